/**
 * Discounts: HubSpot agrees in writing before a partner considers one (DISC-01); one told to the customer without that
 * is not applied (DISC-02). The price of a line is the contract's, so nothing is deducted here.
 */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { lacking, met, notMet, open, unknown, warned } from './codes.ts';
import type { Facts } from '../../../facts/schema.ts';
import { type Finding } from '../../language/findings.ts';
import { factsAt } from '../../language/facts-read.ts';
import { type Party, partnerIn, partyOf } from '../../language/party.ts';
import { noFindings, type SectionFindings, stated } from '../../language/section.ts';
import * as words from './words.ts';

type Discount = NonNullable<Facts['discounts']>[number];

export function assessDiscounts(deal: DealAtHand): SectionFindings {
  const { discounts } = deal.facts;
  if (discounts === undefined || discounts.length === 0) return noFindings;
  const { facts } = deal;
  return stated(
    words,
    discounts.flatMap((discount, index) =>
      assessDiscount(discount, `discounts[${index}]`, partyOf(facts, discount.partnerId)),
    ),
  );
}

function assessDiscount({ percent, promised, writtenApproval }: Discount, path: string, party: Party): Finding[] {
  const partnerId = partnerIn(party);
  const grounds = { facts: factsAt(path, { percent, promised, writtenApproval }), partnerId };
  if (writtenApproval === true) return [met('DISC-01', 'discount_approved', { ...grounds, ambiguity: 'A-53' })];
  if (writtenApproval === undefined) {
    const asks = [lacking(`${path}.writtenApproval`, 'discount_applied', 'DISC-01', 'DISC-02')];
    return [unknown('DISC-01', 'discount_approval_unknown', { ...grounds, duty: { asks } })];
  }
  const action = { who: 'partner', what: 'get_discount_approved', partnerId } as const;
  switch (promised) {
    case true:
      return [
        notMet('DISC-01', 'discount_without_approval', {
          ...grounds,
          action,
          duty: { warnings: [warned('DISC-01', 'discount_without_approval')] },
        }),
        notMet('DISC-02', 'discount_not_applied', {
          ...grounds,
          duty: {
            warnings: [
              percent === undefined
                ? warned('DISC-02', 'discount_not_applied_size_unknown')
                : warned('DISC-02', 'discount_not_applied', { percent }),
            ],
          },
        }),
      ];
    case false:
      return [open('DISC-01', 'discount_awaits_approval', { ...grounds, action })];
    case undefined: {
      const asks = [lacking(`${path}.promised`, 'discount_promised', 'DISC-01', 'DISC-02')];
      return [unknown('DISC-01', 'discount_promise_unknown', { ...grounds, action, duty: { asks } })];
    }
  }
}
