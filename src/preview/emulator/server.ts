/** The HTTP side of the emulator: who may call, what is logged, which faults strike, how errors are sent. */
import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Call } from './calls.ts';
import {
  HubSpotError,
  invalidAuthentication,
  locked,
  missingScopes,
  noSuchRoute,
  rateLimited,
  uriTooLong,
  validation,
} from './errors.ts';
import type { FaultAnswer, Faults } from './faults.ts';
import type { Memory } from './memory.ts';
import type { RateLimits } from './rate-limits.ts';

export interface ServerParts {
  /** The headers that open the server: `Bearer …`. */
  readonly accepted: ReadonlySet<string>;
  readonly calls: Call[];
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly memory: Pick<Memory, 'touch' | 'save'>;
  /** Filled with what the routes offer. */
  readonly operations: Operation[];
}

export interface Operation {
  readonly method: string;
  /** As the router writes it: `/crm/v3/objects/:type/:id`. */
  readonly path: string;
}

/** Bodies are posted to these too, and change nothing. */
const readings = /\/(batch\/read|search)$/;

/** HubSpot does not publish its limit; many requested properties on a GET run into it. */
const longestUri = 8_192;

declare module 'fastify' {
  interface FastifyRequest {
    call: Call | null;
    fault: Exclude<FaultAnswer, { kind: 'latency' }> | null;
    correlationId: string;
  }
}

export function createServer({ accepted, calls, faults, limits, memory, operations }: ServerParts): FastifyInstance {
  // A held-back answer must not keep `close()` waiting.
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const app = Fastify({
    forceCloseConnections: true,
    bodyLimit: 10 * 1024 * 1024,
    http: { maxHeaderSize: 128 * 1024 },
    routerOptions: { ignoreTrailingSlash: true },
  });
  let counted = 0;
  app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) if (each !== 'HEAD') operations.push({ method: each, path: url });
  });
  app.decorateRequest('call', null);
  app.decorateRequest('fault', null);
  app.decorateRequest('correlationId', '');

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    let parsed: unknown;
    try {
      parsed = body === '' ? undefined : JSON.parse(body.toString());
    } catch {
      done(validation('Invalid input JSON on line 1, column 1: the body is not JSON'), undefined);
      return;
    }
    done(null, parsed);
  });

  app.addHook('onRequest', async (request, reply) => {
    counted += 1;
    request.correlationId = `00000000-0000-4000-8000-${counted.toString(16).padStart(12, '0')}`;
    const call: Call = {
      method: request.method,
      path: request.url,
      at: new Date().toISOString(),
      status: null,
      startedAt: performance.now(),
      endedAt: null,
    };
    request.call = call;
    calls.push(call);
    const { latency, answer } = faults.next(request.method, pathOf(request));
    request.fault = answer;
    if (latency > 0) await wait(latency, undefined, { signal: closing.signal }).catch(() => undefined);
    if (answer !== null) await strike(answer, request, reply, closing.signal);
    if (reply.sent || request.raw.socket.destroyed) return;
    authorize(request, accepted);
    if (request.url.length > longestUri) throw uriTooLong();
    if (writes(request)) memory.touch();
    void reply.headers(limits.take(pathOf(request).endsWith('/search')));
  });

  app.addHook('onSend', async (request, reply, payload) => {
    if (writes(request) && reply.statusCode < 300) memory.save();
    void reply.header('x-hubspot-correlation-id', request.correlationId);
    const sent = typeof payload === 'string' ? spoil(request.fault, payload, reply) : payload;
    if (request.fault?.kind === 'lost') {
      reply.hijack();
      cut(request);
      return '';
    }
    if (request.fault?.kind === 'truncated' && typeof sent === 'string') return truncate(sent, request, reply);
    if (request.call !== null) Object.assign(request.call, { status: reply.statusCode, endedAt: performance.now() });
    return sent;
  });

  app.setNotFoundHandler(() => {
    throw noSuchRoute();
  });
  app.setErrorHandler((error, request, reply) => {
    const known = error instanceof HubSpotError ? error : internal(error);
    return reply
      .status(known.statusCode)
      .headers(known.headers)
      .send({
        status: 'error',
        ...known.body,
        correlationId: request.correlationId,
        ...(known.statusCode === 429 ? { requestId: request.correlationId } : {}),
      });
  });
  app.addHook('preClose', (done) => {
    closing.abort();
    done();
  });
  return app;
}

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? '';

