/** `roe statement`: what the deals of a file, or of an account, bring in one quarter, as text, JSON or CSV. */
import { writeFile } from 'node:fs/promises';
import type { Locale } from '../contract/deal-view.ts';
import type { CalendarDate } from '../facts/primitives.ts';
import { adjustmentsOf } from '../portfolio/statement/adjustments.ts';
import { type ClosedQuarter, closedQuarter, opened, sealed } from '../portfolio/statement/closed.ts';
import { csvOf } from '../portfolio/statement/csv.ts';
import type { JudgedDeal } from '../portfolio/statement/entry.ts';
import { statedIn, type Statement, statementOf } from '../portfolio/statement/statement.ts';
import { statementText } from '../portfolio/statement/text.ts';
import { dayAt, quarterOf } from '../rules/language/dates.ts';
import { formatFor } from '../view/format.ts';
import { spaced } from '../view/spoken.ts';
import { withoutSecret } from '../crm/foreign-text/without-secret.ts';
import type { AccountOfDeals } from './account-of-deals.ts';
import type { CommandNamed } from './arguments.ts';
import { closedQuartersIn } from './closed-quarters.ts';
import { closeInAccount, notTold } from './close-in-account.ts';
import { jsonDocument } from './json-pieces.ts';
import { dealsOf, knownClosings, type StatedDealsHere } from './stated-deals.ts';

type Command = CommandNamed<'statement'>;

const allRead = 0;
const someBad = 1;
const nothingRead = 2;

export interface StatementHere extends StatedDealsHere {
  /** Who runs it, as the machine calls them. */
  readonly person: string;
}

/** @throws what the file system says of a file that cannot be opened or written */
export async function runStatement(command: Command, here: StatementHere): Promise<number> {
  const { locale, quarter, currency, output } = command;
  const { deals, left, secrets, account } = await dealsOf('statement', command, here);
  if (deals.length === 0) return nothingRead;
  const files = await closedQuartersIn(command, here);
  if (files === null) return nothingRead;
  const known = await knownClosings(command, files, account, here.terminal);
  if (known === null) return nothingRead;
  const whole = statementOf(deals, quarter, currency, adjustmentsOf(known, deals, quarter));
  // A key that somebody wrote into a deal's name goes into no file.
  const statement = secrets.reduce(withoutSecret, whole);
  if (command.close !== null && (left > 0 || statement.mismatches.length > 0)) {
    here.terminal.warn([words[locale].notClosed]);
    return someBad;
  }
  const day = latestDay(deals);
  const [told, running] = [formatFor({ locale, timeZone: 'UTC' }).date(day), quarterOf(day.slice(0, 7))];
  if (command.close !== null && running < quarter) {
    here.terminal.warn([spaced(words[locale].notBegun(quarter, told), locale)]);
    return nothingRead;
  }
  if (command.close !== null && running === quarter)
    here.terminal.warn([spaced(words[locale].notOver(quarter, told), locale)]);
  if (command.csv !== null) await writeFile(command.csv, csvOf(statement, 'rfc4180', locale));
  if (command.csvExcel !== null) await writeFile(command.csvExcel, csvOf(statement, 'excel-fr', locale));
  const closed =
    command.close === null ? 'closed' : await close(command.close, command, here, { deals, statement, account });
  if (closed === 'refused') return nothingRead;
  if (output === 'json') await here.terminal.printJson(jsonDocument(statement));
  else here.terminal.print(statementText(statement, locale).map((text) => spaced(text, locale)));
  return left > 0 || statement.mismatches.length > 0 || closed === 'not_told' ? someBad : allRead;
}

/** Of which the facts tell: a deal that ended long ago may have been judged then. */
const latestDay = (deals: readonly JudgedDeal[]): CalendarDate =>
  deals
    .map(({ determination: { asOf }, facts }) => dayAt(asOf, facts.customer?.timeZone))
    .reduce((latest, each) => (each > latest ? each : latest));

