/** Rows and expected amounts that belong together, and what is left of either. */
import { total } from '../../view/amounts.ts';
import { grouped } from '../../rules/language/grouped.ts';
import type { Claim, Claiming } from './claim.ts';
import type { Due } from './due.ts';
import type { Expected, ExpectedDeal } from './expected.ts';
import type { StatementRow } from './read/statement.ts';
import { type Classify, scopeOf } from './scope.ts';

export interface Match {
  readonly rows: readonly StatementRow[];
  readonly due: readonly Due[];
}

/** Left to the reader. */
interface Open {
  readonly why: 'several' | 'similar' | 'nameless' | 'unread' | 'status';
  readonly rows: readonly StatementRow[];
  /** Whose it may be. */
  readonly candidates: readonly ExpectedDeal[];
  readonly due: readonly Due[];
}

interface Stray {
  readonly row: StatementRow;
  /** Of whose deals nothing is due that it could stand for; empty: of nobody's. */
  readonly deals: readonly ExpectedDeal[];
  readonly besides: readonly Due[];
}

export interface Matched {
  readonly matches: readonly Match[];
  readonly open: readonly Open[];
  readonly strays: readonly Stray[];
  readonly missing: readonly Due[];
  /** Deals of which the statement has a row, and their lines of which it has one. */
  readonly seen: ReadonlySet<string>;
}

export function matched(
  rows: readonly StatementRow[],
  expected: Expected,
  claiming: Claiming,
  classify: Classify,
): Matched {
  const claims = byAmounts(
    rows.map((row) => ({ row, claim: claiming(row) })),
    expected,
    classify,
  );
  const found: Scoped[] = [];
  const strays: Stray[] = [];
  const unsettled: Open[] = [];
  const seen = new Set<string>();
  for (const { row, claim } of claims) {
    const left = (why: Open['why'], candidates: readonly ExpectedDeal[]) => {
      const { due } = scopeOf(row, candidates, expected, classify);
      unsettled.push({ why, rows: [row], candidates, due });
    };
    switch (claim.kind) {
      case 'nameless':
        left('nameless', []);
        break;
      case 'several':
        left('several', claim.customers.flat());
        break;
      case 'nobody':
        if (claim.near.length > 0) left('similar', claim.near);
        else strays.push({ row, deals: [], besides: [] });
        break;
      case 'deals': {
        const { due, besides } = scopeOf(row, claim.deals, expected, classify);
        for (const { dealId } of claim.deals) seen.add(dealId);
        if (due.length > 0) found.push({ row, due, ofQuarter: ofQuarter(row, claim.deals, expected, classify) });
        else {
          const doubt = doubtOf([row]);
          if (doubt === null) strays.push({ row, deals: claim.deals, besides });
          else left(doubt, claim.deals);
        }
      }
    }
  }
  const components = together(widened(found));
  // What a row that nobody can read may stand for is compared with nothing, nor are the rows beside it.
  const doubtful = components.flatMap((match): Open[] => {
    const why = doubtOf(match.rows);
    return why === null ? [] : [{ why, candidates: [], ...match }];
  });
  // Each amount stands with one of those that may claim it, the first.
  const given = new Set(components.flatMap(({ due }) => due.map(({ index }) => index)));
  const settled = unsettled.map((each) => {
    const due = each.due.filter((one) => !given.has(one.index));
    for (const one of due) given.add(one.index);
    return { ...each, due };
  });
  return {
    matches: components.filter(({ rows: own }) => doubtOf(own) === null),
    open: [...doubtful, ...settled],
    strays,
    missing: expected.due.filter(({ index }) => !given.has(index)),
    seen,
  };
}

/** Null: each of the rows can be read. */
function doubtOf(rows: readonly StatementRow[]): 'unread' | 'status' | null {
  if (rows.some(({ unread }) => unread !== null)) return 'unread';
  return rows.some(({ standing }) => standing === null) ? 'status' : null;
}