const writes = (request: FastifyRequest): boolean => request.method !== 'GET' && !readings.test(pathOf(request));

function authorize(request: FastifyRequest, accepted: ReadonlySet<string>): void {
  const { authorization } = request.headers;
  if (authorization === undefined || !accepted.has(authorization))
    throw invalidAuthentication(authorization !== undefined);
}

async function strike(
  answer: NonNullable<FastifyRequest['fault']>,
  request: FastifyRequest,
  reply: FastifyReply,
  closing: AbortSignal,
): Promise<void> {
  switch (answer.kind) {
    case 'status':
      throw statusFault(answer);
    case 'hang':
      reply.hijack();
      await wait(answer.ms ?? 2 ** 31 - 1, undefined, { signal: closing, ref: false }).catch(() => undefined);
      cut(request);
      return;
    case 'reset':
      reply.hijack();
      cut(request);
      return;
    case 'lost':
    case 'truncated':
    case 'wrong_json':
    case 'partial':
    case 'endless_paging':
      return;
  }
}

function statusFault({ status, policy, scopes, body }: Extract<FaultAnswer, { kind: 'status' }>): HubSpotError {
  if (body !== undefined) return new HubSpotError(status, body);
  if (status === 429) return rateLimited(policy ?? 'TEN_SECONDLY_ROLLING');
  if (status === 423) return locked();
  if (status === 403) return missingScopes(scopes ?? []);
  if (status === 401) return invalidAuthentication(true);
  if (status === 414) return uriTooLong();
  if (status === 477)
    return new HubSpotError(
      477,
      { category: 'MIGRATION_IN_PROGRESS', message: 'The account is being moved to another data centre.' },
      { 'retry-after': '30' },
    );
  return new HubSpotError(status, { message: status >= 500 ? 'internal error' : 'The call was refused.' });
}

function spoil(fault: FastifyRequest['fault'], payload: string, reply: FastifyReply): string {
  if (fault?.kind === 'wrong_json') return fault.body ?? '<html><body>Bad gateway</body></html>';
  if (fault?.kind === 'endless_paging' && reply.statusCode < 300) return JSON.stringify(endless(JSON.parse(payload)));
  return payload;
}

function endless(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('results' in answer) || !Array.isArray(answer.results))
    return answer;
  const paging = { next: { after: 'again', link: '?after=again' } };
  const perInput: unknown[] = answer.results.filter(
    (each: unknown) => typeof each === 'object' && each !== null && 'from' in each,
  );
  return perInput.length > 0
    ? { ...answer, results: perInput.map((each) => ({ ...(each as object), to: [], paging })) }
    : { ...answer, results: [], paging };
}

function truncate(payload: string, request: FastifyRequest, reply: FastifyReply): string {
  const bytes = Buffer.from(payload);
  reply.hijack();
  reply.raw.writeHead(reply.statusCode, {
    'content-type': 'application/json;charset=utf-8',
    'content-length': bytes.length,
  });
  reply.raw.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
    cut(request);
  });
  return '';
}

function cut(request: FastifyRequest): void {
  if (request.call !== null) request.call.endedAt = performance.now();
  request.raw.socket.destroy();
}

function internal(error: unknown): HubSpotError {
  return new HubSpotError(500, { message: `internal error: ${error instanceof Error ? error.message : 'unknown'}` });
}