const words = {
  fr: {
    notOver: (quarter: string, day: string) =>
      `${quarter} n’était pas terminé au ${day}, la date des faits : ses mois à venir sont arrêtés comme prévus, et ce qui s’en écartera sera une correction.`,
    notBegun: (quarter: string, day: string) =>
      `${quarter} n’est pas arrêté : il n’avait pas commencé au ${day}, la date des faits. Vérifiez --quarter.`,
    notClosed: 'Le trimestre n’est pas arrêté : corrigez d’abord ce qui est signalé.',
    exists: (file: string) =>
      `${file} existe déjà : un trimestre arrêté n’est jamais réécrit. Nommez un autre fichier.`,
    closed: (quarter: string, file: string) => `${quarter} est arrêté dans ${file}.`,
    inAccount: (quarter: string) => `HubSpot le sait : ${quarter} y est noté comme arrêté.`,
    notTold: (why: string) =>
      `HubSpot ne le sait pas : ${why} Relancez ensuite la même commande : le fichier reste tel quel.`,
    stood: (file: string) => `${file} existe déjà et reste tel quel : HubSpot reçoit ce qu’il dit.`,
    otherAccount: (file: string) => `${file} ne nomme aucune transaction de ce compte : rien n’est noté dans HubSpot.`,
    someDeals: 'HubSpot n’en est pas informé : seules les transactions que vous avez nommées sont arrêtées.',
  },
  en: {
    notOver: (quarter: string, day: string) =>
      `${quarter} had not ended on ${day}, the day of the facts: its months to come are closed as projected, and what turns out otherwise will be an adjustment.`,
    notBegun: (quarter: string, day: string) =>
      `${quarter} is not closed: it had not begun on ${day}, the day of the facts. Check --quarter.`,
    notClosed: 'The quarter is not closed: correct first what is told above.',
    exists: (file: string) => `${file} is there already: a closed quarter is never written again. Name another file.`,
    closed: (quarter: string, file: string) => `${quarter} is closed in ${file}.`,
    inAccount: (quarter: string) => `HubSpot knows: ${quarter} is noted there as closed.`,
    notTold: (why: string) => `HubSpot does not know: ${why} Then run the same command again: the file stays as it is.`,
    stood: (file: string) => `${file} is there already and stays as it is: HubSpot is told what it says.`,
    otherAccount: (file: string) => `${file} names no deal of this account: nothing is noted in HubSpot.`,
    someDeals: 'HubSpot is not told: only the deals that you named are closed.',
  },
} as const satisfies Readonly<Record<Locale, unknown>>;

interface ToClose {
  readonly deals: readonly JudgedDeal[];
  readonly statement: Statement;
  readonly account: AccountOfDeals | null;
}

/** `not_told`: the file is written, and the account does not know of it. */
async function close(
  file: string,
  command: Command,
  here: StatementHere,
  { deals, statement, account }: ToClose,
): Promise<'closed' | 'not_told' | 'refused'> {
  const { quarter, locale, of } = command;
  const say = words[locale];
  const warn = (text: string) => {
    here.terminal.warn([spaced(text, locale)]);
  };
  const fresh = closedQuarter({ quarter, closedAt: here.now() }, deals, statement.entries, statement.adjustments);
  const written = await writtenOnce(file, sealed(fresh));
  const content = written ? fresh : account === null ? null : await closedIn(file, quarter, here);
  if (content === null) {
    warn(say.exists(file));
    return 'refused';
  }
  warn(written ? say.closed(quarter, file) : say.stood(file));
  if (account === null || of.from === 'file') return 'closed';
  if (of.deals.what !== 'every') {
    warn(say.someDeals);
    return 'closed';
  }
  const ids: ReadonlySet<string> = new Set(deals.map(({ determination }) => determination.dealId));
  if (content.entries.length > 0 && !content.entries.some(({ dealId }) => ids.has(dealId))) {
    warn(say.otherAccount(file));
    return 'refused';
  }
  const told = written ? statement : statedIn(content);
  const why = notTold(await closeInAccount(content, told, account, here.person), locale);
  warn(why === null ? say.inAccount(quarter) : say.notTold(why));
  return why === null ? 'closed' : 'not_told';
}

/** False: there is such a file already, and it stays as it is. */
async function writtenOnce(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const isThere = typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'EEXIST';
    if (!isThere) throw error;
    return false;
  }
}

/** Null: it is no file of that quarter, or somebody changed it. */
async function closedIn(file: string, quarter: string, { read }: StatementHere): Promise<ClosedQuarter | null> {
  const answer = opened(await read(file));
  return answer.ok && answer.closed.quarter === quarter ? answer.closed : null;
}
