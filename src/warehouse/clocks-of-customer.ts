/** On which days an instant may fall for a customer whose zone is known by its name alone. */
import { isReadable } from './in-place-of-the-machine/time-zones.ts';
import type { DatedFacts } from '../rules/language/deal-at-hand.ts';
import type { Instant } from '../facts/primitives.ts';
import type { MissingPath } from '../rules/verdict/decide.ts';

/** The facts on each of the clocks that somebody may have. */
export interface Clocks {
  readonly cases: readonly DatedFacts[];
  /** Missing where they do not all come to the same. */
  readonly ifDifferent: readonly MissingPath[];
  /** Missing whatever they come to. */
  readonly always: readonly MissingPath[];
}

const zoneFor = (...neededBy: MissingPath['neededBy']): MissingPath => ({
  path: 'customer.timeZone',
  neededBy,
  why: 'unknown',
});

/** Null: its zone is not stated, or can be read. */
export function clocksOfCustomer(facts: DatedFacts): Clocks | null {
  const { customer, deal, proofs = [], onboarding } = facts;
  if (customer?.timeZone === undefined || isReadable(customer.timeZone)) return null;
  // Without a zone an instant falls on the day that it is written with.
  const withoutZone: DatedFacts = { ...facts, customer: { ...customer, timeZone: undefined } };
  const dated = [
    facts.asOf,
    ...(deal.closeDate === undefined && deal.closedAt !== undefined ? [deal.closedAt] : []),
    ...proofs.flatMap(({ signedAt }) => signedAt ?? []),
  ];
  const moments = [...new Set(dated.map((instant) => Date.parse(instant)))];
  const spellings = moments.map((ms) => onEveryDay(dated.find((instant) => Date.parse(instant) === ms) ?? facts.asOf));
  const cases = combinations(spellings).map((spelled) => {
    const as = new Map(moments.map((ms, index) => [ms, spelled[index]]));
    const respelled = (instant: Instant): Instant => as.get(Date.parse(instant)) ?? instant;
    return {
      ...withoutZone,
      asOf: respelled(facts.asOf),
      deal: deal.closedAt === undefined ? deal : { ...deal, closedAt: respelled(deal.closedAt) },
      ...(facts.proofs === undefined
        ? {}
        : {
            proofs: proofs.map((one) => (one.signedAt == null ? one : { ...one, signedAt: respelled(one.signedAt) })),
          }),
    };
  });
  // Whether the last day for its onboarding is over is asked of its clock alone.
  const onboards = onboarding !== undefined && onboarding.required !== false;
  // The days of the close and of the signature decide, and the day of evaluation.
  return { cases, ifDifferent: [zoneFor('POI-12', 'POI-14')], always: onboards ? [zoneFor('ONB-04')] : [] };
}

/** The same moment, once with each day that a clock on earth shows at it; as it was written first. */
function onEveryDay(instant: Instant): Instant[] {
  const ms = Date.parse(instant);
  const spelled = new Map([[instant.slice(0, 10), instant]]);
  for (const hours of [-12, 0, 14]) {
    const shown = new Date(ms + hours * 3_600_000).toISOString();
    const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
    if (!spelled.has(shown.slice(0, 10))) spelled.set(shown.slice(0, 10), `${shown.slice(0, -1)}${offset}` as Instant);
  }
  return [...spelled.values()];
}

/** One of each list, in every way; more than anybody would judge are not made. */
const combinations = (lists: readonly (readonly Instant[])[]): Instant[][] =>
  lists.reduce<Instant[][]>(
    (all, list) => (all.length > 1_000 ? all : all.flatMap((so) => list.map((one) => [...so, one]))),
    [[]],
  );
