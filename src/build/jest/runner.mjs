/**
 * The light runner's way of running a file of tests, in processes that Jest's own workers keep.
 *
 * The light runner's own processes hang where two of them ask at once what they are to run with (0.8.2: one answer goes
 * to both, and whoever was not yet listening waits for ever).
 */
import { fileURLToPath } from 'node:url';
import { Worker } from 'jest-worker';

export default class Runner {
  #globalConfig;

  constructor(globalConfig) {
    this.#globalConfig = globalConfig;
  }

  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const globalConfig = this.#globalConfig;
    const [first] = tests;
    if (first === undefined) return;
    const setup = { globalConfig, projectConfig: first.context.config, runtime: 'child_process' };
    const processes = new Worker(fileURLToPath(new URL('./process.mjs', import.meta.url)), {
      exposedMethods: ['run'],
      numWorkers: globalConfig.maxWorkers,
      setupArgs: [setup],
      // Each takes the next file as soon as it is free, in the order that Jest gave.
      workerSchedulingPolicy: 'in-order',
      // More room for what soon is garbage, in megabytes: collecting it takes a tenth of the processor's time otherwise.
      forkOptions: { stdio: 'inherit', execArgv: ['--max-semi-space-size=64'] },
    });
    const left = [...tests];
    const next = async () => {
      for (let test = left.shift(); test !== undefined; test = left.shift()) {
        if (watcher.isInterrupted()) return;
        await onStart(test);
        try {
          await onResult(test, await processes.run(test.path));
        } catch (error) {
          await onFailure(test, error);
        }
      }
    };
    try {
      await Promise.all(Array.from({ length: globalConfig.maxWorkers }, next));
    } finally {
      await processes.end();
    }
  }
}
