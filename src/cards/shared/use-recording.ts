/** Sends what was filled in to the app's function, and shows the deal that comes back with the answer. */
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { hubspot, useExtensionActions, useExtensionContext } from '@hubspot/ui-extensions';
import type { DealView } from '../../contract/deal-view.ts';
import type { FieldOption, FieldValue, RecordForm } from '../../contract/record-form.ts';
import { readRecordAnswer, type RecordAnswer } from './answer.ts';
import { backTo, leadOf } from './lead.ts';
import { nameOfUser } from './name-of-user.ts';
import { compose, freshId } from './record-request.ts';
import {
  closed,
  differences,
  fillingIn,
  type Filled,
  idFor,
  nextRecording,
  panelAt,
  type RecordEvent,
  type Recording,
  undoPlace,
} from './recording.ts';

export interface RecordingDesk {
  /** Lines of the deal as it is shown. */
  readonly lines: readonly FieldOption[];
  readonly recording: Recording;
  readonly open: (place: string, form: RecordForm) => void;
  readonly type: (field: string, value: FieldValue) => void;
  readonly save: () => void;
  /** Records what asks nothing, without a panel; pressed again after a failure, it is the same recording. */
  readonly atOnce: (place: string, form: RecordForm) => void;
  /** Takes back what was just recorded; absent where nothing does. */
  readonly undo?: () => void;
  /** To the form of what a refused one depends on; absent where none is offered. */
  readonly lead?: { readonly button: string; readonly follow: () => void };
  /** From there, without recording it; absent where no form waits. */
  readonly back?: () => void;
  /** Closes the panel without recording. */
  readonly cancel: () => void;
  /** The panel was closed by its own means. */
  readonly dismiss: () => void;
}

type Location = 'crm.record.sidebar' | 'crm.record.tab' | 'crm.preview';

interface Deal {
  /** What the user sees now. */
  readonly view: DealView | undefined;
  readonly locale: string;
  readonly replace: (view: DealView) => void;
}

export function useRecording({ view, locale, replace }: Deal): RecordingDesk {
  const { crm, portal, user } = useExtensionContext<Location>();
  const { refreshObjectProperties, closeOverlay } = useExtensionActions<Location>();
  const [recording, dispatch] = useReducer(nextRecording, closed);
  // Two presses come faster than a drawing: what is on its way is known at once.
  const onItsWay = useRef(false);
  // An answer about a record that is no longer on the screen is nobody's.
  const record = useRef(0);
  useEffect(
    () => () => {
      record.current += 1;
      onItsWay.current = false;
      dispatch({ kind: 'left' });
    },
    [crm.objectId],
  );

  const save = () => {
    if (recording.status === 'open') send(recording);
  };
  const send = (filled: Filled) => {
    if (onItsWay.current || view === undefined) return;
    const composed = compose(filled.form, filled.values, portal.timezone);
    if (!composed.ok) {
      dispatch({ kind: 'incomplete', fields: composed.fields });
      return;
    }
    const requestId = idFor(filled, freshId);
    const on = record.current;
    const settle = (events: readonly RecordEvent[], newer?: DealView) => {
      if (on !== record.current) return;
      onItsWay.current = false;
      if (newer !== undefined) replace(newer);
      for (const event of events) dispatch(event);
    };
    onItsWay.current = true;
    dispatch({ kind: 'sent', requestId });
    const parameters = {
      locale,
      timeZone: portal.timezone,
      requestId,
      recordedBy: nameOfUser(user),
      basedOn: { ...view.revisions },
      record: composed.record,
    };
    hubspot.serverless<unknown>('record_engagement', { propertiesToSend: ['hs_object_id'], parameters }).then(
      (value) => {
        const answer = readRecordAnswer(value);
        settle([outcome(answer, view, filled)], answer.kind === 'trouble' ? undefined : answer.view);
        // HubSpot's own fields and the other card show what was written too.
        if (answer.kind === 'recorded') refreshObjectProperties();
      },
      () => {
        settle([{ kind: 'troubled', trouble: { kind: 'platform' } }]);
      },
    );
  };

  const open = useCallback((place: string, form: RecordForm) => {
    dispatch({ kind: 'opened', place, form });
  }, []);
  const type = useCallback((field: string, value: FieldValue) => {
    dispatch({ kind: 'typed', field, value });
  }, []);
  const dismiss = useCallback(() => {
    dispatch({ kind: 'closed' });
  }, []);
  const place = recording.status === 'closed' ? undefined : recording.place;
  const cancel = () => {
    if (place !== undefined) closeOverlay(panelAt(place));
    dismiss();
  };
  // Once it is recorded there is nothing more to fill in: the panel goes with the drawing that says so, the focus back to the button.
  const done = recording.status === 'recorded' ? recording.place : undefined;
  const closing = useRef(closeOverlay);
  useLayoutEffect(() => {
    if (done !== undefined) closing.current(panelAt(done));
  }, [done, recording]);
  const lines = (view?.lines ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const taken = recording.status === 'recorded' && done !== undoPlace ? recording.recorded.undo : undefined;
  const atOnce = (where: string, form: RecordForm) => {
    const again = recording.status === 'open' && recording.place === where ? recording : undefined;
    open(where, form);
    send(again ?? { place: where, form, values: {} });
  };
  const undo = () => {
    if (taken !== undefined) atOnce(undoPlace, { id: undoPlace, button: '', group: '', fixed: taken, fields: [] });
  };
  const lead = leadOf(fillingIn(recording), view?.recording);
  const follow = () => {
    if (lead !== undefined) dispatch({ kind: 'led', lead });
  };
  const back = () => {
    dispatch({ kind: 'back' });
  };
  const isLed = fillingIn(recording)?.interrupted !== undefined;
  return {
    recording,
    lines,
    open,
    type,
    save,
    atOnce,
    ...(taken === undefined ? {} : { undo }),
    ...(lead === undefined ? {} : { lead: { button: lead.button, follow } }),
    ...(isLed ? { back } : {}),
    cancel,
    dismiss,
  };
}

function outcome(answer: RecordAnswer, before: DealView, { form, interrupted }: Filled): RecordEvent {
  switch (answer.kind) {
    case 'recorded':
      return {
        kind: 'recorded',
        recorded: answer.recorded,
        form: interrupted && backTo(interrupted.form, form, answer.view.recording),
      };
    case 'changed':
      return {
        kind: 'troubled',
        trouble: { kind: 'changed', message: answer.message, differences: differences(before, answer.view) },
      };
    case 'trouble':
      return { kind: 'troubled', trouble: answer.trouble };
  }
}
