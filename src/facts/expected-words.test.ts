/** Whatever a place of the format takes, there are words for it. */
import { everyPlace } from './book/lookup.ts';
import { expectedAt } from './expected-words.ts';

const steps = (path: string): (string | number)[] =>
  path.split('.').flatMap((step) => (step.endsWith('[]') ? [step.slice(0, -2), 0] : [step]));

test('every fact of the book says what belongs at its place', () => {
  const facts = everyPlace().filter(({ fact }) => fact !== undefined);
  expect(facts.filter(({ path }) => expectedAt(steps(path)) === undefined).map(({ path }) => path)).toEqual([]);
});

test('so do the items of a fact that is a list', () => {
  for (const path of ['deal.relatedDomains', 'relatedDeals[].products', 'proofs[].coversLineItems'])
    expect(expectedAt([...steps(path), 3])).toBeDefined();
});

test('a section, a list and an entry are none', () => {
  for (const path of ['deal', 'partners', 'partners[]']) expect(expectedAt(steps(path))).toBeUndefined();
});
