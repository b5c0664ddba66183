/**
 * A quarter's statement: what many deals bring in it, and whether that is to the cent what their determinations say. Pure.
 */
import type { Facts } from '../../facts/schema.ts';
import { isZero, less, total } from '../../view/amounts.ts';
import type { Adjusted } from './adjustments.ts';
import type { ClosedQuarter } from './closed.ts';
import { type Converted, convertedAt } from './converted.ts';
import { type Adjustment, entriesOf, type Entry, type EntryKind, entryKinds, type JudgedDeal } from './entry.ts';
import { grouped } from '../../rules/language/grouped.ts';

export type Kinds = Readonly<Record<EntryKind, string>>;

/** By one of what an entry names; amounts of two currencies are never added. */
interface GroupTotal extends Kinds {
  /** Null: nobody knows. */
  readonly id: string | null;
  readonly name: string | null;
  readonly currency: string;
}

/** What no quarter can be told of. */
interface Untold {
  readonly dealId: string;
  readonly deal: string;
  /** `months`: of a line nobody knows for how long it is paid. `payments`: nobody noted what the customer paid. */
  /** `closed`: it stands in a closed quarter, and was not looked at this time. */
  readonly why: 'months' | 'payments' | 'closed';
}

/** A month whose entries are not what the determination says: a fault of ours. */
interface Mismatch {
  readonly dealId: string;
  readonly month: string;
  readonly currency: string;
  readonly determined: string;
  readonly stated: string;
}

export interface Statement {
  readonly quarter: string;
  /** Deals that were looked at. */
  readonly deals: number;
  readonly entries: readonly (Entry & { readonly converted?: Converted })[];
  /** Of quarters that were closed before; in every sum. */
  readonly adjustments: readonly (Adjustment & { readonly converted?: Converted })[];
  readonly totals: readonly (Kinds & { readonly currency: string })[];
  readonly by: Readonly<Record<'partner' | 'customer' | 'deal' | 'line' | 'program', readonly GroupTotal[]>>;
  /** Only where a currency was asked for; `without`: entries for which no rate of the month's last day is stated. */
  readonly converted?: Kinds & { readonly currency: string; readonly without: number };
  readonly untold: readonly Untold[];
  /** Empty: it reconciles to the cent. */
  readonly mismatches: readonly Mismatch[];
}

const noneAdjusted: Adjusted = { adjustments: [], leftOut: [] };

/** @param currency to convert to; null: nothing is converted */
export function statementOf(
  deals: readonly JudgedDeal[],
  quarter: string,
  currency: string | null,
  { adjustments, leftOut }: Adjusted = noneAdjusted,
): Statement {
  const rates = new Map<string, Facts['exchangeRates']>(deals.map(({ facts }) => [facts.deal.id, facts.exchangeRates]));
  const inCurrency = <E extends Entry>(entry: E): E & { readonly converted?: Converted } => {
    const converted = currency === null ? undefined : convertedAt(entry, currency, rates.get(entry.dealId));
    return converted === undefined ? entry : { ...entry, converted };
  };
  const own = deals.flatMap((deal) => entriesOf(deal, quarter)).map(inCurrency);
  const adjusted = adjustments.map(inCurrency);
  const entries = [...own, ...adjusted];
  return {
    quarter,
    deals: deals.length,
    entries: own,
    adjustments: adjusted,
    ...summedUp(entries),
    ...(currency === null ? {} : { converted: convertedTotals(entries, currency) }),
    untold: [
      ...deals.flatMap((deal) => untoldOf(deal, quarter)),
      ...leftOut.map(({ dealId, deal }) => ({ dealId, deal, why: 'closed' as const })),
    ],
    mismatches: deals.flatMap((deal) => mismatchesOf(deal, quarter)),
  };
}

/** Of a quarter as it was closed, for want of the deals that it was closed of. */
export const statedIn = ({ entries, adjustments }: ClosedQuarter): Pick<Statement, 'deals' | 'totals' | 'by'> => ({
  deals: new Set(entries.map(({ dealId }) => dealId)).size,
  ...summedUp([...entries, ...adjustments]),
});

