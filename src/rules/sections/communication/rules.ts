/**
 * Communication: answering in time, announcing absences, the approved platform, BANT and progress (COM-01 to COM-07).
 *
 * The text says that any failure costs the deal. Nothing here takes money away: the breach is flagged, and HubSpot
 * confirms what follows from it.
 */
import { assessAbsence } from './absence.ts';
import { dayAt } from '../../language/dates.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { hubspotDecides, lacking, met, notMet, noted, unknown, warned, whether } from './codes.ts';
import type { Facts } from '../../../facts/schema.ts';
import { changed, type Finding } from '../../language/findings.ts';
import { factsAt, unstatedAt } from '../../language/facts-read.ts';
import { type Party, partnerIn, partyOf } from '../../language/party.ts';
import { assessReply } from './reply.ts';
import { noFindings, type SectionFindings, stated } from '../../language/section.ts';
import * as words from './words.ts';

type Communication = NonNullable<Facts['communication']>;

export function assessCommunication(deal: DealAtHand): SectionFindings {
  const { facts } = deal;
  const { communication } = facts;
  if (communication === undefined) return noFindings;
  const found: Finding[] = [];
  communication.requests?.forEach((request, index) => {
    const party = partyOf(facts, request.partnerId);
    found.push(assessReply(deal, request, `communication.requests[${index}]`, party));
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

/** Platform, BANT and progress change no verdict: they are asked for only where somebody keeps track of one of them. */
function habits(communication: Communication, party: Party): Finding[] {
  const found = [platform(communication, party), bant(communication, party), progress(communication, party)];
  const { approvedPlatform, bant: qualified, progressReported } = communication;
  const tracked = approvedPlatform !== undefined || qualified !== undefined || progressReported !== undefined;
  return tracked ? found : found.map((each) => changed(each, { duty: null }));
}

/** Collaborate through the approved platform (COM-01). */
function platform({ approvedPlatform }: Communication, party: Party): Finding {
  const partnerId = partnerIn(party);
  const path = 'communication.approvedPlatform';
  return whether(
    'COM-01',
    { path, value: approvedPlatform },
    {
      met: 'approved_platform_used',
      notMet: [
        'approved_platform_not_used',
        {
          action: { who: 'partner', what: 'use_approved_platform', partnerId },
          duty: { warnings: [warned('COM-01', 'approved_platform_not_used')] },
        },
      ],
      unknown: ['approved_platform_unknown', { duty: { asks: [lacking(path, 'approved_platform', 'COM-01')] } }],
    },
    { partnerId },
  );
}

const bantParts = ['budget', 'authority', 'need', 'timing'] as const;

/** Budget, authority, need, timing: all four (COM-06). */
function bant({ bant: qualified }: Communication, party: Party): Finding {
  const partnerId = partnerIn(party);
  const path = 'communication.bant';
  const { budget, authority, need, timing } = qualified ?? {};
  const parts = { budget, authority, need, timing };
  const facts = factsAt(path, parts);
  const absent = bantParts.filter((part) => parts[part] === false);
  const untold = qualified === undefined ? [path] : unstatedAt(path, parts);
  const asks = untold.map((at) => lacking(at, 'bant_complete', 'COM-06'));
  if (absent.length > 0) {
    return notMet('COM-06', 'bant_incomplete', {
      facts,
      partnerId,
      action: { who: 'partner', what: 'complete_bant', partnerId },
      duty: { asks, warnings: [warned('COM-06', 'bant_incomplete', { missing: absent.join(', ') })] },
    });
  }
  return untold.length === 0
    ? met('COM-06', 'bant_complete', { facts, partnerId })
    : unknown('COM-06', 'bant_unknown', { facts, partnerId, duty: { asks } });
}

/** Keep HubSpot informed of progress (COM-01, COM-06). */
function progress({ progressReported }: Communication, party: Party): Finding {
  const partnerId = partnerIn(party);
  const path = 'communication.progressReported';
  return whether(
    'COM-06',
    { path, value: progressReported },
    {
      met: 'progress_reported',
      notMet: [
        'progress_not_reported',
        {
          action: { who: 'partner', what: 'report_progress', partnerId },
          duty: { warnings: [warned('COM-06', 'progress_not_reported')] },
        },
      ],
      unknown: ['progress_unknown', { duty: { asks: [lacking(path, 'progress_reported', 'COM-01', 'COM-06')] } }],
    },
    { partnerId },
  );
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
