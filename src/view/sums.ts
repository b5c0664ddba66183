/** What a deal comes to in each of its currencies: what runs, what waits, what is over, and what was earned so far. */
import type { CommissionVerdict, Determination, LineVerdict } from '../rules/language/determination.ts';
import { isEarned } from '../rules/language/earned.ts';
import { comeToNothing, less, total } from './amounts.ts';
import { kindOfLine } from './kind-of-line.ts';
import { monthlyOf } from './prices.ts';
import type { Reader } from './reader.ts';

/** Of commissions that run, wait or are over, in one currency. */
export interface Part {
  /** Of what waits, only what would run: `0.00` where all of it is over. */
  readonly monthly: string;
  /** Null where the months of one of them are not known. */
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
  /** Of what runs and what is over; null where one of them is not known. */
  readonly maximum: string | null;
  /** Null where the months of a commission are not known: nobody can say which of them were earned. */
  readonly earned: string | null;
  /** Months that are over and that the customer has not paid; likewise. */
  readonly unpaid: string | null;
  /** Of the months that are to come. */
  readonly toCome: string;
  /** What accrues in each month, as `YYYY-MM`; nothing in those for which the customer pays nothing. */
  readonly accrued: ReadonlyMap<string, string>;
}

export function sumsOf({ lines, schedule, totals }: Pick<Determination, 'lines' | 'schedule' | 'totals'>): Sum[] {
  const commissions = lines.map(({ commission }) => commission);
  const currencies = [...new Set(commissions.flatMap(({ currency }) => currency ?? []))].sort();
  return currencies.flatMap((currency) => {
    const own = commissions.filter((each) => each.currency === currency);
    const earning = own.filter(earnsSomething);
    const inAll = totals.find((each) => each.currency === currency);
    const parts = partsIn(own, earning, inAll);
    if (parts.running === null && parts.ended === null && parts.awaiting === null) return [];
    const months = schedule.filter((month) => month.currency === currency);
    const accrued = (wanted: string) =>
      total(months.filter(({ state }) => state === wanted).map((month) => month.accrued));
    const isKnown = earning.every(({ months: count }) => count !== null);
    return [
      {
        currency,
        ...parts,
        earned: isKnown ? accrued('earned') : null,
        unpaid: isKnown ? accrued('unpaid') : null,
        toCome: accrued('projected'),
        accrued: new Map(months.map(({ month, accrued: amount }) => [month, amount])),
      },
    ];
  });
}

/** A price that is nothing today may have been something, or become it. */
const earnsSomething = ({ verdict, monthly, maximum, term }: CommissionVerdict): boolean =>
  isEarned(verdict) && monthly !== null && !comeToNothing([monthly, maximum, term?.maximum]);

type InAll = Determination['totals'][number];

/**
 * Lines rounded one by one may come to a cent more or less than their sum: the determination's own total is what is told,
 * and the parts add up to it.
 */
function partsIn(
  own: readonly CommissionVerdict[],
  earning: readonly CommissionVerdict[],
  inAll: InAll | undefined,
): Pick<Sum, 'running' | 'ended' | 'awaiting' | 'maximum'> {
  const running = partOf(earning.filter(({ over }) => over === undefined));
  const ended = partOf(earning.filter(({ over }) => over !== undefined));
  const awaiting = partOf(own.filter(({ ifApproved }) => ifApproved !== null));
  const isKnown = earning.every(({ maximum }) => maximum !== null);
  const maximum = isKnown ? (inAll?.maximum ?? null) : null;
  // The total's month is of all that has not ended before its term.
  const sameMonth = earning.every(({ over, endedBecause }) => over === undefined || endedBecause !== null);
  const rest = maximum === null || ended?.maximum == null ? maximum : less(maximum, ended.maximum);
  return {
    maximum,
    running: running && {
      ...running,
      monthly: sameMonth ? (inAll?.monthly ?? running.monthly) : running.monthly,
      maximum: running.maximum === null || rest === null ? running.maximum : rest,
    },
    ended: ended && { ...ended, maximum: running === null && maximum !== null ? maximum : ended.maximum },
    awaiting: awaiting && {
      ...awaiting,
      maximum: awaiting.maximum === null ? null : (inAll?.awaitingDecision ?? awaiting.maximum),
    },
  };
}

function partOf(of: readonly CommissionVerdict[]): Part | null {
  if (of.length === 0) return null;
  const terms = of.map((each) => each.ifApproved ?? each);
  const bases = of.map(({ baseMrr }) => baseMrr);
  return {
    monthly: total(
      of.map(({ ifApproved, over, monthly }) => (ifApproved === null ? monthly : monthIf(ifApproved, over))),
    ),
    maximum: terms.some(({ maximum }) => maximum === null) ? null : total(terms.map(({ maximum }) => maximum)),
    base: bases.includes(null) ? null : total(bases),
    rates: [...new Set(terms.flatMap(({ rate }) => rate ?? []))],
    until:
      of
        .flatMap(({ until, over }) => (over === 'price' ? [] : (until ?? [])))
        .sort()
        .at(-1) ?? null,
    of,
  };
}

/** Of what is over there is no month, approved or not. */
const monthIf = (
  { monthly }: NonNullable<CommissionVerdict['ifApproved']>,
  over: CommissionVerdict['over'],
): string | null => (over === undefined ? monthly : null);

type OfLines = Pick<Determination, 'lines'>;

/** Currencies of the lines, whether they earn or not. */
export const currenciesOf = ({ lines }: OfLines, reader: Reader): string[] =>
  [...new Set(lines.flatMap((line) => currencyOf(line, reader) ?? []))].sort();

/** Of all subscriptions in this currency, whether they earn or not; null where one of them is not known. */
export function mrrOf(currency: string, { lines }: OfLines, reader: Reader): string | null {
  const amounts = lines
    .filter((line) => currencyOf(line, reader) === currency && kindOfLine(line, reader) === 'subscription')
    .map((line) => mrrOfLine(line, reader));
  return amounts.includes(null) ? null : total(amounts);
}

/** As stated, as the commission was counted of, or what a bill comes to by the month; null: nobody knows. */
export function mrrOfLine({ lineItemId, commission }: LineVerdict, reader: Reader): string | null {
  const facts = reader.lineFacts(lineItemId);
  return facts?.mrr ?? commission.baseMrr ?? (facts === undefined ? null : monthlyOf(facts));
}

const currencyOf = ({ lineItemId, commission }: LineVerdict, reader: Reader): string | undefined =>
  reader.lineFacts(lineItemId)?.currency ?? commission.currency ?? reader.facts.deal.currency;
