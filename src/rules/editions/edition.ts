/** An edition of the Rules of Engagement: when it was in force, and its dated parameters, each with its source. */
import type { CalendarDate } from '../facts/primitives.ts';

export interface RulesEdition {
  readonly id: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}
