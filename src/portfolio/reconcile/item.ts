/** One finding: rows of the statement, what is expected beside them, and of whom both speak. */
import { total } from '../../view/amounts.ts';
import { grouped } from '../../rules/language/grouped.ts';
import type { Due } from './due.ts';
import type { ExpectedDeal } from './expected.ts';
import type { StatementRow } from './read/statement.ts';
import type { Absence, Difference, Surplus } from './why/why.ts';

/** Of one currency; two are never added. */
export interface Side {
  readonly currency: string;
  /** Two decimals. */
  readonly amount: string;
}

export interface Item {
  readonly deals: readonly { readonly dealId: string; readonly deal: string }[];
  /** As the statement calls it; null: it has no row of it, or none that says. */
  readonly called: string | null;
  readonly lines: readonly { readonly lineItemId: string; readonly line: string }[];
  /** Of what is expected, else of the rows; `2026-10`, or `2026-Q4` where a row says no more. */
  readonly months: readonly string[];
  /** Of the statement's file. */
  readonly rows: readonly number[];
  readonly expected: readonly Side[];
  readonly read: readonly Side[];
}

export type Agreeing = Item;
/** `why`: each explains it. */
export type Differing = Item & { readonly why: readonly [Difference, ...Difference[]] };
export type Missing = Item & { readonly why: Absence };
export type Unexpected = Item & { readonly why: Surplus };
/** The statement has it, and does not say that it is paid. */
export type NotPaid = Item & {
  readonly why: {
    readonly standing: 'pending' | 'reversed';
    /** In the statement's words. */
    readonly status: string;
    /** Of rows beside them that are paid, and that cannot be told from them. */
    readonly paid: readonly Side[];
    /** Empty: the amount is the one expected, or none is. */
    readonly differs: readonly Difference[];
    /** Null: it is expected. */
    readonly surplus: Surplus | null;
  };
};
/** Left to the reader. */
export type Undecided = Item & {
  readonly why:
    | { readonly code: 'several' }
    | { readonly code: 'similar' }
    | { readonly code: 'nameless' }
    | { readonly code: 'unread'; readonly cell: string }
    /** It may be paid, to be paid or undone. */
    | { readonly code: 'status'; readonly status: string }
    | { readonly code: 'no_rate'; readonly from: string; readonly to: string };
  readonly candidates: readonly {
    readonly dealId: string;
    readonly deal: string;
    readonly expected: readonly Side[];
  }[];
};

/** @param deals of the rows, where nothing is expected of them */
export function itemOf(
  rows: readonly StatementRow[],
  due: readonly Due[],
  deals: readonly Pick<ExpectedDeal, 'dealId' | 'deal'>[],
): Item {
  const [first] = rows;
  const own = due.length === 0 ? deals : due;
  return {
    deals: unique(own.map(({ dealId, deal }) => ({ dealId, deal }))),
    called: first === undefined ? null : calledIn(first),
    lines: unique(due.map(({ lineItemId, line }) => ({ lineItemId, line }))),
    months: unique(due.length > 0 ? due.map(({ month }) => month) : rows.flatMap(monthOf)).sort(),
    rows: rows.map(({ line }) => line),
    expected: sidesOf(due),
    read: sidesOf(rows.flatMap(({ currency, amount }) => (amount === null ? [] : [{ currency, amount }]))),
  };
}

const calledIn = ({ customer, dealName, domain, deal }: StatementRow): string | null =>
  customer ?? dealName ?? domain ?? deal;

function monthOf({ when }: StatementRow): string[] {
  switch (when?.kind) {
    case undefined:
      return [];
    case 'quarter':
      return [when.quarter];
    case 'month':
    case 'day':
      return [when.month];
  }
}

export const sidesOf = (amounts: readonly Side[]): Side[] =>
  [...grouped(amounts, ({ currency }) => currency)]
    .map(([currency, of]) => ({ currency, amount: total(of.map(({ amount }) => amount)) }))
    .sort((one, other) => (one.currency < other.currency ? -1 : 1));

/** Findings of one deal and line that say the same of several months are one. */
export function asOne<I extends Item & { readonly why?: unknown }>(items: readonly I[]): I[] {
  const same = grouped(items, ({ deals, called, lines, why }) =>
    JSON.stringify([deals, deals.length === 0 ? called : '', lines, why]),
  );
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        ...first,
        months: unique(group.flatMap(({ months }) => months)).sort(),
        rows: group.flatMap(({ rows }) => rows),
        expected: sidesOf(group.flatMap(({ expected }) => expected)),
        read: sidesOf(group.flatMap(({ read }) => read)),
      },
    ];
  });
}

const unique = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item] as const)).values(),
];
