/**
 * A second Partner Development Manager (FAQ-01): for more MRR a year outside the main region than the text says,
 * strictly more, and by HubSpot's invitation only.
 */
import { convert } from '../../language/conversion.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { hubspotDecides, lacking, notMet, unknown } from './codes.ts';
import { factsAt, unstatedAt } from '../../language/facts-read.ts';
import { partnerIn, partyOf } from '../../language/party.ts';
import { compareMoney, money } from '../../language/money.ts';
import { noFindings, type SectionFindings, stated } from '../../language/section.ts';
import * as words from './words.ts';

export function assessSecondManager(deal: DealAtHand): SectionFindings {
  const { facts, edition } = deal;
  const { secondManager } = facts;
  if (secondManager === undefined) return noFindings;
  const party = partyOf(facts);
  const partnerId = partnerIn(party);
  const floor = edition.parameters['secondManager.yearlyMrr'];
  const grounds = { parameters: [floor.read], ambiguity: 'A-51', partnerId } as const;
  const { yearlyMrrOutsideMainRegion: amount, currency } = secondManager;
  if (amount === undefined || currency === undefined) {
    const untold = unstatedAt('secondManager', { yearlyMrrOutsideMainRegion: amount, currency });
    const asks = untold.map((path) => lacking(path, 'second_manager', 'FAQ-01'));
    return stated(words, [unknown('FAQ-01', 'second_manager_unknown', { ...grounds, duty: { asks } })]);
  }
  const read = factsAt('secondManager', { yearlyMrrOutsideMainRegion: amount, currency });
  const least = money(floor.value.amount, floor.value.currency);
  const converted = convert(deal, money(amount, currency), least.currency);
  const decide = { who: 'hubspot', what: 'decide_second_manager', partnerId } as const;
  if (converted === null) {
    const values = { from: currency, to: least.currency };
    return stated(words, [
      hubspotDecides('FAQ-01', 'second_manager_no_rate', {
        ...grounds,
        facts: read,
        action: decide,
        duty: { asks: [lacking('exchangeRates', ['second_manager_at_a_rate', values], 'FAQ-01')] },
      }),
    ]);
  }
  const seen = [...read, ...converted.read];
  if (compareMoney(converted.money, least) <= 0)
    return stated(words, [notMet('FAQ-01', 'second_manager_not_above', { ...grounds, facts: seen })]);
  return stated(words, [
    hubspotDecides('FAQ-01', 'second_manager_above', {
      ...grounds,
      facts: seen,
      action: { who: 'partner', what: 'ask_for_second_manager', partnerId },
      duty: { andThen: decide },
    }),
  ]);
}
