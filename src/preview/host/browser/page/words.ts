/** The page's own words. What a card says is the card's affair. */
import { en, type HostWords } from './words-en.ts';
import { fr } from './words-fr.ts';

export type { HostWords } from './words-en.ts';
export type Language = 'fr' | 'en';

export const wordsIn = (language: Language): HostWords => ({ fr, en })[language];
/** As HubSpot writes a user's locale. */
export const localeOf = (language: Language) => ({ fr: 'fr-fr', en: 'en-gb' })[language];
