/**
 * `npm test`: everything that CI checks, in stages. Each stage runs to its end even when an earlier one failed, so that
 * one run names every fault; `npm test -- types unit` runs the named stages only.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { elsewhere, root } from './paths.ts';

const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);
/** Of a package, for a process of our own making. */
const script = (file: string) => path.join(root, 'node_modules', file);
const tsx = ['--import', import.meta.resolve('tsx')];
const jestReport = path.join(elsewhere, 'jest.json');

type Step = readonly [command: string, ...args: string[]];

/**
 * The steps of a stage run one after the other; the stages of a row run side by side. ESLint needs one core for minutes,
 * and the tests wait for browsers and servers now and then: they share a row.
 */
const rows: readonly Readonly<Record<string, readonly Step[]>>[] = [
  {
    types: [
      [bin('tsc'), '--project', 'tsconfig.json'],
      [bin('tsc'), '--project', 'src/preview/host/browser/tsconfig.json'],
    ],
    dead: [[bin('knip'), '--no-progress', '--treat-config-hints-as-errors']],
    format: [[bin('prettier'), '--check', '--log-level', 'warn', '.']],
    build: [[process.execPath, ...tsx, 'src/build/main.ts', 'all']],
  },
  {
    docs: [[process.execPath, ...tsx, 'src/build/docs.ts', '--check']],
    upload: [[process.execPath, ...tsx, 'src/build/upload-check/main.ts', '--as-is']],
  },
  {
    // More room for what soon is garbage: a tenth less of the processor's time.
    lint: [[process.execPath, '--max-semi-space-size=128', script('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
    unit: [[bin('jest'), '--json', `--outputFile=${jestReport}`]],
  },
];

function run([command, ...args]: Step): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    }).on('close', (status) => {
      resolve(status === 0);
    });
  });
}

async function stage(
  name: string,
  steps: readonly Step[],
): Promise<{ name: string; passed: boolean; seconds: number }> {
  const started = performance.now();
  let passed = true;
  for (const step of steps) passed = (await run(step)) && passed;
  return { name, passed, seconds: (performance.now() - started) / 1000 };
}

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numRuntimeErrorTestSuites: z.int(),
});

const known = rows.flatMap((row) => Object.keys(row));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown stage ${unknown.join(', ')}; known: ${known.join(', ')}`);
  process.exit(2);
}

await mkdir(elsewhere, { recursive: true });
const results: Awaited<ReturnType<typeof stage>>[] = [];
for (const row of rows) {
  const chosen = Object.entries(row).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  results.push(...(await Promise.all(chosen.map(([name, steps]) => stage(name, steps)))));
}

console.log('');
for (const { name, passed, seconds } of results)
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name}  ${seconds.toFixed(1)} s`);
if (results.some(({ name }) => name === 'unit') && existsSync(jestReport)) {
  const report = reportSchema.parse(JSON.parse(await readFile(jestReport, 'utf8')));
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  console.log(`\n${report.numPassedTests} passed, ${failed} failed, ${report.numPendingTests} skipped`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
