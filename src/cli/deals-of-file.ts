/** The deals of a facts file, one or one a line, each judged, and what kept others from it. */
import { createReadStream } from 'node:fs';
import type { Locale } from '../contract/deal-view.ts';
import type { FactProblem } from '../facts/parse.ts';
import type { Instant } from '../facts/primitives.ts';
import type { JudgedDeal } from '../portfolio/statement/entry.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { encodingProblem } from './encoding-problem.ts';
import { evaluate, type Evaluation } from './evaluation.ts';
import { readLines } from './lines.ts';

interface DealsFile {
  readonly file: string;
  /** It has one deal a line. */
  readonly lines: boolean;
  readonly locale: Locale;
}

interface Read {
  readonly deals: readonly JudgedDeal[];
  /** `line`: of the file; null: the file is one deal. */
  readonly problems: readonly { readonly line: number | null; readonly of: readonly FactProblem[] }[];
}

export interface DealsHere {
  readonly rulebook: Rulebook;
  readonly now: () => Instant;
  /** All of it, where the file is one deal. */
  readonly read: (file: string) => Promise<Uint8Array>;
}

/** @throws what the file system says of a file that cannot be opened */
export async function dealsIn({ file, lines, locale }: DealsFile, { rulebook, now, read }: DealsHere): Promise<Read> {
  const deals: JudgedDeal[] = [];
  const problems: Read['problems'][number][] = [];
  const take = (result: Evaluation, line: number | null) => {
    if (!result.ok) {
      problems.push({ line, of: result.problems });
      return;
    }
    const { facts, determination, accruals, viewer } = result;
    deals.push({ facts, determination, accruals: accruals(), viewer: viewer?.partnerId ?? null });
  };
  if (!lines) {
    take(evaluate(await read(file), now(), rulebook, locale), null);
    return { deals, problems };
  }
  const input = file === '-' ? process.stdin : createReadStream(file);
  for await (const each of readLines(input, now(), rulebook, locale))
    if (each.kind === 'deal') take(each.result, each.line);
    else problems.push({ line: null, of: [encodingProblem(each.encoding, locale)] });
  return { deals, problems };
}

export const lineOf = (line: number | null, { file, locale }: Pick<DealsFile, 'file' | 'locale'>): string =>
  line === null ? file : { fr: `${file}, ligne ${line} :`, en: `${file}, line ${line}:` }[locale];
