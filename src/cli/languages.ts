/** Languages that the command line speaks, and how each writes figures and dates: a terminal tells no region. */
import type { Locale } from '../contract/deal-view.ts';

export const formatTags: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };
export const languages: readonly string[] = Object.keys(formatTags);
export const isLanguage = (text: string): text is Locale => Object.hasOwn(formatTags, text);
