/** A line item as the rules read it: which product it sells, whether it recurs, and what it is worth a month. */
import type { FactRead } from './determination.ts';
import { fact } from './findings.ts';
import type { CurrencyCode, LineItemId } from '../../facts/primitives.ts';
import type { Facts, LineItemFacts, OwnedProductFacts, ProductEdition, ProductLine } from '../../facts/schema.ts';
import { money, monthly, type Money } from './money.ts';
import type { Classification } from './rulebook.ts';

export interface Product {
  readonly line: ProductLine;
  readonly edition: ProductEdition;
  /** What one partner can be associated with: each product line, and each add-on by itself (XS-02, XS-03). */
  readonly key: string;
  readonly read: readonly FactRead[];
  /** What the name says of the kind. */
  readonly kindHint: Classification['kindHint'];
}

export interface KnownValue {
  readonly known: true;
  readonly mrr: Money;
  readonly read: readonly FactRead[];
}
/** Monthly recurring revenue, or the facts that it lacks. */
type MonthlyValue =
  KnownValue | { readonly known: false; readonly missing: readonly string[]; readonly because: 'amount' | 'currency' };

type LineKind = 'subscription' | 'one_time' | 'overage' | 'unknown';

export interface Line {
  readonly id: LineItemId;
  readonly path: string;
  readonly is: LineItemFacts;
  /** Null: neither product nor name is stated. */
  readonly product: Product | null;
  readonly kind: LineKind;
  readonly kindRead: readonly FactRead[];
  readonly value: MonthlyValue;
}

export function readLines(facts: Facts, classify: (name: string) => Classification): Line[] {
  return (facts.lineItems ?? []).map((is, index) => {
    const path = `lineItems[${index}]`;
    const product = productOf(is, path, classify);
    return {
      id: is.id,
      path,
      is,
      product,
      kind: kindOf(is, product),
      kindRead: is.kind === undefined ? [] : [fact(`${path}.kind`, is.kind)],
      value: monthlyValue(is, path, facts.deal.currency),
    };
  });
}

/** Stated product and edition go before what the name says. */
export function productOf(
  stated: Pick<OwnedProductFacts, 'name' | 'product' | 'edition'>,
  path: string,
  classify: (name: string) => Classification,
): Product | null {
  if (stated.name === undefined && stated.product === undefined) return null;
  const named = stated.name === undefined ? null : classify(stated.name);
  const line = stated.product ?? named?.productLine ?? 'unclassified';
  const sameLine = named !== null && named.productLine === line;
  const addOn = sameLine ? named.addOn : null;
  const read: FactRead[] = [];
  if (stated.product !== undefined) read.push(fact(`${path}.product`, stated.product));
  if (stated.edition !== undefined) read.push(fact(`${path}.edition`, stated.edition));
  if (stated.name !== undefined) read.push(fact(`${path}.name`, stated.name));
  return {
    line,
    edition: stated.edition ?? (sameLine ? named.edition : withoutEditions.has(line) ? 'none' : 'unknown'),
    key: line === 'other_add_on' ? `${line}:${addOn ?? '?'}` : line,
    read,
    kindHint: named?.kindHint ?? null,
  };
}
const withoutEditions: ReadonlySet<ProductLine> = new Set([
  'hubspot_credits',
  'reporting_add_on',
  'other_add_on',
  'core_seats',
  'services',
]);

/** A stated price by the month, or a bill that comes back, makes a subscription unless the line says otherwise. */
function kindOf(is: LineItemFacts, product: Product | null): LineKind {
  if (is.kind !== undefined) return is.kind;
  if (product?.kindHint != null) return product.kindHint;
  if (product?.line === 'hubspot_credits') return 'unknown';
  return is.mrr !== undefined || is.billingFrequency !== undefined ? 'subscription' : 'unknown';
}

function monthlyValue(is: LineItemFacts, path: string, dealCurrency: CurrencyCode | undefined): MonthlyValue {
  const currency = is.currency ?? dealCurrency;
  const known = (read: FactRead, more: readonly FactRead[], mrrIn: (currency: CurrencyCode) => Money): MonthlyValue =>
    currency === undefined
      ? { known: false, missing: [`${path}.currency`], because: 'currency' }
      : {
          known: true,
          mrr: mrrIn(currency),
          read: [read, ...more, fact(is.currency === undefined ? 'deal.currency' : `${path}.currency`, currency)],
        };
  const { mrr, amount, billingFrequency } = is;
  if (mrr !== undefined) return known(fact(`${path}.mrr`, mrr), [], (own) => money(mrr, own));
  if (amount === undefined) return { known: false, missing: [`${path}.mrr`], because: 'amount' };
  if (billingFrequency === undefined) return { known: false, missing: [`${path}.billingFrequency`], because: 'amount' };
  return known(fact(`${path}.amount`, amount), [fact(`${path}.billingFrequency`, billingFrequency)], (own) =>
    monthly(money(amount, own), billingFrequency),
  );
}

/** Starter, Pro and Entreprise stand in an order; other editions stand outside it. */
export const rank = (edition: ProductEdition): number | null => ranks[edition];
const ranks: Readonly<Record<ProductEdition, number | null>> = {
  free: 0,
  starter: 1,
  professional: 2,
  enterprise: 3,
  none: null,
  unknown: null,
};
export const isProOrEnterprise = (edition: ProductEdition): boolean =>
  edition === 'professional' || edition === 'enterprise';
