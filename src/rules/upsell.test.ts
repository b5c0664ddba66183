/** Ventes additionnelles and vente croisée: what the customer has already, and who holds its credit. */
import type { FactsInput } from './facts/schema.ts';
import { aDeal, aLine, aPartner, aRegistration, codes, deciding, determined, line, missingPaths, verdicts } from './testing/a-deal.ts';

type OwnedProduct = NonNullable<NonNullable<FactsInput['customer']>['products']>[number];
const owned = (more: OwnedProduct = {}): OwnedProduct => ({ name: 'Marketing Hub Professional', mrr: '800', currency: 'EUR', boughtFrom: 'hubspot', creditHolder: 'none', ...more });
const having = (products: readonly OwnedProduct[], lines = [aLine('L1')], more: Partial<FactsInput> = {}) =>
  determined(aDeal({ customer: { countryCode: 'FR', timeZone: 'Europe/Paris', products: [...products] }, lineItems: lines, ...more }));
const decides = 'needs_hubspot_decision/needs_hubspot_decision';
const upgraded = [aLine('L1', 'Marketing Hub Enterprise', '3600', { mrr12MonthsAgo: '800' })];

describe('the holder (US-06)', () => {
  const held = owned({ creditHolder: 'A' });

  test('is credited automatically, on the whole value of the product (US-02)', () => {
    const found = having([held], upgraded);
    expect(found).toMatchObject({ status: 'eligible', creditedPartnerId: 'A' });
    expect(line(found)).toMatchObject({ credit: { verdict: 'automatic', soldMrr: '2800.00' }, commission: { verdict: 'automatic', monthly: '720.00', months: null, maximum: null } });
    expect(deciding(found, 'noted')).toEqual(expect.arrayContaining(['US-01', 'US-02', 'US-04']));
  });

  test('needs no proof, no registration and no approval', () => {
    expect(verdicts(having([held], upgraded, { proofs: [], registrations: [] }))).toBe('automatic/automatic');
  });

  test('is credited though another partner sells and signs, who gets nothing (XS-02)', () => {
    const found = having([held], upgraded, { partners: [aPartner('B')], registrations: [aRegistration('B')], proofs: [] });
    expect(line(found).credit).toMatchObject({ verdict: 'automatic', partnerId: 'A' });
    expect(found.creditedPartnerId).toBeNull();
  });

  test.each([
    ['800.01', 'automatic/automatic'],
    ['800.00', 'no/no'],
    ['799.99', 'no/no'],
  ])('another partner sells the same edition for %s instead of 800: %s (A-62)', (mrr, verdict) => {
    expect(verdicts(having([held], [aLine('L1', 'Marketing Hub Professional', mrr)], { partners: [aPartner('B')], registrations: [aRegistration('B')], proofs: [] }))).toBe(verdict);
  });

  test('renews its own product: the commission goes on, and sells no new MRR (A-52)', () => {
    const found = having([held], [aLine('L1', 'Marketing Hub Professional', '800', { mrr12MonthsAgo: '800' })]);
    expect(verdicts(found)).toBe('automatic/automatic');
    expect(line(found).credit.soldMrr).toBe('0.00');
    expect(codes(found)).toContain('holder_renewal');
  });

  test.each([
    ['2024-10-15', 24, '2027-10-15', '17280.00'],
    ['2022-10-16', 1, '2025-10-16', '720.00'],
  ])('credited since %s: %d months are left, until %s (A-21)', (creditedSince, months, until, maximum) => {
    expect(line(having([owned({ creditHolder: 'A', creditedSince })], upgraded)).commission).toMatchObject({ verdict: 'automatic', months, until, maximum });
  });

  test('beyond the original term HubSpot decides', () => {
    const found = having([owned({ creditHolder: 'A', creditedSince: '2022-10-15' })], upgraded);
    expect(verdicts(found)).toBe('automatic/needs_hubspot_decision');
  });

  describe('is not on the deal: its type is read from the product that it holds', () => {
    const soldBy = (partners: FactsInput['partners']) => ({ partners, registrations: [aRegistration('B')], proofs: [] });
    const commissionOf = (products: readonly OwnedProduct[], partners: FactsInput['partners'] = [aPartner('B')]) => {
      const found = having(products, upgraded, soldBy(partners));
      const { commission } = line(found);
      const read = commission.reasons.filter(({ ruleId }) => ruleId === 'COMM-02' || ruleId === 'COMM-03').flatMap(({ facts }) => facts.filter(({ path }) => /type$/i.test(path)));
      return { ...commission, read, missing: missingPaths(found) };
    };
    const since2024 = { creditHolder: 'A', creditedSince: '2024-06-18' };
    const path = 'customer.products[0].creditHolderType';

    test('a partner has 36 months from the credit, of which 21 are left (COMM-02, A-21)', () => {
      expect(commissionOf([owned({ ...since2024, creditHolderType: 'solutions_partner' })])).toMatchObject({
        verdict: 'automatic', months: 21, until: '2027-06-18', read: [{ path, value: 'solutions_partner' }], missing: [],
      });
    });

    test('a provider had 12, and they are over: HubSpot decides (COMM-03)', () => {
      expect(commissionOf([owned({ ...since2024, creditHolderType: 'solutions_provider' })])).toMatchObject({
        verdict: 'needs_hubspot_decision', read: [{ path, value: 'solutions_provider' }], missing: [],
      });
    });

    test('nobody says: asked there, unless both terms end alike', () => {
      expect(commissionOf([owned(since2024)])).toMatchObject({ verdict: 'pending', missing: [path] });
      expect(commissionOf([owned({ ...since2024, creditedSince: '2022-10-15' })])).toMatchObject({ verdict: 'needs_hubspot_decision', missing: [] });
    });

    test('two of its products contradict each other: both are asked about', () => {
      const one = owned({ ...since2024, creditHolderType: 'solutions_partner' });
      expect(commissionOf([one, { ...one, creditHolderType: 'solutions_provider' }])).toMatchObject({ verdict: 'pending', missing: [path, 'customer.products[1].creditHolderType'] });
    });

    test('on the deal, its own entry goes first, and is asked about where neither says', () => {
      const product = owned({ ...since2024, creditHolderType: 'solutions_provider' });
      const listed = (type: 'solutions_partner' | null) => [aPartner('B'), aPartner('A', { type })];
      expect(commissionOf([product], listed('solutions_partner'))).toMatchObject({ verdict: 'automatic', months: 21, read: [{ path: 'partners[1].type', value: 'solutions_partner' }] });
      expect(commissionOf([product], listed(null))).toMatchObject({ verdict: 'needs_hubspot_decision', read: [{ path, value: 'solutions_provider' }] });
      expect(commissionOf([owned(since2024)], listed(null))).toMatchObject({ verdict: 'pending', missing: ['partners[1].type'] });
    });
  });

  test('nobody says who holds it: asked, whatever was signed', () => {
    const found = having([owned({ creditHolder: null })], upgraded, { proofs: [] });
    expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['customer.products[0].creditHolder']]);
  });

  test('two holders of one product contradict XS-02: HubSpot decides', () => {
    expect(verdicts(having([held, owned({ creditHolder: 'B' })], upgraded))).toBe(decides);
  });
});

