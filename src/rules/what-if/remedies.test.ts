/** What would have to be different, fact by fact: the plainest change that would satisfy each rule, and nothing besides. */
import { parseFacts } from '../../facts/parse.ts';
import type { FactsInput } from '../../facts/schema.ts';
import { aDeal, aLine, aPartner, aProof, aRegistration } from '../testing/a-deal.ts';
import { plainRulebook } from '../testing/plain-rulebook.ts';
import { remediesFor, type RemedyCode } from './remedies.ts';

const today = '2026-01-15';

function remedies(facts: FactsInput, { line = 0, partnerId = 'A' } = {}) {
  const parsed = parseFacts(facts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const floor = { mrr: '3000', currency: 'USD' };
  return remediesFor({ facts: parsed.facts, line, partnerId, today, rulebook: plainRulebook, floor });
}
const remedy = (code: RemedyCode, facts: FactsInput, of: Parameters<typeof remedies>[1] = {}) =>
  remedies(facts, of).find((each) => each.code === code)?.changes;

const bare: FactsInput = { deal: { id: '1' }, lineItems: [{ id: 'L1' }] };

test('a line that is not there has none', () => {
  expect(remedies(aDeal(), { line: 1 })).toEqual([]);
  expect(remedies(aDeal({ lineItems: null }))).toEqual([]);
});

test('each is told under the name of what it would satisfy, and only where it would change something', () => {
  const told = remedies(bare).map(({ code }) => code);
  expect(told).not.toContain('invitation_answered');
  expect(told).not.toContain('nobody_else_signed');
  expect(told).not.toContain('credit_already_held');
  expect(remedies(bare).filter(({ changes }) => Object.keys(changes).length === 0)).toEqual([]);
});

test('approvals and the way in which the partner came in are facts of the deal', () => {
  expect([
    remedy('hubspot_validates', bare),
    remedy('partner_brings_deal', bare),
    remedy('no_recommendation', bare),
    remedy('specialist_approves', bare),
  ]).toStrictEqual([
    { 'deal.hubspotValidation': 'approved' },
    { 'deal.motion': 'partner_collaboration' },
    { recommendation: undefined },
    { 'deal.specialistApproval': 'approved' },
  ]);
});

describe('the deal is won', () => {
  test.each([
    ['yesterday', '2026-01-14', {}],
    ['today', '2026-01-15', {}],
    ['tomorrow', '2026-01-16', { 'deal.closeDate': today }],
    ['nobody knows when', null, { 'deal.closeDate': today }],
  ])('closed %s: the close stays only where it has come', (_when, closeDate, more) => {
    expect(remedy('deal_won', aDeal({}, { closeDate }))).toEqual({ 'deal.stage': 'closed_won', ...more });
  });
});

test('the specialist approves the partner’s own registrations too, where one of them says otherwise', () => {
  const facts = aDeal({
    registrations: [
      aRegistration('B', { specialistApproval: 'refused' }),
      aRegistration('A', { specialistApproval: 'refused' }),
      aRegistration('A'),
      aRegistration('A', { specialistApproval: 'pending' }),
    ],
  });
  expect(remedy('specialist_approves', facts)).toEqual({
    'deal.specialistApproval': 'approved',
    'registrations[1].specialistApproval': 'approved',
    'registrations[3].specialistApproval': 'approved',
  });
});

describe('the deal is registered on the purchase domain', () => {
  const registered = (facts: FactsInput) => remedy('registered_on_purchase_domain', facts);
  const written = (index: number, domain: string, registeredOn = '2025-10-14') => ({
    [`registrations[${index}].partnerId`]: 'A',
    [`registrations[${index}].registeredBy`]: 'partner',
    [`registrations[${index}].kind`]: 'shared_deal',
    [`registrations[${index}].domain`]: domain,
    [`registrations[${index}].registeredOn`]: registeredOn,
    'deal.purchaseDomain': domain,
  });

  test('by the partner’s own shared deal, the day before the close', () => {
    const registrations = [aRegistration('B'), aRegistration('A', { domain: 'other.example' })];
    expect(registered(aDeal({ registrations }))).toStrictEqual(written(1, 'client.example'));
  });

  test('on its own domain where nobody says what the customer buys on', () => {
    const registrations = [aRegistration('A', { domain: 'other.example' })];
    expect(registered(aDeal({ registrations }, { purchaseDomain: null }))).toStrictEqual(written(0, 'other.example'));
  });

  test('by a new one, where the partner has none or a domain alone', () => {
    const registrations = [aRegistration('B'), aRegistration('A', { kind: 'domain' })];
    expect(registered(aDeal({ registrations }))).toStrictEqual(written(2, 'client.example'));
    expect(registered(aDeal({ registrations: null }))).toStrictEqual(written(0, 'client.example'));
    expect(registered(aDeal({ registrations: [] }, { purchaseDomain: null }))).toStrictEqual(
      written(0, 'purchase.invalid'),
    );
  });
});

describe('the proof is signed and shared in time', () => {
  const signed = (facts: FactsInput) => remedy('proof_signed_and_shared_in_time', facts);
  const written = (index: number, on: string) => ({
    [`proofs[${index}].partnerId`]: 'A',
    [`proofs[${index}].link`]: 'manual',
    [`proofs[${index}].status`]: 'signed',
    [`proofs[${index}].signedBy`]: 'customer',
    [`proofs[${index}].signedOn`]: on,
    [`proofs[${index}].signedAt`]: undefined,
    [`proofs[${index}].sharedOn`]: on,
    [`proofs[${index}].coversLineItems`]: 'all',
    [`proofs[${index}].confirmsPartnerServices`]: true,
    [`proofs[${index}].quoteUpdatedOn`]: null,
  });

  test('on the partner’s own link, by the customer, for every line, and nothing changed afterwards', () => {
    const proofs = [aProof('B'), aProof('A', { status: 'sent' })];
    expect(signed(aDeal({ proofs }))).toStrictEqual(written(1, '2025-10-14'));
  });

  test('on a new link, where there is none or it was rejected', () => {
    expect(signed(aDeal({ proofs: [aProof('A', { status: 'rejected' })] }))).toStrictEqual(written(1, '2025-10-14'));
    expect(signed(aDeal({ proofs: null }))).toStrictEqual(written(0, '2025-10-14'));
  });

  test.each([
    ['closed long ago', '2025-03-01', '2025-02-28'],
    ['closed yesterday', '2026-01-14', '2026-01-13'],
    ['closing today', '2026-01-15', '2026-01-14'],
    ['closing later', '2026-03-01', '2026-01-14'],
    ['of which nobody says when it closes', null, '2026-01-14'],
  ])('of a deal %s: a day before that, and before today', (_deal, closeDate, on) => {
    expect(signed(aDeal({}, { closeDate }))).toStrictEqual(written(0, on));
  });
});

test('of the others nobody signed, whoever they are; what was only sent stays as it is', () => {
  const proofs = [aProof('B'), aProof('A'), aProof('C', { status: 'sent' }), aProof('C')];
  expect(remedy('nobody_else_signed', aDeal({ proofs }))).toEqual({
    'proofs[0].status': 'sent',
    'proofs[0].signedOn': null,
    'proofs[0].signedAt': null,
    'proofs[3].status': 'sent',
    'proofs[3].signedOn': null,
    'proofs[3].signedAt': null,
  });
});

test.each<[string, string[], number]>([
  ['the second', ['100', '900', '20'], 1],
  ['the first of equal ones', ['900', '900'], 0],
  ['the only one', ['0'], 0],
])('the partner onboards the product with the highest MRR: %s', (_which, amounts, index) => {
  const lineItems = amounts.map((mrr, at) => aLine(`L${at}`, 'Marketing Hub Professional', mrr));
  expect(remedy('onboards_highest_mrr_product', aDeal({ lineItems }))).toEqual({
    [`lineItems[${index}].onboardingBy`]: 'A',
  });
});

test('of the MRR that nobody states the product with the highest is not made', () => {
  const lineItems = [aLine('L1', 'Marketing Hub Professional', '1', { mrr: null }), aLine('L2')];
  expect(remedy('onboards_highest_mrr_product', aDeal({ lineItems }))).toEqual({ 'lineItems[1].onboardingBy': 'A' });
});

test('an invitation is answered when it came', () => {
  const notifiedAt = '2025-09-15T09:00+02:00';
  expect(remedy('invitation_answered', aDeal({ communication: { invitation: { notifiedAt } } }))).toEqual({
    'communication.invitation.answeredAt': notifiedAt,
  });
  for (const communication of [{ invitation: { answeredAt: null } }, {}, null])
    expect(remedy('invitation_answered', aDeal({ communication }))).toBeUndefined();
});

describe('the line is', () => {
  test.each<[string, Parameters<typeof aLine>[1], Parameters<typeof aLine>[3], string]>([
    ['of its own product, by its name', 'Sales Hub Starter', {}, 'sales_hub'],
    ['of its own product, stated', 'Widget', { product: 'service_hub' }, 'service_hub'],
    ['of a stated product before its name', 'Sales Hub Starter', { product: 'service_hub' }, 'service_hub'],
    ['of a hub, where its name says nothing', 'Widget', {}, 'marketing_hub'],
    ['of a hub, where it is a service', 'Onboarding', {}, 'marketing_hub'],
    ['of a hub, where nobody names it', 'Widget', { name: null }, 'marketing_hub'],
  ])('Professional, %s', (_which, name, more, product) => {
    const lineItems = [aLine('L1'), aLine('L2', name, '740', more)];
    const named = more?.name !== null;
    expect(remedy('professional_edition', aDeal({ lineItems }), { line: 1 })).toEqual({
      'lineItems[1].product': product,
      'lineItems[1].edition': 'professional',
      ...(named && { 'lineItems[1].productConfirmed': true }),
    });
  });

  test('a subscription', () => {
    expect(remedy('recurring_subscription', aDeal({ lineItems: [aLine('L1'), aLine('L2')] }), { line: 1 })).toEqual({
      'lineItems[1].kind': 'subscription',
    });
  });

  test('as dear as the floor of the programme, in its currency', () => {
    expect(remedy('mrr_reaches_floor', bare)).toEqual({ 'lineItems[0].mrr': '3000', 'lineItems[0].currency': 'USD' });
  });

  test.each<[string, NonNullable<FactsInput['lineItems']>[number], string | null, Record<string, unknown> | undefined]>(
    [
      ['stated in full: nothing', aLine('L1'), 'EUR', undefined],
      ['nothing said', { id: 'L1' }, null, { mrr: '100.00', currency: 'EUR', mrr12MonthsAgo: '0' }],
      [
        'a bill that comes back',
        { id: 'L1', amount: '9600', billingFrequency: 'annually' },
        'EUR',
        { mrr12MonthsAgo: '0' },
      ],
      ['an amount alone', { id: 'L1', amount: '9600', mrr12MonthsAgo: '0' }, 'EUR', { mrr: '9600' }],
      ['how often alone', { id: 'L1', billingFrequency: 'monthly', mrr12MonthsAgo: '0' }, 'EUR', { mrr: '100.00' }],
      [
        'no currency on the line nor on the deal',
        aLine('L1', 'Widget', '1', { currency: null }),
        null,
        { currency: 'EUR' },
      ],
      ['the deal’s currency', aLine('L1', 'Widget', '1', { currency: null }), 'USD', undefined],
      ['the line’s own currency', aLine('L1', 'Widget', '1', { currency: 'USD' }), null, undefined],
      ['nothing of a year ago', aLine('L1', 'Widget', '1', { mrr12MonthsAgo: null }), 'EUR', { mrr12MonthsAgo: '0' }],
    ],
  )('of a known amount: %s is what there was', (_stated, line, currency, lacking) => {
    const changes =
      lacking && Object.fromEntries(Object.entries(lacking).map(([key, value]) => [`lineItems[0].${key}`, value]));
    expect(remedy('amount_known', aDeal({ lineItems: [line] }, { currency }))).toEqual(changes);
  });
});

describe('what the customer has of the line’s product', () => {
  const owned = [
    { name: 'Sales Hub Starter' },
    { name: 'Marketing Hub Starter' },
    { product: 'marketing_hub' as const },
    { name: 'Marketing Hub Starter', product: 'content_hub' as const },
  ];
  const facts = aDeal({ customer: { id: '501', products: owned } });

  test('it lacks, and keeps the rest', () => {
    expect(remedy('customer_lacks_product', facts)).toEqual({ 'customer.products': [owned[0], owned[3]] });
    expect(remedy('customer_lacks_product', bare)).toEqual({ 'customer.products': [] });
  });

  test('is credited to the partner', () => {
    expect(remedy('credit_already_held', facts)).toEqual({
      'customer.products[1].creditHolder': 'A',
      'customer.products[2].creditHolder': 'A',
    });
    expect(remedy('credit_already_held', facts, { partnerId: 'B' })).toEqual({
      'customer.products[1].creditHolder': 'B',
      'customer.products[2].creditHolder': 'B',
    });
  });

  test('is nobody’s to be credited with, where it has nothing of it', () => {
    expect(
      remedy('credit_already_held', aDeal({ customer: { products: [{ name: 'Sales Hub Starter' }] } })),
    ).toBeUndefined();
  });
});

test.each<[string, FactsInput['partners'], number]>([
  ['who is named second', [aPartner('B'), aPartner('A')], 1],
  ['who is not named yet', [aPartner('B')], 1],
  ['in a deal that names nobody', null, 0],
])('what the enterprise programme asks of a partner, %s', (_who, partners, index) => {
  const facts = aDeal({ partners });
  expect([
    remedy('solutions_partner', facts),
    remedy('tier_platinum', facts),
    remedy('program_compliant', facts),
    remedy('crm_accredited', facts),
  ]).toEqual([
    { [`partners[${index}].type`]: 'solutions_partner' },
    { [`partners[${index}].tier`]: 'platinum' },
    { [`partners[${index}].programCompliant`]: true },
    { [`partners[${index}].crmImplementationAccredited`]: true },
  ]);
});
