/** Days and times as the reader writes them; the functions tell them as ISO does. */
import type { Locale } from '../../contract/deal-view.ts';
import type { ReaderLanguage } from './language.ts';

export interface Moments {
  /** An instant, told in the portal's time zone. */
  readonly instant: (iso: string) => string;
  /** A calendar date. */
  readonly day: (iso: string) => string;
}

/** French counts the first of a month, and only the first. */
const written: Readonly<Record<Locale, (day: string) => string>> = {
  fr: (day) => day.replace(/^1 (?=\p{L})/u, '1er '),
  en: (day) => day,
};

export function momentsFor({ language, locale }: ReaderLanguage, timeZone: string): Moments {
  // The name of a month is in the language of the sentence around it; in digits a date can follow the region.
  const days: Intl.DateTimeFormatOptions = locale.startsWith(language)
    ? { day: 'numeric', month: 'short', year: 'numeric' }
    : { day: '2-digit', month: '2-digit', year: 'numeric' };
  const times = new Intl.DateTimeFormat(locale, {
    ...days,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: usableZone(timeZone),
  });
  const dates = new Intl.DateTimeFormat(locale, { ...days, timeZone: 'UTC' });
  const say = (text: string, format: Intl.DateTimeFormat) => {
    const moment = Date.parse(text);
    // A date is never torn apart at the end of a line.
    return Number.isNaN(moment) ? text : written[language](format.format(moment)).replaceAll(' ', '\u00a0');
  };
  return { instant: (iso) => say(iso, times), day: (iso) => say(iso, dates) };
}

/** A name that the browser does not know ends no screen. */
export function usableZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
