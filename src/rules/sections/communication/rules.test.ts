import fc from 'fast-check';
import { assessCommunication } from './rules.ts';
import type { FactsInput } from '../../../facts/schema.ts';
import { another, dealWith, explained, inFrance, pathsIn, rulesIn } from '../../testing/deal-for-duties.ts';

type Communication = NonNullable<FactsInput['communication']>;
const allKept = {
  approvedPlatform: true,
  progressReported: true,
  bant: { budget: true, authority: true, need: true, timing: true },
};

const assess = (communication: Communication, facts: Partial<FactsInput> = {}) =>
  explained(assessCommunication)(dealWith({ communication: { ...allKept, ...communication }, ...facts }));

/** One request, and where its clock stands. */
function reply(
  at: string,
  repliedAt: string | null | undefined,
  facts: Partial<FactsInput> = {},
  more: Communication = {},
) {
  const request = repliedAt === undefined ? { at } : { at, repliedAt };
  const found = assess({ requests: [request], ...more }, facts);
  return { ...found, clock: found.clocks[0] };
}

describe('COM-02: on working days a request is answered within 48 hours', () => {
  test.each([
    ['47:59', '2025-09-17T09:59+02:00', 'met'],
    ['48:00', '2025-09-17T10:00+02:00', 'met'],
    ['48:01', '2025-09-17T10:01+02:00', 'missed'],
  ])(
    'up to 48 hours on working days a reply is in time, a minute later it is late: after %s',
    (_, repliedAt, state) => {
      const { clock, warnings } = reply('2025-09-15T10:00+02:00', repliedAt);
      expect(clock).toEqual({
        id: 'reply',
        ruleId: 'COM-02',
        startedAt: '2025-09-15T10:00+02:00',
        answerBy: '2025-09-17T10:00+02:00',
        dueAt: '2025-09-17T10:00+02:00',
        metAt: repliedAt,
        state,
      });
      expect(rulesIn(warnings)).toEqual(state === 'met' ? [] : ['COM-02', 'COM-07']);
    },
  );

  test('a request on Friday is answered by Sunday by the clock, and is late only after Tuesday (A-35)', () => {
    const asked = '2025-09-19T16:00+02:00';
    expect(reply(asked, '2025-09-23T16:00+02:00').clock).toMatchObject({
      answerBy: '2025-09-21T16:00+02:00',
      dueAt: '2025-09-23T16:00+02:00',
      state: 'met',
    });
    expect(reply(asked, '2025-09-23T16:01+02:00').clock).toMatchObject({ state: 'missed' });
  });

  test('a request at the weekend begins to count on Monday in the later reading', () => {
    expect(reply('2025-09-20T10:00+02:00', null).clock).toMatchObject({
      answerBy: '2025-09-22T10:00+02:00',
      dueAt: '2025-09-24T00:00+02:00',
    });
  });

  test('while summer time ends, 48 hours of the clock are 48 hours', () => {
    expect(reply('2025-10-25T10:00+02:00', null).clock?.answerBy).toBe('2025-10-27T09:00+01:00');
    expect(reply('2026-03-28T10:00+01:00', null).clock?.answerBy).toBe('2026-03-30T11:00+02:00');
  });

  test('not answered yet: the clock runs until it is over, and then it is missed', () => {
    const asked = '2025-09-15T10:00+02:00';
    const before = reply(asked, null, { asOf: '2025-09-17T10:00+02:00' });
    expect(before.clock?.state).toBe('running');
    expect(before.nextActions).toEqual([
      expect.objectContaining({ who: 'partner', what: 'answer_request', by: '2025-09-17T10:00+02:00', partnerId: 'A' }),
    ]);
    const after = reply(asked, null, { asOf: '2025-09-17T10:01+02:00' });
    expect(after.clock?.state).toBe('missed');
    expect(after.nextActions.map(({ who, what }) => `${who} ${what}`)).toEqual([
      'partner answer_request',
      'hubspot decide_breach',
    ]);
  });

  test('nobody said whether it was answered: late is not concluded', () => {
    const { clock, warnings, missingFacts } = reply('2025-09-15T10:00+02:00', undefined);
    expect([clock, warnings]).toEqual([undefined, []]);
    expect(pathsIn(missingFacts)).toEqual(['communication.requests[0].repliedAt']);
  });

  test('an answer from before the request contradicts it, and both are named (A-68)', () => {
    const { clock, missingFacts } = reply('2025-09-15T10:00+02:00', '2025-09-15T09:59+02:00');
    expect(clock).toBeUndefined();
    expect(pathsIn(missingFacts)).toEqual(['communication.requests[0].at', 'communication.requests[0].repliedAt']);
  });

  test('each request has a clock of its own', () => {
    const { clocks } = assess({
      requests: [
        { at: '2025-09-15T10:00+02:00', repliedAt: '2025-09-15T11:00+02:00' },
        { at: '2025-09-16T10:00+02:00', repliedAt: null },
      ],
    });
    expect(clocks.map(({ startedAt, state }) => [startedAt, state])).toEqual([
      ['2025-09-15T10:00+02:00', 'met'],
      ['2025-09-16T10:00+02:00', 'missed'],
    ]);
  });
});

