/** The settings that this portal keeps: listed and not searched, so that a name counts from the moment it was accepted. */
import { mostSettings, readSettings, type SettingsRead } from './accepted-names.ts';
import type { GatewayFailure } from './gateway/failure.ts';
import type { CrmRecord, Gateway } from './gateway/gateway.ts';
import type { InstallationMemory } from './gateway/installation-memory.ts';
import type { Manifest } from './manifest-schema.ts';
import { once } from './once.ts';
import type { OwnTypes } from './own-types.ts';

export type Settings =
  | ({
      readonly state: 'read';
      readonly complete: boolean;
      /** Of every kind of setting. */
      readonly records: readonly CrmRecord[];
    } & SettingsRead)
  /** The portal has no object of settings: nothing is set. */
  | { readonly state: 'none' }
  | { readonly state: 'unread'; readonly failure: GatewayFailure };

export interface ReadSettingsOptions {
  readonly gateway: Gateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
}

/** Of a list that many deals were told, once: then they have the same names, too. */
const readIn = once((manifest: Manifest) =>
  once((records: readonly CrmRecord[]) => readSettings(records, manifest.portal.setting.properties)),
);

/** One call, or none where there is no such object. */
export async function listSettings(
  type: OwnTypes['setting'],
  { gateway, manifest, memory }: ReadSettingsOptions,
): Promise<Settings> {
  if (type === null) return { state: 'none' };
  const { key, value } = manifest.portal.setting.properties;
  const answer = await gateway.list(type, [key, value], mostSettings);
  if (answer.ok) {
    const { complete, records } = answer.value;
    return { state: 'read', complete, records, ...readIn(manifest)(records) };
  }
  const { failure } = answer;
  // Taken out of the portal since it was noted, or the id in app.json is another portal's.
  if (failure.kind === 'not_found' || failure.kind === 'refused') {
    memory.settingType = null;
    return { state: 'none' };
  }
  return { state: 'unread', failure };
}
