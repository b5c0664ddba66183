import { plainAmount } from './plain-amount.ts';

test.each([
  ['740', '740'],
  ['740.00', '740.00'],
  ['740,00', '740.00'],
  ['1 234,50 €', '1234.50'],
  ['1\u202f234,5', '1234.5'],
  ['1,234.50', '1234.50'],
  ['$1,234,567', '1234567'],
  ['12,5 %', '12.5'],
  // Nobody guesses.
  ['1.234,50', '1.234,50'],
  ['about 5', 'about 5'],
  ['-5', '-5'],
  ['', ''],
])('%s is sent as %s', (typed, sent) => {
  expect(plainAmount(typed)).toBe(sent);
});
