/**
 * The book of facts: one entry a fact. An entry says what the fact is called, which values it takes, who may be told it
 * and where HubSpot keeps it; everything else (schemas, forms, places, reading, redaction, test values) is derived.
 *
 * Absence: of a `fact` absent and null both mean unknown, and parsing leaves the key out; of one that is `soFar`, null
 * is "none so far" (not signed yet) and survives parsing; a `required` one identifies an entry of a list.
 */
import * as z from 'zod';
import type { Bilingual } from '../bilingual.ts';
import { lazily } from '../lazily.ts';
import { mostEntries } from '../limits.ts';
import type { Form } from './form.ts';

/**
 * What one partner may be told (BPW-03, FAQ-07); HubSpot's side may be told everything.
 *
 * - `everybody`: of the deal, its lines or the customer. What names no partner concerns every partner on the deal.
 * - `own`: an entry that belongs to one partner, told to that one.
 * - `own_or_unnamed`: likewise, and to everybody where it names nobody.
 * - `another`: names a partner; one that is not the reader reads "another partner", so that the rule that bars can be told.
 * - `self`: names a partner; told where that is the reader, or HubSpot.
 * - `holder`: said of the holder of a product's credit, told to that one.
 * - `latest_sharer`: said of the partner that had the latest shared deal on a product, told to that one.
 * - `onboarder`: of the onboarding, told to a partner that gives it by its own line or link.
 * - `credited`: told to a partner that the whole deal credits.
 * - `hubspot`: no partner's to know.
 */
export type Told =
  | 'everybody'
  | 'own'
  | 'own_or_unnamed'
  | 'another'
  | 'self'
  | 'holder'
  | 'latest_sharer'
  | 'onboarder'
  | 'credited'
  | 'hubspot';

/** Where HubSpot keeps a fact: the key of its property in `app.json`. */
export interface Keep {
  readonly property?: string;
  /** The yes/no beside it that tells "none so far" from unknown, where an empty property cannot. */
  readonly flag?: string;
  /** The rule under which it cannot lie in the future: what has happened has happened by now. */
  readonly past?: string;
  /** Only HubSpot can decide it (ELIG-04): in a partner's own portal it is what that partner recorded, and is shown so. */
  readonly hubspotsWord?: true;
}

export interface Fact<S extends z.ZodType = z.ZodType, F extends Form = Form, K extends Keep = Keep> {
  readonly node: 'fact';
  /** In a facts file, absence included. */
  readonly schema: S;
  readonly form: F;
  readonly words: Bilingual;
  readonly told: Told;
  readonly keep: K;
  /** Null in the facts is "none so far", and not unknown. */
  readonly soFar: boolean;
}

export type Children = Readonly<
  Record<string, { readonly schema: z.ZodType; readonly node: string; readonly told: Told }>
>;
type Shape<C extends Children> = { -readonly [K in keyof C]: C[K]['schema'] };

export interface Group<C extends Children = Children, S extends z.ZodType = z.ZodType> {
  readonly node: 'group';
  readonly words: Bilingual;
  readonly told: Told;
  readonly children: C;
  readonly schema: S;
}

export interface List<C extends Children = Children, S extends z.ZodType = z.ZodType> {
  readonly node: 'list';
  readonly words: Bilingual;
  /** One entry. */
  readonly each: Bilingual;
  /** Of its entries. */
  readonly told: Told;
  readonly children: C;
  readonly schema: S;
}

/** Absent and null both mean unknown; parsing leaves the key out. */
const known = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => (value === null ? undefined : (value as z.output<T> | undefined)));
/** Null means "none so far"; absent means unknown. */
const orNone = <T extends z.ZodType>(schema: T) => schema.nullable().optional();

/** A facts file is not parsed in every process that names facts, so no schema is made before it is. */
function withSchema<T extends object, S extends z.ZodType>(node: T, makeSchema: () => S): T & { readonly schema: S } {
  return Object.defineProperty(node, 'schema', { get: lazily(makeSchema), enumerable: true }) as T & {
    readonly schema: S;
  };
}

/** What every entry has, whatever its absence means. */
const entry = <S extends z.ZodType, F extends Form, K extends Keep>(
  makeSchema: () => S,
  form: F,
  words: Bilingual,
  told: Told,
  soFar: boolean,
  keep?: K,
) => withSchema({ node: 'fact' as const, form, words, told, soFar, keep: (keep ?? {}) as K }, makeSchema);

export function fact<F extends Form, const K extends Keep = Keep>(form: F, words: Bilingual, told: Told, keep?: K) {
  return entry(() => known(form.schema as F['schema']), form, words, told, false, keep);
}

export function soFar<F extends Form, const K extends Keep = Keep>(form: F, words: Bilingual, told: Told, keep?: K) {
  return entry(() => orNone(form.schema as F['schema']), form, words, told, true, keep);
}

export function required<F extends Form, const K extends Keep = Keep>(form: F, words: Bilingual, told: Told, keep?: K) {
  return entry(() => form.schema as F['schema'], form, words, told, false, keep);
}

export function shapeOf<C extends Children>(children: C): Shape<C> {
  return Object.fromEntries(Object.entries(children).map(([key, { schema }]) => [key, schema])) as Shape<C>;
}

export function group<const C extends Children>(words: Bilingual, told: Told, children: C) {
  return withSchema({ node: 'group' as const, words, told, children }, () => known(z.strictObject(shapeOf(children))));
}

/** Always there. */
export function requiredGroup<const C extends Children>(words: Bilingual, told: Told, children: C) {
  return withSchema({ node: 'group' as const, words, told, children }, () => z.strictObject(shapeOf(children)));
}

/** `most`: entries; more are refused by name. */
export function list<const C extends Children>(
  words: Bilingual,
  each: Bilingual,
  told: Told,
  children: C,
  most: number = mostEntries,
) {
  return withSchema({ node: 'list' as const, words, each, told, children }, () =>
    known(z.array(z.strictObject(shapeOf(children))).max(most)),
  );
}
