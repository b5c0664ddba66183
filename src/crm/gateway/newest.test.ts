/** Pages of a search that neither skip nor repeat a record, within HubSpot's limits. */
import { documentedAnswers } from '../../hubspot-pages/index.ts';
import { succeeded } from './failure.ts';
import { newestBody, readNewest } from './newest.ts';

const record = (id: string) => ({ id, properties: { dealname: id } });
const page = (ids: readonly string[], total: number, before: string | null = null) =>
  readNewest(succeeded({ total, results: ids.map(record) }), before);

test('what is asked for: any of the groups, older than the page before, newest first', () => {
  expect(
    newestBody(
      [[{ property: 'a', says: 'anything' }], [{ property: 'b', says: 'more_than', value: 0 }]],
      ['dealname'],
      '42',
    ),
  ).toEqual({
    filterGroups: [
      {
        filters: [
          { propertyName: 'a', operator: 'HAS_PROPERTY' },
          { propertyName: 'hs_object_id', operator: 'LT', value: '42' },
        ],
      },
      {
        filters: [
          { propertyName: 'b', operator: 'GT', value: '0' },
          { propertyName: 'hs_object_id', operator: 'LT', value: '42' },
        ],
      },
    ],
    properties: ['dealname'],
    limit: 100,
    after: '0',
    sorts: [{ propertyName: 'hs_object_id', direction: 'DESCENDING' }],
  });
});

test.each([
  ['six groups', 6, 1],
  ['seven filters in a group', 1, 7],
  ['nineteen filters', 4, 5],
])('%s are more than HubSpot takes', (_, groups, filters) => {
  const asked = Array.from({ length: groups }, () =>
    Array.from({ length: filters }, () => ({ property: 'a', says: 'anything' as const })),
  );
  expect(() => newestBody(asked, [], null)).toThrow(RangeError);
});

test('the next page begins below the last record; the last page has none', () => {
  expect(page(['30', '20', '9'], 5)).toMatchObject({ ok: true, value: { next: '9', total: 5 } });
  expect(page(['30', '20', '9'], 3)).toMatchObject({ ok: true, value: { next: null } });
  expect(page([], 0)).toMatchObject({ ok: true, value: { records: [], next: null } });
  expect(page(['9007199254740993', '9007199254740992'], 3)).toMatchObject({ value: { next: '9007199254740992' } });
});

test('what the page before had does not come again', () => {
  const answer = page(['31', '30', '20'], 5, '30');
  expect(answer).toMatchObject({ ok: true, value: { records: [{ id: '20' }], next: '20' } });
});

test.each([
  ['in another order', ['9', '20', '30'], 5, null],
  ['as text is ordered', ['9', '30', '20'], 5, null],
  ['one twice', ['30', '30', '9'], 5, null],
  ['nothing, and more announced', [], 5, null],
  ['only what was there before, and more announced', ['31', '30'], 5, '30'],
])('%s: nobody can go on from that', (_, ids, total, before) => {
  expect(page(ids, total, before)).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
});

test('a record that cannot be understood is named and takes no other along', () => {
  const answer = readNewest(
    succeeded({ total: 2, results: [{ id: '3', properties: { dealname: { de: 'x' } } }, record('2')] }),
    null,
  );
  expect(answer).toMatchObject({ ok: true, value: { records: [{ id: '2' }], unreadable: ['3'], next: null } });
});

test.each([
  [{ total: 1, results: [{ properties: {} }] }],
  [{ total: 1, results: [{ id: 'x', properties: {} }] }],
  ['x'],
])('%j is no answer', (answer) => {
  expect(readNewest(succeeded(answer), null)).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
});

describe('as HubSpot’s pages show a search', () => {
  const shown = documentedAnswers.filter(({ path }) => path.endsWith('/search'));

  test('it has every field that the specification requires', () => {
    const required = shown.flatMap(({ requestRequires = [] }) => requestRequires.map((field) => field.split(':')[0]));
    expect(required.length).toBeGreaterThan(3);
    expect(Object.keys(newestBody([], [], null))).toEqual(expect.arrayContaining(required));
  });

  test.each(['search/guide'])('the example of %s is read', (id) => {
    const { answer } = shown.find((each) => each.id === id) ?? {};
    const newestFirst = answer as { results: { id: string }[] };
    const results = newestFirst.results.toSorted((one, other) => Number(other.id) - Number(one.id));
    expect(readNewest(succeeded({ ...newestFirst, results }), null)).toMatchObject({
      ok: true,
      value: { total: 2, unreadable: [], next: null },
    });
  });
});
