/** What HubSpot hands to the function, checked. Nothing else of the context is looked at. */
import * as z from 'zod';
import type { Locale } from '../../view/deal-view.ts';

/** HubSpot fills the id in from the record itself; a parameter could name any deal. */
const recordId = z
  .union([z.string().regex(/^\d{1,19}$/), z.int().positive()])
  .transform(String);

const requestSchema = z.object({
  propertiesToSend: z.object({ hs_object_id: recordId }),
  parameters: z
    .object({ locale: z.string().max(35).nullish(), timeZone: z.string().max(64).nullish() })
    .nullish(),
});

export interface EngagementRequest {
  readonly dealId: string;
  readonly locale: Locale;
  /** BCP 47, for numbers and dates. */
  readonly formatLocale: string;
  readonly timeZone: string | undefined;
}

export function readRequest(context: unknown): EngagementRequest | null {
  const parsed = requestSchema.safeParse(context);
  if (!parsed.success) return null;
  const { propertiesToSend, parameters } = parsed.data;
  return { dealId: propertiesToSend.hs_object_id, ...languageOf(parameters?.locale ?? undefined), timeZone: parameters?.timeZone ?? undefined };
}

/** Language of a context that may be broken otherwise: a failure should still be said in the reader's words. */
export function localeOf(context: unknown): Locale {
  const parsed = z.object({ parameters: z.object({ locale: z.string() }) }).safeParse(context);
  return languageOf(parsed.success ? parsed.data.parameters.locale : undefined).locale;
}

function languageOf(tag: string | undefined): { readonly locale: Locale; readonly formatLocale: string } {
  const formatLocale = canonical(tag) ?? 'en';
  const locale = formatLocale.toLowerCase().split('-')[0] === 'fr' ? 'fr' : 'en';
  // Words in one language and numbers in the style of a third would puzzle.
  return { locale, formatLocale: formatLocale.toLowerCase().startsWith(locale) ? formatLocale : locale };
}

function canonical(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replace('_', '-'))[0];
  } catch {
    return undefined;
  }
}
