/**
 * Calls to HubSpot from the command line. The token goes to one address and to no other: a redirection is an answer
 * that cannot be read, and is never followed. (HubSpot's own client follows them with the token in hand, and takes no
 * option against it: `@hubspot/api-client` 13.5.0, `services/http/HttpClient`.)
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Mask, maskOf } from '../crm/foreign-text/without-secret.ts';
import { failed } from '../crm/gateway/failure.ts';
import { failureOf } from '../crm/gateway/read-failure.ts';
import { waitBeforeRetry } from '../crm/gateway/retry.ts';
import { answerText } from '../crm/gateway/answer-text.ts';
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
  /** Milliseconds from the first call on after which no further one is made: a server that is slow at each ends nothing else. */
  readonly longestCommand?: number;
}

/** Nobody waits at the command line for longer than this for one call with all its repetitions. */
const longestCall = 60_000;
const longestRefusal = 1024 * 1024;
/** An installation takes some 150 calls, an uninstallation on 10,000 deals some 300: at a second each they fit. */
const tenMinutes = 600_000;

export function createHubSpotTransport({
  baseUrl,
  token,
  now = Date.now,
  random = Math.random,
  pause = sleep,
  longestAttempt = 15_000,
  longestCommand = tenMinutes,
}: TransportOptions): Transport {
  const noticed: Noticed = {};
  const mask = maskOf([token], '…');
  let firstAsked: number | null = null;

  async function attempt({ method, path, query, body }: Question, signal: AbortSignal): Promise<Answer> {
    const url = new URL(path, baseUrl);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answerText(response);
    if (text === null) return failed({ kind: 'unreadable' });
    notice(noticed, (name) => response.headers.get(name), now());
    // A refusal is a sentence or two; what is longer is none of HubSpot's, and is not looked through.
    const content = response.ok || text.length <= longestRefusal ? json(text) : undefined;
    // What is archived is answered without a body.
    if (response.status === 204) return { ok: true, value: null };
    if (response.ok) return content === undefined ? failed({ kind: 'unreadable' }) : { ok: true, value: content };
    const says = sentenceOf(content, mask);
    return {
      ...failed(failureOf(response.status, Object.fromEntries(response.headers), content)),
      ...(says === null ? {} : { says }),
    };
  }

  async function within(milliseconds: number, question: Question): Promise<Answer> {
    const signal = AbortSignal.timeout(milliseconds);
    try {
      return await attempt(question, signal);
    } catch {
      // An error of the network could carry the request: only that there was no answer leaves this function.
      return failed(signal.aborted ? { kind: 'timeout' } : { kind: 'unavailable', status: null });
    }
  }

  return {
    noticed,
    async ask(question) {
      const began = now();
      firstAsked ??= began;
      let waited = 0;
      let unanswered = false;
      for (let count = 1; ; count += 1) {
        const left = longestCommand - (now() - firstAsked);
        if (left <= 0) return failed({ kind: 'timeout' });
        const answer = await within(Math.min(longestAttempt, left), question);
        if (answer.ok) return answer;
        const spent = Math.max(waited, now() - began);
        const wait = waitBeforeRetry(answer.failure, count, longestCall - spent, random);
        if (wait === null) return unanswered ? { ...answer, repeated: true } : answer;
        unanswered ||= ['unavailable', 'timeout', 'unreadable'].includes(answer.failure.kind);
        waited += wait;
        await pause(wait);
      }
    },
  };
}

function json(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Characters; nobody reads on. */
const longestSentence = 300;

function sentenceOf(content: unknown, mask: Mask): string | null {
  if (typeof content !== 'object' || content === null || !('message' in content) || typeof content.message !== 'string')
    return null;
  const sentence = mask(content.message.slice(0, 10 * longestSentence))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return sentence === '' ? null : sentence.slice(0, longestSentence);
}
