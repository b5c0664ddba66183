/** Keeps in this portal what the columns of a statement are, and takes it away again. */
import type { KeptMappingValue } from '../contract/statement-mapping.ts';
import {
  keepOnce,
  type KeepOptions,
  lookAfter,
  lookAtSettings,
  type Looked,
  type NotKept,
  personOf,
  takeAway,
} from './keep-setting.ts';
import { keyOfMapping, type KeptMapping, longestMapping, mappingsIn, mostMappings } from './mappings.ts';

export type KeepMappingResult =
  /** `repeated`: it was so already. `looked`: the settings as they are now. */
  | { readonly state: 'done'; readonly repeated: boolean; readonly looked: Looked }
  /** Of the same columns somebody said something else. */
  | { readonly state: 'changed'; readonly stands: KeptMapping; readonly looked: Looked }
  | { readonly state: 'too_long' }
  | { readonly state: 'too_many' }
  | NotKept;

type Given = Pick<KeptMappingValue, 'columns' | 'currency' | 'decimal' | 'dates'>;

export async function keepMapping(asked: Given, options: KeepOptions): Promise<KeepMappingResult> {
  const given = givenIn(asked);
  const { manifest, requestId: request, now } = options;
  const value = JSON.stringify({
    version: 1,
    ...given,
    ...{ by: personOf(options), at: new Date(now).toISOString(), request },
  } satisfies KeptMappingValue);
  if (value.length > longestMapping) return { state: 'too_long' };
  const key = keyOfMapping(given.columns);
  const kept = await keepOnce<KeptMapping, 'too_many'>(
    { key, value, kind: 'keep_mapping', logged: said(given) },
    {
      standing: ({ records }) =>
        mappingsIn(records, manifest.portal.setting.properties).find(({ columns }) => keyOfMapping(columns) === key) ??
        null,
      requestOf: (stands) => stands.request,
      refused: ({ records }) =>
        mappingsIn(records, manifest.portal.setting.properties).length >= mostMappings ? 'too_many' : null,
    },
    options,
  );
  switch (kept.state) {
    case 'made':
      return { state: 'done', repeated: false, looked: kept.looked };
    case 'stands':
      return said(kept.stands) === said(given)
        ? { state: 'done', repeated: kept.repeated, looked: kept.looked }
        : { state: 'changed', stands: kept.stands, looked: kept.looked };
    case 'refused':
      return { state: kept.why };
    default:
      return kept;
  }
}

/** By the id of its record. */
export async function withdrawMapping(record: string, options: KeepOptions): Promise<KeepMappingResult> {
  const looked = await lookAtSettings(options);
  if ('state' in looked) return looked;
  const stands = mappingsIn(looked.records, options.manifest.portal.setting.properties).find(
    (each) => each.record === record,
  );
  // Another took it away, or this very request did.
  if (stands === undefined) return { state: 'done', repeated: true, looked };
  const left = await takeAway(record, { kind: 'withdraw_mapping', from: said(stands) }, looked.type, options);
  if (left !== null) return left;
  const known = await lookAfter(looked, options);
  return {
    state: 'done',
    repeated: false,
    looked: { ...known, records: known.records.filter(({ id }) => id !== record) },
  };
}

/** And nothing else that came along. */
const givenIn = ({ columns, currency, decimal, dates }: Given): Given => ({
  columns,
  ...(currency === undefined ? {} : { currency }),
  ...(decimal === undefined ? {} : { decimal }),
  ...(dates === undefined ? {} : { dates }),
});

/** What it says, whatever order the columns stand in. */
const said = ({ columns, currency, decimal, dates }: Given): string =>
  JSON.stringify([columns.map(({ name, role }) => [name, role]).sort(), currency, decimal, dates]);
