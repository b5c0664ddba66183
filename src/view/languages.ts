/** Languages that a terminal is spoken to in, and how each writes figures and dates: a terminal tells no region. */
import type { Locale } from '../contract/deal-view.ts';

export const formatTags: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };
export const languages: readonly string[] = Object.keys(formatTags);
export const isLanguage = (text: string): text is Locale => Object.hasOwn(formatTags, text);

/** The first variable that says anything counts, as POSIX has it: one that is empty says nothing. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Locale {
  const named =
    ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name] ?? '').find((tag) => tag !== '') ?? '';
  const language = named.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : 'en';
}
