/** The built function that checks the installation, while HubSpot fails: what it could not see it does not call right, nor wrong. */
import { ensureBuilt } from '../build/built.ts';
import { type Emulator, startEmulator } from '../preview/emulator/emulator.ts';
import type { PortalHealthResponse } from '../contract/portal-health.ts';
import { againWhenLate } from './again-when-late.ts';
import { builtFunction } from './built-function.ts';
import { type Answered, type Asked } from './exchange.ts';
import { type Plan, questionOf, startFailingHubSpot } from './failing-hubspot.ts';
import { type Fault, faults } from './fault-kinds.ts';
import { endpointOf } from './matrix.ts';
import { sideBySide } from './side-by-side.ts';

jest.setTimeout(300_000);

const chosen = faults.filter(({ name }) =>
  ['entries of another shape', 'empty pages for ever', '403, a scope', 'hangs'].includes(name),
);

let emulator: Emulator;
let main: ReturnType<typeof builtFunction>;
beforeAll(async () => {
  await ensureBuilt();
  emulator = await startEmulator({ portal: 'hubspot-emea' });
  main = builtFunction('hubspot-emea', 'portal_health');
});
afterAll(() => emulator.close());

const answers = new Map<string, Promise<Answered>>();
function answerOf(asked: Asked): Promise<Answered> {
  const known = answers.get(questionOf(asked));
  if (known !== undefined) return known;
  const init = {
    method: asked.method,
    headers: { authorization: `Bearer ${emulator.token}`, 'content-type': 'application/json' },
    ...(asked.body === '' ? {} : { body: asked.body }),
  };
  const answer = fetch(emulator.url + asked.path, init).then(async (response) => ({
    status: response.status,
    body: await response.text(),
  }));
  answers.set(questionOf(asked), answer);
  return answer;
}

async function check(plan: Plan) {
  const hubspot = await startFailingHubSpot(answerOf, plan);
  try {
    Object.assign(process.env, { PRIVATE_APP_ACCESS_TOKEN: emulator.token, HUBSPOT_API_BASE: hubspot.url });
    const started = performance.now();
    const answer = (await main({ parameters: { locale: 'en' } })) as PortalHealthResponse;
    return { answer, milliseconds: performance.now() - started, asked: hubspot.asked };
  } finally {
    await hubspot.close();
  }
}

const findings = (answer: PortalHealthResponse): string[] =>
  answer.ok ? answer.findings.map(({ state, code }) => `${state} ${code}`) : [];
const scopesTried = (answer: PortalHealthResponse): string | undefined =>
  answer.ok ? answer.findings.find(({ state, code }) => state === 'ok' && code === 'scopes')?.title : undefined;

interface Cell {
  readonly endpoint: string;
  readonly fault: Fault;
}

/** What HubSpot's own answer proves: the scope that it names is missing, the version that it does not know is none. */
const isProved = (finding: string, { name }: Fault): boolean =>
  (name.startsWith('403') && finding.startsWith('broken scope_missing')) ||
  (name === '404' && finding.startsWith('warning api_version'));

test('every endpoint, every fault: unknown, or as it is', async () => {
  const whole = await check(() => null);
  const right = findings(whole.answer);
  expect(right.length).toBeGreaterThan(8);
  const endpoints = [...new Set(whole.asked.map(endpointOf))];
  // A call that hangs costs the same time whichever it is: some of them stand for all.
  const cells: readonly Cell[] = endpoints.flatMap((endpoint, index) =>
    chosen.filter(({ slow }) => !slow || index % 6 === 0).map((fault) => ({ endpoint, fault })),
  );
  const run = async ({ endpoint, fault }: Cell) => ({
    endpoint,
    fault,
    ...(await check((asked) => (endpointOf(asked) === endpoint ? fault : null))),
  });
  const [prompt, slow] = await Promise.all([
    sideBySide(
      cells.filter(({ fault }) => !fault.slow),
      2,
      run,
    ),
    sideBySide(
      cells.filter(({ fault }) => fault.slow),
      30,
      run,
    ),
  ]);
  const wrong = (await againWhenLate([...prompt, ...slow], run)).flatMap(
    ({ endpoint, fault, answer, milliseconds }) => {
      const false_ = findings(answer).filter(
        (finding) => !right.includes(finding) && !finding.startsWith('unknown ') && !isProved(finding, fault),
      );
      const fewerTried =
        scopesTried(answer) !== undefined &&
        scopesTried(answer) !== scopesTried(whole.answer) &&
        !findings(answer).some((finding) => finding.startsWith('unknown '));
      const told = answer.ok || /try again|repeat in|repeat tomorrow/i.test(answer.message);
      return [
        ...false_,
        ...(fewerTried ? ['passes over scopes that it did not try'] : []),
        ...(told ? [] : ['names no next step']),
        ...(milliseconds > 8_000 ? [`takes ${Math.round(milliseconds)} ms`] : []),
      ].map((what) => `${endpoint}, ${fault.name}: ${what}`);
    },
  );
  expect(wrong).toEqual([]);
});
