import { nearest } from './nearest.ts';

const stages = ['open', 'closed_won', 'closed_lost'];

test('the known word with the fewest letters to change is meant, the first of equal ones', () => {
  expect(nearest('closed_one', stages)).toBe('closed_won');
  expect(nearest('closed_lots', stages)).toBe('closed_lost');
  expect(nearest('bad', ['bed', 'bud'])).toBe('bed');
});

test('a third of its letters may be wrong, and one letter of a short word', () => {
  expect(nearest('paid', ['part'])).toBeNull();
  expect(nearest('pair', ['part'])).toBeNull();
  expect(nearest('port', ['part'])).toBe('part');
  expect(nearest('managed', ['maxxxed'])).toBeNull();
  expect(nearest('managed', ['manxxed'])).toBe('manxxed');
});

test('nothing is meant by a word that is near to none, nor by one of endless length', () => {
  expect(nearest('renewal', stages)).toBeNull();
  expect(nearest('open'.repeat(20), ['open'.repeat(20)])).toBeNull();
  expect(nearest('open'.repeat(15), ['open'.repeat(15)])).toBe('open'.repeat(15));
  expect(nearest('open', [])).toBeNull();
});
