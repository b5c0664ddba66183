/** One request of the specialist to the partner, and whether it was answered in time (COM-02 to COM-05). */
import { announcedInAdvance } from './absence.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import type { Clock, FactRead, ParameterRead } from '../../language/determination.ts';
import { action, type Found, lacking, traced, warned } from '../../language/duty-findings.ts';
import type { Facts } from '../../../facts/schema.ts';
import { fact } from '../../language/findings.ts';
import { type Party, partnerIn } from '../../language/party.ts';
import type { RuleId } from '../../language/rule-ids.ts';
import {
  deadlineAfterReturn,
  earliestAnywhere,
  earliestDeadline,
  replyDeadline,
  type ReplyDeadline,
} from './reply-deadline.ts';
import { type KnownRegion, regionOf } from './reply-region.ts';
import { dateOf, dayOf, dayShown, instantOf, type Moment, onClock, writtenLike } from '../../language/moments.ts';

type Request = NonNullable<NonNullable<Facts['communication']>['requests']>[number];

/** `breach`: a reply that no reading of the text excuses. */
export interface ReplyFound extends Found {
  readonly breach: boolean;
}

export function assessReply(deal: DealAtHand, request: Request, path: string, party: Party): ReplyFound {
  const region = regionOf(deal, party, path);
  const at = instantOf(request.at);
  if (request.repliedAt != null && instantOf(request.repliedAt) < at)
    return beforeTheRequest(request, request.repliedAt, path, party);
  if ('lacks' in region)
    return withoutCalendar({
      deal,
      request,
      path,
      party,
      earliest: earliestAnywhere(at, deal.edition),
      missingFacts: region.lacks,
    });
  const asked = onClock(at, region.zone);
  const deadline = replyDeadline(asked, region, deal.edition);
  return deadline === null
    ? withoutHolidays({ deal, request, path, party, region, asked }, 'COM-02', 'COM-03')
    : judge({ deal, request, path, party, region, asked, deadline });
}

function beforeTheRequest(request: Request, repliedAt: Request['at'], path: string, party: Party): ReplyFound {
  const facts = [fact(`${path}.at`, request.at), fact(`${path}.repliedAt`, repliedAt)];
  return {
    missingFacts: [
      lacking(`${path}.repliedAt`, 'whether the reply was in time: the one stated lies before the request', 'COM-02'),
    ],
    trace: [traced('COM-02', 'unknown', 'reply_before_request', { facts, partnerId: partnerIn(party) })],
    breach: false,
  };
}

interface Case {
  readonly deal: DealAtHand;
  readonly request: Request;
  readonly path: string;
  readonly party: Party;
  readonly region: KnownRegion;
  readonly asked: Moment;
  readonly deadline: ReplyDeadline;
}

function judge(at: Case): ReplyFound {
  const { deal, request, path, party, deadline } = at;
  const partnerId = partnerIn(party);
  const { repliedAt } = request;
  const grounds = groundsOf(at);
  const ruleId = grounds.ruleId;
  const clock = (state: Clock['state'], due: ReplyDeadline = deadline): Clock => ({
    id: 'reply',
    ruleId,
    startedAt: request.at,
    answerBy: written(at, deadline.answerBy),
    dueAt: written(at, due.dueAt),
    metAt: repliedAt ?? null,
    state,
  });
  const replied = repliedAt == null ? null : instantOf(repliedAt);
  if (replied !== null && inTime(replied, deadline)) {
    return { clocks: [clock('met')], trace: [traced(ruleId, 'met', 'reply_in_time', grounds)], breach: false };
  }
  const resumed = returnDeadline(at);
  if (resumed === 'holidays_unknown') return withoutHolidays(at, 'COM-05');
  if (resumed !== null) return afterAbsence(at, resumed, replied, clock);
  const over = replied !== null || isOver(deal, deadline);
  if (request.circumstance !== undefined && repliedAt !== undefined) return exceptional(at, over, clock);
  if (!over) {
    return {
      clocks: [clock('running')],
      nextActions: [action('partner', 'answer_request', ruleId, { by: written(at, deadline.answerBy), partnerId })],
      missingFacts: repliedAt === undefined ? [replyUnstated(path, ruleId)] : [],
      trace: [
        traced(
          ruleId,
          repliedAt === undefined ? 'unknown' : 'open',
          repliedAt === undefined ? 'reply_unstated' : 'reply_awaited',
          grounds,
        ),
      ],
      breach: false,
    };
  }
  if (repliedAt === undefined) {
    return {
      missingFacts: [replyUnstated(path, ruleId)],
      trace: [traced(ruleId, 'unknown', 'reply_unstated', grounds)],
      breach: false,
    };
  }
  return {
    clocks: [clock('missed')],
    warnings: [warned(ruleId, 'reply_late', { dueAt: written(at, deadline.dueAt) })],
    nextActions: replied === null ? [action('partner', 'answer_request', ruleId, { partnerId })] : [],
    trace: [traced(ruleId, 'not_met', 'reply_late', grounds)],
    breach: true,
  };
}

