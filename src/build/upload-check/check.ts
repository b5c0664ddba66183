/** Puts the rules to an upload. */
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { lastResort, rules } from './rules.ts';

export interface Found extends Finding {
  readonly rule: string;
}

export function check(evidence: Evidence): readonly Found[] {
  const found = rules.flatMap(({ name, find }) => find(evidence).map((finding) => ({ rule: name, ...finding })));
  return found.length > 0 ? found : lastResort.find(evidence).map((finding) => ({ rule: lastResort.name, ...finding }));
}

export const linesOf = (found: readonly Found[]): readonly string[] =>
  found.map(({ rule, file, what, next }) => `${file}: ${what}. ${next} [${rule}]`);
