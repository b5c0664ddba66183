/** One deal a line in, one determination a line out, in order and in constant memory. */
import type { Locale } from '../contract/deal-view.ts';
import type { Instant } from '../facts/primitives.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { byteLines } from './byte-lines.ts';
import { type Foreign, wideEncoding } from './encoding.ts';
import { evaluate, type Evaluation } from './evaluation.ts';
import { jsonPieces } from './json-pieces.ts';
import type { Terminal } from './terminal.ts';

export type LinesEvaluated =
  | { readonly ok: true; readonly evaluated: number; readonly bad: number }
  /** In UTF-16 not even the ends of lines are where they seem to be: nothing is read. */
  | { readonly ok: false; readonly encoding: Foreign };

/**
 * A bad line becomes `{"error": {...}, "line": n}` on its own line, and the rest goes on.
 * Answers how many lines were evaluated and how many were bad.
 */
export async function evaluateLines(
  input: AsyncIterable<Uint8Array>,
  { printJson }: Pick<Terminal, 'printJson'>,
  now: Instant,
  rulebook: Rulebook,
  locale: Locale,
): Promise<LinesEvaluated> {
  let evaluated = 0;
  let bad = 0;
  for await (const read of readLines(input, now, rulebook, locale)) {
    if (read.kind === 'foreign') return { ok: false, encoding: read.encoding };
    const { line, result } = read;
    if (result.ok) evaluated += 1;
    else bad += 1;
    const answer = result.ok ? result.determination : { error: { problems: result.problems }, line };
    await printJson(aLine(answer));
  }
  return { ok: true, evaluated, bad };
}

type LineRead =
  | { readonly kind: 'deal'; readonly line: number; readonly result: Evaluation }
  /** It is the only one, and the first. */
  | { readonly kind: 'foreign'; readonly encoding: Foreign };

/** Each deal with the number of its line, in order; blank lines are passed over. */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  now: Instant,
  rulebook: Rulebook,
  locale: Locale,
): AsyncGenerator<LineRead> {
  let line = 0;
  for await (const bytes of byteLines(input)) {
    line += 1;
    const wide = line === 1 ? wideEncoding(bytes) : null;
    if (wide !== null) {
      yield { kind: 'foreign', encoding: { kind: wide } };
      return;
    }
    if (!isBlank(bytes)) yield { kind: 'deal', line, result: evaluate(bytes, now, rulebook, locale) };
  }
}

function* aLine(answer: object): Generator<string> {
  yield* jsonPieces(answer);
  yield '\n';
}

const blanks: ReadonlySet<number> = new Set([0x20, 0x09, 0xef, 0xbb, 0xbf]);

/** Nothing but spaces and tabs, or a byte order mark that stands alone. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => blanks.has(byte));
