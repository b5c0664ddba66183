/** Whole or not at all, whenever the process is killed. */
import { renameSync, writeFileSync } from 'node:fs';

/** @param mode who may read it; absent: as this machine gives it to new files */
export function writeWhole(file: string, text: string, mode?: number): void {
  const draft = `${file}.tmp`;
  writeFileSync(draft, text, mode === undefined ? {} : { mode });
  renameSync(draft, file);
}
