/**
 * What each column of a statement is, as a person confirmed it: kept in a file, so that the next statement of the same
 * shape is read the same way.
 */
import * as z from 'zod';
import { currencyCode } from '../../../facts/primitives.ts';
import { columnRoles, type KeptMappingValue } from '../../../contract/statement-mapping.ts';
import { standings } from './statuses.ts';

const version = 1;

const mappingSchema = z.strictObject({
  version: z.literal(version),
  /** By the column's name as the statement has it; where it has none, by its number ("3"). */
  columns: z.record(z.string(), z.enum(columnRoles)),
  /** Of amounts that name none, and of a plain "$". */
  currency: currencyCode.optional(),
  decimal: z.enum(['point', 'comma']).optional(),
  dates: z.enum(['day-first', 'month-first']).optional(),
  /** Whose deal it is that a statement calls so: id of the deal by the statement's name or domain. */
  deals: z.record(z.string(), z.string()).optional(),
  /** What the statement's own words for the state of a row say; of a row without one by "". */
  statuses: z.record(z.string(), z.enum(standings)).optional(),
});
export type Mapping = z.output<typeof mappingSchema>;

/** `problems`: what does not do, each with its place in the file. */
export type MappingRead =
  { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly problems: readonly string[] };

export function mappingIn(text: string): MappingRead {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problems: ['JSON'] };
  }
  const read = mappingSchema.safeParse(json);
  if (read.success) return { ok: true, mapping: read.data };
  return { ok: false, problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}

/** The text of the file. */
export const mappingText = (mapping: Mapping): string => `${JSON.stringify(mappingSchema.parse(mapping), null, 2)}\n`;

/** One that a portal keeps, as a file would say it. */
export const mappingKept = ({ columns, currency, decimal, dates }: KeptMappingValue): Mapping =>
  mappingSchema.parse({
    version,
    columns: Object.fromEntries(columns.map(({ name, role }) => [name, role])),
    ...(currency === undefined ? {} : { currency }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(dates === undefined ? {} : { dates }),
  });
