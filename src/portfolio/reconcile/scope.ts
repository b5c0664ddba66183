/** Which expected amounts a row can stand for: those of its deals that its product, month and partner leave. */
import { productLineSchema } from '../../facts/schema.ts';
import { partnerNames } from '../../view/partner-names.ts';
import type { Classification } from '../../rules/language/rulebook.ts';
import type { Due } from './due.ts';
import type { Expected, ExpectedDeal, SoldLine } from './expected.ts';
import { companyNamed } from './read/named.ts';
import type { StatementRow } from './read/statement.ts';
import { isTakingBack } from './read/taken-back.ts';

export type Classify = (name: string) => Classification;

export interface Scope {
  readonly due: readonly Due[];
  readonly besides: readonly Due[];
}

const nothing: Scope = { due: [], besides: [] };

export function scopeOf(
  row: StatementRow,
  deals: readonly ExpectedDeal[],
  expected: Expected,
  classify: Classify,
): Scope {
  const lines = linesNamed(row, deals, classify);
  if (lines.length === 0) return nothing;
  const wanted = new Map<string, Set<string>>();
  for (const { dealId, lineItemId } of lines)
    wanted.set(dealId, (wanted.get(dealId) ?? new Set<string>()).add(lineItemId));
  const partners = otherPartners(row, deals);
  const isMeant = (entry: Due): boolean =>
    wanted.get(entry.dealId)?.has(entry.lineItemId) === true &&
    isInTime(row, entry) &&
    (partners === null || entry.partnerId === null || partners.has(entry.partnerId));
  return {
    due: deals.flatMap(({ dealId }) => expected.dueOf(dealId)).filter(isMeant),
    besides: deals.flatMap(({ dealId }) => expected.besidesOf(dealId)).filter(isMeant),
  };
}

export interface LineOfDeal extends Pick<SoldLine, 'lineItemId' | 'line'> {
  readonly dealId: string;
}

/** The one whose id the row has; all of them where it names no product either, or one that nobody can tell. */
export function linesNamed(
  { lineItemId: id, product }: StatementRow,
  deals: readonly ExpectedDeal[],
  classify: Classify,
): LineOfDeal[] {
  const all = deals.flatMap(({ dealId, lines }) => lines.map((line) => ({ dealId, ...line })));
  const own = id === null ? [] : all.filter(({ lineItemId }) => lineItemId === id);
  if (own.length > 0) return own;
  if (product === null) return all;
  const wanted = companyNamed(product);
  const alike = all.filter(({ named }) => named === wanted);
  if (alike.length > 0) return alike;
  const coded = productLineSchema.safeParse(product);
  if (coded.success) return all.filter((line) => line.product === coded.data);
  const { productLine, edition } = classify(product);
  if (productLine === 'unclassified') return all;
  const isOpen = (each: string): boolean => each === 'unknown' || each === 'none';
  return all.filter(
    (line) => line.product === productLine && (isOpen(edition) || isOpen(line.edition) || line.edition === edition),
  );
}

/** What is taken back without a month is of a quarter before, where one is adjusted. */
function isInTime(row: StatementRow, { month, quarter, adjusts }: Due): boolean {
  switch (row.when?.kind) {
    case undefined:
      return isTakenBack(row) === (adjusts !== undefined);
    case 'quarter':
      return row.when.quarter === (adjusts ?? quarter);
    case 'month':
    case 'day':
      return row.when.month === month;
  }
}

export const isTakenBack = ({ type, status, exact }: StatementRow): boolean =>
  exact?.s === -1n || [type, status].some((text) => text !== null && isTakingBack(text));

/** Ids of the partners that the row can mean; null: it names none that the facts know. */
function otherPartners({ partner }: StatementRow, deals: readonly ExpectedDeal[]): ReadonlySet<string> | null {
  if (partner === null) return null;
  const named = deals.flatMap(({ facts }) =>
    [...partnerNames(facts)].flatMap(([id, name]) =>
      id === partner || companyNamed(name) === companyNamed(partner) ? [id] : [],
    ),
  );
  return named.length === 0 ? null : new Set(named);
}
