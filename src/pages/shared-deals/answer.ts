/**
 * What came back from the function: a page, an evaluation, or a failure. Only the outline is checked: function and page
 * are built and uploaded together, and a full schema would weigh more than the page.
 */
import { isFailure, isObject, type Unknown } from '../../cards/shared/outline.ts';
import type { Trouble } from '../../cards/shared/engagement.ts';
import type { DealsEvaluated, SharedDealsPage } from '../../contract/portfolio.ts';
import type { DealsStated, QuarterState } from '../../contract/statement.ts';

export type PageAnswer =
  { readonly kind: 'page'; readonly page: SharedDealsPage } | { readonly kind: 'trouble'; readonly trouble: Trouble };

export type EvaluationAnswer =
  | { readonly kind: 'evaluated'; readonly answer: DealsEvaluated }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

export const readPage = (value: unknown): PageAnswer =>
  isPage(value) ? { kind: 'page', page: value } : { kind: 'trouble', trouble: troubleIn(value) };

export const readEvaluation = (value: unknown): EvaluationAnswer =>
  isEvaluated(value) ? { kind: 'evaluated', answer: value } : { kind: 'trouble', trouble: troubleIn(value) };

export type StatementAnswer =
  { readonly kind: 'stated'; readonly answer: DealsStated } | { readonly kind: 'trouble'; readonly trouble: Trouble };

export const readStatement = (value: unknown): StatementAnswer =>
  isStated(value) ? { kind: 'stated', answer: value } : { kind: 'trouble', trouble: troubleIn(value) };

export type QuarterAnswer =
  { readonly kind: 'state'; readonly state: QuarterState } | { readonly kind: 'trouble'; readonly trouble: Trouble };

export const readQuarter = (value: unknown): QuarterAnswer =>
  isObject(value) &&
  value['ok'] === true &&
  Array.isArray(value['closedDeals']) &&
  Array.isArray(value['withoutAmounts'])
    ? { kind: 'state', state: value as unknown as QuarterState }
    : { kind: 'trouble', trouble: troubleIn(value) };

const areDeals = (value: unknown): boolean =>
  Array.isArray(value) && value.every((deal: unknown) => isObject(deal) && typeof deal['dealId'] === 'string');

const hasDeals = (value: unknown): value is Unknown =>
  isObject(value) && value['ok'] === true && areDeals(value['deals']) && areDeals(value['unread']);

const isPage = (value: unknown): value is SharedDealsPage =>
  hasDeals(value) &&
  typeof value['total'] === 'number' &&
  typeof value['audience'] === 'string' &&
  typeof value['asOf'] === 'string';

const isEvaluated = (value: unknown): value is DealsEvaluated => hasDeals(value) && Array.isArray(value['notWritten']);

const isStated = (value: unknown): value is DealsStated =>
  isObject(value) &&
  value['ok'] === true &&
  areDeals(value['stated']) &&
  areDeals(value['unread']) &&
  (value['stated'] as readonly Unknown[]).every((deal) =>
    ['amounts', 'untold', 'mismatches'].every((name) => Array.isArray(deal[name])),
  );

const troubleIn = (value: unknown): Trouble =>
  isFailure(value) ? { kind: 'failure', failure: value } : { kind: 'unreadable' };
