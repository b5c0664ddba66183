/** What is known, beside the edition that judges, to have held on a day. */
import type { CalendarDate } from '../../facts/primitives.ts';
import { type OtherEdition, otherEditions } from './other-editions.ts';

/** For somebody at least: the scope stands with each. */
export function knownOn(day: CalendarDate): readonly OtherEdition[] {
  return otherEditions.filter(({ from, to }) => from <= day && (to === null || day <= to));
}
