/** Amounts and days as whoever looks writes them. The cards get theirs from the function; a page adds up by itself. */
import type { Locale } from '../../contract/deal-view.ts';

export interface Figures {
  readonly money: (amount: string, currency: string) => string;
  readonly integer: (count: number) => string;
  /** `YYYY-MM-DD` -> "15 Oct 2025" */
  readonly day: (day: string) => string;
  /** An instant, where the portal is: "15 Oct 2025, 10:42". */
  readonly instant: (instant: string) => string;
  /** An amount as a spreadsheet of this reader takes it for a number: "1234,50". */
  readonly cell: (amount: string) => string;
}

/** `locale`: how figures are written; `language`: of the words around them, in which months are named. */
export function figuresIn(locale: string, language: Locale, timeZone: string): Figures {
  const figures = Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? language;
  // The name of a month is in the language of the words around it; where figures are of another, a day is digits.
  const named = figures.toLowerCase().startsWith(language);
  const short: Intl.DateTimeFormatOptions = named
    ? { day: 'numeric', month: 'short', year: 'numeric' }
    : { day: '2-digit', month: '2-digit', year: 'numeric' };
  const written = named ? daysWritten[language] : asItIs;
  const days = new Intl.DateTimeFormat(figures, { ...short, timeZone: 'UTC' });
  const instants = new Intl.DateTimeFormat(figures, { ...short, hour: '2-digit', minute: '2-digit', timeZone });
  const integers = new Intl.NumberFormat(figures, { maximumFractionDigits: 0 });
  const plain = new Intl.NumberFormat(figures, { useGrouping: false, minimumFractionDigits: 2 });
  const currencies = new Map<string, Intl.NumberFormat>();
  const inCurrency = (currency: string): Intl.NumberFormat => {
    const known = currencies.get(currency) ?? new Intl.NumberFormat(figures, { style: 'currency', currency });
    currencies.set(currency, known);
    return known;
  };
  return {
    money: (amount, currency) => inCurrency(currency).format(exact(amount)),
    integer: (count) => integers.format(count),
    day: (day) => written(days.format(new Date(`${day}T00:00:00Z`))),
    instant: (instant) => written(instants.format(new Date(instant))),
    cell: (amount) => plain.format(exact(amount)),
  };
}

const asItIs = (day: string): string => day;
const daysWritten: Readonly<Record<Locale, (day: string) => string>> = {
  // French counts the first of a month, and only the first.
  fr: (day) => day.replace(/^1 /, '1er '),
  en: asItIs,
};

/** `Intl` reads a decimal string exactly; a number would round the cents of large amounts. */
const exact = (amount: string) => amount as Intl.StringNumericLiteral;
