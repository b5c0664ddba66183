/** Stratégies de vente, and the validation before the close. */
import {
  aDeal,
  aPartner,
  aProof,
  aRegistration,
  deciding,
  determined,
  line,
  missingPaths,
  reasons,
  verdicts,
} from '../../testing/a-deal.ts';

const twoWays = { motion: null, sharedDealCreatedBy: null };

test('the recorded motion goes before who created the shared deal (A-60)', () => {
  expect(determined(aDeal({}, { motion: 'hubspot_collaboration', sharedDealCreatedBy: 'partner' })).motion).toBe(
    'hubspot_collaboration',
  );
  expect(determined(aDeal({}, { motion: null, sharedDealCreatedBy: 'hubspot' })).motion).toBe('hubspot_collaboration');
  expect(determined(aDeal({}, { motion: null, sharedDealCreatedBy: 'partner' })).motion).toBe('partner_collaboration');
});

test('registered by HubSpot’s representative it is a HubSpot collaboration (FAQ-03)', () => {
  const found = determined(aDeal({ registrations: [aRegistration('A', { registeredBy: 'hubspot' })] }, twoWays));
  expect(found.motion).toBe('hubspot_collaboration');
  expect(verdicts(found)).toBe('yes/no');
});

test('nobody says which: what is the same in both stands, the commission waits', () => {
  const found = determined(aDeal({ registrations: [aRegistration('A', { registeredBy: null })] }, twoWays));
  expect(found.motion).toBeNull();
  expect(verdicts(found)).toBe('yes/pending');
  expect(missingPaths(found)).toEqual(['deal.motion']);
});

test('HubSpot collaboration: sold MRR, no commission (MOT-02, HC-05)', () => {
  const found = determined(aDeal({}, { motion: 'hubspot_collaboration' }));
  expect(found.status).toBe('partially_eligible');
  expect(line(found).credit).toMatchObject({ verdict: 'yes', soldMrr: '740.00' });
  expect(deciding(found, 'noted')).toEqual(expect.arrayContaining(['MOT-02', 'HC-03', 'HC-04', 'HC-05']));
});

test.each([
  ['approved', 'yes/yes'],
  ['pending', 'pending/pending'],
  ['refused', 'no/no'],
  [null, 'pending/pending'],
] as const)(
  'a partner collaboration goes on with the specialist’s approval (PC-02, PC-03): %s, %s',
  (specialistApproval, verdict) => {
    expect(verdicts(determined(aDeal({}, { specialistApproval })))).toBe(verdict);
  },
);

test('the approval recorded with a registration goes before the deal’s', () => {
  expect(verdicts(determined(aDeal({ registrations: [aRegistration('A', { specialistApproval: 'refused' })] })))).toBe(
    'no/no',
  );
  expect(
    verdicts(
      determined(
        aDeal(
          { registrations: [aRegistration('A', { specialistApproval: 'approved' })] },
          { specialistApproval: 'refused' },
        ),
      ),
    ),
  ).toBe('yes/yes');
});

test('a HubSpot collaboration needs no approval of the specialist', () => {
  expect(verdicts(determined(aDeal({}, { motion: 'hubspot_collaboration', specialistApproval: 'refused' })))).toBe(
    'yes/no',
  );
});

test.each([
  ['approved', 'yes/yes', 'eligible'],
  ['pending', 'pending/pending', 'pending'],
  ['refused', 'no/no', 'not_eligible'],
  [null, 'pending/pending', 'pending'],
] as const)(
  'HubSpot validates each transaction before it closes (ELIG-04): validation %s, %s',
  (hubspotValidation, verdict, status) => {
    const found = determined(aDeal({}, { hubspotValidation }));
    expect(verdicts(found)).toBe(verdict);
    expect(found.status).toBe(status);
  },
);

test('what HubSpot refused asks for nothing more', () => {
  const found = determined(
    aDeal({ proofs: null, customer: null }, { hubspotValidation: 'refused', purchaseDomain: null }),
  );
  expect(found).toMatchObject({ missingFacts: [], nextActions: [], status: 'not_eligible' });
});

test('HubSpot owns the account and a partner registered: who created the shared deal decides, and a warning says so (A-60)', () => {
  const found = determined(aDeal({}, { ...twoWays, sharedDealCreatedBy: 'partner', hubspotOwned: true }));
  expect(verdicts(found)).toBe('yes/yes');
  expect(found.warnings).toContainEqual(expect.objectContaining({ code: 'hubspot_owned_account' }));
});

