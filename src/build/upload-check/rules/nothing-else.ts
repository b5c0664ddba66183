/**
 * Nothing lies in `dist/` but manifests, their entry points, a package file in each folder of components and the profile
 * of the account: HubSpot's CLI uploads everything under `srcDir` except dot files, logs and `node_modules`
 * (`ignoreRules.js` of `@hubspot/local-dev-lib` 5.10.3), and asks no `.gitignore`.
 */
import { folderOf } from '../../component-manifest.ts';
import type { Rule } from '../finding.ts';
import { fileOfEntry, uploaded } from '../upload-tree.ts';

const packageFiles: readonly string[] = Object.values(folderOf).map(
  (folder) => `${uploaded}/app/${folder}/package.json`,
);
const profile = new RegExp(`^${uploaded}/hsprofile\\.[a-z]+\\.json$`);

export const nothingElse: Rule = {
  name: 'nothing-else',
  find({ tree }) {
    const expected = new Set([
      ...packageFiles,
      ...tree.manifests.flatMap(({ file, declared }) => {
        const entrypoint = declared?.config.entrypoint;
        return entrypoint === undefined ? [file] : [file, fileOfEntry(entrypoint)];
      }),
    ]);
    // Which code a manifest names that cannot be read nobody knows.
    const isKnown = tree.manifests.every(({ declared }) => declared !== null);
    return [...tree.files.keys()]
      .filter(
        (file) =>
          !expected.has(file) && (isKnown || !file.endsWith('.js')) && !profile.test(file) && !file.endsWith('.map'),
      )
      .map((file) => ({
        file,
        what: 'belongs to no component, and would be uploaded',
        next: 'Delete it, or build again: npm run build.',
      }));
  },
};
