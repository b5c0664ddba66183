/** Totals by currency: what the rules give, and apart from it what still waits for a decision or a fact. */
import type { Determination } from '../language/determination.ts';
import type { CurrencyCode } from '../../facts/primitives.ts';
import type { JudgedLine } from './judgement.ts';
import { type Money, nothingIn, plus, shown, times } from '../language/money.ts';

interface Sums {
  monthly: Money;
  maximum: Money;
  /** Maximum, or a quarter where the term is not stated, of the lines that wait. */
  awaitingDecision: Money;
}

export function totalsOf(lines: readonly JudgedLine[]): Determination['totals'] {
  const byCurrency = new Map<CurrencyCode, Sums>();
  for (const { commission } of lines) {
    const { amounts, verdict } = commission;
    if (amounts === null) continue;
    const { currency } = amounts.base;
    const none = nothingIn(currency);
    const sums = byCurrency.get(currency) ?? { monthly: none, maximum: none, awaitingDecision: none };
    byCurrency.set(currency, sums);
    if (verdict === 'yes' || verdict === 'automatic') {
      sums.monthly = plus(sums.monthly, amounts.monthly);
      if (amounts.maximum !== null) sums.maximum = plus(sums.maximum, amounts.maximum);
    } else {
      sums.awaitingDecision = plus(sums.awaitingDecision, amounts.maximum ?? amounts.quarterly);
    }
  }
  return [...byCurrency.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([currency, sums]) => ({
      currency,
      monthly: shown(sums.monthly),
      quarterly: shown(times(sums.monthly, 3)),
      maximum: shown(sums.maximum),
      awaitingDecision: shown(sums.awaitingDecision),
    }));
}
