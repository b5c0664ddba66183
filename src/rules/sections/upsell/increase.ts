/**
 * The net increase of a product line (US-02 since deal-based commissions): its new MRR less what the customer paid for it
 * on the day before the deal. Counted once a product, whatever its lines; a fall of one product is set against no other.
 */
import { convert } from '../../language/conversion.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import type { FactRead } from '../../language/determination.ts';
import { fact, type Finding } from '../../language/findings.ts';
import type { KnownValue, Line, MonthlyValue, Product } from '../../language/line.ts';
import {
  compareMoney,
  isNegative,
  minus,
  type Money,
  money,
  moneyText,
  nothingIn,
  plus,
  shown,
} from '../../language/money.ts';
import type { Owned, Relation } from '../cross-sell/rules.ts';
import { met, notMet, unknown } from './codes.ts';

export type Increase =
  /** `base`: this line's part of it. */
  | {
      readonly kind: 'rises';
      readonly base: KnownValue;
      /** Of the whole product. */
      readonly now: Money;
      readonly increase: Money;
      readonly values: IncreaseValues;
      readonly read: readonly FactRead[];
    }
  | { readonly kind: 'does_not_rise'; readonly values: IncreaseValues; readonly read: readonly FactRead[] }
  /** A product that the customer does not have: all of it is new. */
  | { readonly kind: 'all_new' }
  | { readonly kind: 'unknown'; readonly base: MonthlyValue; readonly because: readonly Finding[] };

interface IncreaseValues {
  readonly now: ReturnType<typeof moneyText>;
  readonly before: ReturnType<typeof moneyText>;
  readonly increase: ReturnType<typeof moneyText>;
}

export function increaseOf(deal: DealAtHand, line: Line, product: Product, relation: Relation): Increase {
  const { value } = line;
  // What the line itself lacks is told with its price.
  if (!value.known) return { kind: 'unknown', base: value, because: [] };
  const lines = linesOf(deal, product);
  const stated = statedBefore(lines);
  if (stated.kind === 'differs') return unsettled(unknownBefore('paid_day_before_differs', stated.paths, true));
  if (stated.kind === 'silent' && relation.kind === 'new_product') return { kind: 'all_new' };
  const unpriced = lines.flatMap((other) => (other.value.known ? [] : other.value.missing));
  if (unpriced.length > 0) return unsettled(unknownBefore('net_increase_unpriced', unpriced));
  const { currency } = value.mrr;
  const sums = lines.map((other) => (other.value.known ? convert(deal, other.value.mrr, currency) : null));
  const before =
    stated.kind === 'stated'
      ? inCurrency(deal, stated.paid, currency, stated.read)
      : paidBy(deal, line, relation, currency);
  if (before.kind === 'unknown') return unsettled(before.because);
  if (sums.some((sum) => sum === null)) return unsettled(unknownBefore('net_increase_unpriced', ['exchangeRates']));
  const priced = sums.flatMap((sum) => (sum === null ? [] : [sum.money]));
  const now = priced.reduce(plus, nothingIn(currency));
  const increase = minus(now, before.paid);
  const values = {
    now: moneyText(shown(now), currency),
    before: moneyText(shown(before.paid), currency),
    increase: moneyText(shown(increase), currency),
  };
  const read = [...value.read, ...before.read];
  if (compareMoney(increase, nothingIn(currency)) <= 0) return { kind: 'does_not_rise', values, read };
  const share = sharesOf(priced, before.paid)[lines.indexOf(line)] ?? nothingIn(currency);
  return { kind: 'rises', base: { ...lessThan(value, share), read }, now, increase, values, read };
}

/** Lines that sell the same product: what was paid for it is deducted once. */
const linesOf = (deal: DealAtHand, product: Product): readonly Line[] =>
  deal.lines.filter((other) => other.product?.key === product.key && other.kind === 'subscription');

type Stated =
  | { readonly kind: 'silent' }
  | { readonly kind: 'stated'; readonly paid: Money; readonly read: readonly FactRead[] }
  | { readonly kind: 'differs'; readonly paths: readonly string[] };

/** Said of the line, it goes before what is on record. Two lines of one product say the same, or one of them is wrong. */
function statedBefore(lines: readonly Line[]): Stated {
  const said = lines.flatMap(({ is, path, value }) =>
    is.mrrDayBefore === undefined || !value.known
      ? []
      : [{ path: `${path}.mrrDayBefore`, text: is.mrrDayBefore, paid: money(is.mrrDayBefore, value.mrr.currency) }],
  );
  const [first, ...others] = said;
  if (first === undefined) return { kind: 'silent' };
  const differs = others.some(
    ({ paid }) => paid.currency !== first.paid.currency || compareMoney(paid, first.paid) !== 0,
  );
  if (differs) return { kind: 'differs', paths: said.map(({ path }) => path) };
  return { kind: 'stated', paid: first.paid, read: said.map(({ path, text }) => fact(path, text)) };
}

