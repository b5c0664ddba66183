/** Facts that stand side by side at one path: those that somebody stated, and those that nobody did. */
import type { FactRead } from './determination.ts';
import { fact } from './findings.ts';

type Side = Readonly<Record<string, FactRead['value'] | undefined>>;

/** Stated ones in the order given; `null` is stated: there is none so far. */
export function factsAt(path: string, facts: Side): FactRead[] {
  const read: FactRead[] = [];
  for (const key in facts) {
    const value = facts[key];
    if (value !== undefined) read.push(fact(`${path}.${key}`, value));
  }
  return read;
}

/** Paths of the facts that nobody stated. */
export const unstatedAt = (path: string, facts: Side): string[] =>
  Object.keys(facts)
    .filter((key) => facts[key] === undefined)
    .map((key) => `${path}.${key}`);
