/** What properties keep of facts, read in the form that the book of facts says. */
import type * as z from 'zod';
import type { Fact } from '../facts/book/fact.ts';
import type { Form, Input } from '../facts/book/form.ts';
import { countryCode, currencyCode, type TimeZone, timeZone } from '../facts/primitives.ts';
import { longestWords, mostNamed, mostValues } from '../facts/limits.ts';
import { amountOf } from './amounts.ts';
import { bareDomain } from './bare-domain.ts';
import { as, listOf, oneOf, type PropertyReader, yesNo } from './evidence.ts';
import { day, instantIn, momentOf } from './times.ts';

type Entries = Readonly<Record<string, Fact>>;
/** As the facts take them; null: none so far. The rules' own border checks them once more. */
export type Kept<C> = {
  [K in keyof C]?: C[K] extends { readonly form: Form<infer S> } ? z.input<S> | null | undefined : never;
};

/** `path`: where the entries stand, `proofs[1]`. `nameOf`: the portal's name of a property of `app.json`. */
export function readKept<const C extends Entries>(
  entries: C,
  path: string,
  reader: PropertyReader,
  nameOf: (property: string) => string,
  zone: TimeZone,
): Kept<C> {
  const read = Object.entries<Fact>(entries).flatMap(([key, { form, keep }]): [string, unknown][] => {
    const { property, flag } = keep;
    if (property === undefined) return [];
    const at = `${path}.${key}`;
    const value = reader.fact(at, nameOf(property), (text) => parserOf(form.input, zone)(text));
    if (value !== undefined || flag === undefined) return [[key, value]];
    // An empty property says nothing: the yes/no beside it says that there is none so far.
    const none = reader.text(nameOf(property)) === null && reader.fact(at, nameOf(flag), yesNo) === false;
    return [[key, none ? null : undefined]];
  });
  return Object.fromEntries(read) as Kept<C>;
}

/** Whether a record says anything of these entries. */
export function saysAny(entries: Entries, reader: PropertyReader, nameOf: (property: string) => string): boolean {
  return Object.values(entries).some(
    ({ keep: { property } }) => property !== undefined && reader.text(nameOf(property)) !== null,
  );
}

/** Undefined where the text is no value of that form. */
export function parserOf(input: Input, zone: TimeZone): (text: string) => unknown {
  if (typeof input === 'object') return 'choice' in input ? oneOf(input.choice) : allOf(input.several);
  switch (input) {
    case 'yes_no':
      return yesNo;
    case 'date':
      return day;
    case 'date_time':
      return (text) => {
        const moment = momentOf(text);
        return moment === undefined ? undefined : instantIn(zone, moment);
      };
    case 'domain':
      return bareDomain;
    case 'domains':
      return (text) => valuesIn(text)?.flatMap((part) => bareDomain(part) ?? []);
    case 'amount':
      return amountOf;
    case 'count':
      return (text) => (/^\d{1,6}(\.0+)?$/.test(text) ? Number(text) : undefined);
    case 'country':
      return (text) => as(countryCode)(text.toUpperCase());
    case 'currency':
      return (text) => as(currencyCode)(text.toUpperCase());
    case 'time_zone':
      return as(timeZone);
    case 'texts':
      return (text) => valuesIn(text, mostNamed);
    case 'partners':
      return (text) => valuesIn(text);
    case 'lines':
      return (text) => (text.toLowerCase() === 'all' ? 'all' : valuesIn(text));
    case 'partner':
    case 'hubspot_or_partner':
      return (text) => (/^[\w.-]{1,64}$/.test(text) ? text : undefined);
    case 'text':
    case 'address':
      return (text) => (text.length <= longestWords ? text : undefined);
    case 'percent':
    case 'line':
    case 'none':
      // Kept in lists, or read from HubSpot's own properties.
      return () => undefined;
  }
}

/** Undefined where they are more than a fact takes: part of a list would pass for the whole. */
function valuesIn(text: string, most = mostValues): string[] | undefined {
  const values = listOf(text);
  return values.length <= most ? values : undefined;
}

function allOf(values: readonly string[]): (text: string) => string[] | undefined {
  return (text) => {
    const parts = listOf(text).map(oneOf(values));
    return parts.every((part) => part !== undefined) ? parts : undefined;
  };
}
