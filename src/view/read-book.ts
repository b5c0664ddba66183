/** A verdict's reasons looked up in the view's book, in the order of the panel, with what they say of their line. */
import type { Book, Citation, FactShown, LineView, ParameterShown, ReasonView } from '../contract/deal-view.ts';

export interface ReasonRead extends Omit<ReasonView, 'facts' | 'parameters' | 'reading' | 'ofLine'> {
  readonly key: string;
  readonly citation: Citation;
  readonly reading: string | undefined;
  readonly facts: readonly FactShown[];
  readonly parameters: readonly ParameterShown[];
}

/** @throws Error for a key that the book does not hold. */
export function reasonsRead(book: Book, line: LineView, about: 'credit' | 'commission'): ReasonRead[] {
  const { decide, also, inform } = entry(book.grounds, line[about].reasons);
  const filled = (text: string, ofLine: true | undefined) =>
    ofLine === true ? text.replace(/\{([\w.]+)\}/g, (_whole, path: string) => valueAt(line, path)) : text;
  return [...decide, ...also, ...inform].map((key) => {
    const { ofLine, sentence, facts, reading, ...reason } = entry(book.reasons, key);
    return {
      ...reason,
      key,
      sentence: filled(sentence, ofLine),
      facts: facts.map((fact) => {
        const { ofLine: valueOfLine, value, ...shown } = entry(book.facts, fact);
        return { ...shown, value: filled(value, valueOfLine) };
      }),
      citation: entry(book.rules, reason.ruleId),
      reading: reading === undefined ? undefined : entry(book.readings, reading),
      parameters: reason.parameters.map((name) => entry(book.parameters, name)),
    };
  });
}

/** What stands at a path of the line's view: `credit.soldMrr`. */
function valueAt(line: LineView, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), line);
  if (typeof value !== 'string') throw new Error(`The line has no ${path}.`);
  return value;
}

function entry<T>(of: Readonly<Record<string, T>>, key: string): T {
  const found = of[key];
  if (found === undefined) throw new Error(`The book has no ${key}.`);
  return found;
}
