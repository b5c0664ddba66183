/**
 * The tests of the rules in one file for mocha, which keeps them loaded while Stryker switches from mutant to mutant.
 *
 * Stryker runs this in its copy of the repository, over the sources with every mutant in them (`stryker.config.mjs`).
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build as bundle, type Plugin } from 'esbuild';
import { root } from '../paths.ts';

const specs = readdirSync(path.join(root, 'src/rules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => file.replaceAll(path.sep, '/'))
  // Whole deals judged hundreds of times over come last: few mutants live long enough to meet them.
  .sort((a, b) => Number(isSlow(a)) - Number(isSlow(b)) || a.localeCompare(b));

function isSlow(file: string): boolean {
  return ['what-if/why-not.test.ts', 'determine.test.ts', 'redaction.test.ts'].includes(file);
}

/** One suite a file, so that equal titles in two files stay two tests. */
const entry = [
  "import './src/build/mutation/globals.ts';",
  ...specs.map((file) => `describe('${file}', () => { require('./src/rules/${file}'); });`),
].join('\n');

const fewRuns: Plugin = {
  name: 'few runs of each property',
  setup(build) {
    const replacement = path.join(root, 'src/build/mutation/few-runs.ts');
    build.onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer === replacement ? null : { path: replacement },
    );
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
  plugins: [fewRuns],
  logLevel: 'warning',
});