function summedUp(entries: readonly Entry[]): Pick<Statement, 'totals' | 'by'> {
  const by = (idOf: (entry: Entry) => string | null, nameOf: (entry: Entry) => string | null) =>
    totalsBy(entries, idOf, nameOf);
  return {
    totals: by(
      () => null,
      () => null,
    ).map(({ id: _id, name: _name, ...sums }) => sums),
    by: {
      partner: by(
        ({ partnerId }) => partnerId,
        ({ partner }) => partner,
      ),
      customer: by(
        ({ customerId }) => customerId,
        ({ customerId }) => customerId,
      ),
      deal: by(
        ({ dealId }) => dealId,
        ({ deal }) => deal,
      ),
      line: by(
        ({ dealId, lineItemId }) => `${dealId}/${lineItemId}`,
        ({ line }) => line,
      ),
      program: by(
        ({ program }) => program,
        ({ program }) => program,
      ),
    },
  };
}

const kindsOf = (amounts: readonly { readonly kind: EntryKind; readonly amount: string }[]): Kinds => {
  const sumOf = (wanted: EntryKind) => total(amounts.filter(({ kind }) => kind === wanted).map(({ amount }) => amount));
  return {
    earned: sumOf('earned'),
    unpaid: sumOf('unpaid'),
    projected: sumOf('projected'),
    awaiting: sumOf('awaiting'),
  };
};

function totalsBy(
  entries: readonly Entry[],
  idOf: (entry: Entry) => string | null,
  nameOf: (entry: Entry) => string | null,
): GroupTotal[] {
  const groups = grouped(entries, (entry) => JSON.stringify([idOf(entry), entry.currency]));
  return [...groups.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      return first === undefined
        ? []
        : [{ id: idOf(first), name: nameOf(first), currency: first.currency, ...kindsOf(group) }];
    });
}

function convertedTotals(
  entries: Statement['entries'],
  currency: string,
): Kinds & { readonly currency: string; readonly without: number } {
  const known = entries.flatMap(({ kind, converted }) =>
    converted === undefined ? [] : [{ kind, amount: converted.amount }],
  );
  return { currency, without: entries.length - known.length, ...kindsOf(known) };
}

function untoldOf({ facts, determination, accruals }: JudgedDeal, quarter: string): Untold[] {
  const of = { dealId: determination.dealId, deal: facts.deal.name ?? determination.dealId };
  const isThere = accruals.some(({ months }) =>
    months.some(({ paidInQuarter, state }) => paidInQuarter === quarter && state === 'projected'),
  );
  const isOver = accruals.some(({ months }) =>
    months.some(({ month, paidInQuarter }) => paidInQuarter === quarter && month < determination.asOf.slice(0, 7)),
  );
  return [
    ...(accruals.some(({ months }) => months.length === 0) ? [{ ...of, why: 'months' as const }] : []),
    ...(isThere && isOver && facts.payments?.monthsPaid === undefined ? [{ ...of, why: 'payments' as const }] : []),
  ];
}

/** Each month of each currency, against the determination's own schedule. */
function mismatchesOf(deal: JudgedDeal, quarter: string): Mismatch[] {
  const { schedule, awaiting, dealId } = deal.determination;
  const determined = [
    ...schedule.filter(({ state }) => state !== 'stopped'),
    ...awaiting.map((month) => ({ ...month, state: 'awaiting' as const })),
  ].filter(({ paidInQuarter }) => paidInQuarter === quarter);
  const entries = entriesOf(deal, quarter);
  const keys = new Set([
    ...determined.map(({ month, currency, state }) => `${month} ${currency} ${state}`),
    ...entries.map(({ month, currency, kind }) => `${month} ${currency} ${kind}`),
  ]);
  return [...keys].sort().flatMap((key) => {
    const [month = '', currency = '', kind = ''] = key.split(' ');
    const is = total(
      determined
        .filter((each) => each.month === month && each.currency === currency && each.state === kind)
        .map(({ accrued }) => accrued),
    );
    const stated = total(
      entries
        .filter((each) => each.month === month && each.currency === currency && each.kind === kind)
        .map(({ amount }) => amount),
    );
    return isZero(less(is, stated)) ? [] : [{ dealId, month, currency, determined: is, stated }];
  });
}

export const isEmpty = (kinds: Kinds): boolean => entryKinds.every((kind) => isZero(kinds[kind]));
