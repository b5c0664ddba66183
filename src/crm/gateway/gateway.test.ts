import { deadlineIn } from './deadline.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { blankMemory, type InstallationMemory } from './installation-memory.ts';
import { type Reply, type Request, type ScriptedServer, startScriptedServer } from './testing/scripted-server.ts';

const token = 'pat-na1-secret-0000-0000';
const servers: ScriptedServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Asked {
  readonly gateway: Gateway;
  readonly server: ScriptedServer;
}
async function against(
  reply: (request: Request, count: number) => Reply,
  milliseconds = 5_000,
  memory: InstallationMemory = blankMemory(),
): Promise<Asked> {
  const server = await startScriptedServer(reply);
  servers.push(server);
  return {
    server,
    gateway: createGateway({
      baseUrl: server.url,
      token,
      deadline: deadlineIn(milliseconds),
      memory,
      random: () => 0.5,
    }),
  };
}

const deal = {
  id: '42',
  properties: { dealname: 'Client SA', amount: null },
  updatedAt: '2025-10-01T08:00:00Z',
  somethingNew: { a: 1 },
};
const readDeal = ({ gateway }: Asked) =>
  gateway.readObject('deals', '42', { properties: ['dealname'], associations: ['line_items', '2-77'] });
const inputsOf = (request: Request): { id: string; after?: string }[] =>
  (request.body as { inputs: { id: string; after?: string }[] }).inputs;
const elapsed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

describe('reading a record', () => {
  test('asks one dated path with the token, and lets an answer grow', async () => {
    const asked = await against(() => ({ json: deal }));
    expect(await readDeal(asked)).toMatchObject({
      ok: true,
      value: { id: '42', properties: { dealname: 'Client SA', amount: null } },
    });
    const [request] = asked.server.requests;
    expect(request?.path).toBe('/crm/objects/2026-09/deals/42');
    expect(request?.query.get('associations')).toBe('line_items,2-77');
    expect(request?.headers.authorization).toBe(`Bearer ${token}`);
  });

  test.each([200, 201, 206, 207])('accepts %i', async (status) => {
    expect(await readDeal(await against(() => ({ status, json: deal })))).toMatchObject({ ok: true });
  });

  test('numbers, yes/no and empty text become text or null', async () => {
    const answer = await readDeal(
      await against(() => ({ json: { id: 42, properties: { amount: 12.5, hs_is_closed: true, dealname: '' } } })),
    );
    expect(answer).toMatchObject({
      ok: true,
      value: { id: '42', properties: { amount: '12.5', hs_is_closed: 'true', dealname: null } },
    });
  });
});

