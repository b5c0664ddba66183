/** One request of the specialist: everything that is told of it. */
import type { FactsInput } from '../../../facts/schema.ts';
import { partyOf } from '../../language/party.ts';
import { stated } from '../../language/section.ts';
import { assessReply } from './reply.ts';
import * as words from './words.ts';
import { another, dealWith, inFrance, saying } from '../../testing/deal-for-duties.ts';

type Request = NonNullable<NonNullable<FactsInput['communication']>['requests']>[number];
type Absence = NonNullable<NonNullable<FactsInput['communication']>['outOfOffice']>[number];

const path = 'communication.requests[0]';
const monday = '2025-09-15T10:00+02:00';
const wednesday = '2025-09-17T10:00+02:00';
const lateOnWednesday = '2025-09-17T10:01+02:00';

function found(request: Request, facts: Partial<FactsInput> = {}, outOfOffice?: Absence[]) {
  const deal = dealWith({ communication: { requests: [request], ...(outOfOffice && { outOfOffice }) }, ...facts });
  const [asked] = deal.facts.communication?.requests ?? [];
  const reply = assessReply(deal, asked!, path, partyOf(deal.facts, asked!.partnerId));
  return { ...stated(words, [reply]), breach: reply.outcome === 'not_met' };
}

const cited = (key: string, value: unknown) => ({ path: `${path}.${key}`, value });
const theRegion = [
  { path: 'partners[0].countryCode', value: 'FR' },
  { path: 'partners[0].timeZone', value: 'Europe/Paris' },
];
const hours = { name: 'reply.hours', value: '48', section: 'Communication', edition: '2025-09-03' };
const untilFive = { ...hours, name: 'reply.afterHoliday', value: '17:00' };

/** What the trace says of a request whose deadline is known. */
const entry = (
  outcome: string,
  code: string,
  {
    at = monday,
    repliedAt,
    ruleId = 'COM-02',
    ambiguity = 'A-35',
  }: { at?: string; repliedAt?: string | null | undefined; ruleId?: string; ambiguity?: string },
) => ({
  ruleId,
  outcome,
  code,
  lineItemId: null,
  partnerId: 'A',
  ambiguity,
  facts: [cited('at', at), ...(repliedAt === undefined ? [] : [cited('repliedAt', repliedAt)]), ...theRegion],
  parameters: [ruleId === 'COM-03' ? untilFive : hours],
});
const clock = (state: string, metAt: string | null = null, more = {}) => ({
  id: 'reply',
  ruleId: 'COM-02',
  startedAt: monday,
  answerBy: wednesday,
  dueAt: wednesday,
  metAt,
  state,
  ...more,
});
const step = (who: string, what: string, ruleId: string, by: string | null = null, partnerId: string | null = 'A') => ({
  who,
  what,
  by,
  ruleId,
  partnerId,
  lineItemIds: [],
});
const asks = (key: string, wouldDecide: string, ...neededBy: string[]) => ({
  path: key.includes('.') || key === 'holidays' ? key : `${path}.${key}`,
  neededBy,
  wouldDecide,
  why: 'unknown',
});
const asksForReply = (ruleId = 'COM-02') => asks('repliedAt', 'whether the request got a reply in time', ruleId);

