/** One record of a deal's, newer than the others: what was read of the deal, with it in its place. Pure. */
import type { CrmRecord } from '../gateway/gateway.ts';
import type { Manifest } from '../manifest-schema.ts';
import type { DealRecords, Records } from '../records.ts';
import { renamedIn } from '../successors.ts';
import type { Change } from './change.ts';
import type { Target } from './places.ts';

export function withRecord(
  records: DealRecords,
  { of }: Target,
  asItStands: CrmRecord,
  manifest: Manifest,
): DealRecords {
  // The rest of the deal speaks of merged companies by the ids that are left.
  const record = renamedIn(asItStands, of, records.successors, manifest);
  switch (of) {
    case 'deal':
      return { ...records, deal: over(records.deal, record) };
    case 'involvement':
      return {
        ...records,
        involvements: records.involvements === null ? null : replaced(records.involvements, record),
      };
    case 'company':
      return { ...records, companies: records.companies === null ? null : replaced(records.companies, record) };
  }
}

/** Without a partner's record that is no longer there. */
export const withoutInvolvement = (records: DealRecords, id: string): DealRecords => ({
  ...records,
  involvements:
    records.involvements === null
      ? null
      : {
          found: records.involvements.found.filter((record) => record.id !== id),
          missing: records.involvements.missing.filter((missing) => missing !== id),
        },
});

/** The record as it will be once the changes are written. */
export function withChanges(record: CrmRecord, changes: readonly Change[]): CrmRecord {
  const properties = { ...record.properties };
  for (const { property, to } of changes) properties[property] = to === '' ? null : to;
  return { ...record, properties };
}

/** Only what was looked at is newer; associations and other properties stay. */
const over = (older: CrmRecord, newer: CrmRecord): CrmRecord => ({
  ...older,
  properties: { ...older.properties, ...newer.properties },
  ...(newer.updatedAt === undefined ? {} : { updatedAt: newer.updatedAt }),
});

function replaced({ found, missing }: Records, record: CrmRecord): Records {
  const known = found.some(({ id }) => id === record.id);
  return {
    found: known ? found.map((each) => (each.id === record.id ? over(each, record) : each)) : [...found, record],
    missing: missing.filter((id) => id !== record.id),
  };
}
