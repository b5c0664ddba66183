/** What holds of every deal under deal-based commissions (US-02, US-03, US-06, BPW-04). */
import fc from 'fast-check';
import { parseFacts } from '../../../facts/parse.ts';
import type { FactsInput } from '../../../facts/schema.ts';
import { edition20251117 } from '../../editions/2025-11-17.ts';
import type { DatedFacts } from '../../language/deal-at-hand.ts';
import type { Determination } from '../../language/determination.ts';
import { isEarned } from '../../language/earned.ts';
import { aDeal, aLine, aPartner, aProof, aRegistration } from '../../testing/a-deal.ts';
import { faultsInEvidence } from '../../testing/evidence.ts';
import { anyFacts } from '../../testing/arbitrary-deals.ts';
import { plainRulebook } from '../../testing/plain-rulebook.ts';
import { determine } from '../../verdict/determine.ts';

const rulebook = { ...plainRulebook, announced: [edition20251117] };

function dated(input: FactsInput): DatedFacts {
  const parsed = parseFacts(input);
  if (!parsed.ok || parsed.facts.asOf === undefined) throw new Error(JSON.stringify(parsed));
  return { ...parsed.facts, asOf: parsed.facts.asOf };
}
const judged = (input: FactsInput): Determination => determine(dated(input), rulebook, '2025-11-17');
const cents = (amount: string | null | undefined): number => Math.round(Number(amount ?? '0') * 100);

const price = fc.integer({ min: 0, max: 5_000_00 }).map((of) => (of / 100).toFixed(2));

/** B sells one product in some lines, to a customer that paid for it before through whoever it was. */
const upsell = fc
  .record({
    prices: fc.array(price, { minLength: 1, maxLength: 3 }),
    paid: price,
    holder: fc.constantFrom('A', 'B', 'none', undefined),
  })
  .map(({ prices, paid, holder }) => ({
    prices,
    paid,
    facts: aDeal(
      {
        asOf: '2026-01-15T10:00:00Z',
        customer: {
          countryCode: 'FR',
          products: [
            {
              name: 'Marketing Hub Professional',
              mrr: paid,
              currency: 'EUR',
              creditHolder: holder,
              boughtFrom: 'hubspot',
            },
          ],
        },
        partners: [aPartner('B')],
        registrations: [aRegistration('B')],
        proofs: [aProof('B')],
        lineItems: prices.map((mrr, at) => aLine(`L${at}`, 'Marketing Hub Enterprise', mrr)),
      },
      { closeDate: '2025-12-10' },
    ),
  }));

test('money conserves: the bases of the lines come to the net increase, to the cent, and to nothing where there is none (US-02)', () => {
  fc.assert(
    fc.property(upsell, ({ prices, paid, facts }) => {
      const { lines } = judged(facts);
      const increase = prices.reduce((sum, one) => sum + cents(one), 0) - cents(paid);
      const bases = lines.map(({ commission }) => cents(commission.baseMrr));
      expect(bases.reduce((sum, one) => sum + one, 0)).toBe(Math.max(0, increase));
      expect(lines.every(({ commission }) => isEarned(commission.verdict) === increase > 0)).toBe(true);
      expect(bases.every((base, at) => base <= cents(prices[at]))).toBe(true);
    }),
  );
});

test('who sold first changes nothing for whoever sells now (US-03)', () => {
  fc.assert(
    fc.property(upsell, fc.constantFrom('A', 'B', 'C', 'none', undefined), ({ facts }, holder) => {
      const other = structuredClone(facts);
      for (const product of other.customer?.products ?? []) product.creditHolder = holder;
      const given = (of: FactsInput) =>
        judged(of).lines.map(({ credit, commission: { verdict, monthly, maximum } }) => [
          credit.verdict,
          credit.partnerId,
          verdict,
          monthly,
          maximum,
        ]);
      expect(given(other)).toEqual(given(facts));
    }),
  );
});

