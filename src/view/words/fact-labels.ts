/** What a fact is called: as the book of facts says; a path that is none gets a general name. */
import { placeAt } from '../../facts/book/lookup.ts';
import type { Bilingual } from '../../facts/bilingual.ts';

const unnamed: Bilingual = { fr: 'autre fait de la transaction', en: 'another fact of the deal' };

/** Never the path itself: a reader is not asked to read our format. */
export const factLabel = (path: string): Bilingual => placeAt(path)?.words ?? unnamed;
