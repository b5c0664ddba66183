/** One request of the specialist to the partner, and whether it was answered in time (COM-02 to COM-05). */
import { type Absence, announcedInAdvance } from './absence.ts';
import type { CalendarDate } from '../../../facts/primitives.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import type { Clock, FactRead, ParameterRead } from '../../language/determination.ts';
import { hubspotDecides, lacking, met, notMet, open, unknown, warned } from './codes.ts';
import type { Facts } from '../../../facts/schema.ts';
import { type Asked, fact, type Finding } from '../../language/findings.ts';
import { factsAt } from '../../language/facts-read.ts';
import { type Party, partnerIn } from '../../language/party.ts';
import type { RuleId } from '../../language/rule-ids.ts';
import {
  deadlineAfterReturn,
  earliestAnywhere,
  earliestDeadline,
  latestAnywhere,
  replyDeadline,
  type ReplyDeadline,
} from './reply-deadline.ts';
import { type KnownRegion, regionOf } from './reply-region.ts';
import { dateOf, dayOf, dayShown, instantOf, type Moment, onClock, writtenLike } from '../../language/moments.ts';

type Stated = NonNullable<NonNullable<Facts['communication']>['requests']>[number];

interface Request extends Stated {
  /** The reply as it is stated, where it is dated ahead and counts for nothing yet. */
  readonly cited: Stated['repliedAt'];
}

export function assessReply(deal: DealAtHand, asked: Stated, path: string, party: Party): Finding {
  const request = soFar(deal, asked);
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
      asks: region.lacks,
    });
  const moment = onClock(at, region.zone);
  const deadline = replyDeadline(moment, region, deal.edition);
  return deadline === null
    ? withoutHolidays({ deal, request, path, party, region, asked: moment }, 'COM-02', 'COM-03')
    : judge({ deal, request, path, party, region, asked: moment, deadline });
}

/** A reply that is dated after the day of evaluation has not been given yet. */
const soFar = (deal: DealAtHand, request: Stated): Request => {
  const { repliedAt } = request;
  const isAhead = repliedAt != null && instantOf(repliedAt) > instantOf(deal.asOf);
  return { ...request, repliedAt: isAhead ? null : repliedAt, cited: repliedAt };
};

function beforeTheRequest(request: Request, repliedAt: Request['at'], path: string, party: Party): Finding {
  const facts = factsAt(path, { at: request.at, repliedAt });
  return unknown('COM-02', 'reply_before_request', {
    facts,
    partnerId: partnerIn(party),
    ambiguity: 'A-68',
    duty: {
      asks: ['at', 'repliedAt'].map((key) => ({
        ...lacking(`${path}.${key}`, 'reply_after_the_request', 'COM-02'),
        contradicts: true,
      })),
    },
  });
}

type ClockOf = (state: Clock['state'], due?: ReplyDeadline) => Clock;

interface Case {
  readonly deal: DealAtHand;
  readonly request: Request;
  readonly path: string;
  readonly party: Party;
  readonly region: KnownRegion;
  readonly asked: Moment;
  readonly deadline: ReplyDeadline;
}

function judge(at: Case): Finding {
  const { deal, request, path, party, deadline } = at;
  const { repliedAt } = request;
  const { ruleId, ...grounds } = groundsOf(at);
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
  if (replied !== null && inTime(replied, deadline))
    return met(ruleId, 'reply_in_time', { ...grounds, duty: { clock: clock('met') } });
  const away = afterReturn(at, (absence) => announcedInAdvance(absence) === true);
  if (away === 'holidays_unknown') return withoutHolidays(at, 'COM-05');
  if (away !== null) return afterAbsence(at, away, replied, clock);
  const over = replied !== null || isOver(deal, deadline);
  const perhaps = over ? afterReturn(at, (absence) => announcedInAdvance(absence) !== false) : null;
  if (perhaps === 'holidays_unknown') return withoutHolidays(at, 'COM-05');
  if (perhaps !== null) return afterAbsencePerhaps(at, perhaps, replied, clock);
  if (request.circumstance !== undefined && repliedAt !== undefined) return exceptional(at, over, clock);
  const asks = repliedAt === undefined ? [replyUnstated(path, ruleId)] : [];
  if (!over) {
    const action = answerRequest(party, written(at, deadline.answerBy));
    const duty = { clock: clock('running'), asks };
    return repliedAt === undefined
      ? unknown(ruleId, 'reply_unstated', { ...grounds, action, duty })
      : open(ruleId, 'reply_awaited', { ...grounds, action, duty });
  }
  if (repliedAt === undefined) return unknown(ruleId, 'reply_unstated', { ...grounds, duty: { asks } });
  return notMet(ruleId, 'reply_late', {
    ...grounds,
    ...(replied === null ? { action: answerRequest(party) } : {}),
    duty: {
      clock: clock('missed'),
      warnings: [warned(ruleId, 'reply_late', { dueAt: written(at, deadline.dueAt) })],
    },
  });
}

