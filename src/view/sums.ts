/** What a deal comes to in each of its currencies: what runs, what waits, what has ended, and what was earned so far. */
import type { CommissionVerdict, Determination, LineVerdict } from '../rules/language/determination.ts';
import { isEarned } from '../rules/language/earned.ts';
import { isZero, total } from './amounts.ts';
import { monthlyOf } from './prices.ts';
import type { Reader } from './reader.ts';

/** Of commissions that run, wait or have ended, in one currency. */
export interface Part {
  readonly monthly: string;
  /** Null where the term of one of them is not known. */
  readonly maximum: string | null;
  readonly base: string | null;
  readonly rates: readonly string[];
  /** Last day of the longest. */
  readonly until: string | null;
  readonly of: readonly CommissionVerdict[];
}

export interface Sum {
  readonly currency: string;
  readonly running: Part | null;
  readonly awaiting: Part | null;
  readonly ended: Part | null;
  readonly earned: string;
  /** Months that are over and that the customer has not paid. */
  readonly unpaid: string;
  /** First month that earns, as `YYYY-MM`. */
  readonly from: string | null;
}

export function sumsOf({ lines, schedule, totals }: Determination): Sum[] {
  const commissions = lines.map(({ commission }) => commission);
  const currencies = [...new Set(commissions.flatMap(({ currency }) => currency ?? []))].sort();
  return currencies.flatMap((currency) => {
    const own = commissions.filter((each) => each.currency === currency);
    const earning = own.filter(({ verdict, monthly }) => isEarned(verdict) && monthly !== null && !isZero(monthly));
    const running = partOf(earning.filter(({ endedBecause }) => endedBecause === null));
    const ended = partOf(earning.filter(({ endedBecause }) => endedBecause !== null));
    const awaiting = partOf(own.filter(({ ifApproved }) => ifApproved !== null));
    if (running === null && ended === null && awaiting === null) return [];
    const inAll = totals.find((each) => each.currency === currency);
    const months = schedule.filter((month) => month.currency === currency);
    const accrued = (wanted: string) =>
      total(months.filter(({ state }) => state === wanted).map((month) => month.accrued));
    return [
      {
        currency,
        running: ended === null ? asInTotal(running, inAll) : running,
        awaiting,
        ended,
        earned: accrued('earned'),
        unpaid: accrued('unpaid'),
        from: months[0]?.month ?? null,
      },
    ];
  });
}

/** Lines rounded one by one may come to a cent more or less than their sum: the determination's own total is what is told. */
const asInTotal = (part: Part | null, sum: Determination['totals'][number] | undefined): Part | null =>
  part === null || sum === undefined
    ? part
    : { ...part, monthly: sum.monthly, maximum: part.maximum === null ? null : sum.maximum };

function partOf(of: readonly CommissionVerdict[]): Part | null {
  if (of.length === 0) return null;
  const terms = of.map((each) => each.ifApproved ?? each);
  const bases = of.map(({ baseMrr }) => baseMrr);
  return {
    monthly: total(terms.map(({ monthly }) => monthly)),
    maximum: terms.some(({ maximum }) => maximum === null) ? null : total(terms.map(({ maximum }) => maximum)),
    base: bases.includes(null) ? null : total(bases),
    rates: [...new Set(terms.flatMap(({ rate }) => rate ?? []))],
    until:
      of
        .flatMap(({ until }) => until ?? [])
        .sort()
        .at(-1) ?? null,
    of,
  };
}

/** Currencies of the lines, whether they earn or not. */
export const currenciesOf = ({ lines }: Determination, reader: Reader): string[] =>
  [...new Set(lines.flatMap((line) => currencyOf(line, reader) ?? []))].sort();

/** Of all lines that recur in this currency, whether they earn or not; null where one of them is not known. */
export function mrrOf(currency: string, { lines }: Determination, reader: Reader): string | null {
  const amounts = lines
    .filter((line) => currencyOf(line, reader) === currency && recurs(line, reader))
    .map((line) => mrrOfLine(line, reader));
  return amounts.includes(null) ? null : total(amounts);
}

/** As stated, as the commission was counted of, or what a bill comes to by the month; null: nobody knows. */
export function mrrOfLine({ lineItemId, commission }: LineVerdict, reader: Reader): string | null {
  const facts = reader.lineFacts(lineItemId);
  return facts?.mrr ?? commission.baseMrr ?? (facts === undefined ? null : monthlyOf(facts));
}

/** What is paid once has no MRR; that is not an unknown one. */
function recurs({ lineItemId, productLine }: LineVerdict, reader: Reader): boolean {
  const kind = reader.lineFacts(lineItemId)?.kind;
  return kind === undefined ? productLine !== 'services' : kind === 'subscription';
}

const currencyOf = ({ lineItemId, commission }: LineVerdict, reader: Reader): string | undefined =>
  reader.lineFacts(lineItemId)?.currency ?? commission.currency ?? reader.facts.deal.currency;
