/** An account as the preview shows it: a sample behind the emulator, or a real one behind the gate. */
import type { Emulator } from './emulator/emulator.ts';
import type { LiveAccount } from './live/connect.ts';
import type { AddedProperty } from './portals/manifest.ts';
import type { PortalInfo } from './protocol.ts';

export interface PreviewPortal {
  readonly info: PortalInfo;
  /** Where page and functions read, and with what. */
  readonly url: string;
  readonly token: string;
  /** Folder of its functions under `functions/`: each has an app manifest of its own. */
  readonly functions: string;
  /** The app's properties on deals, as the record page shows them. */
  readonly inputs: readonly AddedProperty[];
  readonly behind:
    { readonly kind: 'sample'; readonly emulator: Emulator } | { readonly kind: 'live'; readonly account: LiveAccount };
}

// Swedish writes dates as ISO does.
const dayIn = (timeZone: string, moment: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment);

export function samplePortal(emulator: Emulator): PreviewPortal {
  const { portal, url, token } = emulator;
  const { name, label, audience, portalId, timeZone, today } = portal;
  return {
    info: { name, label, audience, portalId, timeZone, today: dayIn(timeZone, new Date(today)) },
    url,
    token,
    functions: name,
    inputs: Object.values(portal.manifest.portal.deals.inputs),
    behind: { kind: 'sample', emulator },
  };
}

const liveName = 'live';

export function livePortal(
  account: LiveAccount,
  audience: PortalInfo['audience'],
  inputs: readonly AddedProperty[],
): PreviewPortal {
  const { portalId, mayWrite, gate } = account;
  const timeZone = isTimeZone(account.timeZone) ? account.timeZone : 'UTC';
  return {
    info: {
      name: liveName,
      label: { fr: `Compte ${portalId}`, en: `Account ${portalId}` },
      audience,
      portalId,
      timeZone,
      today: dayIn(timeZone, new Date()),
      live: { mayWrite },
    },
    url: gate.url,
    token: gate.pass,
    functions: functionsFor(audience),
    inputs,
    behind: { kind: 'live', account },
  };
}

/** In a portal's folder of functions: what keeps each of them loaded from one call to the next, as HubSpot does. */
export const warmFolder = 'warm';

/** Where the functions with the project's own `app.json` are, for one audience. */
export const functionsFor = (audience: PortalInfo['audience']): string => `${liveName}-${audience}`;

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
