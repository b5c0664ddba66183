/** Totals by currency: what the rules give, and apart from it what still waits for a decision or a fact. */
import type { Determination } from '../language/determination.ts';
import { isEarned } from '../language/earned.ts';
import type { CurrencyCode } from '../../facts/primitives.ts';
import type { JudgedLine } from './judgement.ts';
import { inAll } from '../sections/commission/spans.ts';
import { type Money, nothingIn, plus, shown, times } from '../language/money.ts';

interface Sums {
  /** A month of what the rules give and has not ended before its term; whether it still runs stands with the line. */
  monthly: Money;
  /** Of all that the rules give, by the months for which it is paid; null: the text states no term. */
  readonly byMonths: Map<number | null, Money>;
  /** Of the lines that wait: the maximum, or a quarter where the term is not stated; nothing of what ended nobody says when. */
  awaitingDecision: Money;
}

export function totalsOf(lines: readonly JudgedLine[]): Determination['totals'] {
  const byCurrency = new Map<CurrencyCode, Sums>();
  for (const { commission } of lines) {
    const { amounts, verdict } = commission;
    if (amounts === null) continue;
    const { monthly, months, spans, ended, over } = amounts;
    const none = nothingIn(monthly.currency);
    let sums = byCurrency.get(monthly.currency);
    if (sums === undefined) {
      sums = { monthly: none, byMonths: new Map<number | null, Money>(), awaitingDecision: none };
      byCurrency.set(monthly.currency, sums);
    }
    if (isEarned(verdict)) {
      if (ended === null) sums.monthly = plus(sums.monthly, monthly);
      for (const span of spans)
        sums.byMonths.set(span.months, plus(sums.byMonths.get(span.months) ?? none, span.monthly));
    } else {
      const waiting = months !== null ? inAll(spans, monthly.currency) : over === null ? times(monthly, 3) : none;
      sums.awaitingDecision = plus(sums.awaitingDecision, waiting);
    }
  }
  return [...byCurrency.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([currency, { monthly, byMonths, awaitingDecision }]) => {
      const maximum = [...byMonths].reduce(
        (sum, [months, each]) => plus(sum, times(each, months ?? 0)),
        nothingIn(currency),
      );
      return {
        currency,
        monthly: shown(monthly),
        quarterly: shown(monthly, 3),
        maximum: shown(maximum),
        awaitingDecision: shown(awaitingDecision),
      };
    });
}
