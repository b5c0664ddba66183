/** What a page sends to a function that belongs to no record. */
import * as z from 'zod';
import { withoutNulls } from './without-nulls.ts';

const contextSchema = z.object({ parameters: z.record(z.string(), z.unknown()) });

/** Null: the context holds none. */
export function givenParameters(context: unknown): { readonly parameters: unknown } | null {
  const around = contextSchema.safeParse(context);
  return around.success ? { parameters: withoutNulls(around.data.parameters) } : null;
}

/** So many are named to whoever sends what cannot be. */
export const mostProblems = 30;
