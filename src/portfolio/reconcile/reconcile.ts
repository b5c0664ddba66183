/** From a statement's bytes and the judged deals of its quarter to what agrees and what does not. Pure. */
import type { Rulebook } from '../../rules/language/rulebook.ts';
import type { Adjusted } from '../statement/adjustments.ts';
import type { JudgedDeal } from '../statement/entry.ts';
import { type Statement, statementOf } from '../statement/statement.ts';
import { type Expected, expectedOf } from './expected.ts';
import type { Column } from './read/column.ts';
import type { Mapping } from './read/mapping.ts';
import { readStatement } from './read/read-statement.ts';
import type { ReadStatement, Refusal } from './read/statement.ts';
import { type Reconciliation, reconciliationOf } from './reconciliation.ts';

export type Reconciled =
  | {
      readonly ok: true;
      readonly reconciliation: Reconciliation;
      /** HubSpot's, or whose it is. */
      readonly read: ReadStatement;
      readonly expected: Expected;
      /** What the facts state of the quarter. */
      readonly stated: Statement;
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly columns: readonly Column[] };

export function reconcile(
  bytes: Uint8Array,
  mapping: Mapping | null,
  deals: readonly JudgedDeal[],
  quarter: string,
  rulebook: Rulebook,
  adjusted?: Adjusted,
): Reconciled {
  const stated = statementOf(deals, quarter, null, adjusted);
  const expected = expectedOf(deals, stated, rulebook);
  const answer = readStatement(bytes, mapping, {
    quarter,
    dealIds: new Set(expected.deals.map(({ dealId }) => dealId)),
    names: new Set(expected.deals.flatMap(({ names }) => names)),
    currencies: new Set(expected.due.map(({ currency }) => currency)),
    productLineOf: (name) => rulebook.classify(name).productLine,
  });
  if (!answer.ok) return answer;
  const { statement: read } = answer;
  return {
    ok: true,
    reconciliation: reconciliationOf(read, expected, quarter, mapping?.deals ?? {}, rulebook.classify),
    read,
    expected,
    stated,
  };
}
