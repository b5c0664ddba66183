import fc from 'fast-check';
import { partnerId } from '../../../facts/primitives.ts';
import type { FactsInput } from '../../../facts/schema.ts';
import { noFindings } from '../../language/section.ts';
import { another, dealWith, explained, inFrance, pathsIn, rulesIn } from '../../testing/deal-for-duties.ts';
import { assessTransition2024, invitationGate, invitationStanding } from './rules.ts';

type Invitation = NonNullable<NonNullable<FactsInput['communication']>['invitation']>;
const A = partnerId.parse('A');

function invited(invitation: Invitation, facts: Partial<FactsInput> = {}) {
  const deal = dealWith({ deal: { id: '9001', hubspotOwned: true }, communication: { invitation }, ...facts });
  return {
    found: explained(assessTransition2024)(deal),
    gate: invitationGate(deal, A),
    standing: invitationStanding(deal),
  };
}

describe('OVL-02: an invitation to a HubSpot-owned deal is answered within 72 hours', () => {
  test.each([
    ['71:59', '2025-09-18T08:59+02:00', 'met', 'answered'],
    ['72:00', '2025-09-18T09:00+02:00', 'met', 'answered'],
    ['72:01', '2025-09-18T09:01+02:00', 'missed', 'out'],
  ])(
    'up to 72 hours an invitation is answered in time, a minute later it is not: after %s',
    (_, answeredAt, state, stands) => {
      const { found, standing } = invited({ notifiedAt: '2025-09-15T09:00+02:00', answeredAt });
      expect(found.clocks).toEqual([
        {
          id: 'invitation',
          ruleId: 'OVL-02',
          startedAt: '2025-09-15T09:00+02:00',
          answerBy: null,
          dueAt: '2025-09-18T09:00+02:00',
          metAt: answeredAt,
          state,
        },
      ]);
      expect(standing.state).toBe(stands);
    },
  );

  test('the hours are hours of the clock: weekends, holidays and summer time stop nothing (A-37)', () => {
    expect(
      invited(
        { notifiedAt: '2025-10-24T10:00+02:00', answeredAt: '2025-10-27T08:59+01:00' },
        { asOf: '2025-11-30T12:00+01:00' },
      ).found.clocks[0],
    ).toMatchObject({ dueAt: '2025-10-27T09:00+01:00', state: 'met' });
    expect(
      invited(
        { notifiedAt: '2025-10-24T10:00+02:00', answeredAt: '2025-10-27T09:30+01:00' },
        { asOf: '2025-11-30T12:00+01:00' },
      ).found.clocks[0]?.state,
    ).toBe('missed');
    expect(
      invited(
        { notifiedAt: '2025-11-10T09:00+01:00', answeredAt: '2025-11-13T08:00+01:00' },
        { asOf: '2025-11-30T12:00+01:00' },
      ).found.clocks[0]?.state,
    ).toBe('met');
  });

  test('unanswered, it runs for 72 hours, and answering is the partner’s next step', () => {
    const { found, gate } = invited(
      { notifiedAt: '2025-09-15T09:00+02:00', answeredAt: null },
      { asOf: '2025-09-18T09:00+02:00' },
    );
    expect(found.clocks[0]?.state).toBe('running');
    expect(found.nextActions).toEqual([
      expect.objectContaining({ who: 'partner', what: 'accept_invitation', by: '2025-09-18T09:00+02:00' }),
    ]);
    expect(gate).toMatchObject({ ruleId: 'OVL-02', outcome: 'open', atRisk: true });
  });
});