describe('COM-02: within 48 hours on working days', () => {
  test.each([
    ['at the moment of the request', monday],
    ['after 47:59', '2025-09-17T09:59+02:00'],
    ['after 48:00', wednesday],
  ])('answered within 48 hours it is in time: %s', (_, repliedAt) => {
    expect(found({ at: monday, repliedAt })).toEqual(
      saying({
        clocks: [clock('met', repliedAt)],
        trace: [entry('met', 'reply_in_time', { repliedAt })],
        breach: false,
      }),
    );
  });

  test('answered after 48:01: late, a breach, and nothing left to answer', () => {
    const repliedAt = lateOnWednesday;
    expect(found({ at: monday, repliedAt })).toEqual(
      saying({
        clocks: [clock('missed', repliedAt)],
        warnings: [
          {
            ruleId: 'COM-02',
            code: 'reply_late',
            values: { dueAt: wednesday },
            message: expect.stringContaining(wednesday) as unknown,
          },
        ],
        nextActions: [],
        trace: [entry('not_met', 'reply_late', { repliedAt })],
        breach: true,
      }),
    );
  });

  test('unanswered after 48:01: late, and still to be answered', () => {
    expect(found({ at: monday, repliedAt: null }, { asOf: lateOnWednesday })).toEqual(
      saying({
        clocks: [clock('missed')],
        warnings: [
          {
            ruleId: 'COM-02',
            code: 'reply_late',
            values: { dueAt: wednesday },
            message: expect.stringContaining(wednesday) as unknown,
          },
        ],
        nextActions: [step('partner', 'answer_request', 'COM-02')],
        trace: [entry('not_met', 'reply_late', { repliedAt: null })],
        breach: true,
      }),
    );
  });

  test.each(['2025-09-17T09:59+02:00', wednesday])('unanswered within 48 hours the clock runs: at %s', (asOf) => {
    expect(found({ at: monday, repliedAt: null }, { asOf })).toEqual(
      saying({
        clocks: [clock('running')],
        nextActions: [step('partner', 'answer_request', 'COM-02', wednesday)],
        missingFacts: [],
        trace: [entry('open', 'reply_awaited', { repliedAt: null })],
        breach: false,
      }),
    );
  });

  test('nobody said whether it was answered: as long as there is time, it is to be answered', () => {
    expect(found({ at: monday }, { asOf: wednesday })).toEqual(
      saying({
        clocks: [clock('running')],
        nextActions: [step('partner', 'answer_request', 'COM-02', wednesday)],
        missingFacts: [asksForReply()],
        trace: [entry('unknown', 'reply_unstated', {})],
        breach: false,
      }),
    );
  });

  test('nobody said whether it was answered, and the time is over: only asked', () => {
    expect(found({ at: monday }, { asOf: lateOnWednesday })).toEqual(
      saying({
        missingFacts: [asksForReply()],
        trace: [entry('unknown', 'reply_unstated', {})],
        breach: false,
      }),
    );
  });

  test.each<[string, Partial<FactsInput>]>([
    ['', {}],
    [', whatever the calendar', { partners: [{ id: 'A' }] }],
  ])('a reply from before the request contradicts it, and both are named (A-68)%s', (_, facts) => {
    const repliedAt = '2025-09-15T09:59+02:00';
    expect(found({ at: monday, repliedAt }, facts)).toEqual(
      saying({
        missingFacts: ['at', 'repliedAt'].map((key) => ({
          ...asks(key, 'whether the reply came in time: its date is earlier than the request', 'COM-02'),
          why: 'contradiction',
        })),
        trace: [
          {
            ruleId: 'COM-02',
            outcome: 'unknown',
            code: 'reply_before_request',
            ambiguity: 'A-68',
            lineItemId: null,
            partnerId: 'A',
            facts: [cited('at', monday), cited('repliedAt', repliedAt)],
            parameters: [],
          },
        ],
        breach: false,
      }),
    );
  });

  test('people are told the earlier of the two readings, and only after the later it is late (A-35)', () => {
    const friday = '2025-09-19T16:00+02:00';
    const sunday = '2025-09-21T16:00+02:00';
    const tuesday = '2025-09-23T16:00+02:00';
    const spans = { startedAt: friday, answerBy: sunday, dueAt: tuesday };
    const waiting = found({ at: friday, repliedAt: null }, { asOf: tuesday });
    expect(waiting.clocks).toEqual([clock('running', null, spans)]);
    expect(waiting.nextActions).toEqual([step('partner', 'answer_request', 'COM-02', sunday)]);
    const late = found({ at: friday, repliedAt: '2025-09-23T16:01+02:00' });
    expect(late.clocks).toEqual([clock('missed', '2025-09-23T16:01+02:00', spans)]);
    expect(late.warnings).toMatchObject([{ values: { dueAt: tuesday } }]);
  });
});

describe('COM-03: until 17:00 on the next working day', () => {
  const armistice = '2025-11-11T09:00+01:00';
  const five = '2025-11-12T17:00+01:00';
  const moved = { ruleId: 'COM-03', startedAt: armistice, answerBy: five, dueAt: five };

  test('the rule of public holidays and its hour are cited', () => {
    expect(found({ at: armistice, repliedAt: five }, { asOf: '2025-11-30T12:00+01:00' })).toEqual(
      saying({
        clocks: [clock('met', five, moved)],
        trace: [entry('met', 'reply_in_time', { at: armistice, repliedAt: five, ruleId: 'COM-03' })],
        breach: false,
      }),
    );
    const late = found({ at: armistice, repliedAt: null }, { asOf: '2025-11-12T17:01+01:00' });
    expect(late.warnings).toMatchObject([{ ruleId: 'COM-03', code: 'reply_late', values: { dueAt: five } }]);
    expect(late.nextActions).toEqual([step('partner', 'answer_request', 'COM-03')]);
    expect(late.trace).toEqual([entry('not_met', 'reply_late', { at: armistice, repliedAt: null, ruleId: 'COM-03' })]);
    expect(found({ at: armistice }).missingFacts).toEqual([asksForReply('COM-03')]);
  });
});

