/** MRR-vente: what a qualified sale adds to a partner's tier: the price now less the price twelve months before (SM-01, SM-02). */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { fact, type Finding } from '../../language/findings.ts';
import { noted } from './codes.ts';
import type { PartnerId } from '../../../facts/primitives.ts';
import type { Line } from '../../language/line.ts';
import { isNegative, minus, money, moneyText, shown, written } from '../../language/money.ts';

/** What a line adds, and no reason why. */
export interface SoldMrr {
  /** Two decimals; null where a fact is missing. */
  readonly soldMrr: string | null;
  /** Below zero, where the credit is therefore 0. */
  readonly rawDifference: string | null;
}

interface SoldMrrFound extends SoldMrr {
  readonly findings: readonly Finding[];
}

const unknownSold: SoldMrr = { soldMrr: null, rawDifference: null };

export function soldMrrOf({ value, is }: Pick<Line, 'value' | 'is'>): SoldMrr {
  if (!value.known || is.mrr12MonthsAgo === undefined) return unknownSold;
  const difference = minus(value.mrr, money(is.mrr12MonthsAgo, value.mrr.currency));
  const told = shown(difference);
  return isNegative(difference) ? { soldMrr: '0.00', rawDifference: told } : { soldMrr: told, rawDifference: null };
}

export function assessSoldMrr(deal: DealAtHand, line: Line, partnerId: PartnerId | null): SoldMrrFound {
  const { 'soldMrr.lookBack': lookBack } = deal.edition.parameters;
  const parameters = [lookBack.read];
  if (!line.value.known) return { ...unknownSold, findings: [] };
  const { mrr, read } = line.value;
  const before = line.is.mrr12MonthsAgo;
  const basis = noted('SM-01', 'sold_mrr_basis', { facts: read });
  if (before === undefined) {
    const missing = [`${line.path}.mrr12MonthsAgo`];
    const unknownPast = noted('SM-02', 'sold_mrr_past_unknown', { facts: read, parameters, missing });
    return { ...unknownSold, findings: [basis, unknownPast, ...association(deal, partnerId)] };
  }
  const { currency } = mrr;
  const { soldMrr, rawDifference } = soldMrrOf(line);
  const facts = [...read, fact(`${line.path}.mrr12MonthsAgo`, before)];
  const [now, then] = [written(mrr), written(money(before, currency))];
  const found =
    rawDifference === null
      ? noted('SM-02', 'sold_mrr', {
          facts,
          parameters,
          ambiguity: 'A-13',
          values: { now, before: then, soldMrr: moneyText(soldMrr ?? '', currency) },
        })
      : noted('SM-02', 'sold_mrr_negative', {
          facts,
          parameters,
          ambiguity: 'A-15',
          values: { now, before: then, difference: moneyText(rawDifference, currency) },
        });
  return { soldMrr, rawDifference, findings: [basis, found, ...association(deal, partnerId)] };
}

/** SM-03 speaks of partners; for a provider the association is kept and no effect on a tier is claimed. */
function association(deal: DealAtHand, partnerId: PartnerId | null): Finding[] {
  if (partnerId === null) return [noted('SM-04', 'sold_mrr_association')];
  const associated = noted('SM-04', 'sold_mrr_association', { partnerId });
  switch (deal.partners.get(partnerId)?.is.type) {
    case 'solutions_partner':
      return [associated, noted('SM-03', 'sold_mrr_counts_for_tier', { partnerId })];
    case 'solutions_provider':
      return [associated, noted('SM-03', 'provider_tier_effect_not_stated', { partnerId, ambiguity: 'A-06' })];
    case undefined:
      return [associated];
  }
}
