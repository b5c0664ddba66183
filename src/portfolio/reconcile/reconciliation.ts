/**
 * A statement held against what the facts expect of its quarter: four lists, what is stated and not paid, what is left to
 * the reader, and what all of it comes to.
 */
import { isZero, less, total } from '../../view/amounts.ts';
import { type Compared, compared } from './compared.ts';
import { claimingOf } from './claim.ts';
import type { Due } from './due.ts';
import type { Expected } from './expected.ts';
import {
  type Agreeing,
  asOne,
  type Differing,
  itemOf,
  type Missing,
  type NotPaid,
  type Side,
  sidesOf,
  type Undecided,
  type Unexpected,
} from './item.ts';
import { matched } from './matched.ts';
import { isPaid, notPaidAndNotDue, notPaidAsOne, notPaidOf } from './not-paid.ts';
import type { ReadStatement, StatementRow, TotalRow } from './read/statement.ts';
import { type Classify, linesNamed } from './scope.ts';
import { surplusOf } from './why/surplus.ts';

/** Of one side in one currency: all of it, and what each list has of it. */
export interface Balance {
  readonly currency: string;
  readonly all: string;
  readonly agreeing: string;
  readonly differing: string;
  /** Of what is expected: missing; of the statement: unexpected. */
  readonly alone: string;
  /** Of the statement, and what is expected of it. */
  readonly notPaid: string;
  readonly undecided: string;
}

export interface Reconciliation {
  readonly quarter: string;
  readonly agreeing: readonly Agreeing[];
  readonly differing: readonly Differing[];
  readonly missing: readonly Missing[];
  readonly unexpected: readonly Unexpected[];
  /** The statement has it, as what is not paid yet or was undone. */
  readonly notPaid: readonly NotPaid[];
  readonly undecided: readonly Undecided[];
  /** Totals of the statement to which its rows do not come. */
  readonly wrongTotals: readonly TotalRow[];
  readonly balance: { readonly expected: readonly Balance[]; readonly read: readonly Balance[] };
  /** Whether the lists are, to the cent, both sides: if not, a fault of ours. */
  readonly conserved: boolean;
}

/** @param said by the reader: id of a deal by the statement's own name for it */
export function reconciliationOf(
  statement: Pick<ReadStatement, 'rows' | 'totals'>,
  expected: Expected,
  quarter: string,
  said: Readonly<Record<string, string>>,
  classify: Classify,
): Reconciliation {
  const { deals } = expected;
  const found = matched(statement.rows, expected, claimingOf(deals, said), classify);
  const all = found.matches.flatMap((match) => compared(match, expected, classify));
  const differing = all.flatMap((each) =>
    each.is === 'differing' && each.rows.every(isPaid) ? [{ ...itemOf(each.rows, each.due, []), why: each.why }] : [],
  );
  const left = all.flatMap((each) => (each.is === 'left' ? [each] : []));
  const listed = new Set([...all, ...found.open].flatMap(({ due }) => due.map(lineKey)));
  const missing = [...found.missing, ...left.flatMap(({ due }) => due)].map((each): Missing => {
    const code = !found.seen.has(each.dealId) ? 'deal' : listed.has(lineKey(each)) ? 'month' : 'line';
    return { ...itemOf([], [each], []), why: { code } };
  });
  const strays = [
    ...found.strays,
    ...left.flatMap(({ rows, deals: of }) => rows.map((row) => ({ row, deals: of, besides: [] }))),
  ];
  // Nothing is stated where nothing is expected: that agrees.
  const [empty, surplus] = [true, false].map((isEmpty) =>
    strays.filter(({ row: { amount } }) => (amount !== null && isZero(amount)) === isEmpty),
  );
  const agreeing = [
    ...all.flatMap((each) =>
      each.is === 'agreeing' && each.rows.every(isPaid) ? [itemOf(each.rows, each.due, [])] : [],
    ),
    ...(empty ?? []).map(({ row, deals: of }) => itemOf([row], [], of)),
  ];
  const surplusIn = ({ row, deals: of, besides }: (typeof strays)[number]) => ({
    lines: linesOf(row, of, classify),
    why: surplusOf(row, of, besides, quarter, classify),
  });
  const unexpected = (surplus ?? []).flatMap((each): Unexpected[] =>
    isPaid(each.row) ? [{ ...itemOf([each.row], [], each.deals), ...surplusIn(each) }] : [],
  );
  const notPaid: NotPaid[] = [
    ...all.filter(isHeld).flatMap((each) => (each.rows.every(isPaid) ? [] : [notPaidOf(each)])),
    ...(surplus ?? []).flatMap((each) => {
      if (isPaid(each.row)) return [];
      const { lines, why } = surplusIn(each);
      return [{ ...notPaidAndNotDue(each.row, each.deals, why), lines }];
    }),
  ];
  const undecided: Undecided[] = [
    ...all.flatMap((each) =>
      each.is === 'undecided' ? [{ ...itemOf(each.rows, each.due, []), why: each.why, candidates: [] }] : [],
    ),
    ...found.open.map(({ why, rows, candidates, due }) => ({
      ...itemOf(rows, due, candidates),
      why: whyOpen(why, rows),
      candidates: candidates.map(({ dealId, deal }) => ({
        dealId,
        deal,
        expected: sidesOf(expected.dueOf(dealId)),
      })),
    })),
  ];
  const lists = { agreeing, differing, undecided, notPaid };
  const balance = {
    expected: balancesOf(sidesOf(expected.due), { ...lists, alone: missing }, 'expected'),
    read: balancesOf(sidesOf(statement.rows.flatMap(sideOf)), { ...lists, alone: unexpected }, 'read'),
  };
  return {
    quarter,
    agreeing: asOne(agreeing),
    differing: asOne(differing),
    missing: asOne(missing),
    unexpected: asOne(unexpected),
    notPaid: notPaidAsOne(notPaid),
    undecided: asOne(undecided),
    wrongTotals: statement.totals.filter(({ stated, added }) => stated !== added),
    balance,
    conserved: [...balance.expected, ...balance.read].every(isConserved),
  };
}

