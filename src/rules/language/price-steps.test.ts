/** A price that changes counts in its own months: each from the month in which it begins, counted whole. */
import fc from 'fast-check';
import { calendarDate, currencyCode } from '../../facts/primitives.ts';
import { money, shown } from './money.ts';
import { priceOn, type PriceSteps, runsOf } from './price-steps.ts';

const eur = currencyCode.parse('EUR');
const day = (text: string) => calendarDate.parse(text);
const close = day('2025-10-15');
const before = (until: string, mrr: string) => ({ until: day(until), mrr: money(mrr, eur) });
const after = (from: string, mrr: string) => ({ from: day(from), mrr: money(mrr, eur) });
const now = money('700', eur);
type Others = Omit<PriceSteps, 'now'>;
const runs = (steps: Others, months = 36) =>
  runsOf({ ...steps, now }, close, months)
    .map((run) => `${run.months} x ${shown(run.mrr)}`)
    .join(', ');

test.each<[string, Others, string]>([
  ['from the next year on', { before: [], after: [after('2026-11-01', '900')] }, '13 x 700.00, 23 x 900.00'],
  [
    'from the last day of a month on, the whole month',
    { before: [], after: [after('2026-10-31', '900')] },
    '12 x 700.00, 24 x 900.00',
  ],
  ['after free months', { before: [before('2025-12-31', '0')], after: [] }, '3 x 0.00, 33 x 700.00'],
  [
    'between two others, in whatever order they stand',
    {
      before: [before('2025-12-31', '500'), before('2025-10-31', '0')],
      after: [after('2027-01-01', '950'), after('2026-01-15', '900')],
    },
    '1 x 0.00, 2 x 500.00, 12 x 900.00, 21 x 950.00',
  ],
  [
    'a step that is over before the close counts no month',
    { before: [before('2025-09-30', '500')], after: [] },
    '36 x 700.00',
  ],
  [
    'a step that begins after the term counts no month',
    { before: [], after: [after('2028-10-01', '900')] },
    '36 x 700.00',
  ],
  [
    'a step that began before the close counts at once',
    { before: [], after: [after('2025-01-01', '900')] },
    '36 x 900.00',
  ],
])('%s', (_what, steps, expected) => {
  expect(runs(steps)).toBe(expected);
});

describe('the price that counts', () => {
  const counts = (on: string | null, steps: Partial<PriceSteps>) =>
    shown(priceOn({ before: [], now, after: [], ...steps }, on === null ? null : day(on)));
  const rising = { before: [before('2025-12-31', '500')], after: [after('2026-11-01', '900')] };

  test.each([
    ['2025-12-31', '500.00'],
    ['2026-01-01', '700.00'],
    ['2026-10-31', '700.00'],
    ['2026-11-01', '900.00'],
    [null, '500.00'],
  ])('is that of the day: %s', (on, expected) => {
    expect(counts(on, rising)).toBe(expected);
  });

  test('is the first that costs something while the first months are free, however they are stated', () => {
    expect(counts('2025-10-20', { before: [before('2025-12-31', '0')] })).toBe('700.00');
    expect(counts('2025-10-20', { now: money('0', eur), after: [after('2026-01-01', '740')] })).toBe('740.00');
  });

  test('is the last that cost something where nothing more is paid, and nothing where nothing ever is', () => {
    expect(counts('2027-01-01', { after: [after('2026-11-01', '0')] })).toBe('700.00');
    expect(counts('2027-01-01', { now: money('0', eur), after: [after('2026-11-01', '0')] })).toBe('0.00');
  });
});

test('of no month there is no run', () => {
  expect(runs({ before: [], after: [after('2026-11-01', '900')] }, 0)).toBe('');
});

test('whatever the steps, the runs are the months of the term, and none is empty', () => {
  const date = fc
    .tuple(fc.integer({ min: 2023, max: 2031 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map((parts) => day(parts.map((part) => String(part).padStart(2, '0')).join('-')));
  const mrr = fc.integer({ min: 0, max: 5000 }).map((amount) => money(String(amount), eur));
  const steps = fc.record({
    before: fc.array(fc.record({ until: date, mrr }), { maxLength: 4 }),
    after: fc.array(fc.record({ from: date, mrr }), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(steps, date, fc.integer({ min: 0, max: 60 }), (given, from, months) => {
      const all = runsOf({ ...given, now }, from, months);
      expect(all.reduce((sum, run) => sum + run.months, 0)).toBe(months);
      expect(all.every((run) => run.months > 0)).toBe(true);
    }),
  );
});
