/** What the deal is worth in few words: what runs, what waits, what has ended; or why there is nothing. */
import type { CommissionVerdict, Determination } from '../rules/language/determination.ts';
import { isEarned } from '../rules/language/earned.ts';
import { isZero } from './amounts.ts';
import { calculationViews } from './calculations.ts';
import { citationOf } from './citations.ts';
import { endedByCurrency, withoutTerm } from './commission.ts';
import type { Figure, Figures, MoneyLine, MoneyView } from '../contract/money.ts';
import { joined } from './joined.ts';
import { linesUnknown } from './nothing.ts';
import { payoutViews } from './payouts.ts';
import type { Reader } from './reader.ts';
import { soFar } from './so-far.ts';
import { mrrOf, type Part, type Sum, sumsOf } from './sums.ts';
import { reasonsThatStand } from './turn/reasons.ts';
import { titleOf } from './titles.ts';
import { moneyWords } from './words/money.ts';

export function moneyView(determination: Determination, reader: Reader): MoneyView {
  const sums = linesUnknown(determination, reader) ? [] : sumsOf(determination);
  const lines = sums.flatMap((sum) => linesOf(sum, reader));
  return {
    lines: lines.length === 0 ? [none(determination, reader)] : lines,
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

/** What has ended says so; what may still come says what would stop it (COMM-06). */
function stopsOf({ lines }: Determination, reader: Reader): string[] {
  const commissions = lines.map(({ commission }) => commission);
  const mayCome = commissions.some(
    ({ verdict, endedBecause, ifApproved }) => (isEarned(verdict) && endedBecause === null) || ifApproved !== null,
  );
  return [...endedByCurrency(commissions, reader), ...(mayCome ? [citationOf('COMM-06', reader).says] : [])];
}

function linesOf({ currency, running, awaiting, ended, earned }: Sum, reader: Reader): MoneyLine[] {
  const { format, say } = reader;
  const lines: MoneyLine[] = [];
  if (running !== null) {
    const soFar = isZero(earned) ? '' : say(moneyWords.earnedSoFar(format.money(earned, currency)));
    lines.push({
      id: `running:${currency}`,
      headline: headline(running, currency, reader),
      detail: joined([calculation(running, currency, reader), soFar]),
    });
  }
  if (ended !== null) {
    const [first] = ended.of;
    const months = first?.months ?? 0;
    lines.push({
      id: `ended:${currency}`,
      headline: say(moneyWords.nothingMore(format.money(ended.maximum ?? '0', currency))),
      detail:
        first === undefined || ended.of.length > 1 || months === 0
          ? ''
          : joined(
              [
                say(moneyWords.times(format.integer(months), format.money(ended.monthly, currency))),
                span(first, reader),
              ],
              ', ',
            ),
    });
  }
  if (awaiting !== null) {
    const text = headline(awaiting, currency, reader);
    lines.push({
      id: `awaiting:${currency}`,
      headline: running === null && ended === null ? text : say(moneyWords.more(text)),
      detail: joined([calculation(awaiting, currency, reader), onWhat(awaiting, reader)]),
    });
  }
  return lines;
}

/** HubSpot's word, or more than that. */
const onWhat = ({ of }: Part, { say }: Reader): string =>
  say(
    of.every(({ verdict }) => verdict === 'needs_hubspot_decision') ? moneyWords.ifApproved : moneyWords.notYetEarned,
  );

function headline({ monthly, maximum, of }: Part, currency: string, reader: Reader): string {
  const { format, say } = reader;
  const month = say(moneyWords.aMonth(format.briefMoney(monthly, currency)));
  return maximum === null
    ? joined([month, withoutTerm(of, reader)])
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

function span({ from, endedOn }: CommissionVerdict, { format, say }: Reader): string {
  return from === null || endedOn === null
    ? ''
    : say(moneyWords.fromTo(format.briefMonth(from), format.briefMonth(endedOn)));
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
  const main = running ?? awaiting ?? ended;
  const waiting = running === null && awaiting !== null ? onWhat(awaiting, reader) : undefined;
  // Of what the month's figure is about: another part's would look like its own.
  const most = main?.maximum ?? null;
  return {
    currency,
    monthly: {
      amount: running === null && awaiting === null ? '' : format.money(main?.monthly ?? '0', currency),
      detail: main === null ? '' : shareOf(main, currency, reader),
    },
    earned: earnedFigure(sum, reader),
    maximum: {
      amount: most === null ? '' : format.money(most, currency),
      detail: waiting ?? (main?.until == null ? '' : say(moneyWords.until(format.briefMonth(main.until)))),
    },
  };
}

/** Unknown is not zero: as long as nobody recorded what the customer paid, there is no figure. */
function earnedFigure(sum: Sum, reader: Reader): Figure {
  const { currency, from } = sum;
  const { format, say } = reader;
  const { earned, unpaid } = soFar(sum, reader);
  if (earned === null) return { amount: '', detail: say(moneyWords.paymentsNotRecorded) };
  const starts = from === null ? '' : say(moneyWords.starts(format.briefMonth(`${from}-01`)));
  const open = unpaid === null || isZero(unpaid) ? '' : say(moneyWords.unpaid(format.money(unpaid, currency)));
  return { amount: format.money(earned, currency), detail: open !== '' ? open : isZero(earned) ? starts : '' };
}

const shareOf = (part: Part, currency: string, reader: Reader): string =>
  calculation({ ...part, until: null }, currency, reader);

const amountOrNone = (amount: string | null, currency: string, { format }: Reader): string =>
  amount === null ? '' : format.money(amount, currency);
