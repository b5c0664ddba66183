/** What a view is made of. The caller says who looks; nothing in the facts or from a client can widen that. */
import type { Determination } from '../rules/determination.ts';
import type { Facts } from '../facts/schema.ts';
import type { Audience, Locale } from '../contract/deal-view.ts';
import type { FactSource, ReadingGap, ReadingHint } from '../contract/reading.ts';

export interface ViewInput {
  /** Of the records that facts can be recorded on, by name (`deal`, `involvement:701`): what was seen of each, as a fingerprint. */
  readonly revisions?: Readonly<Record<string, string>>;
  readonly facts: Facts;
  readonly determination: Determination;
  readonly audience: Audience;
  /** The partner who looks; required for the audience `partner`. */
  readonly viewerPartnerId?: string;
  readonly locale: Locale;
  /** BCP 47 tag for numbers and dates, "fr-FR", "en-GB"; falls back to the language. */
  readonly formatLocale?: string;
  /** IANA time zone of the reader's portal. */
  readonly timeZone: string;
  readonly sources: readonly FactSource[];
  readonly gaps: readonly ReadingGap[];
  readonly hints?: readonly ReadingHint[];
}
