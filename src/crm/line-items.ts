/** Line items of a deal, as HubSpot keeps them -> what each sells, at which price, how often. */
import Fraction from 'fraction.js';
import { classify } from '../catalogue/classify.ts';
import { type CalendarDate, currencyCode, type CurrencyCode } from '../facts/primitives.ts';
import { type BillingFrequency, billingFrequencySchema } from '../facts/schema.ts';
import { isNotOf, monthly } from '../rules/language/money.ts';
import type { Classification } from '../rules/language/rulebook.ts';
import { acceptedFor, type AcceptedNames } from './accepted-names.ts';
import { exact } from './amounts.ts';
import { as } from './evidence.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import type { Manifest } from './manifest-schema.ts';
import { aliasOf, type MappedProduct, withoutEdition } from './product-aliases.ts';
import { saysRecurring } from './recurring-names.ts';
import type { SaidLines, SaidOfLine } from './said-lines.ts';
import { endOfTerm } from './times.ts';
import { type Timing, timingOf } from './timing.ts';

type Kind = 'subscription' | 'one_time' | 'overage';

export interface ReadLine {
  readonly record: CrmRecord;
  readonly name: string | null;
  readonly classified: Classification;
  /** What somebody recorded of the product; else what its name was accepted as in this portal; else what app.json says of it. */
  readonly mapped: MappedProduct | null;
  /** What somebody recorded of the line, on the deal. */
  readonly said: SaidOfLine | null;
  readonly kind: Kind | null;
  readonly price: Price;
  readonly currency: CurrencyCode | null;
  readonly timing: Timing;
  /** First day after a fixed term; null: runs on, or nobody knows. */
  readonly end: CalendarDate | null;
  readonly optional: boolean;
}

export interface Bill {
  readonly amount: Fraction;
  readonly frequency: BillingFrequency;
}

/**
 * `monthly`: HubSpot's own MRR, and the bill that comes to something else, where there is one. `billed`: a bill and how
 * often it comes. Below zero: a rebate.
 */
export type Price =
  | {
      readonly how: 'monthly';
      readonly amount: Fraction;
      readonly against: Bill | null;
      /** On the deal, because HubSpot's line does not tell it. */
      readonly recorded?: true;
    }
  | ({ readonly how: 'billed' } & Bill)
  | { readonly how: 'once'; readonly amount: Fraction | null }
  /** It comes back, as far as the frequency is one of HubSpot's; how much it is nobody knows. */
  | { readonly how: 'unknown'; readonly recurring: boolean };

/** `said`: of the deal's lines, by id; it names the product, and settles an amount that HubSpot's line does not tell. */
export function readLine(
  record: CrmRecord,
  manifest: Manifest,
  accepted: AcceptedNames,
  saidLines: SaidLines = {},
): ReadLine {
  const text = (property: string): string | null => {
    const value = record.properties[property]?.trim() ?? '';
    return value === '' ? null : value;
  };
  const name = text('name');
  const said = (Object.hasOwn(saidLines, record.id) ? saidLines[record.id] : undefined) ?? null;
  const byName = classify(name ?? '');
  const alias =
    acceptedFor(name, accepted)?.product ??
    aliasOf({ name, productId: text('hs_product_id'), sku: text('hs_sku') }, manifest.productAliases);
  const mapped = recordedProduct(said, alias ?? byName) ?? alias;
  const classified: Classification =
    mapped === null
      ? byName
      : {
          ...byName,
          productLine: mapped.productLine,
          edition: mapped.edition,
          kindHint: mapped.kind ?? byName.kindHint,
        };
  const told = priceOf(text);
  const recordedKind = said?.lineKind ?? null;
  const price = settled(told, recordedKind ?? kindOf(told, classified, name), said);
  const timing = timingOf(text);
  const { start, term, renews } = timing;
  const currency = text('hs_line_item_currency_code');
  return {
    record,
    name,
    classified,
    mapped,
    said,
    kind: recordedKind ?? kindOf(price, classified, name),
    price,
    currency: currency === null ? null : (as(currencyCode)(currency.toUpperCase()) ?? null),
    timing,
    end: start === null || term === null || renews ? null : (endOfTerm(start, term) ?? null),
    optional: text('hs_is_optional')?.toLowerCase() === 'true',
  };
}

/** Null where nothing of the product was recorded. What was said of one of product and edition leaves the other as it reads. */
export function recordedProduct(
  said: SaidOfLine | null,
  { productLine, edition }: Pick<Classification, 'productLine' | 'edition'>,
): MappedProduct | null {
  if (said === null || (said.product === undefined && said.edition === undefined)) return null;
  const line = said.product ?? productLine;
  if (line === 'unclassified') return { productLine: line, edition: 'unknown' };
  if (withoutEdition.has(line)) return { productLine: line, edition: 'none' };
  return { productLine: line, edition: said.edition ?? (line === productLine ? edition : 'unknown') };
}

