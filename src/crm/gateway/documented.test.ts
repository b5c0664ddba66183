/**
 * Our schemas and questions against what HubSpot's own pages show (`src/hubspot-pages`): every example that is shown for
 * a resource we read is read, what a schema takes beyond that is named in a list, and what we ask has all that HubSpot's
 * specification requires.
 */
import type * as z from 'zod';
import appJson from '../../../app.json';
import { alsoAccepted } from '../../hubspot-pages/also-accepted.ts';
import { documentedAnswers, observedAnswers } from '../../hubspot-pages/index.ts';
import { type Kind, type Shape, shapeOf, shownBy } from '../../hubspot-pages/shape.ts';
import { manifestSchema } from '../manifest-schema.ts';
import { crmWith, readFrom } from '../testing/deal-crm.ts';
import {
  accountSchema,
  associationSchema,
  batchSchema,
  companyCurrencySchema,
  exchangeRatesSchema,
  recordSchema,
  schemasSchema,
  searchSchema,
} from './answers.ts';
import { failureOf } from './read-failure.ts';
import type { Request, ScriptedServer } from './testing/scripted-server.ts';

const entry = (id: string) => {
  const found = documentedAnswers.find((each) => each.id === id);
  if (found === undefined) throw new Error(`The table has no ${id}.`);
  return found;
};
const shown = (...ids: readonly (string | readonly [id: string, at: string])[]): Shape =>
  shownBy(ids.map((id) => (typeof id === 'string' ? { of: entry(id) } : { of: entry(id[0]), at: id[1] })));

/** Pages that are made from a schema say `<string>` where a currency's code stands. */
const filled = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/("(?:id|companyCurrency)"):"<string>"/g, '$1:"EUR"')) as unknown;

const record = shown('objects/get-spec', 'objects/get-custom-object');
interface Read {
  readonly schema: z.ZodType;
  readonly what: string;
  /** Ids of the examples that it reads; `part` where an example holds several. */
  readonly examples: readonly string[];
  readonly parts?: (answer: unknown) => readonly unknown[];
  readonly shown: Shape;
  /** An answer with every field that we read. */
  readonly whole: object;
}
const resultsOf = (answer: unknown): readonly unknown[] => (answer as { results: readonly unknown[] }).results;

