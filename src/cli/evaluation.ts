/** One deal from the bytes of its JSON text to its determination, or every problem that keeps it from being one. */
import { type Beside, type Judge, judgeBy } from '../rules/judge.ts';
import type { Judged, OwnCase } from '../rules/verdict/determine.ts';
import type { DatedFacts } from '../rules/language/deal-at-hand.ts';
import type { Locale } from '../contract/deal-view.ts';
import { type FactProblem, parseFacts } from '../facts/parse.ts';
import type { Instant } from '../facts/primitives.ts';
import type { Facts } from '../facts/schema.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { decode } from './encoding.ts';
import { encodingProblem } from './encoding-problem.ts';
import { readJson } from './json-text.ts';

/** A file that says who looks is answered with that partner's own case. */
export type Evaluated = { readonly beside: () => Beside | null } & (
  | ({ readonly viewer: null; readonly facts: Facts } & Pick<Judged, 'determination' | 'partsOf' | 'accruals'>)
  | ({ readonly viewer: NonNullable<Facts['viewer']> } & OwnCase)
);
export type Evaluation =
  /** `written`: the facts as the file has them; `whole`: as they were judged, everybody's. */
  | ({ readonly ok: true; readonly written: unknown; readonly whole: DatedFacts } & Evaluated)
  | { readonly ok: false; readonly problems: readonly FactProblem[] };

/** `now` stands in for `asOf` where the facts do not say as of when they are to be judged. */
export function evaluate(bytes: Uint8Array, now: Instant, rulebook: Rulebook, locale: Locale): Evaluation {
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, problems: [encodingProblem(decoded.encoding, locale)] };
  const read = readJson(decoded.text, locale);
  if (!read.ok) return read;
  const parsed = parseFacts(read.value, locale);
  if (!parsed.ok) return { ok: false, problems: [...read.problems, ...parsed.problems] };
  if (read.problems.length > 0) return { ok: false, problems: read.problems };
  const { facts } = parsed;
  const dated = { ...facts, asOf: facts.asOf ?? now };
  const { viewer } = facts;
  const judge = judgeBy(rulebook);
  if (viewer !== undefined) {
    const caseBy = (by: Judge) => by.ownCase(viewer.partnerId, dated, by.elsewhere(viewer.partnerId, dated), false);
    const own = caseBy(judge);
    const ownFacts = { ...own.facts, asOf: dated.asOf };
    const beside = () => judge.beside(ownFacts, judge.editionOf(own.determination), (by) => caseBy(by).determination);
    return { ok: true, written: read.value, whole: dated, viewer, ...own, beside };
  }
  const { determination, partsOf, accruals } = judge.judged(dated);
  const beside = () => judge.beside(dated, judge.editionOf(determination), (by) => by.determine(dated));
  return { ok: true, written: read.value, whole: dated, viewer: null, facts, determination, partsOf, accruals, beside };
}
