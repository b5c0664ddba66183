/** what the rules leave to HubSpot, and HubSpot decided. */
import {
  aDeal,
  between,
  aLine,
  aPartner,
  aProof,
  anEnterpriseDeal,
  aRegistration,
  codes,
  determined,
  line,
  missingPaths,
  verdicts,
} from '../testing/a-deal.ts';
import type { FactsInput } from '../../facts/schema.ts';

type Decision = NonNullable<FactsInput['decisions']>[number];
const asOf = '2025-11-10T10:00:00+01:00';
/** Signed within the month and after the close: HubSpot decides. */
const late = { signedOn: '2025-10-20', sharedOn: '2025-10-20' };
const lateDeal = (...decisions: Decision[]) => determined(aDeal({ asOf, proofs: [aProof('A', late)], decisions }));
const timing: Decision = { ruleId: 'POI-12', decided: 'granted', on: '2025-11-03' };

test('granted, the condition counts as met; refused, as not met; untold, HubSpot decides', () => {
  expect([
    verdicts(lateDeal()),
    verdicts(lateDeal(timing)),
    verdicts(lateDeal({ ...timing, decided: 'refused' })),
  ]).toEqual(['needs_hubspot_decision/needs_hubspot_decision', 'yes/yes', 'no/no']);
  const granted = lateDeal({ ...timing, by: 'Growth Specialist' });
  expect(granted.lines[0]?.credit.reasons).toContainEqual(
    expect.objectContaining({
      ruleId: 'POI-12',
      outcome: 'met',
      code: 'hubspot_granted',
      facts: [
        { path: 'decisions[0].decided', value: 'granted' },
        { path: 'decisions[0].on', value: '2025-11-03' },
        { path: 'decisions[0].by', value: 'Growth Specialist' },
      ],
    }),
  );
  expect([granted.creditedPartnerId, granted.nextActions, granted.status]).toEqual(['A', [], 'eligible']);
});

test.each<[string, Partial<Decision>]>([
  ['another rule', { ruleId: 'POI-03' }],
  ['another question of the rule', { code: 'proof_not_shared' }],
  ['another partner', { partnerId: 'B' }],
  ['another line', { lineItemId: 'L9' }],
])('a decision about %s settles nothing, and is told without effect', (_what, more) => {
  const found = lateDeal({ ...timing, ...more });
  expect(verdicts(found)).toBe('needs_hubspot_decision/needs_hubspot_decision');
  expect(found.trace).toContainEqual(
    expect.objectContaining({ outcome: 'noted', code: 'decision_without_effect', ambiguity: 'A-63' }),
  );
});

test.each<[string, Partial<Decision>]>([
  ['its question', { code: 'proof_signed_within_month' }],
  ['its partner', { partnerId: 'A' }],
  ['its line', { lineItemId: 'L1' }],
])('a decision that names %s settles it', (_what, more) => {
  expect(verdicts(lateDeal({ ...timing, ...more }))).toBe('yes/yes');
});

test('the later day wins; what is decided after the day of evaluation has not been decided yet', () => {
  const refused: Decision = { ...timing, decided: 'refused', on: '2025-11-05' };
  expect([verdicts(lateDeal(timing, refused)), verdicts(lateDeal(refused, timing))]).toEqual(['no/no', 'no/no']);
  expect(verdicts(lateDeal(timing, { ...refused, on: '2025-11-11' }))).toBe('yes/yes');
});

test('two of one day that oppose one another are a contradiction, and both are named (A-68)', () => {
  const found = lateDeal(timing, { ...timing, decided: 'refused' });
  expect([verdicts(found), missingPaths(found)]).toEqual([
    'pending/pending',
    ['decisions[0].decided', 'decisions[1].decided'],
  ]);
  expect(codes(found)).toContain('decisions_contradict');
  expect(found.missingFacts.every(({ why }) => why === 'contradiction')).toBe(true);
});

test('a decision about one line leaves the other to HubSpot', () => {
  const lineItems = [aLine('L1'), aLine('L2', 'Sales Hub Professional', '100')];
  const found = determined(
    aDeal({ asOf, lineItems, proofs: [aProof('A', late)], decisions: [{ ...timing, lineItemId: 'L2' }] }),
  );
  expect([line(found, 'L1').credit.verdict, line(found, 'L2').credit.verdict]).toEqual([
    'needs_hubspot_decision',
    'yes',
  ]);
});