describe('who registered tells the motion, where nobody recorded it (FAQ-03)', () => {
  const by = (...registrations: Parameters<typeof aRegistration>[1][]) =>
    determined(aDeal({ registrations: registrations.map((more) => aRegistration('A', more)) }, twoWays));

  test('two registrations by the same side agree; by both sides they tell nothing', () => {
    expect(by({ registeredBy: 'partner' }, { registeredBy: 'partner' }).motion).toBe('partner_collaboration');
    expect(by({ registeredBy: 'partner' }, { registeredBy: 'hubspot' }).motion).toBeNull();
    expect(by({ registeredBy: 'partner' }, { registeredBy: null }).motion).toBeNull();
  });

  test('the old registration of a domain tells nothing (REG-05)', () => {
    expect(by({ registeredBy: 'hubspot', kind: 'domain' }).motion).toBeNull();
    expect(by({ registeredBy: 'hubspot', kind: 'domain' }, { registeredBy: 'partner' }).motion).toBe(
      'partner_collaboration',
    );
  });

  test('what was read is told, and that it is a reading (A-60)', () => {
    const found = by({ registeredBy: 'hubspot' });
    expect(found.trace).toContainEqual(
      expect.objectContaining({
        ruleId: 'FAQ-03',
        code: 'motion_from_registration',
        ambiguity: 'A-60',
        facts: [{ path: 'registrations[0].registeredBy', value: 'hubspot' }],
      }),
    );
    expect(found.trace).toContainEqual(
      expect.objectContaining({
        ruleId: 'MOT-02',
        code: 'hubspot_motion',
        facts: [{ path: 'registrations[0].registeredBy', value: 'hubspot' }],
      }),
    );
    expect(by({ registeredBy: 'partner' }).trace).toContainEqual(
      expect.objectContaining({
        ruleId: 'MOT-03',
        code: 'partner_motion',
        facts: [{ path: 'registrations[0].registeredBy', value: 'partner' }],
      }),
    );
    expect(determined(aDeal()).trace).toContainEqual(
      expect.objectContaining({ ruleId: 'MOT-03', facts: [{ path: 'deal.motion', value: 'partner_collaboration' }] }),
    );
  });

  test('nobody registered and nobody says: the motion is asked for in the trace too', () => {
    const { trace } = determined(aDeal({ registrations: [] }, twoWays));
    expect(trace).toContainEqual(
      expect.objectContaining({ ruleId: 'MOT-01', outcome: 'unknown', code: 'motion_unknown' }),
    );
    expect(trace.filter(({ code }) => code === 'motion_from_registration')).toEqual([]);
  });
});

describe('nobody says which motion: what one of them would bar is not held against the partner', () => {
  const unsaid = (registrations: ReturnType<typeof aRegistration>[], deal = {}) =>
    determined(aDeal({ partners: [aPartner('A', { involvedInSale: false })], registrations }, { ...twoWays, ...deal }));
  const registered = aRegistration('A', { registeredBy: null });

  test.each([
    ['not registered', []],
    ['registered on another domain', [{ ...registered, domain: 'other.example' }]],
    ['refused by the specialist', [{ ...registered, specialistApproval: 'refused' }]],
  ] as const)('where nothing tells whose collaboration it is, the motion is asked for: %s', (_case, registrations) => {
    const found = unsaid([...registrations]);
    expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['deal.motion']]);
    expect(reasons(found)).toContain('MOT-01 unknown motion_unknown');
    expect(reasons(found).filter((told) => told.includes('not_met'))).toEqual([]);
  });

  test('what is missing in a partner collaboration is asked for beside it', () => {
    expect(missingPaths(unsaid([{ ...registered, registeredOn: null }]))).toEqual(
      expect.arrayContaining(['deal.motion', 'registrations[0].registeredOn']),
    );
  });
});

test.each([
  [true, 'introduced_with_agreement'],
  [false, 'introduced_without_agreement'],
])('HubSpot introduces a partner to a customer that agreed (HC-02): agreed %s', (customerAgreed, code) => {
  const introduced = (motion: 'hubspot_collaboration' | 'partner_collaboration') =>
    determined(aDeal({ introduction: { customerAgreed } }, { motion }));
  const told = (found: ReturnType<typeof introduced>) =>
    found.trace.filter(({ ruleId }) => ruleId === 'HC-02').map((entry) => [entry.outcome, entry.code]);
  expect(told(introduced('hubspot_collaboration'))).toEqual([['noted', code]]);
  expect(told(introduced('partner_collaboration'))).toEqual([]);
  expect(introduced('hubspot_collaboration').warnings.map(({ ruleId }) => ruleId)).toEqual(
    customerAgreed ? [] : ['HC-02'],
  );
  expect(introduced('partner_collaboration').warnings).toEqual([]);
  expect(verdicts(introduced('hubspot_collaboration'))).toBe('yes/no');
});

test('where nobody speaks of an introduction, nothing is told of it', () => {
  expect(
    determined(aDeal({}, { motion: 'hubspot_collaboration' })).trace.filter(({ ruleId }) => ruleId === 'HC-02'),
  ).toEqual([]);
});

test.each([
  ['approved', 'PC-02 met specialist_approved', []],
  ['refused', 'PC-03 not_met specialist_approval_refused', []],
  ['pending', 'PC-02 open specialist_approval_pending', ['approve_collaboration']],
  [null, 'PC-02 unknown specialist_approval_unknown', ['approve_collaboration']],
] as const)(
  'the specialist’s approval is told by the sentence that it decides, and asked for while it is not given (PC-02, PC-03): %s, %s, %j',
  (specialistApproval, said, asked) => {
    const found = determined(aDeal({}, { specialistApproval }));
    expect(reasons(found)).toContain(said);
    expect(found.nextActions.map(({ who, what }) => [who, what])).toEqual(asked.map((what) => ['specialist', what]));
  },
);

test('of two recorded approvals one that was given counts, and one still pending goes before a refusal', () => {
  const recorded = (...approvals: ('approved' | 'pending' | 'refused')[]) =>
    verdicts(
      determined(
        aDeal({ registrations: approvals.map((specialistApproval) => aRegistration('A', { specialistApproval })) }),
      ),
    );
  expect([recorded('refused', 'approved'), recorded('refused', 'pending'), recorded('refused', 'refused')]).toEqual([
    'yes/yes',
    'pending/pending',
    'no/no',
  ]);
});

test('another partner’s recorded approval is not this one’s', () => {
  const found = determined(
    aDeal(
      {
        partners: [aPartner('A'), aPartner('B')],
        registrations: [aRegistration('A'), aRegistration('B', { specialistApproval: 'approved' })],
        proofs: [aProof('A')],
      },
      { specialistApproval: 'refused' },
    ),
  );
  expect(verdicts(found)).toBe('no/no');
});
