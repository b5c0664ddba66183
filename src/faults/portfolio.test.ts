/**
 * The built function of the shared deals while HubSpot fails: every deal is told right, or told to be unread; and what it
 * keeps on a record is the whole answer or the former one, never one made of what happened to come.
 */
import * as z from 'zod';
import { ensureBuilt } from '../build/built.ts';
import type { DealsEvaluated, PortfolioResponse, SharedDeal } from '../contract/portfolio.ts';
import { type Emulator, startEmulator } from '../preview/emulator/emulator.ts';
import { portalManifest } from '../preview/portals/load.ts';
import { builtFunction } from './built-function.ts';
import type { Answered, Asked } from './exchange.ts';
import { type Plan, startFailingHubSpot } from './failing-hubspot.ts';
import { type Fault, faults, lostAnswers, passingFaults } from './fault-kinds.ts';
import { endpointOf } from './matrix.ts';

jest.setTimeout(600_000);

const outputsSchema = z.object({
  portal: z.object({ deals: z.object({ outputs: z.record(z.string(), z.object({ name: z.string() })) }) }),
});
const { outputs } = outputsSchema.parse(portalManifest('hubspot-emea')).portal.deals;
/** Of the moment, not of the deal. */
const names = Object.entries(outputs).flatMap(([key, { name }]) => (key === 'evaluatedAt' ? [] : [name]));

let emulator: Emulator;
let main: ReturnType<typeof builtFunction>;
let dealIds: readonly string[];
beforeAll(async () => {
  await ensureBuilt();
  emulator = await startEmulator({ portal: 'hubspot-emea', limits: { tenSecondly: 1_000_000, searchSecondly: 1_000 } });
  main = builtFunction('hubspot-emea', 'shared_deals');
  dealIds = emulator.portal.deals.map(({ deal: { id } }) => id).slice(0, 8);
});
afterAll(() => emulator.close());

async function answerOf({ method, path, body }: Asked): Promise<Answered> {
  const headers = { authorization: `Bearer ${emulator.token}`, 'content-type': 'application/json' };
  const response = await fetch(emulator.url + path, { method, headers, ...(body === '' ? {} : { body }) });
  return { status: response.status, body: await response.text() };
}

async function ask(parameters: object, plan: Plan = () => null) {
  const hubspot = await startFailingHubSpot(answerOf, plan);
  try {
    const now = new Date(emulator.portal.today).toISOString();
    Object.assign(process.env, {
      PRIVATE_APP_ACCESS_TOKEN: emulator.token,
      HUBSPOT_API_BASE: hubspot.url,
      ROE_NOW: now,
    });
    const started = performance.now();
    const answer = (await main({ parameters: { locale: 'en', ...parameters } })) as PortfolioResponse;
    return { answer, milliseconds: performance.now() - started, asked: hubspot.asked };
  } finally {
    await hubspot.close();
  }
}
const evaluate = (plan?: Plan) => ask({ ask: 'evaluate', timeZone: emulator.portal.timeZone, dealIds }, plan);
const page = (plan?: Plan) => ask({ ask: 'page' }, plan);

/** What the record keeps, by deal; nothing of a deal that was never evaluated. */
function kept(): ReadonlyMap<string, string> {
  const type = emulator.state.types.find('deals', 'v3');
  return new Map(
    dealIds.map((id) => {
      const { values } = emulator.state.objects.get(type, id);
      return [id, JSON.stringify(names.map((name) => values.get(name) ?? ''))];
    }),
  );
}

const told = ({ name, evaluation }: SharedDeal): string => JSON.stringify({ name, evaluation });
/** One whose name was not read is called by its id. */
const namesNobodyElse = ({ partners = [] }: SharedDeal, right: SharedDeal | undefined): boolean =>
  partners.every((name) => right?.partners?.includes(name) === true || /^\d+$/.test(name));
const rowsOf = (deals: readonly SharedDeal[]): ReadonlyMap<string, string> =>
  new Map(deals.map((deal) => [deal.dealId, told(deal)]));

/** The same of many deals is told once. */
const grouped = (wrong: readonly string[]): string[] => [
  ...new Set(wrong.map((what) => what.replace(/\b9\d{3}\b/g, 'a deal'))),
];

/** Whatever failed, its reader is told what to do. */
const nextStep = /try again|repeat|refresh|look for|ask |check |see |install|reload|evaluate/i;

/** By which answers can be wrong, one of each kind. */
const chosen = faults.filter(({ name }) =>
  [
    '429, ten seconds',
    '500',
    'body cut off',
    'entries of another shape',
    '207, one missing',
    'empty pages for ever',
    '403, a scope',
    '404',
  ].includes(name),
);
const hanging = faults.filter(({ name }) => name === 'hangs');
const passing = passingFaults.slice(0, 2);

interface Cell {
  readonly endpoint: string;
  readonly fault: Fault;
}

