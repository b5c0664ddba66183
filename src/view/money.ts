/** What the deal is worth in few words: what runs, what waits, what has ended; or why there is nothing. */
import type { PartnersPart } from '../rules/verdict/by-partner.ts';
import type { CommissionVerdict, Determination } from '../rules/language/determination.ts';
import { isEarned } from '../rules/language/earned.ts';
import { currencyCode } from '../facts/primitives.ts';
import { monthsLater } from '../rules/language/dates.ts';
import { money, shown, times } from '../rules/language/money.ts';
import { isZero } from './amounts.ts';
import { capitalised } from './capitalised.ts';
import { calculationViews } from './calculations.ts';
import { citationOf } from './citations.ts';
import { endedByCurrency, endedWhileWaiting, withoutTerm } from './commission.ts';
import type { Figure, Figures, MoneyLine, MoneyView } from '../contract/money.ts';
import { dayOf } from './format.ts';
import { joined } from './joined.ts';
import { linesUnknown } from './nothing.ts';
import { partOf } from './part-of.ts';
import { payoutViews } from './payouts.ts';
import type { Reader } from './reader.ts';
import { soFar } from './so-far.ts';
import { onWhat } from './on-what.ts';
import { mrrOf, type Part, type Sum, sumsOf } from './sums.ts';
import { reasonsThatStand } from './turn/reasons.ts';
import { titleOf } from './titles.ts';
import { moneyWords } from './words/money.ts';
import { payoutWords } from './words/payouts.ts';

/** `parts`: where not all of the amounts are one partner's. */
export function moneyView(
  determination: Determination,
  reader: Reader,
  parts: readonly PartnersPart[] | null = null,
): MoneyView {
  const sums = linesUnknown(determination, reader) ? [] : sumsOf(determination);
  const lines = sums.flatMap((sum) => linesOf(sum, reader));
  const whose = sums.length === 0 ? [] : (parts ?? []);
  return {
    lines: lines.length === 0 ? [none(determination, reader)] : ofWhom(lines, whose, reader),
    parts: whose.flatMap((part) => partInWords(part, determination, reader)),
    figures: sums.map((sum) => ({
      ...figuresOf(sum, reader),
      mrr: amountOrNone(mrrOf(sum.currency, determination, reader), sum.currency, reader),
    })),
    ...(sums.length === 0
      ? { calculations: [], payouts: [], stops: [] }
      : {
          calculations: calculationViews(determination, reader),
          payouts: payoutViews(determination, reader),
          stops: stopsOf(determination, reader),
        }),
  };
}

/** Where there is little room, only their names. */
function ofWhom(
  [first, ...others]: readonly MoneyLine[],
  parts: readonly PartnersPart[],
  { format, partnerName, say }: Reader,
): MoneyLine[] {
  if (first === undefined) return [];
  const names = format.list(parts.flatMap(({ partnerId }) => (partnerId === null ? [] : [partnerName(partnerId)])));
  if (names === '') return [first, ...others];
  return [{ ...first, detail: joined([first.detail, say(moneyWords.forPartners(names))]) }, ...others];
}

/** "Agence A: €148 a month · €5,328 at most". */
function partInWords(part: PartnersPart, determination: Determination, reader: Reader): string[] {
  const { say } = reader;
  const name = part.partnerId === null ? say(moneyWords.nobodysYet) : reader.partnerName(part.partnerId);
  return sumsOf(partOf(part, determination)).map((sum) => {
    const amounts = linesOf(sum, reader).map(({ headline: text }) => text);
    return say(moneyWords.partOf(capitalised(name), joined(amounts, ', ')));
  });
}

/** What has ended says so; what may still come says what would stop it (COMM-06). */
function stopsOf(determination: Determination, reader: Reader): string[] {
  const mayCome = determination.lines.some(
    ({ commission: { verdict, over, ifApproved } }) => over === undefined && (isEarned(verdict) || ifApproved !== null),
  );
  return [
    ...endedByCurrency(determination, reader),
    ...endedWhileWaiting(determination, reader),
    ...(mayCome ? [citationOf('COMM-06', reader).says] : []),
  ];
}

