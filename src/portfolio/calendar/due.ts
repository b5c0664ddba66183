/** What falls due on a deal, from its determination: deadlines that run, steps with a date, the ends of commissions. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Clock, Determination } from '../../rules/language/determination.ts';
import { clockLabel } from '../../view/words/clocks.ts';
import { whoWords } from '../../view/words/who.ts';
import type { CalendarEvent } from './ics.ts';

export interface DealDue {
  readonly dealId: string;
  readonly name: string;
  readonly portalId: number | null;
  readonly determination: Determination;
  /** How an action is said in the file's language: by its place among the deal's actions. */
  readonly actionSaid: (index: number) => string;
  readonly partnerName: (partnerId: string) => string;
  /** Of a text in both languages, the file's. */
  readonly say: (text: Bilingual) => string;
}

/** From the day of the evaluation on; the one that is first comes first. */
export function eventsOf(deal: DealDue): readonly CalendarEvent[] {
  const { determination } = deal;
  const clocks = determination.clocks.flatMap((clock) => clockEvent(clock, deal));
  const clocked = new Set(clocks.map(({ at }) => dayOf(at)));
  // A step whose deadline a clock tells is that clock.
  const actions = actionEvents(deal).filter(({ at }) => !clocked.has(dayOf(at)));
  return [...clocks, ...actions, ...commissionEnds(deal)]
    .filter(({ at }) => dayOf(at) >= determination.asOf.slice(0, 10))
    .sort((one, other) => (dayOf(one.at) < dayOf(other.at) ? -1 : 1));
}

export const dayOf = (at: CalendarEvent['at']): string =>
  at.kind === 'day' ? at.day : new Date(at.moment).toISOString().slice(0, 10);

const whenOf = (date: string): CalendarEvent['at'] =>
  date.includes('T') ? { kind: 'moment', moment: Date.parse(date) } : { kind: 'day', day: date };

function clockEvent(clock: Clock, deal: DealDue): CalendarEvent[] {
  const { id, ruleId, partnerId, answerBy, dueAt, state } = clock;
  const end = answerBy ?? dueAt;
  if (state !== 'running' || end === null) return [];
  const label = deal.say(clockLabel(id));
  const whose = partnerId == null ? '' : ` (${deal.partnerName(partnerId)})`;
  return [event(deal, `${id}-${partnerId ?? 'deal'}`, whenOf(end), `${label}${whose}`, ruleId)];
}

function actionEvents(deal: DealDue): CalendarEvent[] {
  return deal.determination.nextActions.flatMap(({ what, who, by, ruleId, partnerId }, index) => {
    if (by === null) return [];
    const whose = partnerId === null ? deal.say(whoWords[who]) : deal.partnerName(partnerId);
    return [event(deal, `${what}-${partnerId ?? who}`, whenOf(by), `${deal.actionSaid(index)} (${whose})`, ruleId)];
  });
}

/** Several lines whose commission ends on one day are one event, by the first of them: the day may move. */
function commissionEnds(deal: DealDue): CalendarEvent[] {
  const firstLine = new Map<string, string>();
  for (const { lineItemId, commission } of deal.determination.lines)
    if (commission.verdict === 'yes' && commission.until !== null && !firstLine.has(commission.until))
      firstLine.set(commission.until, lineItemId);
  return [...firstLine].map(([day, lineItemId]) =>
    event(deal, `commission-end-${lineItemId}`, whenOf(day), deal.say(words.commissionEnds), null),
  );
}

function event(
  { dealId, name, portalId, say }: DealDue,
  what: string,
  at: CalendarEvent['at'],
  summary: string,
  ruleId: string | null,
): CalendarEvent {
  const url = portalId === null ? null : `https://app.hubspot.com/contacts/${portalId}/record/0-3/${dealId}`;
  return {
    uid: `${portalId ?? 'file'}-${dealId}-${what}@rules-of-engagement`,
    at,
    summary: `${name}${say(words.colon)}${summary}`,
    description: [
      `${say(words.deal)} ${dealId}`,
      ...(ruleId === null ? [] : [`${say(words.rule)} ${ruleId}`]),
      ...(url === null ? [] : [url]),
    ].join('\n'),
    ...(url === null ? {} : { url }),
  };
}

/**
 * HubSpot pays by the quarter, and a commission whose paperwork is not there six months later is forfeited (its knowledge
 * base on partner commissions, 13 February 2026). From which day it counts is not said: this takes the end of the quarter,
 * the earliest there is. One event a quarter, for all deals that earned something in it.
 */
export function paperworkEvents(
  determinations: Iterable<Pick<Determination, 'schedule' | 'asOf'>>,
  portalId: number | null,
  say: DealDue['say'],
): readonly CalendarEvent[] {
  const quarters = new Set<string>();
  let today = '';
  for (const { schedule, asOf } of determinations) {
    today = asOf.slice(0, 10);
    for (const { state, paidInQuarter } of schedule) if (state === 'earned') quarters.add(paidInQuarter);
  }
  return [...quarters]
    .sort()
    .map((quarter) => ({ quarter, day: sixMonthsAfter(quarter) }))
    .filter(({ day }) => day >= today)
    .map(({ quarter, day }) => ({
      uid: `${portalId ?? 'file'}-paperwork-${quarter}@rules-of-engagement`,
      at: { kind: 'day', day },
      summary: say(words.paperwork(quarter)),
      description: say(words.paperworkWhy),
    }));
}

/** The last day of the sixth month after a quarter: `2025-Q4` -> `2026-06-30`. */
function sixMonthsAfter(quarter: string): string {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  // Day 0 of a month is the last one of the month before it.
  return new Date(Date.UTC(year, number * 3 + 6, 0)).toISOString().slice(0, 10);
}

const words = {
  colon: { fr: ' : ', en: ': ' },
  deal: { fr: 'Transaction', en: 'Deal' },
  rule: { fr: 'Règle', en: 'Rule' },
  commissionEnds: { fr: 'fin de la commission', en: 'the commission ends' },
  paperwork: (quarter: string): Bilingual => ({
    fr: `Dernier jour pour les papiers des commissions de ${quarter}`,
    en: `Last day for the paperwork of the commissions of ${quarter}`,
  }),
  paperworkWhy: {
    fr: 'Sans les papiers demandés par HubSpot, une commission est perdue après six mois. Compté ici depuis la fin du trimestre.',
    en: 'Without the paperwork that HubSpot asks for a commission is forfeited after six months. Counted here from the end of the quarter.',
  },
};
