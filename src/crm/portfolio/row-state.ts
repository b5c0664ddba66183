/** How far what stands on a deal can be relied on, by the mark that its evaluation left there. */
import type { RowState } from '../../contract/portfolio.ts';
import { evaluatedOf, readMark } from '../evaluated-of.ts';
import type { CrmRecord } from '../gateway/gateway.ts';
import type { Manifest } from '../manifest-schema.ts';
import { momentOf } from '../times.ts';

export interface RowContext {
  readonly manifest: Manifest;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** `involvements` of the deal; null: they were not read, and nobody can say whether one was changed. */
export function rowState(
  deal: CrmRecord,
  involvements: readonly CrmRecord[] | null,
  { manifest, now }: RowContext,
): RowState {
  const { outputs } = manifest.portal.deals;
  const said = (name: string): string | null => deal.properties[name]?.trim() || null;
  const mark = said(outputs.evaluatedOf);
  const written = readMark(mark, manifest);
  if (said(outputs.evaluatedAt) === null || written === 'other_audience') return 'never';
  if (written === 'other_version') return 'version';
  if (involvements !== null && evaluatedOf({ deal, involvements: { found: involvements } }, manifest) !== mark)
    return 'changed';
  const from = said(outputs.evaluateAgainFrom);
  const holdsUntil = from === null ? Number.POSITIVE_INFINITY : momentOf(from);
  if (holdsUntil !== undefined && holdsUntil <= now) return 'time';
  return involvements === null || holdsUntil === undefined ? 'unsure' : 'current';
}
