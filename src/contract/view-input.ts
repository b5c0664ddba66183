/** What a view is made of: one reader's case. The caller says who looks; nothing in the facts or from a client can widen that. */
import type { RulesEdition } from '../rules/editions/edition.ts';
import type { Determination } from '../rules/language/determination.ts';
import type { LineAccruals } from '../rules/verdict/by-line.ts';
import type { PartnersPart } from '../rules/verdict/by-partner.ts';
import type { RemedyCode } from '../rules/what-if/remedies.ts';
import type { Beside } from '../rules/judge.ts';
import type { OwnFacts } from '../facts/own-facts.ts';
import type { Facts } from '../facts/schema.ts';
import type { Locale } from './deal-view.ts';
import type { FactSource, ReadingGap, ReadingHint } from './reading.ts';

interface ForAnybody {
  /** Of the records that facts can be recorded on, by name (`deal`, `involvement:701`): what was seen of each, as a fingerprint. */
  readonly revisions?: Readonly<Record<string, string>>;
  readonly determination: Determination;
  /** The one that the determination names: the words for people take the numbers of the rules from it. */
  readonly edition: RulesEdition;
  readonly locale: Locale;
  /** BCP 47 tag for numbers and dates, "fr-FR", "en-GB"; falls back to the language. */
  readonly formatLocale?: string;
  /** IANA time zone of the reader's portal. */
  readonly timeZone: string;
  readonly sources: readonly FactSource[];
  /** Names of the portal's properties in which facts are recorded; what is read there can be withdrawn. */
  readonly ownProperties?: readonly string[];
  readonly gaps: readonly ReadingGap[];
  readonly hints?: readonly ReadingHint[];
  /** What each line brings month by month; asked only by what adds up many deals. */
  readonly accruals?: () => readonly LineAccruals[];
  /** Asked only where it is shown: the deal is judged once more. Null: one edition alone holds. */
  readonly beside?: () => Beside | null;
  /** The one change by which a line that earns nothing would: asked only where it is shown, for it takes its time. */
  readonly wouldTake?: (lineItemId: string) => readonly RemedyCode[];
}

/** HubSpot's side: every partner on the deal. */
export interface HubSpotInput extends ForAnybody {
  readonly audience: 'hubspot';
  readonly facts: Facts;
  /** Whose the amounts are, where they are not all the credited partner's; asked only where it is shown. */
  readonly partsOf?: () => readonly PartnersPart[] | null;
  /** The case of one partner on the deal, made for it: what can be sent to that partner. */
  readonly caseOf: (partnerId: string) => PartnerInput;
}

/** One partner: facts, determination, sources and gaps are its own, cut before anything was made of them. */
export interface PartnerInput extends ForAnybody {
  readonly audience: 'partner';
  readonly viewerPartnerId: string;
  /** The partner looks at its own portal, in which nobody but itself records: HubSpot's word there is what it recorded. */
  readonly ownPortal: boolean;
  readonly facts: OwnFacts;
}

export type ViewInput = HubSpotInput | PartnerInput;
/** Enough for what one reader is told in short: no partner's own case is made of it. */
export type ShortInput = Omit<HubSpotInput, 'caseOf'> | PartnerInput;
