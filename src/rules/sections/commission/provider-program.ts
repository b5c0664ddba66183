/**
 * The end of the provider program (RATE-02 since deal-based commissions): a provider sells no more from that day on, and
 * one that did not convert to a partner loses the commission that still runs.
 */
import { daysLater, isAfter, isBefore, wholeMonthsBetween } from '../../language/dates.ts';
import { type DealAtHand, partnerFact } from '../../language/deal-at-hand.ts';
import { fact, type Finding } from '../../language/findings.ts';
import type { PartnerId } from '../../../facts/primitives.ts';
import type { PartnerType } from '../../../facts/schema.ts';
import { notMet, noted, unknown } from './codes.ts';
import type { CommissionPart } from './part.ts';

/** A provider of that day takes no part any more: neither credit nor commission. */
export function providerGate(deal: DealAtHand, partnerId: PartnerId): Finding[] {
  const ends = deal.edition.announced?.providerProgramEnds;
  const { path, value: type } = partnerFact(deal, partnerId, 'type');
  const on = deal.closeDate ?? deal.today;
  if (ends === undefined || type !== 'solutions_provider' || isBefore(on, ends.value)) return [];
  return [
    notMet('RATE-02', 'provider_program_ended', {
      partnerId,
      facts: [fact(path, type), ...deal.closeDateRead],
      parameters: [ends.read],
      values: { on: ends.value },
    }),
  ];
}

/** What is left of a provider's term; a partner's is as it was. */
export function untilProgramEnds(
  deal: DealAtHand,
  partnerId: PartnerId,
  type: PartnerType | undefined,
  part: CommissionPart,
): CommissionPart {
  const ends = deal.edition.announced?.providerProgramEnds;
  const { terms } = part;
  if (ends === undefined || type !== 'solutions_provider' || terms.until === null || deal.closeDate === null)
    return part;
  if (!isAfter(terms.until, ends.value) || !isBefore(deal.closeDate, ends.value)) return part;
  const { path, value: converted } = partnerFact(deal, partnerId, 'convertedFromProvider');
  const details = { partnerId, parameters: [ends.read], values: { on: ends.value } };
  switch (converted) {
    case true: {
      const stays = noted('RATE-02', 'provider_converted', { ...details, facts: [fact(path, true)] });
      return { ...part, findings: [...part.findings, stays] };
    }
    case false: {
      const cut = noted('RATE-02', 'provider_commission_ends', { ...details, facts: [fact(path, false)] });
      // A month that has begun counts, as with what is left of a holder's term.
      const months = wholeMonthsBetween(deal.closeDate, daysLater(ends.value, -1)) + 1;
      return { terms: { ...terms, months, until: ends.value }, findings: [...part.findings, cut] };
    }
    case undefined: {
      const asked = unknown('RATE-02', 'provider_conversion_unknown', { ...details, missing: [path] });
      return { terms: { ...terms, months: null, until: null }, findings: [...part.findings, asked] };
    }
  }
}
