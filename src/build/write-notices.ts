import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { noticesOf } from './notices.ts';
import { noticesFile } from './paths.ts';

/** Beside the copies that they are of. */
export async function writeNotices(folder: string, bundled: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, noticesFile), await noticesOf(bundled));
}
