/** A line item as the rules read it: which product it sells, whether it recurs, and what it is worth a month. */
import type { FactRead } from './determination.ts';
import { fact } from './findings.ts';
import type { CalendarDate, CurrencyCode, LineItemId } from '../../facts/primitives.ts';
import type { Facts, LineItemFacts, OwnedProductFacts, ProductEdition, ProductLine } from '../../facts/schema.ts';
import { isNotOf, money, monthly, type Money, nothingIn } from './money.ts';
import { priceOn, type PriceSteps } from './price-steps.ts';
import type { Classification } from './rulebook.ts';

export interface Product {
  readonly line: ProductLine;
  readonly edition: ProductEdition;
  /** What one partner can be associated with: each product line, and each add-on by itself (XS-02, XS-03). */
  readonly key: string;
  readonly read: readonly FactRead[];
  /** Paths of a name and of a product or edition that say different things; mostly none. */
  readonly contradicts: readonly string[];
  /** What the name says of the kind. */
  readonly kindHint: Classification['kindHint'];
}

export interface KnownValue {
  readonly known: true;
  /** Of the price that counts now. */
  readonly mrr: Money;
  /** Every price, that one among them; null: there is no other. */
  readonly steps: PriceSteps | null;
  readonly read: readonly FactRead[];
}
/** Monthly recurring revenue, or the facts that it lacks. */
export type MonthlyValue =
  | KnownValue
  | {
      readonly known: false;
      readonly because: 'amount' | 'currency';
      readonly missing: readonly string[];
    }
  | {
      readonly known: false;
      /** An MRR and a bill that come to different amounts. */
      readonly because: 'contradiction';
      readonly missing: readonly string[];
      readonly read: readonly FactRead[];
    };

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

/** In which the lines whose value is known are paid; each once. */
export const currenciesOf = (lines: readonly Line[]): CurrencyCode[] => [
  ...new Set(lines.flatMap(({ value }) => (value.known ? [value.mrr.currency] : []))),
];

/** `on`: the day whose price counts, where a price changes; null: nobody knows it. */
export function readLines(
  facts: Facts,
  classify: (name: string) => Classification,
  on: CalendarDate | null = null,
): Line[] {
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
      value: monthlyValue(is, path, facts.deal.currency, on),
    };
  });
}

/** Stated product and edition go before what the name says; where the two disagree, one of them is wrong. */
export function productOf(
  stated: Pick<OwnedProductFacts, 'name' | 'product' | 'edition' | 'productConfirmed'>,
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
  const contradicts = stated.productConfirmed === true || named === null ? [] : differing(stated, named, path);
  return {
    line,
    contradicts,
    edition: stated.edition ?? (sameLine ? named.edition : withoutEditions.has(line) ? 'none' : 'unknown'),
    key: line === 'other_add_on' ? `${line}:${addOn ?? '?'}` : line,
    read,
    kindHint: contradicts.length > 0 ? null : (named?.kindHint ?? null),
  };
}

/** A name that nobody recognises says nothing, and so does one without an edition. */
function differing(
  { product, edition }: Pick<OwnedProductFacts, 'product' | 'edition'>,
  named: Classification,
  path: string,
): string[] {
  if (named.productLine === 'unclassified') return [];
  if (product !== undefined && product !== 'unclassified' && product !== named.productLine)
    return [`${path}.product`, `${path}.name`];
  const ranked = edition !== undefined && rank(edition) !== null && rank(named.edition) !== null;
  return ranked && edition !== named.edition ? [`${path}.edition`, `${path}.name`] : [];
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
  const hasSteps = is.earlierPrices !== undefined || is.laterPrices !== undefined;
  return is.mrr !== undefined || is.billingFrequency !== undefined || hasSteps ? 'subscription' : 'unknown';
}

