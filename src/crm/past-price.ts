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
  const left = new Map<string, Fraction>();
  return lines.map(({ product, now, past }, index) => {
    const ofProduct = lines.filter((one) => one.product === product);
    if (past === undefined || now === null || ofProduct.length === 1) return past;
    if (ofProduct.some((one) => one.now === null || one.past !== past)) return past;
    const rest = left.get(product) ?? new Fraction(past);
    const isLast = lines.findLastIndex((one) => one.product === product) === index;
    const own = isLast || now.compare(rest) > 0 ? rest : now;
    left.set(product, rest.sub(own));
    return written(own);
  });
}
