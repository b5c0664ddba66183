/** Everything that this reader can record of the deal, beside what it is about. */
import type { Determination } from '../../rules/language/determination.ts';
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

interface Shown {
  readonly determination: Determination;
  /** Ids of the actions, in the determination's order. */
  readonly actionIds: readonly string[];
  /** Ids of the missing facts, with where each would stand. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
  /** Code of the one change that would meet what is not met. */
  readonly remedy: string | undefined;
  /** The partner who looks, where one does. */
  readonly viewer: string | undefined;
}

export function recordingView(
  { determination, actionIds, missing, remedy, viewer }: Shown,
  reader: Reader,
): RecordingView {
  const desk: Desk = {
    reader,
    clocks: determination.clocks,
    lines: determination.lines,
    actions: determination.nextActions,
    trace: determination.trace,
    partners: recordable(viewer, reader),
    today: dayOf(reader.asOf, reader.timeZone),
  };
  return {
    actions: keyed(
      determination.nextActions.map((action, index) => [actionIds[index] ?? '', formForAction(action, desk)]),
    ),
    missing: keyed(
      Object.entries(missing).map(([id, paths]) => [
        id,
        paths.map((path) => formForMissing(path, desk)).find((form) => form !== undefined),
      ]),
    ),
    remedies: remedy === undefined ? {} : keyed([[remedy, formForRemedy(remedy, desk)]]),
    proofs: Object.fromEntries(
      (reader.facts.proofs ?? []).map((proof, index) => [String(index + 1), formsOfLink(proof, desk)]),
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
