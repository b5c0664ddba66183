/**
 * What a manifest names as its entry point is there and is one: a function exports `main` when Node loads it, a front end
 * calls `hubspot.extend`.
 * - `main`: https://developers.hubspot.com/docs/apps/developer-platform/add-features/serverless-functions/reference
 * - "An entry point (hubspot.extend()) that initializes the extension":
 *   https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/overview
 *
 * Read 30 November 2026.
 */
import type { Evidence } from '../evidence.ts';
import type { Finding, Rule } from '../finding.ts';
import { type Declaration, fileOfEntry, isFunction, type UploadedManifest } from '../upload-tree.ts';

export const entryPoints: Rule = {
  name: 'entry-points',
  find: (evidence) =>
    evidence.tree.manifests.flatMap((manifest) =>
      manifest.declared === null || manifest.declared.config.entrypoint === undefined
        ? []
        : problemOf(evidence, manifest, manifest.declared, fileOfEntry(manifest.declared.config.entrypoint)),
    ),
};

function problemOf(
  { tree, hubspot }: Evidence,
  manifest: UploadedManifest,
  { type }: Declaration,
  file: string,
): readonly Finding[] {
  const code = tree.files.get(file);
  if (code === undefined)
    return [
      {
        file: manifest.file,
        what: `names the entry point ${file}, which is not there`,
        next: 'Build again (npm run build); if it is still missing, correct "entrypoint" in the manifest.',
      },
    ];
  if (isFunction(type)) {
    const loaded = hubspot.functions[file];
    if (loaded?.ok === false)
      return [
        { file, what: `cannot be loaded: ${firstLine(loaded.problem)}`, next: 'Correct its source, then build again.' },
      ];
    return loaded?.value.exportsMain === true
      ? []
      : [{ file, what: 'exports no function main, which HubSpot calls', next: 'Export main from its source.' }];
  }
  return /\.extend\(/.test(code.toString('utf8'))
    ? []
    : [
        {
          file,
          what: 'never calls hubspot.extend, so HubSpot shows nothing',
          next: 'Call hubspot.extend in its source.',
        },
      ];
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
