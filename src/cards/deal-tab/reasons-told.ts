/** A verdict's reasons, looked up in the book and filled with what they say of their line. */
import type { Book, FactShown, LineView, ReasonView } from '../../contract/deal-view.ts';

export interface ReasonTold extends Omit<ReasonView, 'facts'> {
  readonly key: string;
  readonly facts: readonly FactShown[];
}

export interface ReasonsTold {
  readonly deciding: readonly ReasonTold[];
  readonly informing: readonly ReasonTold[];
}

export function reasonsTold(book: Book, line: LineView, about: 'credit' | 'commission'): ReasonsTold {
  const grounds = book.grounds[line[about].reasons];
  const told = (keys: readonly string[] = []) => reasonsUnder(keys, book, line);
  return { deciding: told([...(grounds?.decide ?? []), ...(grounds?.also ?? [])]), informing: told(grounds?.inform) };
}

export const reasonsUnder = (keys: readonly string[], book: Book, line: LineView): readonly ReasonTold[] =>
  keys.flatMap((key) => reasonTold(key, book, line) ?? []);

function reasonTold(key: string, { reasons, facts }: Book, line: LineView): ReasonTold | undefined {
  const reason = reasons[key];
  if (reason === undefined) return undefined;
  return {
    ...reason,
    key,
    sentence: filled(reason.sentence, reason.ofLine, line),
    facts: reason.facts.flatMap((fact) => {
      const shown = facts[fact];
      return shown === undefined ? [] : [{ ...shown, value: filled(shown.value, shown.ofLine, line) }];
    }),
  };
}

/** Words in braces are paths into the line: `credit.soldMrr`. */
function filled(text: string, ofLine: true | undefined, line: LineView): string {
  if (ofLine === undefined) return text;
  return text.replace(/\{([\w.]+)\}/g, (_whole, path: string) => {
    const value = path
      .split('.')
      .reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), line);
    return typeof value === 'string' ? value : '';
  });
}
