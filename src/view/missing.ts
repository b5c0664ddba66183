/** What is not known, and what it would decide. Facts that read alike are named once. */
import type { LineVerdict, MissingFact } from '../rules/determination.ts';
import { isRuleId, rule } from '../rules/registry.ts';
import type { MissingView } from './deal-view.ts';
import { labelled } from './fact-shown.ts';
import type { Reader } from './reader.ts';
import { parsePath } from './words/fact-path.ts';

export function missingViews(missing: readonly MissingFact[], reader: Reader): MissingView[] {
  const named = new Map<string, Omit<MissingView, 'id'>>();
  for (const fact of missing) {
    const view = missingView(fact, reader);
    const known = named.get(view.label);
    named.set(view.label, known === undefined ? view : { ...known, rules: [...new Set([...known.rules, ...view.rules])] });
  }
  return [...named.values()].map((view, index) => ({ ...view, id: String(index + 1) }));
}

function missingView({ path, neededBy, why }: MissingFact, reader: Reader): Omit<MissingView, 'id'> {
  const label = labelled(path, reader);
  return {
    label: why === 'not_assessed_yet' ? reader.say({ fr: `${label} : pas encore évalué par cette version`, en: `${label}: not assessed yet by this version` }) : label,
    wouldDecide: decides(neededBy, reader),
    rules: neededBy,
  };
}

/** The rule that waits for the fact, in its own words. */
function decides(rules: readonly string[], reader: Reader): string {
  const [first] = rules.filter(isRuleId);
  return first === undefined
    ? reader.say({ fr: 'Le résultat pourrait en dépendre.', en: 'The outcome may depend on it.' })
    : `${reader.say({ fr: 'Une règle en dépend :', en: 'A rule depends on it:' })} ${reader.say(rule(first).says)}`;
}

/** Facts that this line waits for: its own, and those that its open rules name. */
export function missingOf({ lineItemId, credit, commission }: LineVerdict, missing: readonly MissingFact[], reader: Reader): MissingView[] {
  const open = new Set([...credit.reasons, ...commission.reasons].filter(({ outcome }) => outcome === 'unknown').map(({ ruleId }) => ruleId));
  const own = missing.filter((fact) => {
    const { pattern, positions } = parsePath(fact.path);
    if (pattern.startsWith('lineItems[]')) return reader.facts.lineItems?.[positions[0] ?? -1]?.id === lineItemId;
    return fact.neededBy.some((id) => open.has(id));
  });
  return missingViews(own, reader);
}