describe('every fault is told apart', () => {
  const hubspotError = (more: object = {}) => ({ status: 'error', message: 'no', correlationId: 'c-1', ...more });
  test.each<[string, Reply, object, number]>([
    [
      '401',
      { status: 401, json: hubspotError({ category: 'INVALID_AUTHENTICATION' }) },
      { kind: 'unauthorized', correlationId: 'c-1' },
      1,
    ],
    [
      '403 with its scope',
      {
        status: 403,
        json: hubspotError({
          category: 'MISSING_SCOPES',
          errors: [{ message: 'x', context: { requiredGranularScopes: ['crm.objects.deals.read'] } }],
        }),
      },
      { kind: 'forbidden', scopes: ['crm.objects.deals.read'] },
      1,
    ],
    ['403 without a body', { status: 403, text: '' }, { kind: 'forbidden', scopes: [] }, 1],
    ['404', { status: 404, json: hubspotError({ category: 'OBJECT_NOT_FOUND' }) }, { kind: 'not_found' }, 1],
    ['400', { status: 400, json: hubspotError({ category: 'VALIDATION_ERROR' }) }, { kind: 'refused', status: 400 }, 1],
    [
      '429 for the day',
      { status: 429, json: hubspotError({ policyName: 'DAILY' }) },
      { kind: 'rate_limited', policy: 'DAILY' },
      1,
    ],
    [
      '429 for longer than there is time',
      { status: 429, json: hubspotError({ policyName: 'TEN_SECONDLY_ROLLING' }) },
      { kind: 'rate_limited', retryAfter: 10 },
      1,
    ],
    [
      '429 with Retry-After',
      { status: 429, json: hubspotError(), headers: { 'retry-after': '30' } },
      { kind: 'rate_limited', retryAfter: 30 },
      1,
    ],
    ['500', { status: 500, json: hubspotError() }, { kind: 'unavailable', status: 500, correlationId: 'c-1' }, 3],
    ['502 in HTML', { status: 502, text: '<html>Bad gateway</html>' }, { kind: 'unavailable', status: 502 }, 3],
    [
      '477 while the account moves',
      { status: 477, json: hubspotError(), headers: { 'retry-after': '30' } },
      { kind: 'unavailable', status: 477 },
      1,
    ],
    ['521', { status: 521, text: '' }, { kind: 'unavailable', status: 521 }, 3],
    ['501', { status: 501, text: '' }, { kind: 'unavailable', status: 501 }, 1],
    ['a reset', 'reset', { kind: 'unavailable', status: null }, 3],
    ['a cut body', 'truncate', { kind: 'unreadable' }, 2],
    ['no JSON', { text: 'all is well' }, { kind: 'unreadable' }, 2],
    ['an empty body', { status: 204, text: '' }, { kind: 'unreadable' }, 2],
    ['another shape', { json: { results: 'none' } }, { kind: 'unreadable' }, 1],
    [
      'a redirection',
      { status: 302, text: '', headers: { location: 'http://127.0.0.1:1/elsewhere' } },
      { kind: 'unreadable' },
      2,
    ],
  ])('%s', async (_, reply, failure, attempts) => {
    const asked = await against(() => reply);
    const answer = await readDeal(asked);
    expect(answer).toMatchObject({ ok: false, failure });
    expect(asked.server.requests).toHaveLength(attempts);
    expect(JSON.stringify(answer)).not.toContain(token);
  });

  test('nobody listens', async () => {
    const asked = await against(() => ({ json: deal }));
    await asked.server.close();
    expect(await readDeal(asked)).toMatchObject({ ok: false, failure: { kind: 'unavailable', status: null } });
  });

  test('a failure that passes is not seen', async () => {
    const asked = await against((_, count) => (count < 3 ? { status: 503, text: '' } : { json: deal }));
    expect(await readDeal(asked)).toMatchObject({ ok: true });
    expect(asked.gateway.log.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  });

  test('a second of 429 is waited for', async () => {
    const asked = await against((_, count) =>
      count === 1 ? { status: 429, json: { policyName: 'SECONDLY' } } : { json: deal },
    );
    const took = await elapsed(async () => {
      expect(await readDeal(asked)).toMatchObject({ ok: true });
    });
    expect(took).toBeGreaterThan(1_000);
  });

  test('while one call waits for the limit, no other is sent', async () => {
    const asked = await against((_, count) =>
      count === 1 ? { status: 429, json: { policyName: 'SECONDLY' } } : { json: deal },
    );
    const first = readDeal(asked);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const took = await elapsed(() => readDeal(asked));
    expect(await first).toMatchObject({ ok: true });
    expect(took).toBeGreaterThan(700);
  });
});

describe('before a limit is reached', () => {
  const limits = (remaining: number) => ({
    'x-hubspot-ratelimit-remaining': String(remaining),
    'x-hubspot-ratelimit-max': '100',
    'x-hubspot-ratelimit-interval-milliseconds': '10000',
  });
  const four = async (remaining: number) => {
    const asked = await against(() => ({ json: deal, headers: limits(remaining) }));
    await readDeal(asked);
    return elapsed(() => Promise.all([1, 2, 3].map(() => readDeal(asked))));
  };

  test('calls are spaced when few are left, and not while there are plenty', async () => {
    const [few, plenty] = await Promise.all([four(6), four(90)]);
    // 10 s for 100 calls is 100 ms for one, and twice that with two less than the reserve: the second and the third wait.
    expect(few).toBeGreaterThan(390);
    expect(plenty).toBeLessThan(300);
  });

  test('a wait that the deadline does not leave is told as the limit that it is', async () => {
    const asked = await against(() => ({ json: deal, headers: limits(0) }), 500);
    await readDeal(asked);
    const answers = await Promise.all([1, 2, 3].map(() => readDeal(asked)));
    expect(answers.at(-1)).toMatchObject({ ok: false, failure: { kind: 'rate_limited', retryAfter: 1 } });
    expect(asked.server.requests.length).toBeLessThan(4);
  });
});

describe('the deadline is kept', () => {
  test('when HubSpot hangs', async () => {
    const asked = await against(() => 'hang', 600);
    const took = await elapsed(async () => {
      expect(await readDeal(asked)).toMatchObject({ ok: false, failure: { kind: 'timeout' } });
    });
    expect(took).toBeLessThan(900);
  });

  test('by calls that wait for their turn', async () => {
    const asked = await against(() => 'hang', 500);
    const took = await elapsed(() => Promise.all(Array.from({ length: 30 }, () => readDeal(asked))));
    expect(took).toBeLessThan(900);
    expect(asked.server.requests.length).toBeLessThanOrEqual(8);
  });
});

describe('batches', () => {
  const lines = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));
  const all = (request: Request): Reply => ({
    json: {
      results: inputsOf(request)
        .map(({ id }) => ({ id, properties: {} }))
        .reverse(),
    },
  });

  test('250 ids make three calls of at most 100; the order of the question is kept', async () => {
    const asked = await against(all);
    const answer = await asked.gateway.batchRead('line_items', lines(250), ['name']);
    expect(answer.found.map(({ id }) => id)).toEqual(lines(250));
    expect(asked.server.requests.map((request) => inputsOf(request).length).sort()).toEqual([100, 100, 50]);
  });

  test('no ids, no call; an id named twice is asked once', async () => {
    const asked = await against(all);
    expect(await asked.gateway.batchRead('companies', [], [])).toEqual({
      found: [],
      renamed: new Map(),
      missing: [],
      failure: null,
    });
    await asked.gateway.batchRead('companies', ['1', '1'], []);
    expect(asked.server.requests.map((request) => inputsOf(request).length)).toEqual([1]);
  });

  test('a 207 says which records did not come', async () => {
    const asked = await against(() => ({
      status: 207,
      json: {
        results: [
          { id: '1', properties: { name: 'A' } },
          { id: '3', properties: 'broken' },
        ],
        numErrors: 1,
        errors: [{ category: 'OBJECT_NOT_FOUND', context: { ids: ['2'] } }],
      },
    }));
    expect(await asked.gateway.batchRead('line_items', ['1', '2', '3'], [])).toMatchObject({
      found: [{ id: '1' }],
      missing: ['2', '3'],
      failure: null,
    });
  });

  test('a part of a 207 that may pass is asked for once more; what is not there is not', async () => {
    const partly =
      (category: string) =>
      (request: Request, count: number): Reply =>
        count > 1
          ? all(request)
          : {
              status: 207,
              json: { results: [{ id: '1', properties: {} }], errors: [{ category, context: { ids: ['2'] } }] },
            };
    const passing = await against(partly('INTERNAL_ERROR'));
    expect(await passing.gateway.batchRead('line_items', ['1', '2'], [])).toMatchObject({
      found: [{ id: '1' }, { id: '2' }],
      missing: [],
    });
    expect(passing.server.requests.map((request) => inputsOf(request).map(({ id }) => id))).toEqual([
      ['1', '2'],
      ['2'],
    ]);
    const gone = await against(partly('OBJECT_NOT_FOUND'));
    expect(await gone.gateway.batchRead('line_items', ['1', '2'], [])).toMatchObject({ missing: ['2'] });
    expect(gone.server.requests).toHaveLength(1);
  });

  test('one batch that fails leaves the others', async () => {
    const asked = await against((request) =>
      inputsOf(request).length === 50 ? { status: 404, text: '' } : all(request),
    );
    const answer = await asked.gateway.batchRead('line_items', lines(150), []);
    expect(answer).toMatchObject({ failure: { kind: 'not_found' } });
    expect([answer.found.length, answer.missing.length]).toEqual([100, 50]);
  });

  test('at most eight calls are in flight', async () => {
    let flying = 0;
    let most = 0;
    const asked = await against((request) => {
      flying += 1;
      most = Math.max(most, flying);
      setTimeout(() => (flying -= 1), 20);
      return { ...(all(request) as { json: unknown }), delay: 20 };
    });
    await asked.gateway.batchRead('line_items', lines(2_000), []);
    expect(asked.server.requests).toHaveLength(20);
    expect(most).toBeLessThanOrEqual(8);
  });

  test('where 2026-09 wants e-commerce, 2026-03 is asked, and from then on only 2026-03', async () => {
    const memory = blankMemory();
    const refusal: Reply = {
      status: 403,
      json: {
        category: 'MISSING_SCOPES',
        errors: [{ context: { requiredGranularScopes: ['crm.objects.line_items.read', 'e-commerce'] } }],
      },
    };
    const asked = await against(
      (request) => (request.path.includes('2026-09') ? refusal : all(request)),
      5_000,
      memory,
    );
    expect((await asked.gateway.batchRead('line_items', ['1'], [])).found).toHaveLength(1);
    expect((await asked.gateway.batchRead('line_items', ['1'], [])).found).toHaveLength(1);
    expect(asked.server.requests.map(({ path }) => path.split('/')[3])).toEqual(['2026-09', '2026-03', '2026-03']);
    expect(await asked.gateway.batchRead('companies', ['1'], [])).toMatchObject({ failure: { kind: 'forbidden' } });
  });
});

