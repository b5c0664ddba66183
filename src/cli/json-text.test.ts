/** What a text says as JSON, or where it stops being any. */
import fc from 'fast-check';
import { readJson } from './json-text.ts';

const paths = (text: string) => readJson(text, 'en').problems.map(({ path }) => path);

test('any JSON with each key once is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(readJson(text, 'en')).toEqual({ ok: true, value: JSON.parse(text) as unknown, problems: [] });
    }),
  );
});

test('a key that is put into an object a second time is named with its path', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { minKeys: 1 }),
      fc.jsonValue(),
      (object, other) => {
        const [key] = Object.keys(object);
        const text = JSON.stringify(object).replace(/\}$/, () => `,${JSON.stringify(key)}:${JSON.stringify(other)}}`);
        expect(readJson(text, 'en').problems).toHaveLength(1);
      },
    ),
  );
});

test.each([
  ['at the top', '{"deal":{"id":"1"},"deal":{"id":"2"}}', ['deal']],
  ['in a section', '{"deal":{"id":"1","stage":"open","stage":"closed_won"}}', ['deal.stage']],
  ['in an entry of a list', '{"lineItems":[{"id":"L1"},{"id":"L2","mrr":"1","mrr":"2"}]}', ['lineItems[1].mrr']],
  ['behind a list', '{"a":{"b":[[1,2],[{"c":1,"c":2}]],"b":3}}', ['a.b[1][0].c', 'a.b']],
  ['with the same value', '{"a":1,"a":1}', ['a']],
  ['three times', '{"a":1,"a":1,"a":1}', ['a', 'a']],
  ['in two spellings', '{"mrr":"1","\\u006drr":"2"}', ['mrr']],
  ['a key of the language', '{"__proto__":1,"__proto__":2}', ['__proto__']],
  ['one key in two objects', '[{"a":1},{"a":1}]', []],
  ['a text like its key', '{"a":"a","b":["a","a"]}', []],
])('a key twice, %s', (_where, text, expected) => {
  expect(paths(text)).toEqual(expected);
});

test('a key that stands twice is told with its lines, in both languages', () => {
  const text = '{"deal":{\n"stage":"open",\n"stage":"closed_won"}}';
  expect(readJson(text, 'en').problems).toEqual([
    {
      path: 'deal.stage',
      problem: 'the key "stage" stands twice in one object, lines 2 and 3',
      hint: 'keep the right value and take out the other',
    },
  ]);
  expect(readJson(text, 'fr').problems[0]?.problem).toBe(
    'la clé « stage » figure deux fois dans le même objet, lignes 2 et 3',
  );
});

test.each([
  ['nothing', '', 'the file is empty (not JSON)'],
  ['blank', ' \n ', 'the file is empty (not JSON)'],
  ['a comma missing', '{\n"a": 1\n"b": 2}', 'not JSON, line 3, character 1: a comma is missing'],
  ['a comma too many', '{"a": 1,}', 'not JSON, character 9: a key in double quotes is missing'],
  ['single quotes', "{'a': 1}", 'not JSON, character 2: unknown word (texts go in double quotes)'],
  ['cut off', '{"deal": ', 'not JSON, character 10: a value is missing'],
  ['a comment', '{\n// who\n"a": 1}', 'not JSON, line 2, character 1: JSON has no comments'],
  ['no JSON at all', 'deal;amount', 'not JSON, character 1: unknown word (texts go in double quotes)'],
])('%s is told by its place', (_what, text, problem) => {
  expect(readJson(text, 'en')).toMatchObject({ ok: false, problems: [{ path: '', problem }] });
});

test('several deals, one a line, are told what would read them', () => {
  expect(readJson('{"a":1}\n{"a":2}\n', 'en').problems[0]?.hint).toBe('one deal a line? add --ndjson');
});

test('however deep it goes, a text is read or refused', () => {
  const deep = '['.repeat(200_000);
  expect(readJson(`${deep}${']'.repeat(200_000)}`, 'en')).toMatchObject({ ok: true, problems: [] });
  expect(readJson(deep, 'fr')).toMatchObject({ ok: false, problems: [{ problem: 'ce n’est pas du JSON' }] });
});

test('whatever the text, JSON.parse takes it or a problem is told', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...'{}[]",:1e.-\\u0 nt/*'.split('')) }),
      ),
      (text) => {
        const read = readJson(text, 'en');
        if (!read.ok) expect(read.problems).toHaveLength(1);
      },
    ),
  );
});

test.each(['{"deal":{"id":"1"}} trailing', '{"deal":{"id":"1"}} {"deal":{"id":"2"}}', '[] }'])(
  'what goes on after its end is told as that: %s',
  (text) => {
    expect(readJson(text, 'en').problems).toEqual([
      expect.objectContaining({ problem: expect.stringContaining('the text goes on after its end') as unknown }),
    ]);
  },
);
