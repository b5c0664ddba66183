/**
 * `npm run mutate [-- NAME... --force --concurrency N]`: which mutants of the rules no test notices.
 *
 * NAME is a section (`enterprise-referral`), or a folder or file of `src/facts` or `src/rules`; without one, all of them.
 * What is known from earlier runs is not asked again; `--force` asks again.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import * as z from 'zod';
import { root } from '../paths.ts';
import { placeOf } from './asked.ts';
import { asTable, byFolder, survivors } from './by-folder.ts';

const { values, positionals } = parseArgs({
  options: { force: { type: 'boolean', default: false }, concurrency: { type: 'string' } },
  allowPositionals: true,
});

function misused(problem: string): never {
  console.error(problem);
  process.exit(2);
}

const concurrency = z.coerce.number().int().min(1).optional().safeParse(values.concurrency);
if (!concurrency.success) misused(`--concurrency is a number of processes, not "${values.concurrency ?? ''}".`);
const asked = positionals.map(
  (name) => placeOf(name) ?? misused(`"${name}" is no section, and no folder or file of src/facts or src/rules.`),
);
const { default: config } = z
  .object({ default: z.object({ mutate: z.array(z.string()) }) })
  .parse(await import(path.join(root, 'stryker.config.mjs')));
const leftOut = config.mutate.filter((pattern) => pattern.startsWith('!'));
const patterns = asked.map((place) => (place.endsWith('.ts') ? place : `${place}/**/*.ts`));

const known = await new Stryker({
  mutate: patterns.length === 0 ? config.mutate : [...patterns, ...leftOut],
  force: values.force,
  ...(concurrency.data !== undefined && { concurrency: concurrency.data }),
}).runMutationTest();

// Stryker answers with everything that it knows, from earlier runs too.
const outcomes = known
  .map((mutant) => ({ ...mutant, fileName: path.relative(root, mutant.fileName).replaceAll(path.sep, '/') }))
  .filter(({ fileName }) => asked.length === 0 || asked.some((place) => `${fileName}/`.startsWith(`${place}/`)));
if (asked.length > 0) console.log(survivors(outcomes).join('\n'));
console.log(asTable(byFolder(outcomes)));
