/** What each command of `roe` does, between the command line and the terminal. Answers the exit status. */
import type { Locale } from '../contract/deal-view.ts';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { rulebook } from '../catalogue/rulebook.ts';
import { appVersion } from '../crm/version.ts';
import { instant } from '../facts/primitives.ts';
import { isEdition } from '../rules/editions/pick-edition.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { whyNot } from '../rules/what-if/why-not.ts';
import { type CommandNamed, readCommand } from './arguments.ts';
import { encodingProblem } from './encoding-problem.ts';
import { evaluate } from './evaluation.ts';
import { fileProblem } from './file-problem.ts';
import { usage } from './help.ts';
import { jsonDocument } from './json-pieces.ts';
import { evaluateLines } from './lines.ts';
import { printDeal } from './print-deal.ts';
import { printExplanation } from './print-explanation.ts';
import { keepYoungPartSmall, takeLittleMemory } from './little-memory.ts';
import { misuseWords } from './misuse.ts';
import { noSuchLine, printProblems } from './print-problems.ts';
import { printEditions } from './print-editions.ts';
import { editionAsked, noSuchEdition, noSuchRule, printRule, printRules } from './print-rules.ts';
import { spaced } from '../view/spoken.ts';
import { personIn } from './person.ts';
import type { Terminal } from './terminal.ts';

const allEvaluated = 0;
const someLinesBad = 1;
const nothingRead = 2;

/** @throws Error for what nobody foresaw. */
export async function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const command = readCommand(args, environment);
  switch (command.name) {
    case 'help':
      terminal.print(usage(command.locale).map((line) => spaced(line, command.locale)));
      return allEvaluated;
    case 'version':
      terminal.print([appVersion]);
      return allEvaluated;
    case 'misused':
      terminal.warn([`roe: ${command.problem}`, spaced(misuseWords[command.locale].help, command.locale)]);
      return nothingRead;
    case 'rules':
      return runRules(command, terminal);
    case 'editions':
      terminal.print(printEditions(command.locale, rulebook));
      return allEvaluated;
    case 'explain':
      return ofFile(command, runExplain, terminal);
    case 'statement':
      return runOfStatement(command, environment, terminal);
    case 'reconcile':
      return ofFile(command, (asked) => runOfReconcile(asked, environment, terminal), terminal);
    case 'install':
    case 'uninstall':
    case 'doctor':
      return runPortalCommand(command, environment, terminal);
    case 'rehearse':
      return rehearse(command, terminal);
    case 'settings': {
      const { runSettings } = await import('./settings-command.ts');
      const { dealHere } = await import('./deal-command.ts');
      return runSettings(command, dealHere(environment, terminal));
    }
    case 'reevaluate': {
      takeLittleMemory();
      keepYoungPartSmall();
      const { manyDealsHere, runReevaluate } = await import('./reevaluate-command.ts');
      return runReevaluate(command, manyDealsHere(environment, terminal));
    }
    case 'calendar': {
      takeLittleMemory();
      const { runCalendar } = await import('./calendar-command.ts');
      const { manyDealsHere } = await import('./reevaluate-command.ts');
      return runCalendar(command, manyDealsHere(environment, terminal));
    }
    case 'generate': {
      const { generationHere, runGenerate } = await import('./generate-command.ts');
      const { interrupted } = await import('./rehearse.ts');
      return runGenerate(command, generationHere(terminal, interrupted));
    }
    case 'deal':
      return runDealCommand(command, environment, terminal);
    case 'evaluate':
      return ofFile(command, command.output === 'ndjson' ? runLines : runOne, terminal);
  }
}

/** What talks to a portal is loaded for these only: evaluating a file starts without it. */
async function runPortalCommand(
  command: CommandNamed<'install' | 'uninstall' | 'doctor'>,
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const { here, runDoctor, runInstall, runUninstall } = await import('./portal-commands.ts');
  const surroundings = here(environment, terminal);
  switch (command.name) {
    case 'install':
      return runInstall(command, surroundings);
    case 'uninstall':
      return runUninstall(command, surroundings);
    case 'doctor':
      return runDoctor(command, surroundings);
  }
}

async function runDealCommand(
  command: CommandNamed<'deal'>,
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const { dealHere, runDeal } = await import('./deal-command.ts');
  return runDeal(command, dealHere(environment, terminal));
}

/** The emulated HubSpot and its server are loaded for this one alone. */
async function rehearse(command: CommandNamed<'rehearse'>, terminal: Terminal): Promise<number> {
  const { rehearsalHere, runRehearsal } = await import('./rehearse.ts');
  return runRehearsal(command, rehearsalHere(terminal));
}

const now = () => instant.parse(new Date().toISOString());

const read = (file: string): Promise<Uint8Array> => (file === '-' ? buffer(process.stdin) : readFile(file));

