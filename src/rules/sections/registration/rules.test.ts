/** Outils de vente partagée. */
import {
  aDeal,
  anUnsignedProof,
  aPartner,
  aProof,
  aRegistration,
  codes,
  deciding,
  determined,
  line,
  missingPaths,
  reasons,
  verdicts,
} from '../../testing/a-deal.ts';

const registered = (more: Parameters<typeof aRegistration>[1], involvedInSale: boolean | null = null, deal = {}) =>
  determined(aDeal({ partners: [aPartner('A', { involvedInSale })], registrations: [aRegistration('A', more)] }, deal));
const unregistered = (involvedInSale: boolean | null, deal = {}) =>
  determined(aDeal({ partners: [aPartner('A', { involvedInSale })], registrations: [] }, deal));

test.each([
  'client.example',
  'CLIENT.example',
  'www.client.example',
  'client.example.',
  'client.example..',
  'https://client.example',
  'https://www.client.example/fr?page=1',
  'client.example:443',
  'client.example#top',
])(
  'capitals and what is put before or behind a domain make no other domain (REG-02): registered on %s, bought on client.example',
  (domain) => {
    expect(verdicts(registered({ domain }))).toBe('yes/yes');
  },
);

test.each(['shop.client.example', 'example'])(
  'registered on %s, bought on client.example: a part of it, HubSpot decides (A-40)',
  (domain) => {
    const found = registered({ domain });
    expect(verdicts(found)).toBe('needs_hubspot_decision/needs_hubspot_decision');
    expect(codes(found)).toContain('registered_on_related_domain');
  },
);

test.each(['notclient.example', 'wwwclient.example', 'client.example2', 'client', 'shop.client.www.example'])(
  '%s merely looks like client.example: another domain',
  (domain) => {
    expect(verdicts(registered({ domain }, false))).toBe('no/no');
  },
);

test('a domain that is stated as related is HubSpot’s to judge (A-40)', () => {
  expect(verdicts(registered({ domain: 'client.fr' }, null, { relatedDomains: ['client.fr'] }))).toBe(
    'needs_hubspot_decision/needs_hubspot_decision',
  );
  expect(
    verdicts(registered({ domain: 'www.client.fr' }, null, { relatedDomains: ['client.de', 'https://client.fr/'] })),
  ).toBe('needs_hubspot_decision/needs_hubspot_decision');
});

test('that other domains of the customer are stated says nothing of one that is not among them', () => {
  expect(verdicts(registered({ domain: 'other.example' }, false, { relatedDomains: ['client.fr'] }))).toBe('no/no');
  expect(verdicts(registered({ domain: 'other.example' }, false, { relatedDomains: ['client.example'] }))).toBe(
    'no/no',
  );
});

test('another domain bars credit (REG-02), and a stated part in the sale leaves it to HubSpot (REG-03, A-39)', () => {
  expect(verdicts(registered({ domain: 'other.example' }, false))).toBe('no/no');
  expect(verdicts(registered({ domain: 'other.example' }, true))).toBe('needs_hubspot_decision/needs_hubspot_decision');
});

test('while the deal is open, the domain can still be put right', () => {
  const found = registered({ domain: 'other.example' }, null, { stage: 'open', closeDate: '2026-02-01' });
  expect(found.status).toBe('at_risk');
  expect(found.nextActions).toContainEqual(
    expect.objectContaining({ what: 'correct_registration_domain', partnerId: 'A' }),
  );
});

test('not registered: no without a part in the sale, HubSpot with one, asked where nobody says (REG-03, A-39)', () => {
  expect(verdicts(unregistered(false))).toBe('no/no');
  expect(verdicts(unregistered(true))).toBe('needs_hubspot_decision/needs_hubspot_decision');
  const bySomebody = { registrations: [], proofs: [aProof('A', { signedBy: null })] };
  const untold = determined(aDeal({ partners: [aPartner('A', { involvedInSale: null })], ...bySomebody }));
  expect(verdicts(untold)).toBe('pending/pending');
  expect(missingPaths(untold)).toContain('partners[0].involvedInSale');
});

