/** Amounts and days as whoever looks writes them. The cards get theirs from the function; a page adds up by itself. */
import type { ReaderLanguage } from '../../cards/shared/language.ts';
import { type Moments, momentsFor } from '../../cards/shared/moments.ts';

export interface Figures extends Moments {
  readonly money: (amount: string, currency: string) => string;
  readonly integer: (count: number) => string;
  /** `2026-10` -> "Oct 2026" */
  readonly month: (month: string) => string;
  /** An amount as a spreadsheet of this reader takes it for a number: "1234,50". */
  readonly cell: (amount: string) => string;
}

export function figuresIn(reader: ReaderLanguage, timeZone: string): Figures {
  const figures = Intl.NumberFormat.supportedLocalesOf(reader.locale)[0] ?? reader.language;
  const integers = new Intl.NumberFormat(figures, { maximumFractionDigits: 0 });
  const plain = new Intl.NumberFormat(figures, { useGrouping: false, minimumFractionDigits: 2 });
  const months = new Intl.DateTimeFormat(reader.language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const currencies = new Map<string, Intl.NumberFormat>();
  const inCurrency = (currency: string): Intl.NumberFormat => {
    const known = currencies.get(currency) ?? new Intl.NumberFormat(figures, { style: 'currency', currency });
    currencies.set(currency, known);
    return known;
  };
  return {
    ...momentsFor(reader, timeZone),
    money: (amount, currency) => inCurrency(currency).format(exact(amount)),
    integer: (count) => integers.format(count),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)).replaceAll(' ', '\u00a0'),
    cell: (amount) => plain.format(exact(amount)),
  };
}

/** `Intl` reads a decimal string exactly; a number would round the cents of large amounts. */
const exact = (amount: string) => amount as Intl.StringNumericLiteral;