interface Scoped {
  readonly row: StatementRow;
  readonly due: readonly Due[];
  /** What it could stand for, if it named no month. */
  readonly ofQuarter: readonly Due[];
}

function ofQuarter(
  row: StatementRow,
  deals: readonly ExpectedDeal[],
  expected: Expected,
  classify: Classify,
): readonly Due[] {
  const isOfMonth = row.when !== null && row.when.kind !== 'quarter';
  return isOfMonth ? scopeOf({ ...row, when: null }, deals, expected, classify).due : [];
}

/**
 * A row of the whole quarter's amount, to the cent, under one of its months, as a statement may have it that is paid by the
 * quarter: where no other row could stand for the other months, it stands for all of them.
 */
function widened(all: readonly Scoped[]): readonly Scoped[] {
  const rowsOf = new Map<number, number>();
  for (const { due } of all) for (const { index } of due) rowsOf.set(index, (rowsOf.get(index) ?? 0) + 1);
  return all.map((scoped) => {
    const { row, due, ofQuarter: wide } = scoped;
    const own = new Set(due.map(({ index }) => index));
    const isAlone = wide.every(({ index }) => (rowsOf.get(index) ?? 0) === (own.has(index) ? 1 : 0));
    const isMore = wide.length > due.length && due.every(({ index }) => wide.some((each) => each.index === index));
    const isOne = wide.every(({ currency }) => currency === row.currency);
    const isWhole = isOne && row.exact !== null && total(wide.map(({ amount }) => amount)) === row.amount;
    return isAlone && isMore && isWhole ? { ...scoped, due: wide } : scoped;
  });
}

/** Rows that could stand for the same amount are one with it: they are compared in their sum. */
function together(scoped: readonly Scoped[]): Match[] {
  const root = new Map<number, number>();
  const rootOf = (index: number): number => {
    const next = root.get(index) ?? index;
    return next === index ? index : rootOf(next);
  };
  for (const { due } of scoped) {
    const [first, ...others] = due;
    for (const other of others) root.set(rootOf(other.index), rootOf(first?.index ?? other.index));
  }
  const groups = grouped(scoped, ({ due }) => rootOf(due[0]?.index ?? -1));
  return [...groups.values()].map((group) => ({
    rows: group.map(({ row }) => row),
    due: [...new Map(group.flatMap(({ due }) => due.map((each) => [each.index, each] as const))).values()],
  }));
}

interface Claimed {
  readonly row: StatementRow;
  readonly claim: Claim;
}

/**
 * Customers of one name are told apart by their amounts only where there is a row for each of them and but one way in which
 * all amounts are to the cent what is expected.
 */
function byAmounts(claimed: readonly Claimed[], expected: Expected, classify: Classify): readonly Claimed[] {
  const several = claimed.flatMap(({ row, claim }) => (claim.kind === 'several' ? [{ row, claim }] : []));
  const decided = new Map<StatementRow, readonly ExpectedDeal[]>();
  const sameCustomers = grouped(several, ({ claim, row }) =>
    JSON.stringify([claim.customers.map((deals) => deals.map(({ dealId }) => dealId)), row.when, row.product]),
  );
  for (const group of sameCustomers.values()) {
    const customers = group[0]?.claim.customers ?? [];
    if (group.length !== customers.length) continue;
    const fits = group.map(({ row }) =>
      customers.filter((deals) => {
        const { due } = scopeOf(row, deals, expected, classify);
        const isOne = due.every(({ currency }) => currency === row.currency);
        return due.length > 0 && isOne && total(due.map(({ amount }) => amount)) === row.amount;
      }),
    );
    const chosen = fits.map((each) => (each.length === 1 ? each[0] : undefined));
    if (chosen.some((each) => each === undefined) || new Set(chosen).size !== customers.length) continue;
    group.forEach(({ row }, index) => decided.set(row, chosen[index] ?? []));
  }
  return claimed.map((each) => {
    const deals = decided.get(each.row);
    return deals === undefined ? each : { row: each.row, claim: { kind: 'deals', deals } };
  });
}
