import { asTable, byFolder, survivors } from './by-folder.ts';

const mutant = (fileName: string, status: string, line = 1) => ({
  fileName,
  status,
  location: { start: { line, column: 3 } },
  mutatorName: 'BooleanLiteral',
  replacement: 'true',
});
const mutants = [
  mutant('src/b/two.ts', 'Survived', 9),
  mutant('src/b/one.ts', 'Killed'),
  mutant('src/b/one.ts', 'NoCoverage', 12),
  mutant('src/a/one.ts', 'Timeout'),
  mutant('src/a/one.ts', 'RuntimeError'),
];

test('each folder is counted, and all of them; what could not be asked is not', () => {
  expect(byFolder(mutants)).toEqual([
    { place: 'src/a', killed: 1, total: 1 },
    { place: 'src/b', killed: 1, total: 3 },
    { place: 'all', killed: 2, total: 4 },
  ]);
});

test('a line tells how many of how many, and the percentage', () => {
  expect(
    asTable(byFolder(mutants))
      .split('\n')
      .map((line) => line.split(/\s{2,}/)),
  ).toEqual([
    ['src/a', '1 of 1', '100.00 %'],
    ['src/b', '1 of 3', '33.33 %'],
    ['all', '2 of 4', '50.00 %'],
  ]);
  expect(asTable(byFolder([]))).toMatch(/^all +0 of 0 +-$/);
});

test('survivors are told where they are, and whether a test came by at all', () => {
  expect(survivors(mutants)).toEqual([
    'src/b/one.ts:12:3 BooleanLiteral: true (no test comes here)',
    'src/b/two.ts:9:3 BooleanLiteral: true',
  ]);
});
