/** Approved platform, BANT, progress, and what a breach leads to: everything that is told of each. */
import { assessCommunication } from './rules.ts';
import type { FactsInput } from '../../../facts/schema.ts';
import { another, dealWith, explained, inFrance } from '../../testing/deal-for-duties.ts';

type Communication = NonNullable<FactsInput['communication']>;
const bant = { budget: true, authority: true, need: true, timing: true };
const allKept = { approvedPlatform: true, progressReported: true, bant };
const assess = (communication: Communication, facts: Partial<FactsInput> = {}) =>
  explained(assessCommunication)(dealWith({ communication, ...facts }));

const cited = (key: string, value: boolean) => ({ path: `communication.${key}`, value });
const traced = (ruleId: string, outcome: string, code: string, facts: object[] = [], more = {}) => ({
  ruleId,
  outcome,
  code,
  lineItemId: null,
  partnerId: 'A',
  facts,
  parameters: [],
  ...more,
});
const step = (who: string, what: string, ruleId: string) => ({
  who,
  what,
  by: null,
  ruleId,
  partnerId: 'A',
  lineItemIds: [],
});
const asks = (key: string, wouldDecide: string, ...neededBy: string[]) => ({
  path: `communication.${key}`,
  neededBy,
  wouldDecide,
  why: 'unknown',
});
const warned = (ruleId: string, code: string, more = {}) => ({
  ruleId,
  code,
  message: expect.stringMatching(/\w/) as unknown,
  ...more,
});

const platform = [traced('COM-01', 'met', 'approved_platform_used', [cited('approvedPlatform', true)])];
const qualified = [
  traced(
    'COM-06',
    'met',
    'bant_complete',
    Object.keys(bant).map((part) => cited(`bant.${part}`, true)),
  ),
];
const informed = [traced('COM-06', 'met', 'progress_reported', [cited('progressReported', true)])];
const unbroken = [traced('COM-07', 'noted', 'no_breach_stated')];
const asksForPlatform = asks('approvedPlatform', 'whether communication goes through the approved platform', 'COM-01');
const qualification = 'whether budget, authority, need and timing are checked';
const asksForProgress = asks('progressReported', 'whether HubSpot is kept informed of progress', 'COM-01', 'COM-06');

/** HubSpot confirms the loss of the deal. */
const broken = {
  warnings: [warned('COM-07', 'breach_may_cost_the_deal')],
  nextActions: [step('hubspot', 'decide_breach', 'COM-07')],
  trace: [
    traced('COM-07', 'hubspot_decides', 'breach_for_hubspot', [], { ambiguity: 'A-38' }),
    traced('REG-07', 'not_met', 'breach_for_hubspot', [], { ambiguity: 'A-38' }),
  ],
};

test('platform, BANT and progress kept: no breach, and nothing to do', () => {
  expect(assess(allKept)).toEqual({
    clocks: [],
    warnings: [],
    nextActions: [],
    missingFacts: [],
    trace: [...platform, ...qualified, ...informed, ...unbroken],
  });
});

