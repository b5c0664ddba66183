/**
 * When onboarding starts (ONB-04): by the customer's own schedule, or within ten working days of the start of the
 * subscription. The days are those of the customer's country; the first day is not counted, the tenth is in time.
 */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import type { Clock, FactRead } from '../../language/determination.ts';
import { lacking, met, notMet, open, unknown, warned } from './codes.ts';
import type { CalendarDate, PartnerId } from '../../../facts/primitives.ts';
import type { Facts } from '../../../facts/schema.ts';
import { type Asked, fact, type Finding } from '../../language/findings.ts';
import { factsAt } from '../../language/facts-read.ts';
import { dateOf, dayOf, dayShown, instantOf, type Moment, onClock } from '../../language/moments.ts';
import { workingCalendar, workingDaysAfter } from '../../language/working-calendar.ts';

type Onboarding = NonNullable<Facts['onboarding']>;

/** The last day to start, or what is missing to tell it. `answerBy`: the ten days, while nobody knows whether the customer has a schedule. */
type LastDay =
  | { readonly known: true; readonly day: string; readonly bySchedule: boolean; readonly read: readonly FactRead[] }
  | {
      readonly known: false;
      readonly answerBy: string | null;
      readonly asks: readonly Asked[];
      readonly read: readonly FactRead[];
    };

export function assessOnboardingStart(
  deal: DealAtHand,
  onboarding: Onboarding,
  partnerId: PartnerId | null,
): Finding[] {
  const { startedOn, subscriptionStart } = onboarding;
  if (subscriptionStart === undefined && onboarding.customerTimelineStart == null && startedOn === undefined) return [];
  const last = lastDayOf(deal, onboarding);
  const read = [...last.read, ...factsAt('onboarding', { startedOn })];
  const grounds = {
    facts: read,
    parameters: [deal.edition.parameters['onboarding.workingDays'].read],
    ambiguity: 'A-42',
    partnerId,
  } as const;
  const clock = (state: Clock['state']): Clock => ({
    id: 'onboarding',
    ruleId: 'ONB-04',
    startedAt: subscriptionStart ?? null,
    answerBy: last.known ? null : last.answerBy,
    dueAt: last.known ? last.day : null,
    metAt: startedOn ?? null,
    state,
  });
  const asks = startedOn === undefined ? [lacking('onboarding.startedOn', 'started_in_time', 'ONB-04')] : [];
  const start = (by: string | null) => ({ who: 'partner', what: 'start_onboarding', by, partnerId }) as const;
  if (!last.known) {
    return [
      unknown('ONB-04', 'onboarding_calendar_unknown', {
        ...grounds,
        ...(startedOn === null ? { action: start(last.answerBy) } : {}),
        duty: { asks: [...last.asks, ...asks], ...(startedOn === null ? { clock: clock('running') } : {}) },
      }),
    ];
  }
  const over = startedOn == null ? isOver(deal, last.day) : startedOn > last.day;
  if (startedOn != null && !over) {
    const code = last.bySchedule ? 'onboarding_follows_customer' : 'onboarding_started_in_time';
    return [met('ONB-04', code, { ...grounds, duty: { clock: clock('met') } })];
  }
  if (!over) {
    const details = { ...grounds, action: start(last.day), duty: { clock: clock('running'), asks } };
    return [
      startedOn === undefined
        ? unknown('ONB-04', 'onboarding_start_unknown', details)
        : open('ONB-04', 'onboarding_start_awaited', details),
    ];
  }
  if (startedOn === undefined) return [unknown('ONB-04', 'onboarding_start_unknown', { ...grounds, duty: { asks } })];
  return [
    notMet('ONB-04', 'onboarding_started_late', {
      ...grounds,
      ...(startedOn === null ? { action: start(null) } : {}),
      duty: {
        clock: clock('missed'),
        warnings: [warned('ONB-04', 'onboarding_started_late', { dueAt: last.day })],
      },
    }),
  ];
}

function lastDayOf(deal: DealAtHand, { customerTimelineStart, subscriptionStart }: Onboarding): LastDay {
  if (customerTimelineStart != null) {
    return {
      known: true,
      day: customerTimelineStart,
      bySchedule: true,
      read: [fact('onboarding.customerTimelineStart', customerTimelineStart)],
    };
  }
  const schedule =
    customerTimelineStart === null
      ? []
      : [lacking('onboarding.customerTimelineStart', 'last_day_to_start_by_schedule', 'ONB-04')];
  const counted = tenDaysAfter(deal, subscriptionStart);
  if (!counted.known) return { ...counted, asks: [...counted.asks, ...schedule] };
  if (schedule.length > 0) return { known: false, answerBy: counted.day, asks: schedule, read: counted.read };
  return { ...counted, read: [fact('onboarding.customerTimelineStart', null), ...counted.read] };
}

function tenDaysAfter(deal: DealAtHand, subscriptionStart: CalendarDate | undefined): LastDay {
  const country = deal.facts.customer?.countryCode;
  const asks = [
    ...(subscriptionStart === undefined
      ? [lacking('onboarding.subscriptionStart', 'last_day_to_start', 'ONB-04')]
      : []),
    ...(country === undefined ? [lacking('customer.countryCode', 'last_day_to_start_by_country', 'ONB-04')] : []),
  ];
  if (subscriptionStart === undefined || country === undefined) return { known: false, answerBy: null, asks, read: [] };
  const read = [fact('onboarding.subscriptionStart', subscriptionStart), fact('customer.countryCode', country)];
  const calendar = workingCalendar(country, deal.facts.holidays);
  const tenth = workingDaysAfter(
    calendar,
    dayOf(subscriptionStart),
    deal.edition.parameters['onboarding.workingDays'].value,
  );
  if (tenth !== null) return { known: true, day: dateOf(tenth), bySchedule: false, read };
  const holidays = lacking('holidays', ['last_day_to_start_by_holidays', { country }], 'ONB-04');
  return { known: false, answerBy: null, asks: [holidays], read };
}

/** Where the customer's time zone is unknown, the day is over when it is over everywhere on earth. */
function isOver(deal: DealAtHand, day: string): boolean {
  const now = instantOf(deal.asOf);
  const zone = deal.facts.customer?.timeZone;
  const there: Moment = zone === undefined ? { ms: now, offset: -12 * 3_600_000 } : onClock(now, zone);
  return dateOf(dayShown(there)) > day;
}
