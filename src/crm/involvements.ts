/** Records of the app's own object -> one partner's part in the deal each. */
import type { CrmRecord } from './gateway/gateway.ts';
import type { Manifest } from './manifest-schema.ts';

export interface Involvement {
  readonly partnerId: string;
  readonly record: CrmRecord;
}

/**
 * One involvement a partner. `unnamed` counts the records that name no partner: somebody is on the deal, and nobody can
 * say who. In a partner's own portal a record without a name is its own.
 */
export function involvementsOf(
  records: readonly CrmRecord[],
  manifest: Manifest,
): { readonly involvements: readonly Involvement[]; readonly unnamed: number } {
  const byPartner = new Map<string, CrmRecord[]>();
  let unnamed = 0;
  for (const record of records) {
    const partnerId = involvedPartner(record, manifest);
    if (partnerId === null) unnamed += 1;
    else byPartner.set(partnerId, [...(byPartner.get(partnerId) ?? []), record]);
  }
  return { involvements: [...byPartner].map(([partnerId, same]) => ({ partnerId, record: merged(same) })), unnamed };
}

/** Whose record it is; null where it names nobody. */
export function involvedPartner({ properties }: CrmRecord, manifest: Manifest): string | null {
  const named = properties[manifest.portal.partnerInvolvement.properties.partnerCompanyId]?.trim() ?? '';
  if (/^[\w.-]{1,64}$/.test(named) && named !== 'none' && named !== 'hubspot') return named;
  return named === '' && manifest.audience === 'partner' ? (manifest.partner?.id ?? null) : null;
}

/** Two records of one partner, made at the same moment: what the newer one leaves empty, the older one says. */
function merged(records: readonly CrmRecord[]): CrmRecord {
  const newestFirst = [...records].sort((a, b) => ((a.updatedAt ?? '') < (b.updatedAt ?? '') ? 1 : -1));
  const [newest, ...older] = newestFirst;
  if (newest === undefined) throw new RangeError('There is nothing to merge.');
  const properties = { ...newest.properties };
  for (const record of older) for (const [name, value] of Object.entries(record.properties)) properties[name] ??= value;
  return { ...newest, properties };
}
