/** One seller's commission before it is counted: by which rate, for how long, and why. */
import type { Program } from '../../language/determination.ts';
import type { Finding } from '../../language/findings.ts';
import type { CalendarDate } from '../../../facts/primitives.ts';

export interface Terms {
  readonly program: Program;
  readonly rate: string;
  /** Null where the text does not state the term, or where nobody stated the partner's type. */
  readonly months: number | null;
  /** Last date of the term; from the close, unless the term began earlier. */
  readonly until: CalendarDate | null;
}

export interface CommissionPart {
  readonly terms: Terms;
  readonly findings: readonly Finding[];
}
