/** `roe statement`: what the deals of a file bring in one quarter, as text, JSON or CSV. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Instant } from '../facts/primitives.ts';
import type { FactProblem } from '../facts/parse.ts';
import type { Locale } from '../contract/deal-view.ts';
import { adjustmentsOf } from '../portfolio/statement/adjustments.ts';
import { type ClosedQuarter, opened, sealed } from '../portfolio/statement/closed.ts';
import { csvOf } from '../portfolio/statement/csv.ts';
import type { JudgedDeal } from '../portfolio/statement/entry.ts';
import { type Statement, statementOf } from '../portfolio/statement/statement.ts';
import { statementText } from '../portfolio/statement/text.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { accrualsOf } from '../rules/verdict/determine.ts';
import { spaced } from '../view/spoken.ts';
import type { CommandNamed } from './arguments.ts';
import { encodingProblem } from './encoding-problem.ts';
import { evaluate, type Evaluation } from './evaluation.ts';
import { jsonDocument } from './json-pieces.ts';
import { readLines } from './lines.ts';
import { printProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

type Command = CommandNamed<'statement'>;

const allRead = 0;
const someBad = 1;
const nothingRead = 2;

export interface StatementHere {
  readonly rulebook: Rulebook;
  readonly now: () => Instant;
  readonly terminal: Terminal;
  /** All of it, where the file is one deal. */
  readonly read: (file: string) => Promise<Uint8Array>;
}

/** @throws what the file system says of a file that cannot be opened or written */
export async function runStatement(command: Command, here: StatementHere): Promise<number> {
  const { locale, quarter, currency, output } = command;
  const { deals, problems } = await dealsIn(command, here);
  for (const { line, of } of problems) here.terminal.warn([lineOf(line, command), ...printProblems(of, locale)]);
  if (deals.length === 0) return nothingRead;
  const closed = await closedIn(command, here);
  if (closed === null) return nothingRead;
  const statement = statementOf(deals, quarter, currency, adjustmentsOf(closed, deals, quarter));
  if (command.close !== null && (problems.length > 0 || statement.mismatches.length > 0)) {
    here.terminal.warn([words[locale].notClosed]);
    return someBad;
  }
  if (command.csv !== null) await writeFile(command.csv, csvOf(statement, 'rfc4180', locale));
  if (command.csvExcel !== null) await writeFile(command.csvExcel, csvOf(statement, 'excel-fr', locale));
  if (command.close !== null && !(await close(command.close, command, here, deals, statement))) return nothingRead;
  if (output === 'json') await here.terminal.printJson(jsonDocument(statement));
  else here.terminal.print(statementText(statement, locale).map((text) => spaced(text, locale)));
  return problems.length > 0 || statement.mismatches.length > 0 ? someBad : allRead;
}

const words = {
  fr: {
    notClosed: 'Le trimestre n’est pas arrêté : corrigez d’abord ce qui est signalé.',
    exists: (file: string) =>
      `${file} existe déjà : un trimestre arrêté n’est jamais réécrit. Nommez un autre fichier.`,
    closed: (quarter: string, file: string) => `${quarter} est arrêté dans ${file}.`,
    sameQuarter: (file: string, quarter: string) =>
      `${file} : ${quarter} est déjà arrêté. Ce qui change depuis est une correction d’un trimestre qui suit.`,
    altered: (file: string) => `${file} a été modifié depuis qu’il a été arrêté : il est refusé. Reprenez l’original.`,
    unreadable: (file: string) => `${file} n’est pas un trimestre arrêté par roe statement --close.`,
  },
  en: {
    notClosed: 'The quarter is not closed: correct first what is told above.',
    exists: (file: string) => `${file} is there already: a closed quarter is never written again. Name another file.`,
    closed: (quarter: string, file: string) => `${quarter} is closed in ${file}.`,
    sameQuarter: (file: string, quarter: string) =>
      `${file}: ${quarter} is closed already. What has changed since is an adjustment of a later quarter.`,
    altered: (file: string) => `${file} was changed after it was closed: it is refused. Take the original.`,
    unreadable: (file: string) => `${file} is no quarter that roe statement --close has written.`,
  },
} as const satisfies Readonly<Record<Locale, unknown>>;

/** Null: one of them is refused. */
async function closedIn(
  { closed, quarter, locale }: Command,
  { terminal, read }: StatementHere,
): Promise<readonly ClosedQuarter[] | null> {
  const found: ClosedQuarter[] = [];
  for (const file of closed) {
    const answer = opened(Buffer.from(await read(file)).toString('utf8'));
    if (!answer.ok) {
      terminal.warn([spaced(words[locale][answer.why](file), locale)]);
      return null;
    }
    found.push(answer.closed);
  }
  const same = found.findIndex((each) => each.quarter === quarter);
  if (same < 0) return found;
  terminal.warn([spaced(words[locale].sameQuarter(closed[same] ?? '', quarter), locale)]);
  return null;
}

async function close(
  file: string,
  { quarter, locale }: Command,
  { now, terminal }: StatementHere,
  deals: readonly JudgedDeal[],
  { entries, adjustments }: Statement,
): Promise<boolean> {
  try {
    await writeFile(file, sealed({ quarter, closedAt: now() }, deals, entries, adjustments), { flag: 'wx' });
  } catch (error) {
    const isThere = typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'EEXIST';
    if (!isThere) throw error;
    terminal.warn([spaced(words[locale].exists(file), locale)]);
    return false;
  }
  terminal.warn([spaced(words[locale].closed(quarter, file), locale)]);
  return true;
}

interface Read {
  readonly deals: readonly JudgedDeal[];
  /** `line`: of the file; null: the file is one deal. */
  readonly problems: readonly { readonly line: number | null; readonly of: readonly FactProblem[] }[];
}

async function dealsIn({ file, lines, locale }: Command, { rulebook, now, read }: StatementHere): Promise<Read> {
  const deals: JudgedDeal[] = [];
  const problems: Read['problems'][number][] = [];
  const take = (result: Evaluation, line: number | null) => {
    if (!result.ok) {
      problems.push({ line, of: result.problems });
      return;
    }
    const { facts, determination, whole, viewer } = result;
    // Of the whole deal: what is another's is decided by all who are on it, and not told.
    deals.push({ facts, determination, accruals: accrualsOf(whole, rulebook), viewer: viewer?.partnerId ?? null });
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

const lineOf = (line: number | null, { file, locale }: Command): string =>
  line === null ? file : { fr: `${file}, ligne ${line} :`, en: `${file}, line ${line}:` }[locale];
