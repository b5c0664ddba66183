/** What HubSpot announced since the last text that is known, beside that text: where the two give something else. */
import type { MissingView } from './deal-view.ts';
import type { RecordForm } from './record-form.ts';

export interface BesideView {
  /** "Announced: €240.00 a month" */
  readonly chip: string;
  /** "Under what HubSpot announced since, provisional" */
  readonly title: string;
  /** In one sentence and two amounts, of lines on which they differ alike; the first ones. */
  readonly sentences: readonly string[];
  /** What an earlier holder goes on earning beside it; some of it nobody announced. */
  readonly runsOn: readonly string[];
  /** That it is provisional, why, and where to check. */
  readonly note: string;
  /** What was announced, by how sure it is: read on a page of HubSpot's, second hand, assumed. */
  readonly grounds: readonly GroundsView[];
  /** Facts that the other one lacks, and the one that judges does not. */
  readonly missing: readonly MissingBeside[];
}

export interface GroundsView {
  readonly id: 'read' | 'second_hand' | 'assumed';
  readonly title: string;
  readonly statements: readonly {
    readonly text: string;
    /** "hubspot.com/deal-based-commissions"; absent of what is assumed. */
    readonly page?: string;
  }[];
}

export interface MissingBeside extends Pick<MissingView, 'id' | 'label' | 'wouldDecide' | 'where'> {
  readonly form?: RecordForm;
}
