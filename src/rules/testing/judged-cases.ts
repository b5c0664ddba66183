/** The judged cases: which files hold them, what facts one states, what a determination gives as its reasons. */
import { parseFacts } from '../../facts/parse.ts';
import type { DatedFacts } from '../language/deal-at-hand.ts';
import { editionNamed } from '../editions/pick-edition.ts';
import type { Rulebook } from '../language/rulebook.ts';
import type { Determination, Reason } from '../language/determination.ts';
import { absent, type JudgedCase } from '../verdict/cases/judged-case.ts';
import { withChanges } from '../what-if/change.ts';

/** From `src/rules`: of one section beside its rules, of several under `verdict/cases`. */
export const isFileOfCases = (name: string): boolean =>
  /^(sections[\\/][\w-]+[\\/]cases|verdict[\\/]cases[\\/](2025-11-17[\\/])?[\w-]+)\.json$/.test(name) &&
  !name.endsWith('side-by-side.json');

/** Throws on facts that are refused. */
export function stated(base: unknown, { changes }: JudgedCase): DatedFacts {
  const told = Object.fromEntries(
    Object.entries(changes).map(([at, value]) => [at, value === absent ? undefined : value]),
  );
  const parsed = parseFacts(withChanges(base, told));
  if (!parsed.ok) throw new Error(`The facts are refused: ${JSON.stringify(parsed.problems)}`);
  const { asOf } = parsed.facts;
  if (asOf === undefined) throw new Error('A judged case states asOf.');
  return { ...parsed.facts, asOf };
}

/** For a line, for the waiver, for managed credit. */
export const reasonsIn = ({ lines, onboardingWaiver, managedCredit }: Determination): Reason[] => [
  ...lines.flatMap(({ credit, commission }) => [...credit.reasons, ...commission.reasons]),
  ...(onboardingWaiver?.reasons ?? []),
  ...managedCredit.flatMap(({ reasons }) => reasons),
];

/** With the edition by which a file's cases were judged, and no other: one that is added later moves none of them. */
export function pinnedTo(edition: string, rulebook: Rulebook): Rulebook {
  return { ...rulebook, editions: [editionNamed(edition, rulebook)], announced: [] };
}