describe('COM-03: a public holiday moves the answer to 17:00 on the next working day', () => {
  test.each([
    ['17:00', '2025-11-12T17:00+01:00', 'met'],
    ['17:01', '2025-11-12T17:01+01:00', 'missed'],
  ])('asked on a public holiday, it is answered by 17:00 on the next working day: at %s', (_, repliedAt, state) => {
    expect(reply('2025-11-11T09:00+01:00', repliedAt, { asOf: '2025-11-30T12:00+01:00' }).clock).toMatchObject({
      ruleId: 'COM-03',
      answerBy: '2025-11-12T17:00+01:00',
      dueAt: '2025-11-12T17:00+01:00',
      state,
    });
  });

  test('a holiday inside the 48 hours does not count as working time', () => {
    expect(reply('2025-11-10T10:00+01:00', null).clock).toMatchObject({
      ruleId: 'COM-02',
      answerBy: '2025-11-12T10:00+01:00',
      dueAt: '2025-11-13T10:00+01:00',
    });
  });

  test('a deadline that falls on a holiday moves to 17:00', () => {
    expect(reply('2025-11-09T10:00+01:00', null).clock).toMatchObject({
      ruleId: 'COM-03',
      dueAt: '2025-11-13T00:00+01:00',
    });
    expect(reply('2025-12-23T10:00+01:00', null).clock).toMatchObject({
      ruleId: 'COM-03',
      answerBy: '2025-12-26T10:00+01:00',
      dueAt: '2025-12-26T17:00+01:00',
    });
  });

  test('over New Year the working day after the holiday is found in the next year', () => {
    expect(reply('2026-01-01T10:00+01:00', null).clock?.dueAt).toBe('2026-01-02T17:00+01:00');
    expect(reply('2025-12-30T10:00+01:00', null).clock).toMatchObject({
      answerBy: '2026-01-02T10:00+01:00',
      dueAt: '2026-01-02T17:00+01:00',
    });
  });

  test('it is the partner’s region that counts, not the customer’s (A-36)', () => {
    const german = { ...inFrance, countryCode: 'DE', timeZone: 'Europe/Berlin' };
    expect(reply('2025-10-01T10:00+02:00', null, { partners: [german] }).clock?.dueAt).toBe('2025-10-06T17:00+02:00');
    expect(
      reply('2025-10-01T10:00+02:00', null, { customer: { countryCode: 'DE', timeZone: 'Europe/Berlin' } }).clock
        ?.dueAt,
    ).toBe('2025-10-03T10:00+02:00');
  });

  test('a country that nobody knows the holidays of leaves the deadline open and asks for them', () => {
    const indian = { ...inFrance, countryCode: 'IN', timeZone: 'Asia/Kolkata' };
    const asked = '2025-09-15T10:00+05:30';
    const waiting = reply(asked, null, { partners: [indian] });
    expect(waiting.clock).toMatchObject({ dueAt: null, answerBy: '2025-09-16T17:00+05:30', state: 'running' });
    expect(pathsIn(waiting.missingFacts)).toEqual(['holidays']);
    expect(reply(asked, '2025-09-18T10:00+05:30', { partners: [indian] })).toMatchObject({ clocks: [], warnings: [] });
    const early = reply(asked, '2025-09-16T16:59+05:30', { partners: [indian] });
    expect([early.clock?.state, early.missingFacts]).toEqual(['met', []]);
    const stated = { partners: [indian], holidays: [{ countryCode: 'IN', date: '2025-10-02' }] };
    expect(reply(asked, '2025-09-18T10:00+05:30', stated).clock?.state).toBe('missed');
  });

  test('a partner of unknown region who answers within the hour is in time all the same', () => {
    const somewhere = { id: 'A' };
    expect(reply('2025-09-15T10:00+02:00', '2025-09-15T10:50+02:00', { partners: [somewhere] })).toMatchObject({
      clock: { state: 'met' },
      missingFacts: [],
    });
    expect(
      pathsIn(reply('2025-09-15T10:00+02:00', '2025-09-17T09:00+02:00', { partners: [somewhere] }).missingFacts),
    ).toEqual(['partners[0].countryCode', 'partners[0].timeZone']);
  });
});

