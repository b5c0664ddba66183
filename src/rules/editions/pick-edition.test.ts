/** The edition follows the close date, and a new one is added without touching the old. */
import { calendarDate } from '../../facts/primitives.ts';
import { aDeal, determined, line } from '../testing/a-deal.ts';
import { plainRulebook } from '../testing/plain-rulebook.ts';
import { edition20250903 } from './2025-09-03.ts';
import { follows } from './follows.ts';
import { knownOn } from './known-on.ts';
import { type Parameter, share } from './parameter.ts';

const registeredEarly = {
  registrations: aDeal().registrations?.map((one) => ({ ...one, registeredOn: '2025-01-01' })),
};
const closedOn = (closeDate: string, rulebook = plainRulebook) =>
  determined(
    aDeal(
      {
        ...registeredEarly,
        proofs: aDeal().proofs?.map((one) => ({ ...one, signedOn: '2025-01-02', sharedOn: '2025-01-02' })),
      },
      { closeDate },
    ),
    rulebook,
  );

test.each([
  ['2025-09-02', false],
  ['2025-09-03', true],
  ['2025-11-16', true],
  ['2025-11-17', false],
])('closed on %s: in force %s, and judged all the same', (closeDate, inForce) => {
  const found = closedOn(closeDate);
  expect(found.edition).toEqual({ id: '2025-09-03', from: '2025-09-03', to: '2025-11-16', inForce });
  expect(line(found).commission.verdict).toBe('yes');
  expect(found.warnings.some(({ code }) => code === 'edition_not_in_force')).toBe(!inForce);
});

test('an open deal is judged by the edition of the day, and warned of a later close', () => {
  const found = determined(aDeal({ asOf: '2025-11-10T09:00:00+01:00' }, { stage: 'open', closeDate: '2025-12-01' }));
  expect(found.edition.inForce).toBe(true);
  expect(found.warnings).toContainEqual(expect.objectContaining({ code: 'expected_close_outside_edition' }));
});

test('after the edition ends, what is known of the next is told', () => {
  expect(
    closedOn('2025-11-18')
      .warnings.filter(({ code }) => code === 'other_edition_known')
      .map(({ values }) => values?.['from']),
  ).toEqual(['2025-11-17']);
  expect(knownOn(calendarDate.parse('2025-10-02'))).toHaveLength(1);
});

test('in the countries of the beta, upsells from October 2025 are known to differ', () => {
  const inCountry = (countryCode: string, closeDate: string) =>
    determined(
      aDeal(
        { customer: { countryCode, products: [{ name: 'Sales Hub Professional', creditHolder: 'none' }] } },
        { closeDate },
      ),
    ).warnings.some(({ code }) => code === 'other_edition_known');
  expect([inCountry('DE', '2025-09-30'), inCountry('DE', '2025-10-01'), inCountry('FR', '2025-10-01')]).toEqual([
    false,
    true,
    false,
  ]);
});

test('a made-up edition stands beside the old one, which stays as it is', () => {
  const later = follows(edition20250903, {
    id: '2025-11-17',
    from: '2025-11-17',
    to: '2026-12-31',
    toIsFrom: 'made up',
    parameters: { 'commission.rate': share('0.25') },
  });
  const rulebook = { ...plainRulebook, editions: [edition20250903, later] as const };
  expect(line(closedOn('2025-11-16', rulebook)).commission).toMatchObject({ rate: '0.20', monthly: '148.00' });
  const found = closedOn('2025-11-17', rulebook);
  expect(found.edition).toMatchObject({ id: '2025-11-17', inForce: true });
  expect(line(found).commission).toMatchObject({ rate: '0.25', monthly: '185.00' });
});

test('every number of the text has its rule, its section and its source', () => {
  for (const [name, { read }] of Object.entries<Parameter>({ ...edition20250903.parameters })) {
    expect([read.name, read.edition]).toEqual([name, '2025-09-03']);
    expect(read.section).not.toBe('');
  }
});
