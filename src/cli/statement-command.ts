/** `roe statement`: what the deals of a file bring in one quarter, as text, JSON or CSV. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Instant } from '../facts/primitives.ts';
import type { FactProblem } from '../facts/parse.ts';
import { csvOf } from '../portfolio/statement/csv.ts';
import type { JudgedDeal } from '../portfolio/statement/entry.ts';
import { statementOf } from '../portfolio/statement/statement.ts';
import { statementText } from '../portfolio/statement/text.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { accrualsOf } from '../rules/verdict/determine.ts';
import { spaced } from '../view/spoken.ts';
import type { CommandNamed } from './arguments.ts';
import { byteLines } from './byte-lines.ts';
import { evaluate } from './evaluation.ts';
import { jsonDocument } from './json-pieces.ts';
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
  const statement = statementOf(deals, quarter, currency);
  if (command.csv !== null) await writeFile(command.csv, csvOf(statement, 'rfc4180', locale));
  if (command.csvExcel !== null) await writeFile(command.csvExcel, csvOf(statement, 'excel-fr', locale));
  if (output === 'json') await here.terminal.printJson(jsonDocument(statement));
  else here.terminal.print(statementText(statement, locale).map((text) => spaced(text, locale)));
  return problems.length > 0 || statement.mismatches.length > 0 ? someBad : allRead;
}

interface Read {
  readonly deals: readonly JudgedDeal[];
  /** `line`: of the file; null: the file is one deal. */
  readonly problems: readonly { readonly line: number | null; readonly of: readonly FactProblem[] }[];
}

async function dealsIn({ file, lines, locale }: Command, { rulebook, now, read }: StatementHere): Promise<Read> {
  const deals: JudgedDeal[] = [];
  const problems: Read['problems'][number][] = [];
  const judge = (bytes: Uint8Array, line: number | null) => {
    const result = evaluate(bytes, now(), rulebook, locale);
    if (!result.ok) {
      problems.push({ line, of: result.problems });
      return;
    }
    const { facts, determination, viewer } = result;
    const whose = viewer === null ? {} : { viewer };
    deals.push({
      facts,
      determination,
      accruals: accrualsOf({ ...facts, asOf: determination.asOf, ...whose }, rulebook),
    });
  };
  if (!lines) {
    judge(await read(file), null);
    return { deals, problems };
  }
  let number = 0;
  for await (const bytes of byteLines(file === '-' ? process.stdin : createReadStream(file))) {
    number += 1;
    if (!isBlank(bytes)) judge(bytes, number);
  }
  return { deals, problems };
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09);

const lineOf = (line: number | null, { file, locale }: Command): string =>
  line === null ? file : { fr: `${file}, ligne ${line} :`, en: `${file}, line ${line}:` }[locale];
