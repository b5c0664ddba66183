/** Replies and absences are counted on a partner's own clock: each clock that a partner may have, where its zone is known by its name alone. */
import { isReadable } from './in-place-of-the-machine/time-zones.ts';
import type { Clocks } from './clocks-of-customer.ts';
import type { DatedFacts } from '../rules/language/deal-at-hand.ts';
import { timeZone, type TimeZone } from '../facts/primitives.ts';
import type { MissingPath } from '../rules/verdict/decide.ts';

/** From twelve hours behind UTC to fourteen ahead, by the hour. */
const everyClock = Array.from({ length: 27 }, (_, index) => index - 12).map((hours) =>
  timeZone.parse(`${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`),
);

/** Null: no partner's zone is stated by a name. */
export function clocksOfPartners(facts: DatedFacts): Clocks | null {
  const { partners = [], communication } = facts;
  const named = partners.flatMap(({ timeZone: zone }, index) =>
    zone === undefined || isReadable(zone) ? [] : [{ zone, path: `partners[${index}].timeZone` }],
  );
  if (named.length === 0) return null;
  const zones = [...new Set(named.map(({ zone }) => zone))];
  const { requests = [], outOfOffice = [], invitation } = communication ?? {};
  const counted = requests.length + outOfOffice.length > 0;
  const asks = (...neededBy: MissingPath['neededBy']): MissingPath[] =>
    named.map(({ path }) => ({ path, neededBy, why: 'unknown' }));
  return {
    // Nothing is counted on it: then it may as well be unknown.
    cases: counted ? onEach(zones).map((clocks) => withClocks(facts, clocks)) : [withClocks(facts, new Map())],
    ifDifferent: asks('COM-02', 'COM-05'),
    // The hour by which an invitation is answered is the same everywhere; how a clock there shows it is not known.
    always: invitation === undefined ? [] : asks('OVL-02'),
  };
}

/** Every clock for each of the zones; of several zones in every combination. */
const onEach = (zones: readonly TimeZone[]): ReadonlyMap<TimeZone, TimeZone>[] =>
  zones.reduce<Map<TimeZone, TimeZone>[]>(
    (all, zone) =>
      all.length > 1_000 ? all : all.flatMap((so) => everyClock.map((clock) => new Map([...so, [zone, clock]]))),
    [new Map<TimeZone, TimeZone>()],
  );

const withClocks = (facts: DatedFacts, clocks: ReadonlyMap<TimeZone, TimeZone>): DatedFacts => ({
  ...facts,
  partners: facts.partners?.map((one) =>
    one.timeZone === undefined || isReadable(one.timeZone) ? one : { ...one, timeZone: clocks.get(one.timeZone) },
  ),
});
