/**
 * What HubSpot documents of a shared deal on the deal itself, beside its facts. `hs_is_active_shared_deal` is not among
 * it: people can tick it, so it proves nothing; the number of registrations does.
 */
import Fraction from 'fraction.js';
import type { ReadingHint } from '../contract/reading.ts';
import { exact, written } from './amounts.ts';
import { listOf, type PropertyReader } from './evidence.ts';
import type { ReadLine } from './line-items.ts';
import type { Manifest } from './manifest-schema.ts';

/** Active registrations that HubSpot counts on the deal; null where it does not say. */
export function countedRegistrations(deal: PropertyReader): number | null {
  const text = deal.text('hs_num_associated_active_deal_registrations');
  return text !== null && /^\d{1,6}(\.0+)?$/.test(text) ? Number(text) : null;
}

interface LineStory {
  readonly kind: ReadLine['kind'];
  readonly currency: string | null;
  /** Null: unknown. */
  readonly monthly: Fraction | null;
}

export interface SharedDealStory {
  readonly motionKnown: boolean;
  readonly isOpen: boolean;
  readonly hasRegistration: boolean;
  /** HubSpot's one figure stands in for the lines. */
  readonly oneAmount: boolean;
  /** The deal's own lines; null: unread. */
  readonly lines: readonly LineStory[] | null;
  readonly dealCurrency: string | undefined;
}

/** Empty where the deal says nothing, or what it says is a fact already. */
export function sharedDealHints(deal: PropertyReader, story: SharedDealStory, manifest: Manifest): ReadingHint[] {
  const hints: ReadingHint[] = [];
  const type = deal.text('hs_associated_deal_registration_deal_type');
  if (type !== null && !story.motionKnown) hints.push({ kind: 'deal_type_not_mapped', type: type.slice(0, 60) });
  if (story.isOpen && story.hasRegistration && countedRegistrations(deal) === 0)
    hints.push({ kind: 'no_active_registration' });
  if (manifest.audience !== 'partner') return hints;
  if (story.oneAmount) hints.push({ kind: 'one_amount' });
  hints.push(...difference(deal, story));
  const interests = listOf(deal.text('hs_associated_deal_registration_product_interests') ?? '').slice(0, 20);
  if (interests.length > 0)
    hints.push({ kind: 'product_interests', names: interests.map((name) => name.slice(0, 100)) });
  const lead = deal.text('hs_synced_deal_owner_name_and_email');
  if (lead !== null) hints.push({ kind: 'sales_lead', name: lead.slice(0, 200) });
  return hints;
}

/** Lines that the partner typed may not be what HubSpot sold. Compared only where every amount is known, in one currency. */
function difference(deal: PropertyReader, { lines, dealCurrency }: SharedDealStory): ReadingHint[] {
  const told = exact(deal.text('hs_deal_registration_mrr') ?? '');
  const currency = (deal.text('hs_deal_registration_mrr_currency_code') ?? dealCurrency)?.toUpperCase();
  const recurring = (lines ?? []).filter(({ kind }) => kind !== 'one_time' && kind !== 'overage');
  if (told === null || currency === undefined || !/^[A-Z]{3}$/.test(currency) || recurring.length === 0) return [];
  let sum = new Fraction(0);
  for (const line of recurring) {
    const { monthly } = line;
    if (monthly === null || (line.currency ?? dealCurrency) !== currency) return [];
    sum = sum.add(monthly);
  }
  const [ours, theirs] = [written(sum), written(told)];
  // A cent is how HubSpot rounds.
  if (ours === undefined || theirs === undefined || sum.sub(told).abs().compare(new Fraction(1, 100)) <= 0) return [];
  return [{ kind: 'lines_differ', lines: ours, told: theirs, currency }];
}
