/** What holds for every function, whatever it answers. */
import type { Locale } from '../contract/deal-view.ts';
import type { Access } from './access.ts';
import { answerInShell, type OwnPart } from './shell.ts';

const token = 'pat-eu1-very-secret';
const base = 'http://127.0.0.1:8080';

interface Asked {
  readonly context?: unknown;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly own?: Partial<OwnPart<string, string>>;
}

/** A function that answers with what it was asked. */
function ask({ context = {}, environment = {}, own = {} }: Asked = {}) {
  const reported: string[] = [];
  const answer = jest.fn((asked: string, _access: Access) => Promise.resolve(asked));
  const answered = answerInShell<string, string>(
    context,
    {
      environment: { PRIVATE_APP_ACCESS_TOKEN: token, HUBSPOT_API_BASE: base, ...environment },
      now: () => 1_000,
      report: (line) => reported.push(line),
    },
    {
      name: 'echo',
      read: (_context, locale: Locale) => ({ ok: true, value: `echo ${locale}` }),
      answer,
      failed: (code, locale) => `${code} ${locale}`,
      ...own,
    },
  );
  return { answered, answer, reported };
}

afterEach(() => {
  jest.useRealTimers();
});

test('a function gets what it takes to ask HubSpot, and its answer is the answer', async () => {
  const { answered, answer, reported } = ask({ environment: { PRIVATE_APP_ACCESS_TOKEN: ` ${token}\n` } });
  expect(await answered).toBe('echo en');
  expect(answer).toHaveBeenCalledWith('echo en', expect.objectContaining({ token, baseUrl: base }));
  expect(reported).toEqual([]);
});

test.each([
  ['at a fixed time where HubSpot is this machine', base, Date.parse('2025-11-05T10:00:00Z')],
  ['at the present where it is HubSpot itself', '', 1_000],
])('%s', async (_what, HUBSPOT_API_BASE, moment) => {
  const { answered, answer } = ask({ environment: { HUBSPOT_API_BASE, ROE_NOW: '2025-11-05T10:00:00Z' } });
  await answered;
  expect(answer.mock.calls[0]?.[1].now()).toBe(moment);
});

test('the time for reading runs from when the function starts it', async () => {
  const { answered, answer } = ask();
  await answered;
  const left = answer.mock.calls[0]?.[1].startDeadline().remaining();
  expect(left).toBeGreaterThan(6_900);
  expect(left).toBeLessThanOrEqual(7_000);
});

describe('a function that is late', () => {
  test('is answered for after 7.8 seconds, and what it says or throws then is nobody’s', async () => {
    jest.useFakeTimers();
    let fail: (error: Error) => void = () => undefined;
    const pending = new Promise<string>((_resolve, reject) => {
      fail = reject;
    });
    const { answered, reported } = ask({ own: { answer: () => pending } });
    const settled = jest.fn();
    void answered.then(settled);
    await jest.advanceTimersByTimeAsync(7_799);
    expect(settled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledWith('TIMEOUT en');
    fail(new Error('too late'));
    await jest.advanceTimersByTimeAsync(1);
    expect(reported).toEqual([]);
  });

  test('words its failure at that moment, not before', async () => {
    jest.useFakeTimers();
    let writing = false;
    const { answered } = ask({
      own: {
        answer: () => {
          writing = true;
          return new Promise(() => undefined);
        },
        failed: (code) => (writing ? 'UNCERTAIN' : code),
      },
    });
    await jest.advanceTimersByTimeAsync(7_800);
    expect(await answered).toBe('UNCERTAIN');
  });
});

test.each<[string, Asked]>([
  ['an answer', {}],
  ['a failure', { environment: { PRIVATE_APP_ACCESS_TOKEN: '' } }],
  ['an error', { own: { answer: () => Promise.reject(new Error('broken')) } }],
])('%s leaves no timer that would keep the process', async (_what, asked) => {
  jest.useFakeTimers();
  await ask(asked).answered;
  expect(jest.getTimerCount()).toBe(0);
});

describe('an error is no exception to the caller, and the log says where and not what', () => {
  const broken = (): never => {
    throw new TypeError('Client SA owes Agence A');
  };
  test.each<[string, Partial<OwnPart<string, string>>]>([
    ['thrown while reading the request', { read: broken }],
    ['thrown while answering', { answer: broken }],
    ['thrown later', { answer: () => Promise.resolve().then(broken) }],
  ])('%s', async (_what, own) => {
    const { answered, reported } = ask({ own });
    expect(await answered).toBe('INTERNAL en');
    expect(reported).toEqual([expect.stringMatching(/^echo failed: TypeError at /)]);
    expect(reported.join('')).not.toContain('Client SA');
  });
});

describe('the first obstacle is told, and the function is not asked', () => {
  const noToken = { PRIVATE_APP_ACCESS_TOKEN: ' ' };
  const foreign = { HUBSPOT_API_BASE: 'http://127.0.0.1.evil.example' };
  const unreadable = { read: (_context: unknown, locale: Locale) => ({ ok: false, answer: `BAD ${locale}` }) as const };
  const line = 'echo failed: HUBSPOT_API_BASE is neither HubSpot nor this machine; nothing was sent.';
  test.each<[string, Asked, string, string[]]>([
    ['no token', { environment: noToken }, 'NO_TOKEN en', []],
    ['no token at all', { environment: { PRIVATE_APP_ACCESS_TOKEN: undefined } }, 'NO_TOKEN en', []],
    ['a foreign base URL', { environment: foreign }, 'INTERNAL en', [line]],
    ['a token comes before a base URL', { environment: { ...noToken, ...foreign } }, 'NO_TOKEN en', []],
    ['a request before both', { environment: { ...noToken, ...foreign }, own: unreadable }, 'BAD en', []],
  ])('%s', async (_what, asked, expected, lines) => {
    const { answered, answer, reported } = ask(asked);
    expect(await answered).toBe(expected);
    expect(answer).not.toHaveBeenCalled();
    expect(reported).toEqual(lines);
  });
});

describe('a context that is broken otherwise is answered in its language', () => {
  test.each([
    [{ propertiesToSend: null, parameters: { locale: 'fr-CA', timeZone: 7 } }, 'fr'],
    [{ parameters: { locale: 'fr_FR' } }, 'fr'],
    [{ parameters: { locale: 'de' } }, 'en'],
    [{ parameters: { locale: '??' } }, 'en'],
    [{ parameters: { locale: null } }, 'en'],
    [{ parameters: 'fr' }, 'en'],
    ['fr', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('%j: %s', async (context, locale) => {
    const { answered } = ask({ context, environment: { PRIVATE_APP_ACCESS_TOKEN: '' } });
    expect(await answered).toBe(`NO_TOKEN ${locale}`);
  });
});
