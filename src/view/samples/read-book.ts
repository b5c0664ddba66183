/** What a reader sees of a verdict's reasons, for tests: looked up in the view's book, in the order of the panel. */
import type { Citation, DealView, ParameterShown, ReasonView, VerdictView } from '../../contract/deal-view.ts';

export interface ReasonRead extends Omit<ReasonView, 'parameters' | 'reading'> {
  readonly citation: Citation;
  readonly reading: string | undefined;
  readonly parameters: readonly ParameterShown[];
}

/** @throws Error for a key that the book does not hold. */
export function reasonsRead({ book }: DealView, { reasons }: VerdictView): ReasonRead[] {
  return [...reasons.decide, ...reasons.also, ...reasons.inform].map((key) => {
    const reason = entry(book.reasons, key);
    return {
      ...reason,
      citation: entry(book.rules, reason.ruleId),
      reading: reason.reading === undefined ? undefined : entry(book.readings, reason.reading),
      parameters: reason.parameters.map((name) => entry(book.parameters, name)),
    };
  });
}

function entry<T>(of: Readonly<Record<string, T>>, key: string): T {
  const found = of[key];
  if (found === undefined) throw new Error(`The book has no ${key}.`);
  return found;
}
