/** One row: what the facts in it come to, or every problem that keeps them from being facts, as `roe evaluate --ndjson` tells them. */
import { expectedAt } from '../facts/expected-words.ts';
import type { FactProblem } from '../facts/fact-problem.ts';
import { parseFacts } from '../facts/parse.ts';
import { problemWords } from '../facts/problem-words.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import type { MissingPath, Outcome } from '../rules/verdict/decide.ts';
import { decideOnAnyClock } from './on-any-clock.ts';

export type RowOutcome =
  | (Outcome & { readonly missingFacts: readonly MissingPath[] })
  | { readonly error: { readonly problems: readonly FactProblem[] } };

export function outcomeOfRow(text: string, rulebook: Rulebook): RowOutcome {
  const written = readJson(text);
  if (!written.ok) return refused([written.problem]);
  const parsed = parseFacts(written.value);
  if (!parsed.ok) return refused(parsed.problems);
  const { asOf } = parsed.facts;
  return asOf === undefined ? refused([withoutInstant()]) : decideOnAnyClock({ ...parsed.facts, asOf }, rulebook);
}

const refused = (problems: readonly FactProblem[]): RowOutcome => ({ error: { problems } });

function readJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: FactProblem } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const { wholeFile, example } = problemWords.en;
    return { ok: false, problem: { path: '', problem: problemWords.en.missing(wholeFile), hint: example } };
  }
}

/** A warehouse has no clock that could stand in: the same row has to have the same outcome tomorrow. */
function withoutInstant(): FactProblem {
  const expected = expectedAt(['asOf']);
  return {
    path: 'asOf',
    problem: problemWords.en.missing(expected?.what.en ?? problemWords.en.otherThere),
    hint: expected?.write.en ?? problemWords.en.describedIn,
  };
}
