/** A commission lasts as long as its own partner keeps the agreement (COMM-06): one partner's breach ends no other's. */
import type { FactsInput } from '../../facts/schema.ts';
import { aDeal, aHeldProduct, aLine, aPartner, aProof, aRegistration, determinedOnly } from '../testing/a-deal.ts';

const asOf = '2026-08-20T10:00:00+02:00';
const breach = { asOf, payments: { monthsPaid: 10, partnerBreachAfterMonths: 4 } };
/** A sells marketing; H holds sales, whose upgrade is H's own whatever A does. */
const besideAHolder: Partial<FactsInput> = {
  customer: { products: [aHeldProduct('H', { creditedSince: '2024-02-15' })] },
  lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Enterprise', '1000')],
};
const twoSigned: Partial<FactsInput> = {
  partners: [aPartner('A'), aPartner('B')],
  registrations: [aRegistration('A'), aRegistration('B')],
  proofs: [aProof('A'), aProof('B')],
};

const ends = (facts: FactsInput) =>
  determinedOnly(facts).lines.map(({ commission: { months, endedBecause, maximum, ifApproved } }) => [
    months ?? ifApproved?.months,
    endedBecause,
    maximum ?? ifApproved?.maximum,
  ]);
const warned = (facts: FactsInput) =>
  determinedOnly(facts).warnings.filter(({ code }) => code === 'breach_of_whom').length;
const told = (facts: FactsInput) => JSON.stringify(determinedOnly(facts));

test('the seller’s breach ends the seller’s commission, not the holder’s', () => {
  const facts = aDeal({ ...breach, ...besideAHolder });
  const without = aDeal({ ...breach, ...besideAHolder, payments: { monthsPaid: 10 } });
  expect(ends(facts)[0]).toEqual([4, 'breach', '592.00']);
  expect(ends(facts)[1]).toEqual(ends(without)[1]);
  expect(warned(facts)).toBe(0);
});

test('the months after it are the holder’s, paid as the customer pays; where nothing runs any more they are stopped', () => {
  const { schedule } = determinedOnly(aDeal({ ...breach, ...besideAHolder }));
  const states = schedule.map(({ state }) => state);
  expect(states.slice(0, 10).every((state) => state === 'earned')).toBe(true);
  expect(schedule[4]).toMatchObject({ accrued: '200.00', state: 'earned' });
  const paidMonths = schedule.filter(({ accrued }) => accrued !== '0.00').length;
  expect(states.slice(paidMonths).every((state) => state === 'stopped')).toBe(true);
});

test('a holder is not told of a breach that is the seller’s', () => {
  const seen = (more: Partial<FactsInput>) =>
    told(aDeal({ ...breach, ...besideAHolder, viewer: { partnerId: 'H' }, ...more }));
  expect(seen({})).toBe(seen({ payments: { monthsPaid: 10 } }));
  expect(seen({})).not.toContain('reach');
});

test('the seller is told of its own', () => {
  const seen = aDeal({ ...breach, ...besideAHolder, viewer: { partnerId: 'A' } });
  expect(ends(seen)[0]).toEqual([4, 'breach', '592.00']);
});

test('where nobody else is paid it is the holder’s', () => {
  const facts = aDeal({
    ...breach,
    ...besideAHolder,
    partners: [],
    registrations: [],
    proofs: [],
    lineItems: [aLine('L2', 'Sales Hub Enterprise', '1000')],
  });
  expect(ends(facts)).toEqual([[4, 'breach', '800.00']]);
  expect(ends({ ...facts, viewer: { partnerId: 'H' } })).toEqual(ends(facts));
});