function linesOf(sum: Sum, reader: Reader): MoneyLine[] {
  const { currency, running, awaiting, ended } = sum;
  const { format, say } = reader;
  const lines: MoneyLine[] = [];
  if (running !== null) {
    const { earned } = soFar(sum, reader);
    const told = earned === null || isZero(earned) ? '' : say(moneyWords.earnedSoFar(format.money(earned, currency)));
    lines.push({
      id: `running:${currency}`,
      headline: headline(running, currency, reader),
      detail: joined([calculation(running, currency, reader), paysAgain(sum, reader), told]),
    });
  }
  if (ended !== null) lines.push({ id: `ended:${currency}`, ...overText(sum, ended, reader) });
  if (awaiting !== null) {
    const text = headline(awaiting, currency, reader);
    lines.push({
      id: `awaiting:${currency}`,
      headline: running === null && ended === null ? text : say(moneyWords.more(text)),
      detail: joined([calculation(awaiting, currency, reader), onWhat(awaiting.of, reader)]),
    });
  }
  return lines;
}

const payingMonths = (accrued: Sum['accrued']): readonly string[] =>
  [...accrued].flatMap(([month, amount]) => (isZero(amount) ? [] : [month]));

/** Rounding moves the amount of a line and month by less than this. */
const mostRounded = 0.02;

/** What runs and pays nothing in these months: from when on it does. Empty where it pays, or has not begun. */
function paysAgain({ accrued, currency, running }: Sum, { asOf, format, say, timeZone }: Reader): string {
  const today = dayOf(asOf, timeZone).slice(0, 7);
  const paying = payingMonths(accrued);
  const next = paying.find((month) => month >= today);
  if (next === undefined) return '';
  if (next === today) {
    // Of several lines one may have free months: then the month at hand brings less than what runs.
    const now = accrued.get(today) ?? '0.00';
    const isLess = running !== null && Number(running.monthly) - Number(now) > mostRounded * running.of.length;
    return isLess ? say(moneyWords.thisMonth(format.money(now, currency))) : '';
  }
  const month = format.briefMonth(`${next}-01`);
  return say(next === paying[0] ? moneyWords.starts(month) : moneyWords.resumes(month));
}

/** Of what is over: what was earned; and apart from it what the customer has not paid, and what it paid ahead. */
function overText(sum: Sum, ended: Part, reader: Reader): Omit<MoneyLine, 'id'> {
  const { currency, running, toCome } = sum;
  const { format, say } = reader;
  if (ended.maximum === null) return { headline: say(moneyWords.unknown), detail: withoutTerm(ended.of, reader) };
  const { earned, unpaid } = soFar(sum, reader);
  const detail = howItRan(ended, currency, reader);
  // Beside what runs, nobody could tell which part was earned by which.
  if (running !== null || earned === null || unpaid === null)
    return { headline: say(moneyWords.over(format.money(ended.maximum, currency))), detail };
  const open = [
    isZero(unpaid) ? '' : say(moneyWords.unpaid(format.money(unpaid, currency))),
    isZero(toCome) ? '' : say(moneyWords.toCome(format.money(toCome, currency))),
  ].filter((text) => text !== '');
  const amount = format.money(earned, currency);
  return open.length === 0
    ? { headline: say(moneyWords.nothingMore(amount)), detail }
    : { headline: say(moneyWords.earned(amount)), detail: joined([...open, detail]) };
}

/** "5 × €148.00, Oct 2025 to Mar 2026"; at several prices only the months. */
function howItRan({ of, maximum }: Part, currency: string, reader: Reader): string {
  const [first, ...others] = of;
  const { months = null, monthly = null } = first ?? {};
  if (
    first === undefined ||
    first.over === 'price' ||
    others.length > 0 ||
    months === null ||
    months === 0 ||
    monthly === null
  )
    return '';
  const { format, say } = reader;
  const count = format.integer(months);
  const isProduct = shown(times(money(monthly, currencyCode.parse(currency)), months)) === maximum;
  return joined(
    [
      say(
        isProduct ? moneyWords.times(count, format.money(monthly, currency)) : payoutWords.months(count, months === 1),
      ),
      span(first, reader),
    ],
    ', ',
  );
}

