/** How each maximum comes about, written out: base, rate, months. Lines on the same terms are taken together. */
import type { CalculationView } from '../contract/money.ts';
import type { CommissionVerdict, Determination } from '../rules/language/determination.ts';
import { isEarned } from '../rules/language/earned.ts';
import { currencyCode } from '../facts/primitives.ts';
import { money, shown, times } from '../rules/language/money.ts';
import { comeToNothing, total } from './amounts.ts';
import { withoutTerm } from './commission.ts';
import { joined } from './joined.ts';
import type { Reader } from './reader.ts';
import { onWhat } from './on-what.ts';
import { payoutWords } from './words/payouts.ts';

interface Earning {
  readonly lineItemId: string;
  readonly commission: CommissionVerdict;
  readonly currency: string;
  readonly base: string;
  readonly rate: string;
  readonly months: number | null;
  readonly maximum: string | null;
  readonly awaits: boolean;
}

export function calculationViews({ lines }: Determination, reader: Reader): CalculationView[] {
  const earning = lines.flatMap(({ lineItemId, commission }) => earningOf(lineItemId, commission));
  const keyOf = ({ currency, rate, months, awaits }: Earning) => [currency, rate, months, awaits].join(':');
  const groups = [...new Set(earning.map(keyOf))].map((key) => earning.filter((line) => keyOf(line) === key));
  const several = groups.length > 1;
  return groups.flatMap((group) => {
    const together = written(group, several, reader);
    // At several prices the sum is not the product: each line by itself.
    return together === null ? group.map((line) => alone(line, reader)) : [together];
  });
}

function earningOf(lineItemId: string, commission: CommissionVerdict): Earning[] {
  const { baseMrr, currency, ifApproved, verdict, rate, months, maximum, monthly } = commission;
  const terms =
    ifApproved ?? (isEarned(verdict) && rate !== null && monthly !== null ? { rate, months, maximum, monthly } : null);
  if (terms === null || baseMrr === null || currency === null) return [];
  if (comeToNothing([terms.monthly, terms.maximum])) return [];
  return [{ lineItemId, commission, currency, base: baseMrr, ...terms, awaits: ifApproved !== null }];
}

function written(group: readonly Earning[], several: boolean, reader: Reader): CalculationView | null {
  const [first] = group;
  if (first === undefined) return null;
  const { currency, rate, months, awaits } = first;
  const base = total(group.map((line) => line.base));
  const maximum = group.some((line) => line.maximum === null) ? null : total(group.map((line) => line.maximum));
  const exact = months === null ? null : product(base, currency, rate, months);
  // Each line's maximum is rounded by itself: as many half cents may lie between their sum and the sum's own.
  if (maximum !== null && exact !== null && centsApart(exact, maximum) * 2 > group.length) return null;
  const { format } = reader;
  const factors = [format.money(base, currency), format.percent(rate), ...monthsText(months, reader)];
  return {
    id: `${currency}:${rate}:${String(months)}:${awaits ? 'awaits' : 'earned'}`,
    text:
      maximum === null
        ? joined([factors.join(' × '), withoutTerm([first.commission], reader)])
        : `${factors.join(' × ')} = ${format.money(exact ?? maximum, currency)}`,
    detail: joined([
      several ? format.list(group.map(({ lineItemId }) => reader.lineName(lineItemId))) : '',
      awaits
        ? onWhat(
            group.map(({ commission }) => commission),
            reader,
          )
        : '',
    ]),
  };
}

function alone(line: Earning, reader: Reader): CalculationView {
  const { lineItemId, currency, maximum, months, awaits } = line;
  const { format, say } = reader;
  const own = written([line], true, reader);
  if (own !== null) return { ...own, id: `${lineItemId}:${own.id}` };
  return {
    id: lineItemId,
    text: joined([
      say(payoutWords.severalPrices(format.money(maximum ?? '0', currency))),
      ...monthsText(months, reader),
    ]),
    detail: joined([reader.lineName(lineItemId), awaits ? onWhat([line.commission], reader) : '']),
  };
}

const monthsText = (months: number | null, { format, say }: Reader): string[] =>
  months === null ? [] : [say(payoutWords.months(format.integer(months), months === 1))];

const centsApart = (one: string, other: string): number => Math.abs(Number(total([one, `-${other}`])) * 100);

const product = (base: string, currency: string, rate: string, months: number): string =>
  shown(times(times(money(base, currencyCode.parse(currency)), rate), months));
