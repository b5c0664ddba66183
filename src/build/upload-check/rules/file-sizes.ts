/**
 * No file is larger than ours may be. HubSpot publishes no limit for a project's files or for the whole of it (looked for
 * 30 November 2026; its CLI tried one of 100 MB for the archive and did not keep it: HubSpot/hubspot-local-dev-lib #236).
 * The limits here are ours: twice what the largest function takes, so that a library that came along unseen is noticed.
 */
import type { Rule } from '../finding.ts';

const megabyte = 1024 * 1024;
export const mostBytes = 2 * megabyte;
const mostBytesInAll = 8 * megabyte;

export const fileSizes: Rule = {
  name: 'file-sizes',
  find({ tree }) {
    const next =
      'Find what came along (npx esbuild with --analyze), or raise the limit in src/build/upload-check/rules/file-sizes.ts.';
    const large = [...tree.files].filter(([, content]) => content.length > mostBytes);
    const all = [...tree.files.values()].reduce((sum, content) => sum + content.length, 0);
    return [
      ...large.map(([file, content]) => ({
        file,
        what: `has ${content.length} bytes; a file may have ${mostBytes}`,
        next,
      })),
      ...(all > mostBytesInAll && large.length === 0
        ? [{ file: 'dist/', what: `has ${all} bytes; all files together may have ${mostBytesInAll}`, next }]
        : []),
    ];
  },
};
