/** What a deal's record keeps for lists: plain values, and in a partner's own portal nothing of another partner. */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { rulebook20250903, rulebook20250903Announced as rulebook } from '../catalogue/testing/rulebook-20250903.ts';
import { judgeBy } from '../rules/judge.ts';
import { caseOf, judged } from '../rules/verdict/determine.ts';
import { writtenAmountsSchema } from '../contract/written-amounts.ts';
import { currencyCode, instant, partnerId } from '../facts/primitives.ts';
import { factsSchema, type FactsInput } from '../facts/schema.ts';
import { aDeal, aHeldProduct, aLine } from '../rules/testing/a-deal.ts';
import { outputsOf } from './outputs.ts';
import { workedFacts } from './samples/worked-example.ts';

const amountsIn = (text: string) => writtenAmountsSchema.parse(JSON.parse(text)).byCurrency ?? [];
/** The text's own example, whole. */
const whole = JSON.parse(readFileSync('docs/examples/worked-example.json', 'utf8')) as FactsInput;
const asOf = instant.parse('2025-10-20T09:00:00+02:00');

function outputs(stated: FactsInput, viewer?: string, locale: 'fr' | 'en' = 'en', at: string = asOf) {
  const facts = { ...factsSchema.parse(stated), asOf: instant.parse(at) };
  const [edition] = rulebook20250903.editions;
  const rest = { edition, locale, timeZone: 'Europe/Paris', sources: [], gaps: [] } as const;
  if (viewer !== undefined) {
    const own = caseOf(partnerId.parse(viewer), facts, rulebook20250903);
    return outputsOf({ audience: 'partner', viewerPartnerId: viewer, ownPortal: true, ...own, ...rest });
  }
  const caseOfNobody = () => {
    throw new Error('No output is made of one partner’s case.');
  };
  return outputsOf({
    audience: 'hubspot',
    facts,
    ...judged(facts, rulebook20250903),
    caseOf: caseOfNobody,
    ...rest,
  });
}

