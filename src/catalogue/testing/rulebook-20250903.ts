/** The edition of 3 September 2025 and no other, for tests that rely on its figures: an edition that is added moves none of them. */
import { edition20250903 } from '../../rules/editions/2025-09-03.ts';
import { edition20251117 } from '../../rules/editions/2025-11-17.ts';
import type { Rulebook } from '../../rules/language/rulebook.ts';
import { classify } from '../classify.ts';

export const rulebook20250903: Rulebook = { editions: [edition20250903], classify };

/** The same, with what HubSpot announced after it: for tests of the two side by side. */
export const rulebook20250903Announced: Rulebook = { ...rulebook20250903, announced: [edition20251117] };
