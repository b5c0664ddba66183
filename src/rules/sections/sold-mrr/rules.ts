/** MRR-vente: what a qualified sale adds to a partner's tier: the price now less the price twelve months before (SM-01, SM-02). */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { fact, type Finding } from '../../language/findings.ts';
import { noted } from './codes.ts';
import type { PartnerId } from '../../../facts/primitives.ts';
import type { Line } from '../../language/line.ts';
import { isNegative, minus, money, moneyText, shown, written } from '../../language/money.ts';

export interface SoldMrr {
  /** Two decimals; null where a fact is missing. */
  readonly soldMrr: string | null;
  /** Below zero, where the credit is therefore 0. */
  readonly rawDifference: string | null;
  readonly findings: readonly Finding[];
}

export function assessSoldMrr(deal: DealAtHand, line: Line, partnerId: PartnerId | null): SoldMrr {
  const { 'soldMrr.lookBack': lookBack } = deal.edition.parameters;
  const parameters = [lookBack.read];
  if (!line.value.known) return { soldMrr: null, rawDifference: null, findings: [] };
  const { mrr, read } = line.value;
  const before = line.is.mrr12MonthsAgo;
  const basis = noted('SM-01', 'sold_mrr_basis', { facts: read });
  if (before === undefined) {
    const missing = [`${line.path}.mrr12MonthsAgo`];
    return {
      soldMrr: null,
      rawDifference: null,
      findings: [
        basis,
        noted('SM-02', 'sold_mrr_past_unknown', { facts: read, parameters, missing }),
        ...association(deal, partnerId),
      ],
    };
  }
  const { currency } = mrr;
  const past = money(before, currency);
  const difference = minus(mrr, past);
  const facts = [...read, fact(`${line.path}.mrr12MonthsAgo`, before)];
  const [now, then] = [written(mrr), written(past)];
  if (isNegative(difference)) {
    const raw = shown(difference);
    const found = noted('SM-02', 'sold_mrr_negative', {
      facts,
      parameters,
      ambiguity: 'A-15',
      values: { now, before: then, difference: moneyText(raw, currency) },
    });
    return { soldMrr: '0.00', rawDifference: raw, findings: [basis, found, ...association(deal, partnerId)] };
  }
  const soldMrr = shown(difference);
  const found = noted('SM-02', 'sold_mrr', {
    facts,
    parameters,
    ambiguity: 'A-13',
    values: { now, before: then, soldMrr: moneyText(soldMrr, currency) },
  });
  return { soldMrr, rawDifference: null, findings: [basis, found, ...association(deal, partnerId)] };
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
