/**
 * `build/warehouse/roe-rules.js`: the rules as one script for engines that have the language and nothing else (a warehouse,
 * QuickJS, a bare V8). What asks the machine is replaced, and the words are left out: an outcome says no word of them.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import * as z from 'zod';
import { currenciesOfIso } from '../facts/iso-currencies.ts';
import { bundledIn } from './bundled.ts';
import { elsewhere, root, sources } from './paths.ts';

export const rulesOfWarehouse = path.join(elsewhere, 'warehouse', 'roe-rules.js');

/** Answers what ended in the file, as absolute paths. */
export async function buildWarehouse(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [path.join(sources, 'warehouse', 'main.ts')],
    outfile: rulesOfWarehouse,
    bundle: true,
    minify: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'roe',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [withoutMachine, withoutWords],
    metafile: true,
    absWorkingDir: root,
  });
  return bundledIn(metafile);
}

const replaced: Readonly<Record<string, string>> = Object.fromEntries(
  ['time-zones.ts', 'ascii-host.ts'].map((file) => [
    path.join(sources, 'facts', file),
    path.join(sources, 'warehouse', 'in-place-of-the-machine', file),
  ]),
);

/** Time zones and hosts as a warehouse can read them; the codes of currencies as this machine knows them. */
const withoutMachine: Plugin = {
  name: 'without-machine',
  setup(context) {
    context.onLoad(
      { filter: /[/\\]facts[/\\](?:time-zones|ascii-host|iso-currencies)\.ts$/ },
      async ({ path: file }) => {
        if (file.endsWith('iso-currencies.ts'))
          return { contents: `export const currenciesOfIso = ${JSON.stringify(currenciesOfIso)};`, loader: 'ts' };
        const instead = replaced[file];
        if (instead === undefined) throw new Error(`Nothing stands in the place of ${file}.`);
        return { contents: await readFile(instead, 'utf8'), loader: 'ts', resolveDir: path.dirname(instead) };
      },
    );
  },
};

const ofSection = z.object({
  id: z.string(),
  heading: z.unknown(),
  rules: z.record(z.string(), z.object({ kind: z.string(), ambiguities: z.array(z.string()) })),
});
/** A section by its numbers, without what its rules say. */
const numbersOf = (section: unknown): unknown => {
  const { rules, ...named } = ofSection.parse(section);
  return {
    ...named,
    rules: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, { ...rule, place: {}, says: {} }])),
  };
};

/** A file of words becomes tables without any, one of the text its numbers. */
const withoutWords: Plugin = {
  name: 'without-words',
  setup(context) {
    const filter = /[/\\]rules[/\\](?:sections[/\\][\w-]+|verdict)[/\\](?:words|text)\.ts$/;
    context.onLoad({ filter }, async ({ path: file }) => {
      const all = z.record(z.string(), z.unknown()).parse({ ...(await import(pathToFileURL(file).href)) });
      const instead = Object.entries(all).map(
        ([name, table]) =>
          `export const ${name} = ${JSON.stringify(file.endsWith('text.ts') ? numbersOf(table) : {})};`,
      );
      if (instead.length === 0) throw new Error(`${file} exports no table that could be left out.`);
      return { contents: instead.join('\n'), loader: 'ts' };
    });
  },
};
