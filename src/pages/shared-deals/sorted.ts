/** The order of the table. Deals without what they are sorted by come last, whichever way it runs. */
import type { SharedDeal } from '../../contract/portfolio.ts';
import { type RowAmounts, rowAmounts } from './amounts-of.ts';
import { type Filters, partnersNamed, type SortedBy } from './filters.ts';

type Key = string | number | undefined;

/** Without a wish: what is due first, then as they came, the newest first. */
export function sorted(deals: readonly SharedDeal[], sort: Filters['sort'], locale: string): readonly SharedDeal[] {
  const { by, down } = sort ?? { by: 'due', down: false };
  const inWords = new Intl.Collator(locale, { numeric: true });
  return deals
    .map((deal) => [keyOf(deal, by), deal] as const)
    .sort(([one], [other]) => {
      if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
      const order = typeof one === 'number' ? one - Number(other) : inWords.compare(one, String(other));
      return down ? -order : order;
    })
    .map(([, deal]) => deal);
}

function keyOf(deal: SharedDeal, by: SortedBy): Key {
  const { evaluation } = deal;
  switch (by) {
    case 'deal':
      return deal.name;
    case 'partner':
      return partnersNamed(deal)[0];
    case 'due':
      return evaluation?.due;
    case 'evaluated':
      return deal.evaluatedAt;
    case 'mrr':
    case 'monthly':
    case 'maximum':
    case 'earned':
      return amountOf(deal, by);
  }
}

/** Of the first currency: amounts of two cannot be compared, and a deal has one as a rule. */
function amountOf({ evaluation }: SharedDeal, by: keyof RowAmounts & SortedBy): number | undefined {
  const [first] = evaluation?.amounts ?? [];
  const amount = first === undefined ? null : rowAmounts(first)[by];
  return amount == null ? undefined : Number(amount);
}
