import type { FactsInput } from '../../../facts/schema.ts';
import { assessOnboardingWaiver } from './rules.ts';
import { another, dealWith, explained, inFrance, pathsIn, rulesIn } from '../../testing/deal-for-duties.ts';

type Proof = NonNullable<FactsInput['proofs']>[number];
const link: Proof = {
  partnerId: 'A',
  status: 'signed',
  signedBy: 'customer',
  confirmsPartnerServices: true,
  onboardingFor: ['Marketing Hub Professional'],
};
const marketing = { id: 'L1', name: 'Marketing Hub Professional', mrr: '740' };

const assess = (facts: Partial<FactsInput>) =>
  explained(assessOnboardingWaiver)(dealWith({ onboarding: { required: true }, lineItems: [marketing], ...facts }));
const withLink = (changes: Partial<Proof>, facts: Partial<FactsInput> = {}) =>
  assess({ proofs: [{ ...link, ...changes }], ...facts });

describe('a waiver is asked for', () => {
  test('by a link that names the onboarding, or by a line that the partner onboards', () => {
    expect(withLink({}).onboardingWaiver).toMatchObject({ verdict: 'yes', partnerId: 'A' });
    expect(assess({ proofs: [], lineItems: [{ ...marketing, onboardingBy: 'A' }] }).onboardingWaiver?.verdict).toBe(
      'no',
    );
  });

  test.each<[string, Partial<FactsInput>]>([
    [
      'a line that the other onboards',
      {
        lineItems: [{ ...marketing, onboardingBy: 'A' }],
        proofs: [
          { ...link, onboardingFor: null },
          { partnerId: 'B', status: 'sent' },
        ],
      },
    ],
    ['a link of the other that names it', { proofs: [link, { partnerId: 'B', status: 'sent' }] }],
  ])('not of a partner whose link says nothing of it, beside %s', (_, facts) => {
    const { onboardingWaiver, findings } = assess({ partners: [inFrance, another], ...facts });
    expect(onboardingWaiver?.partnerId).toBe('A');
    expect(findings.nextActions.filter(({ partnerId }) => partnerId === 'B')).toEqual([]);
  });

  test('of a partner to whom the customer gave no credit, if its link names the onboarding (A-43, BPW-06)', () => {
    const { findings } = assess({
      partners: [inFrance, another],
      proofs: [
        { ...link, onboardingFor: [] },
        { ...link, partnerId: 'B', status: 'sent' },
      ],
    });
    expect(findings.nextActions).toEqual([expect.objectContaining({ what: 'sign_waiver_link', partnerId: 'B' })]);
  });

  test.each<[string, Partial<FactsInput>]>([
    [
      'nobody but HubSpot means to give the onboarding',
      { proofs: [{ ...link, onboardingFor: [] }], lineItems: [{ ...marketing, onboardingBy: 'hubspot' }] },
    ],
    ['none is required', { proofs: [link], onboarding: { required: false } }],
    ['nothing is said of onboarding', { proofs: [], onboarding: null }],
  ])('not where %s', (_, facts) => {
    const { onboardingWaiver, findings } = assess(facts);
    expect([onboardingWaiver, findings.trace, findings.missingFacts]).toEqual([null, [], []]);
  });

  test('where one is required and nobody says that HubSpot gives it, by any link of the partner', () => {
    expect(withLink({ onboardingFor: [] }).onboardingWaiver).toMatchObject({ verdict: 'no', partnerId: 'A' });
    expect(withLink({ onboardingFor: [] }, { onboarding: {} }).onboardingWaiver).toBeNull();
  });

  test('where it is unknown whether one is required, the answer stands and the fact is asked for', () => {
    const { onboardingWaiver, findings } = withLink({}, { onboarding: null });
    expect(onboardingWaiver?.verdict).toBe('yes');
    expect(pathsIn(findings.missingFacts)).toEqual(['onboarding.required']);
  });
});

describe('WAIV-02: partners may, providers may not', () => {
  test('a provider never may, and nothing else is asked', () => {
    const { onboardingWaiver, findings } = withLink(
      { confirmsPartnerServices: null },
      { partners: [{ ...inFrance, type: 'solutions_provider' }] },
    );
    expect(onboardingWaiver?.verdict).toBe('no');
    expect(onboardingWaiver?.reasons).toContainEqual(
      expect.objectContaining({ ruleId: 'WAIV-02', outcome: 'not_met', code: 'waiver_provider' }),
    );
    expect(findings.missingFacts).toEqual([]);
  });

  test('of unknown type, HubSpot decides and the type is asked for', () => {
    const { onboardingWaiver, findings } = withLink({}, { partners: [{ ...inFrance, type: null }] });
    expect([onboardingWaiver?.verdict, pathsIn(findings.missingFacts)]).toEqual([
      'needs_hubspot_decision',
      ['partners[0].type'],
    ]);
  });
});

