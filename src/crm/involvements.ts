/** Records of the app's own object -> one partner's part in the deal each. */
import type { CrmRecord } from './gateway/gateway.ts';
import type { Manifest } from './manifest-schema.ts';
import { partnerOfPortal } from './partner-of-portal.ts';
import type { PartRecord } from './part-record.ts';
import { involvementProperties } from './property-names.ts';
import { sameValue } from './recording/between.ts';

export interface Involvement {
  readonly partnerId: string;
  readonly record: PartRecord;
  /** Ids of the partner's records, the one to keep first: several where two companies became one, or two imports met. */
  readonly records: readonly string[];
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
  return { involvements: [...byPartner].map(([partnerId, same]) => together(partnerId, same, manifest)), unnamed };
}

/** Whose record it is; null where it names nobody. */
export function involvedPartner({ properties }: CrmRecord, manifest: Manifest): string | null {
  const named = properties[manifest.portal.partnerInvolvement.properties.partnerCompanyId]?.trim() ?? '';
  if (/^[\w.-]{1,64}$/.test(named) && named !== 'none' && named !== 'hubspot') return named;
  return named === '' ? (partnerOfPortal(manifest)?.id ?? null) : null;
}

/**
 * What all of a partner's records say is so, an empty property included: which of them is right nobody knows, and the one
 * that was touched last is no better than the others.
 */
function together(partnerId: string, records: readonly CrmRecord[], manifest: Manifest): Involvement {
  const toKeep = inOrderOfKeeping(partnerId, records, manifest);
  const [first, ...others] = toKeep;
  if (first === undefined) throw new RangeError('There is nothing to put together.');
  const ids = toKeep.map(({ id }) => id);
  const contradicted = others.length === 0 ? new Set<string>() : contradictedIn(toKeep, manifest);
  if (contradicted.size === 0) return { partnerId, record: first, records: ids };
  const empty = Object.fromEntries([...contradicted].map((name) => [name, null]));
  return { partnerId, record: { ...first, properties: { ...first.properties, ...empty }, contradicted }, records: ids };
}

function contradictedIn([first, ...others]: readonly CrmRecord[], manifest: Manifest): ReadonlySet<string> {
  const { key, partnerCompanyId } = manifest.portal.partnerInvolvement.properties;
  const said = (record: CrmRecord | undefined, name: string): string => record?.properties[name]?.trim() ?? '';
  return new Set(
    involvementProperties(manifest).filter(
      (name) =>
        name !== key &&
        name !== partnerCompanyId &&
        others.some((other) => !sameValue(said(first, name), said(other, name))),
    ),
  );
}

/** The one that recording would write on, then the one that was changed last; the same whatever order they came in. */
function inOrderOfKeeping(
  partnerId: string,
  records: readonly CrmRecord[],
  { portal }: Manifest,
): readonly CrmRecord[] {
  if (records.length < 2) return records;
  const { key } = portal.partnerInvolvement.properties;
  const hasKey = ({ properties }: CrmRecord): number =>
    Number((properties[key] ?? '').trim().endsWith(`:${partnerId}`));
  const order = (one: CrmRecord, other: CrmRecord): number =>
    hasKey(other) - hasKey(one) ||
    compare(other.updatedAt ?? '', one.updatedAt ?? '') ||
    compare(one.id.padStart(20, '0'), other.id.padStart(20, '0'));
  return [...records].sort(order);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
