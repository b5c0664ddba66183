/** The rule book lists the tests of each rule by their titles: a reader must learn from each what the rule says. */
import { saysNothing, testsOfRules } from './tests-of-rules.ts';

test('every test that the rule book lists is named by what its rule says', async () => {
  const listed = [...(await testsOfRules()).values()].flat();
  expect(listed.length).toBeGreaterThan(600);
  expect([
    ...new Set(listed.filter(({ title }) => saysNothing(title)).map(({ file, title }) => `${file}: "${title}"`)),
  ]).toEqual([]);
});

test.each([
  'none',
  '%j',
  '%s alone: %s (TX-01)',
  '$name wins',
  'a ${tier} partner',
  'solutions_partner',
  'not met',
  '',
])('a title that says nothing of a rule is refused: "%s"', (title) => {
  expect(saysNothing(title)).toBe(true);
});

test('a title says what the rule says, with a per cent sign and a price where it has one', () => {
  for (const title of ['20 % for twelve months (ENT-08)', '3 000 $ of MRR are enough', 'one partner a deal (BPW-04)'])
    expect(saysNothing(title)).toBe(false);
});
