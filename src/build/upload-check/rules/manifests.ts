/**
 * Every manifest is of a kind that this app has, with the keys that HubSpot documents and no other, in the folder of its
 * kind. Pages and dates: `component-manifest.ts`, `app-component-manifest.ts`. "Only known keys" is stricter than what
 * HubSpot's parser looks at, because a key that HubSpot does not know is a wish that nothing fulfils.
 */
import path from 'node:path';
import type * as z from 'zod';
import { appComponentSchema } from '../../app-component-manifest.ts';
import { componentSchema, folderOf } from '../../component-manifest.ts';
import type { Finding, Rule } from '../finding.ts';
import { uploaded, type UploadedManifest } from '../upload-tree.ts';

const folders: Readonly<Record<string, string>> = { app: 'app', ...mapped(folderOf, (folder) => `app/${folder}`) };

export const manifests: Rule = {
  name: 'manifests',
  find: ({ tree }) => tree.manifests.flatMap(problemOf),
};

function problemOf({ file, json, declared }: UploadedManifest): readonly Finding[] {
  // HubSpot's parser tells of a file that is no JSON.
  if (json === undefined) return [];
  const type = declared?.type ?? '';
  const folder = folders[type];
  if (declared !== null && folder === undefined)
    return [
      {
        file,
        what: `is of the type "${type}", which this app has no schema for`,
        next: `Make it one of ${Object.keys(folders).join(', ')}, or add the schema of that type to src/build/component-manifest.ts.`,
      },
    ];
  const read = (type === 'app' ? appComponentSchema : componentSchema).safeParse(json);
  const next = type === 'app' ? 'Correct app.json or src/build/app-manifest.ts.' : 'Correct the manifest in src/.';
  if (!read.success)
    return read.error.issues.map((issue) => ({ file, what: `${placeOf(issue)}${issue.message}`, next }));
  const lies = path.posix.relative(uploaded, path.posix.dirname(file));
  return lies === folder
    ? []
    : [
        {
          file,
          what: `lies in ${lies}, where HubSpot’s parser skips a manifest of the type "${type}"`,
          next: `Put it into ${String(folder)}.`,
        },
      ];
}

const placeOf = ({ path: place }: z.core.$ZodIssue): string =>
  place.length === 0 ? '' : `${place.map(String).join('.')}: `;

function mapped<K extends string>(
  of: Readonly<Record<K, string>>,
  to: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries<string>(of).map(([key, value]) => [key, to(value)]));
}