/** Illness or an interrupted business: HubSpot may grant more time, if the specialist is told why (COM-04). */
function exceptional(at: Case, over: boolean, clock: (state: Clock['state']) => Clock): Finding {
  const { request, path, party, deadline } = at;
  const partnerId = partnerIn(party);
  const circumstance = fact(`${path}.circumstance`, request.circumstance ?? null);
  if (request.reasonGiven === false) {
    const facts = [circumstance, fact(`${path}.reasonGiven`, false)];
    const give = (by: string | null) => ({ who: 'partner', what: 'give_reason_for_delay', by, partnerId }) as const;
    return over
      ? notMet('COM-04', 'reply_extension_without_reason', {
          facts,
          partnerId,
          action: give(null),
          duty: {
            clock: clock('missed'),
            warnings: [warned('COM-04', 'exceptional_without_reason', { dueAt: written(at, deadline.dueAt) })],
          },
        })
      : open('COM-04', 'reply_extension_without_reason', {
          facts,
          partnerId,
          action: give(written(at, deadline.answerBy)),
          duty: { clock: clock('running') },
        });
  }
  const known = request.reasonGiven === true;
  return hubspotDecides('COM-04', known ? 'reply_extension_for_hubspot' : 'reply_extension_reason_unknown', {
    facts: known ? [circumstance, fact(`${path}.reasonGiven`, true)] : [circumstance],
    partnerId,
    action: { who: 'hubspot', what: 'decide_extension', partnerId },
    duty: {
      clock: clock('needs_hubspot_decision'),
      asks: known ? [] : [lacking(`${path}.reasonGiven`, 'more_time', 'COM-04')],
    },
  });
}

/** The wait lasts until the return; 48 hours later HubSpot decides. */
function afterAbsence(
  at: Case,
  { deadline: resumed, undated }: Return,
  replied: number | null,
  clock: ClockOf,
): Finding {
  const { ruleId: _before, ...read } = groundsOf(at);
  const grounds = { ...read, ambiguity: 'A-61' } as const;
  const asks = [
    ...(at.request.repliedAt === undefined ? [replyUnstated(at.path, 'COM-05')] : []),
    // On its first day it would be too late (COM-05).
    ...undated.map(({ path, from }) => lacking(`${path}.announcedOn`, ['absence_announced', { from }], 'COM-05')),
  ];
  if (replied !== null && inTime(replied, resumed))
    return met('COM-05', 'reply_after_return_in_time', { ...grounds, duty: { clock: clock('met', resumed), asks } });
  if (replied === null && !isOver(at.deal, resumed)) {
    return open('COM-05', 'reply_waits_for_return', {
      ...grounds,
      action: answerRequest(at.party, written(at, resumed.answerBy)),
      duty: { clock: clock('running', resumed), asks },
    });
  }
  if (at.request.repliedAt === undefined) return unknown('COM-05', 'reply_unstated', { ...grounds, duty: { asks } });
  return hubspotDecides('COM-05', 'reply_after_return_late', {
    ...grounds,
    action: { who: 'hubspot', what: 'decide_absence', partnerId: partnerIn(at.party) },
    duty: { clock: clock('needs_hubspot_decision', resumed), asks },
  });
}

/**
 * Too late, unless an absence was announced of which nobody says so: then it may be in time, and a breach does not stand.
 * Later than that it is HubSpot's either way.
 */
function afterAbsencePerhaps(at: Case, resumed: Return, replied: number | null, clock: ClockOf): Finding {
  const { deadline } = resumed;
  const late = replied === null ? isOver(at.deal, deadline) : !inTime(replied, deadline);
  if (late) return afterAbsence(at, resumed, replied, clock);
  const { ruleId: _before, ...grounds } = groundsOf(at);
  return unknown('COM-05', 'reply_absence_unknown', {
    ...grounds,
    ambiguity: 'A-61',
    ...(replied === null
      ? {
          action: answerRequest(at.party, written(at, deadline.answerBy)),
          duty: {
            clock: clock('running', deadline),
            asks: at.request.repliedAt === undefined ? [replyUnstated(at.path, 'COM-05')] : [],
          },
        }
      : {}),
  });
}

/** The deadline after the return. */
interface Return {
  readonly deadline: ReplyDeadline;
  /** Absences that were announced nobody says when. */
  readonly undated: readonly { readonly path: string; readonly from: CalendarDate }[];
}

/** Null: no such absence overlaps the time to answer. */
function afterReturn(
  { deal, party, region, asked, deadline }: Case,
  counts: (absence: Absence) => boolean,
): Return | 'holidays_unknown' | null {
  const askedOn = dateOf(dayShown(asked));
  let dueOn = dateOf(dayShown(deadline.dueAt));
  let resumed: ReplyDeadline | null = null;
  const undated: Return['undated'][number][] = [];
  const absences = inOrder(deal.facts.communication?.outOfOffice ?? []).filter(
    ({ is }) => counts(is) && (is.partnerId === undefined || is.partnerId === partnerIn(party)),
  );
  // A second absence may begin before the first one's reply is due.
  for (const { path, is } of absences) {
    if (is.from > dueOn || is.to < askedOn) continue;
    const next = deadlineAfterReturn(dayOf(is.to), region, deal.edition);
    if (next === null) return 'holidays_unknown';
    if (resumed !== null && next.dueAt.ms <= resumed.dueAt.ms) continue;
    if (is.announced === true && is.announcedOn === undefined) undated.push({ path, from: is.from });
    resumed = next;
    dueOn = dateOf(dayShown(next.dueAt));
  }
  return resumed === null ? null : { deadline: resumed, undated };
}

