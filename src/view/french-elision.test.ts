import { frenchElision } from './french-elision.ts';

test.each([
  ['de Agence Nord', 'd’Agence Nord'],
  ['de oct. 2025 à mars 2026', 'd’oct. 2025 à mars 2026'],
  ['Preuve d’implication de Étoile', 'Preuve d’implication d’Étoile'],
  ['(de août)', '(d’août)'],
  ['ce que Agence A a fait', 'ce qu’Agence A a fait'],
])('before a vowel: %s becomes %s', (text, written) => {
  expect(frenchElision(text)).toBe(written);
});

test.each([
  'de mars à mai',
  'de 12 mois',
  'de HubSpot',
  'mode avancé',
  'le code est là',
  'unique et seul',
  'de {name}',
])('nothing else is touched: %s', (text) => {
  expect(frenchElision(text)).toBe(text);
});
