/** Deals of a quarter as the function answers with them, for tests. */
import type { DealsStated, StatedAmount, StatedDeal } from '../../../contract/statement.ts';

const partner = { id: '701', name: 'Atelier Boréal' };

export const anAmount = (more: Partial<StatedAmount> = {}): StatedAmount => ({
  month: '2025-10',
  partner,
  lineItemId: 'L1',
  line: 'Marketing Hub Professional',
  program: 'standard',
  currency: 'EUR',
  amount: '148.00',
  kind: 'projected',
  ...more,
});

/** In every month of the last quarter of 2025 the same. */
export const aStatedDeal = (
  dealId: string,
  more: Partial<StatedDeal> = {},
  of: Partial<StatedAmount> = {},
): StatedDeal => ({
  dealId,
  name: `Deal ${dealId}`,
  customer: { id: '801', name: 'Maison Delorme' },
  amounts: ['2025-10', '2025-11', '2025-12'].map((month) => anAmount({ month, ...of })),
  untold: [],
  mismatches: [],
  ...more,
});

export const answerWith = (stated: readonly StatedDeal[], more: Partial<DealsStated> = {}): DealsStated => ({
  ok: true,
  quarter: '2025-Q4',
  stated,
  unread: [],
  asOf: '2025-11-05T09:00:00Z',
  ...more,
});
