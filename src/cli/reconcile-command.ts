/** `roe reconcile`: a statement that was received, held against what the deals of a file, or of an account, bring in its quarter. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../contract/deal-view.ts';
import { lookAtSettings } from '../crm/keep-setting.ts';
import { mappingsIn } from '../crm/mappings.ts';
import { failureSentence } from '../install/words/failures.ts';
import { mappingIn, mappingKept, type Mapping, mappingText } from '../portfolio/reconcile/read/mapping.ts';
import { mappingFor } from '../portfolio/reconcile/read/pick-mapping.ts';
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
import type { AccountOfDeals } from './account-of-deals.ts';
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
  const named = await mappingNamed(command, here);
  if (named === 'refused') return notDone;
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
  const mapping = named ?? (account === null ? null : await mappingOfAccount(bytes, account, command, terminal));
  if (mapping === 'refused') return notDone;
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

/** As the settings page of the account keeps it. */
async function mappingOfAccount(
  bytes: Uint8Array,
  { gateway, manifest, memory }: AccountOfDeals,
  { locale, file }: Command,
  { warn }: Terminal,
): Promise<Mapping | null | 'refused'> {
  const say = (text: string) => {
    warn([spaced(text, locale)]);
  };
  const looked = await lookAtSettings({ gateway: gateway(), manifest, memory });
  if ('state' in looked) {
    if (looked.state === 'failed') say(words[locale].unreadMappings(failureSentence(looked.failure, locale)));
    return null;
  }
  const kept = mappingsIn(looked.records, manifest.portal.setting.properties);
  const found = mappingFor(
    bytes,
    kept.map((each) => ({ ...each, mapping: mappingKept(each) })),
  );
  if (found === 'several') {
    say(words[locale].severalMappings(file));
    return 'refused';
  }
  if (found !== null) say(words[locale].mappedBy(found.by, found.at.slice(0, 10)));
  return found?.mapping ?? null;
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
    mappedBy: (by: string, on: string) =>
      `Colonnes lues comme les paramètres de l’application dans HubSpot les disent (${by}, ${on}).`,
    severalMappings: (file: string) =>
      `${file} a les colonnes de plusieurs lectures gardées dans HubSpot : retirez-en une, ou nommez un fichier avec --mapping.`,
    unreadMappings: (why: string) => `Les colonnes gardées dans HubSpot n’ont pas pu être lues : ${why}`,
    disputes: (count: number, folder: string) =>
      `${count} réclamation${count > 1 ? 's' : ''} écrite${count > 1 ? 's' : ''} dans ${folder}.`,
  },
  en: {
    refused: (file: string) => `${file} is not read:`,
    noMapping: (file: string) => `${file} is no file that roe reconcile --save-mapping writes:`,
    mappedBy: (by: string, on: string) => `Columns read as the app’s settings in HubSpot say them (${by}, ${on}).`,
    severalMappings: (file: string) =>
      `${file} has the columns of several readings that HubSpot keeps: withdraw one, or name a file with --mapping.`,
    unreadMappings: (why: string) => `The columns kept in HubSpot could not be read: ${why}`,
    disputes: (count: number, folder: string) => `${count} dispute${count === 1 ? '' : 's'} written to ${folder}.`,
  },
} as const satisfies Readonly<Record<Locale, unknown>>;
