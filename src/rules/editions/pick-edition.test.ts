/** The edition follows the close date, and a new one is added without touching the old. */
import { calendarDate } from '../../facts/primitives.ts';
import { aDeal, determined, line } from '../testing/a-deal.ts';
import { plainRulebook } from '../testing/plain-rulebook.ts';
import type { Rulebook } from '../language/rulebook.ts';
import { edition20250903 } from './2025-09-03.ts';
import { edition20251117 } from './2025-11-17.ts';
import { follows } from './follows.ts';
import { knownOn } from './known-on.ts';
import type { RulesEdition } from './edition.ts';
import { isAmbiguityId } from '../sections/ambiguities.ts';
import { rule } from '../sections/registry.ts';
import { type Parameter, share } from './parameter.ts';
import { editionOf, editionOfDay, newestOf } from './pick-edition.ts';

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

describe('of several editions', () => {
  const made = (id: string, from: string, to: string) =>
    follows(edition20250903, { id, from, to, toIsFrom: 'made up' });
  const earlier = made('2025-01-01', '2025-01-01', '2025-06-30');
  const later = made('2026-01-01', '2026-01-01', '2026-12-31');
  /** In force until 2025-06-30, from 2025-09-03 to 2025-11-16, and in 2026. */
  const editions = [earlier, edition20250903, later] as const;
  const judgedBy = (closeDate: string) =>
    closedOn(closeDate, { ...plainRulebook, editions: [...editions] as [RulesEdition, ...RulesEdition[]] }).edition;

  test.each([
    ['before all of them', '2024-12-31', '2025-01-01', false],
    ['within the first', '2025-06-30', '2025-01-01', true],
    ['just after the first', '2025-07-03', '2025-01-01', false],
    ['in a gap, nearer to the next', '2025-08-30', '2025-09-03', false],
    ['in the next gap, nearer to what ended', '2025-11-20', '2025-09-03', false],
    ['in the next gap, nearer to what begins', '2025-12-30', '2026-01-01', false],
  ])('a deal closed %s is judged by the nearest: %s, %s, in force: %s', (_when, closeDate, id, inForce) => {
    expect(judgedBy(closeDate)).toMatchObject({ id, inForce });
  });

  test('without a close date, or with one ahead, the day of judging counts', () => {
    const rulebook = { ...plainRulebook, editions: [...editions] as [RulesEdition, ...RulesEdition[]] };
    const on = (asOf: string, closeDate: string | null, stage: 'open' | 'closed_won') =>
      determined(aDeal({ asOf }, { closeDate, stage }), rulebook).edition.id;
    expect([
      on('2025-10-20T10:00:00+02:00', null, 'closed_won'),
      on('2025-10-20T10:00:00+02:00', '2026-02-01', 'closed_won'),
      on('2025-10-20T10:00:00+02:00', '2026-02-01', 'open'),
      on('2026-02-01T10:00:00+01:00', '2025-10-20', 'open'),
      on('2026-02-01T10:00:00+01:00', '2025-10-20', 'closed_won'),
    ]).toEqual(['2025-09-03', '2025-09-03', '2025-09-03', '2026-01-01', '2025-09-03']);
  });

  test('whoever speaks of the rules without a deal has the edition of the day, or the newest', () => {
    const of = (day: string) => editionOfDay(calendarDate.parse(day), { editions }).id;
    expect([of('2025-03-01'), of('2025-09-03'), of('2025-11-16'), of('2025-11-17'), of('2024-01-01')]).toEqual([
      '2025-01-01',
      '2025-09-03',
      '2025-09-03',
      '2026-01-01',
      '2026-01-01',
    ]);
    expect(newestOf({ editions: [later, earlier, edition20250903] }).id).toBe('2026-01-01');
  });

  test('of two that are in force on one day the later in the list judges', () => {
    const beside = made('2025-10-01', '2025-10-01', '2025-12-31');
    expect(editionOfDay(calendarDate.parse('2025-10-20'), { editions: [edition20250903, beside] }).id).toBe(
      '2025-10-01',
    );
  });

  test('the edition that judged is found by its name, and missed by name', () => {
    const named = (id: string) =>
      editionOf({ edition: { id, from: later.from, to: later.to, inForce: true } }, { editions });
    expect(named('2026-01-01')).toBe(later);
    expect(() => named('2031-01-01')).toThrow('The rulebook has no edition 2031-01-01.');
  });
});

