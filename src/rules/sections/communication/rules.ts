/**
 * Communication: answering in time, announcing absences, the approved platform, BANT and progress (COM-01 to COM-07).
 *
 * The text says that any failure costs the deal. Nothing here takes money away: the breach is flagged, and HubSpot
 * confirms what follows from it.
 */
import { assessAbsence } from './absence.ts';
import { dayAt } from '../../language/dates.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { hubspotDecides, notMet, noted, warned } from './codes.ts';
import type { Finding } from '../../language/findings.ts';
import { type Party, partnerIn, partyOf } from '../../language/party.ts';
import { habits } from './habits.ts';
import { assessReply } from './reply.ts';
import { decidedReply, type Settle } from './reply-decided.ts';
import { noFindings, type SectionFindings, stated } from '../../language/section.ts';
import * as words from './words.ts';

export function assessCommunication(deal: DealAtHand, settle: Settle = (found) => [found]): SectionFindings {
  const { facts } = deal;
  const { communication } = facts;
  if (communication === undefined) return noFindings;
  const found: Finding[] = [];
  communication.requests?.forEach((request, index) => {
    const party = partyOf(facts, request.partnerId);
    found.push(...decidedReply(assessReply(deal, request, `communication.requests[${index}]`, party), settle));
  });
  communication.outOfOffice?.forEach((absence, index) => {
    const party = partyOf(facts, absence.partnerId);
    const zone = party.kind === 'one' ? deal.partners.get(party.partnerId)?.is.timeZone : undefined;
    found.push(assessAbsence(deal, absence, `communication.outOfOffice[${index}]`, party, dayAt(deal.asOf, zone)));
  });
  const party = partyOf(facts);
  found.push(...habits(communication, party));
  if (found.length === 0) return noFindings;
  return stated(words, [...found, ...breaches(found, party)]);
}

/** Any failure is a breach of the rules (COM-07), on a shared sale as elsewhere (REG-07). */
function breaches(found: readonly Finding[], party: Party): Finding[] {
  const partnerId = partnerIn(party);
  if (!found.some(({ outcome }) => outcome === 'not_met')) return [noted('COM-07', 'no_breach_stated', { partnerId })];
  return [
    hubspotDecides('COM-07', 'breach_for_hubspot', {
      ambiguity: 'A-38',
      partnerId,
      action: { who: 'hubspot', what: 'decide_breach', partnerId },
      duty: { warnings: [warned('COM-07', 'breach_may_cost_the_deal')] },
    }),
    notMet('REG-07', 'breach_for_hubspot', { ambiguity: 'A-38', partnerId }),
  ];
}
