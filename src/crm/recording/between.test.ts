/** Who came between, told from HubSpot's history of a value. */
import { cameBetween, sameValue } from './between.ts';

const history = (...values: string[]) =>
  values.map((value, index) => ({ value, at: `2025-11-05T09:00:0${String(9 - index)}.000Z` }));
const met = (before: string, ours: string, ...newestFirst: string[]) =>
  cameBetween('p', before, ours, history(...newestFirst)).map(({ value, now }) => `${value} ${now}`);

test.each<[string, string, string, string[], string[]]>([
  ['nobody', 'a', 'b', ['b', 'a'], []],
  ['nobody, on an empty property', '', 'b', ['b'], []],
  ['somebody after us', 'a', 'b', ['c', 'b', 'a'], ['c theirs_stands']],
  ['somebody before us', 'a', 'b', ['b', 'c', 'a'], ['c ours_stands']],
  ['somebody before us, on an empty property', '', 'b', ['b', 'c'], ['c ours_stands']],
  ['one before and one after', 'a', 'b', ['d', 'b', 'c', 'a'], ['d theirs_stands', 'c ours_stands']],
  ['somebody who emptied it', 'a', 'b', ['', 'b', 'a'], [' theirs_stands']],
  ['somebody whose value ours, sent twice, replaced', 'a', 'b', ['b', 'c', 'b', 'a'], ['c ours_stands']],
  ['so many that ours is forgotten', 'a', 'b', ['e', 'd', 'c'], ['e theirs_stands']],
  ['nobody, where we said what stood there; its older life is nobody’s conflict', 'a', 'a', ['a', 'x', 'a'], []],
  ['somebody, where we said what stood there', 'a', 'a', ['c', 'a'], ['c theirs_stands']],
])('%s', (_title, before, ours, newestFirst, expected) => {
  expect(met(before, ours, ...newestFirst)).toEqual(expected);
});

test('HubSpot may write a value otherwise than it was sent', () => {
  expect(sameValue('2025-11-05T09:00:00.000Z', '1762333200000')).toBe(true);
  expect(sameValue('740.00', '740')).toBe(true);
  expect(sameValue('EMEA;NA', 'NA;EMEA')).toBe(true);
  expect(sameValue('', 'false')).toBe(false);
  expect(sameValue('2025-11-05', '2025-11-06')).toBe(false);
});
