import type { Locale } from '../contract/deal-view.ts';
import type { ViewInput } from '../contract/view-input.ts';
import type { Bilingual } from '../facts/bilingual.ts';
import { formatTags } from './languages.ts';

/** A text that is kept: whoever reads it later reads it in its own language. In the reader's own, `input` itself is asked. */
export const inEachLanguage = (input: ViewInput, say: (input: ViewInput) => string): Bilingual => ({
  fr: say(inLanguage(input, 'fr')),
  en: say(inLanguage(input, 'en')),
});

const inLanguage = (input: ViewInput, locale: Locale): ViewInput =>
  locale === input.locale ? input : { ...input, locale, formatLocale: formatTags[locale] };
