/**
 * Which deals of a portal are shared ones, as a search can tell: HubSpot counts registrations on it, somebody recorded whose
 * motion it is or who created it, or it was evaluated. Any of them is enough.
 */
import type { CrmRecord } from '../gateway/gateway.ts';
import type { FilterGroups } from '../gateway/newest.ts';
import type { Manifest } from '../manifest-schema.ts';

/** Of the app's own properties alone: HubSpot refuses a search by one of its own that an admin has archived. */
export function sharedByOwnProperties({ portal }: Manifest): FilterGroups {
  const { inputs, outputs } = portal.deals;
  return [outputs.evaluatedAt, inputs.motion, inputs.sharedDealCreatedBy].map((property) => [
    { property, says: 'anything' },
  ]);
}

export const shared = (manifest: Manifest): FilterGroups => [
  ...sharedByOwnProperties(manifest),
  [{ property: 'hs_num_associated_active_deal_registrations', says: 'more_than', value: 0 }],
  [{ property: 'hs_associated_deal_registration_deal_type', says: 'anything' }],
];

/** The same, of a deal that was read. */
export function isShared({ properties }: CrmRecord, manifest: Manifest): boolean {
  const said = (name: string): string => properties[name]?.trim() ?? '';
  return shared(manifest).some((filters) =>
    filters.every((filter) =>
      filter.says === 'more_than' ? Number(said(filter.property)) > filter.value : said(filter.property) !== '',
    ),
  );
}
