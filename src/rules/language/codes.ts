/**
 * Codes: what the rules call a reason, a warning, a step or a question, each with the values that its words need and
 * the kind of every value. A section states its own in `codes.ts` and says them in `words.ts`; a code without words
 * does not compile there.
 */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { MoneyText } from './money.ts';

/** What a value is, so that nobody has to guess it from its name. Values are ready to be read by a program. */
interface ValueOf {
  /** With its currency: `740.00 EUR`. */
  readonly money: MoneyText;
  /** A day or an instant of ISO 8601: `2025-10-15`, `2025-10-15T17:00:00+02:00`. */
  readonly date: string;
  /** Of a whole: `0.20`. */
  readonly share: string;
  /** Units of one currency for one of another: `1.0842`. */
  readonly exchangeRate: string;
  readonly count: `${number}`;
  /** Of a hundred: `15`. */
  readonly percent: string;
  /** Of the facts' own vocabulary: `platinum`. */
  readonly word: string;
  /** Several of them, with a comma and a space between. */
  readonly words: string;
  /** Stands as it is: a name, a domain, an id, a country. */
  readonly name: string;
}
export type ValueKind = keyof ValueOf;

/** The kinds of a code's values, by name. */
export type Kinds = Readonly<Record<string, ValueKind>>;
export type Coded = Readonly<Record<string, Kinds>>;

export interface Codes {
  readonly reasons: Coded;
  readonly warnings?: Coded;
  /** What somebody can do next. */
  readonly actions?: readonly string[];
  /** What a missing fact would decide. */
  readonly questions?: Coded;
  readonly clocks?: readonly string[];
}

export type Values<K extends Kinds> = { readonly [N in keyof K]: ValueOf[K[N]] };
/** As they are handed on, where it does not matter any more whose they are. */
export type AnyValues = Readonly<Record<string, string>>;

/** The words of a section's codes, no code left out and none too many. */
export type WordsOf<C extends Coded | readonly string[]> = Readonly<
  Record<C extends readonly string[] ? C[number] : Extract<keyof C, string>, Bilingual>
>;

/** Puts the values where the braces name them, as a program reads them. */
export const filled = (text: string, values: AnyValues): string =>
  text.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