test('beside the credited partner’s name stand its own amounts; what another holds is in the whole, by partner', () => {
  const held = { products: [aHeldProduct('H', { creditedSince: '2024-10-15' })] };
  const told = outputs(
    aDeal({ asOf, customer: held, lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Enterprise', '1000')] }),
  );
  expect(told).toMatchObject({
    creditedPartnerId: 'A',
    monthlyCommission: '148.00',
    maximumCommission: '5328.00',
    commissionUntil: '2028-10-15',
  });
  const { byCurrency, byPartner } = writtenAmountsSchema.parse(JSON.parse(told.amounts));
  expect(byCurrency?.[0]?.running?.monthly).toBe('348.00');
  expect(byPartner?.map(({ partner, byCurrency: own }) => [partner, own[0]?.running?.monthly])).toEqual([
    ['Agency A', '148.00'],
    ['partner H', '200.00'],
  ]);
});

test('the text’s own example: status, proof, monthly and maximum commission with their currency, and the edition', () => {
  const { amounts, ...rest } = outputs(whole);
  expect(rest).toEqual({
    status: 'eligible',
    turn: 'rules_met',
    turnText: 'Approved by HubSpot',
    turnOwner: 'nobody',
    turnDue: '',
    nextAction: expect.any(String) as string,
    proofStatus: 'shared',
    proofDue: '',
    monthlyCommission: '148.00',
    maximumCommission: '5328.00',
    commissionCurrency: 'EUR',
    // The customer's payments are not known.
    earnedCommission: '',
    commissionUntil: '2028-10-15',
    credit: 'settled',
    creditedPartner: 'Agence Quai Nord',
    creditedPartnerId: 'A',
    edition: '2025-09-03',
    evaluateAgainFrom: expect.stringMatching(/Z$/) as string,
  });
  expect(amountsIn(amounts)).toEqual([
    {
      currency: 'EUR',
      mrr: '740.00',
      running: { monthly: '148.00', maximum: '5328.00', until: '2028-10-15' },
      awaiting: null,
      ended: null,
      earned: null,
      unpaid: null,
      payouts: expect.arrayContaining([['2025-Q4', '0.00', '0.00', '444.00', '0.00']]) as string[][],
    },
  ]);
});

test('a link that waits for its signature says until when, and whose turn it is', () => {
  const waiting: FactsInput = {
    ...workedFacts,
    proofs: [
      { partnerId: 'A', link: 'automatic', status: 'sent', signedOn: null, sharedOn: null, coversLineItems: 'all' },
    ],
  };
  expect(outputs(waiting)).toMatchObject({
    status: 'at_risk',
    turn: 'partner',
    turnText: expect.not.stringMatching(/2025|Nov/) as string,
    turnOwner: 'partner',
    turnDue: '2025-11-14',
    proofStatus: 'sent',
    proofDue: '2025-11-14',
    nextAction: expect.stringMatching(/^Agence A: .*\(2025-11-14\)$/) as string,
  });
  expect(outputs(waiting, undefined, 'fr').nextAction).toMatch(/^Agence A\s: /);
});

test('nothing is made up: no links, unknown links, no lines', () => {
  expect(outputs({ ...workedFacts, proofs: [] }).proofStatus).toBe('none');
  const { proofs: _unknown, ...untold } = workedFacts;
  expect(outputs(untold).proofStatus).toBe('');
  expect(outputs({ ...workedFacts, lineItems: [] })).toMatchObject({
    status: '',
    monthlyCommission: '',
    maximumCommission: '',
    commissionCurrency: '',
  });
});

test('amounts of two currencies are no single figure', () => {
  const [line] = workedFacts.lineItems;
  const two = {
    ...whole,
    lineItems: [line, { ...line, id: 'L2', name: 'Sales Hub Professional', currency: 'USD' }],
  };
  const told = outputs(two);
  expect(told).toMatchObject({
    monthlyCommission: '',
    maximumCommission: '',
    commissionCurrency: '',
    earnedCommission: '',
  });
  // Each is kept beside the other.
  expect(amountsIn(told.amounts).map(({ currency, mrr, running }) => [currency, mrr, running?.monthly])).toEqual([
    ['EUR', '740.00', '148.00'],
    ['USD', '740.00', '148.00'],
  ]);
});

test('what is paid once has no MRR, and a bill has one: neither makes the deal’s MRR unknown', () => {
  const [line] = workedFacts.lineItems;
  const { mrr: _, ...unpriced } = line;
  const withLines = (...lineItems: FactsInput['lineItems'] & {}) =>
    amountsIn(outputs({ ...whole, lineItems }).amounts).map(({ currency, mrr }) => [currency, mrr]);
  const setUp = {
    ...unpriced,
    id: 'L2',
    name: 'Setup',
    kind: 'one_time',
    product: 'services',
    edition: 'none',
  } as const;
  expect(withLines(line, setUp)).toEqual([['EUR', '740.00']]);
  const billed = { ...unpriced, id: 'L3', amount: '1200.00', billingFrequency: 'annually' } as const;
  expect(withLines(line, billed)).toEqual([['EUR', '840.00']]);
  expect(withLines(line, { ...unpriced, id: 'L4' })).toEqual([['EUR', null]]);
});

test('what the customer paid is earned, what it did not is said, and what is not known is neither', () => {
  const paid = (payments: FactsInput['payments']) => {
    const { earnedCommission, amounts } = outputs({ ...whole, payments }, undefined, 'en', '2026-02-20T09:00:00+01:00');
    const [own] = amountsIn(amounts);
    return [earnedCommission, own?.earned, own?.unpaid, own?.payouts[0]];
  };
  expect(paid(undefined)).toEqual(['', null, null, ['2025-Q4', '0.00', '0.00', '444.00', '0.00']]);
  expect(paid({ monthsPaid: 2 })).toEqual([
    '296.00',
    '296.00',
    '296.00',
    ['2025-Q4', '296.00', '148.00', '0.00', '0.00'],
  ]);
  expect(paid({ monthsPaid: 0 })).toEqual(['0.00', '0.00', '592.00', ['2025-Q4', '0.00', '444.00', '0.00', '0.00']]);
});

test('lines of more currencies and quarters than the property takes keep their figures, and it says what was left out', () => {
  const [line] = workedFacts.lineItems;
  const lineItems = Intl.supportedValuesOf('currency')
    .filter((code) => currencyCode.safeParse(code).success)
    .map((currency, index) => ({ ...line, id: `L${String(index)}`, currency }));
  const { amounts } = outputs({ ...whole, lineItems });
  expect(amounts.length).toBeLessThanOrEqual(65_536);
  const { payoutsLeftOut } = writtenAmountsSchema.parse(JSON.parse(amounts));
  const byCurrency = amountsIn(amounts);
  expect([byCurrency.length, payoutsLeftOut]).toEqual([lineItems.length, true]);
  expect(byCurrency.every(({ running }) => running?.monthly === '148.00')).toBe(true);
});

test('in a partner’s own portal the credit is the partner’s own or nobody’s', () => {
  const [own] = workedFacts.proofs;
  expect(outputs(whole, 'A')).toMatchObject({
    credit: 'settled',
    creditedPartner: 'Agence Quai Nord',
    creditedPartnerId: 'A',
  });
  const lost: FactsInput = {
    ...whole,
    partners: [...(whole.partners ?? []), { id: 'B', name: 'Bureau B', type: 'solutions_partner', tier: 'gold' }],
    registrations: [...(whole.registrations ?? []), { ...workedFacts.registrations[0], partnerId: 'B' }],
    proofs: [
      { ...own, signedOn: null, sharedOn: null, status: 'sent' },
      { ...own, partnerId: 'B' },
    ],
    deal: { ...whole.deal, closeDate: '2025-08-15' },
  };
  expect(outputs(lost, 'A')).toMatchObject({ creditedPartner: '', creditedPartnerId: '' });
});

test('in a partner’s own portal the record tells of that partner alone, whoever else is on the deal', () => {
  const rival = fc.record({
    id: fc.stringMatching(/^rival-[a-z]{4}$/),
    name: fc.stringMatching(/^Rival [A-Z][a-z]{4}$/),
    status: fc.constantFrom('generated' as const, 'signed' as const),
  });
  fc.assert(
    fc.property(fc.uniqueArray(rival, { maxLength: 3, selector: ({ id }) => id }), fc.boolean(), (rivals, lost) => {
      const own = lost
        ? { ...workedFacts.proofs[0], status: 'sent' as const, signedOn: null, sharedOn: null }
        : workedFacts.proofs[0];
      const facts: FactsInput = {
        ...workedFacts,
        partners: [...rivals.map(({ id, name }) => ({ id, name })), ...workedFacts.partners],
        proofs: [
          ...rivals.map(({ id, status }) => ({
            partnerId: id,
            link: 'manual' as const,
            status,
            signedBy: 'customer' as const,
            signedOn: status === 'signed' ? '2025-10-11' : null,
            sharedOn: status === 'signed' ? '2025-10-11' : null,
            coversLineItems: 'all' as const,
            quoteUpdatedOn: null,
          })),
          own,
        ],
      };
      const told = outputs(facts, 'A');
      expect(JSON.stringify(told)).not.toMatch(/rival/i);
      expect(told.proofStatus).toBe(lost ? 'sent' : 'shared');
    }),
    { numRuns: 60 },
  );
});

test('outputs by announced terms say that they are provisional, in the edition and beside the amounts', () => {
  const input = (outsideTheText: 'text' | 'provisional') => {
    const judge = judgeBy({ ...rulebook, outsideTheText });
    const facts = { ...factsSchema.parse(closedIn2026), asOf: instant.parse('2026-03-20T09:00:00+01:00') };
    const determination = judge.determine(facts);
    const rest = { locale: 'en', timeZone: 'Europe/Paris', sources: [], gaps: [] } as const;
    const edition = judge.editionOf(determination);
    return outputsOf({ audience: 'hubspot', facts, determination, edition, caseOf: () => fail(), ...rest });
  };
  const fail = (): never => {
    throw new Error('No output is made of one partner’s case.');
  };
  const closedIn2026 = { ...whole, deal: { ...whole.deal, closeDate: '2026-03-10', closedAt: null } };
  const [text, provisional] = [input('text'), input('provisional')];
  expect([text.edition, provisional.edition]).toEqual(['2025-09-03', '2025-11-17 provisional']);
  const marks = ({ amounts }: typeof text) => {
    const { provisional: marked, outsideDates } = writtenAmountsSchema.parse(JSON.parse(amounts));
    return { marked, outsideDates };
  };
  expect(marks(text)).toEqual({ marked: undefined, outsideDates: true });
  expect(marks(provisional)).toEqual({ marked: true, outsideDates: undefined });
});

test('a holder’s automatic commission is kept under the holder’s name, and a partner’s own portal hears of nobody', () => {
  const held = {
    ...whole,
    partners: [...(whole.partners ?? []), { id: 'H', name: 'Agence H', type: 'solutions_partner' as const }],
    customer: {
      ...whole.customer,
      products: [aHeldProduct('H')],
    },
    lineItems: [
      ...(whole.lineItems ?? []),
      { id: 'L2', name: 'Sales Hub Enterprise', kind: 'subscription' as const, mrr: '5000', currency: 'EUR' },
    ],
  };
  const { byPartner } = writtenAmountsSchema.parse(JSON.parse(outputs(held).amounts));
  expect(byPartner?.map(({ partner, byCurrency }) => [partner, byCurrency[0]?.mrr, byCurrency[0]?.running])).toEqual([
    ['Agence Quai Nord', '740.00', { monthly: '148.00', maximum: '5328.00', until: '2028-10-15' }],
    ['Agence H', '5000.00', { monthly: '1000.00', maximum: '27000.00', until: '2028-01-15' }],
  ]);
  expect(outputs(held, 'A').amounts).not.toContain('byPartner');
  expect(outputs(whole).amounts).not.toContain('byPartner');
});

test('what is not known is no amount, and what is over has no month', () => {
  const at = '2026-11-30T10:00:00+01:00';
  const paid = (payments: FactsInput['payments']) => outputs({ ...whole, payments }, undefined, 'en', at);
  expect(paid({ cancelled: true })).toMatchObject({ monthlyCommission: '0.00', maximumCommission: '' });
  expect(paid({ monthsPaid: 5, cancelled: true })).toMatchObject({
    monthlyCommission: '0.00',
    maximumCommission: '740.00',
    earnedCommission: '740.00',
  });
});

test('credits used beyond the plan are no recurring revenue, even where only the name says so', () => {
  const overage = { id: 'L2', name: 'HubSpot Credits Overage', amount: '100', currency: 'EUR' };
  const told = outputs({ ...whole, lineItems: [...(whole.lineItems ?? []), overage] });
  expect(amountsIn(told.amounts)[0]?.mrr).toBe('740.00');
});
