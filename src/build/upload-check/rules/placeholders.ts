/**
 * What is installed leaves nothing to fill in: no address of support that reaches nobody, no variable that no profile has.
 * Asked of a release alone (`--release`); HubSpot's CLI refuses such a variable itself where a profile is used ("missing
 * value", `@hubspot/project-parsing-lib` 0.23.0).
 */
import type { Rule } from '../finding.ts';

const variable = /\$\{([^}]+)\}/g;

export const placeholders: Rule = {
  name: 'placeholders',
  find: ({ tree, release }) =>
    release
      ? tree.manifests.flatMap(({ file }) =>
          [...(tree.files.get(file)?.toString('utf8').matchAll(variable) ?? [])].map(([, name = '']) => ({
            file,
            what: `still has a placeholder (${name})`,
            next: `Write your own address into ${name.replace(/^app_json_support_/, 'app.json, support.')}, then build again.`,
          })),
        )
      : [],
};
