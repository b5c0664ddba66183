/** The partners' parts in many deals: their ids in one call, the records by the hundred. */
import type { BatchOf } from '../gateway/batches.ts';
import type { GatewayResult } from '../gateway/failure.ts';
import { succeeded } from '../gateway/failure.ts';
import type { Associated, CrmRecord, Gateway } from '../gateway/gateway.ts';
import type { InstallationMemory } from '../gateway/installation-memory.ts';
import { type InvolvementType, involvementTypeIn } from '../involvement-type.ts';
import type { Manifest } from '../manifest-schema.ts';
import { knownTypes, lookUpTypes } from '../own-types.ts';
import { involvementProperties } from '../property-names.ts';

export interface InvolvementsOptions {
  readonly gateway: Gateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  /** Batches of records that may still be asked for. */
  readonly mostBatches: () => number;
}

/** By deal: its records, or null where not all of them were read. */
export type InvolvementsOn = (dealId: string) => readonly CrmRecord[] | null;

const inABatch = 100;
const none: InvolvementsOn = () => [];
const unread: InvolvementsOn = () => null;

export async function involvementType({
  gateway,
  manifest,
  memory,
}: Pick<InvolvementsOptions, 'gateway' | 'manifest' | 'memory'>): Promise<InvolvementType> {
  const { involvement } = knownTypes(manifest, memory);
  const looked: GatewayResult<{ readonly involvement: typeof involvement; readonly setting: null }> | null =
    involvement === null ? null : succeeded({ involvement, setting: null });
  return involvementTypeIn(looked ?? (await lookUpTypes(gateway, manifest, memory)));
}

export async function involvementsOn(
  dealIds: readonly string[],
  type: InvolvementType,
  { gateway, manifest, memory, mostBatches }: InvolvementsOptions,
): Promise<InvolvementsOn> {
  // Where the app's object is not installed there are none, and the evaluation was made of none.
  if (type.state === 'unknown') return type.gap.why === 'not_installed' ? none : unread;
  if (dealIds.length === 0) return none;
  const lists = await gateway.associations('deals', type.type, dealIds);
  const { failure } = lists;
  if (failure?.kind === 'refused' || failure?.kind === 'not_found') {
    // Taken out of the portal since it was noted.
    memory.involvementType = null;
    return none;
  }
  const idsOf = completeLists(lists);
  const wanted = [...new Set(dealIds.flatMap((id) => idsOf.get(id) ?? []))];
  const asked = wanted.slice(0, Math.max(0, mostBatches()) * inABatch);
  const records = await gateway.batchRead(type.type, asked, involvementProperties(manifest));
  const byId = new Map(records.found.map((record) => [record.id, record]));
  return (dealId) => {
    const ids = idsOf.get(dealId);
    const found = ids?.map((id) => byId.get(records.renamed.get(id) ?? id));
    return found?.every((record) => record !== undefined) === true ? [...new Set(found)] : null;
  };
}

const completeLists = ({ found }: BatchOf<Associated>): ReadonlyMap<string, readonly string[]> =>
  new Map(found.filter(({ complete }) => complete).map(({ from, to }) => [from, to.map(({ id }) => id)]));
