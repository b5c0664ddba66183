import fc from 'fast-check';
import type { FactsInput } from '../../../facts/schema.ts';
import { assessOnboarding } from './rules.ts';
import { another, dealWith, explained, inFrance, pathsIn, rulesIn } from '../../testing/deal-for-duties.ts';

type Onboarding = NonNullable<FactsInput['onboarding']>;
const assess = (onboarding: Onboarding, facts: Partial<FactsInput> = {}) =>
  explained(assessOnboarding)(dealWith({ onboarding, ...facts }));
const nothing = { clocks: [], warnings: [], nextActions: [], missingFacts: [], trace: [] };

describe('ONB-04: without a schedule of the customer, onboarding starts within ten working days', () => {
  const started = (startedOn: string | null, facts: Partial<FactsInput> = {}) =>
    assess({ subscriptionStart: '2025-09-15', customerTimelineStart: null, startedOn }, facts);

  test.each([
    ['the ninth', '2025-09-26', 'met'],
    ['the tenth', '2025-09-29', 'met'],
    ['the eleventh', '2025-09-30', 'missed'],
  ])('started by the tenth working day it is in time: on %s', (_, startedOn, state) => {
    const { clocks, warnings } = started(startedOn);
    expect(clocks).toEqual([
      {
        id: 'onboarding',
        ruleId: 'ONB-04',
        startedAt: '2025-09-15',
        answerBy: null,
        dueAt: '2025-09-29',
        metAt: startedOn,
        state,
      },
    ]);
    expect(rulesIn(warnings)).toEqual(state === 'met' ? [] : ['ONB-04']);
  });

  test('it may start before the subscription does', () => {
    expect(started('2025-09-10').clocks[0]?.state).toBe('met');
  });

  test('holidays of the customer’s country are passed over, not the partner’s (A-42)', () => {
    const german = { customer: { countryCode: 'DE', timeZone: 'Europe/Berlin' } };
    const due = (facts: Partial<FactsInput>) =>
      assess({ subscriptionStart: '2025-09-29', customerTimelineStart: null, startedOn: null }, facts).clocks[0]?.dueAt;
    expect([due({}), due(german)]).toEqual(['2025-10-13', '2025-10-14']);
  });

  test('over Christmas and New Year the days are counted on', () => {
    expect(
      assess({ subscriptionStart: '2025-12-22', customerTimelineStart: null, startedOn: null }).clocks[0]?.dueAt,
    ).toBe('2026-01-07');
  });

  test('not started yet, it runs through the tenth day in the customer’s time zone', () => {
    const last = started(null, { asOf: '2025-09-29T23:59+02:00' });
    expect(last.clocks[0]?.state).toBe('running');
    expect(last.nextActions).toEqual([
      expect.objectContaining({ who: 'partner', what: 'start_onboarding', by: '2025-09-29', partnerId: 'A' }),
    ]);
    const over = started(null, { asOf: '2025-09-30T00:00+02:00' });
    expect(over.clocks[0]?.state).toBe('missed');
    expect(over.nextActions).toEqual([expect.objectContaining({ what: 'start_onboarding', by: null })]);
  });

  test('where the customer’s time zone is unknown the day is over when it is over everywhere', () => {
    const customer = { countryCode: 'FR' };
    expect(started(null, { customer, asOf: '2025-09-30T11:59Z' }).clocks[0]?.state).toBe('running');
    expect(started(null, { customer, asOf: '2025-09-30T12:00Z' }).clocks[0]?.state).toBe('missed');
  });

  test('nobody said when it started: late is not concluded', () => {
    const { clocks, warnings, missingFacts } = assess({ subscriptionStart: '2025-09-01', customerTimelineStart: null });
    expect([clocks, warnings, pathsIn(missingFacts)]).toEqual([[], [], ['onboarding.startedOn']]);
  });

  test('a customer whose country is unknown, or whose holidays are, leaves the day open', () => {
    expect(pathsIn(started(null, { customer: {} }).missingFacts)).toEqual(['customer.countryCode']);
    const indian = started('2025-12-30', { customer: { countryCode: 'IN' } });
    expect([indian.clocks, indian.warnings, pathsIn(indian.missingFacts)]).toEqual([[], [], ['holidays']]);
  });

  test('without the start of the subscription nothing can be counted', () => {
    expect(pathsIn(assess({ startedOn: null, customerTimelineStart: null }).missingFacts)).toEqual([
      'onboarding.subscriptionStart',
    ]);
  });
});