describe('COM-04: illness or an interrupted business', () => {
  const ill = (repliedAt: string | null, reasonGiven?: boolean) =>
    assess({
      requests: [
        {
          at: '2025-09-15T10:00+02:00',
          repliedAt,
          circumstance: 'illness',
          ...(reasonGiven === undefined ? {} : { reasonGiven }),
        },
      ],
    });

  test('with the reason given, HubSpot decides whether there is more time, and nothing is a breach', () => {
    for (const found of [ill(null, true), ill('2025-09-20T10:00+02:00', true)]) {
      expect(found.clocks[0]?.state).toBe('needs_hubspot_decision');
      expect(found.warnings).toEqual([]);
      expect(found.nextActions).toEqual([
        expect.objectContaining({ who: 'hubspot', what: 'decide_extension', ruleId: 'COM-04' }),
      ]);
    }
  });

  test('without telling the specialist why, it is late', () => {
    const found = ill('2025-09-20T10:00+02:00', false);
    expect(found.clocks[0]?.state).toBe('missed');
    expect(rulesIn(found.warnings)).toEqual(['COM-04', 'COM-07']);
  });

  test('nobody said whether the reason was given: HubSpot decides, and it is asked for', () => {
    const found = ill('2025-09-20T10:00+02:00');
    expect(found.clocks[0]?.state).toBe('needs_hubspot_decision');
    expect(pathsIn(found.missingFacts)).toEqual(['communication.requests[0].reasonGiven']);
  });

  test('answered in time, there is nothing to extend', () => {
    expect(ill('2025-09-16T10:00+02:00', false).clocks[0]?.state).toBe('met');
  });
});

