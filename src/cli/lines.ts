/** One deal a line in, one determination a line out, in order and in constant memory. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Instant } from '../facts/primitives.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { evaluate } from './evaluation.ts';

/**
 * A bad line becomes `{"error": {...}, "line": n}` on its own line, and the rest goes on; blank lines are passed over.
 * Answers how many lines were evaluated and how many were bad.
 */
export async function evaluateLines(
  input: Readable,
  output: Writable,
  now: Instant,
  rulebook: Rulebook,
): Promise<{ evaluated: number; bad: number }> {
  let line = 0;
  let evaluated = 0;
  let bad = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const result = evaluate(text, now, rulebook);
    if (result.ok) evaluated += 1;
    else bad += 1;
    const answer = result.ok ? result.determination : { error: { problems: result.problems }, line };
    // Waiting for a slow reader keeps the answers from piling up in memory.
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return { evaluated, bad };
}
