/** The findings of a check as an admin goes through them: what is not well, the worst first, and how many of each state. */
import type { FindingState, HealthFinding } from '../contract/portal-health.ts';

export const worstFirst = ['broken', 'warning', 'unknown'] as const satisfies readonly FindingState[];

export const openOf = (findings: readonly HealthFinding[]): readonly HealthFinding[] =>
  worstFirst.flatMap((wanted) => findings.filter(({ state }) => state === wanted));

export const countOf = (findings: readonly HealthFinding[], wanted: FindingState): number =>
  findings.filter(({ state }) => state === wanted).length;

/** The command that repairs it, where a press does not. */
const commandOf = ({ repair }: HealthFinding): string | undefined =>
  repair?.how === 'command' ? repair.command : undefined;

/** One run of a command repairs all that it is named for: it is offered once. */
export const isNamedAbove = (finding: HealthFinding, above: readonly HealthFinding[]): boolean =>
  commandOf(finding) !== undefined && above.some((other) => commandOf(other) === commandOf(finding));

/** Two of one code are about different objects or areas. */
export const keyOf = ({ code, title }: HealthFinding): string => `${code} ${title}`;
