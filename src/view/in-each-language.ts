import type { ViewInput } from '../contract/view-input.ts';
import type { Bilingual } from '../facts/bilingual.ts';
import { formatTags } from './languages.ts';

/** A text that is kept: whoever reads it later reads it in its own language. */
export const inEachLanguage = (input: ViewInput, say: (input: ViewInput) => string): Bilingual => ({
  fr: say({ ...input, locale: 'fr', formatLocale: formatTags.fr }),
  en: say({ ...input, locale: 'en', formatLocale: formatTags.en }),
});
