/** Nothing uploaded names this machine: its folders are nobody else's business, and differ on each that builds. */
import type { Rule } from '../finding.ts';

export const thisMachine: Rule = {
  name: 'this-machine',
  find: ({ tree, machine }) =>
    [...tree.files].flatMap(([file, content]) =>
      machine
        .filter((folder) => content.includes(folder))
        .map((folder) => ({
          file,
          what: `names a folder of this machine (${folder})`,
          next: 'Find what wrote it: a source map, __dirname, or a message with a path.',
        })),
    ),
};