describe('COM-04: exceptional circumstances', () => {
  const inTime = '2025-09-16T10:00+02:00';
  const reasons = (reasonGiven?: boolean) => [
    cited('circumstance', 'illness'),
    ...(reasonGiven === undefined ? [] : [cited('reasonGiven', reasonGiven)]),
  ];
  const told = (outcome: string, code: string, reasonGiven?: boolean) => ({
    ruleId: 'COM-04',
    outcome,
    code,
    lineItemId: null,
    partnerId: 'A',
    facts: reasons(reasonGiven),
    parameters: [],
  });
  const ill = (more: Partial<Request>, asOf = lateOnWednesday) =>
    found({ at: monday, circumstance: 'illness', ...more }, { asOf });

  test('answered in time, there is nothing to extend', () => {
    for (const reasonGiven of [true, false, null])
      expect(ill({ repliedAt: inTime, reasonGiven })).toMatchObject({ clocks: [{ state: 'met' }], breach: false });
  });

  test.each<[string, string | null, string]>([
    ['answered late', lateOnWednesday, lateOnWednesday],
    ['unanswered and over', null, lateOnWednesday],
    ['unanswered with time left', null, inTime],
  ])('in exceptional circumstances whose reason was given HubSpot decides on more time: %s', (_, repliedAt, asOf) => {
    expect(ill({ repliedAt, reasonGiven: true }, asOf)).toEqual(
      saying({
        clocks: [clock('needs_hubspot_decision', repliedAt)],
        nextActions: [step('hubspot', 'decide_extension', 'COM-04')],
        missingFacts: [],
        trace: [told('hubspot_decides', 'reply_extension_for_hubspot', true)],
        breach: false,
      }),
    );
  });

  test('nobody said whether the reason was given: HubSpot decides, and it is asked for', () => {
    expect(ill({ repliedAt: lateOnWednesday })).toEqual(
      saying({
        clocks: [clock('needs_hubspot_decision', lateOnWednesday)],
        nextActions: [step('hubspot', 'decide_extension', 'COM-04')],
        missingFacts: [asks('reasonGiven', 'whether HubSpot may grant more time', 'COM-04')],
        trace: [told('hubspot_decides', 'reply_extension_reason_unknown')],
        breach: false,
      }),
    );
  });

  test.each([
    ['answered late', lateOnWednesday],
    ['unanswered and over', null],
  ])('in exceptional circumstances whose reason was not given the reply is late: %s', (_, repliedAt) => {
    expect(ill({ repliedAt, reasonGiven: false })).toEqual(
      saying({
        clocks: [clock('missed', repliedAt)],
        warnings: [
          {
            ruleId: 'COM-04',
            code: 'exceptional_without_reason',
            values: { dueAt: wednesday },
            message: expect.stringContaining(wednesday) as unknown,
          },
        ],
        nextActions: [step('partner', 'give_reason_for_delay', 'COM-04')],
        trace: [told('not_met', 'reply_extension_without_reason', false)],
        breach: true,
      }),
    );
  });

  test('the reason not given yet, with time left: it is to be given before the time is over', () => {
    expect(ill({ repliedAt: null, reasonGiven: false }, wednesday)).toEqual(
      saying({
        clocks: [clock('running')],
        nextActions: [step('partner', 'give_reason_for_delay', 'COM-04', wednesday)],
        trace: [told('open', 'reply_extension_without_reason', false)],
        breach: false,
      }),
    );
  });

  test('a reply that is dated after the day of evaluation has not been given yet (A-68)', () => {
    const ahead = found({ at: monday, repliedAt: inTime }, { asOf: '2025-09-15T12:00+02:00' });
    expect(ahead.clocks).toEqual([clock('running')]);
    expect(ahead.trace).toMatchObject([
      { code: 'reply_awaited', facts: expect.arrayContaining([cited('repliedAt', inTime)]) as unknown },
    ]);
  });

  test('a circumstance says nothing where nobody states whether the request was answered', () => {
    expect(ill({ reasonGiven: false })).toEqual(
      saying({
        missingFacts: [asksForReply()],
        trace: [entry('unknown', 'reply_unstated', {})],
        breach: false,
      }),
    );
    expect(ill({ reasonGiven: true }, inTime).clocks).toEqual([clock('running')]);
  });
});

