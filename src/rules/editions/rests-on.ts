/** How sure a verdict of an announced edition is: the weakest of the statements that it rests on, and where they were read. */
import type { Provisional, Reason } from '../language/determination.ts';
import { isRuleId } from '../sections/registry.ts';
import type { Source } from './source.ts';
import type { RulesEdition } from './edition.ts';

/** `assumed`: none of the rules that decided is in the announcement, so they go on as before. */
export function restsOn({ announced }: RulesEdition, reasons: readonly Reason[]): Provisional {
  const rules = reasons.flatMap(({ ruleId }) => (isRuleId(ruleId) ? [ruleId] : []));
  const told = rules.flatMap((ruleId): Source[] => {
    const source = announced?.sources[ruleId];
    return source === undefined ? [] : [source];
  });
  const numbers = reasons.flatMap(({ parameters }) =>
    parameters.flatMap(({ certainty, page }) => (page === undefined ? [] : [{ certainty, page }])),
  );
  const all = [...told, ...numbers];
  const pages = [...new Set(all.map(({ page }) => page))].sort();
  if (all.length === 0) return { certainty: 'assumed', pages };
  return { certainty: all.some(({ certainty }) => certainty === 'second_hand') ? 'second_hand' : 'read', pages };
}
