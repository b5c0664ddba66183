/** Which language a card speaks. HubSpot may give the user's language, the locale, both or neither. */
import type { Locale } from '../../contract/deal-view.ts';

export interface ReaderLanguage {
  readonly language: Locale;
  /** BCP 47 tag for the function: its language decides the words of the view, its region how figures are written. */
  readonly locale: string;
}

interface UserLanguage {
  readonly locale?: string | undefined;
  readonly language?: string | undefined;
}

const languages: Readonly<Record<Locale, true>> = { fr: true, en: true };
const isSpoken = (language: string): language is Locale => Object.hasOwn(languages, language);

/** French for every kind of French, English for everybody else. */
export function readerLanguage({ language, locale }: UserLanguage): ReaderLanguage {
  const words = subtags(language ?? locale);
  const figures = subtags(locale ?? language);
  const spoken = words[0] ?? 'en';
  const region = figures.slice(1).find((part) => /^([a-z]{2}|\d{3})$/i.test(part));
  return {
    language: isSpoken(spoken) ? spoken : 'en',
    locale: region === undefined ? spoken : `${spoken}-${region.toUpperCase()}`,
  };
}

const subtags = (tag: string | undefined): string[] => {
  const parts = (tag ?? '').toLowerCase().split(/[-_]/);
  return /^[a-z]{2,3}$/.test(parts[0] ?? '') ? parts : [];
};
