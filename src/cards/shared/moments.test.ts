import { momentsFor } from './moments.ts';

const noon = '2025-11-01T11:05:00Z';

test.each([
  ['en', 'en-GB', '1 Nov 2025, 12:05', '3 Sept 2025'],
  ['en', 'en-US', 'Nov 1, 2025, 12:05 PM', 'Sep 3, 2025'],
  // French counts the first of a month.
  ['fr', 'fr-FR', '1er nov. 2025, 12:05', '3 sept. 2025'],
  // English words around it: a German month has no place there, the German order has.
  ['en', 'de-DE', '01.11.2025, 12:05', '03.09.2025'],
] as const)('%s in %s', (language, locale, instant, day) => {
  const moments = momentsFor({ language, locale }, 'Europe/Paris');
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(plain(moments.instant(noon))).toBe(instant);
  expect(plain(moments.day('2025-09-03'))).toBe(day);
});

test('a date stays on one line', () => {
  expect(momentsFor({ language: 'fr', locale: 'fr-FR' }, 'Europe/Paris').instant(noon)).not.toContain(' ');
});

test('a time zone that nobody knows ends nothing, and what is no date is shown as it is', () => {
  const moments = momentsFor({ language: 'en', locale: 'en-GB' }, 'Mars/Olympus');
  expect(moments.instant(noon)).toContain('11:05');
  expect(moments.day('soon')).toBe('soon');
});
