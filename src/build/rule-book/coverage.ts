/**
 * Whether every rule of the text is kept: a rule that decides, counts, sets a deadline or a duty must be cited by the
 * engine's code and proved by a test; one that only informs must be readable in the rule book.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { allRules } from '../../rules/sections/registry.ts';
import type { RuleId } from '../../rules/language/rule-ids.ts';
import type { RuleKind } from '../../rules/language/rule-text.ts';
import { sources } from '../paths.ts';
import { testsOfRules } from './tests-of-rules.ts';

export interface RuleCoverage {
  readonly id: RuleId;
  readonly kind: RuleKind;
  /** Files of the engine that cite the rule, from `src/rules/`. */
  readonly implementedIn: readonly string[];
  readonly tests: number;
}

/** Words, tables and the registry name rules without applying them. */
const notEngine =
  /(\.test\.ts$|[\\/](text|readings|words|registry|ambiguities|every-word|\w+-codes|\w+-messages)\.ts$|[\\/]cases[\\/]|^testing[\\/])/;

export async function ruleCoverage(): Promise<RuleCoverage[]> {
  const folder = path.join(sources, 'rules');
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.ts') && !notEngine.test(file))
    .sort();
  const engine = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(path.join(folder, file), 'utf8') })),
  );
  const tests = await testsOfRules();
  return allRules.map(({ id, kind }) => ({
    id,
    kind,
    implementedIn: engine.filter(({ text }) => text.includes(`'${id}'`)).map(({ file }) => file.replaceAll('\\', '/')),
    tests: tests.get(id)?.length ?? 0,
  }));
}

/** Rules that somebody relies on and nobody applies or proves. */
export const uncovered = (coverage: readonly RuleCoverage[]) =>
  coverage.filter(
    ({ kind, implementedIn, tests }) => kind !== 'informs' && (implementedIn.length === 0 || tests === 0),
  );
