/** Which tests speak of which rule: read from the sources, so that nobody has to keep a list. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { sources } from '../paths.ts';

export interface RuleTest {
  /** From the root of the repository, with `/`. */
  readonly file: string;
  readonly title: string;
}

const ruleIds = /\b[A-Z]{2,5}-\d{2}\b/g;
const idsIn = (text: string) => new Set(text.match(ruleIds) ?? []);

/** Every test by the rules that its title or body names. Tests of the registry itself name every rule and prove none. */
export async function testsOfRules(): Promise<Map<string, RuleTest[]>> {
  const found = new Map<string, RuleTest[]>();
  const add = (ids: Iterable<string>, test: RuleTest) => {
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), test]);
  };
  const rules = path.join(sources, 'rules');
  const files = (await readdir(rules, { recursive: true })).sort();
  for (const file of files.filter((name) => name.endsWith('.test.ts') && !name.endsWith('registry.test.ts'))) {
    const text = await readFile(path.join(rules, file), 'utf8');
    for (const { title, body } of testsIn(text))
      add(idsIn(`${title}\n${body}`), { file: `src/rules/${file.replaceAll('\\', '/')}`, title });
  }
  for (const file of files.filter((name) => /[\\/]cases([\\/].*)?\.json$/.test(name))) {
    for (const { title, rules: ids } of await casesIn(path.join(rules, file)))
      add(ids, { file: `src/rules/${file.replaceAll('\\', '/')}`, title });
  }
  return found;
}

const testStart = /^\s*(?:test|it)(?:\.each)?\(/gm;

function testsIn(text: string): { title: string; body: string }[] {
  const starts = [...text.matchAll(testStart)].map(({ index }) => index);
  return starts.map((start, index) => {
    const body = text.slice(start, starts[index + 1]);
    const title = /(['"`])((?:\\.|(?!\1).)+)\1/s.exec(titlePart(body))?.[2] ?? '';
    return { title: withoutRow(title.replaceAll(/\\(['"`])/g, '$1').replaceAll(/\s+/g, ' ')), body };
  });
}

/** Of `test.each(table)('title', ...)` the title follows the table. */
function titlePart(body: string): string {
  if (!/^\s*(?:test|it)\.each\(/.test(body)) return body;
  const after = /\)\(\s*(?=['"`])/.exec(body);
  return after === null ? body : body.slice(after.index + after[0].length);
}

/** What a title leaves to the rows of `test.each`, or to a variable. */
const pattern = /%[a-z#]|\$[a-z{]/i;

/** A title with rows says its rule first, and its row behind a colon: `one partner a deal: %s and %s`. */
function withoutRow(title: string): string {
  const row = title.search(pattern);
  const colon = title.lastIndexOf(': ', row);
  return row < 0 || colon < 0 ? title : title.slice(0, colon);
}

/** "none", "%j", "solutions_partner": nobody learns from it what a rule says. */
export const saysNothing = (title: string): boolean =>
  pattern.test(title) || /\w_\w/.test(title) || title.trim().split(/\s+/).length < 3;

const caseSchema = z.looseObject({ title: z.string(), expected: z.looseObject({}) });
const fileSchema = z.union([
  z.array(caseSchema),
  z.looseObject({ cases: z.array(caseSchema) }).transform(({ cases }) => cases),
]);

/** A judged case proves the rules that its expectation cites. */
async function casesIn(file: string): Promise<{ title: string; rules: Set<string> }[]> {
  const cases = fileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return cases.map(({ title, expected }) => ({ title, rules: idsIn(JSON.stringify(expected)) }));
}
