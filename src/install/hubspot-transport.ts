/**
 * HubSpot's own client, for the command line. Its typed calls go to the paths of v3 and v4, which HubSpot stops
 * supporting in 2027: `apiRequest` goes to the date-versioned ones. It neither repeats nor ends a call by itself; both
 * is done here.
 */
import { Client } from '@hubspot/api-client';
import { setTimeout as sleep } from 'node:timers/promises';
import { failed } from '../crm/gateway/failure.ts';
import { failureOf } from '../crm/gateway/read-failure.ts';
import { waitBeforeRetry } from '../crm/gateway/retry.ts';
import { type Answer, notice, type Noticed, type Question, type Transport } from './transport.ts';

export interface TransportOptions {
  /** Checked by `allowedBaseUrl`. */
  readonly baseUrl: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly random?: () => number;
  /** Waits so many milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds after which one attempt is given up. */
  readonly longestAttempt?: number;
}

/** Nobody waits at the command line for longer than this for one call with all its repetitions. */
const longestCall = 60_000;

export function createHubSpotTransport({
  baseUrl,
  token,
  now = Date.now,
  random = Math.random,
  pause = sleep,
  longestAttempt = 15_000,
}: TransportOptions): Transport {
  const client = new Client({ accessToken: token, basePath: baseUrl });
  const noticed: Noticed = {};

  async function attempt({ method, path, query, body }: Question): Promise<Answer> {
    const response = await client.apiRequest({
      method,
      path,
      ...(query === undefined ? {} : { qs: query }),
      ...(body === undefined ? {} : { body }),
    });
    if (new URL(response.url).origin !== new URL(baseUrl).origin) return failed({ kind: 'unreadable' });
    const text = await response.text();
    notice(noticed, (name) => response.headers.get(name), now());
    const content = json(text);
    if (response.ok) return content === undefined ? failed({ kind: 'unreadable' }) : { ok: true, value: content };
    const says = sentenceOf(content, token);
    return {
      ...failed(failureOf(response.status, Object.fromEntries(response.headers), content)),
      ...(says === null ? {} : { says }),
    };
  }

  return {
    noticed,
    async ask(question) {
      let waited = 0;
      for (let count = 1; ; count += 1) {
        const answer = await within(longestAttempt, attempt(question));
        if (answer.ok) return answer;
        const wait = waitBeforeRetry(answer.failure, count, longestCall - waited, random);
        if (wait === null) return answer;
        waited += wait;
        await pause(wait);
      }
    },
  };
}

/** The client cannot be told to stop: an attempt that takes too long is left alone, and what it may still do is found when it is repeated. */
async function within(milliseconds: number, attempt: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      resolve(failed({ kind: 'timeout' }));
    }, milliseconds);
  });
  try {
    // An error of the network could carry the request: only that there was no answer leaves this function.
    return await Promise.race([attempt.catch((): Answer => failed({ kind: 'unavailable', status: null })), late]);
  } finally {
    clearTimeout(timer);
  }
}

function json(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function sentenceOf(content: unknown, token: string): string | null {
  if (typeof content !== 'object' || content === null || !('message' in content) || typeof content.message !== 'string')
    return null;
  const sentence = content.message.replaceAll(token, '…').replaceAll(/\s+/g, ' ').trim();
  return sentence === '' ? null : sentence.slice(0, 300);
}
