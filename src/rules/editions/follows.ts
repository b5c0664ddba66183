/** A later edition as what it changes of an earlier one: all else stays, and is cited as the new edition's. */
import { calendarDate } from '../../facts/primitives.ts';
import type { RuleId } from '../language/rule-ids.ts';
import type { RuleText } from '../language/rule-text.ts';
import {
  parametersOf,
  type RulesEdition,
  statedBy,
  type StatedParameters,
  type ValuesOfParameters,
} from './edition.ts';
import type { Announcement } from './announcement.ts';
import type { Sourced } from './parameter.ts';
import { ruleIn } from './rule-in.ts';

interface Changes {
  /** By the day of its text, as reasons cite it: `2026-01-01`. */
  readonly id: string;
  /** First and last day in force, `YYYY-MM-DD`. */
  readonly from: string;
  /** Null: no end is known. */
  readonly to: string | null;
  readonly toIsFrom: string;
  /** A new value keeps the rule, the source and the ambiguity of the old one, where they are not stated anew. */
  readonly parameters?: {
    readonly [N in keyof ValuesOfParameters]?: (ValuesOfParameters[N] & Partial<Sourced>) | undefined;
  };
  /** Of each rule that the text words otherwise, what is different. */
  readonly rules?: Readonly<Partial<Record<RuleId, Partial<RuleText>>>>;
  /** Where its text is not known. */
  readonly announced?: Announcement;
}

/** @throws ZodError for a day that does not exist. */
export function follows(earlier: RulesEdition, changes: Changes): RulesEdition {
  const { id, from, to, toIsFrom, parameters = {}, rules = {}, announced = null } = changes;
  const stated = parametersOf(earlier).map(([name, before]) => [name, { ...before, ...parameters[name] }]);
  const worded = (Object.keys(rules) as RuleId[]).map((ruleId) => {
    const { place, says, kind, ambiguities } = { ...ruleIn(earlier, ruleId), ...rules[ruleId] };
    return [ruleId, { place, says, kind, ambiguities }];
  });
  return {
    id,
    from: calendarDate.parse(from),
    to: to === null ? null : calendarDate.parse(to),
    toIsFrom,
    parameters: statedBy(id, Object.fromEntries(stated) as StatedParameters, announced !== null),
    rules: { ...earlier.rules, ...(Object.fromEntries(worded) as RulesEdition['rules']) },
    announced,
    setBy: null,
  };
}
