/** `roe`: reads the command line, evaluates, prints; the exit status tells scripts how it went. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { rulebook } from '../catalogue/rulebook.ts';
import { instant } from '../facts/primitives.ts';
import { whyNot } from '../rules/what-if/why-not.ts';
import { type CommandNamed, readCommand, usage } from './arguments.ts';
import { encodingProblem } from './encoding-problem.ts';
import { evaluate } from './evaluation.ts';
import { fileProblem } from './file-problem.ts';
import { jsonDocument } from './json-pieces.ts';
import { evaluateLines } from './lines.ts';
import { printDeal } from './print-deal.ts';
import { printExplanation } from './print-explanation.ts';
import { noSuchLine, printProblems } from './print-problems.ts';
import { editionAsked, noSuchEdition, noSuchRule, printRule, printRules } from './print-rules.ts';
import { send } from './send.ts';

const allEvaluated = 0;
const someLinesBad = 1;
const nothingRead = 2;

async function run(args: readonly string[]): Promise<number> {
  const command = readCommand(args, process.env);
  switch (command.name) {
    case 'help':
      process.stdout.write(usage);
      return allEvaluated;
    case 'misused':
      process.stderr.write(`roe: ${command.problem}\n\n${usage}`);
      return nothingRead;
    case 'rules':
      return runRules(command);
    case 'explain':
      return ofFile(command, runExplain);
    case 'install':
    case 'doctor':
      return runPortalCommand(command);
    case 'deal':
      return runDealCommand(command);
    case 'evaluate':
      return ofFile(command, command.output === 'ndjson' ? runLines : runOne);
  }
}

/** HubSpot's client is loaded for these two only: the other commands start without it. */
async function runPortalCommand(command: CommandNamed<'install' | 'doctor'>): Promise<never> {
  const { here, runDoctor, runInstall } = await import('./portal-commands.ts');
  const surroundings = here(process.env);
  const status = await (command.name === 'install'
    ? runInstall(command, surroundings)
    : runDoctor(command, surroundings));
  // A call that was given up may still hold its connection open, and the process with it.
  await new Promise<void>((resolve) => {
    process.stdout.write('', () => {
      resolve();
    });
  });
  process.exit(status);
}

/** Like the two above: evaluating a file needs no HTTP client. */
async function runDealCommand(command: CommandNamed<'deal'>): Promise<number> {
  const { dealHere, runDeal } = await import('./deal-command.ts');
  return runDeal(command, dealHere(process.env));
}

const now = () => instant.parse(new Date().toISOString());

const read = (file: string): Promise<Uint8Array> => (file === '-' ? buffer(process.stdin) : readFile(file));

/** A file that cannot be opened is told like any other problem of it. */
async function ofFile<C extends CommandNamed<'evaluate' | 'explain'>>(
  command: C,
  runIt: (command: C) => Promise<number>,
): Promise<number> {
  try {
    return await runIt(command);
  } catch (error) {
    const problem = fileProblem(error, command.file, command.locale);
    if (problem === undefined) throw error;
    process.stderr.write(printProblems([problem], command.locale));
    return nothingRead;
  }
}

function runRules({ id, edition: named, locale }: CommandNamed<'rules'>): number {
  const edition = editionAsked(named, now(), rulebook);
  if (edition === undefined) {
    process.stderr.write(noSuchEdition(named ?? '', locale, rulebook));
    return nothingRead;
  }
  if (id === null) {
    process.stdout.write(printRules(edition, locale));
    return allEvaluated;
  }
  const printed = printRule(id, edition, locale);
  if (printed === null) {
    process.stderr.write(noSuchRule(id, locale));
    return nothingRead;
  }
  process.stdout.write(printed);
  return allEvaluated;
}

async function runExplain({ file, lineItemId, output, locale }: CommandNamed<'explain'>): Promise<number> {
  const result = evaluate(await read(file), now(), rulebook, locale);
  if (!result.ok) {
    process.stderr.write(printProblems(result.problems, locale));
    return nothingRead;
  }
  const { determination } = result;
  const line = determination.lines.find((each) => each.lineItemId === lineItemId);
  if (line === undefined) {
    const known = determination.lines.map((each) => each.lineItemId).join(', ');
    process.stderr.write(printProblems([noSuchLine(lineItemId, known, locale)], locale));
    return nothingRead;
  }
  const ask = (about: 'credit' | 'commission') =>
    whyNot(result.written, { lineItemId, about }, rulebook, determination.asOf);
  const explanation = { credit: ask('credit'), commission: ask('commission') };
  await send(
    process.stdout,
    output === 'json'
      ? jsonDocument({ line, whyNot: explanation })
      : [printExplanation(result, lineItemId, explanation, locale, rulebook)],
  );
  return allEvaluated;
}

async function runOne(command: CommandNamed<'evaluate'>): Promise<number> {
  const result = evaluate(await read(command.file), now(), rulebook, command.locale);
  if (!result.ok) {
    process.stderr.write(printProblems(result.problems, command.locale));
    return nothingRead;
  }
  await send(
    process.stdout,
    command.output === 'json' ? jsonDocument(result.determination) : [printDeal(result, command.locale, rulebook)],
  );
  return allEvaluated;
}

async function runLines(command: CommandNamed<'evaluate'>): Promise<number> {
  const input = command.file === '-' ? process.stdin : createReadStream(command.file);
  const lines = await evaluateLines(input, process.stdout, now(), rulebook, command.locale);
  if (!lines.ok) {
    process.stderr.write(printProblems([encodingProblem(lines.encoding, command.locale)], command.locale));
    return nothingRead;
  }
  const { evaluated, bad } = lines;
  if (bad === 0) return evaluated === 0 ? nothingRead : allEvaluated;
  return evaluated === 0 ? nothingRead : someLinesBad;
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(allEvaluated);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`roe: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = nothingRead;
}
