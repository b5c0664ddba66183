/** `roe evaluate --ndjson` as the pipe of Spark and Databricks: an answer a line at once, and no faster than it is read. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuilt } from '../build/built.ts';
import { elsewhere } from '../build/paths.ts';

beforeAll(ensureBuilt, 120_000);

const pipe = () => spawn(process.execPath, [path.join(elsewhere, 'roe.mjs'), 'evaluate', '-', '--ndjson']);
const deal = (id: string) => `${JSON.stringify({ asOf: '2026-01-15T12:00:00Z', deal: { id }, lineItems: [] })}\n`;

test('each line is answered before the next is written, and a bad one by its number', async () => {
  const child = pipe();
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (line: string): Promise<unknown> => {
    child.stdin.write(line);
    return JSON.parse((await answers.next()).value as string) as unknown;
  };
  expect(await ask(deal('1'))).toMatchObject({ dealId: '1' });
  expect(await ask('{"deal":{"id":2\n')).toMatchObject({ line: 2, error: { problems: expect.anything() as unknown } });
  expect(await ask(deal('3'))).toMatchObject({ dealId: '3' });
  child.stdin.end();
  const [status] = (await once(child, 'close')) as [number];
  expect(status).toBe(1);
});

test('where nobody reads its answers it takes no more lines, and none is lost when somebody does', async () => {
  const child = pipe();
  const count = 20_000;
  const lines = Array.from({ length: count }, (_, id) => deal(String(id)));
  for (const line of lines) child.stdin.write(line);
  child.stdin.end();
  const offered = child.stdin.writableLength;
  await wait(2_500);
  const held = child.stdin.writableLength;
  await wait(500);
  // It stands still, with most of it not taken.
  expect(child.stdin.writableLength).toBe(held);
  expect(held).toBeGreaterThan(offered / 2);
  let next = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes(`"dealId":"${next}"`)) throw new Error(`Line ${next} is answered with ${line.slice(0, 80)}`);
    next += 1;
  }
  expect(next).toBe(count);
}, 60_000);
