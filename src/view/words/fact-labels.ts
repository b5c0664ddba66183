/** What a fact is called. Every place of the facts has a name in both languages; a path that is none gets a general one. */
import type { Bilingual } from '../../facts/bilingual.ts';
import { parsePath, type FactPath } from './fact-path.ts';
import { saleLabels } from './sale-labels.ts';
import { serviceLabels } from './service-labels.ts';

const labels: Readonly<Record<FactPath, Bilingual>> = { ...saleLabels, ...serviceLabels };
const byPattern: Readonly<Record<string, Bilingual>> = labels;

const unnamed: Bilingual = { fr: 'autre fait de la transaction', en: 'another fact of the deal' };

/** Never the path itself: a reader is not asked to read our format. */
export function factLabel(path: string): Bilingual {
  const { pattern } = parsePath(path);
  return Object.hasOwn(byPattern, pattern) ? (byPattern[pattern] ?? unnamed) : unnamed;
}