test('partner clients are read in batches by 2026-03, because 2026-09 has none, and found by 2026-09', async () => {
  const asked = await against((request) => ({
    json: {
      total: 1,
      results: request.path.endsWith('/search')
        ? [{ id: '7', properties: { hs_client_domain_name: 'client.example' } }]
        : [{ id: '7', properties: {} }],
    },
  }));
  expect((await asked.gateway.batchRead('partner_clients', ['7'], ['hs_is_managed'])).found).toHaveLength(1);
  expect(
    await asked.gateway.search('partner_clients', { property: 'hs_client_domain_name', value: 'client.example' }, [
      'hs_is_managed',
    ]),
  ).toMatchObject({ ok: true, value: { total: 1, records: [{ id: '7' }] } });
  expect(asked.server.requests.map(({ path }) => path)).toEqual([
    '/crm/objects/2026-03/partner_clients/batch/read',
    '/crm/objects/2026-09/partner_clients/search',
  ]);
});

describe('associations', () => {
  const target = (id: number | string, ...labels: (string | null)[]) => ({
    toObjectId: id,
    associationTypes: labels.map((label, typeId) => ({ category: 'X', typeId, label })),
  });

  test('a company that shows as primary and unlabelled is one company', async () => {
    const asked = await against(() => ({
      json: {
        results: [
          { from: { id: '42' }, to: [target(7, 'Primary', null), target('8', 'Originating partner'), target(7, null)] },
        ],
      },
    }));
    const answer = await asked.gateway.associations('deals', 'companies', ['42', '43']);
    expect(answer.found).toEqual([
      {
        from: '42',
        to: [
          { id: '7', labels: ['Primary'] },
          { id: '8', labels: ['Originating partner'] },
        ],
        complete: true,
        capped: false,
      },
      { from: '43', to: [], complete: true, capped: false },
    ]);
  });

  test('pages are followed for the inputs that have more', async () => {
    const asked = await against((request) => ({
      json: {
        results: inputsOf(request).map(({ id, after = '0' }) => ({
          from: { id },
          to: [target(`${id}-${after}`)],
          ...(id === '1' && Number(after) < 2 ? { paging: { next: { after: String(Number(after) + 1) } } } : {}),
        })),
      },
    }));
    const answer = await asked.gateway.associations('companies', 'deals', ['1', '2']);
    expect(answer.found.map(({ to, complete }) => [to.length, complete])).toEqual([
      [3, true],
      [1, true],
    ]);
    expect(asked.server.requests.map((request) => inputsOf(request).length)).toEqual([2, 1, 1]);
  });

  test('a loop of pages ends, and the list is not taken for whole', async () => {
    const asked = await against(() => ({
      json: { results: [{ from: { id: '1' }, to: [target(5)], paging: { next: { after: 'again' } } }] },
    }));
    expect((await asked.gateway.associations('companies', 'deals', ['1'])).found).toMatchObject([
      { complete: false, to: [{ id: '5' }] },
    ]);
    expect(asked.server.requests).toHaveLength(2);
  });

  test('pages without end are cut, and the list is not taken for whole', async () => {
    const asked = await against((_, count) => ({
      json: { results: [{ from: { id: '1' }, to: [target(count)], paging: { next: { after: String(count) } } }] },
    }));
    expect((await asked.gateway.associations('companies', 'deals', ['1'])).found).toMatchObject([{ complete: false }]);
    expect(asked.server.requests).toHaveLength(10);
  });

  test('a page that fails leaves an incomplete list; a first page that fails leaves none', async () => {
    const asked = await against((_, count) =>
      count === 1
        ? { json: { results: [{ from: { id: '1' }, to: [target(5)], paging: { next: { after: 'x' } } }] } }
        : { status: 404, text: '' },
    );
    expect(await asked.gateway.associations('companies', 'deals', ['1'])).toMatchObject({
      found: [{ complete: false }],
      failure: { kind: 'not_found' },
    });
    expect(await asked.gateway.associations('companies', 'deals', ['1'])).toMatchObject({
      found: [],
      missing: ['1'],
      failure: { kind: 'not_found' },
    });
  });

  test('a 207 tells "none" from "not told"', async () => {
    const reply = (subCategory: string): Reply => ({
      status: 207,
      json: { results: [], errors: [{ category: 'OBJECT_NOT_FOUND', subCategory }] },
    });
    const none = await against(() => reply('crm.associations.NO_ASSOCIATIONS_FOUND'));
    expect(await none.gateway.associations('deals', 'companies', ['1'])).toMatchObject({
      found: [{ from: '1', to: [], complete: true, capped: false }],
      missing: [],
    });
    const lost = await against(() => reply('crm.associations.INVALID_OBJECT_IDS'));
    expect(await lost.gateway.associations('deals', 'companies', ['1'])).toMatchObject({ found: [], missing: ['1'] });
    const nothing = {
      category: 'OBJECT_NOT_FOUND',
      subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
      context: { fromObjectId: ['1'] },
    };
    const mixed = await against(() => ({
      status: 207,
      json: { results: [], errors: [nothing, { category: 'INTERNAL_ERROR', context: { ids: ['2'] } }] },
    }));
    expect(await mixed.gateway.associations('deals', 'companies', ['1', '2'])).toMatchObject({
      found: [{ from: '1', to: [], complete: true, capped: false }],
      missing: ['2'],
    });
    const odd = await against(() => ({ status: 207, json: { results: [], errors: ['who knows'] } }));
    expect(await odd.gateway.associations('deals', 'companies', ['1'])).toMatchObject({ found: [], missing: ['1'] });
  });
});
