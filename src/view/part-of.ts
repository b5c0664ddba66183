/** One partner's part of a deal, so that whatever is told of the deal's amounts can be told of the part's. */
import type { Determination } from '../rules/language/determination.ts';
import type { ShortInput } from '../contract/view-input.ts';
import type { PartnersPart } from '../rules/verdict/by-partner.ts';

/** Whose the amounts are, where they are not all one partner's; a partner that looks is told of nobody (BPW-03). */
export const partsFor = (input: ShortInput): readonly PartnersPart[] | null =>
  input.audience === 'hubspot' ? (input.partsOf?.() ?? null) : null;

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
