/** An absence is announced to the specialist before it begins (COM-05). */
import { daysLater, isAfter, isBefore } from '../../language/dates.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { action, type Found, lacking, traced, warned } from '../../language/duty-findings.ts';
import type { CalendarDate } from '../../../facts/primitives.ts';
import type { Facts } from '../../../facts/schema.ts';
import { fact } from '../../language/findings.ts';
import { type Party, partnerIn } from '../../language/party.ts';

type Absence = NonNullable<NonNullable<Facts['communication']>['outOfOffice']>[number];

/** Null: nobody said. An announcement without a date is taken to be one in advance. */
export function announcedInAdvance({ announced, announcedOn, from }: Absence): boolean | null {
  if (announced === false) return false;
  if (announcedOn !== undefined) return isBefore(announcedOn, from);
  return announced ?? null;
}

export function assessAbsence(
  deal: DealAtHand,
  absence: Absence,
  path: string,
  party: Party,
  today: CalendarDate,
): Found & { readonly breach: boolean } {
  const partnerId = partnerIn(party);
  const announced = announcedInAdvance(absence);
  const facts = [
    fact(`${path}.from`, absence.from),
    fact(`${path}.to`, absence.to),
    ...(absence.announced === undefined ? [] : [fact(`${path}.announced`, absence.announced)]),
    ...(absence.announcedOn === undefined ? [] : [fact(`${path}.announcedOn`, absence.announcedOn)]),
  ];
  if (announced === true)
    return { trace: [traced('COM-05', 'met', 'absence_announced', { facts, partnerId })], breach: false };
  if (announced === null) {
    return {
      missingFacts: [
        lacking(`${path}.announced`, `whether the absence from ${absence.from} was announced in advance`, 'COM-05'),
      ],
      trace: [traced('COM-05', 'unknown', 'absence_announcement_unknown', { facts, partnerId })],
      breach: false,
    };
  }
  if (isAfter(absence.from, today)) {
    return {
      nextActions: [action('partner', 'announce_absence', 'COM-05', { by: daysLater(absence.from, -1), partnerId })],
      trace: [traced('COM-05', 'open', 'absence_not_announced', { facts, partnerId })],
      breach: false,
    };
  }
  return {
    warnings: [warned('COM-05', 'absence_not_announced', { from: absence.from, to: absence.to })],
    trace: [traced('COM-05', 'not_met', 'absence_not_announced', { facts, partnerId })],
    breach: true,
  };
}
