/** Habits of a shared deal: the approved platform (COM-01), BANT and progress (COM-06). */
import { factsAt, unstatedAt } from '../../language/facts-read.ts';
import { changed, type Finding } from '../../language/findings.ts';
import { lacking, met, notMet, unknown, warned, whether } from './codes.ts';
import type { Facts } from '../../../facts/schema.ts';
import { type Party, partnerIn } from '../../language/party.ts';

type Communication = NonNullable<Facts['communication']>;

/** Platform, BANT and progress change no verdict: they are asked for only where somebody keeps track of one of them. */
export function habits(communication: Communication, party: Party): Finding[] {
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
export function bant({ bant: qualified }: Communication, party: Party): Finding {
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
export function progress({ progressReported }: Communication, party: Party): Finding {
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
