/** The customer's other deals that were won, with their lines and partners: where the installed base is read from. */
import type { ReadingGap } from '../view/view-input.ts';
import { gapOf } from './gaps.ts';
import type { Associated, BatchOf, CrmRecord, Gateway } from './gateway/gateway.ts';
import type { ObjectType } from './gateway/paths.ts';
import type { InvolvementType } from './involvement-type.ts';
import type { Manifest } from './manifest-schema.ts';
import { companyProperties, earlierDealProperties, involvementProperties, lineItemProperties } from './property-names.ts';
import type { DealsBefore } from './records.ts';

/** Beyond these a card cannot wait; the facts then stay unknown. */
const mostDeals = 500;
const mostLines = 1_000;
/** One batch. A company beyond it stays unread: what its partner is, is unknown then. */
const mostCompanies = 100;

export type EarlierDeals = { readonly ok: true; readonly before: DealsBefore } | { readonly ok: false; readonly gap: ReadingGap };

/**
 * `ofCompanies` are the associations company -> deals that were read before anybody knew which company is the customer;
 * `onThisDeal` the companies that are read for this deal anyway.
 */
export async function readEarlierDeals(
  gateway: Gateway,
  manifest: Manifest,
  type: InvolvementType,
  dealId: string,
  customerId: string,
  ofCompanies: BatchOf<Associated>,
  onThisDeal: readonly string[],
): Promise<EarlierDeals> {
  const list = ofCompanies.found.find(({ from }) => from === customerId);
  if (list === undefined) return { ok: false, gap: ofCompanies.failure === null ? partial(1) : gapOf('earlier_deals', ofCompanies.failure, 1) };
  const ids = list.to.map(({ id }) => id).filter((id) => id !== dealId);
  if (ids.length === 0 && list.complete) return { ok: true, before: { customerId, deals: [], companies: [] } };
  if (!list.complete || ids.length > mostDeals) return { ok: false, gap: { what: 'earlier_deals', why: 'too_many', count: ids.length } };
  // Without the partners of a deal nobody can say who holds its credit.
  if (type.state === 'unknown') return { ok: false, gap: { ...type.gap, what: 'earlier_deals', count: ids.length } };

  const [deals, lines, involvements, companies] = await Promise.all([
    gateway.batchRead('deals', ids, earlierDealProperties),
    gateway.associations('deals', 'line_items', ids),
    gateway.associations('deals', type.type, ids),
    gateway.associations('deals', 'companies', ids),
  ]);
  const won = deals.found.filter(isWon);
  const lost = firstLoss(deals, lines, involvements);
  if (lost !== null) return { ok: false, gap: lost };
  const linesOf = idsByDeal(lines, won);
  const involvementsOf = idsByDeal(involvements, won);
  const lineIds = [...linesOf.values()].flat();
  if (lineIds.length > mostLines) return { ok: false, gap: { what: 'earlier_deals', why: 'too_many', count: lineIds.length } };

  // Only what they say of a credit's holder is at stake: one that is not read takes nothing of the installed base along.
  const read = new Set([customerId, ...onThisDeal]);
  const companyIds = [...new Set([...idsByDeal(companies, won).values()].flat())].filter((id) => !read.has(id)).slice(0, mostCompanies);

  const [lineRecords, involvementRecords, companyRecords] = await Promise.all([
    gateway.batchRead('line_items', lineIds, lineItemProperties),
    gateway.batchRead(type.type satisfies ObjectType, [...involvementsOf.values()].flat(), involvementProperties(manifest)),
    gateway.batchRead('companies', companyIds, companyProperties(manifest)),
  ]);
  const lostRecords = firstLoss(lineRecords, involvementRecords);
  if (lostRecords !== null) return { ok: false, gap: lostRecords };
  const recordsOf = (records: BatchOf<CrmRecord>, of: readonly string[] = []): CrmRecord[] => records.found.filter(({ id }) => of.includes(id));
  return {
    ok: true,
    before: {
      customerId,
      deals: won.map((deal) => ({
        deal,
        lineItems: recordsOf(lineRecords, linesOf.get(deal.id)),
        involvements: recordsOf(involvementRecords, involvementsOf.get(deal.id)),
      })),
      companies: companyRecords.found,
    },
  };
}

/** One lost deal or line could be the one on which a partner earned its credit: then the whole is unknown. */
function firstLoss(...batches: readonly BatchOf<CrmRecord | Associated>[]): ReadingGap | null {
  for (const { missing, failure, found } of batches) {
    if (failure !== null) return gapOf('earlier_deals', failure, Math.max(1, missing.length));
    const cut = found.filter((item) => 'complete' in item && !item.complete).length;
    if (missing.length + cut > 0) return partial(missing.length + cut);
  }
  return null;
}

const partial = (count: number): ReadingGap => ({ what: 'earlier_deals', why: 'partial', count });

const isWon = ({ properties }: CrmRecord): boolean =>
  properties['hs_is_closed_won'] === 'true' || ((properties['hs_is_closed_won'] ?? null) === null && properties['dealstage'] === 'closedwon');

function idsByDeal(associations: BatchOf<Associated>, deals: readonly CrmRecord[]): Map<string, string[]> {
  const wanted = new Set(deals.map(({ id }) => id));
  return new Map(associations.found.filter(({ from }) => wanted.has(from)).map(({ from, to }) => [from, to.map(({ id }) => id)]));
}
