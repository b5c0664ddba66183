/** The pictures as they were last looked at, and how far a fresh one is from its own. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { root } from '../../build/paths.ts';
import type { Picture } from './pictures.ts';

export const kept = path.join(root, 'docs', 'screens');

/** Pixels: what another machine might draw otherwise in the corners of letters. One letter that changes is more. */
const tolerance = 8;

/** @returns in words what is different; undefined: nothing that an eye would see */
export async function difference({ name, png }: Picture): Promise<string | undefined> {
  const stored = await readFile(path.join(kept, `${name}.png`)).catch(() => undefined);
  if (stored === undefined) return `${name}: there is no such picture yet`;
  const [one, other] = [PNG.sync.read(stored), PNG.sync.read(png)];
  const sizes = [one, other].map(({ width, height }) => `${width} x ${height}`);
  if (sizes[0] !== sizes[1]) return `${name}: ${sizes.join(' is now ')} pixels`;
  const pixels = pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.1 });
  return pixels > tolerance ? `${name}: ${pixels} pixels differ` : undefined;
}
