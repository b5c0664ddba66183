/** What a judging thread is told and answers. Both sides are this very program: nothing is checked on the way. */
import type { JudgedRecords } from '../../crm/portfolio/judging.ts';
import type { DealRecords } from '../../crm/records.ts';
import type { AccountJudged } from './outputs-as-of.ts';

export interface ThreadSetting extends AccountJudged {
  /** Milliseconds since 1970: the moment by which every deal is judged. */
  readonly now: number;
}

/** The setting comes first, and once. */
export type Told =
  | { readonly what: 'setting'; readonly setting: ThreadSetting }
  | { readonly what: 'deals'; readonly id: number; readonly deals: readonly DealRecords[] };

export interface Answer {
  readonly id: number;
  readonly judged: readonly JudgedRecords[];
}
