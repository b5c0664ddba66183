import { useEffect, useRef, useState } from 'react';

/**
 * A field that a card controls keeps what the user types. The value makes a round trip through the worker, and fast
 * typing overtakes it: shown as it comes back, "abcdef" becomes "acef". So a value is taken from the card only when it
 * is no echo of something typed here.
 *
 * @returns the text to show, and what to call with each edit
 */
export function useDraft(value: string | undefined, initial = ''): [draft: string, edit: (next: string) => void] {
  const [draft, setDraft] = useState(value ?? initial);
  const onTheWay = useRef<string[]>([]);
  useEffect(() => {
    if (value === undefined) return;
    const echo = onTheWay.current.indexOf(value);
    if (echo >= 0) {
      onTheWay.current.splice(0, echo + 1);
      return;
    }
    onTheWay.current = [];
    setDraft(value);
  }, [value]);
  const edit = (next: string) => {
    if (value !== undefined) onTheWay.current.push(next);
    setDraft(next);
  };
  return [draft, edit];
}
