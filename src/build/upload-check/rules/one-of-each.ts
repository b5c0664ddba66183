/**
 * One app, and at most one component for all pages and one for the settings: HubSpot's parser calls them singular
 * (`singularComponent` in `@hubspot/project-parsing-lib` 0.23.0) and counts them only where it has an account to ask.
 */
import type { Rule } from '../finding.ts';

const singular = { app: 1, page: 0, settings: 0 } as const;

export const oneOfEach: Rule = {
  name: 'one-of-each',
  find: ({ tree }) =>
    Object.entries(singular).flatMap(([type, least]) => {
      const files = tree.manifests.filter(({ declared }) => declared?.type === type).map(({ file }) => file);
      if (files.length >= least && files.length <= 1) return [];
      return [
        files.length === 0
          ? {
              file: 'dist/app/app-hsmeta.json',
              what: `is missing: no manifest is of the type "${type}"`,
              next: 'Build again: npm run build.',
            }
          : {
              file: files.at(-1) ?? '',
              what: `is the ${files.length}. component of the type "${type}", of which HubSpot takes one (${files.join(', ')})`,
              next: 'Take all but one out of src/.',
            },
      ];
    }),
};
