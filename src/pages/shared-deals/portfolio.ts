/**
 * What the page knows at a moment: nothing yet, the deals read so far, or why there are none. What was read stays when a
 * later page cannot be read, and when an evaluation fails.
 */
import type { Audience } from '../../contract/deal-view.ts';
import type { DealsEvaluated, SharedDeal, SharedDealsPage } from '../../contract/portfolio.ts';
import type { UnreadDeal } from '../../contract/unread-deal.ts';
import type { Trouble } from '../../cards/shared/engagement.ts';

export type Portfolio =
  | { readonly status: 'loading' }
  /** `restricted`: no right to see. */
  | { readonly status: 'failed' | 'restricted'; readonly trouble: Trouble; readonly retrying: boolean }
  | Read;

export interface Read {
  readonly status: 'read';
  readonly deals: readonly SharedDeal[];
  readonly unread: readonly UnreadDeal[];
  /** Why some shared deals may be on no page. */
  readonly incomplete?: string;
  readonly total: number;
  readonly audience: Audience;
  /** ISO instant of the first page. */
  readonly asOf: string;
  readonly more: More;
  readonly evaluation: Evaluation;
}

/** `none`: every page is read. */
type More =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly next: string }
  | { readonly kind: 'failed'; readonly next: string; readonly trouble: Trouble };

export type Evaluation =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly done: number;
      readonly of: number;
      /** Of those that are done, the ones that could not be evaluated. */
      readonly failed: number;
      readonly notWritten: number;
      readonly stopping: boolean;
    }
  /** `left`: deals that nobody came to, after a stop or a failure. */
  | {
      readonly kind: 'over';
      readonly done: number;
      readonly failed: number;
      readonly left: number;
      readonly notWritten: number;
      readonly trouble?: Trouble;
    };

export type Event =
  | { readonly kind: 'asked'; readonly anew: boolean }
  | { readonly kind: 'page'; readonly page: SharedDealsPage }
  | { readonly kind: 'no_page'; readonly trouble: Trouble }
  | { readonly kind: 'evaluating'; readonly of: number }
  | { readonly kind: 'evaluated'; readonly answer: DealsEvaluated }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'evaluation_over'; readonly left: number; readonly trouble?: Trouble };

export const beginning: Portfolio = { status: 'loading' };

export function next(state: Portfolio, event: Event): Portfolio {
  switch (event.kind) {
    case 'asked':
      return asked(state, event.anew);
    case 'page':
      return withPage(state, event.page);
    case 'no_page':
      return withoutPage(state, event.trouble);
    case 'evaluating':
    case 'evaluated':
    case 'stopping':
    case 'evaluation_over':
      return state.status === 'read' ? evaluating(state, event) : state;
  }
}

function asked(state: Portfolio, anew: boolean): Portfolio {
  switch (state.status) {
    case 'loading':
      return state;
    case 'failed':
    case 'restricted':
      return { ...state, retrying: true };
    case 'read':
      if (anew) return beginning;
      return state.more.kind === 'failed' ? { ...state, more: { kind: 'reading', next: state.more.next } } : state;
  }
}

function withPage(state: Portfolio, page: SharedDealsPage): Portfolio {
  const { deals, unread, incomplete, total, audience, asOf, next: from } = page;
  const lacking = incomplete === undefined ? {} : { incomplete };
  const more: More = from === undefined ? { kind: 'none' } : { kind: 'reading', next: from };
  if (state.status !== 'read')
    return { status: 'read', deals, unread, ...lacking, total, audience, asOf, more, evaluation: { kind: 'none' } };
  const all = [...state.deals, ...deals];
  const allUnread = [...state.unread, ...unread];
  return {
    ...state,
    deals: all,
    unread: allUnread,
    ...lacking,
    // Deals may come and go while the pages are read.
    total: from === undefined ? all.length + allUnread.length : Math.max(state.total, all.length + allUnread.length),
    more,
  };
}

function withoutPage(state: Portfolio, trouble: Trouble): Portfolio {
  if (state.status === 'read')
    return state.more.kind === 'none' ? state : { ...state, more: { kind: 'failed', next: state.more.next, trouble } };
  const restricted = trouble.kind === 'failure' && trouble.failure.code === 'FORBIDDEN';
  return { status: restricted ? 'restricted' : 'failed', trouble, retrying: false };
}

type EvaluationEvent = Extract<Event, { kind: 'evaluating' | 'evaluated' | 'stopping' | 'evaluation_over' }>;

function evaluating(state: Read, event: EvaluationEvent): Read {
  const { evaluation } = state;
  switch (event.kind) {
    case 'evaluating':
      return {
        ...state,
        evaluation: { kind: 'running', done: 0, of: event.of, failed: 0, notWritten: 0, stopping: false },
      };
    case 'stopping':
      return evaluation.kind === 'running' ? { ...state, evaluation: { ...evaluation, stopping: true } } : state;
    case 'evaluated':
      return withEvaluated(state, event.answer);
    case 'evaluation_over': {
      const { done, failed, notWritten } =
        evaluation.kind === 'running' ? evaluation : { done: 0, failed: 0, notWritten: 0 };
      const { left, trouble } = event;
      const over = { kind: 'over', done, failed, notWritten, left } as const;
      return { ...state, evaluation: trouble === undefined ? over : { ...over, trouble } };
    }
  }
}

/** A deal that could not be evaluated keeps its former row, and is listed with what went wrong. */
function withEvaluated(state: Read, { deals, unread, notWritten }: DealsEvaluated): Read {
  const { evaluation } = state;
  const fresh = new Map(deals.map((deal) => [deal.dealId, deal]));
  const asked = new Set([...fresh.keys(), ...unread.map(({ dealId }) => dealId)]);
  const known = new Set(state.deals.map(({ dealId }) => dealId));
  return {
    ...state,
    deals: [
      ...state.deals.map((deal) => fresh.get(deal.dealId) ?? deal),
      ...deals.filter(({ dealId }) => !known.has(dealId)),
    ],
    unread: [...state.unread.filter(({ dealId }) => !asked.has(dealId)), ...unread],
    evaluation:
      evaluation.kind === 'running'
        ? {
            ...evaluation,
            done: evaluation.done + asked.size,
            failed: evaluation.failed + unread.length,
            notWritten: evaluation.notWritten + notWritten.length,
          }
        : evaluation,
  };
}
