/** Writes without piling up: a reader that is slow is waited for. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Characters gathered before they are handed on. */
const gatheredSize = 65_536;

export async function send(output: Writable, pieces: Iterable<string>): Promise<void> {
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < gatheredSize) continue;
    await handOn(output, gathered);
    gathered = '';
  }
  if (gathered !== '') await handOn(output, gathered);
}

async function handOn(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
