/**
 * Communication: answering in time, announcing absences, the approved platform, BANT and progress (COM-01 to COM-07).
 *
 * The text says that any failure costs the deal. Nothing here takes money away: the breach is flagged, and HubSpot
 * confirms what follows from it.
 */
import { assessAbsence } from './absence.ts';
import { dayAt } from '../../language/dates.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { action, type Found, joined, lacking, traced, warned } from '../../language/duty-findings.ts';
import type { Facts } from '../../../facts/schema.ts';
import { fact } from '../../language/findings.ts';
import { mayBeTold, type Party, partnerIn, partyOf } from '../../language/party.ts';
import { assessReply } from './reply.ts';
import { noFindings, type SectionFindings } from '../../language/section.ts';

type Communication = NonNullable<Facts['communication']>;
type DutyFound = Found & { readonly breach: boolean };

export function assessCommunication(deal: DealAtHand): SectionFindings {
  const { facts } = deal;
  const { communication } = facts;
  if (communication === undefined) return noFindings;
  const found: DutyFound[] = [];
  communication.requests?.forEach((request, index) => {
    const party = partyOf(facts, request.partnerId);
    if (mayBeTold(facts, party)) found.push(assessReply(deal, request, `communication.requests[${index}]`, party));
  });
  communication.outOfOffice?.forEach((absence, index) => {
    const party = partyOf(facts, absence.partnerId);
    const zone = party.kind === 'one' ? deal.partners.get(party.partnerId)?.is.timeZone : undefined;
    if (mayBeTold(facts, party))
      found.push(assessAbsence(deal, absence, `communication.outOfOffice[${index}]`, party, dayAt(deal.asOf, zone)));
  });
  const party = partyOf(facts);
  if (mayBeTold(facts, party)) found.push(...habits(communication, party));
  if (found.length === 0) return noFindings;
  return joined(...found, breaches(found, party));
}

/** Platform, BANT and progress change no verdict: they are asked for only where somebody keeps track of one of them. */
function habits(communication: Communication, party: Party): DutyFound[] {
  const found = [platform(communication, party), bant(communication, party), progress(communication, party)];
  const { approvedPlatform, bant: qualified, progressReported } = communication;
  const tracked = approvedPlatform !== undefined || qualified !== undefined || progressReported !== undefined;
  return tracked ? found : found.map((each) => ({ ...each, missingFacts: [] }));
}

/** Collaborate through the approved platform (COM-01). */
function platform({ approvedPlatform }: Communication, party: Party): DutyFound {
  const partnerId = partnerIn(party);
  const path = 'communication.approvedPlatform';
  if (approvedPlatform === undefined) {
    return {
      missingFacts: [lacking(path, 'whether the deal is worked through the approved platform', 'COM-01')],
      trace: [traced('COM-01', 'unknown', 'approved_platform_unknown', { partnerId })],
      breach: false,
    };
  }
  const facts = [fact(path, approvedPlatform)];
  if (approvedPlatform)
    return { trace: [traced('COM-01', 'met', 'approved_platform_used', { facts, partnerId })], breach: false };
  return {
    warnings: [warned('COM-01', 'approved_platform_not_used')],
    nextActions: [action('partner', 'use_approved_platform', 'COM-01', { partnerId })],
    trace: [traced('COM-01', 'not_met', 'approved_platform_not_used', { facts, partnerId })],
    breach: true,
  };
}

const bantParts = ['budget', 'authority', 'need', 'timing'] as const;

/** Budget, authority, need, timing: all four (COM-06). */
function bant({ bant: stated }: Communication, party: Party): DutyFound {
  const partnerId = partnerIn(party);
  const path = 'communication.bant';
  const facts = bantParts.flatMap((part) =>
    stated?.[part] === undefined ? [] : [fact(`${path}.${part}`, stated[part])],
  );
  const absent = bantParts.filter((part) => stated?.[part] === false);
  const unknown = bantParts.filter((part) => stated?.[part] === undefined);
  const missingFacts =
    stated === undefined
      ? [lacking(path, 'whether the deal was qualified by budget, authority, need and timing', 'COM-06')]
      : unknown.map((part) =>
          lacking(`${path}.${part}`, 'whether the deal was qualified by budget, authority, need and timing', 'COM-06'),
        );
  if (absent.length > 0) {
    return {
      missingFacts,
      warnings: [warned('COM-06', 'bant_incomplete', { missing: absent.join(', ') })],
      nextActions: [action('partner', 'complete_bant', 'COM-06', { partnerId })],
      trace: [traced('COM-06', 'not_met', 'bant_incomplete', { facts, partnerId })],
      breach: true,
    };
  }
  const complete = unknown.length === 0;
  return {
    missingFacts,
    trace: [
      traced('COM-06', complete ? 'met' : 'unknown', complete ? 'bant_complete' : 'bant_unknown', { facts, partnerId }),
    ],
    breach: false,
  };
}

/** Keep HubSpot informed of progress (COM-01, COM-06). */
function progress({ progressReported }: Communication, party: Party): DutyFound {
  const partnerId = partnerIn(party);
  const path = 'communication.progressReported';
  if (progressReported === undefined) {
    return {
      missingFacts: [lacking(path, 'whether HubSpot is told how the deal progresses', 'COM-01', 'COM-06')],
      trace: [traced('COM-06', 'unknown', 'progress_unknown', { partnerId })],
      breach: false,
    };
  }
  const facts = [fact(path, progressReported)];
  if (progressReported)
    return { trace: [traced('COM-06', 'met', 'progress_reported', { facts, partnerId })], breach: false };
  return {
    warnings: [warned('COM-06', 'progress_not_reported')],
    nextActions: [action('partner', 'report_progress', 'COM-06', { partnerId })],
    trace: [traced('COM-06', 'not_met', 'progress_not_reported', { facts, partnerId })],
    breach: true,
  };
}

/** Any failure is a breach of the rules (COM-07), on a shared sale as elsewhere (REG-07). */
function breaches(found: readonly DutyFound[], party: Party): Found {
  const partnerId = partnerIn(party);
  if (!found.some(({ breach }) => breach)) {
    return { trace: [traced('COM-07', 'noted', 'no_breach_stated', { partnerId })] };
  }
  return {
    warnings: [warned('COM-07', 'breach_may_cost_the_deal')],
    nextActions: [action('hubspot', 'decide_breach', 'COM-07', { partnerId })],
    trace: [
      traced('COM-07', 'hubspot_decides', 'breach_for_hubspot', { ambiguity: 'A-38', partnerId }),
      traced('REG-07', 'not_met', 'breach_for_hubspot', { ambiguity: 'A-38', partnerId }),
    ],
  };
}
