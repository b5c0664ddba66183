/** Type id of the app's own object in this portal: written down in `app.json`, learnt before, or looked up. */
import type { ReadingGap } from '../contract/reading.ts';
import { gapOf } from './gaps.ts';
import type { CustomObject, Gateway } from './gateway/gateway.ts';
import type { InstallationMemory } from './gateway/installation-memory.ts';
import type { Manifest } from './manifest-schema.ts';

export type InvolvementType =
  | { readonly state: 'known'; readonly type: `${number}-${number}` }
  | { readonly state: 'unknown'; readonly gap: ReadingGap };

export const notInstalled = {
  state: 'unknown',
  gap: { what: 'schema', why: 'not_installed', count: 1 },
} as const satisfies InvolvementType;

export async function findInvolvementType(
  gateway: Gateway,
  manifest: Manifest,
  memory: InstallationMemory,
): Promise<InvolvementType> {
  const answer = await gateway.customObjects();
  if (!answer.ok) return { state: 'unknown', gap: gapOf('schema', answer.failure, 1) };
  const { name } = manifest.portal.partnerInvolvement;
  const found = answer.value.find((object) => object.name === name);
  if (found === undefined) return notInstalled;
  // Learnt once a process; that it is missing is asked again, because somebody may be installing it right now.
  memory.involvementType = found.objectTypeId;
  memory.involvementAssociations = associationsOf(found);
  return { state: 'known', type: found.objectTypeId };
}

/** Null where the portal's object lacks one of them: then the unlabelled types are used, one call each. */
function associationsOf({
  objectTypeId,
  associations = [],
}: CustomObject): InstallationMemory['involvementAssociations'] {
  const typeTo = (to: string): number =>
    Number(
      associations.find((each) => each.fromObjectTypeId === objectTypeId && each.toObjectTypeId === to)?.id ??
        Number.NaN,
    );
  const [deal, company] = [typeTo('0-3'), typeTo('0-2')];
  return Number.isInteger(deal) && Number.isInteger(company) ? { deal, company } : null;
}
