/** `roe statement`: what the deals of a file, or of an account, bring in one quarter, as text, JSON or CSV. */
import { writeFile } from 'node:fs/promises';
import type { Instant } from '../facts/primitives.ts';
import type { Locale } from '../contract/deal-view.ts';
import { adjustmentsOf } from '../portfolio/statement/adjustments.ts';
import { sealed } from '../portfolio/statement/closed.ts';
import { csvOf } from '../portfolio/statement/csv.ts';
import { judgedDeal, type JudgedDeal } from '../portfolio/statement/entry.ts';
import { type Statement, statementOf } from '../portfolio/statement/statement.ts';
import { statementText } from '../portfolio/statement/text.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { spaced } from '../view/spoken.ts';
import { secretsOf } from '../crm/foreign-text/tokens.ts';
import { withoutSecret } from '../crm/foreign-text/without-secret.ts';
import type { ManyDealsSurroundings } from './account-of-deals.ts';
import type { CommandNamed, StatementSource } from './arguments.ts';
import { closedQuartersIn } from './closed-quarters.ts';
import { judgeDeals } from './deals-of-account.ts';
import { dealsIn, lineOf } from './deals-of-file.ts';
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
  /** Asked only where the deals are an account's. */
  readonly account: () => Promise<ManyDealsSurroundings>;
}

/** @throws what the file system says of a file that cannot be opened or written */
export async function runStatement(command: Command, here: StatementHere): Promise<number> {
  const { locale, quarter, currency, output } = command;
  const { deals, left, secrets } = await dealsOf(command, here);
  if (deals.length === 0) return nothingRead;
  const closed = await closedQuartersIn(command, here);
  if (closed === null) return nothingRead;
  const whole = statementOf(deals, quarter, currency, adjustmentsOf(closed, deals, quarter));
  // A key that somebody wrote into a deal's name goes into no file.
  const statement = secrets.reduce(withoutSecret, whole);
  if (command.close !== null && (left > 0 || statement.mismatches.length > 0)) {
    here.terminal.warn([words[locale].notClosed]);
    return someBad;
  }
  if (command.csv !== null) await writeFile(command.csv, csvOf(statement, 'rfc4180', locale));
  if (command.csvExcel !== null) await writeFile(command.csvExcel, csvOf(statement, 'excel-fr', locale));
  if (command.close !== null && !(await close(command.close, command, here, deals, statement))) return nothingRead;
  if (output === 'json') await here.terminal.printJson(jsonDocument(statement));
  else here.terminal.print(statementText(statement, locale).map((text) => spaced(text, locale)));
  return left > 0 || statement.mismatches.length > 0 ? someBad : allRead;
}

const words = {
  fr: {
    notClosed: 'Le trimestre n’est pas arrêté : corrigez d’abord ce qui est signalé.',
    exists: (file: string) =>
      `${file} existe déjà : un trimestre arrêté n’est jamais réécrit. Nommez un autre fichier.`,
    closed: (quarter: string, file: string) => `${quarter} est arrêté dans ${file}.`,
  },
  en: {
    notClosed: 'The quarter is not closed: correct first what is told above.',
    exists: (file: string) => `${file} is there already: a closed quarter is never written again. Name another file.`,
    closed: (quarter: string, file: string) => `${quarter} is closed in ${file}.`,
  },
} as const satisfies Readonly<Record<Locale, unknown>>;

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
  /** Deals that could not be read; each was told at the terminal. */
  readonly left: number;
  /** Of the account that they were read from. */
  readonly secrets: readonly string[];
}

const dealsOf = ({ of, locale }: Command, here: StatementHere): Promise<Read> =>
  of.from === 'file' ? dealsOfFile(of, locale, here) : dealsOfAccount(of, here);

async function dealsOfFile(
  { file, lines }: Extract<StatementSource, { from: 'file' }>,
  locale: Locale,
  here: StatementHere,
): Promise<Read> {
  const { deals, problems } = await dealsIn({ file, lines, locale }, here);
  for (const { line, of } of problems)
    here.terminal.warn([lineOf(line, { file, locale }), ...printProblems(of, locale)]);
  return { deals, left: problems.length, secrets: [] };
}

async function dealsOfAccount(of: Extract<StatementSource, { from: 'account' }>, here: StatementHere): Promise<Read> {
  const deals: JudgedDeal[] = [];
  const surroundings = await here.account();
  const secrets = secretsOf(surroundings.environment);
  const judged = await judgeDeals('statement', of, surroundings, (input) => {
    deals.push(judgedDeal(input));
  });
  if (!judged.ok) {
    here.terminal.warn([`roe: ${judged.problem}`]);
    return { deals: [], left: 0, secrets };
  }
  return { deals, left: judged.unread, secrets };
}
