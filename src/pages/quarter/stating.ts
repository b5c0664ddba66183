/** How far the deals of a quarter are read and judged. What was read stays when a later deal cannot be. */
import type { Trouble } from '../../cards/shared/engagement.ts';
import type { UnreadDeal } from '../../contract/unread-deal.ts';
import type { ClosedDeal, DealsStated, StatedDeal } from '../../contract/statement.ts';

export interface Stating {
  /** `2026-Q4`; empty: nothing was asked for yet. */
  readonly quarter: string;
  readonly status: 'reading' | 'over';
  /** Deals that were asked for. */
  readonly of: number;
  readonly stated: readonly StatedDeal[];
  readonly unread: readonly UnreadDeal[];
  /** As they were closed; empty where the quarter is open, or its amounts are not kept. */
  readonly closed: readonly ClosedDeal[];
  /** Ids that nobody has come to yet. */
  readonly left: readonly string[];
  /** Why it stopped before all of them were read. */
  readonly trouble?: Trouble;
}

export type StatingEvent =
  /** From the beginning. */
  | { readonly kind: 'began'; readonly quarter: string; readonly dealIds: readonly string[] }
  /** These as well, or once more. */
  | { readonly kind: 'went_on'; readonly dealIds: readonly string[] }
  | { readonly kind: 'stated'; readonly asked: readonly string[]; readonly answer: DealsStated }
  | { readonly kind: 'stopped'; readonly trouble: Trouble };

export const nothingStated: Stating = {
  quarter: '',
  status: 'reading',
  of: 0,
  stated: [],
  unread: [],
  closed: [],
  left: [],
};

export function nextStating(state: Stating, event: StatingEvent): Stating {
  switch (event.kind) {
    case 'began':
      return { ...nothingStated, quarter: event.quarter, ...under(event.dealIds), of: event.dealIds.length };
    case 'went_on': {
      const { trouble: _over, ...rest } = state;
      const again = new Set(event.dealIds);
      const known = new Set([...state.stated, ...state.unread].map(({ dealId }) => dealId));
      const fresh = event.dealIds.filter((id) => !known.has(id) && !state.left.includes(id)).length;
      return {
        ...rest,
        unread: state.unread.filter(({ dealId }) => !again.has(dealId)),
        ...under([...new Set([...state.left, ...event.dealIds])]),
        of: state.of + fresh,
      };
    }
    case 'stated': {
      const { stated, unread, closed = [] } = event.answer;
      const closedNow = new Set(closed.map(({ dealId }) => dealId));
      const told = new Set([...stated, ...unread].map(({ dealId }) => dealId));
      return {
        ...state,
        // A deal that was merged meanwhile is answered for twice, and counts once.
        stated: [...state.stated.filter(({ dealId }) => !told.has(dealId)), ...stated],
        unread: [...state.unread.filter(({ dealId }) => !told.has(dealId)), ...unread],
        closed: [...state.closed.filter(({ dealId }) => !closedNow.has(dealId)), ...closed],
        ...under(state.left.filter((id) => !event.asked.includes(id))),
      };
    }
    case 'stopped':
      return { ...state, status: 'over', trouble: event.trouble };
  }
}

const under = (left: readonly string[]): Pick<Stating, 'status' | 'left'> => ({
  status: left.length === 0 ? 'over' : 'reading',
  left,
});