test('a link that the customer signed shows a part in the sale, unless it is stated that there was none (A-39)', () => {
  for (const found of [unregistered(null), registered({ domain: 'other.example' })]) {
    expect(verdicts(found)).toBe('needs_hubspot_decision/needs_hubspot_decision');
    expect(missingPaths(found)).toEqual([]);
  }
  expect(verdicts(unregistered(false))).toBe('no/no');
});

test('an old domain registration is not accepted (REG-05)', () => {
  const found = determined(
    aDeal({
      partners: [aPartner('A', { involvedInSale: false })],
      registrations: [aRegistration('A', { kind: 'domain' })],
    }),
  );
  expect(verdicts(found)).toBe('no/no');
  expect(deciding(found, 'noted')).toEqual(expect.arrayContaining(['REG-05', 'REG-01']));
});

test('registered on the close date is in time, a day later is HubSpot’s (A-41)', () => {
  expect(verdicts(registered({ registeredOn: '2025-10-15' }))).toBe('yes/yes');
  expect(verdicts(registered({ registeredOn: '2025-10-16' }))).toBe('needs_hubspot_decision/needs_hubspot_decision');
});

test.each([
  [{ kind: null }, 'registrations[0].kind'],
  [{ domain: null }, 'registrations[0].domain'],
  [{ registeredOn: null }, 'registrations[0].registeredOn'],
])('what nobody stated of a registration is asked for: %j', (more, path) => {
  const found = registered(more);
  expect(verdicts(found)).toBe('pending/pending');
  expect(missingPaths(found)).toEqual([path]);
});

test('an unknown purchase domain is asked for, and nothing else', () => {
  const found = determined(aDeal({}, { purchaseDomain: null }));
  expect(verdicts(found)).toBe('pending/pending');
  expect(missingPaths(found)).toEqual(['deal.purchaseDomain']);
});

test('of two registrations the one in order counts, in whichever place', () => {
  for (const registrations of [
    [aRegistration('A', { domain: 'other.example' }), aRegistration('A')],
    [aRegistration('A'), aRegistration('A', { domain: 'other.example' })],
  ]) {
    expect(verdicts(determined(aDeal({ registrations })))).toBe('yes/yes');
  }
});

test('a HubSpot collaboration asks for no registration of the partner’s own (HC-03)', () => {
  expect(verdicts(determined(aDeal({ registrations: [] }, { motion: 'hubspot_collaboration' })))).toBe('yes/no');
});

test('registered before it was qualified: a warning, and nothing is taken away (REG-04)', () => {
  const found = registered({ solidRelationship: false });
  expect(verdicts(found)).toBe('yes/yes');
  expect(found.warnings).toContainEqual(
    expect.objectContaining({ ruleId: 'REG-04', code: 'registered_before_qualified' }),
  );
});

describe('while the deal is open, a registration can still come', () => {
  const soon = { stage: 'open', closeDate: '2026-02-01' } as const;

  test('not registered: at risk, and the partner is asked to register, part in the sale or not', () => {
    for (const involved of [true, false, null]) {
      const found = unregistered(involved, soon);
      expect([
        found.status,
        verdicts(found),
        reasons(found).includes('REG-02 open shared_deal_not_registered'),
      ]).toEqual(['at_risk', 'pending/pending', true]);
      expect(found.nextActions).toContainEqual(
        expect.objectContaining({ who: 'partner', what: 'register_shared_deal', partnerId: 'A', ruleId: 'REG-02' }),
      );
    }
  });

  test('on another domain: open, by the rule on domains, and the partner puts it right', () => {
    const found = registered({ domain: 'other.example' }, null, soon);
    expect(reasons(found)).toContain('REG-02 open registered_on_other_domain');
    expect(found.nextActions).toContainEqual(
      expect.objectContaining({ who: 'partner', what: 'correct_registration_domain', partnerId: 'A' }),
    );
  });

  test('nobody asks on which day it was registered, nor when an unknown close was', () => {
    const open = registered({ registeredOn: null }, null, soon);
    expect([missingPaths(open), reasons(open).filter((told) => told.includes('registered_before_close'))]).toEqual([
      [],
      [],
    ]);
    expect(
      registered({}, null, { stage: null, closeDate: null }).missingFacts.flatMap(({ neededBy }) => neededBy),
    ).not.toContain('REG-02');
  });
});

