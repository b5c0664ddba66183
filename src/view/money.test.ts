/** What a deal is worth, where there is little room: what runs, what waits, what has ended, or why there is nothing. */
import type { MoneyView } from '../contract/money.ts';
import {
  aDeal,
  aHeldProduct,
  aLine,
  aPartner,
  aProof,
  datedFacts,
  anUnsignedProof,
  determined,
  theDeal,
} from '../rules/testing/a-deal.ts';
import { plainRulebook } from '../rules/testing/plain-rulebook.ts';
import { judged } from '../rules/verdict/determine.ts';
import { french, inputOf } from './samples/worked-example.ts';
import { viewOfDeal } from './view-of-deal.ts';
import { withPlainBlanks } from './testing/plain-blanks.ts';

type Deal = NonNullable<Parameters<typeof aDeal>[0]>;
function money(deal: Deal, other: Parameters<typeof inputOf>[2] = {}): MoneyView {
  return viewOfDeal(inputOf(aDeal(deal), determined(aDeal(deal)), other)).money;
}
const lines = (deal: Deal, other: Parameters<typeof inputOf>[2] = {}) =>
  money(deal, other).lines.map(({ headline, detail }) =>
    withPlainBlanks(detail === '' ? headline : `${headline} | ${detail}`),
  );

test('the text’s own example: 148 a month, 5,328 at most, and how it comes about', () => {
  expect(lines({})).toEqual(['€148 a month · €5,328 at most | 20% of €740.00, until Oct 2028']);
  expect(lines({}, french)).toEqual(['148 € par mois · 5 328 € au plus | 20 % de 740,00 €, jusqu’à oct. 2028']);
});

test('what is earned so far stands beside what runs, and nowhere else', () => {
  const deal: Deal = { asOf: '2026-03-20T10:00:00+01:00', payments: { monthsPaid: 5, cancelled: false } };
  expect(lines(deal)).toEqual([
    '€148 a month · €5,328 at most | 20% of €740.00, until Oct 2028 · €740.00 earned so far',
  ]);
  expect(money(deal).figures).toMatchObject([{ currency: 'EUR', mrr: '€740.00', earned: { amount: '€740.00' } }]);
});

test('as long as nobody recorded what the customer paid, nothing is said to be earned, not even zero', () => {
  const asOf = '2026-03-20T10:00:00+01:00';
  expect(money({ asOf }).figures[0]?.earned).toEqual({ amount: '', detail: 'payments not recorded' });
  expect(money({ asOf }, french).figures[0]?.earned.detail).toBe('paiements non notés');
  const paidNothing = money({ asOf, payments: { monthsPaid: 0, cancelled: false } }).figures[0]?.earned;
  expect(paidNothing).toEqual({ amount: '€0.00', detail: '€740.00 not paid by the customer' });
});

test('what HubSpot decides is said to hang on it, what is open not to be earned yet', () => {
  const late: Deal = { proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })] };
  expect(lines(late)).toEqual(['€148 a month · €5,328 at most | 20% of €740.00 · if approved']);
  const [figures] = money(late).figures;
  expect(figures?.monthly.detail).toBe('20% of €740.00');
  expect(figures?.maximum.detail).toBe('if approved');
  const open: Deal = {
    asOf: '2025-10-05T10:00:00+02:00',
    deal: { ...theDeal, stage: 'open' },
    proofs: [anUnsignedProof('A')],
  };
  expect(lines(open)).toEqual(['€148 a month · €5,328 at most | 20% of €740.00 · not earned yet']);
  expect(money(open).figures[0]?.maximum.detail).toBe('not earned yet');
});

test('what runs and what waits stand apart, and are never added', () => {
  const deal: Deal = { lineItems: [aLine('L1'), aLine('L2', 'Hub Ops Plus', '270.00')] };
  expect(lines(deal)).toEqual([
    '€148 a month · €5,328 at most | 20% of €740.00, until Oct 2028',
    'and €54 a month · €1,944 at most | 20% of €270.00 · if approved',
  ]);
});

