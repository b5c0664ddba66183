/**
 * Every reason, warning, next action and clock that the rules know: a judged case comes to it, and a test states it by
 * name. What stands in a table and comes of no facts is dead; what no test states may be confused with another unseen.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulebook } from '../../catalogue/rulebook.ts';
import { actionCodes, clockIds, reasonCodes, warningCodes } from './every-code.ts';
import { isFileOfCases, pinnedTo, reasonsIn, stated } from '../testing/judged-cases.ts';
import { caseFileSchema } from './cases/judged-case.ts';
import { determine } from './determine.ts';

const tables = {
  reason: Object.keys(reasonCodes),
  warning: Object.keys(warningCodes),
  action: [...actionCodes],
  clock: [...clockIds],
};
type Kind = keyof typeof tables;
const kinds = Object.keys(tables) as Kind[];
const every = kinds.flatMap((kind) => tables[kind].map((code) => `${kind} ${code}`));

const rules = path.join(process.cwd(), 'src', 'rules');
const files = readdirSync(rules, { recursive: true, encoding: 'utf8' });
const contentOf = (file: string) => readFileSync(path.join(rules, file), 'utf8');
const cases = files.filter(isFileOfCases).flatMap((file) => {
  const { edition, base, cases: judged } = caseFileSchema.parse(JSON.parse(contentOf(file)));
  return judged.map((one) => ({ edition, base, judged: one }));
});

/** Asked within the tests: what runs while a file is loaded is no test's, and `npm run mutate` would start anew for it. */
const found = () =>
  new Set(
    cases.flatMap(({ edition, base, judged }) => {
      const determination = determine(stated(base, judged), pinnedTo(edition, rulebook));
      return [
        ...[...determination.trace, ...reasonsIn(determination)].map(({ code }) => `reason ${code}`),
        ...determination.warnings.map(({ code }) => `warning ${code}`),
        ...determination.nextActions.map(({ what }) => `action ${what}`),
        ...determination.clocks.map(({ id }) => `clock ${id}`),
      ];
    }),
  );

test('a judged case comes to each of them', () => {
  const known = found();
  expect(every.filter((code) => !known.has(code))).toEqual([]);
});

test('a test states each of them by name', () => {
  const written = files
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('every-code.test.ts'))
    .flatMap((name) => contentOf(name).match(/\w+/g) ?? []);
  const words = new Set(written);
  const judged = new Set(
    cases.flatMap(({ judged: { expected } }) => [
      ...(expected.outcomes ?? []).map(({ code }) => `reason ${code ?? ''}`),
      ...(expected.warnings ?? []).map(({ code }) => `warning ${code}`),
      ...(expected.nextActions ?? []).map(({ what }) => `action ${String(what)}`),
      ...(expected.clocks ?? []).map(({ id }) => `clock ${String(id)}`),
    ]),
  );
  expect(every.filter((one) => !judged.has(one) && !words.has(one.split(' ')[1] ?? ''))).toEqual([]);
});
