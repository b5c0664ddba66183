/** Type ids of the app's own objects in this portal: written down in `app.json`, learnt before, or looked up in one call. */
import { type GatewayResult, succeeded } from './gateway/failure.ts';
import type { CustomObject, Gateway } from './gateway/gateway.ts';
import type { InstallationMemory } from './gateway/installation-memory.ts';
import type { Manifest } from './manifest-schema.ts';

type TypeId = CustomObject['objectTypeId'];

/** Null: the portal has no such object. */
export interface OwnTypes {
  readonly involvement: TypeId | null;
  readonly setting: TypeId | null;
}

/** As far as nobody need ask for them. */
export const knownTypes = ({ portal }: Manifest, memory: InstallationMemory): OwnTypes => ({
  involvement: portal.partnerInvolvement.objectTypeId ?? memory.involvementType,
  setting: portal.setting.objectTypeId ?? memory.settingType,
});

/** Learnt once a process; that one is missing is asked again, because somebody may be installing it right now. */
export async function lookUpTypes(
  gateway: Gateway,
  manifest: Manifest,
  memory: InstallationMemory,
): Promise<GatewayResult<OwnTypes>> {
  const answer = await gateway.customObjects();
  if (!answer.ok) return answer;
  const { partnerInvolvement, setting } = manifest.portal;
  const named = (wanted: string) => answer.value.find(({ name }) => name === wanted);
  const involvement = named(partnerInvolvement.name);
  if (involvement !== undefined) {
    memory.involvementType = involvement.objectTypeId;
    memory.involvementAssociations = associationsOf(involvement);
  }
  memory.settingType = named(setting.name)?.objectTypeId ?? null;
  return succeeded({ involvement: involvement?.objectTypeId ?? null, setting: memory.settingType });
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
