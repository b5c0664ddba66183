/** What `npm run mutate -- NAME` asks about: a section by its name, or a folder or a file of `src/facts` or `src/rules`. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';

/** Its path from the root; null where there is no such section, folder or file. */
export function placeOf(name: string): string | null {
  const plain = path.posix.normalize(name.replaceAll(path.sep, '/')).replace(/\/$/, '');
  if (plain.startsWith('.')) return null;
  const places = [`src/rules/sections/${plain}`, plain];
  return places.find((one) => /^src\/(facts|rules)(\/|$)/.test(one) && existsSync(path.join(root, one))) ?? null;
}
