/** How a statement was read, for a person to confirm: its form, and what each column was taken for. */
import type { Locale } from '../../../contract/deal-view.ts';
import { currencyCode } from '../../../facts/primitives.ts';
import type { Column } from '../read/column.ts';
import { timeNamed } from '../read/time-named.ts';
import type { Mapping } from '../read/mapping.ts';
import type { ReadStatement } from '../read/statement.ts';
import { speechOf } from './speech.ts';
import { reconcileWords } from './words.ts';

export function columnsTold(columns: readonly Column[], locale: Locale): string[] {
  const say = reconcileWords[locale];
  const { month } = speechOf(locale, null);
  return columns.map(({ name, role, by, time }) => {
    if (role === null || by === null) return `  ${name} → ${say.notUsed}`;
    const ofMonth = time === undefined ? '' : ` ${say.ofTime(month(time))}`;
    return `  ${name} → ${say.roles[role]}${ofMonth}, ${say.by[by]}`;
  });
}

export function readingTold(read: ReadStatement, locale: Locale): string[] {
  const say = reconcileWords[locale];
  const { encoding, delimiter, decimal, dates, currency, dollar, columns, rows, totals, passedOver, merged, statuses } =
    read;
  const form = [
    ...[encoding, say.delimiters[delimiter]],
    ...(decimal === null ? [] : [say.marks[decimal]]),
    ...(dates === null ? [] : [say.orders[dates]]),
    ...(currency === null || currency === '$' ? [] : [say.currencyIs(currency)]),
    ...(dollar === null ? [] : [say.dollarIs(dollar)]),
    say.rows(rows.length, totals.length),
  ];
  return [
    `${say.howRead}${say.colon}${form.join(', ')}`,
    ...columnsTold(columns, locale),
    ...statusesTold(statuses, locale),
    ...(merged.length === 0 ? [] : [`  ${say.merged(merged)}`]),
    ...(passedOver.length === 0 ? [] : [`  ${say.passedOver(passedOver)}`]),
    `  ${say.confirm}`,
  ];
}

/** "Paid: paid, On hold: not paid yet": in the statement's words, and what they were taken for. */
function statusesTold(statuses: ReadStatement['statuses'], locale: Locale): string[] {
  const say = reconcileWords[locale];
  const each = Object.entries(statuses).map(
    ([status, standing]) =>
      `${status === '' ? say.noStatus : status} = ${standing === null ? say.statusUnknown : say.standings[standing]}`,
  );
  return each.length === 0 ? [] : [`  ${say.roles.status}${say.colon}${each.join(', ')}`];
}

/** What is to be kept of it, with what the reader said before. */
export function mappingOf(
  { columns, currency, decimal, dates, dollar, statuses }: ReadStatement,
  said: Mapping | null,
): Mapping {
  const own = said?.currency ?? dollar ?? (currency === '$' ? null : currency);
  const parsed = own === null ? undefined : currencyOf(own);
  const kept = Object.entries({ ...said?.statuses, ...statuses }).flatMap(([status, standing]) =>
    standing === null ? [] : [[status, standing] as const],
  );
  return {
    version: 1,
    columns: Object.fromEntries(
      columns.flatMap((column) =>
        isOfOneTime(column) ? [] : [[column.name, column.role ?? ('ignored' as const)] as const],
      ),
    ),
    ...(parsed === undefined ? {} : { currency: parsed }),
    ...(decimal === null ? {} : { decimal }),
    ...(dates === null ? {} : { dates }),
    ...(said?.deals === undefined ? {} : { deals: said.deals }),
    ...(kept.length === 0 ? {} : { statuses: Object.fromEntries(kept) }),
  };
}

/** The next statement names other months, which are told by their names as well. */
const isOfOneTime = ({ name, by, time }: Column): boolean =>
  by !== 'mapping' && (time !== undefined || timeNamed(name, { quarter: '2000-Q1' }, 'day-first') !== null);

function currencyOf(text: string): Mapping['currency'] {
  const read = currencyCode.safeParse(text);
  return read.success ? read.data : undefined;
}