type Before =
  | { readonly kind: 'paid'; readonly paid: Money; readonly read: readonly FactRead[] }
  | { readonly kind: 'unknown'; readonly because: Finding };

/** By what the customer has on record. */
function paidBy(deal: DealAtHand, line: Line, relation: Relation, currency: Money['currency']): Before {
  const asked = `${line.path}.mrrDayBefore`;
  if (relation.kind !== 'already_has')
    return { kind: 'unknown', because: unknownBefore('paid_day_before_unknown', [asked]) };
  let paid = nothingIn(currency);
  const read: FactRead[] = [];
  for (const { path, is } of relation.owned) {
    if (is.mrr === undefined) return { kind: 'unknown', because: unknownBefore('paid_day_before_unknown', [asked]) };
    const own = inCurrency(deal, priceOf(deal, { path, is }, is.mrr, currency), currency, []);
    if (own.kind === 'unknown') return own;
    paid = plus(paid, own.paid);
    read.push(fact(`${path}.mrr`, is.mrr));
  }
  return { kind: 'paid', paid, read };
}

export const priceOf = (
  deal: DealAtHand,
  { is }: Pick<Owned, 'path' | 'is'>,
  mrr: NonNullable<Owned['is']['mrr']>,
  currency: Money['currency'],
): Money => money(mrr, is.currency ?? deal.facts.deal.currency ?? currency);

function inCurrency(deal: DealAtHand, amount: Money, currency: Money['currency'], read: readonly FactRead[]): Before {
  const converted = convert(deal, amount, currency);
  return converted === null
    ? { kind: 'unknown', because: unknownBefore('net_increase_unpriced', ['exchangeRates']) }
    : { kind: 'paid', paid: converted.money, read };
}

/** Of each line, how much of what was paid before falls on it: the dearest first, so that every other keeps its whole price. */
function sharesOf(prices: readonly Money[], paid: Money): readonly Money[] {
  let left = paid;
  const shares = prices.map(({ currency }) => nothingIn(currency));
  const dearestFirst = prices.map((price, at) => ({ price, at })).sort((a, b) => compareMoney(b.price, a.price));
  for (const { price, at } of dearestFirst) {
    const share = compareMoney(left, price) > 0 ? price : left;
    shares[at] = share;
    left = minus(left, share);
  }
  return shares;
}

/** Each price that the line will have, less that share: where it falls, the commission falls with it (RATE-03). */
function lessThan(value: KnownValue, share: Money): KnownValue {
  const rest = (mrr: Money): Money => {
    const left = minus(mrr, share);
    return isNegative(left) ? nothingIn(mrr.currency) : left;
  };
  const { mrr, steps } = value;
  return {
    ...value,
    mrr: rest(mrr),
    steps:
      steps === null
        ? null
        : {
            before: steps.before.map((step) => ({ ...step, mrr: rest(step.mrr) })),
            now: rest(steps.now),
            after: steps.after.map((step) => ({ ...step, mrr: rest(step.mrr) })),
          },
  };
}

type Lacking = 'paid_day_before_unknown' | 'paid_day_before_differs' | 'net_increase_unpriced';

const unknownBefore = (code: Lacking, missing: readonly string[], contradicts = false): Finding =>
  unknown('US-02', code, { missing, contradicts, ...(contradicts ? { ambiguity: 'A-68' } : {}) });

/** Nothing can be counted: the fact that lacks is told, and not the line's own price. */
const unsettled = (because: Finding): Increase => ({
  kind: 'unknown',
  base: { known: false, because: 'amount', missing: because.missing },
  because: [because],
});

export const noIncrease = ({ values, read }: Extract<Increase, { kind: 'does_not_rise' }>): Finding =>
  notMet('US-02', 'no_net_increase', { facts: read, values: { now: values.now, before: values.before } });

/** How the base of the commission comes about. */
export function whatItComesTo(deal: DealAtHand, increase: Increase): readonly Finding[] {
  switch (increase.kind) {
    case 'rises':
      return [
        met('US-02', 'net_increase', {
          facts: increase.read,
          values: increase.values,
          parameters: [deal.edition.parameters['upsell.model'].read],
        }),
      ];
    case 'unknown':
      return increase.because;
    case 'does_not_rise':
      return [noIncrease(increase)];
    case 'all_new':
      return [];
  }
}
