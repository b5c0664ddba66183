/**
 * When a line is billed: from which day, and until when. HubSpot tells it in several ways: a date, a delay in days or
 * months, nothing (billing starts at payment, its default), an end date, a number of payments, a term.
 * https://knowledge.hubspot.com/properties/hubspots-default-line-item-properties (24 November 2025)
 */
import type { CalendarDate } from '../facts/primitives.ts';
import { type BillingFrequency, billingFrequencySchema } from '../facts/schema.ts';
import { daysLater, monthsLater } from '../rules/language/dates.ts';
import { monthsBilled } from '../rules/language/money.ts';
import { day, endOfTerm } from './times.ts';

export interface Timing {
  readonly start: CalendarDate | null;
  /** From the close; null: none. */
  readonly delay: { readonly months: number; readonly days: number } | null;
  /** Last day. */
  readonly end: CalendarDate | null;
  readonly payments: number | null;
  /** `P1Y`, `P8M`, `P12W`. */
  readonly term: string | null;
  readonly frequency: BillingFrequency | null;
  /** It goes on when its term is over. */
  readonly renews: boolean;
  /** Of a ramp: "Phase 2", "Year 3". */
  readonly phase: Phase | null;
  /** Of a ramp, where HubSpot marks one. */
  readonly ramp: string | null;
  /** "3 months free", as the name of a line at nothing has it. */
  readonly freeMonths: number | null;
}

interface Phase {
  readonly number: number;
  /** One that is called a year lasts one. */
  readonly isYear: boolean;
}

type Text = (property: string) => string | null;

export function timingOf(text: Text): Timing {
  const dateIn = (property: string): CalendarDate | null => {
    const value = text(property);
    return value === null ? null : (day(value) ?? null);
  };
  const start = dateIn('hs_recurring_billing_start_date');
  const delay = delayOf(text, start !== null);
  const frequency = billingFrequencySchema.safeParse(text('recurringbillingfrequency')?.toLowerCase());
  return {
    start: delay === null ? start : null,
    delay,
    end: dateIn('hs_recurring_billing_end_date'),
    payments: wholeNumber(text('hs_recurring_billing_number_of_payments')),
    term: text('hs_recurring_billing_period')?.toUpperCase() ?? null,
    frequency: frequency.success ? frequency.data : null,
    renews: renewing.has(text('hs_recurring_billing_terms')?.toUpperCase() ?? ''),
    phase: phaseIn(text('hs_ramp_phase_name')) ?? phaseIn(text('name')),
    ramp: [text('hs_ramp_key'), text('hs_ramp_phase_name')].filter((mark) => mark !== null).join(' ') || null,
    freeMonths: Number(text('amount') ?? text('price') ?? NaN) === 0 ? freeMonthsIn(text('name')) : null,
  };
}

/**
 * `FIXED` or `AUTOMATICALLY_RENEW`, as HubSpot's published specifications of contracts, payment links and price books
 * spell it (read 29 November 2026); the short spelling is what this app expected before.
 */
const renewing: ReadonlySet<string> = new Set(['AUTOMATICALLY_RENEW', 'AUTO_RENEW']);

/** `hs_billing_start_delay_type` names the property that counts; without it a delay counts where there is no date. */
function delayOf(text: Text, isDated: boolean): Timing['delay'] {
  const type = text('hs_billing_start_delay_type')?.toLowerCase() ?? null;
  const days = wholeNumber(text('hs_billing_start_delay_days'));
  const months = wholeNumber(text('hs_billing_start_delay_months'));
  switch (type) {
    case 'hs_billing_start_delay_days':
      return days === null ? null : { months: 0, days };
    case 'hs_billing_start_delay_months':
      return months === null ? null : { months, days: 0 };
    case 'hs_recurring_billing_start_date':
      return null;
    default:
      return isDated || (days === null && months === null) ? null : { months: months ?? 0, days: days ?? 0 };
  }
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,5}(\.0+)?$/.test(text) ? Number(text) : null;
}

const numbered =
  /(?:^|[^\p{L}])(year|yr|ann[ée]e|an|jahr|a[ñn]o|anno|ano|jaar|phase|step|[ée]tape|fase|schritt|paso)\s*\.?\s*(\d{1,2})(?!\d)/iu;
const years = /^(year|yr|ann|an|jahr|a[ñn]o|anno|ano|jaar)/iu;

/** "Year 2" of a name. "1 an" and "2 years" are lengths. */
function phaseIn(name: string | null): Phase | null {
  const [, word = '', number] = numbered.exec(name ?? '') ?? [];
  return number === undefined ? null : { number: Number(number), isYear: years.test(word) };
}

const free =
  /(?<!\d)(\d{1,2})\s*-?\s*(?:(?:months?|mois|monate?)\s+(?:free|gratuits?|offerts?|kostenlos|gratis)|(?:free|kostenlose|gratis)\s+(?:months?|monate?))(?!\p{L})/iu;

function freeMonthsIn(name: string | null): number | null {
  const [, months] = free.exec(name ?? '') ?? [];
  return months === undefined ? null : Number(months);
}

/** First day, of a date or a delay; null: it says neither. */
export function startOf({ start, delay }: Timing, close: CalendarDate | null): CalendarDate | null {
  if (start !== null || delay === null || close === null) return start;
  return daysLater(monthsLater(close, delay.months), delay.days);
}

/** The day after the last one, of a line that starts on a day; null: it says none. A term that renews itself ends as well, to begin again. */
export function endFrom(
  from: CalendarDate,
  { end, payments, frequency, term, phase, freeMonths }: Timing,
): CalendarDate | null {
  if (end !== null) return daysLater(end, 1);
  if (term !== null) return endOfTerm(from, term) ?? null;
  if (payments !== null && payments > 0 && frequency !== null) return afterBills(from, payments, frequency);
  if (freeMonths !== null) return monthsLater(from, freeMonths);
  return phase?.isYear === true ? monthsLater(from, 12) : null;
}

function afterBills(from: CalendarDate, count: number, frequency: BillingFrequency): CalendarDate {
  switch (frequency) {
    case 'weekly':
      return daysLater(from, 7 * count);
    case 'biweekly':
      return daysLater(from, 14 * count);
    default:
      return monthsLater(from, monthsBilled[frequency].valueOf() * count);
  }
}
