/** Totals by currency: what the rules give, and apart from it what still waits for a decision or a fact. */
import type { Determination } from '../language/determination.ts';
import type { CurrencyCode } from '../../facts/primitives.ts';
import type { JudgedLine } from './judgement.ts';
import { type Money, nothingIn, plus, shown, times } from '../language/money.ts';

interface Sums {
  /** A month of what the rules give, by its term in months; null: the text states none. */
  readonly byTerm: Map<number | null, Money>;
  /** Maximum, or a quarter where the term is not stated, of the lines that wait. */
  awaitingDecision: Money;
}

export function totalsOf(lines: readonly JudgedLine[]): Determination['totals'] {
  const byCurrency = new Map<CurrencyCode, Sums>();
  for (const { commission } of lines) {
    const { amounts, terms, verdict } = commission;
    if (amounts === null || terms === null) continue;
    const { monthly } = amounts;
    const none = nothingIn(monthly.currency);
    let sums = byCurrency.get(monthly.currency);
    if (sums === undefined)
      byCurrency.set(monthly.currency, (sums = { byTerm: new Map<number | null, Money>(), awaitingDecision: none }));
    if (verdict === 'yes' || verdict === 'automatic')
      sums.byTerm.set(terms.months, plus(sums.byTerm.get(terms.months) ?? none, monthly));
    else sums.awaitingDecision = plus(sums.awaitingDecision, times(monthly, terms.months ?? 3));
  }
  return [...byCurrency.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([currency, { byTerm, awaitingDecision }]) => {
      const none = nothingIn(currency);
      const monthly = [...byTerm.values()].reduce(plus, none);
      const maximum = [...byTerm].reduce((sum, [months, each]) => plus(sum, times(each, months ?? 0)), none);
      return {
        currency,
        monthly: shown(monthly),
        quarterly: shown(monthly, 3),
        maximum: shown(maximum),
        awaitingDecision: shown(awaitingDecision),
      };
    });
}
