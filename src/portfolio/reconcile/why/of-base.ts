/** Another base than the MRR that was sold: what else the facts know of the price. */
import Fraction from 'fraction.js';
import { monthly, money, shown } from '../../../rules/language/money.ts';
import { currencyCode } from '../../../facts/primitives.ts';
import type { LineItemFacts } from '../../../facts/schema.ts';
import { grouped } from '../../../rules/language/grouped.ts';
import { comesTo, type Pair, type Part, sumOf } from './pair.ts';
import type { Difference } from './why.ts';

/** One line with another base, the others as expected; else all of them. */
export function ofBase(pair: Pair): Difference[] {
  const found: Difference[] = [];
  for (const parts of grouped(pair.parts, ({ due }) => JSON.stringify([due.dealId, due.lineItemId])).values()) {
    const [part] = parts;
    const base = part?.line?.commission.baseMrr;
    if (part === undefined || base == null || new Fraction(base).n === 0n) continue;
    const own = sumOf(parts.map(({ exact }) => exact));
    const rest = pair.expected.sub(own);
    for (const { taken, why } of otherBases(part))
      if (comesTo(pair, rest.add(own.mul(taken).div(base)))) found.push(why);
  }
  const percents = new Set(
    pair.deals.flatMap(({ facts }) => (facts.discounts ?? []).flatMap(({ percent }) => percent ?? [])),
  );
  for (const percent of percents)
    if (comesTo(pair, pair.expected.mul(new Fraction(100).sub(percent)).div(100)))
      found.push({ code: 'discount_again', percent });
  return found;
}

interface OtherBase {
  readonly taken: Fraction;
  readonly why: Difference;
}

function otherBases({ deal, due, line }: Part): OtherBase[] {
  const facts = deal.facts.lineItems?.find(({ id }) => id === due.lineItemId);
  const own = line?.commission.baseMrr;
  if (facts === undefined || own == null) return [];
  const base = (code: 'list_price' | 'increase_only' | 'price_step', taken: Fraction): OtherBase[] =>
    taken.s === -1n || taken.n === 0n || taken.equals(new Fraction(own))
      ? []
      : [{ taken, why: { code, taken: shown({ amount: taken }), own } }];
  const earlier = facts.mrr12MonthsAgo;
  return [
    ...(facts.listMrr === undefined ? [] : base('list_price', new Fraction(facts.listMrr))),
    ...(earlier === undefined || Number(earlier) === 0 ? [] : base('increase_only', new Fraction(own).sub(earlier))),
    ...steps(facts, due.currency).flatMap((taken) => base('price_step', taken)),
  ];
}

function steps({ earlierPrices = [], laterPrices = [], mrr }: LineItemFacts, currency: string): Fraction[] {
  const others = [...earlierPrices, ...laterPrices].flatMap(({ mrr: own, amount, billingFrequency }): Fraction[] => {
    if (own !== undefined) return [new Fraction(own)];
    if (amount === undefined || billingFrequency === undefined) return [];
    return [monthly(money(amount, currencyCode.parse(currency)), billingFrequency).amount];
  });
  // Where a later price counts, the one at the close is another.
  return others.length === 0 || mrr === undefined ? others : [...others, new Fraction(mrr)];
}

/** What a base that the statement states is of the facts; undefined: nothing of it. */
export const baseNamed = (part: Part, stated: Fraction): Difference | undefined =>
  otherBases(part).find(({ taken }) => taken.equals(stated))?.why;
