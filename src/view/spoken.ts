/** A text in the reader's language, with the spaces that the language sets. */
import type { Bilingual } from '../facts/bilingual.ts';
import type { Locale } from '../contract/deal-view.ts';
import { frenchElision } from './french-elision.ts';
import { frenchSpaces } from './french-spaces.ts';

const spacing: Readonly<Record<Locale, (text: string) => string>> = {
  fr: (text) => frenchSpaces(frenchElision(text)),
  en: (text) => text,
};

export const isSpoken = (language: string): language is Locale => Object.hasOwn(spacing, language);

export const spoken = (text: Bilingual, locale: Locale): string => spaced(text[locale], locale);

/** Of a text that is in the language already. */
export const spaced = (text: string, locale: Locale): string => spacing[locale](text);
