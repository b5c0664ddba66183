/** The command line of `npm start`, and what it says once it has started. */
import { parseArgs } from 'node:util';
import { type Audience, audienceSchema } from '../build/app-manifest.ts';
import type { Bilingual } from '../facts/bilingual.ts';
import { nearest } from '../facts/nearest.ts';
import type { PortalInfo } from './protocol.ts';

interface StartOptions {
  /** Null: the usual one, or the next that is free. */
  readonly port: number | null;
  /** A real account in place of the samples. */
  readonly portal: boolean;
  /** The account's number as it was typed to allow writing; null: read only. */
  readonly write: string | null;
  readonly audience: Audience | null;
  readonly data: string | null;
}

export type StartOptionsRead =
  { readonly ok: true; readonly options: StartOptions } | { readonly ok: false; readonly problem: Bilingual };

const options = {
  port: { type: 'string' },
  portal: { type: 'boolean' },
  write: { type: 'string' },
  audience: { type: 'string' },
  data: { type: 'string' },
} as const;

/** `args`: behind `npm start --`. Never throws. */
export function readStartOptions(args: readonly string[]): StartOptionsRead {
  const { values, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') return refused(unknown(token.value));
    if (token.kind === 'option-terminator') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(options, name)) return refused(unknown(rawName));
    if (name === 'portal' ? inlineValue === true : value === undefined || (!inlineValue && /^-./.test(value)))
      return refused(name === 'portal' ? noValue(name) : needsValue(name));
  }
  const text = (name: keyof typeof options): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const [port, write, audience, data] = [text('port'), text('write'), text('audience'), text('data')];
  const portal = values.portal === true;
  if (port !== null && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536)) return refused(notAPort(port));
  if (!portal && (write !== null || audience !== null)) return refused(withPortal);
  if (portal && data !== null) return refused(samplesOnly);
  if (data === '') return refused(needsValue('data'));
  const meant = audienceSchema.nullable().safeParse(audience);
  if (!meant.success) return refused(notAnAudience(audience ?? ''));
  return {
    ok: true,
    options: { port: port === null ? null : Number(port), portal, write, audience: meant.data, data },
  };
}

const refused = (problem: Bilingual): StartOptionsRead => ({ ok: false, problem });

const known = Object.keys(options).map((name) => `--${name}`);
function unknown(given: string): Bilingual {
  const meant = nearest(given, known);
  return meant === null
    ? {
        fr: `npm start ne connaît pas « ${given} ». Il y a : ${known.join(', ')}.`,
        en: `npm start does not know "${given}". There are: ${known.join(', ')}.`,
      }
    : {
        fr: `npm start ne connaît pas « ${given} ». Voulez-vous dire « ${meant} » ?`,
        en: `npm start does not know "${given}". Did you mean "${meant}"?`,
      };
}
const needsValue = (name: string): Bilingual => ({
  fr: `--${name} demande une valeur.`,
  en: `--${name} needs a value.`,
});
const noValue = (name: string): Bilingual => ({
  fr: `--${name} ne prend pas de valeur.`,
  en: `--${name} takes no value.`,
});
const notAPort = (given: string): Bilingual => ({
  fr: `--port prend un nombre de 0 à 65535, pas « ${given} ».`,
  en: `--port takes a number from 0 to 65535, not "${given}".`,
});
const notAnAudience = (given: string): Bilingual => ({
  fr: `--audience est hubspot ou partner, pas « ${given} ».`,
  en: `--audience is hubspot or partner, not "${given}".`,
});
const withPortal: Bilingual = {
  fr: '--write et --audience vont avec --portal.',
  en: '--write and --audience go with --portal.',
};
const samplesOnly: Bilingual = {
  fr: '--data garde ce qui est enregistré dans les portails d’exemple ; un vrai compte garde le sien.',
  en: '--data keeps what is recorded in the sample portals; a real account keeps its own.',
};

/** `account`: null where the samples are shown. */
export function startedText(address: string, account: Pick<PortalInfo, 'portalId' | 'live'> | null): Bilingual {
  const shown = account === null ? samples : accountShown(account);
  return {
    fr: `\n  Rules of Engagement, ${shown.fr}\n\n  ${address}\n\n  Ctrl+C y met fin.\n`,
    en: `\n  Rules of Engagement, ${shown.en}\n\n  ${address}\n\n  Ctrl+C ends it.\n`,
  };
}
const samples: Bilingual = { fr: 'aperçu de la fiche HubSpot', en: 'preview of the HubSpot record' };
const accountShown = ({ portalId, live }: Pick<PortalInfo, 'portalId' | 'live'>): Bilingual =>
  live?.mayWrite === true
    ? { fr: `compte ${portalId}, ÉCRITURE PERMISE`, en: `account ${portalId}, WRITING ALLOWED` }
    : { fr: `compte ${portalId}, en lecture seule`, en: `account ${portalId}, read only` };
