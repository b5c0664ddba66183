/**
 * What HubSpot documents of a shared deal on the deal itself, beside its facts. `hs_is_active_shared_deal` is not among
 * it: people can tick it, so it proves nothing; the number of registrations does.
 */
import type { ReadingHint } from '../view/view-input.ts';
import { listOf, type PropertyReader } from './evidence.ts';
import type { Manifest } from './manifest-schema.ts';

/** Active registrations that HubSpot counts on the deal; null where it does not say. */
export function countedRegistrations(deal: PropertyReader): number | null {
  const text = deal.text('hs_num_associated_active_deal_registrations');
  return text !== null && /^\d{1,6}(\.0+)?$/.test(text) ? Number(text) : null;
}

/** Empty where the deal says nothing, or what it says is a fact already. `oneAmount`: HubSpot's one figure stands in for the lines. */
export function sharedDealHints(deal: PropertyReader, { motionKnown, oneAmount }: { readonly motionKnown: boolean; readonly oneAmount: boolean }, manifest: Manifest): ReadingHint[] {
  const hints: ReadingHint[] = [];
  const type = deal.text('hs_associated_deal_registration_deal_type');
  if (type !== null && !motionKnown) hints.push({ kind: 'deal_type_not_mapped', type: type.slice(0, 60) });
  if (manifest.audience !== 'partner') return hints;
  if (oneAmount) hints.push({ kind: 'one_amount' });
  const interests = listOf(deal.text('hs_associated_deal_registration_product_interests') ?? '').slice(0, 20);
  if (interests.length > 0) hints.push({ kind: 'product_interests', names: interests.map((name) => name.slice(0, 100)) });
  const lead = deal.text('hs_synced_deal_owner_name_and_email');
  if (lead !== null) hints.push({ kind: 'sales_lead', name: lead.slice(0, 200) });
  return hints;
}
