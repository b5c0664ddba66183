/** What the statement has and does not call paid: held against what is expected like the rest, and kept apart from it. */
import type { Compared } from './compared.ts';
import type { Due } from './due.ts';
import type { ExpectedDeal } from './expected.ts';
import { asOne, itemOf, type NotPaid, sidesOf } from './item.ts';
import type { StatementRow } from './read/statement.ts';
import type { Surplus } from './why/why.ts';

export const isPaid = ({ standing }: StatementRow): boolean => standing === 'paid';

/** Rows of one finding, one of them at least not paid. */
export function notPaidOf(found: Extract<Compared, { is: 'agreeing' | 'differing' }>): NotPaid {
  return itemWith(found.rows, found.due, [], { differs: found.is === 'differing' ? found.why : [], surplus: null });
}

/** @param deals whose row it is; nothing of theirs is due for it */
export const notPaidAndNotDue = (row: StatementRow, deals: readonly ExpectedDeal[], surplus: Surplus): NotPaid =>
  itemWith([row], [], deals, { differs: [], surplus });

function itemWith(
  rows: readonly StatementRow[],
  due: readonly Due[],
  deals: readonly ExpectedDeal[],
  why: Pick<NotPaid['why'], 'differs' | 'surplus'>,
): NotPaid {
  const unpaid = rows.filter((row) => !isPaid(row));
  const paid = rows.filter(isPaid).flatMap(({ currency, amount }) => (amount === null ? [] : [{ currency, amount }]));
  return {
    ...itemOf(rows, due, deals),
    why: {
      standing: unpaid.some(({ standing }) => standing === 'reversed') ? 'reversed' : 'pending',
      status: [...new Set(unpaid.flatMap(({ status }) => status ?? []))].join(', '),
      paid: sidesOf(paid),
      ...why,
    },
  };
}

/** Several months of one line are told as one, unless a part of one of them is paid. */
export function notPaidAsOne(items: readonly NotPaid[]): readonly NotPaid[] {
  const isWhole = ({ why }: NotPaid): boolean => why.paid.length === 0;
  return [...asOne(items.filter(isWhole)), ...items.filter((item) => !isWhole(item))];
}
