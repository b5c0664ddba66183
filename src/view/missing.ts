/** What is not known, and what it would decide. Facts that read alike are named once, those that decide come first. */
import type { LineVerdict, MissingFact } from '../rules/language/determination.ts';
import { ruleIn } from '../rules/editions/rule-in.ts';
import { isRuleId } from '../rules/sections/registry.ts';
import type { MissingView } from '../contract/deal-view.ts';
import { labelled } from './fact-shown.ts';
import type { Reader } from './reader.ts';
import { parsePath } from '../facts/fact-path.ts';

export interface MissingFacts {
  readonly views: readonly MissingView[];
  /** The facts behind each id. */
  readonly facts: Readonly<Record<string, readonly MissingFact[]>>;
  /** Ids of what one line waits for: its own facts, and those that its open rules name. */
  readonly ofLine: (line: LineVerdict) => readonly string[];
}

interface Named {
  readonly view: Omit<MissingView, 'id'>;
  readonly facts: readonly MissingFact[];
}

export function missingFacts(
  missing: readonly MissingFact[],
  lines: readonly LineVerdict[],
  reader: Reader,
): MissingFacts {
  const judging = new Set(
    lines.flatMap(({ credit, commission }) => [...credit.reasons, ...commission.reasons].map(({ ruleId }) => ruleId)),
  );
  const decides = ({ path, neededBy }: MissingFact) =>
    path.startsWith('lineItems') || neededBy.some((id) => judging.has(id));
  const named = new Map<string, Named>();
  for (const fact of missing) {
    const view = missingView(fact, decides(fact), reader);
    const known = named.get(view.label);
    named.set(view.label, known === undefined ? { view, facts: [fact] } : together(known, view, fact));
  }
  const ordered = [...named.values()]
    .sort((one, other) => Number(other.view.decides) - Number(one.view.decides))
    .map((each, index) => ({ ...each, id: String(index + 1) }));
  return {
    views: ordered.map(({ id, view }) => ({ ...view, id })),
    facts: Object.fromEntries(ordered.map(({ id, facts }) => [id, facts])),
    ofLine: (line) => {
      if (ordered.length === 0) return [];
      const open = new Set(
        [...line.credit.reasons, ...line.commission.reasons]
          .filter(({ outcome }) => outcome === 'unknown')
          .map(({ ruleId }) => ruleId),
      );
      return ordered
        .filter(({ facts }) => facts.some((fact) => concerns(fact, line.lineItemId, open, reader)))
        .map(({ id }) => id);
    },
  };
}

function together({ view, facts }: Named, other: Omit<MissingView, 'id'>, fact: MissingFact): Named {
  return {
    view: { ...view, rules: [...new Set([...view.rules, ...other.rules])], decides: view.decides || other.decides },
    facts: [...facts, fact],
  };
}

function concerns(
  { path, neededBy }: MissingFact,
  lineItemId: string,
  open: ReadonlySet<string>,
  reader: Reader,
): boolean {
  const { pattern, positions } = parsePath(path);
  if (pattern.startsWith('lineItems[]')) return reader.facts.lineItems?.[positions[0] ?? -1]?.id === lineItemId;
  return neededBy.some((id) => open.has(id));
}

function missingView({ path, neededBy, why }: MissingFact, decides: boolean, reader: Reader): Omit<MissingView, 'id'> {
  const label = labelled(path, reader);
  return {
    label:
      why === 'contradiction'
        ? reader.say({ fr: `${label} : contredit une autre information`, en: `${label}: contradicts another fact` })
        : label,
    wouldDecide: waitingRule(neededBy, reader),
    rules: neededBy,
    decides,
  };
}

/** The rule that waits for the fact, in its own words. */
function waitingRule(rules: readonly string[], reader: Reader): string {
  const [first] = rules.filter(isRuleId);
  return first === undefined
    ? reader.say({ fr: 'Le résultat pourrait en dépendre.', en: 'The outcome may depend on it.' })
    : `${reader.say({ fr: 'Une règle en dépend :', en: 'A rule depends on it:' })} ${reader.say(ruleIn(reader.edition, first).says)}`;
}
