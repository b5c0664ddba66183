/**
 * Discounts: HubSpot agrees in writing before a partner considers one (DISC-01); one told to the customer without that
 * is not applied (DISC-02). The price of a line is the contract's, so nothing is deducted here.
 */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { action, type Found, joined, lacking, traced, warned } from '../../language/duty-findings.ts';
import type { Facts } from '../../../facts/schema.ts';
import { fact } from '../../language/findings.ts';
import { mayBeTold, type Party, partnerIn, partyOf } from '../../language/party.ts';
import { noFindings, type SectionFindings } from '../../language/section.ts';

type Discount = NonNullable<Facts['discounts']>[number];

export function assessDiscounts(deal: DealAtHand): SectionFindings {
  const { discounts } = deal.facts;
  if (discounts === undefined || discounts.length === 0) return noFindings;
  const { facts } = deal;
  return joined(
    ...discounts.map((discount, index) => {
      const party = partyOf(facts, discount.partnerId);
      return mayBeTold(facts, party) ? assessDiscount(discount, `discounts[${index}]`, party) : {};
    }),
  );
}

function assessDiscount({ percent, promised, writtenApproval }: Discount, path: string, party: Party): Found {
  const partnerId = partnerIn(party);
  const facts = [
    ...(percent === undefined ? [] : [fact(`${path}.percent`, percent)]),
    ...(promised === undefined ? [] : [fact(`${path}.promised`, promised)]),
    ...(writtenApproval === undefined ? [] : [fact(`${path}.writtenApproval`, writtenApproval)]),
  ];
  if (writtenApproval === true)
    return { trace: [traced('DISC-01', 'met', 'discount_approved', { facts, partnerId, ambiguity: 'A-53' })] };
  if (writtenApproval === undefined) {
    return {
      missingFacts: [lacking(`${path}.writtenApproval`, 'whether the discount is applied', 'DISC-01', 'DISC-02')],
      trace: [traced('DISC-01', 'unknown', 'discount_approval_unknown', { facts, partnerId })],
    };
  }
  const next = [action('partner', 'get_discount_approved', 'DISC-01', { partnerId })];
  if (promised === true) {
    return {
      warnings: [
        warned('DISC-01', 'discount_without_approval'),
        percent === undefined
          ? warned('DISC-02', 'discount_not_applied_size_unknown')
          : warned('DISC-02', 'discount_not_applied', { percent }),
      ],
      nextActions: next,
      trace: [
        traced('DISC-01', 'not_met', 'discount_without_approval', { facts, partnerId }),
        traced('DISC-02', 'not_met', 'discount_not_applied', { facts, partnerId }),
      ],
    };
  }
  if (promised === undefined) {
    return {
      nextActions: next,
      missingFacts: [
        lacking(
          `${path}.promised`,
          'whether a discount was told to the customer that will not be applied',
          'DISC-01',
          'DISC-02',
        ),
      ],
      trace: [traced('DISC-01', 'unknown', 'discount_promise_unknown', { facts, partnerId })],
    };
  }
  return { nextActions: next, trace: [traced('DISC-01', 'open', 'discount_awaits_approval', { facts, partnerId })] };
}
