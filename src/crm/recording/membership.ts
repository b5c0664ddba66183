/** Whom a recording may name: partners that are on the deal; in a partner's own portal, that partner only. Pure. */
import { isSaidLine, isUnlistedLine, sharedDealLine } from '../../contract/reading.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Recordable } from '../../contract/recording-request.ts';
import { involvementsOf } from '../involvements.ts';
import type { Manifest } from '../manifest-schema.ts';
import { partnerOfPortal } from '../partner-of-portal.ts';
import type { DealRecords } from '../records.ts';
import { companiesKnown, customerOf } from '../roles.ts';
import { fieldsOfOthers } from './of-others.ts';

/** Null where the companies on the deal were not read: then nobody can tell. */
export function strangers(record: Recordable, records: DealRecords, manifest: Manifest): Refusal[] | null {
  const named = namedIn(record);
  const own = partnerOfPortal(manifest);
  if (own !== null) {
    // Who else there is on the deal is nothing to answer: an id of another reads like one of nobody.
    const others = [
      ...new Set([...named.filter(({ id }) => id !== own.id).map(({ path }) => path), ...fieldsOfOthers(record)]),
    ];
    if (others.length > 0) return others.map((path): Refusal => ({ path, code: 'not_this_partner', ruleId: 'BPW-03' }));
    return record.kind === 'profile'
      ? [{ path: 'partnerId', code: 'profile_in_manifest' }]
      : linesNotOnDeal(record, records, [sharedDealLine]);
  }
  if (named.length === 0) return linesNotOnDeal(record, records);
  const companiesOnDeal = companiesKnown(records);
  if (companiesOnDeal === null) return null;
  const onDeal = new Set(companiesOnDeal.map(({ id }) => id));
  const partners = new Set(
    involvementsOf(records.involvements?.found ?? [], manifest).involvements.map(({ partnerId }) => partnerId),
  );
  const customer = customerOf(companiesOnDeal, partners, manifest);
  return [
    ...named.flatMap(({ path, id }): Refusal[] => {
      if (id === customer) return [{ path, code: 'partner_is_customer' }];
      // Whoever sold or holds what the customer has need not take part in this sale.
      return record.kind === 'owned' || onDeal.has(id)
        ? []
        : [{ path, code: 'partner_not_on_deal', ruleId: 'REG-02', values: { id } }];
    }),
    ...linesNotOnDeal(record, records),
  ];
}

interface Named {
  readonly path: string;
  readonly id: string;
}

function namedIn(record: Recordable): Named[] {
  const own: Named[] =
    'partnerId' in record && record.partnerId !== undefined ? [{ path: 'partnerId', id: record.partnerId }] : [];
  switch (record.kind) {
    case 'recommendation':
      return [
        ...(record.byPartnerId === undefined ? [] : [{ path: 'byPartnerId', id: record.byPartnerId }]),
        ...(record.recommendedPartnerIds ?? []).map((id, index) => ({ path: `recommendedPartnerIds[${index}]`, id })),
        ...(record.chosenPartnerId === undefined ? [] : [{ path: 'chosenPartnerId', id: record.chosenPartnerId }]),
      ];
    case 'owned':
      return [
        ...(record.creditHolder === undefined || record.creditHolder === 'none'
          ? []
          : [{ path: 'creditHolder', id: record.creditHolder }]),
        ...(record.boughtFrom === undefined || record.boughtFrom === 'hubspot'
          ? []
          : [{ path: 'boughtFrom', id: record.boughtFrom }]),
        ...(record.latestSharedDealBy === undefined || record.latestSharedDealBy === 'none'
          ? []
          : [{ path: 'latestSharedDealBy', id: record.latestSharedDealBy }]),
      ];
    case 'onboarding_by_line':
      return record.by === undefined || record.by === 'hubspot' ? [] : [{ path: 'by', id: record.by }];
    default:
      return own;
  }
}

function linesNamedIn(record: Recordable): Named[] {
  const each = (path: string, ids: readonly string[]) => ids.map((id, index) => ({ path: `${path}[${index}]`, id }));
  switch (record.kind) {
    case 'link':
      return Array.isArray(record.coversLineItems) ? each('coversLineItems', record.coversLineItems) : [];
    case 'line':
    case 'onboarding_by_line':
      return each('lineItemIds', record.lineItemIds);
    case 'decision':
      return record.lineItemId === undefined ? [] : [{ path: 'lineItemId', id: record.lineItemId }];
    default:
      return [];
  }
}

/** Lines that were not read are taken on trust: a link may be recorded while HubSpot is slow. */
function linesNotOnDeal(
  record: Recordable,
  { lineItems }: DealRecords,
  ofOwnPortal: readonly string[] = [],
): Refusal[] {
  if (lineItems === null) return [];
  const onDeal = new Set([
    ...ofOwnPortal,
    ...lineItems.found.map(({ id }) => id),
    ...lineItems.missing.filter((id) => !isUnlistedLine(id)),
  ]);
  return linesNamedIn(record).flatMap(({ path, id }): Refusal[] =>
    onDeal.has(id) || (ofOwnPortal.length > 0 && isSaidLine(id))
      ? []
      : [{ path, code: 'line_not_on_deal', ruleId: 'POI-07', values: { id } }],
  );
}
