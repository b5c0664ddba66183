/** A reconciliation for a spreadsheet: a row for each finding, in the two forms of a statement. */
import type { Locale } from '../../../contract/deal-view.ts';
import { type CsvForm, numberFor, spreadsheet } from '../../statement/spreadsheet.ts';
import type { Item } from '../item.ts';
import type { Reconciliation } from '../reconciliation.ts';
import { ruleBehind } from './differences.ts';
import { rulesOf, sentences } from './surpluses.ts';
import { differingSaid, gapOf, notPaidSaid } from './text.ts';
import { type ListName, reconcileWords } from './words.ts';

/** `code`: of what explains it, for whoever filters by it. */
interface Explained {
  readonly code: string;
  readonly said: string;
  readonly rules: readonly string[];
}

export function sheetOf(reconciliation: Reconciliation, form: CsvForm, locale: Locale): string {
  const { agreeing, differing, missing, unexpected, notPaid, undecided } = reconciliation;
  const say = reconcileWords[locale];
  const told = sentences[locale];
  const rows = [
    ...agreeing.map((item) => rowOf('agreeing', item, { code: '', said: '', rules: [] }, form, locale)),
    ...differing.map((item) => {
      const rules = item.why.flatMap(({ code }) => ruleBehind[code] ?? []);
      const code = item.why.map((each) => each.code).join(' ');
      return rowOf('differing', item, { code, said: differingSaid(item, locale), rules }, form, locale);
    }),
    ...missing.map((item) =>
      rowOf('missing', item, { code: item.why.code, said: told.absence(item.why), rules: ['COMM-01'] }, form, locale),
    ),
    ...unexpected.map((item) =>
      rowOf(
        'unexpected',
        item,
        { code: item.why.code, said: told.surplus(item.why), rules: rulesOf(item.why) },
        form,
        locale,
      ),
    ),
    ...notPaid.map((item) => {
      const { standing, differs, surplus } = item.why;
      const codes = [standing, ...differs.map(({ code }) => code), ...(surplus === null ? [] : [surplus.code])];
      const rules = [
        ...differs.flatMap(({ code }) => ruleBehind[code] ?? []),
        ...(surplus === null ? [] : rulesOf(surplus)),
      ];
      return rowOf(
        'notPaid',
        item,
        { code: codes.join(' '), said: notPaidSaid(item, locale).join(' ; '), rules },
        form,
        locale,
      );
    }),
    ...undecided.map((item) =>
      rowOf('undecided', item, { code: item.why.code, said: told.undecided(item.why), rules: [] }, form, locale),
    ),
  ];
  return spreadsheet([say.columns, ...rows], form);
}

function rowOf(list: ListName, item: Item, { code, said, rules }: Explained, form: CsvForm, locale: Locale): string[] {
  const { deals, called, lines, months, rows, expected, read } = item;
  const number = numberFor(form);
  // Of two currencies on one side each stands in the cell, and neither is added.
  const sides = (of: Item['read']) => [
    of.map(({ currency }) => currency).join(' '),
    of.map(({ amount }) => number(amount)).join(' '),
  ];
  return [
    reconcileWords[locale].parts[list],
    ...[deals.map(({ deal }) => deal).join(' + '), deals.map(({ dealId }) => dealId).join(' '), called ?? ''],
    ...[lines.map(({ line }) => line).join(' + '), months.join(' '), rows.join(' ')],
    ...[...sides(expected), ...sides(read), number(gapOf(item)?.amount)],
    ...[code, said, rules.join(' ')],
  ];
}
