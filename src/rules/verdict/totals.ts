/** Totals by currency: what the rules give, and apart from it what still waits for a decision or a fact. */
import type { Determination } from '../language/determination.ts';
import type { CurrencyCode } from '../../facts/primitives.ts';
import type { JudgedLine } from './judgement.ts';
import { inAll, type Span } from '../sections/commission/spans.ts';
import { type Money, nothingIn, plus, shown, times } from '../language/money.ts';

/** By the months for which it is paid; null: the text states no term. */
type ByMonths = Map<number | null, Money>;

interface Sums {
  /** A month of what the rules give at one price and has not ended: most of what there is, and added up once. */
  readonly steady: ByMonths;
  /** Likewise, of prices that change. */
  changing: Money;
  /** The rest of what the rules give. */
  readonly other: ByMonths;
  /** Maximum, or a quarter where the term is not stated, of the lines that wait. */
  awaitingDecision: Money;
}

export function totalsOf(lines: readonly JudgedLine[]): Determination['totals'] {
  const byCurrency = new Map<CurrencyCode, Sums>();
  for (const { commission } of lines) {
    const { amounts, verdict } = commission;
    if (amounts === null) continue;
    const { monthly, months, spans, ended } = amounts;
    const none = nothingIn(monthly.currency);
    let sums = byCurrency.get(monthly.currency);
    if (sums === undefined) {
      sums = { steady: new Map(), changing: none, other: new Map(), awaitingDecision: none };
      byCurrency.set(monthly.currency, sums);
    }
    if (verdict === 'yes' || verdict === 'automatic') {
      const steady = ended === null && spans.length === 1;
      if (ended === null && !steady) sums.changing = plus(sums.changing, monthly);
      for (const span of spans) addTo(steady ? sums.steady : sums.other, span, none);
    } else {
      const waiting = months === null ? times(monthly, 3) : inAll(spans, monthly.currency);
      sums.awaitingDecision = plus(sums.awaitingDecision, waiting);
    }
  }
  return [...byCurrency.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([currency, { steady, changing, other, awaitingDecision }]) => {
      const monthly = [...steady.values()].reduce(plus, changing);
      const maximum = [...steady, ...other].reduce(
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

const addTo = (sums: ByMonths, { months, monthly }: Span, none: Money): void => {
  sums.set(months, plus(sums.get(months) ?? none, monthly));
};
