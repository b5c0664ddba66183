/**
 * A breach of the duties of communication, for one partner's part in the deal (COM-07, REG-07): the text says that the deal
 * is lost, and HubSpot pronounces it.
 */
import { bant, progress } from './habits.ts';
import { assessAbsence } from './absence.ts';
import { dayAt } from '../../language/dates.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { changed, type Finding } from '../../language/findings.ts';
import { hubspotDecides } from './codes.ts';
import type { PartnerId } from '../../../facts/primitives.ts';
import { assessReply } from './reply.ts';
import { decidedReply, type Settle } from './reply-decided.ts';

/**
 * What stands against the partner, HubSpot's decision first; empty where nothing does. What names nobody concerns every
 * partner on the deal. The platform (COM-01) is a habit and stays a warning; BANT and progress (COM-06) count at the close.
 */
export function breachOf(deal: DealAtHand, partnerId: PartnerId, settle: Settle): readonly Finding[] {
  const { communication } = deal.facts;
  if (communication === undefined) return [];
  const party = { kind: 'one', partnerId } as const;
  const concerns = (named: PartnerId | undefined): boolean => named === undefined || named === partnerId;
  const today = dayAt(deal.asOf, deal.partners.get(partnerId)?.is.timeZone);
  const { requests = [], outOfOffice = [] } = communication;
  const isClosed = deal.stage === 'closed_won' || deal.stage === 'closed_lost';
  const judged = [
    ...requests.flatMap((request, index) =>
      concerns(request.partnerId)
        ? decidedReply(assessReply(deal, request, `communication.requests[${index}]`, party), settle)
        : [],
    ),
    ...outOfOffice.flatMap((absence, index) =>
      concerns(absence.partnerId)
        ? [assessAbsence(deal, absence, `communication.outOfOffice[${index}]`, party, today)]
        : [],
    ),
    ...(isClosed ? [bant(communication, party), progress(communication, party)] : []),
  ];
  const breaches = judged.filter(({ outcome }) => outcome === 'not_met');
  // Late, and HubSpot may still grant the time: no breach yet, and nothing that it could not take away (COM-04, A-61).
  const awaited = judged.filter((found) => found.outcome === 'hubspot_decides' && isLate(deal, found));
  const all = [...breaches, ...awaited];
  if (all.length === 0) return [];
  const loss = hubspotDecides('COM-07', 'breach_for_hubspot', {
    partnerId,
    ambiguity: 'A-38',
    facts: all.flatMap(({ facts }) => facts),
    action: { who: 'hubspot', what: 'decide_breach', partnerId },
  });
  const isDecided = settle(loss)[0] !== loss;
  if (breaches.length === 0 && !isDecided) return awaited.map((found) => changed(found, { duty: null }));
  return [loss, ...all.map((found) => changed(found, { outcome: 'noted', action: null, duty: null }))];
}

/** Answered late, or not answered until it was. */
function isLate({ asOf }: DealAtHand, { duty }: Finding): boolean {
  const { metAt, dueAt } = duty?.clock ?? { metAt: null, dueAt: null };
  return metAt !== null || (dueAt !== null && Date.parse(dueAt) < Date.parse(asOf));
}
