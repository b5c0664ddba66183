/** Who onboards which line item: what somebody recorded goes before what the confirmation links name (BPW-07). */
import type { PropertyReader } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { Manifest } from './manifest-schema.ts';
import { readOnboarders } from './recorded-lists.ts';

type LineDrafts = NonNullable<FactsDraft['lineItems']>;

export function onboarded(
  lines: LineDrafts | undefined,
  deal: PropertyReader,
  /** By the id of a line: that of the line in the facts that stands for it. */
  standsFor: ReadonlyMap<string, string>,
  manifest: Manifest,
): LineDrafts | undefined {
  const property = manifest.portal.deals.inputs.onboardingByLine;
  const recorded = deal.text(property) === null ? undefined : deal.fact('lineItems', property, readOnboarders);
  if (recorded === undefined || lines === undefined) return lines;
  const byStanding = new Map<string, string>();
  for (const [id, by] of Object.entries(recorded)) {
    const standing = standsFor.get(id) ?? id;
    // What names the line itself goes before what names one of the steps that it stands for; of those the first counts.
    if (id === standing || !byStanding.has(standing)) byStanding.set(standing, by);
  }
  return lines.map((line, index) => {
    const by = line.id === undefined ? undefined : byStanding.get(line.id);
    if (by === undefined) return line;
    deal.note(`lineItems[${index}].onboardingBy`, property);
    return { ...line, onboardingBy: by };
  });
}
