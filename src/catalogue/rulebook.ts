/** What the rules are given: every edition of the text that the app knows, newest last, and HubSpot's product names. */
import { edition20250903 } from '../rules/editions/2025-09-03.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { classify } from './classify.ts';

export const rulebook: Rulebook = { editions: [edition20250903], classify };
