/** Product names that this portal's people accepted, each a record of the app's object of settings. */
import * as z from 'zod';
import { longestWords } from '../facts/limits.ts';
import { oneLine } from './foreign-text/one-line.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { json } from './json-text.ts';
import type { Manifest } from './manifest-schema.ts';
import { type KeptMapping, mappingsIn } from './mappings.ts';
import { acceptableProductSchema, type MappedProduct } from './product-aliases.ts';

export interface AcceptedName {
  readonly name: string;
  readonly product: MappedProduct;
  /** As the page said; nobody checked it. Null: not for this reader to know. */
  readonly by: string | null;
  /** ISO instant, by the function's clock. */
  readonly at: string;
  /** Id of the request that accepted it. */
  readonly request: string;
  /** Id of the record. */
  readonly record: string;
}

/** By key. */
export type AcceptedNames = ReadonlyMap<string, AcceptedName>;

/** Of all kinds, as many as HubSpot lists in one answer: a card has no time for a second one. */
export const mostSettings = 100;

export interface SettingsRead {
  readonly accepted: AcceptedNames;
  /** Ids of records that say nothing anybody can use: without their key, typed over by hand, or two of one name. */
  readonly unusable: readonly string[];
  /** How many records keep another kind of setting: they take up room. */
  readonly others: number;
  /** What the columns of statements are. */
  readonly mappings: readonly KeptMapping[];
}

const prefix = 'product_name:';

/** A name as a person sees it: what nobody sees, and how many blanks there are, tells no two names apart. */
export const plainName = (name: string): string => oneLine(name.normalize('NFC'));

/** The one value that can exist once in a portal for a name. */
export const keyOfName = (name: string): string => `${prefix}${plainName(name).toLowerCase()}`;

const valueSchema = z.lazy(() =>
  z.strictObject({
    name: z.string().min(1).max(longestWords),
    product: acceptableProductSchema,
    by: z.string().max(300),
    at: z.iso.datetime({ offset: true }),
    request: z.string().max(64),
  }),
);

export const valueOfName = ({ record: _record, ...value }: AcceptedName): string => JSON.stringify(value);

/** Records of another kind of setting are passed over, and counted. */
export function readSettings(
  records: readonly CrmRecord[],
  { key, value }: Pick<Manifest['portal']['setting']['properties'], 'key' | 'value'>,
): SettingsRead {
  const accepted = new Map<string, AcceptedName>();
  const unusable: string[] = [];
  const twice = new Set<string>();
  let others = 0;
  for (const { id, properties } of records) {
    const stands = properties[key]?.trim() ?? '';
    if (stands !== '' && !stands.startsWith(prefix)) {
      others += 1;
      continue;
    }
    const parsed = valueSchema.safeParse(json(properties[value] ?? ''));
    if (!parsed.success || keyOfName(parsed.data.name) !== stands) {
      unusable.push(id);
      continue;
    }
    const before = accepted.get(stands);
    if (before !== undefined) {
      // Only where the key lost its uniqueness: which of the two is meant nobody can tell.
      twice.add(stands);
      unusable.push(id);
      continue;
    }
    accepted.set(stands, { ...parsed.data, record: id });
  }
  for (const each of twice) {
    unusable.push(accepted.get(each)?.record ?? '');
    accepted.delete(each);
  }
  return {
    accepted,
    unusable: unusable.filter((id) => id !== ''),
    others,
    mappings: mappingsIn(records, { key, value }),
  };
}

/** Null: nobody accepted the name. */
export const acceptedFor = (name: string | null, accepted: AcceptedNames): AcceptedName | null =>
  name === null || accepted.size === 0 ? null : (accepted.get(keyOfName(name)) ?? null);

/** Who accepted them is no other's to know. */
export const withoutPeople = (accepted: AcceptedNames): AcceptedNames =>
  new Map([...accepted].map(([key, each]) => [key, { ...each, by: null }]));
