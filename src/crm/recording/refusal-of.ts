/** A refusal, with its rule and what it depends on. */
import type { Dependency, Refusal, RefusalFault } from '../../contract/refusal.ts';
import type { RuleId } from '../../rules/language/rule-ids.ts';

export const refusal = (
  path: string,
  code: RefusalFault,
  ruleId: RuleId,
  values?: Record<string, string>,
  dependsOn?: Dependency,
): Refusal => ({
  path,
  code,
  ruleId,
  ...(values === undefined ? {} : { values }),
  ...(dependsOn === undefined ? {} : { dependsOn }),
});
