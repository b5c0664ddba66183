/** The commission as it is told: what runs, and what has ended. */
import { aDeal, determined } from '../rules/testing/a-deal.ts';
import { parseFacts } from '../facts/parse.ts';
import { commissionView } from './commission.ts';
import { readerOf } from './reader.ts';
import { inputOf } from './samples/worked-example.ts';

function told(payments: object, locale: 'fr' | 'en') {
  const stated = aDeal({ payments, asOf: '2026-08-10T10:00:00+02:00' });
  const parsed = parseFacts(stated);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const determination = determined(stated);
  return commissionView(
    determination,
    readerOf(inputOf(parsed.facts, determination, { locale, formatLocale: locale })),
  );
}

test('what has ended is told with its end and its reason, and promises nothing more', () => {
  const cancelled = { monthsPaid: 5, cancelled: true };
  expect(told(cancelled, 'en')).toMatchObject({
    kind: 'amounts',
    rows: [],
    ended: ['Ended after 5 months (March 2026): cancelled; €740.00 in all.'],
    awaiting: [],
  });
  expect(told(cancelled, 'fr')).toMatchObject({
    ended: [
      expect.stringMatching(/^Terminée après 5 mois \(mars 2026\)\s: abonnement résilié\s; 740,00\s€ en tout\.$/),
    ],
  });
});

test('a breach before the first month leaves nothing, and says so', () => {
  expect(told({ partnerBreachAfterMonths: 0 }, 'en')).toMatchObject({
    rows: [],
    ended: ['Ended before the first month (October 2025): breach by the partner; €0.00 in all.'],
  });
});

test('what runs is told with its most and its last day', () => {
  expect(told({ monthsPaid: 5 }, 'en')).toMatchObject({
    rows: [{ monthly: '€148.00', maximum: '€5,328.00' }],
    ended: [],
  });
});