/** A file that cannot be opened is told like any other problem of it. */
async function ofFile<C extends { readonly file: string; readonly edition: string | null; readonly locale: Locale }>(
  command: C,
  runIt: (command: C, terminal: Terminal) => Promise<number>,
  terminal: Terminal,
): Promise<number> {
  const { edition, locale } = command;
  if (edition !== null && !isEdition(edition, rulebook)) {
    terminal.warn([noSuchEdition(edition, locale, rulebook)]);
    return nothingRead;
  }
  try {
    return await runIt(command, terminal);
  } catch (error) {
    const problem = fileProblem(error, nameIn(error) ?? command.file, command.locale);
    if (problem === undefined) throw error;
    terminal.warn(printProblems([problem], command.locale));
    return nothingRead;
  }
}

/** Of the file that could not be opened or written, where a command has several. */
function nameIn(error: unknown): string | undefined {
  const name: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'path') : undefined;
  return typeof name === 'string' ? name : undefined;
}

function runRules({ id, edition: named, locale }: CommandNamed<'rules'>, terminal: Terminal): number {
  const edition = editionAsked(named, now(), rulebook);
  if (edition === undefined) {
    terminal.warn([noSuchEdition(named ?? '', locale, rulebook)]);
    return nothingRead;
  }
  if (id === null) {
    terminal.print(printRules(edition, locale));
    return allEvaluated;
  }
  const printed = printRule(id, edition, locale);
  if (printed === null) {
    terminal.warn([noSuchRule(id, locale)]);
    return nothingRead;
  }
  terminal.print(printed);
  return allEvaluated;
}

/** By which a command judges. */
const rulebookOf = ({ edition }: { readonly edition: string | null }): Rulebook =>
  edition === null ? rulebook : { ...rulebook, named: edition };

async function runExplain(command: CommandNamed<'explain'>, terminal: Terminal): Promise<number> {
  const { file, lineItemId, output, locale } = command;
  const judging = rulebookOf(command);
  const result = evaluate(await read(file), now(), judging, locale);
  if (!result.ok) {
    terminal.warn(printProblems(result.problems, locale));
    return nothingRead;
  }
  const { determination } = result;
  const line = determination.lines.find((each) => each.lineItemId === lineItemId);
  if (line === undefined) {
    const known = determination.lines.map((each) => each.lineItemId).join(', ');
    terminal.warn(printProblems([noSuchLine(lineItemId, known, locale)], locale));
    return nothingRead;
  }
  const ask = (about: 'credit' | 'commission') =>
    whyNot(result.written, { lineItemId, about }, judging, determination.asOf);
  const explanation = { credit: ask('credit'), commission: ask('commission') };
  if (output === 'json') await terminal.printJson(jsonDocument({ line, whyNot: explanation }));
  else terminal.print(printExplanation(result, lineItemId, explanation, locale, judging));
  return allEvaluated;
}

/** Loaded for this one alone. */
async function runOfStatement(
  command: CommandNamed<'statement'>,
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  if (command.of.from === 'account') takeLittleMemory();
  const { runStatement } = await import('./statement-command.ts');
  const account = async () => (await import('./reevaluate-command.ts')).manyDealsHere(environment, terminal);
  const person = personIn(environment);
  const here = { rulebook: rulebookOf(command), now, terminal, read, account, person };
  const { of } = command;
  return of.from === 'account'
    ? runStatement(command, here)
    : ofFile({ ...command, file: of.file }, (asked) => runStatement(asked, here), terminal);
}

/** Likewise. */
async function runOfReconcile(
  command: CommandNamed<'reconcile'>,
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const { runReconcile } = await import('./reconcile-command.ts');
  const account = async () => (await import('./reevaluate-command.ts')).manyDealsHere(environment, terminal);
  return runReconcile(command, { rulebook: rulebookOf(command), now, terminal, read, account });
}

async function runOne(command: CommandNamed<'evaluate'>, terminal: Terminal): Promise<number> {
  const judging = rulebookOf(command);
  const result = evaluate(await read(command.file), now(), judging, command.locale);
  if (!result.ok) {
    terminal.warn(printProblems(result.problems, command.locale));
    return nothingRead;
  }
  if (command.output === 'json') await terminal.printJson(jsonDocument(result.determination));
  else terminal.print(printDeal(result, command.locale, judging));
  return allEvaluated;
}

async function runLines(command: CommandNamed<'evaluate'>, terminal: Terminal): Promise<number> {
  const input = command.file === '-' ? process.stdin : createReadStream(command.file);
  const lines = await evaluateLines(input, terminal, now(), rulebookOf(command), command.locale);
  if (!lines.ok) {
    terminal.warn(printProblems([encodingProblem(lines.encoding, command.locale)], command.locale));
    return nothingRead;
  }
  const { evaluated, bad } = lines;
  if (bad === 0) return evaluated === 0 ? nothingRead : allEvaluated;
  return evaluated === 0 ? nothingRead : someLinesBad;
}
