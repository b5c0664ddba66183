/**
 * A profile is for the audience of the build and names one account; without it HubSpot's CLI asks.
 * https://developers.hubspot.com/docs/developer-tooling/local-development/build-with-config-profiles (read 30 November 2026)
 */
import * as z from 'zod';
import type { Rule } from '../finding.ts';
import { jsonOf, uploaded } from '../upload-tree.ts';

const profileSchema = z.strictObject({
  accountId: z.int().positive(),
  variables: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
const named = new RegExp(`^${uploaded}/hsprofile\\.(.+)\\.json$`);

export const profile: Rule = {
  name: 'profile',
  find: ({ tree, audience }) =>
    [...tree.files].flatMap(([file, content]) => {
      const name = named.exec(file)?.[1];
      if (name === undefined) return [];
      const read = profileSchema.safeParse(jsonOf(content));
      return [
        ...(name === audience
          ? []
          : [
              {
                file,
                what: `is the profile of "${name}", and this is a build for the audience "${audience}"`,
                next: `Build for that audience: npm run build -- upload --audience ${name}.`,
              },
            ]),
        ...(read.success
          ? []
          : read.error.issues.map((issue) => ({
              file,
              what: `${issue.path.map(String).join('.')}: ${issue.message}`,
              next: 'Correct "accounts" in app.json, then build again.',
            }))),
      ];
    }),
};
