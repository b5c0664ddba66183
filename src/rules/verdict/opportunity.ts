/** What a line offers before anybody's proof is looked at: nothing, something the holder gets by itself, or a sale to prove. */
import { relationToCustomer } from '../sections/cross-sell/rules.ts';
import type { DealAtHand } from '../language/deal-at-hand.ts';
import { assessProduct, assessUnearning, onBoth, roleOf } from '../sections/eligible-transactions/rules.ts';
import { unknown } from './codes.ts';
import type { Line } from '../language/line.ts';
import { assessOwned, type Opportunity, type Selling } from '../sections/upsell/rules.ts';

export function assessOpportunity(deal: DealAtHand, line: Line, selling: Selling): Opportunity {
  const unearning = assessUnearning(line);
  if (unearning !== null) return { kind: 'none', on: onBoth(unearning), canEarn: false };
  const { product } = line;
  if (product === null || line.kind === 'unknown') return { kind: 'unsettled', on: assessProduct(deal, line) };
  if (roleOf(deal, line) === 'undecided') return sale(assessProduct(deal, line));
  const relation = relationToCustomer(deal, product);
  switch (relation.kind) {
    case 'already_has':
      return assessOwned(deal, line, product, relation.owned, relation.throughPlatform, selling);
    case 'unknown': {
      const code = relation.because === 'list' ? 'owned_products_unknown' : 'owned_product_unnamed';
      return {
        kind: 'unsettled',
        on: onBoth(unknown('TX-02', code, { facts: product.read, missing: relation.missing })),
      };
    }
    case 'new_product': {
      const judged = assessProduct(deal, line);
      return sale({
        credit: [...judged.credit, ...relation.findings],
        commission: [...judged.commission, ...relation.findings],
      });
    }
  }
}

const nothingMore = onBoth();
const sale = (on: Opportunity['on']): Opportunity => ({ kind: 'sale', on, ofSeller: () => nothingMore });
