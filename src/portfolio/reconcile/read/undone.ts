/**
 * Rows that were paid and undone. What is called reversed has not been paid, unless another row takes its amount back: then
 * the two come to nothing together, and neither may be left out without the other.
 */
import type { StatementRow } from './statement.ts';

export function undone(rows: readonly StatementRow[]): readonly StatementRow[] {
  const takenBack = new Map<string, number>();
  for (const row of rows)
    if (row.exact?.s === -1n) takenBack.set(keyOf(row, -1), (takenBack.get(keyOf(row, -1)) ?? 0) + 1);
  return rows.map((row) => {
    if (row.standing !== 'reversed') return row;
    // It is itself what takes an amount back.
    if (row.exact?.s === -1n) return { ...row, standing: 'paid' };
    const left = takenBack.get(keyOf(row, 1)) ?? 0;
    if (left === 0) return row;
    takenBack.set(keyOf(row, 1), left - 1);
    return { ...row, standing: 'paid' };
  });
}

const keyOf = ({ deal, dealName, customer, domain, partner, product, currency, exact }: StatementRow, sign: 1 | -1) =>
  JSON.stringify([deal, dealName, customer, domain, partner, product, currency, exact?.mul(sign).toFraction()]);
