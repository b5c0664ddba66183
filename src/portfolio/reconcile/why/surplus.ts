/** Why a row is not expected: what the facts say of the line and month that it is for. */
import type { Due } from '../due.ts';
import type { ExpectedDeal } from '../expected.ts';
import type { StatementRow } from '../read/statement.ts';
import { quarterOf } from '../../../rules/language/dates.ts';
import { type Classify, isTakenBack, type LineOfDeal, linesNamed } from '../scope.ts';
import type { Surplus } from './why.ts';

export function surplusOf(
  row: StatementRow,
  deals: readonly ExpectedDeal[],
  besides: readonly Due[],
  quarter: string,
  classify: Classify,
): Surplus {
  if (deals.length === 0) return { code: 'unknown_customer' };
  const takenBack = isTakenBack(row);
  if (takenBack || isElsewhere(row, quarter)) return { code: 'other_quarter', takenBack };
  const [beside] = besides;
  if (beside !== undefined) return { code: beside.kind === 'awaiting' ? 'awaiting' : 'unpaid' };
  const lines = linesNamed(row, deals, classify);
  if (lines.length === 0) return { code: 'not_sold' };
  const stopped = deals.flatMap(({ dealId, stopped: of }) => of.map((each) => ({ dealId, ...each })));
  if (stopped.some((each) => lines.some((line) => isSame(line, each)) && isMonth(row, each.month)))
    return { code: 'ended' };
  const rules = unmetOf(lines, deals);
  if (rules !== null) return { code: 'earns_nothing', rules };
  const others = row.partner === null ? [] : linesNamed(row, deals, classify);
  return others.length > 0 ? anothers(others, deals) : { code: 'not_due' };
}

function isElsewhere({ when }: StatementRow, quarter: string): boolean {
  switch (when?.kind) {
    case undefined:
      return false;
    case 'quarter':
      return when.quarter !== quarter;
    case 'month':
    case 'day':
      return quarterOf(when.month) !== quarter;
  }
}

type Line = Pick<LineOfDeal, 'dealId' | 'lineItemId'>;
const isSame = (one: Line, other: Line): boolean => one.dealId === other.dealId && one.lineItemId === other.lineItemId;

const isMonth = ({ when }: StatementRow, month: string): boolean =>
  when === null || when.kind === 'quarter' || when.month === month;

/** Rules that keep every one of these lines from earning; null: one of them earns. */
function unmetOf(lines: readonly LineOfDeal[], deals: readonly ExpectedDeal[]): readonly string[] | null {
  const all = lines.map(({ dealId, lineItemId }) =>
    deals.find((deal) => deal.dealId === dealId && !deal.earning.has(lineItemId)),
  );
  if (all.some((deal) => deal === undefined)) return null;
  const reasons = lines.flatMap(({ lineItemId }, index) => {
    const line = all[index]?.determination.lines.find((each) => each.lineItemId === lineItemId);
    return line === undefined ? [] : [...line.commission.reasons, ...line.credit.reasons];
  });
  const unmet = reasons.filter(({ outcome }) => outcome === 'not_met');
  const decisive = unmet.length > 0 ? unmet : reasons.filter(({ outcome }) => outcome !== 'met' && outcome !== 'noted');
  return [...new Set(decisive.map(({ ruleId }) => ruleId))];
}

/** Of a partner that looks only its own is told: then nobody is named (BPW-03). */
function anothers(lines: readonly LineOfDeal[], deals: readonly ExpectedDeal[]): Surplus {
  const deal = deals.find(({ dealId }) => dealId === lines[0]?.dealId);
  if (deal === undefined || deal.viewer !== null) return { code: 'not_due' };
  const { determination, facts } = deal;
  const whose = determination.lines.find(({ lineItemId }) => lineItemId === lines[0]?.lineItemId)?.credit.partnerId;
  const partner = facts.partners?.find(({ id }) => id === whose)?.name ?? whose ?? null;
  return { code: 'anothers', partner };
}
