/** The editions that this installation's admin brought, read and checked. No other module imports `editions.json`. */
import editionsJson from '../../editions.json';
import { type BroughtRead, readBrought } from '../rules/editions/brought.ts';
import { edition20250903 } from '../rules/editions/2025-09-03.ts';
import { edition20251117 } from '../rules/editions/2025-11-17.ts';

/** Every problem is named where the file is not valid. */
export const ownEditions: BroughtRead = readBrought(editionsJson, [edition20250903, edition20251117]);

/** Of what an evaluation was made besides the app's own editions; empty: of nothing. */
export const ownEditionsMark: string = editionsJson.editions.length === 0 ? '' : JSON.stringify(editionsJson.editions);