function headline({ monthly, maximum, of }: Part, currency: string, reader: Reader): string {
  const { format, say } = reader;
  const month = isZero(monthly) ? '' : say(moneyWords.aMonth(format.briefMoney(monthly, currency)));
  return maximum === null
    ? joined([month === '' ? say(moneyWords.unknown) : month, withoutTerm(of, reader)])
    : joined([month, say(moneyWords.atMost(format.briefMoney(maximum, currency)))]);
}

/** "20 % of €720.00, until Oct 2028" */
function calculation({ rates, base, until }: Part, currency: string, reader: Reader): string {
  const { format, say } = reader;
  const [rate, ...others] = rates;
  const share =
    rate === undefined || base === null || others.length > 0
      ? ''
      : say(moneyWords.shareOf(format.percent(rate), format.money(base, currency)));
  return joined([share, until === null ? '' : say(moneyWords.until(format.briefMonth(until)))], ', ');
}

/** From the first month that was paid to the last. */
function span({ from, months }: CommissionVerdict, { format, say }: Reader): string {
  if (from === null || months === null || months === 0) return '';
  const [first, last] = [format.briefMonth(from), format.briefMonth(monthsLater(from, months - 1))];
  return first === last ? first : say(moneyWords.fromTo(first, last));
}

function none(determination: Determination, reader: Reader): MoneyLine {
  const { say } = reader;
  if (linesUnknown(determination, reader))
    return { id: 'none', headline: say(moneyWords.noAmountYet), detail: say(moneyWords.withoutLines) };
  const isOpen = determination.lines.some(
    ({ commission: { verdict } }) => verdict === 'pending' || verdict === 'needs_hubspot_decision',
  );
  const [reason] = reasonsThatStand(
    { lines: determination.lines.map((line) => ({ ...line, credit: { ...line.credit, reasons: [] } })) },
    isOpen ? ['open', 'unknown', 'hubspot_decides'] : ['not_met'],
  );
  return {
    id: 'none',
    headline: say(isOpen ? moneyWords.noAmountYet : moneyWords.noCommission),
    detail: reason === undefined ? '' : titleOf(reason, reader),
  };
}

function figuresOf(sum: Sum, reader: Reader): Omit<Figures, 'mrr'> {
  const { currency, running, awaiting, ended } = sum;
  const { format, say } = reader;
  const settled = running ?? ended;
  const month = running ?? awaiting;
  const waits = running === null && awaiting !== null ? onWhat(awaiting.of, reader) : '';
  const most = settled === null ? (awaiting?.maximum ?? null) : sum.maximum;
  const until =
    [running, ended]
      .flatMap((part) => part?.until ?? [])
      .sort()
      .at(-1) ??
    awaiting?.until ??
    null;
  return {
    currency,
    monthly: {
      amount: month === null || isZero(month.monthly) ? '' : format.money(month.monthly, currency),
      detail: settled !== null && waits !== '' ? waits : shareOf(month ?? ended, currency, reader),
    },
    earned: earnedFigure(sum, reader),
    maximum: {
      amount: most === null ? '' : format.money(most, currency),
      detail: settled === null ? waits : until === null ? '' : say(moneyWords.until(format.briefMonth(until))),
    },
  };
}

/** Unknown is not zero: as long as nobody recorded what the customer paid, there is no figure. */
function earnedFigure(sum: Sum, reader: Reader): Figure {
  const { currency, accrued } = sum;
  const { facts, format, say } = reader;
  const { earned, unpaid } = soFar(sum, reader);
  if (earned === null)
    return {
      amount: '',
      detail: say(facts.payments?.monthsPaid === undefined ? moneyWords.paymentsNotRecorded : moneyWords.termUnknown),
    };
  const [first] = payingMonths(accrued);
  const starts = first === undefined ? '' : say(moneyWords.starts(format.briefMonth(`${first}-01`)));
  const open = unpaid === null || isZero(unpaid) ? '' : say(moneyWords.unpaid(format.money(unpaid, currency)));
  return { amount: format.money(earned, currency), detail: open !== '' ? open : isZero(earned) ? starts : '' };
}

const shareOf = (part: Part | null, currency: string, reader: Reader): string =>
  part === null ? '' : calculation({ ...part, until: null }, currency, reader);

const amountOrNone = (amount: string | null, currency: string, { format }: Reader): string =>
  amount === null ? '' : format.money(amount, currency);