const reads: readonly Read[] = [
  {
    what: 'account',
    schema: accountSchema,
    examples: ['account/details-guide', 'account/details-reference'],
    shown: shown('account/details-spec', 'account/details-guide'),
    whole: { portalId: 1, timeZone: 'Europe/Paris' },
  },
  {
    what: 'record',
    schema: recordSchema,
    examples: [
      'objects/get-v3-placeholder',
      'objects/get-custom-object',
      'objects/create-reference',
      'objects/create-custom-object',
      'objects/update',
    ],
    shown: record,
    whole: {
      id: '1',
      properties: { name: 'x' },
      createdAt: '2025-01-01T00:00:00Z',
      updatedAt: '2025-01-01T00:00:00Z',
      archived: false,
      propertiesWithHistory: { name: [{ value: 'x', timestamp: '2025-01-01T00:00:00Z' }] },
      associations: {
        companies: { results: [{ id: '2', type: 'deal_to_company' }], paging: { next: { after: '1' } } },
      },
    },
  },
  {
    what: 'records of a batch',
    schema: recordSchema,
    examples: [
      'batch-read/reference-v3',
      'batch-create/207',
      'batch-update/reference-v3',
      'objects/list',
      'objects/list-custom-object',
    ],
    parts: resultsOf,
    shown: record,
    whole: { id: '1', properties: { name: 'x' } },
  },
  {
    what: 'batch',
    schema: batchSchema,
    examples: [
      'batch-read/reference-v3',
      'batch-create/207',
      'batch-update/reference-v3',
      'associations/read-guide',
      'associations/read-reference',
      'associations/associate-default-reference',
    ],
    shown: shown('batch-read/207-spec', 'batch-create/207'),
    whole: { results: [], errors: [{ category: 'X', subCategory: 'Y', context: { ids: ['1'] } }] },
  },
  {
    what: 'search',
    schema: searchSchema,
    examples: ['search/guide', 'search/guide-paging', 'search/reference-v3-partner-clients'],
    shown: shown('search/spec', ['objects/get-spec', 'results[]']),
    whole: { total: 1, results: [{ id: '1', properties: { name: 'x' } }] },
  },
  {
    what: 'associations of one record',
    schema: associationSchema,
    examples: ['associations/read-guide', 'associations/read-reference'],
    parts: resultsOf,
    shown: new Map(
      [...shown('associations/read-spec', 'associations/read-guide', 'associations/read-reference')].flatMap(
        ([path, field]) => (path.startsWith('results[].') ? [[path.slice('results[].'.length), field] as const] : []),
      ),
    ),
    whole: {
      from: { id: '1' },
      to: [{ toObjectId: '2', associationTypes: [{ category: 'USER_DEFINED', typeId: 1, label: 'x' }] }],
      paging: { next: { after: '1' } },
    },
  },
  {
    what: 'schemas',
    schema: schemasSchema,
    examples: [],
    shown: shown('schemas/list-spec', ['schemas/get-spec', 'results[]']),
    whole: {
      results: [
        {
          objectTypeId: '2-1',
          name: 'x',
          fullyQualifiedName: 'p1_x',
          associations: [{ id: '1', fromObjectTypeId: '2-1', toObjectTypeId: '0-3' }],
        },
      ],
    },
  },
  {
    what: 'company currency',
    schema: companyCurrencySchema,
    examples: ['currencies/company-currency'],
    shown: shown('currencies/company-currency-spec', 'currencies/company-currency'),
    whole: { id: 'EUR' },
  },
  {
    what: 'exchange rates',
    schema: exchangeRatesSchema,
    examples: ['currencies/current-rates'],
    shown: shown('currencies/current-rates-spec', 'currencies/current-rates'),
    whole: {
      results: [
        { fromCurrencyCode: 'USD', toCurrencyCode: 'EUR', conversionRate: 0.8, effectiveAt: '2025-01-01T00:00:00Z' },
      ],
    },
  },
];

const examples = reads.flatMap(({ what, schema, examples: ids, parts = (answer) => [answer] }) =>
  ids.flatMap((id) => parts(filled(entry(id).answer)).map((answer) => ({ what, id, schema, answer }))),
);
test.each(examples)('$what: the example of $id is read', ({ schema, answer }) => {
  expect(schema.safeParse(answer)).toMatchObject({ success: true });
});

test('answers that public recordings hold are read too', () => {
  const answers = observedAnswers.flatMap((each) => ('answer' in each && each.status === 207 ? [each.answer] : []));
  expect(answers).toHaveLength(2);
  for (const answer of answers) expect(batchSchema.safeParse(answer)).toMatchObject({ success: true });
});

test('every example of an answer is read by one of our schemas, or it is said why not', () => {
  const notReadHere = [
    // What an admin installs with: src/install/documented.test.ts.
    /^(labels|schemas|properties|groups|limits)\//,
    // Not read by the cards: the preview's list of deals, and people.
    /^(pipelines|owners)\//,
    // Below.
    /^errors\//,
  ];
  const read = new Set(reads.flatMap((each) => each.examples));
  const left = documentedAnswers.filter(
    ({ id, answer }) => answer !== undefined && !read.has(id) && !notReadHere.some((pattern) => pattern.test(id)),
  );
  expect(left.map(({ id }) => id)).toEqual([]);
});

/** Every place of an answer that we read, by its path in a shape, with what puts another value there. */
function places(value: unknown, path = '', key = ''): { path: string; put: (other: unknown) => unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value);
  const maps = ['properties', 'propertiesWithHistory', 'associations', 'context'];
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
    const step = list ? '[]' : maps.includes(key) ? '*' : name;
    const here = list ? `${path}[]` : path === '' ? step : `${path}.${step}`;
    const put = (other: unknown): unknown => {
      if (list) return value.map((one: unknown, index) => (String(index) === name ? other : one));
      const entries = Object.entries(value).map(
        ([one, own]: [string, unknown]) => [one, one === name ? other : own] as const,
      );
      return Object.fromEntries(entries.filter(([, own]) => own !== undefined));
    };
    return [
      { path: here, put },
      ...places(each, here, name).map((inner) => ({
        path: inner.path,
        put: (other: unknown) => put(inner.put(other)),
      })),
    ];
  });
}
const others: readonly (readonly [Kind | 'absent', unknown])[] = [
  ['absent', undefined],
  ['null', null],
  ['string', '1'],
  ['number', 1],
  ['boolean', true],
  ['array', []],
  ['object', {}],
];