describe('between several partners (BPW-08)', () => {
  const tie = (...decisions: Decision[]) => between({ asOf, proofs: [aProof('A'), aProof('B')], decisions });

  test('HubSpot’s choice is the winner', () => {
    expect([verdicts(tie()), tie().creditedPartnerId]).toEqual(['needs_hubspot_decision/needs_hubspot_decision', null]);
    const found = tie({ ruleId: 'BPW-08', partnerId: 'B', decided: 'granted', on: '2025-11-03' });
    expect([verdicts(found), found.creditedPartnerId, found.nextActions]).toEqual(['yes/yes', 'B', []]);
    expect(codes(found)).toContain('hubspot_chose_partner');
  });

  const choice = (more: Partial<Decision> = {}): Decision => ({
    ruleId: 'BPW-08',
    partnerId: 'B',
    decided: 'granted',
    on: '2025-11-03',
    ...more,
  });

  test.each<[string, Decision[]]>([
    ['nobody on the deal', [choice({ partnerId: 'C' })]],
    ['nobody by name', [choice({ partnerId: null })]],
    ['none that it refuses', [choice({ decided: 'refused' })]],
    ['none by another rule', [choice({ ruleId: 'BPW-07' })]],
    ['none of two on one day', [choice(), choice({ partnerId: 'A' })]],
  ])('a choice chooses %s', (_whom, decisions) => {
    expect(tie(...decisions).creditedPartnerId).toBeNull();
  });

  test('of two choices the later counts, and one without a day before all that have one', () => {
    expect(tie(choice({ partnerId: 'A' }), choice({ on: '2025-11-04' })).creditedPartnerId).toBe('B');
    expect(tie(choice({ on: '2025-11-04' }), choice({ partnerId: 'A' })).creditedPartnerId).toBe('B');
    expect(tie(choice({ partnerId: 'A', on: null }), choice()).creditedPartnerId).toBe('B');
    expect(tie(choice({ on: null })).creditedPartnerId).toBe('B');
    expect(tie(choice(), choice({ by: 'Growth Specialist' })).creditedPartnerId).toBe('B');
  });

  test('the choice is told with what says so', () => {
    expect(tie(choice()).trace).toContainEqual(
      expect.objectContaining({
        ruleId: 'BPW-08',
        code: 'hubspot_chose_partner',
        partnerId: 'B',
        ambiguity: 'A-63',
        facts: [
          { path: 'decisions[0].decided', value: 'granted' },
          { path: 'decisions[0].on', value: '2025-11-03' },
        ],
      }),
    );
    expect(codes(tie(choice()))).not.toContain('decision_without_effect');
    expect(tie(choice()).trace.map(({ code }) => code)).not.toContain('decision_without_effect');
  });

  test('one that is barred cannot be chosen', () => {
    const found = determined(
      aDeal({
        asOf,
        partners: [aPartner('A'), aPartner('B'), aPartner('C')],
        registrations: [aRegistration('A'), aRegistration('B'), aRegistration('C', { domain: 'other.example' })],
        proofs: [aProof('A'), aProof('B'), aProof('C')],
        decisions: [choice({ partnerId: 'C' })],
      }),
    );
    expect(found.creditedPartnerId).not.toBe('C');
  });
});

describe('the floor of the enterprise program is one question under two rules (A-29)', () => {
  const bySum = (...decisions: Decision[]) =>
    line(
      determined(
        anEnterpriseDeal({
          asOf,
          lineItems: [
            aLine('L1', 'Marketing Hub Enterprise', '2000', { currency: 'USD' }),
            aLine('L2', 'Sales Hub Enterprise', '2000', { currency: 'USD' }),
          ],
          decisions,
        }),
      ),
    ).commission.verdict;

  test.each(['ENT-06', 'ENT-11'])('a decision under either settles it: %s', (ruleId) => {
    expect([bySum(), bySum({ ruleId, decided: 'granted' }), bySum({ ruleId, decided: 'refused' })]).toEqual([
      'needs_hubspot_decision',
      'yes',
      'no',
    ]);
  });
});

test('what has no effect is warned of, under its rule or by the id that is none', () => {
  const warned = (...decisions: Decision[]) =>
    lateDeal(...decisions).warnings.map(({ ruleId, code }) => `${ruleId} ${code}`);
  expect(warned(timing)).toEqual([]);
  expect(warned(timing, { ...timing, ruleId: 'REG-02' }, { ...timing, ruleId: 'POI-99' })).toEqual([
    'REG-02 decision_without_effect',
    'ELIG-04 decision_of_no_rule',
  ]);
  expect(lateDeal({ ...timing, ruleId: 'POI-99' }).trace.map(({ code }) => code)).not.toContain(
    'decision_without_effect',
  );
});

test('a decision without a day holds, and gives way to one that has one', () => {
  const { on: _day, ...undated } = timing;
  expect(verdicts(lateDeal(undated))).toBe('yes/yes');
  expect(verdicts(lateDeal({ ...undated, decided: 'refused' }, timing))).toBe('yes/yes');
  expect(verdicts(lateDeal(undated, { ...undated, decided: 'refused' }))).toBe('pending/pending');
});

test('a breach that HubSpot forgives costs nothing, one that it holds against the partner costs the deal (COM-07)', () => {
  const communication = { requests: [{ at: '2025-09-22T10:00+02:00', repliedAt: '2025-09-27T10:00+02:00' }] };
  const after = (...decisions: Decision[]) => verdicts(determined(aDeal({ asOf, communication, decisions })));
  const about = (decided: Decision['decided']): Decision => ({ ruleId: 'COM-07', decided, on: '2025-11-03' });
  expect([after(), after(about('granted')), after(about('refused'))]).toEqual([
    'needs_hubspot_decision/needs_hubspot_decision',
    'yes/yes',
    'no/no',
  ]);
  const forgiven = determined(aDeal({ asOf, communication, decisions: [about('granted')] }));
  expect(forgiven.nextActions.map(({ what }) => what)).not.toContain('decide_breach');
});

test('a partner is told of decisions about itself, without who took them (BPW-03)', () => {
  const decisions: Decision[] = [
    { ...timing, partnerId: 'A', by: 'Growth Specialist', note: 'seen' },
    { ruleId: 'BPW-08', partnerId: 'B', decided: 'granted', by: 'Growth Specialist' },
  ];
  const seen = determined(aDeal({ asOf, viewer: { partnerId: 'A' }, proofs: [aProof('A', late)], decisions }));
  expect(verdicts(seen)).toBe('yes/yes');
  expect(JSON.stringify(seen)).not.toMatch(/Growth Specialist|"B"|seen/);
});
