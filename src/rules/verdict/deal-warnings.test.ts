/** Warnings of the deal: the edition, the registration, the motion. They take nothing away. */
import type { FactsInput } from '../../facts/schema.ts';
import { aDeal, aRegistration, determined } from '../testing/a-deal.ts';

const early = { registrations: [aRegistration('A', { registeredOn: '2025-01-01' })] };
const warned = (facts: Partial<FactsInput> = {}, deal: Partial<FactsInput['deal']> = {}) =>
  determined(aDeal(facts, deal)).warnings.map(({ ruleId, code, values }) => [
    ruleId,
    code,
    values?.['from'] ?? values?.['closeDate'] ?? null,
  ]);

describe('the edition that judges (US-07, A-59)', () => {
  const notInForce = ['US-07', 'edition_not_in_force', '2025-09-03'];
  const known = (since: string) => ['US-07', 'other_edition_known', since];

  test.each([
    ['2025-09-03', []],
    ['2025-11-16', []],
    ['2025-11-17', [notInForce, known('2025-11-17')]],
    ['2026-08-14', [notInForce, known('2025-11-17')]],
    ['2026-08-15', [notInForce, known('2025-11-17'), known('2026-08-15')]],
    ['2025-09-02', [notInForce]],
  ])(
    'a deal closed outside the edition is warned of, with what is known of later ones: on %s, %j',
    (closeDate, expected) => {
      expect(warned({ ...early, asOf: '2026-09-01T10:00:00+02:00' }, { closeDate })).toEqual(expected);
    },
  );

  const having = (
    countryCode: string | null,
    products: NonNullable<FactsInput['customer']>['products'] = [
      { name: 'Sales Hub Professional', creditHolder: 'none' },
    ],
  ) => ({ ...early, customer: { countryCode, products } });
  test.each([
    ['in the beta’s countries, a customer that may buy more', having('AT'), '2025-10-01', [known('2025-10-01')]],
    ['before the beta', having('AT'), '2025-09-30', []],
    ['a new customer', having('AT', []), '2025-10-01', []],
    ['nobody says what it has', having('AT', null), '2025-10-01', []],
    ['in another country', having('FR'), '2025-10-01', []],
    ['nobody says where', having(null), '2025-10-01', []],
    ['after the edition, the model holds for all', having('AT'), '2025-11-17', [notInForce, known('2025-11-17')]],
  ])('for whom another edition is known beside this one, it is warned of: %s', (_case, facts, closeDate, expected) => {
    expect(warned(facts, { closeDate })).toEqual(expected);
  });

  const outside = (closeDate: string) => ['US-07', 'expected_close_outside_edition', closeDate];
  const passed = (closeDate: string) => ['POI-12', 'close_date_passed', closeDate];
  test.each([
    ['2025-11-10', '2025-11-16', []],
    ['2025-11-10', '2025-11-17', [outside('2025-11-17')]],
    ['2025-09-10', '2025-09-03', [passed('2025-09-03')]],
    ['2025-09-10', '2025-09-02', [outside('2025-09-02'), passed('2025-09-02')]],
    ['2025-10-15', '2025-10-15', []],
    ['2025-10-16', '2025-10-15', [passed('2025-10-15')]],
    ['2025-11-20', '2025-12-20', [notInForce, known('2025-11-17')]],
  ])(
    'an open deal is warned of a close date that has passed or lies outside the edition: on %s, to close on %s, %j',
    (today, closeDate, expected) => {
      expect(warned({ asOf: `${today}T12:00:00+01:00` }, { stage: 'open', closeDate })).toEqual(expected);
    },
  );

  test('an open deal without a close date is warned of nothing', () => {
    expect(warned({ asOf: '2025-11-10T12:00:00+01:00' }, { stage: 'open', closeDate: null })).toEqual([]);
  });

  test('a deal of which nobody says whether it is open has no close date that passed', () => {
    expect(warned({ asOf: '2025-10-20T12:00:00+02:00' }, { stage: null })).toEqual([]);
  });
});

describe('registered before it was qualified (REG-04)', () => {
  const early = ['REG-04', 'registered_before_qualified', null];
  test.each([
    [{ solidRelationship: false }, [early]],
    [{ potentialNeed: false }, [early]],
    [{ solidRelationship: null, potentialNeed: null }, []],
    [{ solidRelationship: false, kind: 'domain' }, []],
  ] as const)(
    'a shared deal is registered once there is a solid relationship and a potential need: %j',
    (more, expected) => {
      expect(warned({ registrations: [aRegistration('A'), aRegistration('A', more)] })).toEqual(expected);
    },
  );
});

describe('HubSpot owns the account (MOT-01, A-60)', () => {
  const owned = ['MOT-01', 'hubspot_owned_account', null];
  test.each([
    [
      'a partner created the shared deal',
      { hubspotOwned: true, motion: null, sharedDealCreatedBy: 'partner' },
      [owned],
    ],
    ['HubSpot created it', { hubspotOwned: true, motion: null, sharedDealCreatedBy: 'hubspot' }, []],
    ['the motion is recorded', { hubspotOwned: true, sharedDealCreatedBy: 'partner' }, []],
    ['it does not own it', { hubspotOwned: false, motion: null, sharedDealCreatedBy: 'partner' }, []],
    ['nobody says', { hubspotOwned: null, motion: null, sharedDealCreatedBy: 'partner' }, []],
  ] as const)(
    'who created the shared deal decides whose collaboration it is, and a warning says so: %s',
    (_case, deal, expected) => {
      expect(warned({}, deal)).toEqual(expected);
    },
  );
});
