/** A reconciliation for a program: the lists, how the statement was read, and on what each missing amount rests. */
import type { Locale } from '../../../contract/deal-view.ts';
import type { Reconciled } from '../reconcile.ts';
import { ruleBehind } from './differences.ts';
import { groundsOf } from './grounds.ts';
import { rulesOf } from './surpluses.ts';

export function reconciliationJson(held: Extract<Reconciled, { ok: true }>, locale: Locale): object {
  const { reconciliation, read, expected, stated } = held;
  const { encoding, delimiter, decimal, dates, columns, currency, dollar, rows, totals, passedOver, merged, statuses } =
    read;
  return {
    ...reconciliation,
    differing: reconciliation.differing.map((item) => ({
      ...item,
      rules: item.why.flatMap(({ code }) => ruleBehind[code] ?? []),
    })),
    missing: reconciliation.missing.map((item) => {
      const deal = expected.deals.find(({ dealId }) => dealId === item.deals[0]?.dealId);
      return deal === undefined ? item : { ...item, grounds: groundsOf(item, deal, locale) };
    }),
    unexpected: reconciliation.unexpected.map((item) => ({ ...item, rules: rulesOf(item.why) })),
    reading: {
      ...{ encoding, delimiter, decimal, dates, currency, dollar, columns, totals, passedOver, merged, statuses },
      rows: rows.length,
    },
    untold: stated.untold,
  };
}
