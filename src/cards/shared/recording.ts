/** A recording as its user goes through it: a form opened, filled in, sent, answered. What was typed outlives every failure. */
import type { DealView } from '../../contract/deal-view.ts';
import type { FieldValue, RecordForm } from '../../contract/record-form.ts';
import type {
  ConflictShown,
  Problem,
  RecordedFact,
  RecordFailure,
  RecordWarningShown,
} from '../../contract/response.ts';
import { joined } from './joined.ts';

/** By field; a moment's time of day stands under `field:time`. */
export type Values = Readonly<Record<string, FieldValue>>;

/** Why a form is still open after it was sent. */
export type RecordTrouble =
  /** Fields without which nothing can be sent. */
  | { readonly kind: 'incomplete'; readonly fields: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string; readonly problems: readonly Problem[] }
  /** The deal says something else by now: what, as far as it shows. */
  | { readonly kind: 'changed'; readonly message: string; readonly differences: readonly string[] }
  | { readonly kind: 'failure'; readonly failure: RecordFailure }
  | { readonly kind: 'platform' }
  | { readonly kind: 'unreadable' };

export interface Recorded {
  readonly facts: readonly RecordedFact[];
  readonly repeated: boolean;
  /** Why nothing was written. */
  readonly unchanged?: string;
  readonly conflicts: readonly ConflictShown[];
  readonly warnings: readonly RecordWarningShown[];
  /** What is sent to take it back. */
  readonly undo?: RecordForm['fixed'];
}

export interface Filled {
  /** Where on the card the form was opened. */
  readonly place: string;
  readonly form: RecordForm;
  readonly values: Values;
  /** What was sent last, and under which id: the same once more is the same recording. */
  readonly sent?: { readonly requestId: string; readonly values: Values };
  /** The form that waits until this one is recorded: it was refused because of what this one puts right. */
  readonly interrupted?: Open;
}

interface Open extends Filled {
  readonly status: 'open';
  readonly trouble?: RecordTrouble;
  /** What was put right meanwhile. */
  readonly noted?: Recorded;
}

/** Where a refused form leads first. */
export interface Lead {
  readonly button: string;
  readonly form: RecordForm;
  /** What is known of it already. */
  readonly values: Values;
}

export type Recording =
  | { readonly status: 'closed' }
  | Open
  | (Filled & { readonly status: 'saving' })
  /** The form is kept: what was recorded by mistake is put right where it was recorded. */
  | { readonly status: 'recorded'; readonly place: string; readonly form: RecordForm; readonly recorded: Recorded };

/** A form that is on the screen, to be filled in or on its way. */
export type Filling = Extract<Recording, { status: 'open' | 'saving' }>;

export const fillingIn = (recording: Recording): Filling | undefined =>
  recording.status === 'open' || recording.status === 'saving' ? recording : undefined;

export function fillingAt(place: string, recording: Recording): Filling | undefined {
  const filling = fillingIn(recording);
  return filling?.place === place ? filling : undefined;
}

/** The form, then those that wait for it: the last one is what its button opened. */
export function stackOf(filled: Filled): readonly Filled[] {
  return filled.interrupted === undefined ? [filled] : [filled, ...stackOf(filled.interrupted)];
}

/** What the button at its place opened. */
export const openedWith = (recording: Exclude<Recording, { status: 'closed' }>): RecordForm =>
  recording.status === 'recorded' ? recording.form : (stackOf(recording).at(-1) ?? recording).form;

export type RecordEvent =
  | { readonly kind: 'opened'; readonly place: string; readonly form: RecordForm }
  | { readonly kind: 'typed'; readonly field: string; readonly value: FieldValue }
  | { readonly kind: 'incomplete'; readonly fields: readonly string[] }
  | { readonly kind: 'sent'; readonly requestId: string }
  /** `form`: what comes back, where one waits. */
  | { readonly kind: 'recorded'; readonly recorded: Recorded; readonly form?: RecordForm | undefined }
  /** To what the refused form depends on, and back without recording it. */
  | { readonly kind: 'led'; readonly lead: Lead }
  | { readonly kind: 'back' }
  | { readonly kind: 'troubled'; readonly trouble: RecordTrouble }
  /** Its panel was closed without recording. */
  | { readonly kind: 'closed' }
  /** Another record is on the screen. */
  | { readonly kind: 'left' };

