import { typoCorrection } from './typos.ts';

const correct = typoCorrection(
  () => new Map(['sales', 'content', 'marketing', 'enterprise', 'professional'].map((word) => [word, word])),
);

test.each([
  ['a letter too many', 'saless', 'sales'],
  ['a letter dropped', 'contnt', 'content'],
  ['a letter replaced', 'salez', 'sales'],
  ['two neighbours swapped count as one error', 'contnet', 'content'],
  ['two errors in a long word', 'marketng', 'marketing'],
  ['a swap and a letter dropped, in this order', 'maketign', 'marketing'],
  ['a letter replaced behind a swap', 'etnerprize', 'enterprise'],
  ['two swaps', 'porfessinoal', 'professional'],
])('%s: %s', (_what, typed, meant) => {
  expect(correct(typed)).toBe(meant);
});

test('a short word may be one letter off, a long one two', () => {
  expect(correct('sallez')).toBe('sallez');
  expect(correct('mrketng')).toBe('mrketng');
  expect(correct('enterprzze')).toBe('enterprise');
  expect(correct('entrrprzze')).toBe('entrrprzze');
});

test('a word that begins otherwise is left as it is', () => {
  expect(correct('asles')).toBe('asles');
});

test('a word of the language is what it says, and a number no misspelt word', () => {
  expect(correct('contents')).toBe('contents');
  expect(correct('sale5')).toBe('sale5');
});

test('between two meanings that are as near nothing is guessed', () => {
  const either = typoCorrection(
    () =>
      new Map([
        ['starter', 'starter'],
        ['started', 'begun'],
      ]),
  );
  expect(either('startez')).toBe('startez');
  const one = typoCorrection(
    () =>
      new Map([
        ['starter', 'starter'],
        ['started', 'starter'],
      ]),
  );
  expect(one('startez')).toBe('starter');
});
