/**
 * Rebates that stand as lines of their own, with an amount below zero: they lower the price of the product that they
 * belong to, while they last. The rest is said: a total that leaves a rebate out is too high.
 */
import Fraction from 'fraction.js';
import { monthlyAmount, productKey, type ReadLine } from './line-items.ts';
import type { Days, SoldLine, Step } from './price-steps.ts';
import { endFrom, startOf } from './timing.ts';

export interface Lowered {
  readonly lines: readonly SoldLine[];
  readonly unassigned: readonly ReadLine[];
}

export function lowered(sold: readonly SoldLine[], rebates: readonly ReadLine[], days: Days): Lowered {
  let lines = sold;
  const unassigned: ReadLine[] = [];
  for (const rebate of rebates) {
    const at = subjectOf(rebate, lines);
    const line = at === null ? undefined : lines[at];
    const less = line === undefined ? null : lessBy(line, rebate, days);
    if (less === null) unassigned.push(rebate);
    else lines = lines.map((each, index) => (index === at ? less : each));
  }
  return { lines, unassigned };
}

/** The same product of the library, the same name, the product that the name tells, or the only one that is sold; of its lines the dearest. */
function subjectOf(rebate: ReadLine, lines: readonly SoldLine[]): number | null {
  const recurring = lines.flatMap((sold, index) => (sold.line.kind === 'subscription' ? [{ sold, index }] : []));
  const id = rebate.record.properties['hs_product_id']?.trim() ?? '';
  const sameId = recurring.filter(
    ({ sold }) => id !== '' && sold.all.some(({ record }) => record.properties['hs_product_id']?.trim() === id),
  );
  const named = recurring.filter(({ sold }) => sold.all.some(({ name }) => names(rebate.name, name)));
  const ofLine = recurring.filter(
    ({ sold }) => sold.line.classified.productLine !== 'unclassified' && productKey(sold.line) === productKey(rebate),
  );
  const found = [sameId, named, ofLine].find((each) => each.length > 0) ?? recurring;
  if (new Set(found.map(({ sold }) => productKey(sold.line))).size !== 1) return null;
  const [dearest] = found.toSorted((a, b) => top(b.sold).compare(top(a.sold)));
  return dearest?.index ?? null;
}

const top = ({ steps }: SoldLine): Fraction =>
  steps.reduce(
    (most, { monthly }) => (monthly !== null && monthly.compare(most) > 0 ? monthly : most),
    new Fraction(0),
  );

/** "Rebate on Marketing Hub Professional" has the line's name in it. */
function names(rebate: string | null, name: string | null): boolean {
  const words = (text: string | null): string =>
    ` ${(text ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(name).trim() !== '' && words(rebate).includes(words(name));
}

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
  const steps = days
    .toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map((day): Step => {
      const at = sold.steps.findLast((step) => step.from === null || (day !== null && step.from <= day));
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
