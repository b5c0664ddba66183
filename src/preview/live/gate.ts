/**
 * The preview's own door to a real account. Page and functions know its loopback address and a pass that is worth
 * nothing elsewhere; the account's token stays in this process and goes to one host. What would change a record is
 * refused here, whatever the functions ask for, unless writing was allowed by name.
 */
import { answerText } from '../../crm/gateway/answer-text.ts';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import Fastify from 'fastify';
import { withoutSecret } from '../../crm/foreign-text/without-secret.ts';

export interface GateOptions {
  /** HubSpot's API, or a loopback address that stands in for it. */
  readonly upstream: string;
  readonly token: string;
  readonly mayWrite: boolean;
  /** Milliseconds that HubSpot has for one answer, to its last byte. */
  readonly patience?: number;
}

export interface Gate {
  /** Loopback address without a slash at its end. */
  readonly url: string;
  /** In the place of a token; good for this gate only. */
  readonly pass: string;
  /** Calls that were refused because they would have changed something: "PATCH /crm/objects/2026-09/deals/9001". */
  readonly refused: readonly string[];
  readonly close: () => Promise<void>;
}

/** HubSpot's areas that page and functions ask for; a token may open more. */
const areas = /^\/(crm|crm-object-schemas|settings\/(v3\/)?currencies|account-info)\//;
/** Questions that are asked by POST because they are long. */
const asksByPost = /^\/crm\/[\w./-]+\/(batch\/read|search)$/;
const largestBody = 10 * 1024 * 1024;

export const isRead = (method: string, path: string): boolean =>
  method === 'GET' || method === 'HEAD' || (method === 'POST' && asksByPost.test(path));

export async function openGate({ upstream, token, mayWrite, patience = 15_000 }: GateOptions): Promise<Gate> {
  const pass = randomBytes(32).toString('hex');
  const expected = Buffer.from(`Bearer ${pass}`);
  const refused: string[] = [];
  const app = Fastify({ forceCloseConnections: true, bodyLimit: largestBody });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });

  app.all('/*', async (request, reply) => {
    const given = Buffer.from(request.headers.authorization ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return reply.status(401).send(refusal('INVALID_AUTHENTICATION', 'This door opens for the preview only.'));
    const path = request.url.split('?', 1)[0] ?? '';
    // No escape, no step upwards: the path that is judged is the path that is asked for.
    if (!/^\/[\w./-]*$/.test(path) || path.includes('..') || path.includes('//') || !areas.test(path))
      return reply.status(404).send(refusal('NOT_FOUND', 'The preview does not ask for this.'));
    if (!mayWrite && !isRead(request.method, path)) {
      refused.push(`${request.method} ${path}`);
      return reply.status(403).send(refusal('READ_ONLY', 'The preview only reads this account: nothing was changed.'));
    }
    const answer = await ask(
      `${upstream}${request.url}`,
      request.method,
      request.headers,
      request.body,
      token,
      patience,
    );
    if (answer === null) return reply.status(502).send(refusal('UNAVAILABLE', 'HubSpot did not answer.'));
    return reply.status(answer.status).headers(answer.headers).send(answer.body);
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, pass, refused, close: () => app.close() };
}

const refusal = (category: string, message: string) => ({
  status: 'error',
  category,
  message,
  correlationId: 'preview',
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Null: no answer. A redirection is handed back as it is: the token follows none. */
async function ask(
  url: string,
  method: string,
  { 'content-type': type, accept }: IncomingHttpHeaders,
  body: unknown,
  token: string,
  patience: number,
): Promise<Answer | null> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: {
        authorization: `Bearer ${token}`,
        accept: accept ?? 'application/json',
        ...(type === undefined ? {} : { 'content-type': type }),
      },
      ...(Buffer.isBuffer(body) && body.length > 0 ? { body: new Uint8Array(body) } : {}),
    });
    const kept = [...response.headers].filter(([name]) => name === 'retry-after' || name.startsWith('x-hubspot-'));
    const text = await answerText(response);
    if (text === null) return null;
    return {
      status: response.status,
      // HubSpot speaks JSON: what calls itself anything else is no page for a browser.
      headers: { 'content-type': 'application/json;charset=utf-8', ...withoutSecret(Object.fromEntries(kept), token) },
      body: jsonWithout(token, text),
    };
  } catch {
    // The reason may hold the request with its token: nothing of it goes on.
    return null;
  }
}

/** As it came, unless it tells the token; what is no JSON says nothing that anybody could use. */
function jsonWithout(token: string, text: string): string {
  if (text === '') return text;
  try {
    const value: unknown = JSON.parse(text);
    const cleared = withoutSecret(value, token);
    // Not written anew where nothing was in it: long numbers would be rounded.
    return cleared === value ? text : JSON.stringify(cleared);
  } catch {
    return JSON.stringify(refusal('UNREADABLE', 'HubSpot answered with something that is no JSON.'));
  }
}