test('what is known of another edition holds on its last day, and not on the next', () => {
  const [first] = knownOn(calendarDate.parse('2023-02-14'));
  expect(first?.to).toBe('2023-02-14');
  expect(knownOn(calendarDate.parse('2023-02-15'))).not.toContain(first);
});

describe('every number of the text', () => {
  const stated = Object.entries<Parameter>({ ...edition20250903.parameters });

  test('has its rule, its section, and the reading under which it was read', () => {
    for (const [name, { read, ruleId, ambiguity }] of stated) {
      expect([read.name, read.edition]).toEqual([name, '2025-09-03']);
      expect(read.section).toBe(rule(ruleId).section.heading.fr);
      if (ambiguity !== null) expect(isAmbiguityId(ambiguity)).toBe(true);
    }
    expect(edition20250903.toIsFrom).not.toBe('');
  });

  test('says of what it is so many', () => {
    const counted = stated.flatMap(([, one]) => (one.form === 'count' ? [`${one.read.value} ${one.unit}`] : []));
    expect(counted.toSorted()).toEqual(
      [
        '36 months',
        '12 months',
        '12 months',
        '12 months',
        '1 months',
        '30 days',
        '48 hours',
        '72 hours',
        '10 working_days',
      ].toSorted(),
    );
    const paid = stated.flatMap(([, one]) => (one.form === 'amount' ? [`${one.read.value} a ${one.per}`] : []));
    expect(paid.toSorted()).toEqual(['10000 USD a year', '3000 USD a month']);
  });

  test('comes from the text, but for the second reading of a month and the margin of a rate', () => {
    const elsewhere = stated.flatMap(([name, { source }]) => (source === 'text' ? [] : [`${name}: ${source}`]));
    expect(elsewhere).toEqual(['proof.signatureWindowDays: reading', 'enterprise.conversionMargin: setting']);
  });

  test('is cited as the public format writes it', () => {
    const cited = Object.fromEntries(stated.map(([name, { read }]) => [name, read.value]));
    expect(cited).toMatchObject({
      'commission.rate': '0.20',
      'commission.accounting': 'monthly',
      'commission.payment': 'quarterly',
      'proof.deadline': 'close_date',
      'enterprise.tiers': 'platinum, diamond, elite',
      'enterprise.waiverRegions': 'APAC, EMEA, LATAM',
      'reply.afterHoliday': '17:00',
      'model.since': '2024-02-01',
    });
  });
});

describe('where an admin chose what was announced over the text after its last day', () => {
  const judgedBy = (closeDate: string, countryCode = 'FR', more: Partial<Rulebook> = {}) => {
    const rulebook = {
      ...plainRulebook,
      announced: [edition20251117],
      outsideTheText: 'provisional' as const,
      ...more,
    };
    return determined(aDeal({ ...registeredEarly, customer: { countryCode } }, { closeDate }), rulebook).edition;
  };

  test.each([
    ['2025-09-02', 'FR', '2025-09-03', false],
    ['2025-11-16', 'FR', '2025-09-03', true],
    ['2025-11-17', 'FR', '2025-11-17', true],
    ['2026-11-30', 'FR', '2025-11-17', true],
    // Both models could apply in the beta: the verdict stays the text's.
    ['2025-10-01', 'DE', '2025-09-03', true],
  ])('a deal closed on %s in %s is judged by that of %s, in force: %s', (closeDate, country, id, inForce) => {
    expect(judgedBy(closeDate, country)).toMatchObject({ id, inForce });
  });

  test('it says that it is provisional; without that choice the text judges', () => {
    expect(judgedBy('2026-02-01')).toMatchObject({ provisional: true });
    for (const outsideTheText of ['text', undefined] as const)
      expect(judgedBy('2026-02-01', 'FR', { outsideTheText })).toEqual({
        id: '2025-09-03',
        from: '2025-09-03',
        to: '2025-11-16',
        inForce: false,
      });
  });

  test('where nothing was announced, the nearest text judges all the same', () => {
    expect(judgedBy('2026-02-01', 'FR', { announced: [] })).toMatchObject({ id: '2025-09-03', inForce: false });
    expect(judgedBy('2026-02-01', 'FR', { announced: undefined })).toMatchObject({ id: '2025-09-03', inForce: false });
  });

  test('an edition that is named goes before what an admin chose', () => {
    expect(judgedBy('2026-02-01', 'FR', { named: '2025-09-03' })).toMatchObject({ id: '2025-09-03', inForce: false });
  });
});
