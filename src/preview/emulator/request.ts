/** Reads what a client sends: query lists, pages, bodies. */
import * as z from 'zod';
import { validation } from './errors.ts';

const text = z.union([z.string(), z.array(z.string())]).optional();
const querySchema = z.object({
  properties: text,
  propertiesWithHistory: text,
  associations: text,
  archived: z.string().optional(),
  idProperty: z.string().optional(),
  limit: z.string().optional(),
  after: z.string().optional(),
  email: z.string().optional(),
  fromCurrencyCode: z.string().optional(),
  toCurrencyCode: z.string().optional(),
});

export interface Query {
  readonly properties: readonly string[] | null;
  readonly withHistory: readonly string[];
  readonly associations: readonly string[];
  readonly archived: boolean;
  readonly idProperty?: string;
  readonly limit?: number;
  readonly after?: string;
  readonly email?: string;
  readonly from?: string;
  readonly to?: string;
}

export function queryOf(raw: unknown): Query {
  const {
    properties,
    propertiesWithHistory,
    associations,
    archived,
    idProperty,
    limit,
    after,
    email,
    fromCurrencyCode,
    toCurrencyCode,
  } = querySchema.parse(raw);
  const asked = list(properties);
  if (limit !== undefined && !/^\d+$/.test(limit)) throw validation(`limit must be a number, not ${limit}`);
  return {
    properties: asked.length === 0 ? null : asked,
    withHistory: list(propertiesWithHistory),
    associations: list(associations),
    archived: archived === 'true',
    ...(idProperty === undefined ? {} : { idProperty }),
    ...(limit === undefined ? {} : { limit: Number(limit) }),
    ...(after === undefined ? {} : { after }),
    ...(email === undefined ? {} : { email }),
    ...(fromCurrencyCode === undefined ? {} : { from: fromCurrencyCode }),
    ...(toCurrencyCode === undefined ? {} : { to: toCurrencyCode }),
  };
}

/** Which pair of object types a limit is asked for; either may be left open. */
export const limitQueryOf = (raw: unknown): { readonly from: string | undefined; readonly to: string | undefined } => {
  const { fromObjectTypeId, toObjectTypeId } = z
    .object({ fromObjectTypeId: z.string().optional(), toObjectTypeId: z.string().optional() })
    .parse(raw);
  return { from: fromObjectTypeId, to: toObjectTypeId };
};

/** @throws HubSpotError 400 that names what is wrong in the body. */
export function bodyOf<T extends z.ZodType>(body: unknown, schema: T): z.output<T> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw validation(
    `Invalid input JSON on line 1, column 1: ${z.prettifyError(parsed.error)}`,
    parsed.error.issues.map((issue) => ({ message: issue.message, in: issue.path.join('.') })),
  );
}

/** Parameters of a path by name. */
export function paramsOf<const Names extends readonly string[]>(
  raw: unknown,
  ...names: Names
): Record<Names[number], string> {
  const values = z.record(z.string(), z.string()).parse(raw);
  return Object.fromEntries(names.map((name) => [name, values[name] ?? ''])) as Record<Names[number], string>;
}

const list = (value: string | string[] | undefined): string[] =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value])
    .flatMap((each) => each.split(','))
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** At most `limit` of what comes from `after` on; the next `after` is the offset of what is left. */
export function page<T>(
  all: readonly T[],
  limit: number,
  after: string | undefined,
): { readonly items: readonly T[]; readonly next: string | null } {
  const start = after === undefined ? 0 : Number(after);
  if (!Number.isInteger(start) || start < 0)
    throw validation(`after is not a cursor of this collection: ${after ?? ''}`);
  const items = all.slice(start, start + limit);
  return { items, next: start + items.length < all.length && items.length > 0 ? String(start + items.length) : null };
}
