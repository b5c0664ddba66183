/** What the page of shared deals is told: each deal's row as its record says it, evaluations anew, and every failure. */
import { failingJudge } from '../../rules/testing/failing-judge.ts';
import { portfolioFailureWords } from '../../view/words/portfolio.ts';
import type { FaultProgram } from '../../preview/emulator/faults.ts';
import type { Emulator } from '../../preview/emulator/emulator.ts';
import {
  closeAll,
  emulated,
  evaluated,
  failed,
  manifestOf,
  pageOf,
  portals,
  send,
  surroundings,
} from './testing/shared-deals-bench.ts';

afterEach(closeAll);

const { outputs, inputs } = manifestOf('hubspot-emea').portal.deals;
const deals = (emulator: Emulator) => emulator.state.types.find('deals', 'v3');
const dealOf = (emulator: Emulator, id: string) => emulator.state.objects.get(deals(emulator), id);
const change = (emulator: Emulator, id: string, values: Record<string, string>) =>
  emulator.state.objects.update(dealOf(emulator, id), values);
const archive = (emulator: Emulator, name: string) => {
  emulator.state.definitions.archive(deals(emulator), name, emulator.portal.today);
};
const ids = (emulator: Emulator) => emulator.portal.deals.map(({ deal }) => deal.id).slice(0, 20);
const stateOf = async (emulator: Emulator, id: string, now?: string) =>
  (await pageOf(emulator, undefined, now === undefined ? {} : { now })).deals.find(({ dealId }) => dealId === id)
    ?.state;

test.each(portals)('%s: a page, an evaluation, and the page as it then is', async (name) => {
  const emulator = await emulated(name);
  const before = await pageOf(emulator);
  expect(before.deals.length).toBe(before.total);
  expect(before).toMatchObject({ audience: emulator.portal.audience, unread: [] });
  expect(new Set(before.deals.map(({ state }) => state))).toEqual(new Set(['never']));
  const some = before.deals.map(({ dealId }) => dealId).slice(0, 20);
  const answer = await evaluated(emulator, some);
  expect(answer).toMatchObject({ unread: [], notWritten: [] });
  const after = new Map((await pageOf(emulator)).deals.map((deal) => [deal.dealId, deal]));
  expect(some.map((id) => after.get(id))).toEqual(answer.deals);
  expect(new Set(answer.deals.map(({ state }) => state))).toEqual(new Set(['current']));
});

test('what was evaluated is told anew as soon as the deal, a partner’s part or the day is another', async () => {
  const emulator = await emulated('hubspot-emea');
  await evaluated(emulator, ['9001', '9002', '9006']);
  change(emulator, '9001', { [inputs.purchaseDomain]: 'other.example' });
  const { objects, app } = emulator.state;
  const [part] = objects.all(app!.involvement).filter(({ values }) => values.get('roe_key')?.startsWith('9006:'));
  objects.update(part!, { roe_involved_in_sale: 'false' });
  expect(await stateOf(emulator, '9001')).toBe('changed');
  expect(await stateOf(emulator, '9006')).toBe('changed');
  expect(await stateOf(emulator, '9002')).toBe('current');
  expect(await stateOf(emulator, '9002', '2026-11-05T10:00:00+01:00')).toBe('time');
  const { deals: again } = await evaluated(emulator, ['9001', '9006']);
  expect(again.map(({ state }) => state)).toEqual(['current', 'current']);
});

test('evaluated twice, a deal that says the same is written once', async () => {
  const emulator = await emulated('hubspot-emea');
  await evaluated(emulator, ids(emulator));
  const before = emulator.calls.length;
  const { deals: rows, notWritten } = await evaluated(emulator, ids(emulator));
  expect([rows.length, notWritten]).toEqual([20, []]);
  expect(emulator.calls.slice(before).filter(({ path }) => path.includes('batch/update'))).toEqual([]);
});

