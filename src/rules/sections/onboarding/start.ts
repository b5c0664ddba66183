/**
 * When onboarding starts (ONB-04): by the customer's own schedule, or within ten working days of the start of the
 * subscription. The days are those of the customer's country; the first day is not counted, the tenth is in time.
 */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import type { Clock, FactRead, MissingFact } from '../../language/determination.ts';
import { action, type Found, lacking, traced, warned } from '../../language/duty-findings.ts';
import type { CalendarDate, PartnerId } from '../../../facts/primitives.ts';
import type { Facts } from '../../../facts/schema.ts';
import { fact } from '../../language/findings.ts';
import { dateOf, dayOf, dayShown, instantOf, type Moment, onClock } from '../../language/moments.ts';
import { workingCalendar, workingDaysAfter } from '../../language/working-calendar.ts';

type Onboarding = NonNullable<Facts['onboarding']>;

/** The last day to start, or what is missing to tell it. `answerBy`: the ten days, while nobody knows whether the customer has a schedule. */
type LastDay =
  | { readonly known: true; readonly day: string; readonly bySchedule: boolean; readonly read: readonly FactRead[] }
  | {
      readonly known: false;
      readonly answerBy: string | null;
      readonly missing: readonly MissingFact[];
      readonly read: readonly FactRead[];
    };

export function assessOnboardingStart(deal: DealAtHand, onboarding: Onboarding, partnerId: PartnerId | null): Found {
  const { startedOn, subscriptionStart } = onboarding;
  if (subscriptionStart === undefined && onboarding.customerTimelineStart == null && startedOn === undefined) return {};
  const last = lastDayOf(deal, onboarding);
  const read = [...last.read, ...(startedOn === undefined ? [] : [fact('onboarding.startedOn', startedOn)])];
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
  const startUnstated =
    startedOn === undefined ? [lacking('onboarding.startedOn', 'whether onboarding started in time', 'ONB-04')] : [];
  const start = (by: string | null) => [action('partner', 'start_onboarding', 'ONB-04', { by, partnerId })];
  if (!last.known) {
    return {
      clocks: startedOn === null ? [clock('running')] : [],
      nextActions: startedOn === null ? start(last.answerBy) : [],
      missingFacts: [...last.missing, ...startUnstated],
      trace: [traced('ONB-04', 'unknown', 'onboarding_calendar_unknown', grounds)],
    };
  }
  if (startedOn != null) {
    if (startedOn <= last.day) {
      const code = last.bySchedule ? 'onboarding_follows_customer' : 'onboarding_started_in_time';
      return { clocks: [clock('met')], trace: [traced('ONB-04', 'met', code, grounds)] };
    }
    return late(clock('missed'), last.day, []);
  }
  if (!isOver(deal, last.day)) {
    return {
      clocks: [clock('running')],
      nextActions: start(last.day),
      missingFacts: startUnstated,
      trace: [
        traced(
          'ONB-04',
          startedOn === undefined ? 'unknown' : 'open',
          startedOn === undefined ? 'onboarding_start_unknown' : 'onboarding_start_awaited',
          grounds,
        ),
      ],
    };
  }
  if (startedOn === undefined)
    return { missingFacts: startUnstated, trace: [traced('ONB-04', 'unknown', 'onboarding_start_unknown', grounds)] };
  return late(clock('missed'), last.day, start(null));

  function late(missed: Clock, dueAt: string, nextActions: ReturnType<typeof start>): Found {
    return {
      clocks: [missed],
      nextActions,
      warnings: [warned('ONB-04', 'onboarding_started_late', { dueAt })],
      trace: [traced('ONB-04', 'not_met', 'onboarding_started_late', grounds)],
    };
  }
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
      : [
          lacking(
            'onboarding.customerTimelineStart',
            'until when onboarding starts: the customer’s own schedule wins',
            'ONB-04',
          ),
        ];
  const counted = tenDaysAfter(deal, subscriptionStart);
  if (!counted.known) return { ...counted, missing: [...counted.missing, ...schedule] };
  if (schedule.length > 0) return { known: false, answerBy: counted.day, missing: schedule, read: counted.read };
  return { ...counted, read: [fact('onboarding.customerTimelineStart', null), ...counted.read] };
}

function tenDaysAfter(deal: DealAtHand, subscriptionStart: CalendarDate | undefined): LastDay {
  const wouldDecide = 'until when onboarding starts';
  const country = deal.facts.customer?.countryCode;
  const missing = [
    ...(subscriptionStart === undefined ? [lacking('onboarding.subscriptionStart', wouldDecide, 'ONB-04')] : []),
    ...(country === undefined
      ? [lacking('customer.countryCode', `${wouldDecide}: on whose working days`, 'ONB-04')]
      : []),
  ];
  if (subscriptionStart === undefined || country === undefined)
    return { known: false, answerBy: null, missing, read: [] };
  const read = [fact('onboarding.subscriptionStart', subscriptionStart), fact('customer.countryCode', country)];
  const calendar = workingCalendar(country, deal.facts.holidays);
  const tenth = workingDaysAfter(
    calendar,
    dayOf(subscriptionStart),
    deal.edition.parameters['onboarding.workingDays'].value,
  );
  if (tenth !== null) return { known: true, day: dateOf(tenth), bySchedule: false, read };
  const holidays = lacking(
    'holidays',
    `${wouldDecide}: the holidays of ${country} are not known for that year`,
    'ONB-04',
  );
  return { known: false, answerBy: null, missing: [holidays], read };
}

/** Where the customer's time zone is unknown, the day is over when it is over everywhere on earth. */
function isOver(deal: DealAtHand, day: string): boolean {
  const now = instantOf(deal.asOf);
  const zone = deal.facts.customer?.timeZone;
  const there: Moment = zone === undefined ? { ms: now, offset: -12 * 3_600_000 } : onClock(now, zone);
  return dateOf(dayShown(there)) > day;
}
