/** What `reevaluate`, `calendar` and `generate` are asked for, from options that are known to be theirs. */
import type { Audience, Locale } from '../contract/deal-view.ts';
import { momentOf } from '../crm/times.ts';
import { mostGeneratedDeals } from '../preview/portals/generated/most.ts';
import type { MisuseWords } from './misuse.ts';

export type DealsWanted =
  | { readonly what: 'every' }
  /** `since`: milliseconds since 1970; `last`: when the last run over all deals, or over the changed ones, began. */
  | { readonly what: 'changed'; readonly since: number | 'last' }
  | { readonly what: 'these'; readonly ids: readonly string[] }
  | { readonly what: 'where'; readonly property: string; readonly value: string };

export interface OverDeals {
  readonly deals: DealsWanted;
  /** Of HubSpot's limit, above 0 and at most 1; null: by whose key it is. */
  readonly share: number | null;
  readonly audience: Audience | null;
  readonly portalId: string | null;
  readonly locale: Locale;
}

/** `lines`: the file has one deal a line. */
export type StatementSource =
  | { readonly from: 'file'; readonly file: string; readonly lines: boolean }
  | ({ readonly from: 'account' } & OverDeals);

export type ManyDealsCommand =
  | ({
      readonly name: 'reevaluate';
      readonly dryRun: boolean;
      /** What changes is printed, deal by deal. */
      readonly diff: boolean;
      readonly output: 'text' | 'json';
      /** Folder that remembers how far a run came; null: the user's own. */
      readonly state: string | null;
      /** A run that was interrupted is not gone on with. */
      readonly anew: boolean;
    } & OverDeals)
  | ({
      readonly name: 'calendar';
      readonly out: string;
    } & OverDeals)
  | {
      readonly name: 'generate';
      readonly deals: number;
      readonly seed: number;
      /** Null: a free one. */
      readonly port: number | null;
      /** HubSpot's limits are enforced, and every answer takes 50 ms. */
      readonly limits: boolean;
      readonly locale: Locale;
    };

export interface ManyDealsValues {
  readonly since?: string;
  readonly deal?: string;
  readonly where?: string;
  readonly 'dry-run'?: boolean;
  readonly diff?: boolean;
  readonly json?: boolean;
  readonly share?: string;
  readonly state?: string;
  readonly anew?: boolean;
  readonly audience?: string;
  readonly portal?: string;
  readonly out?: string;
  readonly deals?: string;
  readonly seed?: string;
  readonly port?: string;
  readonly limits?: boolean;
}

type Misused = { readonly misuse: (say: MisuseWords) => string };
type Read = ManyDealsCommand | Misused;

const misused = (misuse: Misused['misuse']): Misused => ({ misuse });

export function manyDealsCommand(
  name: ManyDealsCommand['name'],
  values: ManyDealsValues,
  argument: string | undefined,
  locale: Locale,
): Read {
  if (argument !== undefined) return misused((say) => say.noArgument(name, argument));
  if (name === 'generate') return generation(values, locale);
  const over = overDeals(values, locale);
  if ('misuse' in over) return over;
  if (name === 'calendar') {
    const { out } = values;
    if (out === undefined || out === '') return misused((say) => say.out);
    return { name, out, ...over };
  }
  if (values.state === '') return misused((say) => say.stateFolder);
  return {
    name,
    dryRun: values['dry-run'] === true,
    diff: values.diff === true,
    output: values.json === true ? 'json' : 'text',
    state: values.state ?? null,
    anew: values.anew === true,
    ...over,
  };
}

/** Which deals of which account, and how fast they are gone through. */
export function overDeals(values: ManyDealsValues, locale: Locale): OverDeals | Misused {
  const deals = wanted(values);
  if ('misuse' in deals) return deals;
  const { audience, share, portal } = values;
  if (audience !== undefined && audience !== 'hubspot' && audience !== 'partner')
    return misused((say) => say.audience(audience));
  if (portal !== undefined && !/^\d+$/.test(portal)) return misused((say) => say.portal);
  const percent = share === undefined ? null : /^\d{1,3}%?$/.test(share) ? Number.parseInt(share, 10) : 0;
  if (percent !== null && (percent < 1 || percent > 100)) return misused((say) => say.share);
  return {
    deals,
    share: percent === null ? null : percent / 100,
    audience: audience ?? null,
    portalId: portal ?? null,
    locale,
  };
}

function wanted({ since, deal, where }: ManyDealsValues): DealsWanted | Misused {
  const given = Object.entries({ since, deal, where }).filter(([, value]) => value !== undefined);
  const [one, other] = given.map(([name]) => `--${name}`);
  if (one !== undefined && other !== undefined) return misused((say) => say.exclude(one, other));
  if (deal !== undefined) {
    const ids = deal
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
    return ids.length > 0 && ids.every((id) => /^\d{1,19}$/.test(id))
      ? { what: 'these', ids }
      : misused((say) => say.deals);
  }
  if (where !== undefined) {
    const [, property, value] = /^([a-z][a-z0-9_]*)=(.+)$/.exec(where) ?? [];
    return property === undefined || value === undefined
      ? misused((say) => say.where)
      : { what: 'where', property, value };
  }
  if (since === undefined) return { what: 'every' };
  if (since === 'last') return { what: 'changed', since };
  const moment = /^\d{4}-/.test(since) ? momentOf(since) : undefined;
  return moment === undefined ? misused((say) => say.since(since)) : { what: 'changed', since: moment };
}

function generation({ deals, seed = '1', port, limits }: ManyDealsValues, locale: Locale): Read {
  const count = deals !== undefined && /^\d{1,6}$/.test(deals) ? Number(deals) : 0;
  if (count < 1 || count > mostGeneratedDeals) return misused((say) => say.howManyDeals(mostGeneratedDeals));
  if (!/^\d{1,9}$/.test(seed)) return misused((say) => say.seed);
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536)) return misused((say) => say.port(port));
  return {
    name: 'generate',
    deals: count,
    seed: Number(seed),
    port: port === undefined ? null : Number(port),
    limits: limits === true,
    locale,
  };
}
