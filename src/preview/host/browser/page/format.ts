import type { RecordRow } from '../../../protocol.ts';
import type { HostWords } from './words.ts';

/** HubSpot's texts as a reader sees them on the record; what cannot be read is shown as it is. */
export function money(amount: string, currency: string, locale: string): string {
  const number = Number(amount);
  if (amount === '' || !Number.isFinite(number)) return amount;
  // A portal may have left the currency empty: then the number stands alone.
  if (!/^[A-Z]{3}$/.test(currency)) return new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(number);
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(number);
}

/** "2 × 90,00 € · par mois" */
export function priced(
  { quantity, each, frequency }: NonNullable<RecordRow['price']>,
  words: HostWords,
  locale: string,
): string {
  const often = frequency === '' ? [] : [words.known[frequency] ?? frequency];
  return [`${quantity} × ${money(each.value, each.currency, locale)}`, ...often].join(' · ');
}

export function day(value: string, locale: string, timeZone: string): string {
  const instant = /^\d+$/.test(value) ? Number(value) : Date.parse(value);
  if (value === '' || Number.isNaN(instant)) return value;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeZone: /^\d{4}-\d\d-\d\d$/.test(value) ? 'UTC' : timeZone,
  }).format(instant);
}
