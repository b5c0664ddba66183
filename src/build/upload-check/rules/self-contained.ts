/**
 * A bundle finds what it names: a function requires nothing but what Node has, a front end imports nothing but React and
 * HubSpot's SDK, which HubSpot's builder brings. "serverless functions cannot import other functions. You'll need to
 * include all the code": https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/build-with-projects/serverless-functions
 * (of 2025.1, read 30 November 2026; the page of 2026.03 does not take it back).
 */
import { builtinModules } from 'node:module';
import type { Rule } from '../finding.ts';
import { importsOf } from '../imports-of.ts';
import { entriesOf, isFrontEnd, isFunction } from '../upload-tree.ts';

const ofHubSpot = /^(?:react(?:\/jsx-runtime)?|@hubspot\/ui-extensions(?:\/[a-z/-]+)?)$/;
const asked = /\b(?:require|import)\(\s*(["'`])([^"'`]+)\1\s*\)/g;

export const selfContained: Rule = {
  name: 'self-contained',
  find: ({ tree }) => [
    ...entriesOf(tree, isFunction).flatMap(({ file, code }) =>
      missing(
        file,
        [...code.matchAll(asked)].map(([, , name = '']) => name),
        (name) => builtinModules.includes(name.replace(/^node:/, '')),
        'Let esbuild bundle it (functionOptions in src/build/upload.ts).',
      ),
    ),
    ...entriesOf(tree, isFrontEnd).flatMap(({ file, code }) =>
      missing(
        file,
        [...importsOf(code).map(({ from }) => from), ...[...code.matchAll(asked)].map(([, , name = '']) => name)],
        (name) => ofHubSpot.test(name),
        'Let esbuild bundle it (cardOptions in src/build/upload.ts), or do without it.',
      ),
    ),
  ],
};

function missing(file: string, names: readonly string[], isThere: (name: string) => boolean, next: string) {
  return [...new Set(names)]
    .filter((name) => !isThere(name))
    .map((name) => ({ file, what: `needs "${name}", which is not in it and not at HubSpot`, next }));
}