test('each currency has its line', () => {
  const deal: Deal = { lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Professional', '500.00', { currency: 'CHF' })] };
  expect(money(deal).lines.map(({ id }) => id)).toEqual(['running:CHF', 'running:EUR']);
});

test('what has ended was earned and promises nothing', () => {
  const deal: Deal = { asOf: '2026-06-01T10:00:00+02:00', payments: { monthsPaid: 5, cancelled: true } };
  expect(lines(deal)).toEqual(['€740.00 earned, nothing more due | 5 × €148.00, Oct 2025 to Feb 2026']);
  expect(money(deal).figures[0]?.monthly.amount).toBe('');
});

test('where there is nothing, the reason stands in a phrase', () => {
  expect(lines({ deal: { ...theDeal, stage: 'closed_lost' } })).toEqual(['No commission as it stands | Deal lost']);
  expect(lines({ lineItems: [aLine('L1', 'Marketing Hub Professional', '1', { mrr: null })] })).toEqual([
    'No amount yet | What is its MRR?',
  ]);
});

test('an amount with cents keeps them', () => {
  expect(lines({ lineItems: [aLine('L1', 'Marketing Hub Professional', '733.33')] })).toEqual([
    '€146.67 a month · €5,279.98 at most | 20% of €733.33, until Oct 2028',
  ]);
});

describe('months for which the customer pays nothing', () => {
  const steps = (mrr: string, ...later: [from: string, mrr: string][]) => [
    aLine('L1', 'Marketing Hub Professional', mrr, {
      laterPrices: later.map(([from, price]) => ({ from, mrr: price })),
    }),
  ];

  test('at the beginning: it starts with the first that is paid', () => {
    const deal: Deal = { lineItems: steps('0', ['2026-03-01', '900']), payments: { monthsPaid: 0, cancelled: false } };
    expect(lines({ asOf: '2025-11-20T10:00:00+01:00', ...deal })).toEqual([
      '€180 a month · €5,580 at most | 20% of €900.00, until Oct 2028 · starts Mar 2026',
    ]);
    expect(money({ asOf: '2025-11-20T10:00:00+01:00', ...deal }).figures[0]?.earned.detail).not.toContain('Oct 2025');
  });

  test('in the middle: from when on it pays again', () => {
    const deal: Deal = { lineItems: steps('740', ['2026-01-01', '0'], ['2026-09-01', '500']) };
    expect(lines({ asOf: '2026-04-20T10:00:00+02:00', ...deal })[0]).toContain('resumes Sept 2026');
    expect(lines({ asOf: '2026-10-20T10:00:00+02:00', ...deal })[0]).not.toContain('resumes');
    expect(lines({ asOf: '2026-04-20T10:00:00+02:00', ...deal }, french)[0]).toContain('reprise : sept. 2026');
  });

  test('on one line of several: what the month at hand brings', () => {
    const deal: Deal = {
      lineItems: [
        ...steps('740', ['2026-01-15', '0'], ['2026-04-15', '740']),
        aLine('L2', 'Sales Hub Professional', '100'),
      ],
    };
    expect(lines({ asOf: '2026-02-20T10:00:00+01:00', ...deal })[0]).toContain('€20.00 this month');
    expect(lines({ asOf: '2026-02-20T10:00:00+01:00', ...deal }, french)[0]).toContain('20,00 € ce mois-ci');
    expect(lines({ asOf: '2026-05-20T10:00:00+02:00', ...deal })[0]).not.toContain('this month');
  });

  test('none at all: nothing is said to start', () => {
    const cancelled: Deal = { payments: { monthsPaid: 0, cancelled: true } };
    expect(money(cancelled).figures[0]?.earned.detail).toBe('');
  });
});

describe('a price that is next to nothing today', () => {
  const priced = (mrr: string, later: { from: string; mrr: string }) => [
    aLine('L1', undefined, mrr, { laterPrices: [later] }),
  ];

  test('and something later: what it comes to is told', () => {
    const deal: Deal = {
      asOf: '2025-11-20T10:00:00+01:00',
      lineItems: priced('0.02', { from: '2026-01-15', mrr: '740' }),
    };
    expect(lines(deal)[0]).toContain('€4,884.01 at most');
    expect(money(deal).calculations).toHaveLength(1);
  });

  test('and was something before: what was earned stays', () => {
    const deal: Deal = {
      asOf: '2026-11-20T10:00:00+01:00',
      payments: { monthsPaid: 13, cancelled: false },
      lineItems: priced('740', { from: '2026-10-15', mrr: '0.02' }),
    };
    expect(lines(deal)[0]).toContain('€1,776.00 earned so far');
  });
});

describe('two partners are paid', () => {
  const facts = aDeal({
    customer: { products: [aHeldProduct('H', { creditedSince: '2024-10-15' })] },
    lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Enterprise', '1000')],
  });
  const shownIn = (other: Parameters<typeof inputOf>[2]) => {
    const { determination, partsOf } = judged(datedFacts(facts), plainRulebook);
    return viewOfDeal({ ...inputOf(facts, determination, other), partsOf }).money;
  };

  test('each has its own amounts, and the sum says for whom it is', () => {
    const { parts, lines: told } = shownIn({});
    expect(parts.map(withPlainBlanks)).toEqual([
      'Agency A: €148 a month · €5,328 at most',
      'Partner H: €200 a month · €4,800 at most',
    ]);
    expect(withPlainBlanks(told[0]?.detail ?? '')).toContain('for Agency A and partner H');
    expect(shownIn(french).parts.map(withPlainBlanks)[0]).toBe('Agency A : 148 € par mois · 5 328 € au plus');
  });

  test('one alone: nothing is said', () => {
    expect(money({}).parts).toEqual([]);
  });
});

describe('what is over promises nothing', () => {
  const now = '2026-11-30T10:00:00+01:00';
  const figuresOf = (deal: Deal) => {
    const [figures] = money({ asOf: now, ...deal }).figures;
    return [figures?.monthly.amount, figures?.earned.amount, figures?.maximum.amount];
  };
  const told = (deal: Deal) => lines({ asOf: now, ...deal });
  const provider: Deal = { partners: [aPartner('A', { type: 'solutions_provider' })] };
  const late: Deal = { proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })] };
  const held = (creditedSince: string | null): Deal => ({
    customer: {
      products: [aHeldProduct('H', { creditedSince })],
    },
    lineItems: [aLine('L1'), aLine('L2', 'Sales Hub Enterprise', '1000')],
  });

  test('cancelled, and nobody says after how many months: no amount is named', () => {
    const deal: Deal = { payments: { cancelled: true } };
    expect(told(deal)).toEqual(['Amount to be confirmed | cancelled, months paid to be confirmed']);
    expect(figuresOf(deal)).toEqual(['', '', '']);
    expect(money({ asOf: now, ...deal }).payouts).toEqual([]);
    expect(told({ ...late, ...deal })).toEqual([
      'Amount to be confirmed · cancelled, months paid to be confirmed | 20% of €740.00 · if approved',
    ]);
  });

  test('a term that is over runs no more: what of it was paid is earned, the rest the customer has not paid', () => {
    const paid = (monthsPaid: number): Deal => ({ ...provider, payments: { monthsPaid, cancelled: false } });
    expect(told(paid(13))).toEqual(['€1,776.00 earned, nothing more due | 12 × €148.00, Oct 2025 to Sept 2026']);
    expect(told(paid(10))).toEqual([
      '€1,480.00 earned | €296.00 not paid by the customer · 12 × €148.00, Oct 2025 to Sept 2026',
    ]);
    expect(told(provider)).toEqual(['€1,776.00 at most from what is over | 12 × €148.00, Oct 2025 to Sept 2026']);
    expect(money({ asOf: now, ...paid(10) }).stops).toEqual(['Term over on 15 October 2026: €1,776.00 at most.']);
    expect(told({ ...provider, ...late })).toEqual(['€1,776 at most | 20% of €740.00 · if approved']);
  });

  test('beside what runs, what is over counts into the most, so that nothing earned is more than that', () => {
    const deal: Deal = { ...held('2023-02-15'), payments: { monthsPaid: 8, cancelled: false } };
    expect(told(deal)).toEqual([
      '€148 a month · €5,328 at most | 20% of €740.00, until Oct 2028 · €1,984.00 earned so far',
      '€800.00 at most from what is over | 4 × €200.00, Oct 2025 to Jan 2026',
    ]);
    expect(figuresOf(deal)).toEqual(['€148.00', '€1,984.00', '€6,128.00']);
  });

  test('as long as nobody says since when a holder is credited, nobody says what it earned either', () => {
    expect(figuresOf({ ...held(null), payments: { monthsPaid: 8, cancelled: false } })).toEqual(['€348.00', '', '']);
    expect(figuresOf({ ...held(null), payments: { monthsPaid: 8, cancelled: true } })).toEqual([
      '',
      '€2,784.00',
      '€2,784.00',
    ]);
  });

  test('only what the customer paid is earned; what it paid ahead is still to come', () => {
    expect(told({ payments: { monthsPaid: 3, partnerBreachAfterMonths: 6 } })).toEqual([
      '€444.00 earned | €444.00 not paid by the customer · 6 × €148.00, Oct 2025 to Mar 2026',
    ]);
    expect(told({ asOf: '2026-03-20T10:00:00+01:00', payments: { monthsPaid: 12, cancelled: true } })).toEqual([
      '€888.00 earned | €888.00 still to come · 12 × €148.00, Oct 2025 to Sept 2026',
    ]);
    expect(told({ payments: { partnerBreachAfterMonths: 6 } })).toEqual([
      '€888.00 at most from what is over | 6 × €148.00, Oct 2025 to Mar 2026',
    ]);
  });

  test('what waits and has ended says why, beside what would stop it no more', () => {
    const { stops } = money({ asOf: now, ...late, payments: { monthsPaid: 5, cancelled: true } });
    expect(stops).toEqual(['Ended after 5 months: cancelled; €740.00 at most.']);
  });

  test('what the customer paid before its price fell to nothing is all of it', () => {
    const free: Deal = {
      lineItems: [aLine('L1', undefined, '740', { laterPrices: [{ from: '2026-01-15', mrr: '0' }] })],
      payments: { monthsPaid: 5, cancelled: false },
    };
    expect(money({ asOf: '2026-03-20T10:00:00+01:00', ...free }).stops).toEqual([
      'The customer pays nothing any more: €444.00 in all.',
    ]);
  });

  test('what waits and was cancelled meanwhile has no month', () => {
    expect(told({ ...late, payments: { monthsPaid: 5, cancelled: true } })).toEqual([
      '€740 at most | 20% of €740.00 · if approved',
    ]);
  });

  test('at several prices no product is written that is none', () => {
    const falling = (mrr: string) => [
      aLine('L1', 'Marketing Hub Professional', '500', { laterPrices: [{ from: '2026-03-01', mrr }] }),
    ];
    expect(told({ lineItems: falling('100'), payments: { monthsPaid: 6, cancelled: true } })).toEqual([
      '€520.00 earned, nothing more due | 6 months, Oct 2025 to Mar 2026',
    ]);
    const free: Deal = { lineItems: falling('0'), payments: { monthsPaid: 5, cancelled: false } };
    expect(told(free)).toEqual(['€500.00 earned, nothing more due']);
    expect(figuresOf(free)).toEqual(['', '€500.00', '€500.00']);
  });
});
