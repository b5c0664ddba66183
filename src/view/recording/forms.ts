/** Everything that this reader can record of the deal, beside what it is about. */
import type { Determination, MissingFact } from '../../rules/language/determination.ts';
import { dayOf } from '../format.ts';
import type { Reader } from '../reader.ts';
import { formForAction } from './action-forms.ts';
import type { Desk } from './desk.ts';
import { formForMissing } from './fact-forms.ts';
import { formForRemedy } from './remedy-forms.ts';
import type { RecordForm, RecordingView } from '../../contract/record-form.ts';
import { generalForms } from './general-forms.ts';
import { formsOfLink } from './link-forms.ts';
import { withdrawForms } from './withdraw-forms.ts';

/** `viewer`: the partner who looks, where one does. */
export function deskFor(determination: Determination, viewer: string | undefined, reader: Reader): Desk {
  return {
    reader,
    clocks: determination.clocks,
    lines: determination.lines,
    actions: determination.nextActions,
    trace: determination.trace,
    partners: recordable(viewer, reader),
    today: dayOf(reader.asOf, reader.timeZone),
  };
}

export type StepForms = Pick<RecordingView, 'actions' | 'missing'>;

/**
 * What settles a step. `actionIds`: of the desk's actions, in their order; `missing`: the missing facts behind each id.
 */
export function stepForms(
  actionIds: readonly string[],
  missing: Readonly<Record<string, readonly MissingFact[]>>,
  desk: Desk,
): StepForms {
  return {
    actions: keyed(desk.actions.map((action, index) => [actionIds[index] ?? '', formForAction(action, desk)])),
    missing: keyed(
      Object.entries(missing).map(([id, facts]) => [
        id,
        facts.map(({ path }) => formForMissing(path, desk)).find((form) => form !== undefined),
      ]),
    ),
  };
}

/** With all else that can be recorded. `remedy`: code of the one change that would meet what is not met. */
export function recordingView(steps: StepForms, remedy: string | undefined, desk: Desk): RecordingView {
  return {
    ...steps,
    remedies: remedy === undefined ? {} : keyed([[remedy, formForRemedy(remedy, desk)]]),
    proofs: Object.fromEntries(
      (desk.reader.facts.proofs ?? []).map((proof, index) => [String(index + 1), formsOfLink(proof, desk)]),
    ),
    general: [...generalForms(desk), ...withdrawForms(desk)],
  };
}

/** For a partner itself and nobody else, whoever the facts name. */
function recordable(viewer: string | undefined, { audience, facts }: Reader): readonly string[] {
  if (audience === 'partner') return viewer === undefined ? [] : [viewer];
  return (facts.partners ?? []).map(({ id }) => id);
}

const keyed = (forms: readonly (readonly [string, RecordForm | undefined])[]): Readonly<Record<string, RecordForm>> =>
  Object.fromEntries(forms.flatMap(([id, form]) => (form === undefined ? [] : [[id, form]])));
