/** What a page's workers hold in memory, by the heap snapshots that Chromium takes for its developer tools. */
import type { CDPSession, Page } from 'playwright-core';
import * as z from 'zod';

export interface WorkerHeap {
  /** Address of the script that the worker is named after: a card's bundle. */
  readonly script: string;
  /** Every string that is still held, each whole. Garbage is collected first; numbers and half-built texts are not among them. */
  readonly strings: readonly string[];
}

/** Answers and events of a worker alike. */
const messageSchema = z.object({
  id: z.number().optional(),
  error: z.object({ message: z.string() }).optional(),
  params: z.object({ chunk: z.string().optional() }).optional(),
});
const snapshotSchema = z.object({ strings: z.array(z.string()) });
/** Unless the browser was started with `wholeStrings`, the rest of a longer one is left out. */
const cutAt = 1024;

export async function workerHeaps(page: Page): Promise<readonly WorkerHeap[]> {
  const session = await page.context().newCDPSession(page);
  const workers: { readonly sessionId: string; readonly script: string }[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo: { type, title } }) => {
    if (type === 'worker') workers.push({ sessionId, script: title });
  });
  // Playwright gives no access to a session inside a session, so messages to the workers are wrapped (`flatten: false`).
  await session.send('Target.setAutoAttach', { autoAttach: true, flatten: false, waitForDebuggerOnStart: false });
  const heaps: WorkerHeap[] = [];
  for (const { sessionId, script } of workers) {
    const { strings } = snapshotSchema.parse(JSON.parse(await takeSnapshot(session, sessionId)));
    // The worker's own program is far longer.
    if (!strings.some(({ length }) => length > cutAt)) throw new Error('The snapshot tells only the start of strings.');
    heaps.push({ script, strings });
  }
  await session.detach();
  return heaps;
}

function takeSnapshot(session: CDPSession, sessionId: string): Promise<string> {
  const chunks: string[] = [];
  return new Promise((resolve, reject) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const { id, error, params } = messageSchema.parse(JSON.parse(event.message));
      if (params?.chunk !== undefined) chunks.push(params.chunk);
      if (error !== undefined) reject(new Error(error.message));
      else if (id !== undefined) resolve(chunks.join(''));
    });
    session.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId === sessionId) reject(new Error('The worker ended before its memory was told.'));
    });
    const message = JSON.stringify({ id: 1, method: 'HeapProfiler.takeHeapSnapshot' });
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
  });
}
