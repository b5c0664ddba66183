/** Puts another manifest in the place of the project's `app.json` while a bundle is made. */
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { root } from './paths.ts';

const appJson = path.join(root, 'app.json');

export function replacedManifest(manifest: Readonly<Record<string, unknown>>): Plugin {
  return {
    name: 'replaced-manifest',
    setup(context) {
      context.onLoad({ filter: /[/\\]app\.json$/ }, ({ path: file }) =>
        file === appJson ? { contents: JSON.stringify(manifest), loader: 'json' } : undefined,
      );
    },
  };
}
