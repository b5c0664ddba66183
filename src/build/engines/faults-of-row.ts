/** What a row says that the function says otherwise, unless it waits for a zone that it names: for tests and the bench. */
import type { Asked } from '../../warehouse/agreed.ts';
import { isDeepStrictEqual } from 'node:util';

export function faultsOfRow(row: Asked, ours: Asked): string[] {
  const asksForZone = row.missingFacts.some(({ path }) => path.endsWith('imeZone'));
  const faults = row.lines.flatMap((line, index) => {
    const { lineItemId, credit, commission } = line;
    if (isDeepStrictEqual(plain(line), plain(ours.lines[index]))) return [];
    if (
      credit.verdict === 'pending' &&
      commission.verdict === 'pending' &&
      commission.ifApproved === null &&
      asksForZone
    )
      return [];
    return [`${lineItemId} is told otherwise`];
  });
  const whole = (['status', 'creditedPartnerId', 'totals', 'motion', 'process', 'edition'] as const).filter(
    (key) => !isDeepStrictEqual(plain(row[key]), plain(ours[key])),
  );
  return [...faults, ...(asksForZone ? [] : whole.map((key) => `${key} is another, and no zone is missing`))];
}

/** As JSON has it: a key without a value is none. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
