/**
 * HubSpot's own parser (`@hubspot/project-parsing-lib`, which its CLI uploads with) takes the project and every component
 * in it. Its check of the components' configuration needs an account and is not public: our schemas stand in for it.
 * Asked last, because what the parser stops at our own rules name more closely.
 */
import type { Rule } from '../finding.ts';
import { projectFileName } from '../upload-tree.ts';

export const projectParser: Rule = {
  name: 'project-parser',
  find({ tree, hubspot: { project } }) {
    if (!project.ok)
      return [
        {
          file: projectFileName,
          what: `HubSpot's parser stops: ${project.problem}`,
          next: 'Correct what it names, then build again.',
        },
      ];
    const { known, legacy, platformVersion, skipped, uids } = project.value;
    return [
      ...(known && !legacy
        ? []
        : [
            {
              file: projectFileName,
              what: `HubSpot's parser no longer takes platform ${platformVersion}`,
              next: 'Move to a platform version that HubSpot supports.',
            },
          ]),
      ...skipped.map((file) => ({
        file,
        what: 'is skipped by HubSpot’s parser, because it lies in no folder of components',
        next: 'Put the manifest where its kind belongs.',
      })),
      ...tree.manifests
        .filter(({ declared }) => declared === null || !uids.includes(declared.uid))
        .map(({ file }) => ({
          file,
          what: 'HubSpot’s parser finds no component in it',
          next: 'Correct the manifest in src/, then build again.',
        })),
    ];
  },
};
