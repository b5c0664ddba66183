/** A deal as one partner is paid for it: on one deal a seller's commission may stand beside a holder's (US-06). */
import type { SharedDeal } from '../../contract/portfolio.ts';
import type { WrittenAmounts } from '../../contract/written-amounts.ts';
import { exactSum } from './exact-sum.ts';
import { grouped } from './grouped.ts';

/** Undefined: nothing of the deal is that partner's. */
export function ofPartner(deal: SharedDeal, partner: string): SharedDeal | undefined {
  const { evaluation, partners = [] } = deal;
  if (evaluation?.byPartner === undefined) {
    const { creditedPartner } = evaluation ?? {};
    const isTheirs = creditedPartner === undefined ? partners.includes(partner) : creditedPartner === partner;
    return isTheirs ? deal : undefined;
  }
  const own = evaluation.byPartner.filter((part) => part.partner === partner);
  // Whose it is nobody knows yet: it may be anybody's who is on the deal.
  const open = partners.includes(partner) ? evaluation.byPartner.filter((part) => part.partner === null) : [];
  const parts = [...own, ...open];
  if (parts.length === 0) return undefined;
  const amounts = [
    ...grouped(
      parts.flatMap(({ byCurrency }) => byCurrency),
      ({ currency }) => currency,
    ).values(),
  ].flatMap((each) => together(each));
  return { ...deal, evaluation: { ...evaluation, amounts, byPartner: [{ partner, byCurrency: amounts }] } };
}

/** Of one currency. */
function together(amounts: readonly WrittenAmounts[]): WrittenAmounts[] {
  const [first, ...others] = amounts;
  if (first === undefined) return [];
  return [others.reduce((sum, each) => plus(sum, each), first)];
}

const plus = (one: WrittenAmounts, other: WrittenAmounts): WrittenAmounts => ({
  currency: one.currency,
  mrr: sumOrNull(one.mrr, other.mrr),
  running: both(one.running, other.running, (a, b) => ({ monthly: exactSum([a.monthly, b.monthly]), ...mostOf(a, b) })),
  awaiting: both(one.awaiting, other.awaiting, (a, b) => ({
    monthly: exactSum([a.monthly, b.monthly]),
    ...mostOf(a, b),
  })),
  ended: both(one.ended, other.ended, mostOf),
  earned: sumOrNull(one.earned, other.earned),
  unpaid: sumOrNull(one.unpaid, other.unpaid),
  payouts: payoutsOf([...one.payouts, ...other.payouts]),
});

const both = <Part>(one: Part | null, other: Part | null, add: (one: Part, other: Part) => Part): Part | null =>
  one === null ? other : other === null ? one : add(one, other);

type Most = NonNullable<WrittenAmounts['ended']>;

const mostOf = (one: Most, other: Most): Most => ({
  maximum: sumOrNull(one.maximum, other.maximum),
  until: one.until === null || (other.until !== null && other.until > one.until) ? other.until : one.until,
});

type Known = WrittenAmounts['earned'];

/** What is not known makes no sum. */
const sumOrNull = (one: Known, other: Known): Known => (one === null || other === null ? null : exactSum([one, other]));

function payoutsOf(payouts: WrittenAmounts['payouts']): WrittenAmounts['payouts'] {
  const quarters = grouped(payouts, ([quarter]) => quarter);
  return [...quarters.values()]
    .flatMap((of) => {
      const [first] = of;
      if (first === undefined) return [];
      const sumOf = (column: 1 | 2 | 3 | 4) => exactSum(of.map((payout) => payout[column]));
      const sum: typeof first = [first[0], sumOf(1), sumOf(2), sumOf(3), sumOf(4)];
      return [sum];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
