/** Amounts, dates and lengths of time as the reader writes them. Words are French or English; figures follow the reader's locale. */
import type { Bilingual } from '../facts/bilingual.ts';
import type { Locale } from '../contract/deal-view.ts';
import { remembered } from '../facts/remembered.ts';
import { offsetAt } from '../facts/time-zones.ts';

export interface Format {
  /** A decimal string in a currency: "148,00 €". */
  readonly money: (amount: string, currency: string | null) => string;
  /** "0.20" -> "20 %". */
  readonly percent: (rate: string) => string;
  readonly integer: (count: number) => string;
  /** A calendar date, `YYYY-MM-DD`. */
  readonly date: (date: string) => string;
  /** The month of a calendar date: "March 2026". */
  readonly month: (date: string) => string;
  /** An instant, told in the reader's time zone. */
  readonly instant: (instant: string) => string;
  /** A date or an instant. */
  readonly when: (dateOrInstant: string) => string;
  /** A date or an instant where there is little room: "15 Oct 2025". */
  readonly brief: (dateOrInstant: string) => string;
  /** The same without the year where it is the year of `asOf`: "15 Oct". */
  readonly near: (dateOrInstant: string, asOf: string) => string;
  /** The month of a calendar date where there is little room: "Oct 2028". */
  readonly briefMonth: (date: string) => string;
  /** An amount where there is little room: whole ones without decimals, "€148". */
  readonly briefMoney: (amount: string, currency: string | null) => string;
  readonly list: (parts: readonly string[]) => string;
}

export interface FormatSettings {
  readonly locale: Locale;
  readonly formatLocale?: string | undefined;
  readonly timeZone: string;
}

const isInstant = (text: string): boolean => text.includes('T');

const asItIs = (day: string): string => day;
/** Where a language differs from what `Intl` makes of a day with the name of its month. */
const daysWritten: Readonly<Record<Locale, (day: string) => string>> = {
  // French counts the first of a month, and only the first.
  fr: (day) => day.replace(/^1 /, '1er '),
  en: asItIs,
};

/** Making formatters takes longer than the rest of a view; one process serves few kinds of readers. */
const made = new Map<string, Format>();
const mostKept = 32;

export function formatFor(settings: FormatSettings): Format {
  const key = JSON.stringify([settings.locale, settings.formatLocale, settings.timeZone]);
  const kept = made.get(key);
  if (kept !== undefined) return kept;
  const format = makeFormat(settings);
  if (made.size >= mostKept) made.clear();
  made.set(key, format);
  return format;
}

