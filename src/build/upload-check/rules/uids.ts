/**
 * Uids are unique in the project: HubSpot knows a component by its uid, across uploads. "must also be globally unique
 * within the project": https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration (read
 * 30 November 2026). What a uid may look like the schemas of the manifests say.
 */
import type { Rule } from '../finding.ts';

export const uids: Rule = {
  name: 'uids',
  find({ tree }) {
    const seen = new Map<string, string>();
    return tree.manifests.flatMap(({ file, declared }) => {
      if (declared === null) return [];
      const other = seen.get(declared.uid);
      seen.set(declared.uid, file);
      return other === undefined
        ? []
        : [
            {
              file,
              what: `has the uid "${declared.uid}", which ${other} has already`,
              next: 'Give one of the two a uid of its own; the one that was installed keeps its.',
            },
          ];
    });
  },
};
