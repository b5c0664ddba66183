/** Which language a card speaks. HubSpot may give the user's language, the locale, both or neither. */
import type { Locale } from '../../view/deal-view.ts';

export interface ReaderLanguage {
  readonly language: Locale;
  /** BCP 47 tag for numbers and dates; sent to the function, which falls back to the language. */
  readonly locale: string;
}

interface UserLanguage {
  readonly locale?: string | undefined;
  readonly language?: string | undefined;
}

/** French for every kind of French, English for everybody else. */
export function readerLanguage(user: UserLanguage): ReaderLanguage {
  const tag = (user.locale ?? user.language ?? 'en').replace('_', '-');
  const language: Locale = /^fr\b/i.test(user.language ?? tag) ? 'fr' : 'en';
  return { language, locale: tag.toLowerCase().startsWith(language) ? tag : language };
}
