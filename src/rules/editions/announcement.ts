/**
 * What HubSpot announced of rules whose full text nobody outside has: what an edition takes from it, each with where it
 * was read and how sure that is. Everything else of such an edition goes on as in the text before, which is an assumption.
 */
import type { CalendarDate } from '../../facts/primitives.ts';
import type { RuleId } from '../language/rule-ids.ts';
import type { Count, Day, Parameter } from './parameter.ts';
import type { Source } from './source.ts';

/** Held earlier in some countries than everywhere. */
interface Beta {
  readonly from: CalendarDate;
  readonly countries: readonly string[];
  /** Which the page may mean, or not. */
  readonly perhaps: readonly string[];
}

/** Purchases without a partner on the deal (DB-05). */
interface Touchless {
  /** From the first sale of the product line, the last day included. */
  readonly within: Parameter<Count<'months'>>;
  /** From that day on nothing is credited any more. */
  readonly closes: Parameter<Day>;
  readonly closesEarly: Parameter<Day>;
  readonly earlyCountries: readonly string[];
}

export interface Announcement {
  readonly beta: Beta;
  readonly touchless: Touchless;
  /** DB-09. */
  readonly providerProgramEnds: Parameter<Day>;
  /** The rules that it changes; of every other it says nothing. */
  readonly sources: Readonly<Partial<Record<RuleId, Source>>>;
}

/** The numbers that only an announcement has, by the name under which reasons cite them. */
export type AnnouncedNumber =
  'touchless.within' | 'touchless.closes' | 'touchless.closesEarly' | 'providerProgram.ends';

/** For whoever lists them. */
export const numbersOf = ({
  touchless,
  providerProgramEnds,
}: Announcement): Readonly<Record<AnnouncedNumber, Parameter>> => ({
  'touchless.within': touchless.within,
  'touchless.closes': touchless.closes,
  'touchless.closesEarly': touchless.closesEarly,
  'providerProgram.ends': providerProgramEnds,
});
