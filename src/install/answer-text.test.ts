import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerText, largestAnswer } from '../crm/gateway/answer-text.ts';
import { createHubSpotTransport } from './hubspot-transport.ts';

test('an answer is read whole up to the size, and not beyond', async () => {
  expect(await answerText(new Response('é'.repeat(10)), 20)).toBe('é'.repeat(10));
  expect(await answerText(new Response('é'.repeat(10)), 19)).toBeNull();
  expect(await answerText(new Response(null), 0)).toBe('');
});

test('a server that never stops is left: the answer cannot be read', async () => {
  let sent = 0;
  const server = createServer((_request, response) => {
    const piece = Buffer.alloc(1024 * 1024, 'a');
    const more = (): void => {
      if (response.destroyed) return;
      sent += piece.length;
      response.write(piece, more);
    };
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const transport = createHubSpotTransport({
      baseUrl: `http://127.0.0.1:${port}`,
      token: 'pat-test',
      pause: () => Promise.resolve(),
    });
    expect(await transport.ask({ method: 'GET', path: '/account-info/2026-09/details' })).toMatchObject({
      ok: false,
      failure: { kind: 'unreadable' },
    });
    // Asked twice, because an answer that was cut off may come whole the second time.
    expect(sent).toBeLessThan(4 * largestAnswer);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}, 60_000);
