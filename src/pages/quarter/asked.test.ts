import fc from 'fast-check';
import { type Asked, askedIn, breakdowns, routeTo } from './asked.ts';

test('a link brings back what its sender saw', () => {
  const id = fc.stringMatching(/^\d{1,19}$/);
  const asked = fc.record(
    {
      quarter: fc.constantFrom('2025-Q4', '2026-Q1'),
      by: fc.constantFrom(...breakdowns),
      partner: id,
      customer: id,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(asked, (each) => {
      expect(askedIn(routeTo(each as Asked))).toEqual(each);
    }),
  );
});

test('an old or foreign link shows this quarter', () => {
  expect(askedIn({ quarter: '2025-Q9', by: 'weather', partner: '', show: 'unpaid' })).toEqual({});
});