test('what was paid before and nobody states is asked for, and never a "no" (US-02)', () => {
  fc.assert(
    fc.property(upsell, ({ facts }) => {
      const silent = structuredClone(facts);
      for (const product of silent.customer?.products ?? []) delete product.mrr;
      const { lines, missingFacts } = judged(silent);
      expect(lines.map(({ commission }) => commission.verdict)).toEqual(lines.map(() => 'pending'));
      expect(missingFacts.map(({ path }) => path)).toContain('lineItems[0].mrrDayBefore');
    }),
  );
});

test('of any deal at most one partner is credited by a sale, and each figure says how sure it is (BPW-04, US-07)', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { lines, edition, warnings } = judged(facts);
      const sellers = lines.flatMap(({ credit }) =>
        credit.verdict === 'yes' && credit.partnerId !== null ? [credit.partnerId] : [],
      );
      expect(new Set(sellers).size).toBeLessThanOrEqual(1);
      expect(edition.provisional).toBe(true);
      expect(warnings.map(({ code }) => code)).toContain('edition_provisional');
      for (const { commission, runsOn } of lines) {
        expect(commission.provisional).toBeDefined();
        expect(runsOn).toBeDefined();
      }
    }),
  );
});

const someOf = <T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);

/** Any deal, on any of the announcement's days, with what only it asks for. */
const sinceThen = fc
  .tuple(
    anyFacts,
    fc.record({
      closeDate: fc.constantFrom('2025-10-15', '2025-11-20', '2026-03-10', '2026-08-15', '2026-10-15', '2026-12-01'),
      touchless: someOf(true, false),
      countryCode: someOf('FR', 'DE', 'MX', 'LI'),
      mrrDayBefore: someOf('0', '500', '800.00'),
      convertedFromProvider: someOf(true, false),
      latestSharedDealBy: someOf('A', 'B', 'none'),
      latestSharedDealOn: someOf('2025-08-01', '2026-01-02'),
      firstSoldOn: someOf('2024-01-01', '2025-08-01'),
      withoutPartners: fc.boolean(),
    }),
  )
  .map(([facts, { closeDate, touchless, countryCode, mrrDayBefore, convertedFromProvider, ...more }]): FactsInput => {
    const { withoutPartners, ...sold } = more;
    return {
      ...facts,
      asOf: '2026-12-20T10:00:00Z',
      deal: { ...facts.deal, closeDate, closedAt: undefined, touchless },
      customer: facts.customer && {
        ...facts.customer,
        countryCode,
        products: facts.customer.products?.map((product) => ({ ...product, ...sold })),
      },
      lineItems: facts.lineItems?.map((item) => ({ ...item, mrrDayBefore })),
      partners: facts.partners?.map((one) => ({ ...one, convertedFromProvider })),
      ...(withoutPartners ? { partners: [], registrations: [], proofs: [] } : {}),
    };
  });

test('every reason stands on facts that are stated, and asks for what is not (US-02, US-06)', () => {
  fc.assert(
    fc.property(sinceThen, (facts) => {
      expect(faultsInEvidence(dated(facts), judged(facts))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('one partner learns neither the name nor the end of another’s commission (BPW-03)', () => {
  fc.assert(
    fc.property(sinceThen, (facts) => {
      const others = JSON.parse(
        JSON.stringify(facts)
          .replaceAll('"B"', '"Zebulon"')
          .replaceAll('"C"', '"Yolande"')
          .replaceAll('BBB', 'Zebulon'),
      ) as FactsInput;
      const seen = judged({ ...others, viewer: { partnerId: 'A' } });
      expect(JSON.stringify(seen)).not.toMatch(/Zebulon|Yolande|Agency CCC/);
      for (const { runsOn = [] } of seen.lines) expect(runsOn.every(({ partnerId }) => partnerId === 'A')).toBe(true);
      for (const own of seen.lines) {
        if (!isEarned(own.credit.verdict)) continue;
        const whole = judged(others).lines.find(({ lineItemId }) => lineItemId === own.lineItemId);
        expect(whole?.credit).toMatchObject({ verdict: own.credit.verdict, partnerId: 'A' });
      }
    }),
    { numRuns: 400 },
  );
});