/** Illness or an interrupted business: HubSpot may grant more time, if the specialist is told why (COM-04). */
function exceptional(at: Case, over: boolean, clock: (state: Clock['state']) => Clock): ReplyFound {
  const { request, path, party, deadline } = at;
  const partnerId = partnerIn(party);
  const circumstance = fact(`${path}.circumstance`, request.circumstance ?? null);
  if (request.reasonGiven === false) {
    const facts = [circumstance, fact(`${path}.reasonGiven`, false)];
    const found = {
      nextActions: [
        action('partner', 'give_reason_for_delay', 'COM-04', {
          by: over ? null : written(at, deadline.answerBy),
          partnerId,
        }),
      ],
      trace: [traced('COM-04', over ? 'not_met' : 'open', 'reply_extension_without_reason', { facts, partnerId })],
    };
    return over
      ? {
          ...found,
          clocks: [clock('missed')],
          warnings: [warned('COM-04', 'exceptional_without_reason', { dueAt: written(at, deadline.dueAt) })],
          breach: true,
        }
      : { ...found, clocks: [clock('running')], breach: false };
  }
  const known = request.reasonGiven === true;
  return {
    clocks: [clock('needs_hubspot_decision')],
    nextActions: [action('hubspot', 'decide_extension', 'COM-04', { partnerId })],
    missingFacts: known ? [] : [lacking(`${path}.reasonGiven`, 'whether HubSpot can be asked for more time', 'COM-04')],
    trace: [
      traced('COM-04', 'hubspot_decides', known ? 'reply_extension_for_hubspot' : 'reply_extension_reason_unknown', {
        facts: known ? [circumstance, fact(`${path}.reasonGiven`, true)] : [circumstance],
        partnerId,
      }),
    ],
    breach: false,
  };
}

/** The wait lasts until the return; 48 hours later HubSpot decides. */
function afterAbsence(
  at: Case,
  resumed: ReplyDeadline,
  replied: number | null,
  clock: (state: Clock['state'], due?: ReplyDeadline) => Clock,
): ReplyFound {
  const partnerId = partnerIn(at.party);
  const grounds = { ...groundsOf(at), ambiguity: 'A-61' } as const;
  if (replied !== null && inTime(replied, resumed)) {
    return {
      clocks: [clock('met', resumed)],
      trace: [traced('COM-05', 'met', 'reply_after_return_in_time', grounds)],
      breach: false,
    };
  }
  if (replied === null && !isOver(at.deal, resumed)) {
    return {
      clocks: [clock('running', resumed)],
      nextActions: [action('partner', 'answer_request', 'COM-05', { by: written(at, resumed.answerBy), partnerId })],
      missingFacts: at.request.repliedAt === undefined ? [replyUnstated(at.path, 'COM-05')] : [],
      trace: [traced('COM-05', 'open', 'reply_waits_for_return', grounds)],
      breach: false,
    };
  }
  if (at.request.repliedAt === undefined) {
    return {
      missingFacts: [replyUnstated(at.path, 'COM-05')],
      trace: [traced('COM-05', 'unknown', 'reply_unstated', grounds)],
      breach: false,
    };
  }
  return {
    clocks: [clock('needs_hubspot_decision', resumed)],
    nextActions: [action('hubspot', 'decide_absence', 'COM-05', { partnerId })],
    trace: [traced('COM-05', 'hubspot_decides', 'reply_after_return_late', grounds)],
    breach: false,
  };
}

