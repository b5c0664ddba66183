/** The reader's language, out of whatever a card sends. */
import * as z from 'zod';
import type { Locale } from '../contract/deal-view.ts';
import { isSpoken } from '../view/spoken.ts';

/** Language of a context that may be broken otherwise: a failure should still be said in the reader's words. */
export function localeOf(context: unknown): Locale {
  const parsed = z.object({ parameters: z.object({ locale: z.string() }) }).safeParse(context);
  return languageOf(parsed.success ? parsed.data.parameters.locale : undefined).locale;
}

export function languageOf(tag: string | undefined): { readonly locale: Locale; readonly formatLocale: string } {
  const formatLocale = canonical(tag) ?? 'en';
  const language = formatLocale.toLowerCase().split('-')[0] ?? '';
  const locale = isSpoken(language) ? language : 'en';
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