interface Placed {
  readonly is: Absence;
  readonly path: string;
}

/** By the day on which they begin; every request of the deal asks for the same. */
function inOrder(absences: readonly Absence[]): readonly Placed[] {
  const known = ordered.get(absences);
  if (known !== undefined) return known;
  const placed = absences
    .map((is, index) => ({ is, path: `communication.outOfOffice[${index}]` }))
    .toSorted((a, b) => (a.is.from < b.is.from ? -1 : 1));
  ordered.set(absences, placed);
  return placed;
}
const ordered = new WeakMap<readonly Absence[], readonly Placed[]>();

/** `neededBy`: the rules whose deadline lies in a year, or beyond one, that no table of holidays covers. */
function withoutHolidays(
  { deal, request, path, party, region, asked }: Omit<Case, 'deadline'>,
  ...neededBy: readonly [RuleId, ...RuleId[]]
): Finding {
  const values = { at: request.at, country: region.calendar.country };
  return withoutCalendar({
    deal,
    request,
    path,
    party,
    earliest: earliestDeadline(asked, region.zone, deal.edition),
    asks: [lacking('holidays', ['reply_due_by_holidays', values], ...neededBy)],
  });
}

interface WithoutCalendar extends Pick<Case, 'deal' | 'request' | 'path' | 'party'> {
  readonly earliest: Moment;
  readonly asks: readonly Asked[];
}

/** Later than in any country, and nothing is told that could give more time. */
function isLateAnyway({ asOf, facts }: DealAtHand, request: Request, party: Party, latest: Moment): boolean {
  const { repliedAt, circumstance } = request;
  if (party.kind === 'several' || repliedAt === undefined || circumstance !== undefined) return false;
  const away = (facts.communication?.outOfOffice ?? []).some((absence) => announcedInAdvance(absence) !== false);
  return !away && instantOf(repliedAt ?? asOf) > latest.ms;
}

/** Without a calendar a reply can still be certainly in time, or certainly late, and a request certainly unanswered. */
function withoutCalendar({ deal, request, path, party, earliest, asks }: WithoutCalendar): Finding {
  const { at, repliedAt } = request;
  const partnerId = partnerIn(party);
  const facts = factsAt(path, { at, repliedAt: request.cited });
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
  if (repliedAt != null && inTimeAnyway(repliedAt))
    return met('COM-02', 'reply_in_time', { facts, partnerId, duty: { clock: clock('met') } });
  const latest = latestAnywhere(instantOf(at));
  if (isLateAnyway(deal, request, party, latest)) {
    const dueAt = writtenLike({ text: at, moment: null }, latest);
    return notMet('COM-02', 'reply_late_anywhere', {
      facts,
      partnerId,
      ...(repliedAt === null ? { action: answerRequest(party) } : {}),
      duty: { clock: clock('missed'), asks, warnings: [warned('COM-02', 'reply_late', { dueAt })] },
    });
  }
  const running = repliedAt === null || (repliedAt === undefined && inTimeAnyway(deal.asOf));
  return unknown('COM-02', party.kind === 'several' ? 'reply_whose_unknown' : 'reply_calendar_unknown', {
    facts,
    partnerId,
    ...(running ? { action: answerRequest(party, answerBy) } : {}),
    duty: {
      ...(running ? { clock: clock('running') } : {}),
      asks: repliedAt === undefined ? [...asks, replyUnstated(path, 'COM-02')] : asks,
    },
  });
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
    facts: [...factsAt(path, { at: request.at, repliedAt: request.cited }), ...region.read],
    parameters: [parameters[deadline.movedByHoliday ? 'reply.afterHoliday' : 'reply.hours'].read],
    ambiguity: 'A-35',
    partnerId: partnerIn(party),
  };
}

const replyUnstated = (path: string, ruleId: RuleId) => lacking(`${path}.repliedAt`, 'reply_in_time', ruleId);
const answerRequest = (party: Party, by: string | null = null) =>
  ({ who: 'partner', what: 'answer_request', by, partnerId: partnerIn(party) }) as const;
const inTime = (replied: number, deadline: ReplyDeadline): boolean => replied <= deadline.dueAt.ms;
const isOver = (deal: DealAtHand, deadline: ReplyDeadline): boolean => instantOf(deal.asOf) > deadline.dueAt.ms;
const written = ({ request, asked }: Case, at: Moment): string => writtenLike({ text: request.at, moment: asked }, at);
