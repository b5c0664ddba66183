/** Entries that are each written well and cannot all be meant are refused, each at its place. */
import { parseFacts } from './parse.ts';

const problems = (more: object, language: 'fr' | 'en' = 'en') => {
  const parsed = parseFacts({ deal: { id: '1' }, ...more }, language);
  return parsed.ok ? [] : parsed.problems.map(({ path, problem }) => `${path}: ${problem}`);
};
const line = (more: object) => ({
  lineItems: [
    { id: 'L1', mrr: '100' },
    { id: 'L2', mrr: '100', ...more },
  ],
});

describe('a line has one price at a time', () => {
  test.each<[string, object, string[]]>([
    [
      'two that begin on one day',
      { laterPrices: [{ from: '2026-01-01' }, { from: '2026-02-01' }, { from: '2026-01-01' }] },
      ['lineItems[1].laterPrices[2].from: two prices of one line count on 2026-01-01'],
    ],
    [
      'two that end on one day',
      { earlierPrices: [{ until: '2025-01-01' }, { until: '2025-01-01' }] },
      ['lineItems[1].earlierPrices[1].until: two prices of one line count on 2025-01-01'],
    ],
    [
      'one that begins before, or on the day on which, another ends',
      {
        earlierPrices: [{ until: '2024-05-01' }, { until: '2026-03-01' }],
        laterPrices: [{ from: '2026-03-02' }, { from: '2026-03-01' }],
      },
      ['lineItems[1].laterPrices[1].from: two prices of one line count on 2026-03-01'],
    ],
    ['one after another', { earlierPrices: [{ until: '2025-01-01' }], laterPrices: [{ from: '2025-01-02' }] }, []],
  ])('%s', (_what, more, told) => {
    expect(problems(line(more))).toEqual(told);
  });

  test('steps of several lines have nothing to do with one another', () => {
    const laterPrices = [{ from: '2026-01-01' }];
    expect(
      problems({
        lineItems: [
          { id: 'L1', laterPrices },
          { id: 'L2', laterPrices },
        ],
      }),
    ).toEqual([]);
  });
});

test('a currency is worth itself: no rate of one to itself', () => {
  const rate = (from: string, to: string) => ({ from, to, rate: '2', on: '2025-10-15' });
  expect(problems({ exchangeRates: [rate('EUR', 'USD'), rate('EUR', 'EUR')] })).toEqual([
    'exchangeRates[1]: a rate from EUR to EUR',
  ]);
  expect(problems({ exchangeRates: [rate('EUR', 'EUR')] }, 'fr')).toEqual(['exchangeRates[0]: un taux de EUR en EUR']);
});

test('an id has no blank at either end: two ids that look the same would be two lines', () => {
  expect(problems({ lineItems: [{ id: 'm' }, { id: ' m' }, { id: 'm\t' }, { id: 'm 1' }] })).toEqual([
    'lineItems[1].id: " m" stands where the id of a line item belongs',
    'lineItems[2].id: "m\t" stands where the id of a line item belongs',
  ]);
});

test.each(['0000-01-01', '1899-12-31', '3000-01-01', '9999-12-31'])('nobody means the year of %s', (day) => {
  expect(problems({ deal: { id: '1', closeDate: day } })).toHaveLength(1);
  expect(problems({ deal: { id: '1', closedAt: `${day}T10:00:00Z` } })).toHaveLength(1);
});

test.each(['1900-01-01', '1970-01-01', '2999-12-31'])('a CRM may say it: %s', (day) => {
  expect(problems({ deal: { id: '1', closeDate: day } })).toEqual([]);
});