function monthlyValue(
  is: LineItemFacts,
  path: string,
  dealCurrency: CurrencyCode | undefined,
  on: CalendarDate | null,
): MonthlyValue {
  const now = priceAt(path, is);
  const steps = stepsOf(path, is);
  const changes = steps === null ? [] : [...steps.before, ...steps.after];
  const prices = [now, ...changes.map(({ price }) => price)];
  const faulty = prices.filter(({ contradicts, missing }) => contradicts.length > 0 || missing.length > 0);
  if (faulty.length > 0) return unpriced(faulty);
  const currency = is.currency ?? dealCurrency;
  if (currency === undefined) return { known: false, missing: [`${path}.currency`], because: 'currency' };
  const currencyRead = fact(is.currency === undefined ? 'deal.currency' : `${path}.currency`, currency);
  if (steps === null) return { known: true, mrr: now.in(currency), steps: null, read: [...now.read, currencyRead] };
  const priced = {
    before: steps.before.map(({ until, price }) => ({ until, mrr: price.in(currency) })),
    now: now.in(currency),
    after: steps.after.map(({ from, price }) => ({ from, mrr: price.in(currency) })),
  };
  const read = changes.flatMap((step) => [step.read, ...step.price.read]);
  return { known: true, mrr: priceOn(priced, on), steps: priced, read: [...now.read, ...read, currencyRead] };
}

/** Two prices told for one time go before a price that nobody tells. */
function unpriced(prices: readonly Price[]): MonthlyValue {
  const read = prices.flatMap(({ contradicts }) => contradicts);
  return read.length > 0
    ? { known: false, because: 'contradiction', missing: read.map((one) => one.path), read }
    : { known: false, because: 'amount', missing: prices.flatMap(({ missing }) => missing) };
}

/** Null: the price never changes. */
function stepsOf(path: string, { earlierPrices = [], laterPrices = [] }: LineItemFacts) {
  if (earlierPrices.length + laterPrices.length === 0) return null;
  return {
    before: earlierPrices.map((step, index) => {
      const at = `${path}.earlierPrices[${index}]`;
      return { until: step.until, read: fact(`${at}.until`, step.until), price: priceAt(at, step) };
    }),
    after: laterPrices.map((step, index) => {
      const at = `${path}.laterPrices[${index}]`;
      return { from: step.from, read: fact(`${at}.from`, step.from), price: priceAt(at, step) };
    }),
  };
}

interface Price {
  readonly in: (currency: CurrencyCode) => Money;
  readonly read: readonly FactRead[];
  /** Empty where it is known. */
  readonly missing: readonly string[];
  /** An MRR and a bill that come to different amounts; mostly none. */
  readonly contradicts: readonly FactRead[];
}

const unpricedBy = (missing: string): Price => ({ in: nothingIn, read: [], missing: [missing], contradicts: [] });

/** An MRR, or a bill and how often it comes; of both, one is too many where they disagree. */
function priceAt(
  path: string,
  { mrr, amount, billingFrequency }: Pick<LineItemFacts, 'mrr' | 'amount' | 'billingFrequency'>,
): Price {
  if (mrr !== undefined) {
    return {
      in: (own) => money(mrr, own),
      read: [fact(`${path}.mrr`, mrr)],
      missing: [],
      contradicts:
        amount !== undefined && billingFrequency !== undefined && isNotOf(mrr, amount, billingFrequency)
          ? [
              fact(`${path}.mrr`, mrr),
              fact(`${path}.amount`, amount),
              fact(`${path}.billingFrequency`, billingFrequency),
            ]
          : [],
    };
  }
  if (amount === undefined) return unpricedBy(`${path}.mrr`);
  if (billingFrequency === undefined) return unpricedBy(`${path}.billingFrequency`);
  return {
    in: (own) => monthly(money(amount, own), billingFrequency),
    read: [fact(`${path}.amount`, amount), fact(`${path}.billingFrequency`, billingFrequency)],
    missing: [],
    contradicts: [],
  };
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
