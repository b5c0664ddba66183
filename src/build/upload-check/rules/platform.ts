/**
 * The project is for the version of HubSpot's platform that everything here was held against, in the folder that the
 * build makes. https://developers.hubspot.com/docs/developer-tooling/platform/versioning (2026.09 is the current one;
 * read 30 November 2026). HubSpot's parser takes others as well, and offline even one that HubSpot has ended.
 */
import * as z from 'zod';
import type { Rule } from '../finding.ts';
import { projectFileName, uploaded } from '../upload-tree.ts';

const platformVersion = '2026.09';
const projectSchema = z.looseObject({ platformVersion: z.string(), srcDir: z.string() });

export const platform: Rule = {
  name: 'platform',
  find({ tree }) {
    const project = projectSchema.safeParse(parsed(tree.projectFile));
    // What cannot be read at all HubSpot's parser tells in its own words.
    if (!project.success) return [];
    const { platformVersion: version, srcDir } = project.data;
    return [
      ...(version === platformVersion
        ? []
        : [
            {
              file: projectFileName,
              what: `is for platform ${version}, and this app was held against ${platformVersion}`,
              next: `Write "platformVersion": "${platformVersion}".`,
            },
          ]),
      ...(srcDir === uploaded
        ? []
        : [
            {
              file: projectFileName,
              what: `uploads ${srcDir}/, and the build makes ${uploaded}/`,
              next: `Write "srcDir": "${uploaded}".`,
            },
          ]),
    ];
  },
};

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
