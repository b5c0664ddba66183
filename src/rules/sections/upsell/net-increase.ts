/**
 * Ventes additionnelles since deal-based commissions: whoever brings the deal earns on the net increase, whoever sold the
 * product first (US-01 to US-05); nothing comes by itself any more but a purchase without a partner (US-06).
 */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import type { Finding } from '../../language/findings.ts';
import type { Line, Product } from '../../language/line.ts';
import type { Relation } from '../cross-sell/rules.ts';
import { assessProduct, onBoth, type Role } from '../eligible-transactions/rules.ts';
import { hubspotDecides, met } from './codes.ts';
import { type Increase, increaseOf, noIncrease, whatItComesTo } from './increase.ts';
import type { Opportunity, Selling } from './rules.ts';
import { beyondTheRate } from './running.ts';
import { assessTouchless, whetherTouchless } from './touchless.ts';

export function assessNetIncrease(
  deal: DealAtHand,
  line: Line,
  product: Product,
  role: Role,
  relation: Relation,
  selling: Selling,
): Opportunity {
  const touchless = whetherTouchless(deal, selling);
  if (typeof touchless !== 'boolean') return { kind: 'unsettled', on: onBoth(touchless) };
  if (relation.kind === 'already_has' && relation.throughPlatform) return overlapping(relation);
  const increase = increaseOf(deal, line, product, relation);
  if (increase.kind === 'does_not_rise') return { kind: 'none', canEarn: true, on: onBoth(noIncrease(increase)) };
  if (touchless) return assessTouchless(deal, line, relation, increase);
  const judged = assessProduct(deal, line, role);
  const beside = relation.kind === 'new_product' ? relation.findings : soldBefore(line, relation);
  return {
    kind: 'sale',
    base: baseOf(increase, line),
    on: {
      credit: [...judged.credit, ...beside],
      commission: [
        ...judged.commission,
        ...beside,
        ...whatItComesTo(deal, increase),
        ...beyondTheRate(deal, line, increase),
      ],
    },
    ofSeller: () => onBoth(),
  };
}

/** A platform's price is not told by product: what of it was paid for this one, nobody says. */
const overlapping = ({ owned }: Extract<Relation, { kind: 'already_has' }>): Opportunity => ({
  kind: 'unsettled',
  on: onBoth(
    hubspotDecides('XS-03', 'platform_price_not_split', {
      facts: owned.flatMap(({ product }) => product.read),
      ambiguity: 'A-17',
      action: { who: 'hubspot', what: 'decide_eligibility' },
    }),
  ),
});

/** TX-02, US-03: that it was bought before, and from whom, stands against nobody. */
const soldBefore = (line: Line, relation: Relation): Finding[] => {
  const facts = line.product?.read ?? [];
  switch (relation.kind) {
    case 'already_has':
      return [
        met('US-03', 'whoever_sold_first', {
          facts: [...facts, ...relation.owned.flatMap(({ product }) => product.read)],
        }),
      ];
    case 'unknown':
      return [met('US-03', 'whoever_sold_first', { facts })];
    case 'new_product':
      return [];
  }
};

const baseOf = (increase: Exclude<Increase, { kind: 'does_not_rise' }>, line: Line): Line['value'] =>
  increase.kind === 'all_new' ? line.value : increase.base;
