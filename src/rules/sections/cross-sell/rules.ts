/**
 * Vente croisée: partners are associated with customers product by product, one partner a product (XS-01 to XS-03).
 *
 * Says how a line stands to what the customer already has: something new, or a product that it has and somebody may hold.
 */
import type { At, DealAtHand, OwnedRead } from '../../language/deal-at-hand.ts';
import { fact, type Finding } from '../../language/findings.ts';
import { noted } from './codes.ts';
import type { Product } from '../../language/line.ts';
import type { OwnedProductFacts, ProductLine } from '../../../facts/schema.ts';

export interface Owned extends At<OwnedProductFacts> {
  readonly product: Product;
}

export type Relation =
  /** The customer has nothing yet, or nothing of this product. */
  | { readonly kind: 'new_product'; readonly findings: readonly Finding[] }
  /** It has the product itself, or a platform that holds it. */
  | { readonly kind: 'already_has'; readonly owned: readonly [Owned, ...Owned[]]; readonly throughPlatform: boolean }
  | Untold;

export interface Untold {
  readonly kind: 'unknown';
  readonly because: 'list' | 'product' | 'contradiction';
  /** The facts that would tell. */
  readonly missing: readonly string[];
}

export function relationToCustomer(deal: DealAtHand, product: Product): Relation {
  const products = deal.facts.customer?.products;
  if (products === undefined) return { kind: 'unknown', missing: ['customer.products'], because: 'list' };
  if (products.length === 0) return newCustomer(product);
  const read = deal.products;
  const unnamed = read.filter(({ product: owned }) => owned === null);
  if (unnamed.length > 0)
    return { kind: 'unknown', missing: unnamed.map(({ path }) => `${path}.product`), because: 'product' };
  const named = read.filter(isNamed);
  const differing = named.filter((one) => mayBe(one.product, product)).flatMap((one) => one.product.contradicts);
  if (differing.length > 0) return { kind: 'unknown', missing: differing, because: 'contradiction' };
  const owned = named.filter(isSubscribed);
  const [same, ...alsoSame] = owned.filter((one) => one.product.key === product.key);
  if (same !== undefined) return { kind: 'already_has', owned: [same, ...alsoSame], throughPlatform: false };
  const [over, ...alsoOver] = owned.filter((one) => overlaps(one.product.line, product.line));
  if (over !== undefined) return { kind: 'already_has', owned: [over, ...alsoOver], throughPlatform: true };
  const untold = owned.filter((one) => one.product.line === 'unclassified');
  if (untold.length > 0)
    return { kind: 'unknown', missing: untold.map(({ path }) => `${path}.product`), because: 'product' };
  const facts = deal.productsRead;
  return {
    kind: 'new_product',
    findings: [
      noted('ELIG-02', 'cross_sell', { facts }),
      noted('XS-01', 'credit_by_product', { facts: product.read }),
      noted('XS-02', 'product_not_credited_yet', { facts }),
    ],
  };
}

function newCustomer({ read }: Product): Relation {
  return {
    kind: 'new_product',
    findings: [
      noted('ELIG-02', 'new_customer', { facts: [fact('customer.products', [])] }),
      noted('XS-01', 'credit_by_product', { facts: read }),
    ],
  };
}

const isNamed = (one: OwnedRead): one is Owned => one.product !== null;

/** What was free, done once or used beyond a pack is nothing that a customer has bought and may buy more of. */
const isSubscribed = ({ product }: Owned): boolean =>
  product.edition !== 'free' &&
  product.line !== 'services' &&
  product.kindHint !== 'overage' &&
  product.kindHint !== 'one_time';

/** Whose name and product say different things may be anything; whose edition alone is in doubt is what it is. */
const mayBe = ({ contradicts, key, line }: Product, sold: Product): boolean =>
  contradicts.some((path) => path.endsWith('.product')) || key === sold.key || overlaps(line, sold.line);

/** A customer platform holds every hub. */
const overlaps = (a: ProductLine, b: ProductLine): boolean =>
  (a === 'customer_platform' && heldByPlatform.has(b)) || (b === 'customer_platform' && heldByPlatform.has(a));
const heldByPlatform: ReadonlySet<ProductLine> = new Set([
  'marketing_hub',
  'sales_hub',
  'service_hub',
  'content_hub',
  'data_hub',
  'commerce_hub',
  'smart_crm',
]);
