/** Whoever reads the view: language, way of writing figures, and what may be called by its name. */
import type { Bilingual } from '../facts/bilingual.ts';
import type { Audience } from '../contract/deal-view.ts';
import { formatFor } from './format.ts';
import type { Instant } from '../facts/primitives.ts';
import type { Facts, LineItemFacts } from '../facts/schema.ts';
import { type FactSource, type ReadingGap, isSaidLine, isUnlistedLine, sharedDealLine } from '../contract/reading.ts';
import type { ShortInput } from '../contract/view-input.ts';
import { partnerNames } from './partner-names.ts';
import { productWords } from './words/values.ts';
import { say as sayTo, type Speaker } from './prose.ts';

export interface Reader extends Speaker {
  readonly audience: Audience;
  /** A partner in its own portal: what HubSpot decided is there because this partner recorded it. */
  readonly ownPortal: boolean;
  readonly timeZone: string;
  readonly asOf: Instant;
  readonly facts: Facts;
  /** Lines or parties of the deal could not be read: whose the credit is is not known. */
  readonly inPart: boolean;
  /** With the numbers of the edition that judged in place of their names. */
  readonly say: (text: Bilingual) => string;
  /** A partner by its name; "you" for the partner who reads; "another partner" for everybody that this reader may not know. */
  readonly partnerName: (id: string) => string;
  readonly lineName: (id: string) => string;
  /** Undefined where the facts have no such line. */
  readonly lineFacts: (id: string) => LineItemFacts | undefined;
  readonly sourceOf: (path: string) => FactSource | undefined;
  /** Whether a property is the app's own, in which facts are recorded. */
  readonly isOwnProperty: (property: string) => boolean;
}

const unread: ReadonlySet<ReadingGap['why']> = new Set(['forbidden', 'unavailable', 'partial', 'unreadable']);
const decidesCredit: ReadonlySet<ReadingGap['what']> = new Set([
  'line_items',
  'companies',
  'associations',
  'involvements',
  'earlier_deals',
  'holders',
  'schema',
]);
const you: Bilingual = { fr: 'vous', en: 'you' };
/** HubSpot counts it, and shows nothing of it. */
const unlistedLineName: Bilingual = { fr: 'ligne que HubSpot ne montre pas', en: 'line that HubSpot does not show' };
/** HubSpot's one figure for all that was bought. */
const sharedDealLineName: Bilingual = { fr: 'MRR de la transaction partagée', en: 'Shared deal MRR' };
const anotherPartner: Bilingual = { fr: 'un autre partenaire', en: 'another partner' };

export function readerOf(input: ShortInput): Reader {
  const { audience, edition, facts, locale, timeZone } = input;
  const speaker = { edition, locale, format: formatFor({ locale, formatLocale: input.formatLocale, timeZone }) };
  const say = (text: Bilingual): string => sayTo(text, speaker);
  const names = partnerNames(facts);
  const lines = new Map((facts.lineItems ?? []).map((line) => [line.id as string, line]));
  const own = once(() => new Set(input.ownProperties));
  const sources = once(() => new Map(input.sources.map((source) => [source.path, source])));
  return {
    ...speaker,
    audience,
    ownPortal: input.audience === 'partner' && input.ownPortal,
    timeZone,
    asOf: input.determination.asOf,
    facts,
    inPart: input.gaps.some(({ what, why }) => unread.has(why) && decidesCredit.has(what)),
    say,
    partnerName: (id) => {
      if (input.audience === 'partner') return say(id === input.viewerPartnerId ? you : anotherPartner);
      return names.get(id) ?? `${say({ fr: 'partenaire', en: 'partner' })} ${id}`;
    },
    lineFacts: (id) => lines.get(id),
    lineName: (id) => lines.get(id)?.name ?? say(namelessLine(id, lines.get(id))),
    sourceOf: (path) => sources().get(path),
    isOwnProperty: (property) => own().has(property),
  };
}

/** Made when it is first asked for: most readers ask nothing of it. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function namelessLine(id: string, line: LineItemFacts | undefined): Bilingual {
  if (id === sharedDealLine) return sharedDealLineName;
  if (isUnlistedLine(id)) return unlistedLineName;
  if (isSaidLine(id) && line?.product !== undefined) return productWords[line.product];
  return { fr: `ligne ${id}`, en: `line ${id}` };
}
