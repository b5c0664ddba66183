/**
 * The rules of the text beside what HubSpot announced since: whether both are to be told of a deal, by what the other one
 * is judged, and each line on which they differ. One of them is the verdict; nothing of the other enters it.
 */
import { type Bearing, bearingOf } from '../editions/bearing.ts';
import type { RulesEdition } from '../editions/edition.ts';
import { dayThatDecides, inForceOn } from '../editions/pick-edition.ts';
import type { DatedFacts } from '../language/deal-at-hand.ts';
import type { Determination, LineVerdict, Verdict } from '../language/determination.ts';
import type { Rulebook } from '../language/rulebook.ts';
import { anotherPartner } from '../../facts/own-facts.ts';
import type { CurrencyCode, LineItemId, PartnerId } from '../../facts/primitives.ts';

/** That what was announced bears on a deal, or may. */
type Bears = Exclude<Bearing, 'no'>;

export interface OtherRules {
  readonly bears: Bears;
  /** Which of the two the other one is. */
  readonly is: 'text' | 'announced';
  /** By which it is judged. */
  readonly rulebook: Rulebook;
}

/** Beside the edition that judged a deal. Null: that one alone holds, or nothing is announced that it knows of. */
export function otherRules(facts: DatedFacts, rulebook: Rulebook, judgedBy: RulesEdition): OtherRules | null {
  const on = dayThatDecides(facts);
  const { editions, announced = [] } = rulebook;
  const country = facts.customer?.countryCode;
  const [nearest] = announced
    .map((edition) => ({ edition, bears: bearingOf(edition, on, country) }))
    .toSorted((one, other) => (one.edition.from < other.edition.from ? 1 : -1))
    .flatMap(({ edition, bears }) => (bears === 'no' ? [] : [{ edition, bears }]));
  if (nearest === undefined) return null;
  const { edition, bears } = nearest;
  // A text that has come since is what was announced.
  if (bears === 'in_force' && inForceOn(on, editions) !== undefined) return null;
  if (judgedBy.id === edition.id)
    return { bears, is: 'text', rulebook: { ...rulebook, named: undefined, outsideTheText: 'text' } };
  return { bears, is: 'announced', rulebook: { ...rulebook, named: edition.id } };
}

/** What one of the two gives on a line. */
export interface Gives {
  /** Of the commission. */
  readonly verdict: Verdict;
  /** Whose the credit is, or would be where that is still open; null: nobody's, or not settled. */
  readonly partnerId: PartnerId | null;
  readonly currency: CurrencyCode | null;
  readonly monthly: string | null;
  readonly maximum: string | null;
}

export interface LineBeside {
  readonly lineItemId: LineItemId;
  readonly text: Gives;
  readonly announced: Gives;
}

/** In the order of the deal; none: both give the same. Both judged the same lines in the same order. */
export function differing(text: Determination, announced: Determination): LineBeside[] {
  return text.lines.flatMap((line, at) => {
    const other = announced.lines[at];
    if (other === undefined) return [];
    const [was, is] = [givenOn(line, text), givenOn(other, announced)];
    return isSame(was, is) ? [] : [{ lineItemId: line.lineItemId, text: was, announced: is }];
  });
}

/** What waits for a decision is told as it would be if approved: by its verdict nobody takes it for granted. */
const givenOn = (line: LineVerdict, { trace }: Determination): Gives => {
  const { credit, commission } = line;
  return {
    verdict: commission.verdict,
    partnerId: isOpen(commission.verdict) ? (credit.partnerId ?? onlyPartnerOn(line, trace)) : credit.partnerId,
    currency: commission.currency,
    monthly: commission.monthly ?? commission.ifApproved?.monthly ?? null,
    maximum: commission.maximum ?? commission.ifApproved?.maximum ?? null,
  };
};

const isOpen = (verdict: Verdict): boolean => verdict === 'pending' || verdict === 'needs_hubspot_decision';

/** Of whom alone the line's rules speak; a partner that looks is told of nobody but itself. */
function onlyPartnerOn({ lineItemId }: LineVerdict, trace: Determination['trace']): PartnerId | null {
  const [only = null, ...others] = new Set(
    trace.flatMap((entry) => (entry.lineItemId === lineItemId && entry.partnerId !== null ? [entry.partnerId] : [])),
  );
  return others.length > 0 || only === anotherPartner ? null : only;
}

const isSame = (one: Gives, other: Gives): boolean =>
  one.verdict === other.verdict &&
  one.partnerId === other.partnerId &&
  one.currency === other.currency &&
  one.monthly === other.monthly &&
  one.maximum === other.maximum;
