/**
 * How well names are told in English and seven other languages, and how seldom another vendor's product is taken for
 * HubSpot's. README.md has the figures and how the names came about; these are their floors.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProductLine } from '../../facts/schema.ts';
import { classify } from '../classify.ts';
import { suggest } from '../suggest.ts';
import { type JudgedName, measure, namesIn, precision, recall } from './measure.ts';

const folders = ['by-language', 'by-language-held-out', 'by-language-last'] as const;
type Folder = (typeof folders)[number];
const read = (folder: Folder, file: string): JudgedName[] =>
  namesIn(JSON.parse(readFileSync(path.join(import.meta.dirname, folder, `${file}.json`), 'utf8')));

const groups = {
  'English and French': ['english', 'french'],
  'five other languages of Europe': ['german', 'spanish', 'portuguese', 'dutch', 'italian'],
  Japanese: ['japanese'],
} as const;
const languages = Object.values(groups).flat();

test('no name is judged twice, and each file is read', () => {
  const all = folders.flatMap((folder) =>
    [...languages, 'other-vendors'].flatMap((file) => read(folder, file).map(({ name }) => name)),
  );
  expect(new Set(all).size).toBe(all.length);
  for (const folder of folders)
    expect(readdirSync(path.join(import.meta.dirname, folder)).sort()).toEqual(
      [...languages, 'other-vendors'].map((file) => `${file}.json`).sort(),
    );
});

interface Floor {
  readonly precision: number;
  readonly recall: number;
}
const floors: Readonly<Record<Folder, Readonly<Record<keyof typeof groups, Floor>>>> = {
  'by-language': {
    'English and French': { precision: 1, recall: 0.98 },
    'five other languages of Europe': { precision: 1, recall: 0.98 },
    Japanese: { precision: 1, recall: 0.98 },
  },
  'by-language-held-out': {
    'English and French': { precision: 1, recall: 0.98 },
    'five other languages of Europe': { precision: 1, recall: 0.98 },
    Japanese: { precision: 1, recall: 0.95 },
  },
  'by-language-last': {
    'English and French': { precision: 1, recall: 0.95 },
    'five other languages of Europe': { precision: 1, recall: 0.95 },
    Japanese: { precision: 1, recall: 0.95 },
  },
};

describe.each(folders)('%s', (folder) => {
  test.each(Object.keys(groups) as (keyof typeof groups)[])('%s', (group) => {
    const measured = measure(
      groups[group].flatMap((file) => read(folder, file)),
      classify,
    );
    const floor = floors[folder][group];
    expect(precision(measured.all.productLine)).toBeGreaterThanOrEqual(floor.precision);
    expect(recall(measured.all.productLine)).toBeGreaterThanOrEqual(floor.recall);
    expect(precision(measured.all.edition)).toBe(1);
    expect(precision(measured.all.kind)).toBeGreaterThanOrEqual(0.95);
  });

  test('people’s work is never taken for HubSpot’s software, nor software for work', () => {
    const sold = ({ productLine }: { readonly productLine: ProductLine }): string | null =>
      productLine === 'unclassified' ? null : productLine === 'services' ? 'work' : 'software';
    const mistaken = languages
      .flatMap((file) => read(folder, file))
      .filter(({ name, right }) => sold(classify(name)) !== null && sold(right) !== null)
      .filter(({ name, right }) => sold(classify(name)) !== sold(right));
    expect(mistaken).toEqual([]);
  });

  test('another vendor’s product is not taken for HubSpot’s', () => {
    const taken = read(folder, 'other-vendors').filter(({ name }) => classify(name).productLine !== 'unclassified');
    expect(taken.map(({ name }) => name)).toEqual([]);
  });

  test('what sells a hub and is not sure has it among its suggestions', () => {
    const named = languages
      .flatMap((file) => read(folder, file))
      .filter(({ right }) => right.productLine.endsWith('_hub'))
      .filter(({ name }) => classify(name).productLine === 'unclassified');
    for (const { name, right } of named)
      expect(suggest(name).map(({ productLine }) => productLine)).toContain(right.productLine);
  });
});