test.each(reads)(
  '$what: whatever is taken beyond what the pages show is in the list',
  ({ what, schema, whole, shown: documented }) => {
    expect(schema.safeParse(whole)).toMatchObject({ success: true });
    const unread = places(whole).filter(({ path }) => documented.get(path) === undefined && !path.endsWith('[]'));
    expect(unread.map(({ path }) => path)).toEqual([]);
    const beyond = places(whole).flatMap(({ path, put }) => {
      if (path.endsWith('[]')) return [];
      const field = documented.get(path);
      const taken = others.filter(([kind, value]) => {
        const isShown =
          kind === 'absent'
            ? field?.required !== true
            : field?.kinds.has(kind) === true || shapeOf(whole).get(path)?.kinds.has(kind);
        return isShown !== true && schema.safeParse(put(value)).success;
      });
      return taken.length === 0 ? [] : [`${path}: ${taken.map(([kind]) => kind).join(', ')}`];
    });
    expect(beyond).toEqual(
      alsoAccepted.filter((each) => each.schema === what).map(({ field, kinds }) => `${field}: ${kinds}`),
    );
  },
);

describe('errors', () => {
  test.each([
    [
      'errors/400-property-does-not-exist',
      { kind: 'refused', codes: ['PROPERTY_DOESNT_EXIST'], properties: ['testproperty'] },
    ],
    [
      'errors/403-missing-scopes',
      { kind: 'forbidden', scopes: expect.arrayContaining(['crm.objects.deals.read']) as string[] },
    ],
    ['errors/429', { kind: 'rate_limited', policy: 'DAILY' }],
  ])('%s', (id, failure) => {
    const { status, answer } = entry(id);
    expect(failureOf(status ?? 0, {}, answer)).toMatchObject(failure);
  });

  test.each([
    [401, 'unauthorized'],
    [404, 'not_found'],
    [423, 'unavailable'],
    [477, 'unavailable'],
  ])('%d, of which no page shows the body, is told by its status', (status, kind) => {
    expect(failureOf(status, {}, undefined)).toMatchObject({ kind });
    expect(failureOf(status, {}, { status: 'error', message: 'x', correlationId: 'c-1' })).toMatchObject({
      kind,
      correlationId: 'c-1',
    });
  });
});

describe('what we ask', () => {
  const servers: ScriptedServer[] = [];
  afterAll(() => Promise.all(servers.map((server) => server.close())));
  const manifest = (audience: 'hubspot' | 'partner') =>
    manifestSchema.parse({ ...appJson, audience, partner: { id: '700', name: 'Agence A' } });
  const required = (id: string): string[] =>
    (entry(id).requestRequires ?? []).flatMap((field) => {
      const name = field.split(':', 1)[0] ?? '';
      return name.includes('[]') ? [] : [name];
    });

  test('has every field that the specification requires', async () => {
    const asked: Request[] = [];
    for (const [audience, client] of [
      ['hubspot', null],
      ['partner', 'by domain'],
    ] as const) {
      const { server } = await readFrom(crmWith({ earlier: 2, client, currency: null }), servers, {
        manifest: manifest(audience),
      });
      asked.push(...server.requests);
    }
    const lacking = (ending: RegExp, id: string): string[] => {
      const bodies = asked.filter(({ path }) => ending.test(path)).map(({ body }) => body as object);
      expect(bodies.length).toBeGreaterThan(0);
      return bodies.flatMap((body) => required(id).filter((name) => !(name in body)));
    };
    expect(lacking(/\/objects\/[^/]+\/[^/]+\/batch\/read$/, 'batch-read/200-spec')).toEqual([]);
    expect(lacking(/\/search$/, 'search/spec')).toEqual([]);
    expect(lacking(/\/associations\/.*\/batch\/read$/, 'associations/read-spec')).toEqual([]);
  });
});
