/** The words of the app's settings, in each language that it speaks. */
import type { Locale } from '../contract/deal-view.ts';

interface SettingsWords {
  readonly about: string;
}

const words: Readonly<Record<Locale, SettingsWords>> = {
  en: { about: 'What this portal has of the app, and how to repair what it lacks.' },
  fr: { about: 'Ce que ce portail a de l’application, et comment réparer ce qui lui manque.' },
};

export const settingsWordsIn = (language: Locale): SettingsWords => words[language];
