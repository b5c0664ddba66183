/**
 * How well products are told by their names, on names whose right answer was written before the classifier saw them.
 * A wrong answer costs money, no answer a question: precision is held higher than recall. README.md has the figures.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { classify } from '../classify.ts';
import { suggest } from '../suggest.ts';
import { type JudgedName, measure, type Measured, namesIn, precision, recall } from './measure.ts';

const read = (file: string): JudgedName[] =>
  namesIn(JSON.parse(readFileSync(path.join(import.meta.dirname, `${file}.json`), 'utf8')));
const names = ['published', 'as-typed', 'french', 'several-products', 'look-alikes', 'agency-services'].flatMap(read);
const heldOut = read('held-out');

const measured = measure(names, classify);
const measuredHeldOut = measure(heldOut, classify);

test('no name is judged twice', () => {
  const all = [...names, ...heldOut].map(({ name }) => name);
  expect(new Set(all).size).toBe(all.length);
  expect(names.length).toBeGreaterThanOrEqual(500);
  expect(heldOut.length).toBeGreaterThanOrEqual(100);
});

test.each(['productLine', 'edition', 'kind'] as const)(
  'of the names that the classifier was made with, every %s it tells is right, and it tells nearly all',
  (what) => {
    expect(precision(measured.all[what])).toBe(1);
    expect(recall(measured.all[what])).toBeGreaterThanOrEqual(0.98);
  },
);

test('each product line is told nine times in ten, work of people four times in five', () => {
  const low = [...measured.productLine].filter(([line, score]) => recall(score) < (line === 'services' ? 0.8 : 0.9));
  expect(low).toEqual([]);
});

describe('names that it never saw', () => {
  const floors: Readonly<Record<keyof Measured['all'], readonly [precision: number, recall: number]>> = {
    productLine: [1, 0.95],
    edition: [1, 0.92],
    kind: [1, 0.95],
  };

  test.each(['productLine', 'edition', 'kind'] as const)('%s', (what) => {
    const [leastPrecision, leastRecall] = floors[what];
    expect(precision(measuredHeldOut.all[what])).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall(measuredHeldOut.all[what])).toBeGreaterThanOrEqual(leastRecall);
  });

  test('it tells nothing wrongly', () => {
    expect(measuredHeldOut.wrong).toEqual([]);
  });
});

test('a name that holds a product and gets no answer has that product among its suggestions', () => {
  const unanswered = new Set([...measured.unanswered, ...measuredHeldOut.unanswered]);
  const without = [...names, ...heldOut].filter(
    ({ name, right }) =>
      unanswered.has(name) && !suggest(name).some(({ productLine }) => productLine === right.productLine),
  );
  expect(without.map(({ name }) => name)).toEqual(['Mkting Hub Pro', 'sles hub pro']);
});
