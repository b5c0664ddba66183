/**
 * HubSpot's list of deals, read ahead of the portions that are begun of it: a page can only be asked for once the one before
 * is there, and towards the end of a run most of what the list brings was done with a customer long before.
 */
import type { GatewayResult } from '../crm/gateway/failure.ts';
import type { CrmRecord } from '../crm/gateway/gateway.ts';
import type { Page } from '../crm/gateway/walking.ts';

/** As the list has it, in its order. */
interface ListedPage {
  readonly ids: readonly string[];
  /** Of those that were not done when the page came, by id. */
  readonly deals: ReadonlyMap<string, CrmRecord>;
  readonly unreadable: readonly string[];
  /** Where the next page begins; null: this was the last. */
  readonly next: string | null;
}

export interface ListAheadOptions {
  /** Tries again by itself where that may help. */
  readonly page: (after: string | null) => Promise<GatewayResult<Page>>;
  /** Of the first page. */
  readonly after: string | null;
  readonly isDone: (dealId: string) => boolean;
  /** Deals that are not done, about: as long as fewer wait to be taken another page is asked for. */
  readonly enough: () => number;
  /** False: no page is asked for but by who takes it. */
  readonly goesOn: () => boolean;
}

export interface ListAhead {
  /** Not after the last page, nor after one that failed. Rejects where the app itself failed. */
  readonly take: () => Promise<GatewayResult<ListedPage>>;
}

export function listAhead({ page, after, isDone, enough, goesOn }: ListAheadOptions): ListAhead {
  const waiting: Promise<GatewayResult<ListedPage>>[] = [];
  let next: string | null = after;
  let deals = 0;
  let isOver = false;
  let isAsking = false;

  async function listed(): Promise<GatewayResult<ListedPage>> {
    const answer = await page(next);
    if (!answer.ok) return answer;
    const { records, unreadable, next: following } = answer.value;
    return {
      ok: true,
      value: {
        ids: records.map(({ id }) => id),
        deals: new Map(records.flatMap((record) => (isDone(record.id) ? [] : [[record.id, record]]))),
        unreadable,
        next: following,
      },
    };
  }

  function ask(): void {
    isAsking = true;
    const asked = listed();
    waiting.push(asked);
    asked.then(
      (answer) => {
        isAsking = false;
        next = answer.ok ? answer.value.next : null;
        isOver = next === null;
        deals += answer.ok ? answer.value.deals.size : 0;
        readOn();
      },
      // Whoever takes it is told.
      () => {
        isOver = true;
      },
    );
  }

  function readOn(): void {
    if (!isAsking && !isOver && goesOn() && deals < enough()) ask();
  }

  return {
    async take() {
      if (waiting.length === 0) ask();
      const taken = await waiting.shift();
      if (taken === undefined) throw new RangeError('The list is at its end.');
      if (taken.ok) deals -= taken.value.deals.size;
      readOn();
      return taken;
    },
  };
}
