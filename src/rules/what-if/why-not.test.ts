import { determine } from '../verdict/determine.ts';
import { parseFacts } from '../../facts/parse.ts';
import type { FactsInput } from '../../facts/schema.ts';
import { instant } from '../../facts/primitives.ts';
import { aDeal, aLine, anEnterpriseDeal, anUnsignedProof, aPartner, aProof, aRegistration } from '../testing/a-deal.ts';
import { plainRulebook } from '../testing/plain-rulebook.ts';
import { withChanges } from './change.ts';
import { whyNot, type Question, type WhyNot } from './why-not.ts';

const now = instant.parse('2026-01-15T12:00:00+01:00');
const ask = (facts: unknown, about: Question['about'] = 'commission', lineItemId = 'L1'): WhyNot =>
  whyNot(facts, { lineItemId, about }, plainRulebook, now);
const remedies = (answer: WhyNot) => (answer.kind === 'would_earn' ? answer.remedies : answer.kind);

test('a line that earns is not asked about', () => {
  expect(ask(aDeal())).toEqual({ kind: 'earns' });
});

test('no signature: the proof, and nothing else', () => {
  expect(remedies(ask(aDeal({ proofs: [anUnsignedProof('A')] })))).toEqual(['proof_signed_and_shared_in_time']);
});

test('a HubSpot collaboration earns commission if the partner had brought the deal', () => {
  expect(remedies(ask(aDeal({}, { motion: 'hubspot_collaboration' })))).toEqual(['partner_brings_deal']);
});

test('of several obstacles every one is named, and no more', () => {
  const facts = aDeal({ proofs: [], lineItems: [aLine('L1', 'Sales Hub Starter')] }, { specialistApproval: 'refused' });
  expect(remedies(ask(facts))).toEqual([
    'specialist_approves',
    'proof_signed_and_shared_in_time',
    'professional_edition',
  ]);
});

test('a gold partner in the enterprise programme', () => {
  const facts = anEnterpriseDeal({ partners: [aPartner('A', { tier: 'gold', crmImplementationAccredited: true })] });
  const answer = ask(facts);
  expect(answer).toMatchObject({ kind: 'would_earn', partnerId: 'A' });
  // Bringing the deal itself is as small a change as another tier: either answer is one remedy.
  expect(remedies(answer)).toHaveLength(1);
});

test('each change that is named is needed: with all of them the line earns, without any one it does not', () => {
  const facts = aDeal(
    { proofs: [], registrations: [aRegistration('A', { domain: 'elsewhere.example' })] },
    { hubspotValidation: 'refused' },
  );
  const answer = ask(facts);
  if (answer.kind !== 'would_earn') throw new Error(answer.kind);
  const verdictWith = (paths: typeof answer.changed) => {
    const parsed = parseFacts(withChanges(facts, Object.fromEntries(paths.map(({ path, to }) => [path, to]))));
    return parsed.ok
      ? determine({ ...parsed.facts, asOf: now }, plainRulebook).lines[0]?.commission.verdict
      : 'refused';
  };
  expect(verdictWith(answer.changed)).toBe('yes');
  for (const left of answer.changed)
    expect(verdictWith(answer.changed.filter((each) => each !== left))).not.toBe('yes');
});

test('a changed fact says what it is now, where the facts say so', () => {
  const answer = ask(aDeal({}, { specialistApproval: 'refused' }));
  expect(answer).toMatchObject({ changed: [{ path: 'deal.specialistApproval', from: 'refused', to: 'approved' }] });
});

test('a partner that lost to another asks for itself', () => {
  const facts = {
    ...aDeal({
      partners: [aPartner('A'), aPartner('B')],
      registrations: [aRegistration('A'), aRegistration('B')],
      proofs: [anUnsignedProof('A'), aProof('B')],
    }),
    viewer: { partnerId: 'A' },
  };
  expect(ask(facts)).toMatchObject({ kind: 'would_earn', partnerId: 'A' });
});

test('a one-time fee earns only if it were a subscription', () => {
  expect(
    remedies(
      ask(
        aDeal({ lineItems: [aLine('L1'), aLine('L2', 'Marketing Hub Professional', '500.00', { kind: 'one_time' })] }),
        'commission',
        'L2',
      ),
    ),
  ).toEqual(['recurring_subscription']);
});

test('facts that are refused, or a line that is not there, come back as problems', () => {
  expect(ask({ deal: {} })).toMatchObject({ kind: 'refused' });
  expect(ask(aDeal(), 'credit', 'L9')).toEqual({
    kind: 'refused',
    problems: [{ path: 'lineItems', problem: 'no line item "L9"', hint: 'name one of the deal’s lines' }],
  });
});

