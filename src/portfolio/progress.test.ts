import { paceFrom } from './progress.ts';

test('rate and end go by the last minute, and by what this run itself has done', () => {
  const pace = paceFrom(0, 1_000, 11_000);
  expect(pace.reached(1_500, 5_000)).toEqual({ done: 1_500, all: 11_000, rate: 100, left: 95 });
  // A minute without an answer is forgotten a minute later.
  pace.reached(1_500, 65_000);
  expect(pace.reached(3_500, 75_000).rate).toBeGreaterThan(25);
  expect(pace.reached(11_200, 76_000)).toMatchObject({ left: 0 });
});

test('without a count of all, and before anything is done, no end is told', () => {
  expect(paceFrom(0, 0, null).reached(10, 1_000)).toEqual({ done: 10, all: null, rate: 10, left: null });
  expect(paceFrom(0, 0, 5).reached(0, 1_000)).toMatchObject({ rate: 0, left: null });
});

test('portions that come to their end at once, after a long silence, are told over the time that they took', () => {
  const pace = paceFrom(0, 0, 100_000);
  for (let second = 10; second <= 100; second += 10) pace.reached(200 * second, second * 1_000);
  const bunch = [0, 1, 2, 3].map((index) => pace.reached(20_000 + 3_000 * (index + 1), 160_000 + index));
  expect(bunch.map(({ rate }) => Math.round(rate))).toEqual([50, 100, 150, 200]);
});

test('what was slow is forgotten after a minute', () => {
  const pace = paceFrom(0, 0, 100_000);
  pace.reached(10, 100_000);
  for (let second = 110; second <= 200; second += 10) pace.reached(10 + 100 * (second - 100), second * 1_000);
  expect(pace.reached(11_010, 210_000).rate).toBe(100);
});