describe('each duty broken alone is a breach that HubSpot decides on (COM-07, A-38)', () => {
  test('another platform than the approved one (COM-01)', () => {
    expect(assess({ ...allKept, approvedPlatform: false })).toEqual({
      clocks: [],
      warnings: [warned('COM-01', 'approved_platform_not_used'), ...broken.warnings],
      nextActions: [step('partner', 'use_approved_platform', 'COM-01'), ...broken.nextActions],
      missingFacts: [],
      trace: [
        traced('COM-01', 'not_met', 'approved_platform_not_used', [cited('approvedPlatform', false)]),
        ...qualified,
        ...informed,
        ...broken.trace,
      ],
    });
  });

  test('HubSpot not informed of the progress (COM-06)', () => {
    expect(assess({ ...allKept, progressReported: false })).toEqual({
      clocks: [],
      warnings: [warned('COM-06', 'progress_not_reported'), ...broken.warnings],
      nextActions: [step('partner', 'report_progress', 'COM-06'), ...broken.nextActions],
      missingFacts: [],
      trace: [
        ...platform,
        ...qualified,
        traced('COM-06', 'not_met', 'progress_not_reported', [cited('progressReported', false)]),
        ...broken.trace,
      ],
    });
  });

  test('parts of BANT left out (COM-06)', () => {
    expect(assess({ ...allKept, bant: { budget: false, authority: true, need: false } })).toEqual({
      clocks: [],
      warnings: [warned('COM-06', 'bant_incomplete', { values: { missing: 'budget, need' } }), ...broken.warnings],
      nextActions: [step('partner', 'complete_bant', 'COM-06'), ...broken.nextActions],
      missingFacts: [asks('bant.timing', qualification, 'COM-06')],
      trace: [
        ...platform,
        traced('COM-06', 'not_met', 'bant_incomplete', [
          cited('bant.budget', false),
          cited('bant.authority', true),
          cited('bant.need', false),
        ]),
        ...informed,
        ...broken.trace,
      ],
    });
  });

  test.each<[string, Communication]>([
    ['a reply that came late', { requests: [{ at: '2025-09-15T10:00+02:00', repliedAt: '2025-09-17T10:01+02:00' }] }],
    [
      'an absence that was not announced',
      { outOfOffice: [{ from: '2025-09-12', to: '2025-09-21', announced: false }] },
    ],
  ])('any failure is a breach: %s', (_, communication) => {
    const { warnings, nextActions, trace } = assess({ ...allKept, ...communication });
    expect(warnings.at(-1)).toEqual(broken.warnings[0]);
    expect(nextActions.at(-1)).toEqual(broken.nextActions[0]);
    expect(trace.slice(-2)).toEqual(broken.trace);
  });
});

describe('what nobody states', () => {
  test('of the three, each is unknown and asked for, once one of them is kept track of', () => {
    const unknownPlatform = traced('COM-01', 'unknown', 'approved_platform_unknown');
    const unknownBant = traced('COM-06', 'unknown', 'bant_unknown');
    const unknownProgress = traced('COM-06', 'unknown', 'progress_unknown');
    const quiet = { clocks: [], warnings: [], nextActions: [] };
    expect(assess({ approvedPlatform: true })).toEqual({
      ...quiet,
      missingFacts: [asks('bant', qualification, 'COM-06'), asksForProgress],
      trace: [...platform, unknownBant, unknownProgress, ...unbroken],
    });
    expect(assess({ bant })).toEqual({
      ...quiet,
      missingFacts: [asksForPlatform, asksForProgress],
      trace: [unknownPlatform, ...qualified, unknownProgress, ...unbroken],
    });
    expect(assess({ progressReported: true })).toEqual({
      ...quiet,
      missingFacts: [asksForPlatform, asks('bant', qualification, 'COM-06')],
      trace: [unknownPlatform, unknownBant, ...informed, ...unbroken],
    });
    expect(assess({})).toEqual({
      ...quiet,
      missingFacts: [],
      trace: [unknownPlatform, unknownBant, unknownProgress, ...unbroken],
    });
  });

  test('of BANT, the parts that are not stated', () => {
    const { missingFacts, trace } = assess({ ...allKept, bant: { budget: true, need: true } });
    expect(missingFacts).toEqual([
      asks('bant.authority', qualification, 'COM-06'),
      asks('bant.timing', qualification, 'COM-06'),
    ]);
    expect(trace).toContainEqual(
      traced('COM-06', 'unknown', 'bant_unknown', [cited('bant.budget', true), cited('bant.need', true)]),
    );
  });

  test('of communication as a whole, nothing is told', () => {
    expect(assessCommunication(dealWith({}))).toEqual({
      clocks: [],
      warnings: [],
      nextActions: [],
      missingFacts: [],
      trace: [],
    });
  });
});

test('with several partners on the deal, HubSpot is told of the duties without a name', () => {
  const { nextActions, trace } = assess({ ...allKept, progressReported: false }, { partners: [inFrance, another] });
  expect([...nextActions, ...trace].map(({ partnerId }) => partnerId)).toEqual(
    Array.from({ length: nextActions.length + trace.length }, () => null),
  );
});
