/**
 * A number or choice of the text with its form: what kind of thing it is, in which unit or currency, for how long. Whoever
 * compares it, cites it or writes it for a reader asks the form; nobody guesses from the name.
 *
 * The makers below parse what an edition's file writes by hand.
 */
import {
  calendarDate,
  type CalendarDate,
  currencyCode,
  type CurrencyCode,
  decimal,
  type Decimal,
  ratio,
} from '../../facts/primitives.ts';
import type { Source } from './source.ts';
import type { ParameterRead } from '../language/determination.ts';
import type { AmbiguityId } from '../language/reading.ts';
import type { RuleId } from '../language/rule-ids.ts';

/** A part of a whole, as a decimal string: `0.20` is 20 %. */
export interface Share {
  readonly form: 'share';
  readonly value: string;
}

export type CountedUnit = 'months' | 'days' | 'working_days' | 'hours';
/** So many of a unit of time, whole ones. */
export interface Count<U extends CountedUnit> {
  readonly form: 'count';
  readonly value: number;
  readonly unit: U;
}

/** An amount in its currency, for a month or a year. */
export interface Amount<P extends 'month' | 'year'> {
  readonly form: 'amount';
  readonly value: { readonly amount: Decimal; readonly currency: CurrencyCode };
  readonly per: P;
}

export interface Day {
  readonly form: 'date';
  readonly value: CalendarDate;
}

/** A time of day where the one who is bound by it works: `17:00`. */
export interface LocalTime {
  readonly form: 'local_time';
  readonly value: string;
}

/** One of the ways in which a rule can work: a word of ours, that the rules read. */
export interface Choice<W extends string> {
  readonly form: 'choice';
  readonly value: W;
}

/** Several words of the facts' own vocabulary. */
export interface Words<W extends string> {
  readonly form: 'words';
  readonly value: readonly W[];
}

export type ParameterValue =
  Share | Count<CountedUnit> | Amount<'month' | 'year'> | Day | LocalTime | Choice<string> | Words<string>;

/**
 * Where a number comes from: `text` states it; `reading` is how we read the text; `setting` is ours, for HubSpot to confirm;
 * `announced`: HubSpot said so of a text that is not known (then `told` says where); `admin`: set by an admin of the portal.
 */
type ParameterSource = 'text' | 'reading' | 'setting' | 'announced' | 'admin';

/** Which rule states it, where it comes from, and the ambiguity under which it was read. */
export interface Sourced {
  readonly ruleId: RuleId;
  readonly source: ParameterSource;
  readonly ambiguity: AmbiguityId | null;
  readonly told?: Source;
}

/** As an edition's file states it. */
export type StatedParameter<V extends ParameterValue = ParameterValue> = V & Sourced;

/** `read`: as a reason or a clock cites it. */
export type Parameter<V extends ParameterValue = ParameterValue> = StatedParameter<V> & {
  readonly read: ParameterRead;
};

const from =
  (source: ParameterSource) =>
  <V extends ParameterValue>(value: V, ruleId: RuleId, ambiguity: AmbiguityId | null = null): StatedParameter<V> => ({
    ...value,
    ruleId,
    source,
    ambiguity,
  });
export const text = from('text');
export const reading = from('reading');
export const setting = from('setting');
export const announced = <V extends ParameterValue>(
  value: V,
  ruleId: RuleId,
  told: Source,
  ambiguity: AmbiguityId | null = null,
): StatedParameter<V> => ({ ...from('announced')(value, ruleId, ambiguity), told });

export const share = (value: string): Share => ({ form: 'share', value: ratio.parse(value) });
export const count = <U extends CountedUnit>(value: number, unit: U): Count<U> => ({ form: 'count', value, unit });
export const amount = <P extends 'month' | 'year'>(value: string, currency: string, per: P): Amount<P> => ({
  form: 'amount',
  value: { amount: decimal.parse(value), currency: currencyCode.parse(currency) },
  per,
});
export const date = (value: string): Day => ({ form: 'date', value: calendarDate.parse(value) });
export const localTime = (value: string): LocalTime => ({ form: 'local_time', value });
export const choice = <const W extends string>(value: W): Choice<W> => ({ form: 'choice', value });
export const words = <const W extends string>(...value: readonly W[]): Words<W> => ({ form: 'words', value });

/** As the public format writes it: `0.20`, `48`, `3000 USD`, `2024-02-01`, `platinum, diamond`. */
export function asRead(parameter: ParameterValue): string {
  switch (parameter.form) {
    case 'amount':
      return `${parameter.value.amount} ${parameter.value.currency}`;
    case 'words':
      return parameter.value.join(', ');
    case 'count':
      return String(parameter.value);
    case 'share':
    case 'date':
    case 'local_time':
    case 'choice':
      return parameter.value;
  }
}
