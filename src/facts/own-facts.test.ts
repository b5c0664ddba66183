/** The facts that are one partner's to know: a whitelist, section by section (BPW-03, FAQ-07). */
import { anotherPartner, type Known, ownFacts } from './own-facts.ts';
import { parseFacts } from './parse.ts';
import { instant, partnerId } from './primitives.ts';
import type { Facts, FactsInput } from './schema.ts';
import { aDeal, aLine, aPartner, aProof, aRegistration } from '../rules/testing/a-deal.ts';

const A = partnerId.parse('A');

function dated(input: FactsInput): Facts {
  const parsed = parseFacts(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { ...parsed.facts, asOf: instant.parse('2026-01-15T12:00:00+01:00') };
}
const two = {
  partners: [aPartner('A'), aPartner('B')],
  registrations: [aRegistration('B'), aRegistration('A')],
  proofs: [aProof('A'), aProof('B')],
};
const seen = (more: Partial<FactsInput>, known: Known = { credited: true }) =>
  ownFacts(dated(aDeal({ ...two, ...more })), A, known);
/** Without what is unknown. */
const told = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

test('of partners, registrations and links its own', () => {
  const facts = seen({});
  expect([
    facts.partners?.map(({ id }) => id),
    facts.registrations?.map((one) => one.partnerId),
    facts.proofs?.map((one) => one.partnerId),
  ]).toEqual([['A'], ['A'], ['A']]);
  expect([facts.viewer, facts.asOf]).toEqual([{ partnerId: 'A' }, '2026-01-15T12:00:00+01:00']);
});

test('of the deal and its lines everything that is the deal’s', () => {
  const whole = dated(aDeal(two));
  expect(told(ownFacts(whole, A, { credited: true }).deal)).toEqual(told(whole.deal));
  expect(told(ownFacts(whole, A, { credited: true }).lineItems)).toEqual(told(whole.lineItems));
});

test('who recommended whom is nobody’s to see', () => {
  expect(
    seen({ recommendation: { byPartnerId: 'A', recommendedPartnerIds: ['B'], chosenPartnerId: 'B' } }).recommendation,
  ).toBeUndefined();
});

test.each([
  ['A', 'A'],
  ['hubspot', 'hubspot'],
  ['B', undefined],
  [null, undefined],
])('a line onboarded by %s is onboarded by %s', (onboardingBy, is) => {
  expect(
    seen({ lineItems: [aLine('L1', 'Marketing Hub Professional', '740', { onboardingBy })] }).lineItems?.[0]
      ?.onboardingBy,
  ).toBe(is);
});

describe('of what the customer has', () => {
  const product = (more: object) =>
    told(
      seen({
        customer: {
          id: '501',
          countryCode: 'FR',
          timeZone: 'Europe/Paris',
          products: [{ name: 'Sales Hub Professional', mrr: '100', currency: 'EUR', ...more }],
        },
      }).customer?.products?.[0],
    );
  const common = { name: 'Sales Hub Professional', mrr: '100', currency: 'EUR' };
  const holder = { creditedSince: '2025-01-01', creditHolderType: 'solutions_provider', creditHolderName: 'Holder SA' };

  test.each([
    ['A', { boughtFrom: 'A' }],
    ['hubspot', { boughtFrom: 'hubspot' }],
    ['B', { boughtFrom: anotherPartner }],
    [null, {}],
  ])('bought from %s: %j', (boughtFrom, is) => {
    expect(product({ boughtFrom })).toEqual({ ...common, ...is });
  });

  test.each([
    ['its own credit, with all that is said of it', 'A', { creditHolder: 'A', ...holder }],
    ['another’s, and nothing that is said of the holder', 'B', { creditHolder: anotherPartner }],
    ['nobody’s', 'none', { creditHolder: 'none' }],
    ['nobody says whose, and nothing said of the holder', null, {}],
  ])('%s', (_what, creditHolder, is) => {
    expect(product({ creditHolder, ...holder })).toEqual({ ...common, ...is });
  });

  test('that nobody says what it has, and that nobody says who it is', () => {
    expect(seen({ customer: { id: '501' } }).customer?.products).toBeUndefined();
    expect(seen({ customer: null }).customer).toBeUndefined();
  });
});

describe('of communication its own, and what names nobody', () => {
  const at = (minute: number, partner?: string) => ({
    at: `2025-09-15T10:0${minute}+02:00`,
    ...(partner === undefined ? {} : { partnerId: partner }),
  });
  const away = (day: number, partner?: string) => ({
    from: `2025-10-0${day}`,
    to: `2025-10-0${day}`,
    ...(partner === undefined ? {} : { partnerId: partner }),
  });

  test('requests, absences and discounts', () => {
    const facts = seen({
      communication: { requests: [at(1, 'A'), at(2, 'B'), at(3)], outOfOffice: [away(1, 'A'), away(2, 'B'), away(3)] },
      discounts: [{ percent: '1', partnerId: 'A' }, { percent: '2', partnerId: 'B' }, { percent: '3' }],
    });
    expect(facts.communication?.requests?.map((one) => one.at.slice(15, 16))).toEqual(['1', '3']);
    expect(facts.communication?.outOfOffice?.map(({ from }) => from.slice(-1))).toEqual(['1', '3']);
    expect(facts.discounts?.map(({ percent }) => percent)).toEqual(['1', '3']);
  });

  test('the platform, BANT and progress, which name nobody', () => {
    const habits = { approvedPlatform: true, bant: { budget: true }, progressReported: false };
    expect(told(seen({ communication: habits }).communication)).toEqual(habits);
    const silent = seen({ communication: null, discounts: null });
    expect([silent.communication, silent.discounts]).toEqual([undefined, undefined]);
    expect(told(seen({ communication: {} }).communication)).toEqual({});
  });

  test.each([
    ['a request', { requests: [at(2, 'B')] }],
    ['an absence', { outOfOffice: [away(2, 'B')] }],
    ['an invitation', { invitation: { notifiedAt: '2025-09-15T09:00+02:00', partnerId: 'B' } }],
    ['nothing at all', { requests: [], outOfOffice: [] }],
  ])('where others alone have %s, nobody has opened the section', (_what, communication) => {
    expect(seen({ communication }).communication).toBeUndefined();
  });

  const invitation = { notifiedAt: '2025-09-15T09:00+02:00', answeredAt: null };
  test.each([
    ['its own', { ...invitation, partnerId: 'A' }, two, true],
    ['another’s', { ...invitation, partnerId: 'B' }, two, false],
    ['nobody’s by name, with others on the deal', invitation, two, false],
    [
      'nobody’s by name, with nobody else on the deal',
      invitation,
      { partners: [aPartner('A')], registrations: [aRegistration('A')], proofs: [aProof('A')] },
      false,
    ],
  ])('an invitation that is %s', (_whose, given, parties, isSeen) => {
    expect(seen({ communication: { invitation: given }, ...parties }).communication?.invitation !== undefined).toBe(
      isSeen,
    );
  });
});

describe('of services and payments', () => {
  const onboarding = { required: true, subscriptionStart: '2025-10-15' };
  const by = (onboarders: (string | null)[], more: Partial<FactsInput> = {}, known: Partial<Known> = {}) =>
    seen(
      {
        onboarding,
        lineItems: onboarders.map((onboardingBy, index) =>
          aLine(`L${index}`, 'Marketing Hub Professional', '740', { onboardingBy }),
        ),
        ...more,
      },
      { credited: true, ...known },
    ).onboarding !== undefined;

  test('the onboarding where it gives it, by a line or by its own link; others who give it change nothing', () => {
    expect([by(['A']), by(['A', 'B']), by([null]), by(['hubspot']), by(['B']), by(['B', null])]).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    const link = (partner: string) => ({ proofs: [{ ...aProof(partner), onboardingFor: ['Marketing Hub'] }] });
    expect([by([null], link('A')), by([null], link('B'))]).toEqual([true, false]);
  });

  test('in its own portal the onboarding is its own, whoever is named', () => {
    const own = { fromOwnPortal: true };
    expect([by([null], {}, own), by(['B'], {}, own)]).toEqual([true, true]);
  });

  test('what the customer paid is everybody’s; whose breach ended it, of whoever is credited', () => {
    const payments = { monthsPaid: 10, cancelled: true, partnerBreachAfterMonths: 4 };
    expect(told(seen({ payments }).payments)).toEqual(payments);
    expect(told(seen({ payments }, { credited: false }).payments)).toEqual({ monthsPaid: 10, cancelled: true });
    expect(seen({ payments: null }).payments).toBeUndefined();
  });

  test('its own work in the portal', () => {
    const activities = [
      { partnerId: 'B', kind: 'edit' as const },
      { partnerId: 'A', kind: 'create' as const },
    ];
    expect(told(seen({ managed: { portalMrr: '1250', currency: 'EUR', activities } }).managed)).toEqual({
      portalMrr: '1250',
      currency: 'EUR',
      activities: [{ partnerId: 'A', kind: 'create' }],
    });
    expect(told(seen({ managed: { portalMrr: '1250' } }).managed)).toEqual({ portalMrr: '1250' });
    expect(seen({ managed: null }).managed).toBeUndefined();
  });

  test('its own conduct', () => {
    const ofBoth = [{ partnerId: 'A' }, { partnerId: 'B' }];
    const own = [{ partnerId: 'A' }];
    expect(
      told(seen({ conduct: { incentives: ofBoth, serviceClaims: ofBoth, removals: ofBoth, infractions: 2 } }).conduct),
    ).toEqual({ incentives: own, serviceClaims: own, removals: own, infractions: 2 });
    expect(told(seen({ conduct: { infractions: 2 } }).conduct)).toEqual({ infractions: 2 });
    expect(seen({ conduct: null }).conduct).toBeUndefined();
  });

  test('rates, holidays, other deals, the introduction and a second manager are no partner’s', () => {
    const common = {
      exchangeRates: [{ from: 'EUR', to: 'USD', rate: '1.1', on: '2025-10-15' }],
      holidays: [{ countryCode: 'FR', date: '2025-11-11' }],
      relatedDeals: [{ id: '9002', sameDay: true }],
      introduction: { customerAgreed: true },
      secondManager: { yearlyMrrOutsideMainRegion: '1', currency: 'USD' },
    };
    expect(told(seen(common))).toMatchObject(common);
  });
});