describe('what could not be looked at is said', () => {
  test.each<[string, FaultProgram]>([
    ['the ids', { path: /associations\/.*\/deals\/2-/, answer: { kind: 'status', status: 503 } }],
    ['the records', { path: /objects\/.*\/2-\d+\/batch/, answer: { kind: 'status', status: 403 } }],
    ['some of the records', { path: /objects\/.*\/2-\d+\/batch/, answer: { kind: 'partial', missing: 30 } }],
  ])('involvements, %s: unsure', async (_, fault) => {
    const emulator = await emulated('hubspot-emea');
    await evaluated(emulator, ids(emulator));
    emulator.faults.add(fault);
    const states = (await pageOf(emulator)).deals.map(({ state }) => state);
    expect(states).toContain('unsure');
    // Where nothing is to be looked at nothing is in doubt.
    expect(states.filter((state) => state === 'changed')).toEqual([]);
  });

  test('a deal that HubSpot answers in another shape', async () => {
    const emulator = await emulated('hubspot-emea');
    const body = JSON.stringify({
      total: 2,
      results: [
        { id: '9', properties: { dealname: {} } },
        { id: '8', properties: {} },
      ],
    });
    emulator.faults.add({ path: /search$/, answer: { kind: 'wrong_json', body } });
    const page = await pageOf(emulator);
    expect(page.unread).toEqual([{ dealId: '9', why: expect.stringMatching(/cannot be read/) as string }]);
    expect(page.deals).toEqual([{ dealId: '8', name: '8', state: 'never' }]);
  });

  test('HubSpot’s own properties, which an admin has archived', async () => {
    const emulator = await emulated('hubspot-emea');
    archive(emulator, 'hs_associated_deal_registration_deal_type');
    const page = await pageOf(emulator);
    expect(page.incomplete).toMatch(/archived.*ask an admin/i);
    expect(page.deals.length).toBeGreaterThan(10);
  });
});

