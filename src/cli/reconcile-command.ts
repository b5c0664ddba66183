/** `roe reconcile`: a statement that was received, held against what the deals of a file, or of an account, bring in its quarter. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../contract/deal-view.ts';
import { mappingIn, type Mapping, mappingText } from '../portfolio/reconcile/read/mapping.ts';
import { reconcile, type Reconciled } from '../portfolio/reconcile/reconcile.ts';
import { columnsTold, mappingOf } from '../portfolio/reconcile/told/columns-told.ts';
import { disputesOf } from '../portfolio/reconcile/told/dispute.ts';
import { reconciliationJson } from '../portfolio/reconcile/told/json.ts';
import { refusalSaid } from '../portfolio/reconcile/told/refusals.ts';
import { sheetOf } from '../portfolio/reconcile/told/sheet.ts';
import { reconciliationText } from '../portfolio/reconcile/told/text.ts';
import { adjustmentsOf } from '../portfolio/statement/adjustments.ts';
import { spaced } from '../view/spoken.ts';
import { withoutSecret } from '../crm/foreign-text/without-secret.ts';
import type { CommandNamed } from './arguments.ts';
import { closedQuartersIn } from './closed-quarters.ts';
import { jsonDocument } from './json-pieces.ts';
import { dealsOf, knownClosings, type StatedDealsHere } from './stated-deals.ts';
import type { Terminal } from './terminal.ts';

type Command = CommandNamed<'reconcile'>;

/** 0: both sides say the same; 1: something differs, or a deal could not be read; 2: nothing was held against anything. */
const allAgrees = 0;
const someDiffer = 1;
const notDone = 2;

export type ReconcileHere = StatedDealsHere;

/** @throws what the file system says of a file that cannot be opened or written */
export async function runReconcile(command: Command, here: ReconcileHere): Promise<number> {
  const { locale, quarter } = command;
  const { terminal, read, rulebook } = here;
  const mapping = await mappingNamed(command, here);
  if (mapping === 'refused') return notDone;
  const bytes = await read(command.file);
  const { deals: judged, left, secrets, account } = await dealsOf('reconcile', command, here);
  // A key that somebody wrote into a deal's name goes into no file.
  const deals = secrets.reduce(withoutSecret, judged);
  if (deals.length === 0) return notDone;
  const files = await closedQuartersIn(command, here);
  if (files === null) return notDone;
  const closed = await knownClosings({ quarter, locale }, files, account, terminal);
  if (closed === null) return notDone;
  const adjusted = adjustmentsOf(closed, deals, quarter);
  const held = reconcile(bytes, mapping, deals, quarter, rulebook, adjusted);
  if (!held.ok) {
    const refused = held.refusals.map((refusal) => `  ${refusalSaid[locale](refusal)}`);
    const told = [words[locale].refused(command.file), ...refused, ...columnsTold(held.columns, locale)];
    terminal.warn(told.map((text) => spaced(text, locale)));
    return notDone;
  }
  await write(command, held, mapping, terminal);
  if (command.output === 'json') await terminal.printJson(jsonDocument(reconciliationJson(held, locale)));
  else terminal.print(reconciliationText(held, locale).map((text) => spaced(text, locale)));
  return left === 0 && isAllAgreed(held) ? allAgrees : someDiffer;
}

type Held = Extract<Reconciled, { ok: true }>;

function isAllAgreed({ reconciliation, stated }: Held): boolean {
  const { differing, missing, unexpected, notPaid, undecided, wrongTotals, conserved } = reconciliation;
  const lists = [differing, missing, unexpected, notPaid, undecided, wrongTotals, stated.mismatches];
  return conserved && lists.every((list) => list.length === 0);
}

async function mappingNamed(
  { mapping: file, locale }: Command,
  { terminal, read }: ReconcileHere,
): Promise<Mapping | null | 'refused'> {
  if (file === null) return null;
  const answer = mappingIn(Buffer.from(await read(file)).toString('utf8'));
  if (answer.ok) return answer.mapping;
  const told = [words[locale].noMapping(file), ...answer.problems.map((problem) => `  ${problem}`)];
  terminal.warn(told.map((text) => spaced(text, locale)));
  return 'refused';
}

async function write(command: Command, held: Held, mapping: Mapping | null, terminal: Terminal): Promise<void> {
  const { csv, csvExcel, saveMapping, disputes: folder, locale } = command;
  const { reconciliation, read, expected } = held;
  if (csv !== null) await writeFile(csv, sheetOf(reconciliation, 'rfc4180', locale));
  if (csvExcel !== null) await writeFile(csvExcel, sheetOf(reconciliation, 'excel-fr', locale));
  if (saveMapping !== null) await writeFile(saveMapping, mappingText(mappingOf(read, mapping)));
  if (folder === null) return;
  await mkdir(folder, { recursive: true });
  const disputes = disputesOf(reconciliation, expected.deals, locale);
  for (const { name, lines } of disputes)
    await writeFile(path.join(folder, name), lines.map((text) => `${spaced(text, locale)}\n`).join(''));
  terminal.warn([spaced(words[locale].disputes(disputes.length, folder), locale)]);
}

const words = {
  fr: {
    refused: (file: string) => `${file} n’est pas lu :`,
    noMapping: (file: string) => `${file} n’est pas un fichier que roe reconcile --save-mapping écrit :`,
    disputes: (count: number, folder: string) =>
      `${count} réclamation${count > 1 ? 's' : ''} écrite${count > 1 ? 's' : ''} dans ${folder}.`,
  },
  en: {
    refused: (file: string) => `${file} is not read:`,
    noMapping: (file: string) => `${file} is no file that roe reconcile --save-mapping writes:`,
    disputes: (count: number, folder: string) => `${count} dispute${count === 1 ? '' : 's'} written to ${folder}.`,
  },
} as const satisfies Readonly<Record<Locale, unknown>>;
