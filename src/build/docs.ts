/**
 * `npm run docs`: writes what `docs/` holds that is made from the code. With `--check` it writes nothing and fails
 * where a file is not what the code says.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { rulebook } from '../catalogue/rulebook.ts';
import { determinationSchema } from '../rules/language/determination.ts';
import { newestOf } from '../rules/editions/pick-edition.ts';
import { factsSchema } from '../facts/schema.ts';
import { hubspotAnswers } from './hubspot-answers.ts';
import { hubspotComponents } from './hubspot-components.ts';
import { root } from './paths.ts';
import { roomsDrawn } from './rooms-drawn.ts';
import { editionsOnPages } from './rule-book/edition-page.ts';
import { ruleBook } from './rule-book/pages.ts';
import { testsOfRules } from './rule-book/tests-of-rules.ts';

const json = (schema: z.ZodType, title: string, io: 'input' | 'output') =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io, unrepresentable: 'any' }) }, null, 2)}\n`;

/** Every generated file by its path under `docs/`. */
async function generatedDocs(): Promise<Map<string, string>> {
  return new Map([
    ['facts.schema.json', json(factsSchema, 'Deal facts', 'input')],
    ['determination.schema.json', json(determinationSchema, 'Determination', 'output')],
    ['hubspot-answers.md', hubspotAnswers()],
    ['hubspot-components.md', hubspotComponents()],
    ['engineering.md', await withMade('engineering.md', 'rooms', roomsDrawn())],
    ...ruleBook({ tests: await testsOfRules(), edition: newestOf(rulebook), editions: editionsOnPages(rulebook) }),
  ]);
}

/** A page written by hand with one part that is made, between `<!-- name -->` and `<!-- /name -->`. */
async function withMade(file: string, name: string, made: string): Promise<string> {
  const page = await readFile(path.join(root, 'docs', file), 'utf8');
  const part = new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`);
  if (!part.test(page)) throw new Error(`docs/${file} has no place for "${name}": <!-- ${name} --> <!-- /${name} -->`);
  return page.replace(part, () => `<!-- ${name} -->\n\n${made}\n\n<!-- /${name} -->`);
}

/** Paths of the generated files that are missing or differ from what the code says. */
async function outdated(docs: ReadonlyMap<string, string>): Promise<string[]> {
  const differing: string[] = [];
  for (const [file, content] of docs) {
    const present = await readFile(path.join(root, 'docs', file), 'utf8').catch(() => null);
    if (present !== content) differing.push(file);
  }
  return differing;
}

const docs = await generatedDocs();
if (process.argv.includes('--check')) {
  const differing = await outdated(docs);
  if (differing.length > 0) {
    console.error(`Not what the code says: docs/${differing.join(', docs/')}. Run: npm run docs`);
    process.exitCode = 1;
  }
} else {
  for (const [file, content] of docs) {
    const target = path.join(root, 'docs', file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  console.log(`Wrote ${docs.size} files to docs/`);
}