describe('a seller whose breach it may be takes nothing from the holder', () => {
  const late = { proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })] };
  const decidedOn = (ruleId: string, decided: 'granted' | 'refused') => ({
    decisions: [{ ruleId, partnerId: 'A', decided, on: '2026-05-01' }],
  });
  const kept = ends(aDeal({ ...besideAHolder, asOf, payments: { monthsPaid: 10 } }))[1];

  test.each<[string, FactsInput]>([
    ['earns nothing, by its motion', aDeal({ ...breach, ...besideAHolder }, { motion: 'hubspot_collaboration' })],
    ['waits for HubSpot', aDeal({ ...breach, ...besideAHolder, ...late })],
    ['was granted', aDeal({ ...breach, ...besideAHolder, ...late, ...decidedOn('POI-12', 'granted') })],
    ['was refused', aDeal({ ...breach, ...besideAHolder, ...late, ...decidedOn('POI-12', 'refused') })],
    [
      'was refused for its breach',
      aDeal({
        ...breach,
        ...besideAHolder,
        partners: [aPartner('A', { programCompliant: false })],
        ...decidedOn('COMM-06', 'refused'),
      }),
    ],
    [
      'signed too late',
      aDeal({ ...breach, ...besideAHolder, proofs: [aProof('A', { signedOn: '2025-12-20', sharedOn: '2025-12-20' })] }),
    ],
  ])('%s', (_what, facts) => {
    expect(ends(facts)[1]).toEqual(kept);
    expect(told({ ...facts, viewer: { partnerId: 'H' } })).not.toContain('reach');
  });
});

test('as long as nobody is credited with the sale, HubSpot sees what the partner sees', () => {
  const facts = aDeal({ ...breach, proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })] });
  expect(ends(facts)).toEqual([[36, null, '5328.00']]);
  expect(ends({ ...facts, viewer: { partnerId: 'A' } })).toEqual(ends(facts));
  expect(warned(facts)).toBe(1);
});

test('a holder that takes part in the deal: its own, whoever else is on it', () => {
  const own = {
    ...breach,
    customer: { products: [aHeldProduct('A', { creditedSince: '2024-02-15' })] },
    lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Enterprise', '1000')],
    proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })],
  };
  const seenBy = (more: Partial<FactsInput>) => told(aDeal({ ...own, ...more, viewer: { partnerId: 'A' } }));
  const among = {
    ...twoSigned,
    proofs: [...own.proofs, aProof('B', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })],
  };
  expect(ends(aDeal(own))[1]).toEqual([4, 'breach', '800.00']);
  expect(seenBy(among)).toBe(seenBy({}));
});

test('of two holders without a seller nobody knows whose it is', () => {
  const facts = aDeal({
    ...breach,
    partners: [],
    registrations: [],
    proofs: [],
    customer: {
      products: [
        aHeldProduct('H', { creditedSince: '2024-02-15' }),
        aHeldProduct('J', { name: 'Service Hub Professional', creditedSince: '2024-02-15' }),
      ],
    },
    lineItems: [aLine('L2', 'Sales Hub Enterprise', '1000'), aLine('L3', 'Service Hub Enterprise', '1200')],
  });
  expect(ends(facts).map(([, because]) => because)).toEqual([null, null]);
  expect(warned(facts)).toBe(1);
});

describe('of two partners of whom HubSpot decides', () => {
  const facts = aDeal({ ...breach, ...twoSigned });

  test('it ends nobody’s commission, and that is said', () => {
    expect(ends(facts)).toEqual([[36, null, '5328.00']]);
    expect(warned(facts)).toBe(1);
    expect(told(facts)).not.toContain('commission_ends_with_breach');
  });

  test('none of them is told, and each sees the amount that HubSpot sees', () => {
    for (const partnerId of ['A', 'B']) {
      const seen = { ...facts, viewer: { partnerId } };
      expect(ends(seen)).toEqual(ends(facts));
      expect(told(seen)).not.toContain('reach');
    }
  });

  test('once it is decided, it is the winner’s', () => {
    const decided = { ...facts, lineItems: [aLine('L1', undefined, undefined, { onboardingBy: 'A' })] };
    expect(ends(decided)).toEqual([[4, 'breach', '592.00']]);
    expect(told({ ...decided, viewer: { partnerId: 'B' } })).not.toContain('reach');
  });
});
