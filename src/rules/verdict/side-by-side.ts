/**
 * The rules of the text beside what HubSpot announced since: both determinations of a deal on which the announcement
 * bears, and each line on which they differ, ready to be told. The text's is the verdict; nothing of the other enters it.
 */
import { type Bearing, bearingOf } from '../editions/bearing.ts';
import type { RulesEdition } from '../editions/edition.ts';
import { dayThatDecides } from '../editions/pick-edition.ts';
import type { DatedFacts } from '../language/deal-at-hand.ts';
import type { Determination, LineVerdict, Provisional, RunsOn, Verdict } from '../language/determination.ts';
import type { Rulebook } from '../language/rulebook.ts';
import type { CalendarDate, CurrencyCode, LineItemId, PartnerId } from '../../facts/primitives.ts';
import { determine } from './determine.ts';

/** What one of the two gives on a line. */
interface Gives {
  /** Of the commission. */
  readonly verdict: Verdict;
  /** Whose the credit is; null: nobody's, or not settled. */
  readonly partnerId: PartnerId | null;
  readonly currency: CurrencyCode | null;
  readonly monthly: string | null;
  readonly maximum: string | null;
}

interface LineBeside {
  readonly lineItemId: LineItemId;
  readonly text: Gives;
  readonly announced: Gives & {
    /** How sure it is, and where it was read. */
    readonly provisional: Provisional;
    /** What an earlier holder goes on earning beside it. */
    readonly runsOn: readonly RunsOn[];
  };
}

/** That it bears on a deal, or may. */
type Bears = Exclude<Bearing, 'no' | 'country_unknown'>;

export type SideBySide =
  /** The text alone holds, or nothing is announced. */
  | { readonly applies: 'no' }
  /** Whether the beta was in the customer's country nobody can say. */
  | { readonly applies: 'country_unknown'; readonly edition: string; readonly missing: readonly string[] }
  | {
      readonly applies: Bears;
      readonly edition: string;
      /** The day that decided. */
      readonly on: CalendarDate;
      readonly text: Determination;
      readonly announced: Determination;
      /** In the order of the deal; none: both give the same. */
      readonly lines: readonly LineBeside[];
    };

export function sideBySide(facts: DatedFacts, rulebook: Rulebook): SideBySide {
  const on = dayThatDecides(facts);
  const country = facts.customer?.countryCode;
  const [nearest] = (rulebook.announced ?? [])
    .map((edition) => ({ edition, bearing: bearingOf(edition, on, country) }))
    .filter(({ bearing }) => bearing !== 'no')
    .toSorted((one, other) => (one.edition.from < other.edition.from ? 1 : -1));
  return nearest === undefined ? { applies: 'no' } : beside(facts, rulebook, nearest.edition, nearest.bearing, on);
}

function beside(
  facts: DatedFacts,
  rulebook: Rulebook,
  { id: edition }: RulesEdition,
  applies: Bearing,
  on: CalendarDate,
): SideBySide {
  switch (applies) {
    case 'no':
      return { applies };
    case 'country_unknown':
      return { applies, edition, missing: ['customer.countryCode'] };
    case 'in_force':
    case 'beta':
    case 'hubspot_decides': {
      const text = determine(facts, { ...rulebook, named: undefined });
      const announced = determine(facts, rulebook, edition);
      return { applies, edition, on, text, announced, lines: differing(text, announced) };
    }
  }
}

/** Both judge the same lines in the same order. */
function differing(text: Determination, announced: Determination): LineBeside[] {
  return text.lines.flatMap((line, at) => {
    const other = announced.lines[at];
    if (other === undefined) return [];
    const [was, is] = [givenOn(line), givenOn(other)];
    if (isSame(was, is)) return [];
    const { commission, runsOn = [] } = other;
    const provisional = commission.provisional ?? { certainty: 'assumed', pages: [] };
    return [{ lineItemId: line.lineItemId, text: was, announced: { ...is, provisional, runsOn } }];
  });
}

/** What waits for a decision is told as it would be if approved: by its verdict nobody takes it for granted. */
const givenOn = ({ credit, commission }: LineVerdict): Gives => ({
  verdict: commission.verdict,
  partnerId: credit.partnerId,
  currency: commission.currency,
  monthly: commission.monthly ?? commission.ifApproved?.monthly ?? null,
  maximum: commission.maximum ?? commission.ifApproved?.maximum ?? null,
});

const isSame = (one: Gives, other: Gives): boolean =>
  one.verdict === other.verdict &&
  one.partnerId === other.partnerId &&
  one.currency === other.currency &&
  one.monthly === other.monthly &&
  one.maximum === other.maximum;
