/** The colon after a heading, with the space that a language sets before it. */
import type { Locale } from '../../contract/deal-view.ts';

export const colon: Readonly<Record<Locale, string>> = { fr: ' :', en: ':' };
