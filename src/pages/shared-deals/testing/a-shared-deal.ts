/** Shared deals as the function answers with them, for tests. */
import type { DealEvaluation, SharedDeal, SharedDealsPage } from '../../../contract/portfolio.ts';
import { type WrittenAmounts, writtenAmountsSchema } from '../../../contract/written-amounts.ts';

/** Runs, with two quarters ahead; whatever is given stands instead. */
export function someAmounts(currency = 'EUR', more: Readonly<Record<string, unknown>> = {}): WrittenAmounts {
  const [amounts] = writtenAmountsSchema.shape.byCurrency.unwrap().parse([
    {
      currency,
      mrr: '740.00',
      running: { monthly: '148.00', maximum: '5328.00', until: '2028-11-04' },
      awaiting: null,
      ended: null,
      earned: '296.00',
      unpaid: '0.00',
      payouts: [
        ['2025-Q4', '296.00', '0.00', '148.00', '0.00'],
        ['2026-Q1', '0.00', '0.00', '444.00', '0.00'],
      ],
      ...more,
    },
  ]);
  if (amounts === undefined) throw new RangeError('One was given.');
  return amounts;
}

export const waiting = {
  running: null,
  awaiting: { monthly: '148.00', maximum: '5328.00', until: '2028-11-04' },
  earned: '0.00',
  payouts: [['2026-Q1', '0.00', '0.00', '0.00', '444.00']],
};

export function anEvaluation(more: Partial<DealEvaluation> = {}): DealEvaluation {
  return { turn: 'rules_met', turnText: 'Approved by HubSpot', owner: 'nobody', amounts: [someAmounts()], ...more };
}

/** Evaluated this morning, and up to date. */
export function aSharedDeal(dealId: string, more: Partial<SharedDeal> = {}): SharedDeal {
  return {
    dealId,
    name: `Deal ${dealId}`,
    state: 'current',
    evaluatedAt: '2025-11-05T08:00:00Z',
    evaluation: anEvaluation(),
    ...more,
  };
}

export const aPage = (deals: readonly SharedDeal[], more: Partial<SharedDealsPage> = {}): SharedDealsPage => ({
  ok: true,
  deals,
  unread: [],
  total: deals.length,
  audience: 'hubspot',
  asOf: '2025-11-05T09:00:00Z',
  ...more,
});
