/** One deal from its JSON text to its determination, or every problem that keeps it from being one. */
import { caseOf, determine, type OwnCase } from '../rules/verdict/determine.ts';
import type { Determination } from '../rules/language/determination.ts';
import { parseFacts } from '../facts/parse.ts';
import type { Instant } from '../facts/primitives.ts';
import type { Facts } from '../facts/schema.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';

export interface Problem {
  readonly path: string;
  readonly problem: string;
  readonly hint: string;
}

/** A file that says who looks is answered with that partner's own case. */
export type Evaluated =
  | { readonly viewer: null; readonly facts: Facts; readonly determination: Determination }
  | ({ readonly viewer: NonNullable<Facts['viewer']> } & OwnCase);
export type Evaluation =
  ({ readonly ok: true } & Evaluated) | { readonly ok: false; readonly problems: readonly Problem[] };

/** `now` stands in for `asOf` where the facts do not say as of when they are to be judged. */
export function evaluate(json: string, now: Instant, rulebook: Rulebook): Evaluation {
  const read = readJson(json);
  if (!read.ok) return read;
  const parsed = parseFacts(read.value);
  if (!parsed.ok) return parsed;
  const { facts } = parsed;
  const dated = { ...facts, asOf: facts.asOf ?? now };
  const { viewer } = facts;
  if (viewer !== undefined) return { ok: true, viewer, ...caseOf(viewer.partnerId, dated, rulebook) };
  return { ok: true, viewer: null, facts, determination: determine(dated, rulebook) };
}

function readJson(json: string): { ok: true; value: unknown } | { ok: false; problems: readonly Problem[] } {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      problems: [{ path: '', problem: `not JSON: ${problem}`, hint: 'check for a missing comma, quote or bracket' }],
    };
  }
}
