/** The findings of a check as an admin goes through them: what is not well, the worst first, and how many of each state. */
import type { FindingState, HealthFinding } from '../contract/portal-health.ts';

export const worstFirst = ['broken', 'warning', 'unknown'] as const satisfies readonly FindingState[];

export const openOf = (findings: readonly HealthFinding[]): readonly HealthFinding[] =>
  worstFirst.flatMap((wanted) => findings.filter(({ state }) => state === wanted));

export const countOf = (findings: readonly HealthFinding[], wanted: FindingState): number =>
  findings.filter(({ state }) => state === wanted).length;

/** Two of one code are about different objects or areas. */
export const keyOf = ({ code, title }: HealthFinding): string => `${code} ${title}`;
