/** Keys that stand twice in one object of a JSON text: JSON takes the last one alone, and nobody is told. */
import { visit } from 'jsonc-parser';

export interface KeyTwice {
  readonly key: string;
  /** Of the second one, from 1. */
  readonly line: number;
}

export function keysTwice(text: string): KeyTwice[] {
  const open: Set<string>[] = [];
  const found: KeyTwice[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectProperty: (key, _offset, _length, line) => {
      const known = open.at(-1);
      if (known?.has(key) === true) found.push({ key, line: line + 1 });
      known?.add(key);
    },
    onObjectEnd: () => {
      open.pop();
    },
  });
  return found;
}
