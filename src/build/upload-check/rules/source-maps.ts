/** No source map and no pointer to one: they hold the sources, and HubSpot would hand a card's out with the card. */
import type { Rule } from '../finding.ts';

/** At the beginning of a line, as browsers read it; a text that speaks of it is none. */
const pointer = /^\/\/[#@] ?sourceMappingURL=/m;

export const sourceMaps: Rule = {
  name: 'source-maps',
  find: ({ tree }) =>
    [...tree.files]
      .filter(
        ([file, content]) =>
          file.endsWith('.map') || (file.endsWith('.js') && pointer.test(content.toString('latin1'))),
      )
      .map(([file]) => ({
        file,
        what: file.endsWith('.map') ? 'is a source map' : 'points to a source map',
        next: 'Build without "sourcemap" (src/build/upload.ts).',
      })),
};
