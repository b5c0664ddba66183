/**
 * What the rules are given: every edition of the text that the app knows, and those that an admin brought, newest last; what
 * HubSpot announced since; and its product names.
 */
import { edition20250903 } from '../rules/editions/2025-09-03.ts';
import { edition20251117 } from '../rules/editions/2025-11-17.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { classify } from './classify.ts';
import { ownEditions } from './own-editions.ts';

/** A file that is not valid is refused when the app is built; none of it judges. */
const brought = ownEditions.ok ? ownEditions.editions : [];

export const rulebook: Rulebook = {
  editions: [edition20250903, ...brought],
  announced: [edition20251117],
  classify,
};
