/**
 * The app asks for the scopes that its functions' calls need in its audience, each of them and no other: a missing one
 * leaves a gap in every answer, one too many makes an admin hesitate and can make the whole installation fail where the
 * account lacks the object. Which call needs which: `scopes-of-calls.ts`.
 */
import * as z from 'zod';
import type { Rule } from '../finding.ts';
import { scopesOfCalls } from '../scopes-of-calls.ts';

const askedSchema = z.looseObject({
  config: z.looseObject({ auth: z.looseObject({ requiredScopes: z.array(z.string()) }) }),
});

export const scopes: Rule = {
  name: 'scopes',
  find: ({ tree, audience }) =>
    tree.manifests.flatMap(({ file, json, declared }) => {
      const read = askedSchema.safeParse(json);
      if (declared?.type !== 'app' || !read.success) return [];
      const asked = read.data.config.auth.requiredScopes;
      const needed = scopesOfCalls[audience];
      const at = `"scopes"."${audience}" in app.json`;
      return [
        ...[...needed]
          .filter(([scope]) => !asked.includes(scope))
          .map(([scope, why]) => ({
            file,
            what: `does not ask for ${scope}, which is needed to ${why}`,
            next: `Add it to ${at}.`,
          })),
        ...asked
          .filter((scope) => !needed.has(scope))
          .map((scope) => ({
            file,
            what: `asks for ${scope}, which no call of the app needs`,
            next: `Take it out of ${at}; if a call needs it now, say which in src/build/upload-check/scopes-of-calls.ts.`,
          })),
        ...asked
          .filter((scope, index) => asked.indexOf(scope) !== index)
          .map((scope) => ({ file, what: `asks for ${scope} twice`, next: `Leave one in ${at}.` })),
      ];
    }),
};
