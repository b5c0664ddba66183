/**
 * What came back from the function: a view, or a failure. Only the outline is checked: the function and the card are
 * built and uploaded together, and a full schema would weigh more than the card.
 */
import type { DealView } from '../../contract/deal-view.ts';
import type { HistoryView } from '../../contract/history.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import type {
  ConflictShown,
  Failure,
  Problem,
  RecordedFact,
  RecordFailure,
  RecordWarningShown,
} from '../../contract/response.ts';
import type { WhatIfCompared } from '../../contract/what-if.ts';
import { isFailure, isObject, listOf } from './outline.ts';
import type { Recorded, RecordTrouble } from './recording.ts';

export type Answer =
  | { readonly kind: 'view'; readonly view: DealView }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'unreadable' };

const turnTexts = ['kind', 'tone', 'tag', 'phrase', 'because', 'when'] as const;
const valueIn = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

const lists = [
  'todo',
  'duties',
  'notices',
  'proofs',
  'nextActions',
  'clocks',
  'lines',
  'partners',
  'missing',
  'copies',
] as const;
const texts = ['motion', 'foot', 'asOf', 'edition', 'amountNote'] as const;

const books = [
  'reasons',
  'grounds',
  'verdicts',
  'terms',
  'briefs',
  'facts',
  'rules',
  'readings',
  'parameters',
] as const;
const isBook = (value: unknown): boolean => isObject(value) && books.every((name) => isObject(value[name]));

function isView(value: unknown): value is DealView {
  return (
    isObject(value) &&
    isObject(value['deal']) &&
    typeof valueIn(value['status'], 'id') === 'string' &&
    isObject(value['turn']) &&
    turnTexts.every((name) => typeof valueIn(value['turn'], name) === 'string') &&
    isObject(value['money']) &&
    Array.isArray(value['money']['lines']) &&
    Array.isArray(value['money']['figures']) &&
    isObject(value['commission']) &&
    isObject(value['credit']) &&
    isBook(value['book']) &&
    isObject(value['recording']) &&
    isObject(value['revisions']) &&
    lists.every((name) => Array.isArray(value[name])) &&
    texts.every((name) => typeof value[name] === 'string')
  );
}

export function readAnswer(value: unknown): Answer {
  if (!isObject(value)) return { kind: 'unreadable' };
  if (value['ok'] === true && isView(value['view'])) return { kind: 'view', view: value['view'] };
  if (isFailure(value)) return { kind: 'failure', failure: value };
  return { kind: 'unreadable' };
}

export type RecordAnswer =
  | { readonly kind: 'recorded'; readonly view: DealView; readonly recorded: Recorded }
  | { readonly kind: 'trouble'; readonly trouble: Exclude<RecordTrouble, { kind: 'changed' }> }
  /** Somebody was quicker: the deal as it is now. */
  | { readonly kind: 'changed'; readonly view: DealView; readonly message: string };

export function readRecordAnswer(value: unknown): RecordAnswer {
  if (isObject(value) && value['ok'] === true && isView(value['view'])) {
    const { view, recorded, conflicts, warnings, repeated, undo, unchanged } = value;
    return {
      kind: 'recorded',
      view,
      recorded: {
        facts: listOf<RecordedFact>(recorded, 'label', 'value'),
        conflicts: listOf<ConflictShown>(conflicts, 'sentence'),
        warnings: listOf<RecordWarningShown>(warnings, 'text'),
        repeated: repeated === true,
        ...(typeof unchanged === 'string' ? { unchanged } : {}),
        ...(isObject(undo) ? { undo: undo as RecordForm['fixed'] } : {}),
      },
    };
  }
  if (!isFailure(value)) return { kind: 'trouble', trouble: { kind: 'unreadable' } };
  const failure = value as unknown as RecordFailure;
  if (failure.code === 'CHANGED' && isView(value['view']))
    return { kind: 'changed', view: value['view'], message: failure.message };
  const problems = listOf<Problem>(value['problems'], 'path', 'problem', 'hint');
  return {
    kind: 'trouble',
    trouble:
      problems.length > 0 ? { kind: 'refused', message: failure.message, problems } : { kind: 'failure', failure },
  };
}

export type TrialAnswer =
  | { readonly compared: WhatIfCompared }
  | { readonly trouble: { readonly message: string; readonly problems: readonly Problem[] } };

/** `unanswered`: what is said of something that is no answer. */
export function readTrialAnswer(value: unknown, unanswered: string): TrialAnswer {
  if (isObject(value) && value['ok'] === true && isCompared(value['compared'])) return { compared: value['compared'] };
  if (!isFailure(value)) return { trouble: { message: unanswered, problems: [] } };
  const { message } = value;
  return { trouble: { message, problems: listOf<Problem>(value['problems'], 'path', 'problem', 'hint') } };
}

const isCompared = (value: unknown): value is WhatIfCompared =>
  isObject(value) && Array.isArray(value['rows']) && Array.isArray(value['assumptions']);

export type HistoryAnswer =
  | { readonly history: HistoryView }
  /** `restricted`: nothing that was shown before may stay. */
  | { readonly trouble: string; readonly restricted: boolean };

/** `unanswered` as above. */
export function readHistoryAnswer(value: unknown, unanswered: string): HistoryAnswer {
  if (isObject(value) && value['ok'] === true && isHistory(value['history'])) return { history: value['history'] };
  if (!isFailure(value)) return { trouble: unanswered, restricted: false };
  const { message, code } = value;
  return { trouble: message, restricted: code === 'FORBIDDEN' };
}

const historyLists = ['entries', 'notes', 'moments', 'rows', 'texts'] as const;
const isHistory = (value: unknown): value is HistoryView =>
  isObject(value) &&
  historyLists.every((name) => Array.isArray(value[name])) &&
  typeof value['file'] === 'string' &&
  typeof value['copied'] === 'string';