describe('one obstacle, one remedy, and only the facts that matter', () => {
  const owned = {
    name: 'Marketing Hub Professional',
    mrr: '800',
    currency: 'EUR',
    boughtFrom: 'hubspot',
    creditHolder: 'none',
  };
  const other = { ...owned, name: 'Sales Hub Professional' };
  const two = {
    partners: [aPartner('A'), aPartner('B')],
    registrations: [aRegistration('A'), aRegistration('B')],
    proofs: [aProof('A'), aProof('B')],
    lineItems: [aLine('L1', 'Marketing Hub Professional', '740', { onboardingBy: 'B' })],
  };
  const registration = {
    'registrations[0].partnerId': 'A',
    'registrations[0].kind': 'shared_deal',
    'registrations[0].domain': 'client.example',
    'registrations[0].registeredOn': '2025-10-14',
  };
  const signature = (index: number) => ({
    [`proofs[${index}].partnerId`]: 'A',
    [`proofs[${index}].signedBy`]: 'customer',
    [`proofs[${index}].signedOn`]: '2025-10-14',
    [`proofs[${index}].sharedOn`]: '2025-10-14',
    [`proofs[${index}].coversLineItems`]: 'all',
    [`proofs[${index}].quoteUpdatedOn`]: null,
  });

  test.each<[string, FactsInput, string, Record<string, unknown>]>([
    [
      'the deal is open',
      aDeal({}, { stage: 'open', closeDate: '2026-02-01' }),
      'deal_won',
      // Won, and by now: what is dated ahead has not happened.
      { 'deal.closeDate': '2026-01-15', 'deal.stage': 'closed_won' },
    ],
    [
      'open, and nobody says when it closes',
      aDeal({}, { stage: 'open', closeDate: null }),
      'deal_won',
      { 'deal.stage': 'closed_won', 'deal.closeDate': '2026-01-15' },
    ],
    [
      'HubSpot refused it',
      aDeal({}, { hubspotValidation: 'refused' }),
      'hubspot_validates',
      { 'deal.hubspotValidation': 'approved' },
    ],
    [
      'the specialist refused, on the registration',
      aDeal(
        { registrations: [aRegistration('A', { specialistApproval: 'refused' })] },
        { specialistApproval: 'refused' },
      ),
      'specialist_approves',
      { 'registrations[0].specialistApproval': 'approved' },
    ],
    [
      'registered on another domain',
      aDeal({ registrations: [aRegistration('A', { domain: 'x.example' })] }),
      'registered_on_purchase_domain',
      { 'registrations[0].domain': 'client.example' },
    ],
    ['not registered', aDeal({ registrations: [] }), 'registered_on_purchase_domain', registration],
    [
      'registered after the close',
      aDeal({ registrations: [aRegistration('A', { registeredOn: '2025-10-16' })] }),
      'registered_on_purchase_domain',
      { 'registrations[0].registeredOn': '2025-10-14' },
    ],
    [
      'neither registered nor a domain named',
      aDeal({ registrations: [] }, { purchaseDomain: null }),
      'registered_on_purchase_domain',
      { ...registration, 'registrations[0].domain': 'purchase.invalid', 'deal.purchaseDomain': 'purchase.invalid' },
    ],
    [
      'the domain is nowhere named but on the registration',
      aDeal({}, { purchaseDomain: null }),
      'registered_on_purchase_domain',
      { 'deal.purchaseDomain': 'client.example' },
    ],
    ['no link', aDeal({ proofs: [] }), 'proof_signed_and_shared_in_time', signature(0)],
    [
      'a rejected link, beside which another is made',
      aDeal({ proofs: [aProof('A', { status: 'rejected' })] }),
      'proof_signed_and_shared_in_time',
      signature(1),
    ],
    [
      'signed too late',
      aDeal({ proofs: [aProof('A', { signedOn: '2025-12-01', sharedOn: '2025-12-01' })] }),
      'proof_signed_and_shared_in_time',
      { 'proofs[0].signedOn': '2025-10-14', 'proofs[0].sharedOn': '2025-10-14' },
    ],
    [
      'signed an hour too late',
      aDeal(
        { proofs: [aProof('A', { signedOn: null, signedAt: '2025-10-15T18:00:00+02:00', sharedOn: '2025-10-15' })] },
        { closedAt: '2025-10-15T16:00:00+02:00' },
      ),
      'proof_signed_and_shared_in_time',
      { 'proofs[0].signedOn': '2025-10-14', 'proofs[0].signedAt': undefined },
    ],
    [
      'a quote changed after the signature',
      aDeal({ proofs: [aProof('A', { quoteUpdatedOn: '2025-10-13' })] }),
      'proof_signed_and_shared_in_time',
      { 'proofs[0].quoteUpdatedOn': null },
    ],
    [
      'the invitation was not answered',
      aDeal(
        { communication: { invitation: { notifiedAt: '2025-09-15T09:00+02:00', answeredAt: null } } },
        { hubspotOwned: true },
      ),
      'invitation_answered',
      { 'communication.invitation.answeredAt': '2025-09-15T09:00+02:00' },
    ],
    [
      'Starter alone',
      aDeal({ lineItems: [aLine('L1', 'Sales Hub Starter')] }),
      'professional_edition',
      { 'lineItems[0].edition': 'professional' },
    ],
    [
      'a product that nobody recognises',
      aDeal({ lineItems: [aLine('L1', 'Widget')] }),
      'professional_edition',
      { 'lineItems[0].product': 'marketing_hub', 'lineItems[0].edition': 'professional' },
    ],
    [
      'no price',
      aDeal({ lineItems: [aLine('L1', 'Sales Hub Professional', '20', { mrr: null })] }),
      'amount_known',
      { 'lineItems[0].mrr': '100.00' },
    ],
    [
      'a price without its currency',
      aDeal({ lineItems: [aLine('L1', 'Sales Hub Professional', '20', { currency: null })] }, { currency: null }),
      'amount_known',
      { 'lineItems[0].currency': 'EUR' },
    ],
    [
      'an amount that nobody says how often comes back',
      aDeal({ lineItems: [aLine('L1', 'Sales Hub Professional', '20', { mrr: null, amount: '9600' })] }),
      'amount_known',
      { 'lineItems[0].mrr': '9600' },
    ],
    [
      'the customer has it already',
      aDeal({ customer: { products: [other, owned] } }),
      'customer_lacks_product',
      { 'customer.products': [other] },
    ],
    [
      'the customer has it already, and nothing else is in order',
      aDeal({ proofs: [], registrations: [], customer: { products: [other, owned] } }),
      'credit_already_held',
      { 'customer.products[1].creditHolder': 'A' },
    ],
  ])('%s', (_obstacle, facts, remedy, changes) => {
    const answer = ask(facts);
    expect(remedies(answer)).toEqual([remedy]);
    expect(answer.kind === 'would_earn' && answer.partnerId).toBe('A');
    expect(
      answer.kind === 'would_earn' ? Object.fromEntries(answer.changed.map(({ path, to }) => [path, to])) : null,
    ).toEqual(changes);
  });

  test.each<[string, Parameters<typeof aPartner>[1], Parameters<typeof aLine>[3], string, Record<string, unknown>]>([
    [
      'a provider',
      { type: 'solutions_provider' },
      {},
      'solutions_partner',
      { 'partners[0].type': 'solutions_partner' },
    ],
    ['a tier too low', { tier: 'gold' }, {}, 'tier_platinum', { 'partners[0].tier': 'platinum' }],
    [
      'out of line with the programme',
      { programCompliant: false },
      {},
      'program_compliant',
      { 'partners[0].programCompliant': true },
    ],
    [
      'not accredited',
      { crmImplementationAccredited: false },
      {},
      'crm_accredited',
      { 'partners[0].crmImplementationAccredited': true },
    ],
    [
      'below the floor, in another currency',
      {},
      { mrr: '100', currency: 'EUR' },
      'mrr_reaches_floor',
      { 'lineItems[0].mrr': '3000', 'lineItems[0].currency': 'USD' },
    ],
  ])(
    'in the enterprise programme, where the partner could not have brought the deal: %s',
    (_obstacle, partner, more, remedy, changes) => {
      const answer = ask(
        anEnterpriseDeal(
          {
            registrations: [],
            partners: [aPartner('A', { tier: 'platinum', crmImplementationAccredited: true, ...partner })],
            lineItems: [aLine('L1', 'Marketing Hub Enterprise', '3000', { currency: 'USD', ...more })],
          },
          { specialistApproval: 'refused' },
        ),
      );
      expect(remedies(answer)).toEqual([remedy]);
      expect(
        answer.kind === 'would_earn' ? Object.fromEntries(answer.changed.map(({ path, to }) => [path, to])) : null,
      ).toEqual(changes);
    },
  );

  test('of two signatures the other’s stands in the way, and so does a recommendation that is told in part', () => {
    const lines = [aLine('L1', 'Marketing Hub Professional', '740', { onboardingBy: 'hubspot' })];
    expect(remedies(ask(aDeal({ ...two, lineItems: lines })))).toEqual(['nobody_else_signed']);
    const untold = { proofs: [aProof('A')], recommendation: { recommendedPartnerIds: ['B'] } };
    expect(remedies(ask(aDeal({ ...two, ...untold })))).toEqual(['no_recommendation']);
  });

  test('a partner that satisfies all of its own rules is told of nothing that is another’s', () => {
    const recommendation = { byPartnerId: 'A', recommendedPartnerIds: ['B'], chosenPartnerId: 'B' };
    for (const more of [{}, { proofs: [aProof('A'), aProof('B', { signedBy: 'other' })] }, { recommendation }]) {
      for (const id of ['A', 'B']) {
        const answer = ask({ ...aDeal({ ...two, ...more }), viewer: { partnerId: id } });
        expect(['earns', 'decided_elsewhere', 'would_earn']).toContain(answer.kind);
        expect(JSON.stringify(answer)).not.toMatch(
          id === 'A' ? /"B"|nobody_else|recommend/ : /"A"|nobody_else|recommend/,
        );
      }
    }
    expect(ask({ ...aDeal(two), viewer: { partnerId: 'A' } })).toEqual({ kind: 'decided_elsewhere' });
  });

  test('the partner that lacks least is answered for, whichever is named first', () => {
    const lacking = {
      registrations: [aRegistration('A', { domain: 'x.example' }), aRegistration('B')],
      proofs: [anUnsignedProof('A'), anUnsignedProof('B')],
    };
    expect(ask(aDeal({ partners: [aPartner('A'), aPartner('B')], ...lacking }))).toMatchObject({
      partnerId: 'B',
      remedies: ['proof_signed_and_shared_in_time'],
    });
  });

  test('of two that lack as much, the one that is named first is answered for', () => {
    const lacking = (first: string, second: string) =>
      ask(
        aDeal({
          partners: [aPartner('A'), aPartner('B')],
          registrations: [aRegistration('A'), aRegistration('B')],
          proofs: [anUnsignedProof(first), anUnsignedProof(second)],
        }),
      );
    expect(lacking('A', 'B')).toMatchObject({ partnerId: 'A', remedies: ['proof_signed_and_shared_in_time'] });
    expect(lacking('B', 'A')).toMatchObject({ partnerId: 'B', remedies: ['proof_signed_and_shared_in_time'] });
  });

  test('of many the three are asked that are nearest to the credit, those with a link or a registration first', () => {
    const ids = ['A', 'B', 'C', 'D'];
    const partners = ids.map((id) => aPartner(id));
    expect(ask(aDeal({ partners, registrations: [aRegistration('D')], proofs: [] }))).toMatchObject({
      partnerId: 'D',
      remedies: ['proof_signed_and_shared_in_time'],
    });
    const registrations = ids.map((id) => aRegistration(id, id === 'D' ? {} : { domain: 'x.example' }));
    expect(ask(aDeal({ partners, registrations, proofs: ids.map((id) => anUnsignedProof(id)) }))).toMatchObject({
      partnerId: 'A',
      remedies: ['registered_on_purchase_domain', 'proof_signed_and_shared_in_time'],
    });
  });

  test('a fact that nobody stated yet has no value before', () => {
    const answer = ask(aDeal({ proofs: [] }));
    expect(answer.kind === 'would_earn' && answer.changed[0]).toStrictEqual({ path: 'proofs[0].partnerId', to: 'A' });
  });

  test('nobody takes part: there is nobody to answer for', () => {
    expect(ask(aDeal({ partners: [], registrations: [], proofs: [] }))).toEqual({ kind: 'cannot_earn', tried: 4 });
  });

  test('the credit is asked about apart from the commission', () => {
    const facts = aDeal({}, { motion: 'hubspot_collaboration' });
    expect(ask(facts, 'credit')).toEqual({ kind: 'earns' });
    expect(remedies(ask(facts))).toEqual(['partner_brings_deal']);
  });

  test('without an instant of evaluation the question is asked today', () => {
    const { asOf: _, ...undated } = aDeal({}, { stage: 'open', closeDate: null });
    expect(ask(undated)).toMatchObject({
      changed: [{ path: 'deal.stage' }, { path: 'deal.closeDate', to: '2026-01-15' }],
    });
  });
});
