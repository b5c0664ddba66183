/** Large literals of a bundle, read as JSON: the same values, and nothing else is touched. */
import vm from 'node:vm';
import { withTablesAsJson } from './tables-as-json.ts';

const long = 'x'.repeat(1_000);
const valueOf = (code: string): unknown => vm.runInNewContext(`${code}; JSON.stringify(table)`);

test.each([
  ['quotes and backslashes', `{ a: '"It\\'s"', b: "C:\\\\n", long: "${long}" }`],
  ['signs of other scripts, and those that end a line', `["preuve d’implication – 日本", "\\u2028\\u2029", "${long}"]`],
  ['numbers, yes and no as they are minified', `[-1, 1e3, .5, 0x10, !0, !1, null, "${long}"]`],
  ['keys that are numbers, or stand twice', `{ 2: "b", 1: "a", "x-y": [], "a": 1, a: 2, long: "${long}" }`],
])('a table with %s stays what it was', (_, literal) => {
  const code = `const table = ${literal}`;
  const changed = withTablesAsJson(code);
  expect(changed).toMatch(/^const table = JSON\.parse\('/);
  expect(valueOf(changed)).toBe(valueOf(code));
});

test.each([
  ['a short one', `["${long.slice(100)}"]`],
  ['what is made with each call', `() => ["${long}"]`],
  ['what names something else', `["${long}", other]`],
  ['a method', `{ long: "${long}", at() {} }`],
  ['a key that is none', `{ long: "${long}", __proto__: null }`],
  ['a zero with a sign', `["${long}", -0]`],
  ['gaps', `["${long}", , 1]`],
])('%s is left as it is', (_, literal) => {
  const code = `const table = ${literal};`;
  expect(withTablesAsJson(code)).toBe(code);
});

test('of a table that cannot be one text, those of its parts that can', () => {
  const changed = withTablesAsJson(`const table = [other, { a: "${long}" }];`);
  expect(changed).toBe(`const table = [other, JSON.parse('{"a":"${long}"}')];`);
});
