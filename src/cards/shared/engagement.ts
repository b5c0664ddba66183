/** What a card knows at a moment: nothing yet, a view, or why there is none. */
import type { DealView } from '../../contract/deal-view.ts';
import type { Failure } from '../../contract/response.ts';
import type { Answer } from './answer.ts';

/** Why there is no answer: the function's own words, or one of the cases where it could not speak. */
export type Trouble =
  | { readonly kind: 'failure'; readonly failure: Failure }
  /** HubSpot did not run the function, or it did not come back. */
  | { readonly kind: 'platform' }
  /** Something came back that is no answer of this version. */
  | { readonly kind: 'unreadable' };

export type Engagement =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly view: DealView; readonly freshness: Freshness }
  | { readonly status: 'failed'; readonly trouble: Trouble; readonly retrying: boolean }
  /** No right to see: an earlier view, if there was one, is gone. */
  | { readonly status: 'restricted'; readonly failure: Failure; readonly retrying: boolean };

export type Freshness =
  | { readonly kind: 'current' }
  /** The reader asked for fresh figures. */
  | { readonly kind: 'refreshing' }
  /** The record changed after these figures were made; `trouble` says why there are no newer ones yet. */
  | { readonly kind: 'stale'; readonly trouble?: Trouble };

/** `opening`: a record appears; `reader`: somebody asked for a retry or fresher figures; `record`: the record changed. */
export type Cause = 'opening' | 'reader' | 'record';

export type Event =
  | { readonly kind: 'asked'; readonly because: Cause }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'rejected' };

export const beginning: Engagement = { status: 'loading' };

export function next(state: Engagement, event: Event): Engagement {
  switch (event.kind) {
    case 'asked':
      return asked(state, event.because);
    case 'answered':
      return answered(state, event.answer);
    case 'rejected':
      return troubled(state, { kind: 'platform' });
  }
}

function asked(state: Engagement, because: Cause): Engagement {
  // Figures of another record must never stand under this one's name.
  if (because === 'opening') return beginning;
  switch (state.status) {
    case 'loading':
      return state;
    case 'ready':
      return {
        ...state,
        freshness: { kind: because === 'record' || state.freshness.kind === 'stale' ? 'stale' : 'refreshing' },
      };
    case 'failed':
    case 'restricted':
      return { ...state, retrying: true };
  }
}

function answered(state: Engagement, answer: Answer): Engagement {
  switch (answer.kind) {
    case 'view':
      return { status: 'ready', view: answer.view, freshness: { kind: 'current' } };
    case 'failure':
      if (answer.failure.code === 'FORBIDDEN')
        return { status: 'restricted', failure: answer.failure, retrying: false };
      // A deal that is gone has no figures any more, however fresh they were.
      if (answer.failure.code === 'NOT_FOUND')
        return { status: 'failed', trouble: { kind: 'failure', failure: answer.failure }, retrying: false };
      return troubled(state, { kind: 'failure', failure: answer.failure });
    case 'unreadable':
      return troubled(state, { kind: 'unreadable' });
  }
}

/** Figures that were there stay, marked as old: they are worth more than an error page. */
function troubled(state: Engagement, trouble: Trouble): Engagement {
  return state.status === 'ready'
    ? { status: 'ready', view: state.view, freshness: { kind: 'stale', trouble } }
    : { status: 'failed', trouble, retrying: false };
}
