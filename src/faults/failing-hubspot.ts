/**
 * A HubSpot that fails as it is told, in front of one that works: each call either goes wrong in one of HubSpot's ways,
 * or gets the answer of the emulator behind. An address of its own for every assessment, so that hundreds run side by side.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Answered, type Asked, send } from './exchange.ts';
import type { Fault } from './fault-kinds.ts';

/** What happens to a call; null: nothing. `times` counts how often this same question was asked, from 1. */
export type Plan = (asked: Asked, times: number) => Fault | null;

export interface FailingHubSpot {
  readonly url: string;
  /** In the order of arrival. */
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
}

export async function startFailingHubSpot(
  whole: (asked: Asked) => Promise<Answered>,
  plan: Plan,
): Promise<FailingHubSpot> {
  const asked: Asked[] = [];
  const times = new Map<string, number>();
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    void readBody(incoming).then(async (body) => {
      const call = { method: incoming.method ?? '', path: incoming.url ?? '/', body };
      asked.push(call);
      const count = (times.get(questionOf(call)) ?? 0) + 1;
      times.set(questionOf(call), count);
      const fault = plan(call, count);
      if (fault === null) send(outgoing, await whole(call));
      else await fault.answer({ call, outgoing, whole: () => whole(call) });
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // `listen` called back, so the server has an address.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

export const questionOf = ({ method, path, body }: Asked): string => `${method} ${path}\n${body}`;

async function readBody(incoming: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  return text;
}
