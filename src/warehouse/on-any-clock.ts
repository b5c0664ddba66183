/**
 * Zones that are known by their name alone. A warehouse has no table of zones, so what a clock in such a zone shows is not
 * known. Nothing is guessed: the deal is judged on every clock that the zone could have, and only what comes out the same
 * on all of them is said. The rest waits, and the zone is named as the missing fact; stated as an offset ("+02:00") it
 * settles it.
 */
import { agreed, type Asked } from './agreed.ts';
import { clocksOfCustomer } from './clocks-of-customer.ts';
import { clocksOfPartners } from './clocks-of-partners.ts';
import type { DatedFacts } from '../rules/language/deal-at-hand.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { decideAndAsk } from '../rules/verdict/decide.ts';

/** On more clocks than these a deal is not judged: then all of it waits. */
const mostClocks = 100;

export function decideOnAnyClock(facts: DatedFacts, rulebook: Rulebook): Asked {
  const ofPartners = clocksOfPartners(facts);
  const onPartners = ofPartners?.cases ?? [facts];
  const ofCustomer = clocksOfCustomer(facts);
  const cases = ofCustomer === null ? onPartners : onPartners.flatMap((one) => clocksOfCustomer(one)?.cases ?? [one]);
  const [first = facts, ...others] = cases;
  const outcome = decideAndAsk(first, rulebook);
  const clocks = [ofCustomer, ofPartners].flatMap((of) => of ?? []);
  if (clocks.length === 0) return outcome;
  const tooMany = cases.length > mostClocks;
  const { answer, differs } = agreed(outcome, tooMany ? null : others.map((one) => decideAndAsk(one, rulebook)));
  const zones = clocks.flatMap(({ ifDifferent, always }) => [...(differs ? ifDifferent : []), ...always]);
  return { ...answer, missingFacts: [...answer.missingFacts, ...zones] };
}