describe('ONB-04: the customer’s own schedule wins', () => {
  test.each([
    ['later than the ten days', '2025-12-01', '2025-12-01', 'met'],
    ['sooner than the ten days', '2025-09-17', '2025-09-18', 'missed'],
  ])('the customer’s schedule takes the place of the ten days: %s', (_, customerTimelineStart, startedOn, state) => {
    const { clocks } = assess({ subscriptionStart: '2025-09-15', customerTimelineStart, startedOn });
    expect(clocks).toEqual([expect.objectContaining({ dueAt: customerTimelineStart, state })]);
  });

  test('it needs neither country nor holidays', () => {
    expect(
      assess({ customerTimelineStart: '2025-09-17', startedOn: '2025-09-17' }, { customer: {} }).missingFacts,
    ).toEqual([]);
  });

  test('nobody said whether the customer has one: the ten days are only what to aim for', () => {
    const { clocks, missingFacts } = assess({ subscriptionStart: '2025-09-15', startedOn: null });
    expect(clocks).toEqual([expect.objectContaining({ answerBy: '2025-09-29', dueAt: null, state: 'running' })]);
    expect(pathsIn(missingFacts)).toEqual(['onboarding.customerTimelineStart']);
  });
});

describe('ONB-03: sessions are live, private and tailored', () => {
  const all = { live: true, private: true, tailored: true };
  test.each(['live', 'private', 'tailored'] as const)(
    'sessions are live, private and tailored; what nobody stated of them is asked for: not %s',
    (part) => {
      expect(assess({ sessions: { ...all, [part]: false } }).warnings).toEqual([
        expect.objectContaining({ ruleId: 'ONB-03', values: { missing: part } }),
      ]);
      const unknown = assess({ sessions: { ...all, [part]: null } });
      expect([unknown.warnings, pathsIn(unknown.missingFacts)]).toEqual([[], [`onboarding.sessions.${part}`]]);
    },
  );
  test('live, private and tailored sessions meet the standard', () => {
    expect(assess({ sessions: all }).trace).toEqual([expect.objectContaining({ ruleId: 'ONB-03', outcome: 'met' })]);
  });
});

test('ONB-05: goals that were not met are warned of', () => {
  expect(rulesIn(assess({ goalsMet: false }).warnings)).toEqual(['ONB-05']);
  expect(assess({ goalsMet: true }).warnings).toEqual([]);
});

describe('ONB-07: poor onboarding goes on the record, repeated it is for HubSpot', () => {
  test.each([
    [0, 'met', 0],
    [1, 'noted', 0],
    [2, 'hubspot_decides', 1],
  ])(
    'one poor onboarding goes on record, of repeated ones HubSpot decides what follows: %i',
    (poorReviews, outcome, decisions) => {
      const { trace, nextActions, warnings } = assess({ poorReviews });
      expect(trace).toEqual([expect.objectContaining({ ruleId: 'ONB-07', outcome })]);
      expect(nextActions.filter(({ who }) => who === 'hubspot')).toHaveLength(decisions);
      expect(warnings).toHaveLength(poorReviews === 0 ? 0 : 1);
    },
  );
});

describe('whose onboarding it is', () => {
  const late = { subscriptionStart: '2025-09-01', customerTimelineStart: null, startedOn: null };
  const lines = (...by: (string | null)[]) => by.map((onboardingBy, index) => ({ id: `L${index}`, onboardingBy }));

  test('where none is required, or HubSpot gives it, the partner owes nothing', () => {
    expect(assess({ ...late, required: false })).toEqual(nothing);
    expect(assess(late, { lineItems: lines('hubspot', 'hubspot') })).toEqual(nothing);
    expect(assess(late, { lineItems: lines('hubspot', 'A') }).warnings).toHaveLength(1);
  });

  test('of several partners the one that the lines name, and only it is told', () => {
    const facts = { partners: [inFrance, another], lineItems: lines('B', 'hubspot') };
    expect(assess(late, facts).nextActions[0]?.partnerId).toBe('B');
    expect(assess(late, { ...facts, viewer: { partnerId: 'A' } })).toEqual(nothing);
    expect(assess(late, { ...facts, viewer: { partnerId: 'B' } }).warnings).toHaveLength(1);
  });

  test('where nobody knows whose it is, no partner is told', () => {
    const facts = { partners: [inFrance, another] };
    expect(assess(late, facts).nextActions[0]?.partnerId).toBeNull();
    expect(assess(late, { ...facts, viewer: { partnerId: 'A' } })).toEqual(nothing);
  });
});

test('another holiday never makes the last day earlier', () => {
  const days = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, days, (subscriptionStart, date) => {
      const due = (facts: Partial<FactsInput>) =>
        assess({ subscriptionStart, customerTimelineStart: null, startedOn: null }, facts).clocks[0]!.dueAt!;
      expect(due({ holidays: [{ countryCode: 'FR', date }] }) >= due({})).toBe(true);
      expect(due({}) > subscriptionStart).toBe(true);
    }),
  );
});
