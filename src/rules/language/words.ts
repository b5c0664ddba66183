/** Words by code, in every language. */
import type { Bilingual } from '../../facts/bilingual.ts';

export type Words = Readonly<Record<string, Bilingual>>;
