/** What the customer already has, who holds the credit, and what it paid a year ago: read from its other won deals. */
import Fraction from 'fraction.js';
import type { CalendarDate } from '../facts/primitives.ts';
import { partnerTypeSchema } from '../facts/schema.ts';
import { written } from './amounts.ts';
import { type Evidence, isListed, oneOf } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { productKey, type ReadLine } from './line-items.ts';
import type { Manifest } from './manifest-schema.ts';
import { type PastSale, type SaleOf, salesByProduct, type Sold } from './past-sales.ts';
import { priceOn, type SoldLine } from './price-steps.ts';
import { day } from './times.ts';

export type OwnedDraft = NonNullable<NonNullable<FactsDraft['customer']>['products']>[number];

export interface ProductsBefore {
  readonly products: readonly OwnedDraft[];
  /** How many of them have come to the end of a fixed term by the day `on`, and no later deal says what followed. */
  readonly ended: number;
}

/** Null where a deal has no close date: nobody can say what came before what. */
export function productsBefore(
  sales: readonly PastSale[],
  before: CalendarDate | null,
  on: CalendarDate | null,
  manifest: Manifest,
  evidence: Evidence,
): ProductsBefore | null {
  if (sales.some(({ closedOn }) => closedOn === null)) return null;
  const earlier = sales.filter(({ closedOn }) => closedOn !== null && (before === null || closedOn < before));
  const newestFirst = [...earlier].sort((a, b) => ((a.closedOn ?? '') < (b.closedOn ?? '') ? 1 : -1));
  let ended = 0;
  const oldestFirst = salesByProduct(newestFirst.toReversed());
  const products = [...oldestFirst.values()].flatMap((sold, index) => {
    const withIt = sold.toReversed();
    const [latest] = withIt;
    if (latest === undefined) return [];
    const over = on !== null && latest.lines.every(({ end }) => end !== null && end <= on);
    if (over) ended += 1;
    // What was agreed for a term that is over is not what the customer pays now.
    return [owned(index, latest, over ? null : total(latest.lines, on), withIt, manifest, evidence)];
  });
  return { products, ended };
}

function owned(
  index: number,
  latest: SaleOf<PastSale>,
  mrr: ReturnType<typeof total>,
  withIt: readonly SaleOf<PastSale>[],
  manifest: Manifest,
  evidence: Evidence,
): OwnedDraft {
  const path = `customer.products[${index}]`;
  const first = latest.lines[0]?.line;
  if (first !== undefined) evidence.note(path, `line_items/${first.record.id}`, 'name', first.record.updatedAt);
  const holder = holderOf(first?.classified.productLine ?? 'unclassified', withIt, manifest);
  if (holder.source !== null)
    evidence.note(
      `${path}.creditHolder`,
      `${manifest.portal.partnerInvolvement.name}/${holder.source}`,
      manifest.portal.partnerInvolvement.properties.creditedProductLines,
    );
  return {
    name: first?.name?.slice(0, 500),
    product: first?.classified.productLine,
    edition: first?.classified.edition,
    ...(first?.mapped == null ? {} : { productConfirmed: true }),
    mrr: mrr === null ? undefined : written(mrr.amount),
    currency: mrr?.currency ?? undefined,
    boughtFrom: boughtFrom(latest.sale),
    creditHolder: holder.id,
    creditedSince: holder.since,
  };
}

/** What the holder's own record says of it, where nobody wrote it with the product: it need not be a partner on this deal. */
export function withHolders(
  products: readonly OwnedDraft[],
  companies: readonly CrmRecord[],
  manifest: Manifest,
  evidence: Evidence,
): OwnedDraft[] {
  // Of two with one id the first counts.
  const byId = new Map(companies.toReversed().map((record) => [record.id, record]));
  return products.map((product, index) => {
    const record = product.creditHolder == null ? undefined : byId.get(product.creditHolder);
    if (record === undefined) return product;
    const path = `customer.products[${index}]`;
    const company = evidence.of('companies', record);
    return {
      ...product,
      creditHolderType:
        product.creditHolderType ??
        company.fact(
          `${path}.creditHolderType`,
          manifest.portal.companies.partnerType,
          oneOf(partnerTypeSchema.options),
        ),
      creditHolderName:
        product.creditHolderName ?? company.fact(`${path}.creditHolderName`, 'name', (text) => text.slice(0, 500)),
    };
  });
}

function boughtFrom({ involvements, unnamed }: PastSale): string | undefined {
  if (unnamed > 0) return undefined;
  if (involvements.length === 0) return 'hubspot';
  return involvements.length === 1 ? involvements[0]?.partnerId : undefined;
}

interface Holder {
  readonly id: string | undefined;
  readonly since: string | undefined;
  readonly source: string | null;
}

/** The newest record of a credit on the product line counts; without any, an involvement that says nothing leaves it unknown. */
function holderOf(line: string, sales: readonly SaleOf<PastSale>[], manifest: Manifest): Holder {
  const { creditedProductLines, creditedSince } = manifest.portal.partnerInvolvement.properties;
  let unknown = false;
  for (const {
    sale: { involvements, unnamed },
  } of sales) {
    if (unnamed > 0) unknown = true;
    for (const { partnerId, record } of involvements) {
      const credited = record.properties[creditedProductLines]?.trim() ?? '';
      if (credited === '') unknown = true;
      else if (isListed(credited, line)) {
        const since = record.properties[creditedSince]?.trim() ?? '';
        return unknown
          ? { id: undefined, since: undefined, source: null }
          : { id: partnerId, since: since === '' ? undefined : day(since), source: record.id };
      }
    }
  }
  return { id: unknown ? undefined : 'none', since: undefined, source: null };
}

/** What lines in one currency come to on a day; null where one is unknown or two currencies meet. */
function total(
  lines: readonly SoldLine[],
  on: CalendarDate | null,
): { readonly amount: Fraction; readonly currency: string | null } | null {
  const currency = lines[0]?.line.currency ?? null;
  let amount = new Fraction(0);
  for (const sold of lines) {
    const monthly = priceOn(sold, on);
    if (monthly === null || sold.line.currency !== currency) return null;
    amount = amount.add(monthly);
  }
  return { amount, currency };
}

/**
 * MRR of the line's product on a day in the past: what the newest sale until then had agreed. Undefined where a date,
 * an amount or a currency is missing, or a fixed term had run out and nobody knows what followed.
 */
export function monthlyOn(
  date: CalendarDate,
  line: ReadLine,
  currency: string | null,
  sales: ReadonlyMap<string, readonly SaleOf<Sold>[]>,
): string | undefined {
  const sold = (sales.get(productKey(line)) ?? []).flatMap(({ sale, lines }) =>
    lines.map((each) => ({ sale, each, start: each.start ?? sale.closedOn })),
  );
  if (sold.some(({ start }) => start === null)) return undefined;
  const running = sold.filter(({ start }) => start !== null && start <= date);
  if (running.length === 0) return '0';
  const newest = running.reduce((best, each) =>
    (each.sale.closedOn ?? '') > (best.sale.closedOn ?? '') ? each : best,
  );
  const lines = running.filter(({ sale }) => sale === newest.sale).map(({ each }) => each);
  if (lines.some(({ end }) => end !== null && end <= date)) return undefined;
  const sum = total(lines, date);
  if (sum === null || (sum.currency ?? currency) !== currency) return undefined;
  return written(sum.amount);
}
