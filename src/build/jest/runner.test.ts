/** Tests that fail are told: the runner is not Jest's own, and a runner that lets something pass would hide everything. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { elsewhere, root } from '../paths.ts';

let folder: string;
beforeEach(async () => {
  // Inside the repository: what the files import is found from there.
  folder = await mkdtemp(path.join(elsewhere, 'runner-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const reportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numRuntimeErrorTestSuites: z.int(),
  testResults: z.array(z.object({ message: z.string(), assertionResults: z.array(z.object({ title: z.string() })) })),
});

/** What Jest reports of these files of tests, run by the runner of this repository. */
async function report(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const inRoot = (...parts: readonly string[]) => path.join(root, ...parts);
  const config = {
    rootDir: root,
    roots: [folder],
    testMatch: ['**/*.test.ts'],
    transform: {},
    haste: { enableSymlinks: false },
    runner: inRoot('src/build/jest/runner.mjs'),
    setupFiles: [inRoot('src/build/jest/typescript.mjs')],
    setupFilesAfterEnv: [inRoot('src/build/jest/patience.ts')],
    maxWorkers: 2,
  };
  const output = path.join(folder, 'report.json');
  const args = ['node_modules/jest/bin/jest.js', '--config', JSON.stringify(config), '--json', '--outputFile', output];
  const status = await new Promise<number | null>((resolve) => {
    spawn(process.execPath, args, { cwd: root, stdio: 'ignore' }).on('close', resolve);
  });
  const { default: told } = (await import(output, { with: { type: 'json' } })) as { readonly default: unknown };
  return { status, told: reportSchema.parse(told) };
}

test('what fails, never ends, throws while it loads, or ends its process is told, and the files beside it run', async () => {
  const { status, told } = await report({
    'wrong.test.ts': `test('wrong', () => { expect(1).toBe(2); });`,
    'wrong-in-each.test.ts': `describe.each([[1]])('of %s', (one) => { test.each([[2]])('and %s', (two) => { expect(one).toBe(two); }); });`,
    'late.test.ts': `test('late', () => new Promise(() => {}), 100);`,
    'late-by-file.test.ts': `jest.setTimeout(100); test.each([[1]])('late by its file', () => new Promise(() => {}));`,
    'late-hook.test.ts': `beforeEach(() => new Promise(() => {}), 100); test('after a late hook', () => {});`,
    'throws.test.ts': `throw new Error('while loading');`,
    'ends.test.ts': `test('ends its process', () => { process.exit(0); });`,
    'rejects.test.ts': `test('rejects', async () => { await Promise.reject(new Error('rejected')); });`,
    'right.test.ts': `test('right', () => { expect(1).toBe(1); });`,
    'right-again.test.ts': `const one: number = 1; test('patient again', async () => { await new Promise((resolve) => setTimeout(resolve, 300)); expect(one).toBe(1); });`,
  });
  expect(status).toBe(1);
  expect(told.success).toBe(false);
  // What a hook failed is a failure beside the test that ran after it.
  expect(told).toMatchObject({ numPassedTests: 3, numFailedTests: 6, numRuntimeErrorTestSuites: 2 });
  const messages = told.testResults.map(({ message }) => message).join('\n');
  expect(messages.match(/was not over after 100 ms/g)).toHaveLength(3);
  expect(messages).toContain('while loading');
});

test('where everything passes the run passes', async () => {
  const { status, told } = await report({ 'right.test.ts': `test('right', () => { expect(1).toBe(1); });` });
  expect(status).toBe(0);
  expect(told).toMatchObject({ success: true, numPassedTests: 1, numFailedTests: 0 });
});

test('a clock that a test turns is turned, and given back', async () => {
  const { status } = await report({
    'clock.test.ts': `
      test('turned', async () => {
        jest.useFakeTimers();
        let over = false;
        setTimeout(() => { over = true; }, 1_000_000);
        expect(jest.getTimerCount()).toBe(1);
        await jest.advanceTimersByTimeAsync(1_000_000);
        expect(over).toBe(true);
        jest.useRealTimers();
      });
      test('given back', () => new Promise((resolve) => setTimeout(resolve, 10)));`,
  });
  expect(status).toBe(0);
});
