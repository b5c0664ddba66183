/** The duties beside the credit, one entry a section of the text: what is due, what was missed, what is not known. */
import type { Determination } from '../rules/language/determination.ts';
import { ruleIn } from '../rules/editions/rule-in.ts';
import { isRuleId } from '../rules/sections/registry.ts';
import type { ClockView, DutyView, MissingView } from '../contract/deal-view.ts';
import type { Tone } from '../contract/tone.ts';
import type { Reader } from './reader.ts';
import { warningSentence } from './sentences.ts';
import type { Todo } from './turn/todo.ts';
import { type DutySection, dutyWords, isDutySection, sectionWords } from './words/duties.ts';

interface Shown {
  readonly todo: readonly Todo[];
  readonly clocks: readonly ClockView[];
  readonly missing: readonly MissingView[];
}

export function dutyViews(determination: Determination, shown: Shown, reader: Reader): DutyView[] {
  const sections = new Map<string, DutySection | undefined>();
  const sectionOf = (ruleId: string): DutySection | undefined => {
    if (sections.has(ruleId)) return sections.get(ruleId);
    const id = isRuleId(ruleId) ? ruleIn(reader.edition, ruleId).section.id : '';
    const section = isDutySection(id) ? id : undefined;
    sections.set(ruleId, section);
    return section;
  };
  const looked = new Set(
    determination.trace.flatMap(({ ruleId, outcome }) => (outcome === 'noted' ? [] : (sectionOf(ruleId) ?? []))),
  );
  return sectionWords.flatMap(([section, title]) => {
    const of = ({ ruleId }: { readonly ruleId: string }) => sectionOf(ruleId) === section;
    const steps = shown.todo.filter((step) => step.of === 'actions' && of(step.action));
    const clocks = shown.clocks.filter(of);
    const missing = shown.missing.filter(({ decides, rules }) => !decides && rules.some((ruleId) => of({ ruleId })));
    const warnings = determination.warnings.filter(of).map((warning) => warningSentence(warning, reader));
    if (!looked.has(section) && steps.length + clocks.length + missing.length + warnings.length === 0) return [];
    const state = stateOf(steps, clocks, missing.length, warnings.length, reader);
    return [
      {
        id: section,
        title: reader.say(title),
        ...state,
        texts: [...clocks.map(({ label, sentence }) => reader.say(dutyWords.pair(label, sentence))), ...warnings],
        steps: steps.map(({ of: kind, id }) => ({ of: kind, id })),
        missing: missing.map(({ id }) => id),
      },
    ];
  });
}

type State = Pick<DutyView, 'tone' | 'state' | 'open'>;

/** The worst of what stands says it. */
function stateOf(
  steps: readonly Todo[],
  clocks: readonly ClockView[],
  missing: number,
  warnings: number,
  { say }: Reader,
): State {
  const told = (tone: Tone, state: string, open: boolean): State => ({ tone, state, open });
  const [first] = steps;
  if (first !== undefined) {
    const { phrase, by, late } = first.shown;
    return told(
      late ? 'danger' : 'warning',
      by === '' ? phrase : `${phrase} ${by}`,
      first.by !== null || first.decides,
    );
  }
  if (clocks.some(({ tone }) => tone === 'danger')) return told('danger', say(dutyWords.missed), true);
  if (warnings > 0) return told('warning', say(dutyWords.note), true);
  if (clocks.some(({ tone }) => tone === 'warning')) return told('info', say(dutyWords.running), false);
  if (missing > 0) return told('default', say(dutyWords.notKnown), false);
  return told('success', say(dutyWords.inOrder), false);
}