/** A price that HubSpot's line does not tell, or tells in two ways, is the one that was recorded; its own goes before. */
function settled(price: Price, kind: Kind | null, said: SaidOfLine | null): Price {
  const amount = said?.mrr === undefined ? null : exact(said.mrr);
  if (amount === null) return price;
  const recorded: Price = { how: 'monthly', amount, against: null, recorded: true };
  switch (price.how) {
    case 'unknown':
      return recorded;
    case 'monthly':
      return price.against === null ? price : recorded;
    case 'once':
      return kind === 'subscription' || kind === null ? recorded : price;
    case 'billed':
      return price;
  }
}

/** What lowers the price of other lines. */
export function isRebate({ price }: ReadLine): boolean {
  return price.how !== 'unknown' && price.amount !== null && price.amount.compare(0) < 0;
}

/** Monthly amount of a recurring line; null where it is unknown, told in two ways, or there is none. */
export function monthlyAmount({ price, currency }: ReadLine): Fraction | null {
  switch (price.how) {
    case 'monthly':
      return price.against === null ? price.amount : null;
    case 'billed':
      return monthly({ amount: price.amount, currency: currency ?? anyCurrency }, price.frequency).amount;
    case 'once':
    case 'unknown':
      return null;
  }
}
const anyCurrency = currencyCode.parse('EUR');

/**
 * HubSpot's `hs_mrr` where it is a number, else the bill and its frequency. No frequency means paid once; a frequency
 * that HubSpot does not have means that nobody knows.
 */
function priceOf(text: (property: string) => string | null): Price {
  const frequency = text('recurringbillingfrequency');
  const mrr = numberIn(text, 'hs_mrr');
  if (frequency === null) {
    if (mrr !== null && mrr.compare(0) > 0) return { how: 'monthly', amount: mrr, against: null };
    return { how: 'once', amount: billOf(text) };
  }
  const known = billingFrequencySchema.safeParse(frequency.toLowerCase());
  if (mrr !== null)
    return { how: 'monthly', amount: mrr, against: known.success ? contradicting(mrr, known.data, text) : null };
  const amount = billOf(text);
  if (!known.success || amount === null) return { how: 'unknown', recurring: known.success };
  return { how: 'billed', amount, frequency: known.data };
}

/** The bill that comes to another MRR than HubSpot's own; null: there is none. */
function contradicting(
  mrr: Fraction,
  frequency: BillingFrequency,
  text: (property: string) => string | null,
): Bill | null {
  const amount = numberIn(text, 'amount');
  if (amount === null || !isNotOf(mrr, amount, frequency, numberIn(text, 'quantity') ?? undefined)) return null;
  return { amount, frequency };
}

/** `amount` is net of discounts; without it, quantity x price less the discount, unless the price depends on tiers. */
function billOf(text: (property: string) => string | null): Fraction | null {
  const amount = numberIn(text, 'amount');
  if (amount !== null) return amount;
  const price = numberIn(text, 'price');
  const tiered = text('hs_pricing_model') !== null && text('hs_pricing_model')?.toLowerCase() !== 'flat';
  if (price === null || tiered) return null;
  const off = numberIn(text, 'discount') ?? new Fraction(0);
  const percent = numberIn(text, 'hs_discount_percentage') ?? new Fraction(0);
  return price
    .sub(off)
    .mul(new Fraction(100).sub(percent))
    .div(100)
    .mul(numberIn(text, 'quantity') ?? 1);
}

function numberIn(text: (property: string) => string | null, property: string): Fraction | null {
  const value = text(property);
  return value === null ? null : exact(value);
}

/** Null: nobody can tell, as where a price that is paid once stands under the name of a subscription. */
function kindOf(price: Price, { kindHint, productLine }: Classification, name: string | null): Kind | null {
  if (kindHint === 'overage') return 'overage';
  switch (price.how) {
    case 'monthly':
    case 'billed':
      return 'subscription';
    case 'once':
      return kindHint === 'subscription' ||
        (kindHint === null && productLine !== 'services' && name !== null && saysRecurring(name))
        ? null
        : 'one_time';
    case 'unknown':
      return price.recurring ? 'subscription' : null;
  }
}

/** Lines that sell the same thing: one product line, each add-on a line of its own (XS-03). */
export function productKey({
  classified: { productLine, addOn },
  name,
}: Pick<ReadLine, 'classified' | 'name'>): string {
  if (productLine === 'other_add_on') return `other_add_on:${addOn ?? name?.toLowerCase() ?? ''}`;
  if (productLine === 'unclassified') return `unclassified:${name?.toLowerCase() ?? ''}`;
  return productLine;
}
