/** What pages of the app have around them: the way to each other, and the place of their actions. */
import type { PageLocation } from '../wire.ts';

export interface PageNavigation {
  readonly go: (to: PageLocation) => void;
  readonly addressOf: (to: PageLocation) => string;
  /** Where the actions of a PageHeader stand. */
  readonly actions: HTMLElement;
  readonly headers: HeaderCount;
}

interface HeaderCount {
  /** @returns what takes the header away again */
  readonly add: () => () => void;
}

/** HubSpot advises to have one PageHeader: the console hears of a second. */
export function headerCount(): HeaderCount {
  let count = 0;
  return {
    add: () => {
      count += 1;
      if (count > 1) console.error('A page has only one PageHeader.');
      return () => {
        count -= 1;
      };
    },
  };
}
