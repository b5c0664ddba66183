/** What the columns of statements are, as people of this portal confirmed it: each a record of the app's object of settings. */
import { createHash } from 'node:crypto';
import { keptMappingSchema, type KeptMappingValue, type MappedColumns } from '../contract/statement-mapping.ts';
import { oneLine } from './foreign-text/one-line.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { json } from './json-text.ts';
import type { Manifest } from './manifest-schema.ts';

export interface KeptMapping extends KeptMappingValue {
  /** Id of the record. */
  readonly record: string;
}

const prefix = 'statement_mapping:';
/** Each is read with a card's settings. */
export const mostMappings = 10;
/** Letters of all its columns together. */
export const longestMapping = 8_000;

/** Statements of the same columns are of one shape, in whatever order they stand. */
export function keyOfMapping(columns: MappedColumns): string {
  const names = columns.map(({ name }) => oneLine(name.normalize('NFC')).toLowerCase()).sort();
  return `${prefix}${createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 16)}`;
}

/** The newest first; what somebody typed over counts for nothing. */
export function mappingsIn(
  records: readonly CrmRecord[],
  { key, value }: Pick<Manifest['portal']['setting']['properties'], 'key' | 'value'>,
): readonly KeptMapping[] {
  return records
    .flatMap(({ id, properties }): KeptMapping[] => {
      const stands = properties[key]?.trim() ?? '';
      if (!stands.startsWith(prefix)) return [];
      const read = keptMappingSchema.safeParse(json(properties[value] ?? ''));
      return read.success && keyOfMapping(read.data.columns) === stands ? [{ ...read.data, record: id }] : [];
    })
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
