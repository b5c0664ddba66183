import { leastCalls, secondsByLimit } from './least-calls.ts';

test('five lines, 1.2 parts and 0.6 companies a deal, every output written: nine calls for a hundred deals', () => {
  const of = (deals: number) =>
    leastCalls({
      deals,
      lines: deals * 5,
      involvements: deals * 1.2,
      companies: deals * 0.6,
      customers: deals * 0.5,
      written: deals,
    });
  expect([of(1_000), of(10_000), of(100_000)]).toEqual([96, 901, 8_956]);
  expect(secondsByLimit(9_000, 190)).toBeCloseTo(473.7, 1);
});

test('no deal is four calls of the portal and two that keep others out, whatever else', () => {
  const nothing = { deals: 0, lines: 0, involvements: 0, companies: 0, customers: 0, written: 0 };
  expect(leastCalls(nothing)).toBe(6);
  expect(leastCalls({ ...nothing, deals: 1, customers: 1, written: 1 })).toBe(10);
});
