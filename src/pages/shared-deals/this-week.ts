/** What is to be done first, by whose turn it is: late steps, those due within a week, and those that nothing dates. */
import type { DealEvaluation, SharedDeal, TurnOwner } from '../../contract/portfolio.ts';
import { daysBetween } from './days.ts';

export interface StepDue {
  readonly deal: SharedDeal;
  readonly text: string;
  /** `YYYY-MM-DD`; absent: no day decides. */
  readonly due?: string;
  /** Days until then; negative: late. */
  readonly days?: number;
}

const horizon = 7;
type Acting = Exclude<TurnOwner, 'nobody'>;

/** @param today the portal's day */
export const isThisWeek = ({ evaluation }: SharedDeal, today: string): boolean =>
  evaluation !== undefined &&
  evaluation.owner !== null &&
  evaluation.owner !== 'nobody' &&
  (evaluation.due === undefined || daysBetween(today, evaluation.due) <= horizon);

/** Only whoever has something to do; the most urgent step of each first. */
export function thisWeek(
  deals: readonly SharedDeal[],
  today: string,
  inOrder: readonly TurnOwner[],
): readonly { readonly owner: Acting; readonly steps: readonly StepDue[] }[] {
  const first = deals.filter((deal) => isThisWeek(deal, today));
  return inOrder.flatMap((owner) => {
    if (owner === 'nobody') return [];
    const steps = first.flatMap((deal) =>
      deal.evaluation?.owner === owner ? [stepOf(deal, deal.evaluation, today)] : [],
    );
    return steps.length === 0 ? [] : [{ owner, steps: steps.sort(byUrgency) }];
  });
}

const stepOf = (deal: SharedDeal, { turnText: text, due }: DealEvaluation, today: string): StepDue => ({
  deal,
  text,
  ...(due === undefined ? {} : { due, days: daysBetween(today, due) }),
});

const byUrgency = (one: StepDue, other: StepDue): number =>
  (one.days ?? horizon + 1) - (other.days ?? horizon + 1) || (one.deal.name < other.deal.name ? -1 : 1);