test('registered in time is cited with its day, by the sentence on validation before the close (ELIG-04)', () => {
  const found = registered({});
  expect(reasons(found)).toEqual(
    expect.arrayContaining([
      'REG-01 met registered_as_shared_deal',
      'MOT-00 met shared_deal_registered',
      'PC-01 noted shared_deal_registered',
      'REG-02 met registered_on_purchase_domain',
      'ELIG-04 met registered_before_close',
    ]),
  );
  expect(reasons(registered({ domain: 'shop.client.example' }))).toContain(
    'REG-02 hubspot_decides registered_on_related_domain',
  );
});

test('an unknown day of registration, or of the close, is asked for by its reading (A-41)', () => {
  const undated = line(registered({ registeredOn: null })).credit.reasons.find(
    ({ code }) => code === 'registration_date_unknown',
  );
  expect(undated).toMatchObject({ ruleId: 'REG-02', outcome: 'unknown', ambiguity: 'A-41' });
  const unclosed = registered({}, null, { closeDate: null });
  expect(
    line(unclosed).credit.reasons.find(({ ruleId, code }) => ruleId === 'REG-02' && code === 'close_date_unknown'),
  ).toMatchObject({ outcome: 'unknown', ambiguity: 'A-41' });
});

test('a stated part in the sale beside a wrong domain is judged by both sentences (REG-02, REG-03)', () => {
  const found = registered({ domain: 'other.example' }, true);
  expect(reasons(found)).toEqual(
    expect.arrayContaining([
      'REG-03 hubspot_decides registered_on_other_domain_but_involved',
      'REG-02 noted registration_domain_asked',
    ]),
  );
  expect(reasons(registered({})).filter((told) => told.includes('registration_domain_asked'))).toEqual([]);
  expect(found.nextActions).toContainEqual(expect.objectContaining({ who: 'hubspot', what: 'decide_registration' }));
});

test('not registered, on whatever ground: the first step is missing, and said so (MOT-00, REG-02)', () => {
  const said = ['MOT-00 noted shared_deal_not_registered', 'REG-02 noted shared_deal_not_registered'];
  expect(reasons(unregistered(false))).toEqual(
    expect.arrayContaining(['REG-03 not_met unregistered_and_not_involved', ...said]),
  );
  expect(reasons(unregistered(true))).toEqual(
    expect.arrayContaining(['REG-03 hubspot_decides unregistered_but_involved', ...said]),
  );
  const [none] = line(unregistered(false)).credit.reasons.filter(({ ruleId }) => ruleId === 'MOT-00');
  expect(none?.facts).toEqual([{ path: 'registrations', value: [] }]);
});

test('that another partner registered is no registration of this one', () => {
  const found = determined(
    aDeal({
      partners: [aPartner('A', { involvedInSale: false }), aPartner('B')],
      registrations: [aRegistration('B')],
      proofs: [aProof('A'), anUnsignedProof('B', { status: 'rejected' })],
    }),
  );
  expect(verdicts(found)).toBe('no/no');
  const missing = found.trace.find(({ ruleId, partnerId }) => ruleId === 'MOT-00' && partnerId === 'A');
  expect(missing).toMatchObject({
    code: 'shared_deal_not_registered',
    facts: [{ path: 'registrations[0].partnerId', value: 'B' }],
  });
});

test('a partner that nobody lists is asked about where it would stand', () => {
  const proofs = [aProof('A', { signedBy: null })];
  const found = determined(aDeal({ partners: [], registrations: [], proofs }));
  expect(missingPaths(found)).toContain('partners[0].involvedInSale');
});