describe('when HubSpot does not', () => {
  test('the app’s properties are missing: said, with the command', async () => {
    const emulator = await emulated('hubspot-emea');
    for (const name of [outputs.evaluatedAt, inputs.motion]) archive(emulator, name);
    const answer = failed(await send(emulator, { ask: 'page' }));
    expect(answer.code).toBe('NOT_INSTALLED');
    expect(answer.message).toContain('npx roe install');
  });

  test.each<[string, FaultProgram['answer'], string]>([
    ['401', { kind: 'status', status: 401 }, 'UNAUTHORIZED'],
    ['403', { kind: 'status', status: 403, scopes: ['crm.objects.deals.read'] }, 'FORBIDDEN'],
    ['429 for the day', { kind: 'status', status: 429, policy: 'DAILY' }, 'RATE_LIMITED'],
    ['500', { kind: 'status', status: 500 }, 'HUBSPOT_DOWN'],
    ['no JSON', { kind: 'wrong_json', body: 'ok' }, 'UNREADABLE'],
  ])('%s: a page has its code and says what to do, in both languages', async (_, fault, code) => {
    const emulator = await emulated('hubspot-emea');
    emulator.faults.add({ path: /search$/, answer: fault });
    const messages = [];
    for (const locale of ['fr', 'en']) {
      const answer = failed(await send(emulator, { ask: 'page', locale }));
      expect(answer.code).toBe(code);
      messages.push(answer.message);
    }
    expect(new Set(messages).size).toBe(2);
  });

  test('a request that is none asks nothing of HubSpot', async () => {
    const emulator = await emulated('hubspot-emea');
    const answer = failed(await send(emulator, { ask: 'evaluate', dealIds: [] }));
    expect(answer).toMatchObject({ code: 'BAD_INPUT', problems: [{ path: 'dealIds' }] });
    expect(emulator.calls).toEqual([]);
  });

  test('every failure has its own words', () => {
    for (const locale of ['fr', 'en'] as const) {
      const all = Object.values(portfolioFailureWords).map((words) => words({})[locale]);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe('an evaluation of some deals of which some cannot be', () => {
  test('deleted, unknown, read in part: each is named with its own reason; the others are evaluated', async () => {
    const emulator = await emulated('hubspot-emea');
    emulator.state.objects.archive(dealOf(emulator, '9004'));
    emulator.faults.add({ path: /line_items\/batch\/read$/, answer: { kind: 'partial', missing: 1 } });
    const answer = await evaluated(emulator, ['9001', '9004', '9006', '9011', '77', '9001']);
    const all = [...answer.deals, ...answer.unread].map(({ dealId }) => dealId);
    expect(all.toSorted()).toEqual(['77', '9001', '9004', '9006', '9011']);
    const why = new Map(answer.unread.map((each) => [each.dealId, each.why]));
    expect(why.get('9004')).toMatch(/cannot be found/);
    expect(why.get('77')).toMatch(/cannot be found/);
    expect(
      [...why.values()].some((text) => /line items could not be read; the former evaluation stands/.test(text)),
    ).toBe(true);
    expect(answer.deals.map(({ dealId }) => dealId)).toContain('9001');
    for (const { dealId } of answer.unread.filter(({ name }) => name !== undefined))
      expect(dealOf(emulator, dealId).values.get(outputs.evaluatedAt) ?? '').toBe('');
  });

  test('one that was merged is answered for under the id that was asked for, and written where it is now', async () => {
    const emulator = await emulated('hubspot-emea');
    const merged = emulator.state.objects.merge(dealOf(emulator, '9002'), dealOf(emulator, '9003'));
    const answer = await evaluated(emulator, ['9002', '9003']);
    expect([...answer.deals, ...answer.unread].map(({ dealId }) => dealId)).toEqual(['9002', '9003']);
    expect(answer.notWritten).toEqual([]);
    expect(merged.values.get(outputs.evaluatedAt) ?? '').not.toBe('');
  });

  test('the app’s own fault on one deal: named, without a word of the deal in the log', async () => {
    const emulator = await emulated('hubspot-emea');
    const lines: string[] = [];
    const { judge } = surroundings(emulator);
    const answer = await evaluated(emulator, ['9001', '9006'], {
      more: {
        report: (line) => lines.push(line),
        judge: failingJudge(judge, 'Sanofleur owes Agence A', ({ deal }) => deal.id === '9006'),
      },
    });
    expect(answer.deals.map(({ dealId }) => dealId)).toEqual(['9001']);
    expect(answer.unread).toMatchObject([{ dealId: '9006' }]);
    expect(lines).toHaveLength(1);
    expect(lines.join('')).not.toContain('Sanofleur');
  });

  test('HubSpot hangs: every deal is named, within the promised time', async () => {
    const emulator = await emulated('hubspot-emea');
    emulator.faults.add({ path: /line_items/, answer: { kind: 'hang' } });
    const started = performance.now();
    const answer = await evaluated(emulator, ids(emulator));
    expect(performance.now() - started).toBeLessThan(7_800);
    expect([...answer.deals, ...answer.unread]).toHaveLength(20);
    expect(answer.unread.length).toBeGreaterThan(0);
  }, 15_000);
});

describe('an evaluation that the record does not take', () => {
  const update = /deals\/batch\/update$/;
  const written = (emulator: Emulator) =>
    ids(emulator).filter((id) => (dealOf(emulator, id).values.get(outputs.evaluatedAt) ?? '') !== '');

  test.each<[string, FaultProgram, number]>([
    ['refused whole, once', { path: update, times: 1, answer: { kind: 'status', status: 400 } }, 0],
    ['two of them left out', { path: update, times: 1, answer: { kind: 'partial', missing: 2 } }, 2],
    ['not allowed', { path: update, answer: { kind: 'status', status: 403 } }, 20],
    ['refused one by one', { path: update, answer: { kind: 'status', status: 400 } }, 20],
    ['cut off before anything was done', { path: update, answer: { kind: 'reset' } }, 20],
    ['done, and the answer lost', { path: update, answer: { kind: 'lost' } }, 0],
    ['done, and half of the answer lost', { path: update, answer: { kind: 'truncated' } }, 0],
  ])('%s: who was not written is named, and nobody else', async (_, fault, count) => {
    const emulator = await emulated('hubspot-emea');
    emulator.faults.add(fault);
    const { deals: rows, unread, notWritten } = await evaluated(emulator, ids(emulator));
    expect([rows.length, unread]).toEqual([20, []]);
    expect(notWritten).toHaveLength(count);
    expect(new Set([...written(emulator), ...notWritten])).toEqual(new Set(ids(emulator)));
    expect(written(emulator).filter((id) => notWritten.includes(id))).toEqual([]);
    const updates = emulator.calls.filter(({ path }) => update.test(path));
    if (/lost|cut off/.test(_)) expect(updates).toHaveLength(1);
  });
});
