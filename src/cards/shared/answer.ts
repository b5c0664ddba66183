/**
 * What came back from the function: a view, or a failure. Only the outline is checked: the function and the card are
 * built and uploaded together, and a full schema would weigh more than the card.
 */
import type { DealView } from '../../view/deal-view.ts';
import type { Failure } from '../../view/response.ts';

export type Answer = { readonly kind: 'view'; readonly view: DealView } | { readonly kind: 'failure'; readonly failure: Failure } | { readonly kind: 'unreadable' };

type Unknown = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null && !Array.isArray(value);

const lists = ['notices', 'proofs', 'nextActions', 'clocks', 'lines', 'partners', 'missing'] as const;
const texts = ['motion', 'asOf', 'edition'] as const;

const isBook = (value: unknown): boolean => isObject(value) && ['reasons', 'rules', 'readings', 'parameters'].every((name) => isObject(value[name]));

function isView(value: unknown): value is DealView {
  return (
    isObject(value) &&
    isObject(value['deal']) &&
    isObject(value['status']) &&
    typeof value['status']['label'] === 'string' &&
    isObject(value['commission']) &&
    isObject(value['credit']) &&
    isBook(value['book']) &&
    lists.every((name) => Array.isArray(value[name])) &&
    texts.every((name) => typeof value[name] === 'string')
  );
}

const isFailure = (value: Unknown): boolean => value['ok'] === false && typeof value['code'] === 'string' && typeof value['message'] === 'string';

export function readAnswer(value: unknown): Answer {
  if (!isObject(value)) return { kind: 'unreadable' };
  if (value['ok'] === true && isView(value['view'])) return { kind: 'view', view: value['view'] };
  if (isFailure(value)) return { kind: 'failure', failure: value as unknown as Failure };
  return { kind: 'unreadable' };
}
