/** The edition of 3 September 2025 and no other, for tests that rely on its figures: an edition that is added moves none of them. */
import { edition20250903 } from '../../rules/editions/2025-09-03.ts';
import type { Rulebook } from '../../rules/language/rulebook.ts';
import { classify } from '../classify.ts';

export const rulebook20250903: Rulebook = { editions: [edition20250903], classify };
