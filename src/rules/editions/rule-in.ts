/** A rule as an edition words it. Whoever shows a rule asks here, with the edition that judged. */
import type { RuleId } from '../language/rule-ids.ts';
import { allRules, rule, type Rule } from '../sections/registry.ts';
import type { RulesEdition } from './edition.ts';

export function ruleIn({ rules }: Pick<RulesEdition, 'rules'>, id: RuleId): Rule {
  const worded = rules[id];
  return worded === undefined ? rule(id) : { ...rule(id), ...worded };
}

/** In the order of the text. */
export const rulesIn = (edition: RulesEdition): readonly Rule[] => allRules.map(({ id }) => ruleIn(edition, id));
