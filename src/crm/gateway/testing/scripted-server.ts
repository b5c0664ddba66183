/** A loopback HTTP server that answers each request as the test says; for faults that no well-behaved server shows. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export type Reply =
  | {
      readonly status?: number;
      readonly json: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly delay?: number;
    }
  | { readonly status?: number; readonly text: string; readonly headers?: Readonly<Record<string, string>> }
  /** Never answers. */
  | 'hang'
  /** Closes the connection without an answer. */
  | 'reset'
  /** Promises more bytes than it sends. */
  | 'truncate';

export interface ScriptedServer {
  readonly url: string;
  readonly requests: Request[];
  readonly close: () => Promise<void>;
}

/** `before` holds each answer back until it resolves. */
export async function startScriptedServer(
  reply: (request: Request, count: number) => Reply,
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<ScriptedServer> {
  const requests: Request[] = [];
  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming).then(async (request) => {
      requests.push(request);
      const count = requests.length;
      await before();
      write(outgoing, reply(request, count));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  const url = new URL(incoming.url ?? '/', 'http://loopback');
  return {
    method: incoming.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: incoming.headers,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  };
}

function write(outgoing: ServerResponse, reply: Reply): void {
  if (reply === 'hang') return;
  if (reply === 'reset') {
    outgoing.destroy();
    return;
  }
  if (reply === 'truncate') {
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    outgoing.write('{"results":[');
    setTimeout(() => outgoing.destroy(), 10);
    return;
  }
  const headers = { 'content-type': 'application/json', ...reply.headers };
  const send = (): void => {
    outgoing.writeHead(reply.status ?? 200, headers);
    outgoing.end('json' in reply ? JSON.stringify(reply.json) : reply.text);
  };
  setTimeout(send, 'json' in reply ? (reply.delay ?? 0) : 0);
}
