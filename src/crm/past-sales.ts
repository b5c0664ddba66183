/** The customer's other won deals: what each sold, and who had a part in it. */
import type { CalendarDate, TimeZone } from '../facts/primitives.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { type Involvement, involvementsOf } from './involvements.ts';
import { isRebate, productKey, type ReadLine } from './line-items.ts';
import type { Manifest } from './manifest-schema.ts';
import { type SoldLine, soldLines } from './price-steps.ts';
import { lowered } from './rebates.ts';
import type { EarlierDeal } from './records.ts';
import { dayIn, isTooEarly } from './times.ts';

/** What a won deal sold, whoever asks. */
export interface Sold {
  readonly deal: CrmRecord;
  readonly closedOn: CalendarDate | null;
  readonly lines: readonly SoldLine[];
  /** The lines by what they sell; products in the order of the first line of each. */
  readonly byProduct: ReadonlyMap<string, readonly SoldLine[]>;
}

export interface PastSale extends Sold {
  readonly involvements: readonly Involvement[];
  /** Partners are on the deal that nobody can name. */
  readonly unnamed: number;
}

export type WhatWasSold = Pick<EarlierDeal, 'deal' | 'lineItems'>;

export function soldOn(
  { deal, lineItems }: WhatWasSold,
  lineOf: (record: CrmRecord) => ReadLine,
  zone: TimeZone,
): Sold {
  const closed = dayIn(zone)(deal.properties['closedate']?.trim() ?? '') ?? null;
  const closedOn = closed === null || isTooEarly(closed) ? null : closed;
  const days = { close: closedOn, on: null };
  const all = lineItems.map(lineOf).filter(({ optional }) => !optional);
  const sold = soldLines(
    all.filter((line) => !isRebate(line)),
    days,
  );
  const lines = lowered(sold, all.filter(isRebate), days).lines.filter(
    ({ line }) => line.kind !== 'one_time' && line.kind !== 'overage' && line.classified.productLine !== 'services',
  );
  return { deal, closedOn, lines, byProduct: byProduct(lines) };
}

export function byProduct(lines: readonly SoldLine[]): Sold['byProduct'] {
  const products = new Map<string, SoldLine[]>();
  for (const sold of lines) put(products, productKey(sold.line), sold);
  return products;
}

export function pastSales(
  deals: readonly EarlierDeal[],
  manifest: Manifest,
  whatWasSold: (deal: WhatWasSold) => Sold,
): PastSale[] {
  return deals.map((each) => ({ ...whatWasSold(each), ...involvementsOf(each.involvements, manifest) }));
}

/** A sale with what it sold of one product. */
export interface SaleOf<S extends Sold> {
  readonly sale: S;
  readonly lines: readonly SoldLine[];
}

/** In the order of the sales; products in the order in which they come up. */
export function salesByProduct<S extends Sold>(sales: readonly S[]): Map<string, SaleOf<S>[]> {
  const products = new Map<string, SaleOf<S>[]>();
  for (const sale of sales) for (const [key, lines] of sale.byProduct) put(products, key, { sale, lines });
  return products;
}

function put<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [item]);
  else known.push(item);
}