const isHeld = (found: Compared): found is Extract<Compared, { is: 'agreeing' | 'differing' }> =>
  found.is === 'agreeing' || found.is === 'differing';

function whyOpen(
  code: 'several' | 'similar' | 'nameless' | 'unread' | 'status',
  rows: readonly StatementRow[],
): Undecided['why'] {
  switch (code) {
    case 'unread':
      return { code, cell: rows.find(({ unread }) => unread !== null)?.unread ?? '' };
    case 'status':
      return { code, status: rows.find(({ standing }) => standing === null)?.status ?? '' };
    case 'several':
    case 'similar':
    case 'nameless':
      return { code };
  }
}

const lineKey = ({ dealId, lineItemId }: Due): string => JSON.stringify([dealId, lineItemId]);

const sideOf = ({ currency, amount }: StatementRow): Side[] => (amount === null ? [] : [{ currency, amount }]);

/** Lines that the row names, where it names a product. */
function linesOf(row: StatementRow, deals: Expected['deals'], classify: Classify): Unexpected['lines'] {
  if (row.product === null && row.lineItemId === null) return [];
  return linesNamed(row, deals, classify).map(({ lineItemId, line }) => ({ lineItemId, line }));
}

type Lists = Readonly<
  Record<
    'agreeing' | 'differing' | 'alone' | 'undecided' | 'notPaid',
    readonly { readonly expected: readonly Side[]; readonly read: readonly Side[] }[]
  >
>;

function balancesOf(all: readonly Side[], lists: Lists, side: 'expected' | 'read'): Balance[] {
  const of = (list: keyof Lists, currency: string): string =>
    total(lists[list].flatMap((item) => item[side].flatMap((each) => (each.currency === currency ? each.amount : []))));
  const currencies = new Set([
    ...all.map(({ currency }) => currency),
    ...Object.values(lists).flatMap((items) => items.flatMap((item) => item[side].map(({ currency }) => currency))),
  ]);
  return [...currencies].sort().map((currency) => ({
    currency,
    all: all.find((each) => each.currency === currency)?.amount ?? '0.00',
    agreeing: of('agreeing', currency),
    differing: of('differing', currency),
    alone: of('alone', currency),
    undecided: of('undecided', currency),
    notPaid: of('notPaid', currency),
  }));
}

const isConserved = ({ all, agreeing, differing, alone, undecided, notPaid }: Balance): boolean =>
  isZero(less(all, total([agreeing, differing, alone, undecided, notPaid])));