describe('nobody holds it (US-03, US-04, TX-02)', () => {
  test('Pro to Enterprise, extra seats and a renewal earn nothing', () => {
    expect(deciding(having([owned()], upgraded), 'not_met')).toEqual(['TX-02', 'US-03', 'US-04']);
    for (const mrr of ['800', '1200']) expect(verdicts(having([owned()], [aLine('L1', 'Marketing Hub Professional', mrr)]))).toBe('no/no');
  });

  test.each(['Marketing Hub Professional', 'Marketing Hub Enterprise'])('Starter to %s earns both (US-03, FAQ-04)', (name) => {
    const found = having([owned({ name: 'Marketing Hub Starter', mrr: '20' })], [aLine('L1', name, '890', { mrr12MonthsAgo: '20' })]);
    expect([verdicts(found), line(found).credit.soldMrr]).toEqual(['yes/yes', '870.00']);
  });

  test('Starter to Starter earns nothing', () => {
    expect(verdicts(having([owned({ name: 'Marketing Hub Starter' })], [aLine('L1', 'Marketing Hub Starter', '40')]))).toBe('no/no');
  });

  test('the step out of Starter still needs a proof', () => {
    expect(verdicts(having([owned({ name: 'Marketing Hub Starter' })], [aLine('L1')], { proofs: [] }))).toBe('no/no');
  });

  const starter = owned({ name: 'Marketing Hub Starter', mrr: '20' });
  test.each([
    ['another partner holds another product of the account (A-09)', [starter, owned({ name: 'Sales Hub Professional', creditHolder: 'C' })], decides],
    ['this partner holds it', [starter, owned({ name: 'Sales Hub Professional', creditHolder: 'A' })], 'yes/yes'],
    ['nobody says who holds it', [starter, owned({ name: 'Sales Hub Professional', creditHolder: null })], 'pending/pending'],
    ['bought from another partner, which got no credit (A-12)', [owned({ name: 'Marketing Hub Starter', boughtFrom: 'C' })], decides],
    ['bought from this partner', [owned({ name: 'Marketing Hub Starter', boughtFrom: 'A' })], 'yes/yes'],
    ['nobody says from whom it was bought', [owned({ name: 'Marketing Hub Starter', boughtFrom: null })], 'pending/pending'],
    ['out of a Starter platform', [owned({ name: 'Customer Platform Starter' })], 'yes/yes'],
    ['out of a Pro platform, which holds the hub already', [owned({ name: 'Customer Platform Professional' })], decides],
  ])('Starter upgrade, %s: %s', (_case, products, verdict) => {
    expect(verdicts(having(products))).toBe(verdict);
  });
});

describe('cross-sell (XS-01 to XS-03)', () => {
  test('another product of a customer is sold like any new one, with a proof (POI-07)', () => {
    const found = having([owned({ name: 'Sales Hub Enterprise', creditHolder: 'C' })]);
    expect([verdicts(found), codes(found).includes('cross_sell')]).toEqual(['yes/yes', true]);
  });

  test('each add-on is a product of its own', () => {
    expect(verdicts(having([owned({ name: 'Email add-on', creditHolder: 'C' })], [aLine('L1', 'Reports add-on', '200')]))).toBe('yes/yes');
  });

  test('a free product was not bought', () => {
    expect(verdicts(having([owned({ name: 'Marketing Hub Free', mrr: '0' })]))).toBe('yes/yes');
  });

  test('nobody says what the customer has: asked', () => {
    const found = determined(aDeal({ customer: { timeZone: 'Europe/Paris' } }));
    expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['customer.products']]);
  });
});

describe('a second contract, and the lists do not tell who sells it (A-62)', () => {
  const held = [owned({ creditHolder: 'A' })];
  const same = [aLine('L1', 'Marketing Hub Professional', '800')];

  test('with another partner on the deal it is asked', () => {
    const found = having(held, same, { partners: [aPartner('A'), aPartner('B')], registrations: null, proofs: [] });
    expect(verdicts(found)).toBe('pending/pending');
    expect(missingPaths(found)).toContain('registrations');
  });

  test('with the holder alone it is the holder’s', () => {
    expect(verdicts(having(held, same, { registrations: null, proofs: [] }))).toBe('automatic/automatic');
  });
});
