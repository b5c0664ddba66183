/** What a verdict of an announced edition rests on: each statement with its page, and how sure the weakest of them is. */
import type { ParameterRead, Provisional, Reason } from '../language/determination.ts';
import type { RuleId } from '../language/rule-ids.ts';
import { isRuleId } from '../sections/registry.ts';
import type { Certainty } from './source.ts';
import type { RulesEdition } from './edition.ts';

/** A rule or a number that was announced. */
export type Ground = { readonly certainty: Certainty; readonly page: string } & (
  { readonly of: 'rule'; readonly ruleId: RuleId } | { readonly of: 'number'; readonly parameter: ParameterRead }
);

/** Each once, rules first. */
export function groundsOf({ announced }: RulesEdition, reasons: readonly Reason[]): Ground[] {
  const rules = new Set(reasons.flatMap(({ ruleId }) => (isRuleId(ruleId) ? [ruleId] : [])));
  const told = [...rules].flatMap((ruleId): Ground[] => {
    const source = announced?.sources[ruleId];
    return source === undefined ? [] : [{ of: 'rule', ruleId, certainty: source.certainty, page: source.page }];
  });
  const numbers = new Map(reasons.flatMap(({ parameters }) => parameters.map((read) => [read.name, read] as const)));
  const announcedNumbers = [...numbers.values()].flatMap((parameter): Ground[] => {
    const { certainty, page } = parameter;
    return page === undefined || (certainty !== 'read' && certainty !== 'second_hand')
      ? []
      : [{ of: 'number', parameter, certainty, page }];
  });
  return [...told, ...announcedNumbers];
}

/** `assumed`: none of the rules that decided is in the announcement, so they go on as before. */
export function restsOn(edition: RulesEdition, reasons: readonly Reason[]): Provisional {
  const all = groundsOf(edition, reasons);
  const pages = [...new Set(all.map(({ page }) => page))].sort();
  if (all.length === 0) return { certainty: 'assumed', pages };
  return { certainty: all.some(({ certainty }) => certainty === 'second_hand') ? 'second_hand' : 'read', pages };
}
