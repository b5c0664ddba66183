/** Tells the cards of a record that it was changed by one of them. */
import { useCallback, useState } from 'react';

export interface RecordChanges {
  /** Counts the changes. */
  readonly version: number;
  /** A card has changed the record: the page reads it anew, and the other cards hear of it. */
  readonly changed: (by: string) => void;
  /** @returns what ends the listening */
  readonly listen: (card: string, hear: () => void) => () => void;
}

export function useRecordChanges(): RecordChanges {
  const [version, setVersion] = useState(0);
  const [listeners] = useState(() => new Map<string, () => void>());
  const changed = useCallback(
    (by: string) => {
      setVersion((count) => count + 1);
      for (const [card, hear] of listeners) if (card !== by) hear();
    },
    [listeners],
  );
  const listen = useCallback(
    (card: string, hear: () => void) => {
      listeners.set(card, hear);
      return () => {
        if (listeners.get(card) === hear) listeners.delete(card);
      };
    },
    [listeners],
  );
  return { version, changed, listen };
}
