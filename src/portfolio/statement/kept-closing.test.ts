/** What a portal keeps of a closed quarter is what was closed: every amount comes back, or it says that it does not. */
import { closedDetailSchema, type Closing } from '../../contract/closed-quarter.ts';
import { longestProperty } from '../../facts/limits.ts';
import fc from 'fast-check';
import type { ClosedQuarter } from './closed.ts';
import type { Adjustment, Entry } from './entry.ts';
import { closedFrom, keptDetail, takesAdjustments } from './kept-closing.ts';
import { statedIn } from './statement.ts';

const named = (ids: readonly string[]) => fc.constantFrom(...ids);
const amount = fc
  .integer({ min: -999_999, max: 999_999 })
  .map(
    (cents) =>
      `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`,
  );
const entry: fc.Arbitrary<Entry> = fc
  .record({
    quarter: fc.constant('2025-Q4'),
    month: named(['2025-10', '2025-11', '2025-12']),
    whose: fc.option(named(['701', '702'])),
    customerId: fc.option(named(['801', '802'])),
    dealId: named(['9001', '9002', '9003']),
    lineItemId: named(['1', '2']),
    product: fc.constantFrom('marketing_hub' as const, 'unclassified' as const),
    program: fc.constantFrom('standard' as const, 'enterprise_referral' as const),
    currency: named(['EUR', 'CHF']),
    amount,
    kind: fc.constantFrom('earned' as const, 'unpaid' as const, 'projected' as const, 'awaiting' as const),
    edition: named(['2025-09-03', '2025-11-17']),
    provisional: fc.boolean(),
  })
  .map(({ whose, ...each }) => ({
    ...each,
    partnerId: whose,
    partner: whose === null ? null : `Agence ${whose}`,
    deal: `« Transaction » ${each.dealId}`,
    line: `Ligne ${each.lineItemId}`,
  }));
const adjustment: fc.Arbitrary<Adjustment> = fc
  .tuple(entry, named(['2025-Q2', '2025-Q3']))
  .map(([each, adjusts]) => ({ ...each, adjusts }));
const closed: fc.Arbitrary<ClosedQuarter> = fc
  .record({ entries: fc.array(entry, { maxLength: 30 }), adjustments: fc.array(adjustment, { maxLength: 5 }) })
  .map((of) => ({ version: 1, quarter: '2025-Q4', closedAt: '2026-01-20T09:00:00Z', digest: 'a'.repeat(64), ...of }));

const closing: Closing = {
  version: 1,
  quarter: '2025-Q4',
  closedAt: '2026-01-20T09:00:00Z',
  digest: 'a'.repeat(64),
  by: 'Ada',
  deals: 1,
  totals: [],
  for: 'hubspot',
  detail: 'amounts',
  request: 'r',
};
const kept = (of: ClosedQuarter) => keptDetail(of, statedIn(of).by.partner);
const readBack = (text: string | null) => closedFrom(closing, closedDetailSchema.parse(JSON.parse(text ?? '')));

test('every amount comes back as it was closed', () => {
  fc.assert(
    fc.property(closed, (of) => {
      const { detail, text } = kept(of);
      expect(detail).toBe('amounts');
      expect(readBack(text)).toEqual(of);
    }),
  );
});

const many = (count: number, partners = 3): ClosedQuarter => {
  const [first] = fc.sample(entry, { numRuns: 1, seed: 7 });
  return {
    ...{ version: 1, quarter: '2025-Q4', closedAt: closing.closedAt, digest: closing.digest, adjustments: [] },
    entries: Array.from({ length: count }, (_, index) => ({
      ...first!,
      dealId: String(90_000_000_000 + Math.floor(index / 6)),
      deal: `Maison numéro ${Math.floor(index / 6)} – Marketing Hub Professional`,
      lineItemId: String(50_000_000_000 + Math.floor(index / 3)),
      month: ['2025-10', '2025-11', '2025-12'][index % 3]!,
      partnerId: String(700 + (index % partners)),
      partner: `Agence ${index % partners}`,
      amount: '148.00',
    })),
  };
};

test('the amounts of more than a hundred deals fit', () => {
  expect(kept(many(120 * 6)).detail).toBe('amounts');
});

test('of more than a property of HubSpot’s can hold, what each partner is due is kept; of more than that nothing', () => {
  const some = kept(many(6_000));
  expect(some.detail).toBe('partners');
  expect(some.text!.length).toBeLessThanOrEqual(longestProperty);
  expect(closedDetailSchema.parse(JSON.parse(some.text!))).toMatchObject({ of: 'partners', partners: { length: 3 } });
  expect(readBack(some.text)).toBeNull();
  expect(kept(many(6_000, 3_000))).toEqual({ detail: 'nothing', text: null });
});

test('a text that names what is not in its lists is nobody’s closed quarter', () => {
  const { text } = kept(many(6));
  const detail = closedDetailSchema.parse(JSON.parse(text!));
  expect(closedFrom(closing, { ...detail, lines: [] } as typeof detail)).toBeNull();
});

test.each([
  [['2025-Q3'], '2025-Q4'],
  [['2025-Q4', '2025-Q2'], '2026-Q1'],
  [[], null],
])('after %j what differs is stated in %s, and in no other quarter', (quarters, expected) => {
  expect(takesAdjustments(quarters.map((quarter) => ({ quarter })))).toBe(expected);
});
