/** Many records written in few calls: one that is refused keeps no other back, and nothing is sent twice. */
import { deadlineIn } from './deadline.ts';
import { blankMemory } from './installation-memory.ts';
import { type Reply, type Request, type ScriptedServer, startScriptedServer } from './testing/scripted-server.ts';
import { createWritingGateway } from './writing.ts';

const servers: ScriptedServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

const ids = Array.from({ length: 20 }, (_, index) => String(index + 1));
const inputsOf = ({ body }: Request): string[] => (body as { inputs: { id: string }[] }).inputs.map(({ id }) => id);
const all = (asked: readonly string[]): Reply => ({
  json: { status: 'COMPLETE', results: asked.map((id) => ({ id, properties: {} })) },
});
const refusal = (code: string): Reply => ({ status: 400, json: { category: 'VALIDATION_ERROR', errors: [{ code }] } });

async function write(reply: (request: Request) => Reply) {
  const server = await startScriptedServer(reply);
  servers.push(server);
  const gateway = createWritingGateway({
    baseUrl: server.url,
    token: 't',
    deadline: deadlineIn(3_000),
    memory: blankMemory(),
    random: () => 0,
  });
  const told = await gateway.updateMany(
    'deals',
    ids.map((id) => ({ id, properties: { roe_status: id } })),
  );
  return { told, requests: server.requests };
}

const sentOnce = (requests: readonly Request[], refused: (asked: readonly string[]) => boolean): void => {
  const carriedOut = requests.map(inputsOf).filter((asked) => !refused(asked));
  expect(new Set(carriedOut.flat()).size).toBe(carriedOut.flat().length);
};

test('nothing to write asks nothing', async () => {
  const server = await startScriptedServer(() => all([]));
  servers.push(server);
  const gateway = createWritingGateway({
    baseUrl: server.url,
    token: 't',
    deadline: deadlineIn(3_000),
    memory: blankMemory(),
  });
  expect(await gateway.updateMany('deals', [])).toMatchObject({ written: [], refused: [], unclear: [] });
  expect(server.requests).toEqual([]);
});

test('all are written in one call, to the path of the present version', async () => {
  const { told, requests } = await write((request) => all(inputsOf(request)));
  expect(told).toMatchObject({ written: ids, refused: [], unclear: [] });
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({
    method: 'POST',
    path: '/crm/objects/2026-09/deals/batch/update',
    body: { inputs: expect.arrayContaining([{ id: '1', properties: { roe_status: '1' } }]) as unknown },
  });
});

test('a 207 names what was left out; what it names not at all is unclear', async () => {
  const { told } = await write(() => ({
    status: 207,
    json: {
      results: ids.slice(3).map((id) => ({ id, properties: {} })),
      numErrors: 1,
      errors: [{ category: 'OBJECT_NOT_FOUND', context: { ids: ['1', '2'] } }],
    },
  }));
  expect(told).toMatchObject({ written: ids.slice(3), refused: ['1', '2'], unclear: ['3'] });
});

test.each([
  ['one', ['7']],
  ['two', ['1', '20']],
])('%s that HubSpot refuses: the others are written, each once', async (_, bad) => {
  const refuses = (asked: readonly string[]): boolean => asked.some((id) => bad.includes(id));
  const { told, requests } = await write((request) =>
    refuses(inputsOf(request)) ? refusal('INVALID_OPTION') : all(inputsOf(request)),
  );
  expect(told.refused.toSorted()).toEqual(bad.toSorted());
  expect(new Set(told.written)).toEqual(new Set(ids.filter((id) => !bad.includes(id))));
  expect(requests.length).toBeLessThanOrEqual(20);
  sentOnce(requests, refuses);
});

test('where HubSpot refuses every one the search for the culprit ends, and all are named', async () => {
  const { told, requests } = await write(() => refusal('INVALID_OPTION'));
  expect(told.written).toEqual([]);
  expect(new Set(told.refused)).toEqual(new Set(ids));
  expect(requests.length).toBeLessThanOrEqual(20);
});

test.each<[string, Reply]>([
  ['a property that is not there', refusal('PROPERTY_DOESNT_EXIST')],
  ['no permission', { status: 403, json: {} }],
  ['no token', { status: 401, json: {} }],
])('%s is the same for all: one call', async (_, reply) => {
  const { told, requests } = await write(() => reply);
  expect(told).toMatchObject({ written: [], refused: ids, unclear: [] });
  expect(requests).toHaveLength(1);
});

test.each<[string, Reply]>([
  ['a reset', 'reset'],
  ['half an answer', 'truncate'],
  ['502', { status: 502, text: '' }],
  ['another shape', { json: ['surprise'] }],
])('%s: unclear, and not sent again', async (_, reply) => {
  const { told, requests } = await write(() => reply);
  expect(told).toMatchObject({ written: [], refused: [], unclear: ids });
  expect(requests).toHaveLength(1);
});