describe('COM-05: an absence is announced before it begins', () => {
  const away = { from: '2025-09-12', to: '2025-09-21', announced: true, announcedOn: '2025-09-10' };
  const during = '2025-09-15T10:00+02:00';

  test('announced in advance, the clock waits until the return (A-61)', () => {
    const inTime = reply(during, '2025-09-24T00:00+02:00', {}, { outOfOffice: [away] });
    expect(inTime.clock).toMatchObject({
      answerBy: '2025-09-17T10:00+02:00',
      dueAt: '2025-09-24T00:00+02:00',
      state: 'met',
    });
    expect(inTime.warnings).toEqual([]);
    expect(reply(during, '2025-09-24T00:01+02:00', {}, { outOfOffice: [away] }).clock?.state).toBe(
      'needs_hubspot_decision',
    );
  });

  test('unanswered, it runs until 48 hours after the return, and then HubSpot decides', () => {
    const waiting = reply(during, null, { asOf: '2025-09-23T12:00+02:00' }, { outOfOffice: [away] });
    expect(waiting.clock?.state).toBe('running');
    expect(waiting.nextActions[0]).toMatchObject({ what: 'answer_request', by: '2025-09-24T00:00+02:00' });
    expect(reply(during, null, { asOf: '2025-09-24T00:01+02:00' }, { outOfOffice: [away] }).clock?.state).toBe(
      'needs_hubspot_decision',
    );
  });

  test('an absence that is over before the request changes nothing', () => {
    expect(reply('2025-09-22T10:00+02:00', null, {}, { outOfOffice: [away] }).clock).toMatchObject({
      dueAt: '2025-09-24T10:00+02:00',
      state: 'missed',
    });
  });

  test.each([
    ['the day before it begins', '2025-09-11', 0],
    ['on the day it begins', '2025-09-12', 1],
    ['after it began', '2025-09-14', 1],
  ])('an absence is announced in advance, not on the day it begins: %s', (_, announcedOn, warnings) => {
    const found = assess({ outOfOffice: [{ ...away, announcedOn }] });
    expect(found.warnings.filter(({ ruleId }) => ruleId === 'COM-05')).toHaveLength(warnings);
  });

  test('not announced, it neither stops the clock nor goes unnoticed', () => {
    const found = reply(
      during,
      '2025-09-22T15:00+02:00',
      {},
      { outOfOffice: [{ from: '2025-09-12', to: '2025-09-21', announced: false }] },
    );
    expect(found.clock?.state).toBe('missed');
    expect(rulesIn(found.warnings)).toEqual(['COM-02', 'COM-05', 'COM-07']);
  });

  test('not announced yet, an absence to come is still to be announced', () => {
    const found = assess({ outOfOffice: [{ from: '2025-10-06', to: '2025-10-10', announced: false }] });
    expect(found.warnings).toEqual([]);
    expect(found.nextActions).toEqual([expect.objectContaining({ what: 'announce_absence', by: '2025-10-05' })]);
  });

  test('nobody said whether it was announced: it is asked for', () => {
    expect(pathsIn(assess({ outOfOffice: [{ from: '2025-09-12', to: '2025-09-21' }] }).missingFacts)).toEqual([
      'communication.outOfOffice[0].announced',
    ]);
  });
});

describe('COM-01 and COM-06: approved platform, BANT, progress', () => {
  test('platform, BANT and progress kept, nothing is warned of', () => {
    const found = assess({});
    expect([found.warnings, found.missingFacts]).toEqual([[], []]);
    expect(found.trace.filter(({ outcome }) => outcome === 'met').map(({ ruleId }) => ruleId)).toEqual([
      'COM-01',
      'COM-06',
      'COM-06',
    ]);
  });

  test('another platform than the approved one is a breach', () => {
    expect(rulesIn(assess({ approvedPlatform: false }).warnings)).toEqual(['COM-01', 'COM-07']);
  });

  test.each(['budget', 'authority', 'need', 'timing'] as const)(
    'BANT without one of its four parts is incomplete: %s',
    (part) => {
      const found = assess({ bant: { ...allKept.bant, [part]: false } });
      expect(found.warnings[0]).toMatchObject({ ruleId: 'COM-06', code: 'bant_incomplete', values: { missing: part } });
      const unknown = assess({ bant: { ...allKept.bant, [part]: null } });
      expect([unknown.warnings, pathsIn(unknown.missingFacts)]).toEqual([[], [`communication.bant.${part}`]]);
    },
  );

  test('not telling HubSpot how the deal goes is a breach', () => {
    expect(rulesIn(assess({ progressReported: false }).warnings)).toEqual(['COM-06', 'COM-07']);
  });

  test('what nobody stated is asked for, never held against the partner', () => {
    const found = explained(assessCommunication)(dealWith({ communication: { approvedPlatform: true } }));
    expect(found.warnings).toEqual([]);
    expect(pathsIn(found.missingFacts)).toEqual(['communication.bant', 'communication.progressReported']);
    expect(
      pathsIn(explained(assessCommunication)(dealWith({ communication: { bant: allKept.bant } })).missingFacts),
    ).toEqual(['communication.approvedPlatform', 'communication.progressReported']);
  });

  test('where nobody keeps track of them, they are unknown and nobody is asked', () => {
    const found = explained(assessCommunication)(dealWith({ communication: { requests: [] } }));
    expect([found.missingFacts, found.warnings]).toEqual([[], []]);
    expect(found.trace.filter(({ outcome }) => outcome === 'unknown').map(({ ruleId }) => ruleId)).toEqual([
      'COM-01',
      'COM-06',
      'COM-06',
    ]);
  });

  test('COM-07: a breach costs the deal by the text; HubSpot confirms (A-38), and a shared sale asks the same (REG-07)', () => {
    const { trace } = assess({ progressReported: false });
    expect(trace).toContainEqual(
      expect.objectContaining({ ruleId: 'COM-07', outcome: 'hubspot_decides', ambiguity: 'A-38' }),
    );
    expect(trace).toContainEqual(expect.objectContaining({ ruleId: 'REG-07', outcome: 'not_met' }));
  });
});

