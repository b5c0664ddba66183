import { assessConduct } from './rules.ts';
import type { FactsInput } from '../../../facts/schema.ts';
import { another, dealWith, explained, inFrance, pathsIn, rulesIn } from '../../testing/deal-for-duties.ts';

type Conduct = NonNullable<FactsInput['conduct']>;
const assess = (conduct: Conduct, facts: Partial<FactsInput> = {}) =>
  explained(assessConduct)(dealWith({ conduct, ...facts }));

describe('INC-01: nothing of value for a HubSpot representative', () => {
  test.each(['information', 'commitment', 'communication'] as const)(
    'nothing of value is offered to HubSpot’s representative: for %s',
    (inExchangeFor) => {
      const { warnings, trace } = assess({ incentives: [{ partnerId: 'A', item: 'a gift card', inExchangeFor }] });
      expect(rulesIn(warnings)).toEqual(['INC-01']);
      expect(rulesIn(trace)).toEqual(['INC-01', 'VER-01']);
    },
  );
  test('where no incentive was offered there is nothing to say', () => {
    expect(assess({ incentives: [] }).warnings).toEqual([]);
  });
});

describe('ONB-02: services are described as they are', () => {
  test('a false claim is warned of and to be corrected', () => {
    const { warnings, nextActions, trace } = assess({
      serviceClaims: [{ partnerId: 'A', claim: 'meets the standard', accurate: false }],
    });
    expect([rulesIn(warnings), nextActions.map(({ what }) => what), rulesIn(trace)]).toEqual([
      ['ONB-02'],
      ['correct_service_claim'],
      ['ONB-02', 'VER-01'],
    ]);
  });
  test('a true claim is not warned of, and of one that may be false the truth is asked for', () => {
    expect(assess({ serviceClaims: [{ partnerId: 'A', accurate: true }] }).warnings).toEqual([]);
    const unknown = assess({ serviceClaims: [{ partnerId: 'A' }] });
    expect([unknown.warnings, pathsIn(unknown.missingFacts)]).toEqual([[], ['conduct.serviceClaims[0].accurate']]);
  });
});

describe('VER-02: a partner that is left out is told why', () => {
  test('to give a partner that is left out the reason is HubSpot’s duty', () => {
    const { warnings, nextActions } = assess({ removals: [{ partnerId: 'A', reasonGiven: false }] });
    expect(rulesIn(warnings)).toEqual(['VER-02']);
    expect(nextActions).toEqual([
      expect.objectContaining({ who: 'hubspot', what: 'give_reason_for_removal', partnerId: 'A' }),
    ]);
  });
  test('a partner that was told why it is left out is owed nothing; whether it was told is asked for', () => {
    expect(assess({ removals: [{ partnerId: 'A', reasonGiven: true }] }).warnings).toEqual([]);
    expect(pathsIn(assess({ removals: [{ partnerId: 'A' }] }).missingFacts)).toEqual([
      'conduct.removals[0].reasonGiven',
    ]);
  });
});

describe('VER-03: breaches are HubSpot’s to sanction', () => {
  test.each([
    [0, []],
    [1, ['sanction_possible']],
    [2, ['removal_possible']],
    [3, ['removal_possible']],
  ])('one breach may bring a sanction, repeated ones removal: %i on record', (infractions, codes) => {
    const { warnings, nextActions, trace } = assess({ infractions });
    expect(warnings.map(({ code }) => code)).toEqual(codes);
    expect(nextActions).toHaveLength(codes.length);
    expect(rulesIn(trace)).toEqual(codes.length === 0 ? [] : ['VER-03', 'VER-04']);
    if (codes.length > 0) expect(trace[0]?.outcome).toBe('hubspot_decides');
  });
  test('an unknown number is none on record', () => {
    expect(assess({}).trace).toEqual([]);
  });
});

test('a partner is told of its own conduct, and of breaches that name nobody', () => {
  const conduct = {
    incentives: [{ partnerId: 'A' }, { partnerId: 'B' }],
    serviceClaims: [{ partnerId: 'B', accurate: false }],
    removals: [{ partnerId: 'B', reasonGiven: false }],
    infractions: 2,
  };
  const partners = [inFrance, another];
  expect(rulesIn(assess(conduct, { partners }).warnings)).toEqual(['INC-01', 'INC-01', 'ONB-02', 'VER-02', 'VER-03']);
  const told = assess(conduct, { partners, viewer: { partnerId: 'A' } });
  expect(rulesIn(told.warnings)).toEqual(['INC-01', 'VER-03']);
  expect(JSON.stringify(told)).not.toContain('"B"');
});
