/** What is judged of deals' records, wherever that is done: in this thread or in another one. */
import type { ReadingGap } from '../../contract/reading.ts';
import type { PropertyValues } from '../gateway/writing.ts';
import type { DealRecords } from '../records.ts';
import { type EvaluateOptions, judgement } from './evaluate.ts';

/** Plain data, so that it can come from another thread. */
export type JudgedRecords =
  | {
      readonly state: 'judged';
      /** As the deal's property has it; empty: there is nothing to judge. */
      readonly status: string;
      /** What is to be written; null: the record says it already. */
      readonly values: PropertyValues | null;
      /** Why nothing is written: part of the deal was not read. */
      readonly unreadGaps: readonly ReadingGap[];
    }
  /** The app itself failed on it. */
  | { readonly state: 'fault'; readonly message: string };

/** One answer for each, in their order. Rejects where whoever judges is no longer there. */
export type Judging = (deals: readonly DealRecords[]) => Promise<readonly JudgedRecords[]>;

export function judgedRecords(
  records: DealRecords,
  options: Pick<EvaluateOptions, 'manifest' | 'now' | 'outputsOf'>,
): JudgedRecords {
  try {
    const { outputs, values, unreadGaps } = judgement(records, options);
    return { state: 'judged', status: outputs.status, values, unreadGaps };
  } catch (error) {
    return { state: 'fault', message: error instanceof Error ? error.message : String(error) };
  }
}