describe('COM-05: an absence announced in advance makes the clock wait (A-61)', () => {
  /** Back on Monday 22 September. */
  const away = { from: '2025-09-12', to: '2025-09-21', announced: true, announcedOn: '2025-08-01' };
  const back = '2025-09-24T00:00+02:00';
  const lateAfterReturn = '2025-09-24T00:01+02:00';
  const waits = { dueAt: back };
  const afterReturn = (outcome: string, code: string, repliedAt?: string | null) =>
    entry(outcome, code, { repliedAt, ruleId: 'COM-02', ambiguity: 'A-61' });
  const com05 = (traceEntry: ReturnType<typeof entry>) => ({ ...traceEntry, ruleId: 'COM-05' });

  test('answered within 48 hours of the return', () => {
    expect(found({ at: monday, repliedAt: back }, {}, [away])).toEqual(
      saying({
        clocks: [clock('met', back, waits)],
        trace: [com05(afterReturn('met', 'reply_after_return_in_time', back))],
        breach: false,
      }),
    );
  });

  test('answered before the deadline without the absence: nothing had to wait', () => {
    expect(found({ at: monday, repliedAt: wednesday }, {}, [away])).toEqual(
      saying({
        clocks: [clock('met', wednesday)],
        trace: [entry('met', 'reply_in_time', { repliedAt: wednesday })],
        breach: false,
      }),
    );
  });

  test.each([
    ['answered later than that', lateAfterReturn, '2025-09-30T12:00+02:00'],
    ['unanswered by then', null, lateAfterReturn],
  ])('later than 48 hours after the return HubSpot decides: %s', (_, repliedAt, asOf) => {
    expect(found({ at: monday, repliedAt }, { asOf }, [away])).toEqual(
      saying({
        clocks: [clock('needs_hubspot_decision', repliedAt, waits)],
        nextActions: [step('hubspot', 'decide_absence', 'COM-05')],
        trace: [com05(afterReturn('hubspot_decides', 'reply_after_return_late', repliedAt))],
        breach: false,
      }),
    );
  });

  test.each<[string, Request, object[]]>([
    ['unanswered', { at: monday, repliedAt: null }, []],
    ['nobody said whether it was answered', { at: monday }, [asksForReply('COM-05')]],
  ])('%s, with time left: to be answered after the return', (_, request, missingFacts) => {
    expect(found(request, { asOf: back }, [away])).toEqual(
      saying({
        clocks: [clock('running', null, waits)],
        nextActions: [step('partner', 'answer_request', 'COM-05', back)],
        missingFacts,
        trace: [com05(afterReturn('open', 'reply_waits_for_return', request.repliedAt))],
        breach: false,
      }),
    );
  });

  test('nobody said whether it was answered, and that time is over too: only asked', () => {
    expect(found({ at: monday }, { asOf: lateAfterReturn }, [away])).toEqual(
      saying({
        missingFacts: [asksForReply('COM-05')],
        trace: [com05(afterReturn('unknown', 'reply_unstated'))],
        breach: false,
      }),
    );
  });

  const dueWith = (...absences: Absence[]) =>
    found({ at: monday, repliedAt: null }, { asOf: monday }, absences).clocks[0]?.dueAt;

  test.each<[string, string, string, string]>([
    ['ends the day before the request', '2025-09-10', '2025-09-14', wednesday],
    ['ends on the day of the request', '2025-09-10', '2025-09-15', '2025-09-18T00:00+02:00'],
    ['begins on the day that the reply is due', '2025-09-17', '2025-09-18', '2025-09-23T00:00+02:00'],
    ['begins the day after', '2025-09-18', '2025-09-19', wednesday],
    ['lies in between', '2025-09-16', '2025-09-16', '2025-09-19T00:00+02:00'],
  ])('an absence that %s', (_, from, to, dueAt) => {
    expect(dueWith({ ...away, from, to })).toBe(dueAt);
  });

  test('one that begins before the return’s reply is due makes it wait longer, in whatever order they stand', () => {
    const first = { ...away, from: '2025-09-16', to: '2025-09-16' };
    const second = { ...away, from: '2025-09-19', to: '2025-09-22' };
    const afterBoth = '2025-09-25T00:00+02:00';
    expect([dueWith(first, second), dueWith(second, first), dueWith(second)]).toEqual([
      afterBoth,
      afterBoth,
      wednesday,
    ]);
    expect(dueWith(first, { ...second, from: '2025-09-20' })).toBe('2025-09-19T00:00+02:00');
  });

  test('of two that overlap, the later return counts', () => {
    const short = { ...away, from: '2025-09-15', to: '2025-09-16' };
    const long = { ...away, from: '2025-09-14', to: '2025-09-22' };
    expect([dueWith(short, long), dueWith(long, short)]).toEqual(['2025-09-25T00:00+02:00', '2025-09-25T00:00+02:00']);
  });

  test.each<[string, Partial<Absence>]>([
    ['was not announced', { announced: false }],
    ['was announced too late', { announcedOn: '2025-09-12' }],
    ['is another partner’s', { partnerId: 'B' }],
  ])('an absence that %s makes nothing wait', (_, change) => {
    const partners = [inFrance, another];
    expect(
      found({ at: monday, repliedAt: lateOnWednesday, partnerId: 'A' }, { partners }, [{ ...away, ...change }]),
    ).toMatchObject({ clocks: [{ dueAt: wednesday, state: 'missed' }], breach: true });
  });

  const untold = { ...away, announced: null, announcedOn: null };

  test('of one that may have been announced nobody says so: an answer in time after the return is no breach', () => {
    expect(found({ at: monday, repliedAt: lateOnWednesday }, {}, [untold])).toMatchObject({
      clocks: [],
      trace: [{ ruleId: 'COM-05', outcome: 'unknown', code: 'reply_absence_unknown' }],
      breach: false,
    });
    expect(found({ at: monday, repliedAt: null }, { asOf: lateOnWednesday }, [untold])).toMatchObject({
      clocks: [{ dueAt: back, state: 'running' }],
      nextActions: [{ what: 'answer_request', by: back }],
      breach: false,
    });
  });

  test('later than that HubSpot decides, whether it was announced or not', () => {
    expect(found({ at: monday, repliedAt: lateAfterReturn }, {}, [untold])).toMatchObject({
      clocks: [{ state: 'needs_hubspot_decision' }],
      trace: [{ code: 'reply_after_return_late' }],
    });
  });

  test('the day on which it was announced is asked for: on its first day it would be too late', () => {
    const undated = { ...away, announcedOn: null };
    expect(found({ at: monday, repliedAt: back }, {}, [undated])).toMatchObject({
      clocks: [{ state: 'met' }],
      missingFacts: [{ path: 'communication.outOfOffice[0].announcedOn', neededBy: ['COM-05'] }],
    });
  });

  test('one that names the partner makes its clock wait', () => {
    const partners = [inFrance, another];
    expect(
      found({ at: monday, repliedAt: lateOnWednesday, partnerId: 'A' }, { partners }, [{ ...away, partnerId: 'A' }])
        .clocks,
    ).toMatchObject([{ dueAt: back, state: 'met' }]);
  });

  test('illness changes nothing while the clock waits for the return', () => {
    expect(
      found({ at: monday, repliedAt: null, circumstance: 'illness', reasonGiven: true }, { asOf: back }, [away]).clocks,
    ).toEqual([clock('running', null, waits)]);
  });

  test('a return in a year whose holidays nobody knows: not late, and the holidays are asked for', () => {
    const at = '2028-12-26T10:00+01:00';
    const sabbatical = { from: '2028-12-27', to: '2029-01-10', announced: true };
    const late = found({ at, repliedAt: '2028-12-28T10:01+01:00' }, { asOf: '2029-02-01T10:00+01:00' }, [sabbatical]);
    expect(late).toMatchObject({
      clocks: [],
      nextActions: [],
      trace: [{ outcome: 'unknown', code: 'reply_calendar_unknown' }],
      breach: false,
    });
    expect(late.missingFacts).toEqual([
      asks(
        'holidays',
        `when the reply to the request of ${at} is due: that year’s public holidays are missing (FR)`,
        'COM-05',
      ),
    ]);
    expect(
      found({ at, repliedAt: '2028-12-28T10:00+01:00' }, { asOf: '2029-02-01T10:00+01:00' }, [sabbatical]).clocks,
    ).toMatchObject([{ state: 'met' }]);
    const stated = { holidays: [{ countryCode: 'FR', date: '2029-01-01' }] };
    expect(
      found({ at, repliedAt: '2028-12-28T10:01+01:00' }, { ...stated, asOf: '2029-02-01T10:00+01:00' }, [sabbatical])
        .clocks,
    ).toMatchObject([{ state: 'met', dueAt: '2029-01-13T00:00+01:00' }]);
  });
});

