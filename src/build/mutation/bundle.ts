/**
 * The tests of the rules and of their facts in one file for mocha, which keeps them loaded while Stryker switches from mutant to mutant.
 *
 * Stryker runs this in its copy of the repository, over the sources with every mutant in them (`stryker.config.mjs`).
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { root } from '../paths.ts';

const specs = ['src/facts', 'src/rules']
  .flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)),
  )
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => file.replaceAll(path.sep, '/'))
  // Whole deals judged hundreds of times over come last: few mutants live long enough to meet them.
  .sort((a, b) => Number(isSlow(a)) - Number(isSlow(b)) || a.localeCompare(b));

function isSlow(file: string): boolean {
  return ['why-not.test.ts', 'determine.test.ts', 'redaction.test.ts'].includes(path.basename(file));
}

const entry = [
  "import './src/build/mutation/globals.ts';",
  ...specs.map((file) => `testsOf('${file}', () => { require('./${file}'); });`),
].join('\n');

/** What the tests get in place of a module; the replacement itself gets the module. */
const replaced = {
  'few-runs.ts': /^fast-check$/,
  'forgetful.ts': /\/remembered\.ts$/,
};
const replacing: Plugin = {
  name: 'fit for thousands of mutants in one process',
  setup(build) {
    for (const [file, filter] of Object.entries(replaced)) {
      const replacement = path.join(root, 'src/build/mutation', file);
      build.onResolve({ filter }, ({ importer }) => (importer === replacement ? null : { path: replacement }));
    }
  },
};

await bundle({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  outfile: path.join(root, 'build/mutation/rules.test.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['expect', 'jest-each'],
  plugins: [replacing],
  logLevel: 'warning',
});
