/**
 * Which edition judges a deal: the one in force on the close date, or, while the deal is open, on the day of evaluation
 * . Outside every window the nearest one does, and the determination says that it is not in force; where an admin
 * chose so, what HubSpot announced for that day does.
 */
import { dayAt } from '../language/dates.ts';
import { closeDateOf, type DatedFacts } from '../language/deal-at-hand.ts';
import type { CalendarDate } from '../../facts/primitives.ts';
import type { Determination } from '../language/determination.ts';
import type { Rulebook } from '../language/rulebook.ts';
import { bearingOf } from './bearing.ts';
import type { RulesEdition } from './edition.ts';

export interface PickedEdition {
  readonly edition: RulesEdition;
  readonly inForce: boolean;
  /** The day that decided. */
  readonly on: CalendarDate;
}

/** `named`: by which it is judged whatever the day. @throws RangeError where the rulebook has none of that name. */
export function pickEdition(
  facts: DatedFacts,
  { editions, announced, outsideTheText = 'text', named: byDefault }: Omit<Rulebook, 'classify'>,
  named = byDefault,
): PickedEdition {
  const on = dayThatDecides(facts);
  if (named !== undefined) {
    const edition = editionNamed(named, { editions, announced });
    const bearing = bearingOf(edition, on, facts.customer?.countryCode);
    return { edition, inForce: bearing === 'in_force' || bearing === 'beta', on };
  }
  const inForce = inForceOn(on, editions);
  if (inForce !== undefined) return { edition: inForce, inForce: true, on };
  const chosen = outsideTheText === 'provisional' ? inForceOn(on, announced ?? []) : undefined;
  if (chosen !== undefined) return { edition: chosen, inForce: true, on };
  const nearest = editions.reduce((best, edition) => (daysFrom(edition, on) < daysFrom(best, on) ? edition : best));
  return { edition: nearest, inForce: false, on };
}

/** */
export function dayThatDecides(facts: DatedFacts): CalendarDate {
  const today = dayAt(facts.asOf, facts.customer?.timeZone);
  const close = closeDateOf(facts);
  // A sale that is dated ahead is not made yet.
  return facts.deal.stage === 'open' || close === null || close > today ? today : close;
}

export const inForceOn = (day: CalendarDate, editions: readonly RulesEdition[]): RulesEdition | undefined =>
  editions.filter(({ from, to }) => from <= day && (to === null || day <= to)).at(-1);

/** For whoever speaks of the rules without a deal: in force on that day, or the newest. */
export function editionOfDay(day: CalendarDate, { editions }: Pick<Rulebook, 'editions'>): RulesEdition {
  return inForceOn(day, editions) ?? newestOf({ editions });
}

export const newestOf = ({ editions }: Pick<Rulebook, 'editions'>): RulesEdition =>
  editions.reduce((newest, edition) => (edition.from > newest.from ? edition : newest));

/** The one that judged a deal. @throws RangeError where the rulebook has none of that name: it was another's that judged. */
export const editionOf = ({ edition }: Pick<Determination, 'edition'>, rulebook: Editions): RulesEdition =>
  editionNamed(edition.id, rulebook);

type Editions = Pick<Rulebook, 'editions' | 'announced'>;

/** Every one that the rulebook has: the texts, and what was announced since. */
export const everyEdition = ({ editions, announced = [] }: Editions): readonly RulesEdition[] => [
  ...editions,
  ...announced,
];

export const isEdition = (name: string, rulebook: Editions): boolean =>
  everyEdition(rulebook).some(({ id }) => id === name);

/** @throws RangeError where the rulebook has none of that name, neither as a text nor as an announcement. */
export function editionNamed(name: string, rulebook: Editions): RulesEdition {
  const found = everyEdition(rulebook).find(({ id }) => id === name);
  if (found === undefined) throw new RangeError(`The rulebook has no edition ${name}.`);
  return found;
}

function daysFrom({ from, to }: RulesEdition, day: CalendarDate): number {
  const distance = day < from ? Date.parse(from) - Date.parse(day) : Date.parse(day) - Date.parse(to ?? day);
  return Math.max(0, distance) / 86_400_000;
}
