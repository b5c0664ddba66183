/** In the worker: which page of the app is shown, and who hears when it is another one. */
import type { PageLocation } from '../wire.ts';

export interface PagePlace {
  readonly get: () => PageLocation;
  readonly move: (to: PageLocation) => void;
  readonly subscribe: (hear: () => void) => () => void;
}

export function pagePlace(): PagePlace {
  let shown: PageLocation = { path: '/', params: {} };
  const listeners = new Set<() => void>();
  return {
    get: () => shown,
    move: (to) => {
      shown = to;
      for (const hear of listeners) hear();
    },
    subscribe: (hear) => {
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
  };
}
