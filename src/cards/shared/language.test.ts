import { readerLanguage } from './language.ts';

test.each([
  [{ language: 'fr', locale: 'fr-fr' }, 'fr', 'fr-FR'],
  [{ language: 'fr' }, 'fr', 'fr'],
  [{ locale: 'fr-ca' }, 'fr', 'fr-CA'],
  [{ locale: 'fr_CA' }, 'fr', 'fr-CA'],
  [{ language: 'en', locale: 'en-gb' }, 'en', 'en-GB'],
  // Words follow the language, figures the region.
  [{ language: 'en', locale: 'fr-fr' }, 'en', 'en-FR'],
  [{ language: 'de', locale: 'de-de' }, 'en', 'de-DE'],
  [{ locale: 'pt-br' }, 'en', 'pt-BR'],
  // Frisian is not French.
  [{ locale: 'fry-nl' }, 'en', 'fry-NL'],
  [{}, 'en', 'en'],
  [{ language: '', locale: '' }, 'en', 'en'],
  [{ locale: '12' }, 'en', 'en'],
])('%j is spoken to in %s and asks for %s', (user, language, locale) => {
  expect(readerLanguage(user)).toEqual({ language, locale });
});
