/** Whose record a recording changes, and which of its properties keep what. */
import type { PartnerId } from '../../facts/primitives.ts';
import { entryKinds } from '../../facts/book/kinds.ts';
import type { Recordable } from '../../contract/recording-request.ts';
import type { Manifest } from '../manifest-schema.ts';

export const listOfEntry = {
  request: entryKinds.request.list,
  absence: entryKinds.absence.list,
  discount: entryKinds.discount.list,
  activity: entryKinds.activity.list,
} as const;

/** Whose record it is that a recording changes. */
export type Target =
  { readonly of: 'deal' } | { readonly of: 'involvement' | 'company'; readonly partnerId: PartnerId };

export function targetOf(record: Recordable): Target {
  // A decision that names a partner is kept on the deal all the same: HubSpot chooses between several.
  if (record.kind === 'decision' || !('partnerId' in record)) return { of: 'deal' };
  return { of: record.kind === 'profile' ? 'company' : 'involvement', partnerId: record.partnerId };
}

/** Name of a record in revisions: `deal`, `involvement:701`, `company:701`. */
export const recordName = (
  target: Target | { readonly of: 'involvement' | 'company'; readonly partnerId: string },
): string => (target.of === 'deal' ? 'deal' : `${target.of}:${target.partnerId}`);

/** The one value that can exist once in a portal for a deal and a partner. */
export const involvementKey = (dealId: string, partnerId: string): string => `${dealId}:${partnerId}`;

/** The property that logs what was recorded on a record of this kind. */
export function auditProperty({ of }: Target, { portal }: Manifest): string {
  switch (of) {
    case 'deal':
      return portal.deals.outputs.audit;
    case 'involvement':
      return portal.partnerInvolvement.properties.audit;
    case 'company':
      return portal.companies.audit;
  }
}
