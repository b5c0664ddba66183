/**
 * When a confirmation link was signed and shared, against the close of the deal (POI-12) and the month of the sale
 * (POI-05, POI-14). The text contradicts itself; the reading is A-01: by the close it counts, within the month HubSpot
 * decides, later it does not count.
 */
import { compareInstants, dayAt, daysLater, earlier, isAfter, isBefore } from '../../language/dates.ts';
import { type At, type DealAtHand, expectedClose } from '../../language/deal-at-hand.ts';
import { fact, type Finding } from '../../language/findings.ts';
import { hubspotDecides, met, notMet, open, unknown } from './codes.ts';
import type { CalendarDate } from '../../../facts/primitives.ts';
import type { ProofFacts } from '../../../facts/schema.ts';

type Link = At<ProofFacts>;

/** Day on the customer's calendar; null where nobody stated it. */
export function signedDay(deal: DealAtHand, { is }: Link): CalendarDate | null {
  if (is.signedOn != null) return is.signedOn;
  return is.signedAt == null ? null : dayAt(is.signedAt, deal.facts.customer?.timeZone);
}

/** What is dated after the day of judging has not happened yet. */
export const happened = (deal: DealAtHand, day: CalendarDate | null | undefined): CalendarDate | null | undefined =>
  day != null && isAfter(day, deal.today) ? null : day;

export function signatureRead({ path, is }: Link): Finding['facts'] {
  return [
    ...(is.signedOn == null ? [] : [fact(`${path}.signedOn`, is.signedOn)]),
    ...(is.signedAt == null ? [] : [fact(`${path}.signedAt`, is.signedAt)]),
  ];
}

/** Of a link that the customer signed. */
export function assessDates(deal: DealAtHand, link: Link): Finding[] {
  const signature = signedInTime(deal, link);
  // A late signature is HubSpot's to judge or lost already: when it was shared changes neither.
  return signature.outcome === 'hubspot_decides' || signature.outcome === 'not_met'
    ? [signature, ...bothSentences(deal, signature)]
    : [signature, sharedInTime(deal, link)];
}

function signedInTime(deal: DealAtHand, link: Link): Finding {
  const { is, path } = link;
  const { partnerId } = is;
  const signed = signedDay(deal, link);
  const read = signatureRead(link);
  const { 'proof.deadline': deadline, 'proof.signatureWindow': window } = deal.edition.parameters;
  const parameters = [deadline.read];
  const ambiguity = 'A-01';
  if (deal.stage === 'open') {
    // The sale is not made yet, so whatever is signed is signed before it.
    return met('POI-12', 'proof_signed_while_open', {
      partnerId,
      parameters,
      ambiguity,
      facts: [fact('deal.stage', deal.facts.deal.stage ?? null), ...read],
    });
  }
  if (signed === null) {
    if (is.confirmedInCheckout === true) return inCheckout(deal, link);
    return unknown('POI-12', 'proof_signature_date_unknown', {
      partnerId,
      parameters,
      ambiguity,
      missing: [`${path}.signedOn`],
    });
  }
  if (deal.closeDate === null || deal.lastDayToSign === null) {
    return unknown('POI-12', 'close_date_unknown', {
      partnerId,
      parameters,
      ambiguity,
      facts: read,
      missing: ['deal.closeDate'],
    });
  }
  const { closedAt } = deal.facts.deal;
  const facts = [...read, ...deal.closeDateRead];
  const beforeClose = { signedOn: signed, closeDate: deal.closeDate };
  const values = { signedOn: signed, closeDate: deal.closeDate, lastDay: deal.lastDayToSign };
  // Two instants go before two dates, which other clocks may have written.
  const hours =
    is.signedAt == null || closedAt === undefined
      ? null
      : { closedAt, inTime: compareInstants(is.signedAt, closedAt) <= 0 };
  if (hours?.inTime === true) {
    return met('POI-12', 'proof_signed_before_close', {
      partnerId,
      parameters,
      ambiguity,
      facts: [...facts, fact('deal.closedAt', hours.closedAt)],
      values: beforeClose,
    });
  }
  if (hours === null && isBefore(signed, deal.closeDate))
    return met('POI-12', 'proof_signed_before_close', { partnerId, parameters, ambiguity, facts, values: beforeClose });
  if (!isAfter(signed, deal.closeDate)) return onTheCloseDay(deal, link, facts, values);
  if (deal.stage === 'unknown')
    return unknown('POI-12', 'deal_stage_unknown', {
      partnerId,
      parameters,
      ambiguity,
      facts,
      missing: ['deal.stage'],
    });
  const month = { partnerId, ambiguity, facts, values, parameters: [deadline.read, window.read] } as const;
  return isAfter(signed, deal.lastDayToSign)
    ? notMet('POI-14', 'proof_signed_too_late', month)
    : hubspotDecides('POI-12', 'proof_signed_within_month', {
        ...month,
        action: { who: 'hubspot', what: 'decide_proof_timing' },
      });
}

