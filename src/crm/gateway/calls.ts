/** HTTP calls to HubSpot: one axios client, a shared deadline, retries, a limit to what is in flight, and a count of it all. */
import axios, { type AxiosInstance } from 'axios';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Allowance } from './allowance.ts';
import type { Deadline } from './deadline.ts';
import { failed, type GatewayFailure, type GatewayResult, succeeded } from './failure.ts';
import { spacing } from './pace.ts';
import { failureOf, type Headers } from './read-failure.ts';
import { waitBeforeRetry } from './retry.ts';

interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Changes something in HubSpot. POST alone does not tell: batches are read with it. */
  readonly writes?: true;
}

export interface CallLog {
  readonly method: string;
  readonly path: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

export interface CallsOptions {
  /** Checked by `allowedBaseUrl`. */
  readonly baseUrl: string;
  readonly token: string;
  readonly deadline: Deadline;
  readonly random?: () => number;
  /** Told the headers of every answer, in lower case. */
  readonly onHeaders?: (headers: Headers) => void;
  /** Of a program that asks for minutes, through several gateways; a function asks too little to need one. */
  readonly allowance?: Allowance;
  /** Milliseconds that one attempt may take; nobody waits at a screen where it is longer. */
  readonly patience?: number;
}

export interface Calls {
  /** The parsed JSON of a 2xx answer; null for a DELETE, which HubSpot answers without a body. */
  readonly send: (call: Call) => Promise<GatewayResult<unknown>>;
  readonly log: readonly CallLog[];
}

const mostInFlight = 8;
/** All calls of one gateway together: a portal in trouble is not helped by insistence. */
const mostRetries = 8;
const longestAttempt = 3_500;
const largestAnswer = 20 * 1024 * 1024;

export function createCalls({
  baseUrl,
  token,
  deadline,
  random = Math.random,
  onHeaders,
  allowance,
  patience = longestAttempt,
}: CallsOptions): Calls {
  const client = axios.create({
    baseURL: baseUrl,
    headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
    // The token goes to one host: no redirection is followed, and no proxy of the environment sees it.
    maxRedirects: 0,
    proxy: false,
    maxContentLength: largestAnswer,
    responseType: 'text',
    transformResponse: [(text: unknown) => text],
    validateStatus: () => true,
  });
  const log: CallLog[] = [];
  const places = createPlaces(mostInFlight);
  let retries = 0;
  /** Nobody asks before this moment: a limit was reached, or is near. */
  let notBefore = 0;
  let gap = 0;

  /** Milliseconds to wait for one's turn, which is taken by asking. */
  function turn(): number {
    const now = performance.now();
    const at = Math.max(now, notBefore);
    if (at - now <= deadline.remaining()) notBefore = at + gap;
    return at - now;
  }

  async function send(call: Call): Promise<GatewayResult<unknown>> {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await places.within(async () => {
        const pause = turn();
        if (pause > deadline.remaining())
          return failed({ kind: 'rate_limited', retryAfter: Math.ceil(pause / 1000), policy: null });
        if (pause > 0) await sleep(pause);
        if (deadline.remaining() <= 0) return failed({ kind: 'timeout' });
        const answered = await allowance?.take(call.path.endsWith('/search'));
        log.push({ method: call.method, path: call.path, attempt });
        let heard: Headers | null = null;
        const answer = await attemptOnce(client, call, Math.min(deadline.remaining(), patience), (headers) => {
          heard = headers;
          // Whoever has an allowance is not slowed down a second time.
          if (allowance === undefined) gap = spacing(headers);
          onHeaders?.(headers);
        });
        answered?.(heard);
        return answer;
      });
      if (outcome.ok) return outcome;
      const wait =
        retries < mostRetries
          ? waitBeforeRetry(outcome.failure, attempt, deadline.remaining(), random, call.writes === true)
          : null;
      if (wait === null) return outcome;
      retries += 1;
      // A limit holds for the whole app: nobody else asks before it is over.
      if (outcome.failure.kind === 'rate_limited') {
        notBefore = Math.max(notBefore, performance.now() + wait);
        allowance?.pause(wait);
      } else await sleep(wait);
    }
  }

  return { send, log };
}

async function attemptOnce(
  client: AxiosInstance,
  call: Call,
  milliseconds: number,
  answered: (headers: Headers) => void,
): Promise<GatewayResult<unknown>> {
  const signal = AbortSignal.timeout(Math.ceil(milliseconds));
  try {
    const answer = await client.request<unknown>({
      method: call.method,
      url: call.path,
      signal,
      ...(call.query === undefined ? {} : { params: call.query }),
      ...(call.body === undefined ? {} : { data: call.body }),
    });
    const headers = lowerCased(answer.headers);
    answered(headers);
    if (call.method === 'DELETE' && answer.status === 204) return succeeded(null);
    const body = json(answer.data);
    if (answer.status >= 200 && answer.status < 300)
      return body === undefined ? failed({ kind: 'unreadable' }) : succeeded(body);
    return failed(failureOf(answer.status, headers, body));
  } catch (error) {
    return failed(faultOf(error, signal));
  }
}

/** axios' own error holds the request with its token: nothing of it leaves this function. */
function faultOf(error: unknown, signal: AbortSignal): GatewayFailure {
  if (signal.aborted) return { kind: 'timeout' };
  if (!axios.isAxiosError(error)) return { kind: 'unreadable' };
  if (error.code === 'ECONNABORTED' && error.message.includes('timeout')) return { kind: 'timeout' };
  if (error.code === 'ERR_BAD_RESPONSE' || error.message.includes('maxContentLength')) return { kind: 'unreadable' };
  return { kind: 'unavailable', status: null };
}

function json(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const lowerCased = (headers: object): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value as unknown]));

interface Places {
  readonly within: <T>(work: () => Promise<T>) => Promise<T>;
}

/** At most `count` pieces of work at a time; the others wait in the order of their coming. */
function createPlaces(count: number): Places {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    async within(work) {
      if (free > 0) free -= 1;
      else
        await new Promise<void>((resume) => {
          waiting.push(resume);
        });
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
}