describe('WAIV-04, POI-02: the customer’s signature on the link', () => {
  test.each<[string, Partial<Proof>]>([
    ['not signed yet', { status: 'sent', signedBy: null }],
    ['generated with the quote', { status: 'generated' }],
  ])('%s: the signature is awaited, and nothing is refused', (_, changes) => {
    expect(withLink(changes).onboardingWaiver?.verdict).toBe('pending');
  });

  test.each<[string, Partial<Proof>]>([
    ['refused by the customer', { status: 'rejected' }],
    ['signed by somebody else', { signedBy: 'other' }],
  ])('%s waives nothing', (_, changes) => {
    expect(withLink(changes).onboardingWaiver?.verdict).toBe('no');
  });

  test('a link still to be signed is the partner’s next step', () => {
    expect(withLink({ status: 'sent' }).findings.nextActions).toEqual([
      expect.objectContaining({ who: 'partner', what: 'sign_waiver_link', partnerId: 'A' }),
    ]);
    expect(withLink({ status: 'rejected' }).findings.nextActions).toEqual([]);
  });

  test.each<[Partial<Proof>, string]>([
    [{ status: null }, 'proofs[0].status'],
    [{ signedBy: null }, 'proofs[0].signedBy'],
  ])('what nobody stated of it is asked for, %o', (changes, path) => {
    const { onboardingWaiver, findings } = withLink(changes);
    expect([onboardingWaiver?.verdict, pathsIn(findings.missingFacts)]).toEqual(['needs_hubspot_decision', [path]]);
  });

  test('unknown links are no missing signature', () => {
    const { onboardingWaiver, findings } = assess({ proofs: null, lineItems: [{ ...marketing, onboardingBy: 'A' }] });
    expect([onboardingWaiver?.verdict, pathsIn(findings.missingFacts)]).toEqual(['needs_hubspot_decision', ['proofs']]);
  });

  test('a signed link beside a refused one is enough', () => {
    expect(assess({ proofs: [{ ...link, status: 'rejected' }, link] }).onboardingWaiver?.verdict).toBe('yes');
  });

  test('no sentence sets a date: signed months after the sale it still waives', () => {
    expect(withLink({ signedOn: '2026-09-01' }).onboardingWaiver?.verdict).toBe('yes');
  });
});

describe('WAIV-05: the link says that the partner gives the onboarding', () => {
  const onboarded = { lineItems: [{ ...marketing, onboardingBy: 'A' }] };

  test('silent on it, it waives nothing; unknown, it is asked for', () => {
    const silent = withLink({ onboardingFor: [] }, onboarded).onboardingWaiver;
    expect(silent?.verdict).toBe('no');
    expect(silent?.reasons).toContainEqual(expect.objectContaining({ ruleId: 'WAIV-05', outcome: 'not_met' }));
    const unknown = withLink({ onboardingFor: null }, onboarded);
    expect([unknown.onboardingWaiver?.verdict, pathsIn(unknown.findings.missingFacts)]).toEqual([
      'needs_hubspot_decision',
      ['proofs[0].onboardingFor'],
    ]);
  });

  test('naming one of two Pro products leaves the other for HubSpot', () => {
    const sales = { id: 'L2', name: 'Sales Hub Professional', mrr: '500' };
    expect(withLink({}, { lineItems: [marketing, sales] }).onboardingWaiver?.verdict).toBe('needs_hubspot_decision');
    expect(
      withLink({ onboardingFor: ['Marketing Hub Pro', 'Sales Hub Pro'] }, { lineItems: [marketing, sales] })
        .onboardingWaiver?.verdict,
    ).toBe('yes');
    expect(
      withLink({}, { lineItems: [marketing, { ...sales, onboardingBy: 'hubspot' }] }).onboardingWaiver?.verdict,
    ).toBe('yes');
    expect(
      withLink({}, { lineItems: [marketing, { ...sales, name: 'Sales Hub Starter' }] }).onboardingWaiver?.verdict,
    ).toBe('yes');
  });

  test('an unregistered deal changes nothing, and says that credit is another question (A-43)', () => {
    const { onboardingWaiver } = withLink({}, { registrations: [] });
    expect(onboardingWaiver?.verdict).toBe('yes');
    expect(onboardingWaiver?.reasons).toContainEqual(expect.objectContaining({ ruleId: 'WAIV-05', ambiguity: 'A-43' }));
  });
});

test('WAIV-03, POI-09: the customer confirms that the partner’s services are enough', () => {
  expect(rulesIn(withLink({}).onboardingWaiver?.reasons ?? [])).toEqual([
    'POI-02',
    'POI-09',
    'WAIV-01',
    'WAIV-02',
    'WAIV-03',
    'WAIV-04',
    'WAIV-05',
  ]);
  expect(withLink({ confirmsPartnerServices: false }).onboardingWaiver?.verdict).toBe('no');
  const unknown = withLink({ confirmsPartnerServices: null });
  expect([unknown.onboardingWaiver?.verdict, pathsIn(unknown.findings.missingFacts)]).toEqual([
    'needs_hubspot_decision',
    ['proofs[0].confirmsPartnerServices'],
  ]);
});

describe('with services split between two partners', () => {
  const lineItems = [
    { ...marketing, onboardingBy: 'A' },
    { id: 'L2', name: 'Sales Hub Professional', mrr: '500', onboardingBy: 'B' },
  ];
  const theirs = { ...link, partnerId: 'B', onboardingFor: ['Sales Hub Professional'] };
  const partners = [inFrance, another];

  test('both links stand, the waiver stands', () => {
    expect(assess({ partners, lineItems, proofs: [link, theirs] }).onboardingWaiver).toMatchObject({
      verdict: 'yes',
      partnerId: null,
    });
  });

  test('one stands and the other not: HubSpot decides', () => {
    expect(
      assess({ partners, lineItems, proofs: [link, { ...theirs, status: 'rejected' }] }).onboardingWaiver,
    ).toMatchObject({ verdict: 'needs_hubspot_decision', partnerId: null });
  });

  test('a partner sees its own answer only; who onboards the rest is not its to know, so HubSpot decides', () => {
    const { onboardingWaiver, findings } = assess({
      partners,
      lineItems,
      proofs: [link, { ...theirs, status: 'rejected' }],
      viewer: { partnerId: 'A' },
    });
    expect(onboardingWaiver).toMatchObject({ verdict: 'needs_hubspot_decision', partnerId: 'A' });
    expect(findings.trace.every(({ partnerId }) => partnerId === 'A')).toBe(true);
  });
});
