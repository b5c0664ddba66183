/**
 * What a product cost twelve months before, shared among its lines (SM-02): each line is held against a part of it, so that
 * two lines of one product do not count the old price twice.
 */
import Fraction from 'fraction.js';
import { written } from './amounts.ts';

export interface PricedLine {
  /** Lines of one product have one key. */
  readonly product: string;
  /** A month; null: nobody knows. */
  readonly now: Fraction | null;
  /** Of the whole product, twelve months before; undefined: nobody knows. */
  readonly past: string | undefined;
}

/** Each line takes as much as it costs now, the last one the rest; as told, where a price of the product is unknown. */
export function sharedAmongLines(lines: readonly PricedLine[]): (string | undefined)[] {
  const products = new Map<string, Product>();
  for (const [index, { product, now, past }] of lines.entries()) {
    const known = products.get(product);
    products.set(product, {
      count: (known?.count ?? 0) + 1,
      last: index,
      past,
      isTold: now !== null && (known === undefined || (known.isTold && known.past === past)),
    });
  }
  const left = new Map<string, Fraction>();
  return lines.map(({ product, now, past }, index) => {
    const ofProduct = products.get(product);
    if (past === undefined || now === null || ofProduct?.count === 1) return past;
    if (ofProduct?.isTold !== true) return past;
    const rest = left.get(product) ?? new Fraction(past);
    const own = ofProduct.last === index || now.compare(rest) > 0 ? rest : now;
    left.set(product, rest.sub(own));
    return written(own);
  });
}

interface Product {
  readonly count: number;
  /** Place of its last line. */
  readonly last: number;
  readonly past: string | undefined;
  /** What every line of it costs is known, and all are told the same past. */
  readonly isTold: boolean;
}
