/** A recommendation of one partner by another (BPW-06), as the deal or the partners' roles tell it. */
import { listOf, oneOf, type PropertyReader, yesNo } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { Manifest } from './manifest-schema.ts';

export function recommendationFacts(
  deal: PropertyReader,
  byRole: { readonly by: string | null; readonly recommended: readonly string[] },
  manifest: Manifest,
): FactsDraft['recommendation'] {
  const inputs = manifest.portal.deals.inputs;
  const id = (text: string): string | undefined => (/^[\w.-]{1,64}$/.test(text) ? text : undefined);
  const recorded = {
    byPartnerId: deal.fact('recommendation.byPartnerId', inputs.recommendedBy, id),
    recommendedPartnerIds: deal.fact('recommendation.recommendedPartnerIds', inputs.recommendedPartners, listOf),
    chosenPartnerId: deal.fact('recommendation.chosenPartnerId', inputs.chosenPartner, id),
    discussedWithAllParties: deal.fact('recommendation.discussedWithAllParties', inputs.discussedWithAllParties, yesNo),
    secondaryNotifiedInWritingBy: deal.fact(
      'recommendation.secondaryNotifiedInWritingBy',
      inputs.secondaryNotifiedBy,
      (text) => {
        const who = listOf(text).map(oneOf(['originator', 'specialist']));
        return who.every((each) => each !== undefined) ? who : undefined;
      },
    ),
  };
  const nothing = Object.values(recorded).every((value) => value === undefined) && byRole.recommended.length === 0;
  if (nothing) return undefined;
  return {
    ...recorded,
    byPartnerId: recorded.byPartnerId ?? byRole.by ?? undefined,
    recommendedPartnerIds:
      recorded.recommendedPartnerIds ?? (byRole.recommended.length === 0 ? undefined : [...byRole.recommended]),
  };
}
