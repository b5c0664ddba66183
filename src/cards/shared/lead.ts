/** From a refused recording to the form of what it depends on, among those that the view offers; and back again. */
import type { RecordForm, RecordingView } from '../../contract/record-form.ts';
import type { Problem } from '../../contract/response.ts';
import { type Filling, type Lead, stackOf } from './recording.ts';

type Dependency = NonNullable<Problem['dependsOn']>;

/** Undefined where the viewer is offered no such form, or is filling it in already. */
export function leadOf(filling: Filling | undefined, view: RecordingView | undefined): Lead | undefined {
  if (filling?.status !== 'open' || filling.trouble?.kind !== 'refused' || view === undefined) return undefined;
  const around = stackOf(filling).map(({ form }) => form.id);
  const offered = formsOf(view).filter(({ id }) => !around.includes(id));
  for (const { dependsOn } of filling.trouble.problems) {
    const form = dependsOn && offered.find((each) => settles(each, dependsOn));
    if (form) return { button: dependsOn.button, form, values: whose(form, dependsOn) };
  }
  return undefined;
}

/** The narrowest come first: of a link its next steps, then the menu. */
const formsOf = ({ proofs, general, actions, missing, remedies }: RecordingView): readonly RecordForm[] => [
  ...Object.values(proofs).flat(),
  ...general,
  ...Object.values(actions),
  ...Object.values(missing),
  ...Object.values(remedies),
];

const identity = ['kind', 'partnerId', 'link', 'at'] as const;

function settles({ fixed, fields }: RecordForm, on: Dependency): boolean {
  const asks = (name: string): boolean => fields.some(({ field }) => field === name);
  const { withdraw } = fixed;
  return (
    identity.every((name) => on[name] === undefined || fixed[name] === on[name] || asks(name)) &&
    (on.how === 'withdraw'
      ? fixed['remove'] === true || (typeof withdraw === 'object' && withdraw.includes(on.field))
      : asks(on.field))
  );
}

/** Where the form asks whose it is, that is known already. */
const whose = ({ fields }: RecordForm, { partnerId }: Dependency): Lead['values'] =>
  partnerId !== undefined && fields.some(({ field }) => field === 'partnerId') ? { partnerId } : {};

/** The form to come back to: where the entry that it completes was taken out, the one that records such an entry anew. */
export function backTo(first: RecordForm, taken: RecordForm, view: RecordingView): RecordForm {
  const { at, kind, partnerId } = first.fixed;
  if (taken.fixed['remove'] !== true || at === undefined || taken.fixed['at'] !== at) return first;
  const isAnew = ({ fixed, fields }: RecordForm): boolean =>
    fixed['kind'] === kind &&
    (fixed['partnerId'] === undefined || fixed['partnerId'] === partnerId) &&
    fields.some(({ field }) => field === 'at');
  return view.general.find(isAnew) ?? first;
}
