/** Which expected amounts a row can stand for: those of its deals that its product, month and partner leave. */
import { productLineSchema } from '../../facts/schema.ts';
import { partnerNames } from '../../view/partner-names.ts';
import type { Classification } from '../../rules/language/rulebook.ts';
import type { Due } from './due.ts';
import type { Expected, ExpectedDeal } from './expected.ts';
import { companyNamed, wordsOf } from './read/named.ts';
import type { StatementRow } from './read/statement.ts';

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
  const wanted = new Set(lines.map(({ dealId, lineItemId }) => keyOf(dealId, lineItemId)));
  const partners = otherPartners(row, deals);
  const isMeant = (entry: Due): boolean =>
    wanted.has(keyOf(entry.dealId, entry.lineItemId)) &&
    isInTime(row, entry) &&
    (partners === null || entry.partnerId === null || partners.has(entry.partnerId));
  return {
    due: deals.flatMap(({ dealId }) => expected.dueOf(dealId)).filter(isMeant),
    besides: deals.flatMap(({ dealId }) => expected.besidesOf(dealId)).filter(isMeant),
  };
}

const keyOf = (dealId: string, lineItemId: string): string => JSON.stringify([dealId, lineItemId]);

export interface LineOfDeal {
  readonly dealId: string;
  readonly lineItemId: string;
}

/** All of them where the row names no product, or one that nobody can tell. */
export function linesNamed(
  { product }: StatementRow,
  deals: readonly ExpectedDeal[],
  classify: Classify,
): LineOfDeal[] {
  const all = deals.flatMap(({ dealId, determination, facts }) =>
    determination.lines.map((line) => ({
      dealId,
      lineItemId: line.lineItemId,
      line,
      name: facts.lineItems?.find(({ id }) => id === line.lineItemId)?.name,
    })),
  );
  if (product === null) return all;
  const alike = all.filter(({ name }) => name !== undefined && companyNamed(name) === companyNamed(product));
  if (alike.length > 0) return alike;
  const coded = productLineSchema.safeParse(product);
  if (coded.success) return all.filter(({ line }) => line.productLine === coded.data);
  const { productLine, edition } = classify(product);
  if (productLine === 'unclassified') return all;
  const isOpen = (each: string): boolean => each === 'unknown' || each === 'none';
  return all.filter(
    ({ line }) =>
      line.productLine === productLine && (isOpen(edition) || isOpen(line.edition) || line.edition === edition),
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

const takingBack = new Set(
  'recoupment recoup clawback refund reversal adjustment correction deduction reprise recouvrement remboursement regularisation annulation extourne retenue'.split(
    ' ',
  ),
);

export const isTakenBack = ({ type, exact }: StatementRow): boolean =>
  exact?.s === -1n || wordsOf(type ?? '').some((word) => takingBack.has(word));

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
