/**
 * Each folder of components has its package file, in the app's version, with exact versions of what HubSpot installs for
 * it: React 18.3.1 and HubSpot's SDK for front ends, nothing for functions. HubSpot's templates ask for React `^18.2.0`
 * (HubSpot/hubspot-project-components, 2026.09-beta, read 30 November 2026); React 19 its renderer does not take.
 */
import * as z from 'zod';
import { folderOf } from '../../component-manifest.ts';
import type { Evidence } from '../evidence.ts';
import type { Finding, Rule } from '../finding.ts';
import { jsonOf, uploaded } from '../upload-tree.ts';

const onlyReact = '18.3.1';
const packageSchema = z.looseObject({ version: z.string(), dependencies: z.record(z.string(), z.string()) });
const noOther = ['devDependencies', 'peerDependencies', 'optionalDependencies', 'bundledDependencies', 'overrides'];

export const packages: Rule = {
  name: 'packages',
  find: (evidence) => [
    ...Object.values(folderOf).flatMap((folder) => problemsIn(evidence, folder)),
    ...(evidence.versions.react === onlyReact
      ? []
      : [
          {
            file: 'package.json',
            what: `has React ${evidence.versions.react}, and HubSpot’s renderer takes ${onlyReact}`,
            next: `Pin react to ${onlyReact}.`,
          },
        ]),
  ],
};

function problemsIn({ tree, versions }: Evidence, folder: string): readonly Finding[] {
  const file = `${uploaded}/app/${folder}/package.json`;
  const next = 'Correct packageOf in src/build/upload.ts, then build again.';
  const json = jsonOf(tree.files.get(file));
  const read = packageSchema.safeParse(json);
  if (!read.success) return [{ file, what: 'is missing, or no package file', next }];
  const { version, dependencies } = read.data;
  const wanted: Readonly<Record<string, string>> =
    folder === folderOf['app-function'] ? {} : { '@hubspot/ui-extensions': versions.sdk, react: onlyReact };
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(dependencies)])];
  return [
    ...(version === versions.app
      ? []
      : [{ file, what: `is of version ${version}, and the app of ${versions.app}`, next }]),
    ...names
      .filter((name) => dependencies[name] !== wanted[name])
      .map((name) => ({
        file,
        what: `depends on ${name} ${dependencies[name] ?? '(missing)'}; it may on ${wanted[name] ?? 'none'}`,
        next,
      })),
    ...noOther
      .filter((key) => key in read.data)
      .map((key) => ({ file, what: `has "${key}", which HubSpot would install`, next })),
  ];
}