/** The link goes into checkout (POI-10), so the close day is its usual day; otherwise the hour tells. */
function onTheCloseDay(
  deal: DealAtHand,
  link: Link,
  facts: Finding['facts'],
  values: { signedOn: string; closeDate: string; lastDay: string },
): Finding {
  const { is, path } = link;
  const { partnerId } = is;
  const { closedAt } = deal.facts.deal;
  const parameters = [deal.edition.parameters['proof.deadline'].read];
  if (is.confirmedInCheckout === true) return inCheckout(deal, link);
  if (is.signedAt != null && closedAt !== undefined) {
    return hubspotDecides('POI-12', 'proof_signed_within_month', {
      partnerId,
      ambiguity: 'A-01',
      facts: [...facts, fact('deal.closedAt', closedAt)],
      parameters: [...parameters, deal.edition.parameters['proof.signatureWindow'].read],
      values,
      action: { who: 'hubspot', what: 'decide_proof_timing' },
    });
  }
  const missing = [
    ...(is.confirmedInCheckout === undefined ? [`${path}.confirmedInCheckout`] : []),
    ...(is.signedAt == null ? [`${path}.signedAt`] : []),
    ...(closedAt === undefined ? ['deal.closedAt'] : []),
  ];
  return unknown('POI-12', 'proof_signed_on_close_day_time_unknown', {
    partnerId,
    ambiguity: 'A-01',
    facts,
    parameters,
    missing,
    values: { closeDate: values.closeDate },
  });
}

function inCheckout(deal: DealAtHand, { path, is }: Link): Finding {
  return met('POI-12', 'proof_signed_in_checkout', {
    partnerId: is.partnerId,
    ambiguity: 'A-01',
    facts: [fact(`${path}.confirmedInCheckout`, true)],
    parameters: [deal.edition.parameters['proof.deadline'].read],
  });
}

/** The two sentences that a late signature stands between. */
function bothSentences(deal: DealAtHand, { outcome, facts, partnerId, values }: Finding): Finding[] {
  if (values === null) return [];
  const details = {
    facts,
    parameters: [deal.edition.parameters['proof.signatureWindow'].read],
    ambiguity: 'A-02',
    ...(partnerId === null ? {} : { partnerId }),
  } as const;
  const lastDay = values['lastDay'] ?? '';
  return outcome === 'not_met'
    ? [notMet('POI-05', 'proof_month_over', { ...details, values: { lastDay } })]
    : [
        met('POI-05', 'proof_within_month', { ...details, values: { lastDay } }),
        met('POI-14', 'proof_within_month', { ...details, values: { lastDay } }),
      ];
}

/** POI-12 alone speaks of sharing: signed in time and shared after the close is HubSpot's to judge. */
function sharedInTime(deal: DealAtHand, { path, is }: Link): Finding {
  const { partnerId } = is;
  const sharedOn = happened(deal, is.sharedOn);
  const parameters = [deal.edition.parameters['proof.deadline'].read];
  const lastDay = deal.stage === 'open' ? beforeClose(deal) : deal.closeDate;
  const share = {
    who: 'partner',
    what: 'share_signed_proof',
    partnerId,
    ...(lastDay === null ? {} : { by: lastDay }),
  } as const;
  if (sharedOn === undefined)
    return unknown('POI-12', 'proof_sharing_unknown', { partnerId, parameters, missing: [`${path}.sharedOn`] });
  const facts = [fact(`${path}.sharedOn`, is.sharedOn ?? null), ...deal.closeDateRead];
  if (deal.stage === 'open') {
    return sharedOn === null
      ? open('POI-12', 'proof_not_shared_yet', {
          partnerId,
          facts,
          parameters,
          atRisk: deal.closeDate !== null,
          action: share,
        })
      : met('POI-12', 'proof_shared', { partnerId, facts, parameters, values: { sharedOn } });
  }
  const decide = { partnerId, facts, parameters, ambiguity: 'A-01' } as const;
  if (sharedOn === null)
    return hubspotDecides('POI-12', 'proof_not_shared', {
      ...decide,
      action: { who: 'partner', what: 'share_signed_proof', partnerId },
    });
  if (deal.closeDate === null)
    return unknown('POI-12', 'close_date_unknown', { partnerId, facts, parameters, missing: ['deal.closeDate'] });
  return isAfter(sharedOn, deal.closeDate)
    ? hubspotDecides('POI-12', 'proof_shared_after_close', {
        ...decide,
        values: { sharedOn, closeDate: deal.closeDate },
        action: { who: 'hubspot', what: 'decide_proof_timing' },
      })
    : met('POI-12', 'proof_shared', { partnerId, facts, parameters, values: { sharedOn } });
}

/**
 * Until when people are told to have the link signed: the earlier of the two readings of "one month", the later
 * one once the earlier has gone by. Null without a close date.
 */
export function signBy(deal: DealAtHand): CalendarDate | null {
  const thirtyDays = thirtyDaysAfterClose(deal);
  if (thirtyDays === null || deal.lastDayToSign === null) return deal.lastDayToSign;
  const first = earlier(thirtyDays, deal.lastDayToSign);
  return isAfter(deal.today, first) ? deal.lastDayToSign : first;
}

/**
 * The last day on which a signature counts without a question: the text says "before" the close date, so the day before
 * (POI-12, A-67). On the eve itself gone by, the close date; null where nobody knows when the deal will close.
 */
export function beforeClose(deal: DealAtHand): CalendarDate | null {
  const close = expectedClose(deal);
  if (close === null) return null;
  const eve = daysLater(close, -1);
  return isBefore(eve, deal.today) ? close : eve;
}

/** The last day to sign if "one month" means thirty days. */
export const thirtyDaysAfterClose = ({ closeDate, edition }: DealAtHand): CalendarDate | null =>
  closeDate === null ? null : daysLater(closeDate, edition.parameters['proof.signatureWindowDays'].value);
