/**
 * Which edition judges a deal: the one in force on the close date, or, while the deal is open, on the day of evaluation
 * . Outside every window the nearest one does, and the determination says that it is not in force.
 */
import { dayAt } from '../language/dates.ts';
import { closeDateOf, type DatedFacts } from '../language/deal-at-hand.ts';
import type { CalendarDate } from '../../facts/primitives.ts';
import type { Determination } from '../language/determination.ts';
import type { Rulebook } from '../language/rulebook.ts';
import type { RulesEdition } from './edition.ts';

export interface PickedEdition {
  readonly edition: RulesEdition;
  readonly inForce: boolean;
  /** The day that decided. */
  readonly on: CalendarDate;
}

export function pickEdition(facts: DatedFacts, { editions }: Pick<Rulebook, 'editions'>): PickedEdition {
  const today = dayAt(facts.asOf, facts.customer?.timeZone);
  const close = closeDateOf(facts);
  // A sale that is dated ahead is not made yet.
  const on = facts.deal.stage === 'open' || close === null || close > today ? today : close;
  const inForce = inForceOn(on, editions);
  if (inForce !== undefined) return { edition: inForce, inForce: true, on };
  const nearest = editions.reduce((best, edition) => (daysFrom(edition, on) < daysFrom(best, on) ? edition : best));
  return { edition: nearest, inForce: false, on };
}

const inForceOn = (day: CalendarDate, editions: Rulebook['editions']): RulesEdition | undefined =>
  editions.filter(({ from, to }) => from <= day && day <= to).at(-1);

/** For whoever speaks of the rules without a deal: in force on that day, or the newest. */
export function editionOfDay(day: CalendarDate, { editions }: Pick<Rulebook, 'editions'>): RulesEdition {
  return inForceOn(day, editions) ?? newestOf({ editions });
}

export const newestOf = ({ editions }: Pick<Rulebook, 'editions'>): RulesEdition =>
  editions.reduce((newest, edition) => (edition.from > newest.from ? edition : newest));

/** The one that judged a deal. @throws RangeError where the rulebook has none of that name: it was another's that judged. */
export function editionOf(
  { edition }: Pick<Determination, 'edition'>,
  { editions }: Pick<Rulebook, 'editions'>,
): RulesEdition {
  const found = editions.find(({ id }) => id === edition.id);
  if (found === undefined) throw new RangeError(`The rulebook has no edition ${edition.id}.`);
  return found;
}

function daysFrom({ from, to }: RulesEdition, day: CalendarDate): number {
  const distance = day < from ? Date.parse(from) - Date.parse(day) : Date.parse(day) - Date.parse(to);
  return Math.max(0, distance) / 86_400_000;
}
