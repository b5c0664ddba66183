/** No circle of files, types included: lint sees those of values alone. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { sources } from './paths.ts';

const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => path.join(sources, name));

const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => path.resolve(path.dirname(file), fileName));

/** What is left when files that nothing left imports, or that import nothing left, are taken away again and again. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  let left = new Set(imports.keys());
  for (;;) {
    const imported = new Set([...left].flatMap((file) => imports.get(file) ?? []));
    const still = new Set(
      [...left].filter((file) => imported.has(file) && (imports.get(file) ?? []).some((other) => left.has(other))),
    );
    if (still.size === left.size) return [...left];
    left = still;
  }
}

test('a circle is found, and what only leads to one is not called one', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b', 'd']],
    ['d', []],
  ]);
  expect(circles(imports).sort()).toEqual(['b', 'c']);
});

test('no file imports itself by way of others', () => {
  expect(files.length).toBeGreaterThan(400);
  const found = circles(new Map(files.map((file) => [file, importsOf(file)])));
  expect(found.map((file) => path.relative(sources, file))).toEqual([]);
});
