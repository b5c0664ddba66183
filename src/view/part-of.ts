/** One partner's part of a deal, so that whatever is told of the deal's amounts can be told of the part's. */
import type { Determination } from '../rules/language/determination.ts';
import type { PartnersPart } from '../rules/verdict/by-partner.ts';

/** What amounts are made of. */
export type Amounting = Pick<Determination, 'lines' | 'totals' | 'schedule' | 'awaiting'>;

export const partOf = (
  { lineItemIds, totals, schedule, awaiting }: PartnersPart,
  { lines }: Pick<Determination, 'lines'>,
): Amounting => ({
  lines: lines.filter(({ lineItemId }) => lineItemIds.includes(lineItemId)),
  totals,
  schedule,
  awaiting,
});
