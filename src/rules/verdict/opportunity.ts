/** What a line offers before anybody's proof is looked at: nothing, something the holder gets by itself, or a sale to prove. */
import { type Relation, relationToCustomer, type Untold } from '../sections/cross-sell/rules.ts';
import type { DealAtHand } from '../language/deal-at-hand.ts';
import { assessProduct, assessUnearning, onBoth, type Role, roleOf } from '../sections/eligible-transactions/rules.ts';
import { unknown } from './codes.ts';
import type { Finding } from '../language/findings.ts';
import type { Line, Product } from '../language/line.ts';
import { assessNetIncrease } from '../sections/upsell/net-increase.ts';
import { assessOwned, type Opportunity, type Selling } from '../sections/upsell/rules.ts';

export function assessOpportunity(deal: DealAtHand, line: Line, selling: Selling): Opportunity {
  const unearning = assessUnearning(line);
  if (unearning !== null) return { kind: 'none', on: onBoth(unearning), canEarn: false };
  const { product } = line;
  if (product === null || line.kind === 'unknown' || product.contradicts.length > 0)
    return { kind: 'unsettled', on: assessProduct(deal, line) };
  const role = roleOf(deal, line);
  if (role === 'undecided') return sale(assessProduct(deal, line, role));
  const relation = relationToCustomer(deal, product);
  switch (deal.edition.parameters['upsell.model'].value) {
    case 'product_line_holder':
      return byHolder(deal, line, product, role, relation, selling);
    case 'net_increase':
      return assessNetIncrease(deal, line, product, role, relation, selling);
  }
}

/** As the text of 3 September 2025 has it: what the customer already has is its holder's. */
function byHolder(
  deal: DealAtHand,
  line: Line,
  product: Product,
  role: Role,
  relation: Relation,
  selling: Selling,
): Opportunity {
  switch (relation.kind) {
    case 'already_has':
      return assessOwned(deal, line, product, relation.owned, relation.throughPlatform, selling);
    case 'unknown':
      return { kind: 'unsettled', on: onBoth(ownedUnknown(product, relation)) };
    case 'new_product': {
      const judged = assessProduct(deal, line, role);
      return sale({
        credit: [...judged.credit, ...relation.findings],
        commission: [...judged.commission, ...relation.findings],
      });
    }
  }
}

function ownedUnknown({ read: facts }: Product, { because, missing }: Untold): Finding {
  switch (because) {
    case 'list':
      return unknown('TX-02', 'owned_products_unknown', { facts, missing });
    case 'product':
      return unknown('TX-02', 'owned_product_unnamed', { facts, missing });
    case 'contradiction':
      return unknown('TX-02', 'owned_product_and_name_differ', {
        facts,
        ambiguity: 'A-68',
        missing,
        contradicts: true,
      });
  }
}

const nothingMore = onBoth();
const nothingOfSeller = (): typeof nothingMore => nothingMore;
const sale = (on: Opportunity['on']): Opportunity => ({ kind: 'sale', on, ofSeller: nothingOfSeller });