function wrongWith(
  { answer, milliseconds }: Awaited<ReturnType<typeof evaluate>>,
  whole: DealsEvaluated,
  { before, after }: { readonly before: ReadonlyMap<string, string>; readonly after: ReadonlyMap<string, string> },
  { fault }: Cell,
): string[] {
  const right = rowsOf(whole.deals);
  const now = kept();
  const stored = dealIds.filter((id) => now.get(id) !== before.get(id) && now.get(id) !== after.get(id));
  const wrong = stored.map((id) => `keeps something else on ${id}`);
  if (milliseconds > 8_000) wrong.push(`takes ${Math.round(milliseconds)} ms`);
  if (!answer.ok) return nextStep.test(answer.message) ? wrong : [...wrong, `names no next step: ${answer.message}`];
  if (!('notWritten' in answer)) return [...wrong, 'is no evaluation'];
  const { deals, unread, notWritten } = answer;
  const listed = [...deals, ...unread].map(({ dealId }) => dealId).sort();
  if (JSON.stringify(listed) !== JSON.stringify([...dealIds].sort())) wrong.push(`lists ${listed.join(', ')}`);
  for (const deal of deals) {
    const asItIs = whole.deals.find(({ dealId }) => dealId === deal.dealId);
    if (told(deal) !== right.get(deal.dealId) || !namesNobodyElse(deal, asItIs))
      wrong.push(`tells ${deal.dealId} otherwise`);
    if (now.get(deal.dealId) !== after.get(deal.dealId) && !notWritten.includes(deal.dealId))
      wrong.push(`does not say that ${deal.dealId} was not kept`);
  }
  for (const { dealId, why } of unread)
    if (!nextStep.test(why)) wrong.push(`${dealId} unread without a way on: ${why}`);
  // A write whose outcome is not clear is never sent again: it is looked at, and named.
  if (fault.passing && unread.length > 0) wrong.push('does not get over what passes');
  return wrong;
}

test('evaluating: every endpoint, every fault', async () => {
  emulator.reset();
  const before = kept();
  const { answer: whole, asked } = await evaluate();
  if (!whole.ok || !('notWritten' in whole)) throw new Error(JSON.stringify(whole));
  expect([whole.unread, whole.notWritten, whole.deals.length]).toEqual([[], [], dealIds.length]);
  const after = kept();
  const endpoints = [...new Set(asked.map(endpointOf))];
  const writing = new Set(asked.filter(({ path }) => path.includes('batch/update')).map(endpointOf));
  expect(writing.size).toBe(1);
  const cells: readonly Cell[] = endpoints.flatMap((endpoint) =>
    [...chosen, ...passing, ...(writing.has(endpoint) ? [...hanging, ...lostAnswers] : [])].map((fault) => ({
      endpoint,
      fault,
    })),
  );
  expect(cells.length).toBeGreaterThan(80);
  const wrong: string[] = [];
  for (const cell of cells) {
    emulator.reset();
    const outcome = await evaluate((call, times) =>
      endpointOf(call) !== cell.endpoint || (cell.fault.passing && times > 1) ? null : cell.fault,
    );
    wrong.push(
      ...wrongWith(outcome, whole, { before, after }, cell).map(
        (what) => `${cell.endpoint}, ${cell.fault.name}: ${what}`,
      ),
    );
  }
  expect(grouped(wrong)).toEqual([]);
});

test('a page: every endpoint, every fault', async () => {
  emulator.reset();
  await evaluate();
  const { answer: whole, asked } = await page();
  if (!whole.ok || !('total' in whole)) throw new Error(JSON.stringify(whole));
  const right = rowsOf(whole.deals);
  const endpoints = [...new Set(asked.map(endpointOf))];
  const wrong: string[] = [];
  for (const endpoint of endpoints)
    for (const fault of [...chosen, ...passing]) {
      const { answer } = await page((call, times) =>
        endpointOf(call) !== endpoint || (fault.passing && times > 1) ? null : fault,
      );
      const say = (what: string) => wrong.push(`${endpoint}, ${fault.name}: ${what}`);
      if (!answer.ok) {
        if (!nextStep.test(answer.message)) say(`names no next step: ${answer.message}`);
        if (fault.passing) say('does not get over what passes');
        continue;
      }
      if (!('total' in answer)) {
        say('is no page');
        continue;
      }
      const known = new Set([...answer.deals, ...answer.unread].map(({ dealId }) => dealId));
      for (const id of right.keys()) if (!known.has(id) && answer.unread.length === 0) say(`leaves ${id} out`);
      for (const deal of answer.deals) {
        const asItIs = whole.deals.find(({ dealId }) => dealId === deal.dealId);
        if (told(deal) !== right.get(deal.dealId) || !namesNobodyElse(deal, asItIs))
          say(`tells ${deal.dealId} otherwise`);
        // Where the app's object seems to be gone, what was evaluated of it is to be evaluated anew.
        const lasts = deal.state === asItIs?.state || deal.state === 'unsure' || fault.name === '404';
        if (!lasts) say(`${deal.dealId} is ${deal.state}`);
      }
    }
  expect(grouped(wrong)).toEqual([]);
});