/** The deadline after the return, where an absence announced in advance overlaps the time to answer. */
function returnDeadline({ deal, party, region, asked, deadline }: Case): ReplyDeadline | 'holidays_unknown' | null {
  const askedOn = dateOf(dayShown(asked));
  let dueOn = dateOf(dayShown(deadline.dueAt));
  let resumed: ReplyDeadline | null = null;
  const absences = (deal.facts.communication?.outOfOffice ?? [])
    .filter(
      (absence) =>
        announcedInAdvance(absence) === true &&
        (absence.partnerId === undefined || absence.partnerId === partnerIn(party)),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  // A second absence may begin before the first one's reply is due.
  for (const { from, to } of absences) {
    if (from > dueOn || to < askedOn) continue;
    const next = deadlineAfterReturn(dayOf(to), region, deal.edition);
    if (next === null) return 'holidays_unknown';
    if (resumed !== null && next.dueAt.ms <= resumed.dueAt.ms) continue;
    resumed = next;
    dueOn = dateOf(dayShown(next.dueAt));
  }
  return resumed;
}

/** `neededBy`: the rules whose deadline lies in a year, or beyond one, that no table of holidays covers. */
function withoutHolidays(
  { deal, request, path, party, region, asked }: Omit<Case, 'deadline'>,
  ...neededBy: readonly [RuleId, ...RuleId[]]
): ReplyFound {
  const wouldDecide = `when the reply to the request of ${request.at} is due: the holidays of ${region.calendar.country} are not known for that year`;
  const earliest = earliestDeadline(asked, region.zone, deal.edition);
  return withoutCalendar({
    deal,
    request,
    path,
    party,
    earliest,
    missingFacts: [lacking('holidays', wouldDecide, ...neededBy)],
  });
}

interface WithoutCalendar extends Pick<Case, 'deal' | 'request' | 'path' | 'party'> {
  readonly earliest: Moment;
  readonly missingFacts: NonNullable<Found['missingFacts']>;
}

/** Without a calendar a reply can still be certainly in time, and a request certainly unanswered. */
function withoutCalendar({ deal, request, path, party, earliest, missingFacts }: WithoutCalendar): ReplyFound {
  const { at, repliedAt } = request;
  const partnerId = partnerIn(party);
  const facts = [fact(`${path}.at`, at), ...(repliedAt === undefined ? [] : [fact(`${path}.repliedAt`, repliedAt)])];
  const answerBy = writtenLike({ text: at, moment: null }, earliest);
  const clock = (state: Clock['state']): Clock => ({
    id: 'reply',
    ruleId: 'COM-02',
    startedAt: at,
    answerBy,
    dueAt: null,
    metAt: repliedAt ?? null,
    state,
  });
  const inTimeAnyway = (instant: Request['at']): boolean => instantOf(instant) <= earliest.ms;
  if (repliedAt != null && inTimeAnyway(repliedAt)) {
    return {
      clocks: [clock('met')],
      trace: [traced('COM-02', 'met', 'reply_in_time', { facts, partnerId })],
      breach: false,
    };
  }
  const running = repliedAt === null || (repliedAt === undefined && inTimeAnyway(deal.asOf));
  return {
    clocks: running ? [clock('running')] : [],
    nextActions: running ? [action('partner', 'answer_request', 'COM-02', { by: answerBy, partnerId })] : [],
    missingFacts: repliedAt === undefined ? [...missingFacts, replyUnstated(path, 'COM-02')] : missingFacts,
    trace: [
      traced('COM-02', 'unknown', party.kind === 'several' ? 'reply_whose_unknown' : 'reply_calendar_unknown', {
        facts,
        partnerId,
      }),
    ],
    breach: false,
  };
}

function groundsOf({ deal, request, path, party, region, deadline }: Case): {
  readonly ruleId: RuleId;
  readonly facts: readonly FactRead[];
  readonly parameters: readonly ParameterRead[];
  readonly ambiguity: 'A-35';
  readonly partnerId: ReturnType<typeof partnerIn>;
} {
  const { parameters } = deal.edition;
  return {
    ruleId: deadline.movedByHoliday ? 'COM-03' : 'COM-02',
    facts: [
      fact(`${path}.at`, request.at),
      ...(request.repliedAt === undefined ? [] : [fact(`${path}.repliedAt`, request.repliedAt)]),
      ...region.read,
    ],
    parameters: [parameters[deadline.movedByHoliday ? 'reply.afterHoliday' : 'reply.hours'].read],
    ambiguity: 'A-35',
    partnerId: partnerIn(party),
  };
}

const replyUnstated = (path: string, ruleId: RuleId) =>
  lacking(`${path}.repliedAt`, 'whether the request was answered in time', ruleId);
const inTime = (replied: number, deadline: ReplyDeadline): boolean => replied <= deadline.dueAt.ms;
const isOver = (deal: DealAtHand, deadline: ReplyDeadline): boolean => instantOf(deal.asOf) > deadline.dueAt.ms;
const written = ({ request, asked }: Case, at: Moment): string => writtenLike({ text: request.at, moment: asked }, at);
