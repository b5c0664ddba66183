/** What a card says when the preview kept it from writing: that it is the preview, not a permission that the app lacks. */
import * as z from 'zod';
import type { FunctionResult } from './function-pool.ts';
import type { Json } from './protocol.ts';

const words = {
  fr: 'Rien n’a été enregistré\u00a0: cet aperçu lit seulement le compte. Relancez-le avec «\u00a0--write\u00a0» et le numéro du compte pour enregistrer.',
  en: 'Nothing was recorded: this preview only reads the account. Start it again with “--write” and the account’s number to record.',
} as const;

const failureSchema = z.looseObject({ ok: z.literal(false), code: z.literal('FORBIDDEN'), message: z.string() });
const spokenSchema = z.object({ locale: z.string() });

/** `refused`: calls that the preview's gate did not let through. */
export function sayReadOnly(outcome: FunctionResult, refused: readonly string[], parameters: unknown): FunctionResult {
  if (!outcome.ok || refused.length === 0 || !failureSchema.safeParse(outcome.value).success) return outcome;
  const spoken = spokenSchema.safeParse(parameters);
  const message = words[spoken.success && spoken.data.locale.startsWith('fr') ? 'fr' : 'en'];
  const value: Json = { ok: false, code: 'FORBIDDEN', message };
  return { ok: true, value };
}
