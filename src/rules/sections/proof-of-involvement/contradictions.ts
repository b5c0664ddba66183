/** Days of a signed link that cannot all be right: each is named with the other, and the verdict waits. */
import { isBefore, isClearlyBefore, monthsLater } from '../../language/dates.ts';
import type { At, DealAtHand } from '../../language/deal-at-hand.ts';
import { fact, type Finding } from '../../language/findings.ts';
import { unknown } from './codes.ts';
import type { CalendarDate } from '../../../facts/primitives.ts';
import type { ProofFacts } from '../../../facts/schema.ts';
import { signatureRead, signedDay } from './dates.ts';

export function contradictingDates(deal: DealAtHand, link: At<ProofFacts>): Finding[] {
  const signed = signedDay(deal, link);
  if (signed === null) return [];
  const { path, is } = link;
  const { createdOn } = deal.facts.deal;
  const contradiction = (
    code: 'proof_signed_before_link' | 'proof_signed_long_before_deal' | 'proof_shared_before_signed',
    other: string,
    day: CalendarDate,
  ): Finding => {
    const read = signatureRead(link);
    return unknown('POI-12', code, {
      partnerId: is.partnerId,
      ambiguity: 'A-68',
      facts: [...read, fact(other, day)],
      missing: [...read.map((one) => one.path), other],
      contradicts: true,
    });
  };
  return [
    ...(is.generatedOn !== undefined && isClearlyBefore(signed, is.generatedOn)
      ? [contradiction('proof_signed_before_link', `${path}.generatedOn`, is.generatedOn)]
      : []),
    // A link may be older than the deal that it ends up on, but not by a year and more.
    ...(createdOn !== undefined && isBefore(signed, createdOn) && isBefore(monthsLater(signed, 12), createdOn)
      ? [contradiction('proof_signed_long_before_deal', 'deal.createdOn', createdOn)]
      : []),
    ...(is.sharedOn != null && isClearlyBefore(is.sharedOn, signed)
      ? [contradiction('proof_shared_before_signed', `${path}.sharedOn`, is.sharedOn)]
      : []),
  ];
}
