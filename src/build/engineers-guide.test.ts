/** The engineers' guide does not rot: what it names is there, and what is there is named. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json';
import { root } from './paths.ts';

const docs = path.join(root, 'docs');
const guide = readFileSync(path.join(docs, 'engineering.md'), 'utf8');
const hasPath = (file: string) =>
  file.includes('*') ? existsSync(path.join(root, file.split('/*')[0] ?? '')) : existsSync(path.join(root, file));

test('every dependency has its line, with what would replace it, and no line is of one that is gone', () => {
  const table = guide.slice(guide.indexOf('| package | what would replace it'));
  const rows = [...table.matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \|$/gm)].map(([, name = '']) => name);
  const named = [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.devDependencies)];
  expect(rows.toSorted()).toEqual(named.sort());
});

test('every path that is named is there', () => {
  const paths = [...guide.matchAll(/`(src\/[^`\s]+)`/g)].map(([, file = '']) => file);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((file) => !hasPath(file))).toEqual([]);
});

test('every page of HubSpot’s that the guide leans on is on HubSpot’s site', () => {
  const pages = [...guide.matchAll(/\]\((https:[^)]+)\)/g)].map(([, page = '']) => page);
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.filter((page) => new URL(page).host !== 'developers.hubspot.com')).toEqual([]);
});

test('every record of a decision stands in the index of decisions, and each that stands there is a file', () => {
  const folder = path.join(docs, 'decisions');
  const index = readFileSync(path.join(folder, 'README.md'), 'utf8');
  const indexed = [...index.matchAll(/^\| \[[^\]]+\]\(([^)]+\.md)\)/gm)].map(([, file = '']) => file);
  const records = readdirSync(folder).filter((file) => file !== 'README.md');
  expect(indexed.toSorted()).toEqual(records.sort());
});
