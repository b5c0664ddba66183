/** What may leave of an amount: in a partner's own portal nobody's name (BPW-03). */
import type { Audience } from '../../contract/deal-view.ts';
import type { StatedAmount } from '../../contract/statement.ts';
import type { Adjustment, Entry } from '../../portfolio/statement/entry.ts';

export const toldAmount = (
  {
    month,
    partnerId,
    partner,
    lineItemId,
    line,
    program,
    currency,
    amount,
    kind,
    provisional,
    ...more
  }: Entry | Adjustment,
  audience: Audience,
): StatedAmount => ({
  month,
  ...(audience === 'hubspot' && partnerId !== null ? { partner: { id: partnerId, name: partner ?? partnerId } } : {}),
  lineItemId,
  line,
  program,
  currency,
  amount,
  kind,
  ...(provisional ? { provisional: true } : {}),
  ...('adjusts' in more ? { adjusts: more.adjusts } : {}),
});