describe('with several partners on the deal', () => {
  const request = { at: '2025-09-15T10:00+02:00', repliedAt: null };

  test('a request that names no partner has no clock where their regions differ', () => {
    const found = assess({ requests: [request] }, { partners: [inFrance, { ...another, countryCode: 'DE' }] });
    expect(found.clocks).toEqual([expect.objectContaining({ dueAt: null })]);
    expect(pathsIn(found.missingFacts)).toContain('communication.requests[0].partnerId');
  });

  test('a request that names nobody is told to a partner as if nobody else were there', () => {
    const told = (partners: (typeof another)[]) =>
      assess({ ...allKept, requests: [request], approvedPlatform: false }, { partners, viewer: { partnerId: 'A' } });
    const found = told([inFrance, another]);
    expect(found).toEqual(told([inFrance]));
    expect(found.nextActions.every(({ partnerId }) => partnerId === 'A' || partnerId === null)).toBe(true);
  });

  test('a partner is told of the requests that name it', () => {
    const found = assess(
      {
        requests: [
          { ...request, partnerId: 'A' },
          { ...request, partnerId: 'B' },
        ],
      },
      { partners: [inFrance, another], viewer: { partnerId: 'A' } },
    );
    expect(found.clocks).toHaveLength(1);
    expect(found.nextActions.map(({ partnerId }) => partnerId)).not.toContain('B');
  });

  test('in a file that names no partner, the requests are the one’s who looks', () => {
    const found = assess({ requests: [request] }, { partners: null, viewer: { partnerId: 'A' } });
    expect(found.nextActions[0]).toMatchObject({ what: 'answer_request', partnerId: 'A' });
  });

  test('the only partner on the deal sees its own clocks', () => {
    expect(assess({ requests: [request] }, { viewer: { partnerId: 'A' } }).clocks).toHaveLength(1);
  });
});

describe('whatever the calendar', () => {
  const minutes = fc
    .integer({ min: 0, max: 3 * 365 * 24 * 60 })
    .map((n) => new Date(Date.UTC(2025, 0, 1) + n * 60_000).toISOString());
  const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland');

  test('a later reply never turns a missed clock into a met one', () => {
    fc.assert(
      fc.property(
        minutes,
        fc.integer({ min: 0, max: 12_000 }),
        fc.integer({ min: 1, max: 12_000 }),
        zones,
        (at, wait, more, timeZone) => {
          const after = (minutesLater: number) => new Date(Date.parse(at) + minutesLater * 60_000).toISOString();
          const partners = [{ ...inFrance, timeZone }];
          const [sooner, later] = [reply(at, after(wait), { partners }), reply(at, after(wait + more), { partners })];
          expect(sooner.clock?.state === 'missed' && later.clock?.state === 'met').toBe(false);
          expect(Date.parse(later.clock!.answerBy!)).toBeLessThanOrEqual(Date.parse(later.clock!.dueAt!));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('another holiday never shortens the time to answer, unless the request itself falls on it', () => {
    fc.assert(
      fc.property(minutes, minutes, (at, day) => {
        const date = day.slice(0, 10);
        const plain = reply(at, null);
        const longer = reply(at, null, { holidays: [{ countryCode: 'FR', date }] });
        const askedOn = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date(at));
        if (askedOn === date) return;
        expect(Date.parse(longer.clock!.dueAt!)).toBeGreaterThanOrEqual(Date.parse(plain.clock!.dueAt!));
      }),
      { numRuns: 150 },
    );
  });
});
