/** Entry of the npm scripts: makes the clone ready, then runs what was asked. `node src/build/run.mjs start|test|build|...` */
import { build, install, runTypeScript } from './ready.mjs';

const [command = '', ...args] = process.argv.slice(2);
const commands = {
  // It builds by itself, once it knows that it can start.
  start() {
    install();
    return runTypeScript('src/preview/main.ts', args, { bound: true });
  },
  test() {
    install();
    return runTypeScript('src/build/check.ts', args);
  },
  build() {
    install();
    return runTypeScript('src/build/main.ts', ['all', ...args]);
  },
  'check:upload'() {
    install();
    return runTypeScript('src/build/upload-check/main.ts', args);
  },
  deploy() {
    install();
    return runTypeScript('src/build/deploy/main.ts', args);
  },
  docs() {
    install();
    return runTypeScript('src/build/docs.ts', args);
  },
  bench() {
    install();
    return runTypeScript('src/bench/main.ts', args);
  },
  fuzz() {
    install();
    return runTypeScript('src/build/fuzz.ts', args);
  },
  faults() {
    install();
    return runTypeScript('src/faults/main.ts', args);
  },
  mutate() {
    install();
    return runTypeScript('src/build/mutation/main.ts', args);
  },
  async screenshots() {
    install();
    await build('all');
    return runTypeScript('src/preview/journeys/screenshots.ts', args);
  },
};

const run = commands[command];
if (run === undefined) {
  console.error(`Unknown command "${command}"; known: ${Object.keys(commands).join(', ')}`);
  process.exit(2);
}
process.exitCode = await run();
