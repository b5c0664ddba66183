/**
 * The smallest values of the public format: ids, money, dates and instants as they are written in a facts file.
 *
 * Every schema here refuses a wrong spelling by name and says, in its message, what to write instead.
 */
import * as z from 'zod';
import { isCountry } from './countries.ts';
import { isCurrency } from './currencies.ts';
import { longestDomain, longestZone } from './limits.ts';
import { isTimeZone } from './time-zones.ts';

/** A whole calendar date, `YYYY-MM-DD`, that exists (no 30 February), of the years 1900 to 2999. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, { error: 'not a calendar date; write it as 2025-10-15' })
  .meta({ format: 'date', description: 'Calendar date, YYYY-MM-DD' })
  .brand<'CalendarDate'>();
export type CalendarDate = z.infer<typeof calendarDate>;

/** An instant with its offset, seconds optional: `2025-10-15T16:40+02:00`. */
export const instant = z
  .string()
  .refine(isInstant, { error: 'not an instant with an offset; write it as 2025-10-15T16:40:00+02:00' })
  .meta({ description: 'ISO 8601 instant with an offset, seconds optional', examples: ['2025-10-15T16:40+02:00'] })
  .brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

/**
 * An amount of money, never negative: digits, at most a hundred of them after the point, for CRMs write doubles in full.
 * The currency stands beside it.
 */
export const decimal = z
  .string({ error: 'not a decimal string; write the amount in quotes, as "740.00"' })
  .regex(/^\d{1,15}(\.\d{1,100})?$/, { error: 'not an amount; write it as "740.00", without sign, space or separator' })
  .brand<'Decimal'>();
export type Decimal = z.infer<typeof decimal>;

/** A rate of exchange or a percentage: digits with at most a hundred after the point. */
export const ratio = z
  .string({ error: 'not a decimal string; write the rate in quotes, as "1.08"' })
  .regex(/^\d{1,9}(\.\d{1,100})?$/, { error: 'not a rate; write it as "1.08"' })
  .brand<'Ratio'>();
export type Ratio = z.infer<typeof ratio>;

/** ISO 4217 code. */
export const currencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'not a currency code; write three capitals, as "EUR"', abort: true })
  .refine(isCurrency, { error: 'no currency of ISO 4217; write three capitals, as "EUR"' })
  .brand<'CurrencyCode'>();
export type CurrencyCode = z.infer<typeof currencyCode>;

/** ISO 3166-1 alpha-2 code. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: 'not a country code; write two capitals, as "FR"', abort: true })
  .refine(isCountry, { error: 'no country of ISO 3166-1; write two capitals, as "FR"' })
  .brand<'CountryCode'>();
export type CountryCode = z.infer<typeof countryCode>;

/** IANA name of a time zone that this machine knows, or its distance from UTC: `+02:00`. */
export const timeZone = z
  .string()
  .max(longestZone, {
    error: 'not a time zone; write its IANA name, as "Europe/Paris", or its offset, as "+02:00"',
    abort: true,
  })
  .refine(isTimeZone, { error: 'not a time zone; write its IANA name, as "Europe/Paris", or its offset, as "+02:00"' })
  .brand<'TimeZone'>();
export type TimeZone = z.infer<typeof timeZone>;

const idText = z
  .string()
  .min(1, { error: 'an id cannot be empty' })
  .refine((id) => id === id.trim(), { error: 'an id has no blank at either end' })
  .max(128, { error: 'an id has at most 128 characters' });
export const dealId = idText.brand<'DealId'>();
export const customerId = idText.brand<'CustomerId'>();
export const partnerId = idText
  .refine((id) => id !== 'none' && id !== 'hubspot', {
    error: '"none" and "hubspot" are words of the format, not ids of a partner',
  })
  .brand<'PartnerId'>();
export type PartnerId = z.infer<typeof partnerId>;
export const lineItemId = idText.brand<'LineItemId'>();
export type LineItemId = z.infer<typeof lineItemId>;

/** An Internet domain, kept in lower case and its own spelling: registrations and purchases are compared by it (REG-02, `domain-name.ts`). */
export const domain = z.string().trim().toLowerCase().min(1).max(longestDomain).brand<'Domain'>();
export type Domain = z.infer<typeof domain>;

/** Years in which somebody may have meant it, and in which counting a few years on still gives a date. */
const inReach = /^(?:19|2\d)\d{2}-\d{2}-\d{2}$/;

function isCalendarDate(text: string): boolean {
  if (!inReach.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `Date` takes 30 February for 2 March, and 24:00 for the next midnight: here neither is an instant. */
function isInstant(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T(?!24)\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
    isCalendarDate(text.slice(0, 10)) &&
    !Number.isNaN(Date.parse(text))
  );
}