/** Where what was recorded is taken back: no panel asks anything of it. */
export const undoPlace = 'undo';

/** Where an assessment is saved: likewise. */
export const assessmentPlace = 'assessment';

export const isAtOnce = (place: string): boolean => place === undoPlace || place === assessmentPlace;

/** Of a form, with which of several it is about. */
export const titleOf = ({ button, about = '' }: RecordForm): string => joined([button, about]);

/** Of the panel that a form is filled in in. */
export const panelAt = (place: string): string => `record-${place}`;

export const closed: Recording = { status: 'closed' };

export function nextRecording(state: Recording, event: RecordEvent): Recording {
  switch (event.kind) {
    case 'opened':
      // What is on its way is waited for; a form that failed after its panel was closed comes back with what was typed.
      return state.status === 'saving' || (state.status === 'open' && state.place === event.place)
        ? state
        : { status: 'open', place: event.place, form: event.form, values: beforehand(event.form) };
    case 'typed':
      return state.status === 'open' ? { ...state, values: { ...state.values, [event.field]: event.value } } : state;
    case 'incomplete':
      return state.status === 'open' ? { ...state, trouble: { kind: 'incomplete', fields: event.fields } } : state;
    case 'sent': {
      if (state.status !== 'open') return state;
      const { trouble: _known, noted: _read, ...filled } = state;
      return { ...filled, status: 'saving', sent: { requestId: event.requestId, values: state.values } };
    }
    case 'recorded': {
      if (state.status !== 'saving') return state;
      const { place, form, interrupted } = state;
      if (interrupted === undefined) return { status: 'recorded', place, form, recorded: event.recorded };
      const { trouble: _settled, ...first } = interrupted;
      return { ...first, ...renewed(first, event.form), noted: event.recorded };
    }
    case 'led': {
      const { form, values } = event.lead;
      return state.status === 'open'
        ? {
            status: 'open',
            place: state.place,
            form,
            values: { ...beforehand(form), ...values },
            interrupted: state,
          }
        : state;
    }
    case 'back':
      return state.status === 'open' && state.interrupted !== undefined ? state.interrupted : state;
    case 'troubled':
      return state.status === 'saving' ? { ...state, status: 'open', trouble: event.trouble } : state;
    case 'closed':
      // What is on its way cannot be called back; what was recorded stays to be read.
      return state.status === 'open' ? closed : state;
    case 'left':
      return closed;
  }
}

/** What was typed stays, also where another form takes the first one's place. */
function renewed({ form, values }: Filled, next: RecordForm | undefined): Pick<Filled, 'form' | 'values'> {
  if (next === undefined || next === form) return { form, values };
  const { partnerId } = form.fixed;
  return {
    form: next,
    values: { ...beforehand(next), ...(typeof partnerId === 'string' ? { partnerId } : {}), ...values },
  };
}

function beforehand({ fields }: RecordForm): Values {
  return Object.fromEntries(fields.flatMap((field) => ('value' in field ? [[field.field, field.value]] : [])));
}

/** The id of the same recording sent before, else a new one. */
export function idFor({ sent, values }: Filled, fresh: () => string): string {
  return sent !== undefined &&
    JSON.stringify(Object.entries(sent.values).sort()) === JSON.stringify(Object.entries(values).sort())
    ? sent.requestId
    : fresh();
}

/** What a newer view shows that the older one did not, in its own words. */
export function differences(before: DealView, after: DealView): string[] {
  const known = new Set(shownIn(before));
  return shownIn(after)
    .filter((text) => !known.has(text))
    .slice(0, 6);
}

function shownIn({ turn, motion, proofs, partners, nextActions }: DealView): string[] {
  return [
    turn.phrase,
    turn.because,
    motion,
    ...proofs.flatMap(({ partnerName = '', link, steps }) =>
      steps.map(({ label }) => `${partnerName === '' ? link : partnerName} · ${label}`),
    ),
    ...partners.map(({ name, registered }) => `${name} · ${registered}`),
    ...nextActions.map(({ text }) => text),
  ];
}