describe('OVL-03: without an answer the specialist runs the deal alone', () => {
  test('one minute after the 72 hours the partner is out', () => {
    const { found, gate } = invited(
      { notifiedAt: '2025-09-15T09:00+02:00', answeredAt: null },
      { asOf: '2025-09-18T09:01+02:00' },
    );
    expect(found.clocks[0]?.state).toBe('missed');
    expect(rulesIn(found.warnings)).toEqual(['OVL-03']);
    expect(gate).toMatchObject({ ruleId: 'OVL-03', outcome: 'not_met', code: 'invitation_unanswered' });
  });

  test('nobody said whether it was answered: the partner is not out, and it is asked for', () => {
    const { found, gate } = invited({ notifiedAt: '2025-09-15T09:00+02:00' });
    expect([found.clocks, found.warnings]).toEqual([[], []]);
    expect(pathsIn(found.missingFacts)).toEqual(['communication.invitation.answeredAt']);
    expect(gate).toMatchObject({ outcome: 'unknown', missing: ['communication.invitation.answeredAt'] });
  });

  test('nobody said when the partner was told: the 72 hours cannot be counted', () => {
    expect(pathsIn(invited({ answeredAt: null }).found.missingFacts)).toEqual(['communication.invitation.notifiedAt']);
  });

  test('a deal that HubSpot does not own has no 72 hours', () => {
    const { found, gate } = invited(
      { notifiedAt: '2025-09-15T09:00+02:00', answeredAt: null },
      { deal: { id: '9001', hubspotOwned: false } },
    );
    expect([found.clocks, found.warnings, found.missingFacts, gate]).toEqual([[], [], [], null]);
  });

  test('nobody said who owns the deal: the partner is not out, and it is asked for', () => {
    const { found, gate } = invited(
      { notifiedAt: '2025-09-15T09:00+02:00', answeredAt: null },
      { deal: { id: '9001' } },
    );
    expect(found.warnings).toEqual([]);
    expect(pathsIn(found.missingFacts)).toEqual(['deal.hubspotOwned']);
    expect(gate).toMatchObject({ outcome: 'unknown', missing: ['deal.hubspotOwned'] });
  });
});

test('OVL-01: that HubSpot owns the deal since February 2024 is noted', () => {
  const { trace } = explained(assessTransition2024)(dealWith({ deal: { id: '9001', hubspotOwned: true } }));
  expect(trace).toEqual([expect.objectContaining({ ruleId: 'OVL-01', outcome: 'noted' })]);
  expect(trace[0]?.parameters[0]).toMatchObject({ name: 'model.since', value: '2024-02-01' });
});

describe('with several partners on the deal', () => {
  const unanswered = { notifiedAt: '2025-09-15T09:00+02:00', answeredAt: null };
  const partners = [inFrance, another];

  test('an invitation that names no partner puts none of them out, and asks whose it is', () => {
    const { found, gate } = invited(unanswered, { partners });
    expect(pathsIn(found.missingFacts)).toEqual(['communication.invitation.partnerId']);
    expect(gate).toMatchObject({ outcome: 'unknown', missing: ['communication.invitation.partnerId'] });
  });

  test('an invitation that was answered in time harms none of them, whosever it was', () => {
    expect(
      invited({ notifiedAt: '2025-09-15T09:00+02:00', answeredAt: '2025-09-15T10:00+02:00' }, { partners }).gate,
    ).toBeNull();
  });

  test('it puts out the partner that it names and no other', () => {
    const deal = dealWith({
      deal: { id: '9001', hubspotOwned: true },
      communication: { invitation: { ...unanswered, partnerId: 'B' } },
      partners,
    });
    expect([invitationGate(deal, A), invitationGate(deal, partnerId.parse('B'))?.outcome]).toEqual([null, 'not_met']);
  });

  test('a partner is not told of another’s invitation, only that HubSpot owns the account', () => {
    const { found } = invited({ ...unanswered, partnerId: 'B' }, { partners, viewer: { partnerId: 'A' } });
    expect(rulesIn(found.trace)).toEqual(['OVL-01']);
    expect({ ...found, trace: [] }).toEqual(noFindings);
  });
});

test('a later answer never brings a partner back in', () => {
  const minutes = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(minutes, minutes, (wait, more) => {
      const at = (n: number) => new Date(Date.parse('2025-10-20T07:00Z') + n * 60_000).toISOString();
      const [sooner, later] = [wait, wait + more].map(
        (n) =>
          invited({ notifiedAt: '2025-10-20T09:00+02:00', answeredAt: at(n) }, { asOf: at(30_000) }).standing.state,
      );
      expect(sooner === 'out' && later === 'answered').toBe(false);
      expect(sooner).toBe(wait <= 72 * 60 ? 'answered' : 'out');
    }),
  );
});
