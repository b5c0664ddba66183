/** `roe`: reads the command line, evaluates, prints; the exit status tells scripts how it went. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { instant } from '../rules/facts/primitives.ts';
import { readCommand, usage, type Command } from './arguments.ts';
import { evaluate } from './evaluation.ts';
import { evaluateLines } from './lines.ts';
import { printDeal } from './print-deal.ts';
import { printProblems } from './print-problems.ts';

const allEvaluated = 0;
const someLinesBad = 1;
const nothingRead = 2;

type Evaluate = Extract<Command, { name: 'evaluate' }>;

async function run(args: readonly string[]): Promise<number> {
  const command = readCommand(args, process.env);
  switch (command.name) {
    case 'help':
      process.stdout.write(usage);
      return allEvaluated;
    case 'misused':
      process.stderr.write(`roe: ${command.problem}\n\n${usage}`);
      return nothingRead;
    case 'evaluate':
      return command.output === 'ndjson' ? runLines(command) : runOne(command);
  }
}

const now = () => instant.parse(new Date().toISOString());

async function runOne(command: Evaluate): Promise<number> {
  const json = command.file === '-' ? await text(process.stdin) : await readFile(command.file, 'utf8');
  const result = evaluate(json, now());
  if (!result.ok) {
    process.stderr.write(printProblems(result.problems, command.locale));
    return nothingRead;
  }
  process.stdout.write(
    command.output === 'json' ? `${JSON.stringify(result.determination, null, 2)}\n` : printDeal(result.facts, result.determination, command.locale),
  );
  return allEvaluated;
}

async function runLines(command: Evaluate): Promise<number> {
  const input = command.file === '-' ? process.stdin : createReadStream(command.file);
  const { evaluated, bad } = await evaluateLines(input, process.stdout, now());
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
