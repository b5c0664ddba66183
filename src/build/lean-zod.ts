/**
 * zod without what writes JSON Schemas. Each kind of schema knows how it is written, so that all of it would be in every
 * bundle; a function only checks, and `npm run docs` writes them.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const writers = /[\\/]zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)\.js$/;

export const leanZod: Plugin = {
  name: 'lean-zod',
  setup(build) {
    build.onLoad({ filter: writers }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gm)];
      if (names.length === 0)
        throw new Error(`zod no longer exports as it did: look at ${path} and adapt lean-zod.ts.`);
      // Whoever came to ask for one would hear of it at once.
      const refusal = `const refuse = () => { throw new Error('Functions write no JSON Schemas.'); };`;
      return {
        contents: [refusal, ...names.map(([, name = '']) => `export const ${name} = refuse;`)].join('\n'),
        loader: 'js',
      };
    });
  },
};
