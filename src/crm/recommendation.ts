/** A recommendation of one partner by another (BPW-06), as the deal or the partners' roles tell it. */
import { recommendation } from '../facts/book/recommendation.ts';
import type { TimeZone } from '../facts/primitives.ts';
import type { PropertyReader } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import { readKept } from './kept.ts';
import type { Manifest } from './manifest-schema.ts';
import { nameIn } from './property-names.ts';

export function recommendationFacts(
  deal: PropertyReader,
  byRole: { readonly by: string | null; readonly recommended: readonly string[] },
  manifest: Manifest,
  zone: TimeZone,
): FactsDraft['recommendation'] {
  const recorded = readKept(
    recommendation.children,
    'recommendation',
    deal,
    nameIn(manifest.portal.deals.inputs),
    zone,
  );
  const nothing = Object.values(recorded).every((value) => value === undefined) && byRole.recommended.length === 0;
  if (nothing) return undefined;
  return {
    ...recorded,
    byPartnerId: recorded.byPartnerId ?? byRole.by ?? undefined,
    recommendedPartnerIds:
      recorded.recommendedPartnerIds ?? (byRole.recommended.length === 0 ? undefined : [...byRole.recommended]),
  };
}
