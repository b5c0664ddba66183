/**
 * Rebates that stand as lines of their own, with an amount below zero: they lower the price of the product that they
 * belong to, while they last. The rest is said: a total that leaves a rebate out is too high.
 */
import Fraction from 'fraction.js';
import type { CalendarDate } from '../facts/primitives.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { monthlyAmount, productKey, type ReadLine } from './line-items.ts';
import type { Days, SoldLine, Step } from './price-steps.ts';
import { endFrom, startOf } from './timing.ts';

export interface Lowered {
  readonly lines: readonly SoldLine[];
  readonly unassigned: readonly ReadLine[];
}

export function lowered(sold: readonly SoldLine[], rebates: readonly ReadLine[], days: Days): Lowered {
  if (rebates.length === 0) return { lines: sold, unassigned: [] };
  const lines = [...sold];
  const subjects = subjectsAmong(sold);
  const unassigned: ReadLine[] = [];
  for (const rebate of rebates) {
    const at = dearest(subjects.of(rebate), subjects.top);
    const line = at === null ? undefined : lines[at];
    const less = line === undefined ? null : lessBy(line, rebate, days);
    if (at === null || less === null) unassigned.push(rebate);
    else {
      lines[at] = less;
      subjects.top.set(at, top(less));
    }
  }
  return { lines, unassigned };
}

/** What rebates can lower: recurring lines, by their places. A rebate changes what a line costs, never what it sells. */
interface Subjects {
  /** All of one product, or none. */
  readonly of: (rebate: ReadLine) => readonly number[];
  /** The most that a line costs a month, by its place. */
  readonly top: Map<number, Fraction>;
}

/** The same product of the library, the same name, the product that the name tells, or the only one that is sold. */
function subjectsAmong(sold: readonly SoldLine[]): Subjects {
  const recurring = sold.flatMap((each, index) => (each.line.kind === 'subscription' ? [{ each, index }] : []));
  const byId = new Map<string, number[]>();
  const byWords = new Map<string, number[]>();
  const byProduct = new Map<string, number[]>();
  const put = (places: Map<string, number[]>, key: string, index: number): void => {
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else if (known.at(-1) !== index) known.push(index);
  };
  const products = new Map<number, string>();
  for (const {
    each: { line, all },
    index,
  } of recurring) {
    const product = productKey(line);
    products.set(index, product);
    if (line.classified.productLine !== 'unclassified') put(byProduct, product, index);
    for (const { record, name } of all) {
      const id = idOf(record);
      if (id !== '') put(byId, id, index);
      const words = wordsOf(name);
      if (words.trim() !== '') put(byWords, words, index);
    }
  }
  const ofOneProduct = (places: readonly number[]): readonly number[] =>
    new Set(places.map((index) => products.get(index))).size === 1 ? places : [];
  const anyOfAll = ofOneProduct(recurring.map(({ index }) => index));
  // "Rebate on Marketing Hub Professional" has the line's name in it.
  const named = (rebate: ReadLine): number[] => {
    const text = wordsOf(rebate.name);
    const found = new Set<number>();
    for (const [words, places] of byWords) if (text.includes(words)) for (const index of places) found.add(index);
    return [...found].sort((a, b) => a - b);
  };
  return {
    top: new Map(recurring.map(({ each, index }) => [index, top(each)])),
    of(rebate) {
      const sameId = byId.get(idOf(rebate.record));
      if (sameId !== undefined) return ofOneProduct(sameId);
      const places = named(rebate);
      if (places.length > 0) return ofOneProduct(places);
      return byProduct.get(productKey(rebate)) ?? anyOfAll;
    },
  };
}

const idOf = ({ properties }: CrmRecord): string => properties['hs_product_id']?.trim() ?? '';

const wordsOf = (text: string | null): string =>
  ` ${(text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Of equally dear ones the first. */
function dearest(places: readonly number[], tops: ReadonlyMap<number, Fraction>): number | null {
  let best: number | null = null;
  let most: Fraction | undefined;
  for (const index of places) {
    const own = tops.get(index);
    if (own === undefined || (most !== undefined && own.compare(most) <= 0)) continue;
    best = index;
    most = own;
  }
  return best;
}

const top = ({ steps }: SoldLine): Fraction =>
  steps.reduce(
    (most, { monthly }) => (monthly !== null && monthly.compare(most) > 0 ? monthly : most),
    new Fraction(0),
  );

/** Null where it cannot be taken off: paid once, in another currency, more than the price, or off a price that nobody knows. */
function lessBy(sold: SoldLine, rebate: ReadLine, { close }: Days): SoldLine | null {
  const off = monthlyAmount(rebate);
  if (off === null || sold.steps.length === 0 || rebate.currency !== sold.line.currency) return null;
  const begins = startOf(rebate.timing, close);
  const first = sold.start ?? close;
  const from = begins === null || (first !== null && begins <= first) ? null : begins;
  const start = begins ?? first;
  const until = rebate.timing.renews || start === null ? null : endFrom(start, rebate.timing);
  const days = [...new Set([...sold.steps.map((step) => step.from), from, until])];
  // Both in the order of their days.
  let place = -1;
  const hasBegun = (step: Step | undefined, day: CalendarDate | null): boolean =>
    step !== undefined && (step.from === null || (day !== null && step.from <= day));
  const steps = days
    .toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map((day): Step => {
      while (hasBegun(sold.steps[place + 1], day)) place += 1;
      const at = sold.steps[place];
      const counts =
        (from === null || (day !== null && day >= from)) && (until === null || day === null || day < until);
      const monthly = at?.monthly ?? null;
      if (!counts || monthly === null || monthly.n === 0n)
        return { from: day, monthly, line: at?.line ?? null, asTyped: at?.asTyped ?? false };
      return { from: day, monthly: monthly.add(off), line: at?.line ?? null, asTyped: false };
    });
  const known = steps.every(({ monthly }) => monthly !== null && monthly.compare(0) >= 0);
  return known ? { ...sold, steps } : null;
}
