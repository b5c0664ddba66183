/** An absence is announced to the specialist before it begins (COM-05). */
import { daysLater, isAfter, isBefore } from '../../language/dates.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { lacking, met, notMet, open, unknown, warned } from './codes.ts';
import type { CalendarDate } from '../../../facts/primitives.ts';
import type { Facts } from '../../../facts/schema.ts';
import { type Finding } from '../../language/findings.ts';
import { factsAt } from '../../language/facts-read.ts';
import { type Party, partnerIn } from '../../language/party.ts';

export type Absence = NonNullable<NonNullable<Facts['communication']>['outOfOffice']>[number];

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
): Finding {
  const partnerId = partnerIn(party);
  const announced = announcedInAdvance(absence);
  const { from, to, announced: told, announcedOn } = absence;
  const facts = factsAt(path, { from, to, announced: told, announcedOn });
  if (announced === true) return met('COM-05', 'absence_announced', { facts, partnerId });
  if (announced === null) {
    return unknown('COM-05', 'absence_announcement_unknown', {
      facts,
      partnerId,
      duty: { asks: [lacking(`${path}.announced`, ['absence_announced', { from: absence.from }], 'COM-05')] },
    });
  }
  if (isAfter(absence.from, today)) {
    return open('COM-05', 'absence_not_announced', {
      facts,
      partnerId,
      action: { who: 'partner', what: 'announce_absence', by: daysLater(absence.from, -1), partnerId },
    });
  }
  return notMet('COM-05', 'absence_not_announced', {
    facts,
    partnerId,
    duty: { warnings: [warned('COM-05', 'absence_not_announced', { from: absence.from, to: absence.to })] },
  });
}