describe('without the partner’s calendar', () => {
  const indian = { ...inFrance, countryCode: 'IN' };
  const five = '2025-09-16T17:00+02:00';
  const undated = (state: string, metAt: string | null = null, answerBy = five) =>
    clock(state, metAt, { answerBy, dueAt: null });
  const unknownDeadline = asks(
    'holidays',
    `when the reply to the request of ${monday} is due: that year’s public holidays are missing (IN)`,
    'COM-02',
    'COM-03',
  );
  const traced = (outcome: string, code: string, repliedAt?: string | null, partnerId: string | null = 'A') => ({
    ruleId: 'COM-02',
    outcome,
    code,
    lineItemId: null,
    partnerId,
    facts: [cited('at', monday), ...(repliedAt === undefined ? [] : [cited('repliedAt', repliedAt)])],
    parameters: [],
  });
  const inIndia = (more: Partial<Request>, asOf = '2025-09-30T12:00+02:00') =>
    found({ at: monday, ...more }, { partners: [indian], asOf });

  test.each([monday, five])('answered at %s: in time, whatever the holidays', (repliedAt) => {
    expect(inIndia({ repliedAt })).toEqual(
      saying({
        clocks: [undated('met', repliedAt)],
        trace: [traced('met', 'reply_in_time', repliedAt)],
        breach: false,
      }),
    );
  });

  test('answered later: nobody knows, and no clock is shown', () => {
    const repliedAt = '2025-09-16T17:01+02:00';
    expect(inIndia({ repliedAt })).toEqual(
      saying({
        clocks: [],
        nextActions: [],
        missingFacts: [unknownDeadline],
        trace: [traced('unknown', 'reply_calendar_unknown', repliedAt)],
        breach: false,
      }),
    );
  });

  test('unanswered: to be answered by the earliest that it can be due', () => {
    expect(inIndia({ repliedAt: null })).toEqual(
      saying({
        clocks: [undated('running')],
        nextActions: [step('partner', 'answer_request', 'COM-02', five)],
        missingFacts: [unknownDeadline],
        trace: [traced('unknown', 'reply_calendar_unknown', null)],
        breach: false,
      }),
    );
  });

  test('nobody said whether it was answered: to be answered while it is certainly not late', () => {
    const missingFacts = [unknownDeadline, asksForReply()];
    const trace = [traced('unknown', 'reply_calendar_unknown')];
    expect(inIndia({}, five)).toEqual(
      saying({
        clocks: [undated('running')],
        nextActions: [step('partner', 'answer_request', 'COM-02', five)],
        missingFacts,
        trace,
        breach: false,
      }),
    );
    expect(inIndia({}, '2025-09-16T17:01+02:00')).toEqual(
      saying({
        clocks: [],
        nextActions: [],
        missingFacts,
        trace,
        breach: false,
      }),
    );
  });

  test('of a time zone that nobody knows, the earliest is sixteen hours later', () => {
    const sixteenHoursOn = '2025-09-16T02:00+02:00';
    const partners = [{ ...inFrance, timeZone: null }];
    expect(found({ at: monday, repliedAt: sixteenHoursOn }, { partners }).clocks).toEqual([
      undated('met', sixteenHoursOn, sixteenHoursOn),
    ]);
    expect(found({ at: monday, repliedAt: '2025-09-16T02:01+02:00' }, { partners })).toMatchObject({
      clocks: [],
      missingFacts: [{ path: 'partners[0].timeZone' }],
    });
  });

  test('of several partners in several regions, nobody knows whose request it is', () => {
    const waiting = found({ at: monday, repliedAt: null }, { partners: [inFrance, { ...another, countryCode: 'DE' }] });
    expect(waiting.trace).toEqual([traced('unknown', 'reply_whose_unknown', null, null)]);
    expect(waiting.nextActions).toEqual([step('partner', 'answer_request', 'COM-02', '2025-09-16T02:00+02:00', null)]);
  });
});