function makeFormat({ locale, formatLocale, timeZone }: FormatSettings): Format {
  const figures = usableLocale(formatLocale) ?? locale;
  // A date with the name of its month must be in the language of the sentence around it; in digits it can follow the locale.
  const days: Intl.DateTimeFormatOptions = figures.toLowerCase().startsWith(locale)
    ? { day: 'numeric', month: 'long', year: 'numeric' }
    : { day: '2-digit', month: '2-digit', year: 'numeric' };
  const dates = new Intl.DateTimeFormat(figures, { ...days, timeZone: 'UTC' });
  const instants = new Intl.DateTimeFormat(figures, {
    ...days,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: usableZone(timeZone),
  });
  // The name of a month alone is a word, whatever the manner of the figures.
  const months = new Intl.DateTimeFormat(days.month === 'long' ? figures : locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const short: Intl.DateTimeFormatOptions = days.month === 'long' ? { ...days, month: 'short' } : days;
  const briefDates = new Intl.DateTimeFormat(figures, { ...short, timeZone: 'UTC' });
  const briefInstants = new Intl.DateTimeFormat(figures, {
    ...short,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: usableZone(timeZone),
  });
  const { year: _year, ...withoutYear } = short;
  const nearDates = new Intl.DateTimeFormat(figures, { ...withoutYear, timeZone: 'UTC' });
  const nearInstants = new Intl.DateTimeFormat(figures, {
    ...withoutYear,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: usableZone(timeZone),
  });
  const briefMonths = new Intl.DateTimeFormat(figures, {
    month: short.month === 'short' ? 'short' : '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const percents = new Intl.NumberFormat(figures, { style: 'percent', maximumFractionDigits: 2 });
  const integers = new Intl.NumberFormat(figures, { maximumFractionDigits: 0 });
  const plain = new Intl.NumberFormat(figures, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const currencies = new Map<string, Intl.NumberFormat>();
  const inCurrency = (code: string) => {
    const known = currencies.get(code) ?? new Intl.NumberFormat(figures, { style: 'currency', currency: code });
    currencies.set(code, known);
    return known;
  };
  const dayWritten = days.month === 'long' ? daysWritten[locale] : asItIs;
  const written = (text: string, moment: Date, format: Intl.DateTimeFormat) => {
    if (Number.isNaN(moment.getTime())) return text;
    return dayWritten(format.format(moment));
  };
  const midnight = (text: string) => new Date(`${text}T00:00:00Z`);
  const date = remembered((text: string) => written(text, midnight(text), dates), 256);
  const instant = remembered((text: string) => written(text, new Date(text), instants), 256);
  const brief = remembered(
    (text: string) =>
      isInstant(text) ? written(text, new Date(text), briefInstants) : written(text, midnight(text), briefDates),
    256,
  );
  const money = remembered((text: string) => {
    const [currency = '', amount = ''] = text.split(' ');
    return (isCurrencyCode.test(currency) ? inCurrency(currency) : plain).format(exact(amount));
  }, 1024);
  const whole = remembered((text: string) => {
    const [currency = '', amount = ''] = text.split(' ');
    const digits = { minimumFractionDigits: 0, maximumFractionDigits: 0 };
    const style = isCurrencyCode.test(currency) ? ({ style: 'currency', currency } as const) : {};
    return new Intl.NumberFormat(figures, { ...style, ...digits }).format(exact(amount));
  }, 1024);
  const near = remembered((key: string) => {
    const [text = '', asOf = ''] = key.split(' ');
    if (text.slice(0, 4) !== asOf.slice(0, 4)) return brief(text);
    return isInstant(text) ? written(text, new Date(text), nearInstants) : written(text, midnight(text), nearDates);
  }, 256);
  return {
    money: (amount, currency) => money(`${currency ?? ''} ${amount}`),
    percent: (rate) => percents.format(exact(rate)),
    integer: (count) => integers.format(count),
    date,
    month: (text) => written(text, midnight(text), months),
    instant,
    when: (text) => (isInstant(text) ? instant(text) : date(text)),
    brief,
    near: (text, asOf) => near(`${text} ${asOf}`),
    briefMonth: (text) => written(text, midnight(text), briefMonths),
    briefMoney: (amount, currency) =>
      /^-?\d+(\.0+)?$/.test(amount) ? whole(`${currency ?? ''} ${amount}`) : money(`${currency ?? ''} ${amount}`),
    list: (parts) => lists.format(shownOf(parts, locale)),
  };
}

/** So many of a list by name; of the others how many they are. */
const mostListed = 40;

const shownOf = (parts: readonly string[], locale: Locale): readonly string[] =>
  parts.length <= mostListed + 1 ? parts : [...parts.slice(0, mostListed), others[locale](parts.length - mostListed)];
const others: Readonly<Record<Locale, (count: number) => string>> = {
  fr: (count) => `${count} autres`,
  en: (count) => `${count} others`,
};

const isCurrencyCode = /^[A-Z]{3}$/;

/** `Intl` reads a decimal string exactly; a number would round the cents of large amounts. */
const exact = (amount: string) => amount as Intl.StringNumericLiteral;

function usableLocale(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}

/** Asking costs a fiftieth of a millisecond, and a deal asks a dozen times. */
const usableZone = remembered((name: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}, 100);

/** Calendar date of an instant in a zone. */
export const dayOf: (instant: string, timeZone: string) => string = remembered(
  (instant: string, timeZone: string) => {
    const moment = Date.parse(instant);
    return new Date(moment + offsetAt(moment, usableZone(timeZone))).toISOString().slice(0, 10);
  },
  500,
  (instant, timeZone) => `${instant} ${timeZone}`,
);

const aDay = 86_400_000;

/** Whole calendar days from the instant of evaluation, in the reader's zone, to a date or instant; negative: in the past. */
export function daysUntil(asOf: string, dateOrInstant: string, timeZone: string): number {
  const day = isInstant(dateOrInstant) ? dayOf(dateOrInstant, timeZone) : dateOrInstant;
  return (Date.parse(day) - Date.parse(dayOf(asOf, timeZone))) / aDay;
}

/** How long that is, in words: "3 days left", "today", "2 days late". An instant of today that has gone by is late. */
export function timeLeft(asOf: string, due: string, timeZone: string, format: Format): Bilingual {
  const days = daysUntil(asOf, due, timeZone);
  const count = format.integer(Math.abs(days));
  if (days === 0) {
    const gone = isInstant(due) && Date.parse(due) < Date.parse(asOf);
    return gone ? { fr: 'délai dépassé aujourd’hui', en: 'passed today' } : { fr: 'aujourd’hui', en: 'today' };
  }
  if (days === 1) return { fr: 'demain', en: 'tomorrow' };
  if (days > 1) return { fr: `dans ${count} jours`, en: `${count} days left` };
  return days === -1
    ? { fr: 'dépassé d’un jour', en: '1 day late' }
    : { fr: `dépassé de ${count} jours`, en: `${count} days late` };
}
