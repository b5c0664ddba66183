/** The customer's other deals that were won, with their lines and partners: where the installed base is read from. */
import type { ReadingGap } from '../contract/reading.ts';
import { countOf } from './count-of.ts';
import { gapOf } from './gaps.ts';
import type { Associated, BatchOf, BatchOfRecords, CrmRecord, Gateway } from './gateway/gateway.ts';
import type { ObjectType } from './gateway/paths.ts';
import type { InvolvementType } from './involvement-type.ts';
import type { Manifest } from './manifest-schema.ts';
import {
  companyProperties,
  earlierDealProperties,
  involvementProperties,
  lineItemProperties,
} from './property-names.ts';
import type { DealsBefore } from './records.ts';
import { roleOf } from './roles.ts';

/** Beyond these a card cannot wait; the facts then stay unknown. */
const mostDeals = 500;
const mostLines = 1_000;
/** One batch. A company beyond it stays unread: where it holds a credit, what it is stays unknown, and that is said. */
const mostCompanies = 100;

export type EarlierDeals = (
  { readonly ok: true; readonly before: DealsBefore } | { readonly ok: false; readonly gap: ReadingGap }
) & {
  /** What came of the companies that `named` wants; null: the reading ended before they were asked for. */
  readonly named: BatchOfRecords | null;
};

export interface EarlierDealsQuestion {
  readonly dealId: string;
  readonly customerId: string;
  readonly type: InvolvementType;
  /** Associations company -> deals that were read before anybody knew which company is the customer. */
  readonly ofCompanies: BatchOf<Associated>;
  /** Companies that are read for this deal anyway. */
  readonly onThisDeal: readonly string[];
  /** Companies of partners that only an involvement of this deal names: they go into the same batch. */
  readonly named: Promise<readonly string[]>;
}

/** Two rounds, and no call where the customer has no other deal. */
export async function readEarlierDeals(
  gateway: Gateway,
  manifest: Manifest,
  { dealId, customerId, type, ofCompanies, onThisDeal, named }: EarlierDealsQuestion,
): Promise<EarlierDeals> {
  const unread = (gap: ReadingGap): EarlierDeals => ({ ok: false, gap, named: null });
  const list = ofCompanies.found.find(({ from }) => from === customerId);
  if (list === undefined)
    return unread(ofCompanies.failure === null ? partial(1) : gapOf('earlier_deals', ofCompanies.failure, 1));
  const ids = list.to.map(({ id }) => id).filter((id) => id !== dealId);
  if (ids.length === 0 && list.complete)
    return { ok: true, before: { customerId, deals: [], companies: [], unreadCompanies: null }, named: null };
  if (list.capped || ids.length > mostDeals)
    return unread({ what: 'earlier_deals', why: 'too_many', count: ids.length });
  if (!list.complete) return unread(partial(1));
  // Without the partners of a deal nobody can say who holds its credit.
  if (type.state === 'unknown') return unread({ ...type.gap, what: 'earlier_deals', count: ids.length });

  const [deals, lines, involvements, companies] = await Promise.all([
    gateway.batchRead('deals', ids, earlierDealProperties),
    gateway.associations('deals', 'line_items', ids),
    gateway.associations('deals', type.type, ids),
    gateway.associations('deals', 'companies', ids),
  ]);
  const lost = firstLoss(deals, lines, involvements);
  if (lost !== null) return unread(lost);
  // By the old id of a merged deal HubSpot tells no associations; one that is this very deal counts with it.
  const merged = [...deals.renamed.values()].filter((id) => id !== dealId);
  if (merged.length > 0) return unread(partial(merged.length));
  const others = deals.found.filter(({ id }) => id !== dealId);
  const untold = others.filter((deal) => wonOf(deal) === null);
  if (untold.length > 0) return unread({ what: 'earlier_deals', why: 'not_told', count: untold.length });
  const won = others.filter((deal) => wonOf(deal) === true);
  const linesOf = idsByDeal(lines, won);
  const involvementsOf = idsByDeal(involvements, won);
  const untoldLines = won.reduce(
    (sum, deal) => sum + Math.max(0, countedLines(deal) - (linesOf.get(deal.id)?.length ?? 0)),
    0,
  );
  if (untoldLines > 0) return unread(partial(untoldLines));
  const lineIds = [...linesOf.values()].flat();
  if (lineIds.length > mostLines) return unread({ what: 'earlier_deals', why: 'too_many', count: lineIds.length });

  const namedIds = await named;
  const wanted = companiesOn(companies, won, manifest).filter(
    (id) => id !== customerId && !onThisDeal.includes(id) && !namedIds.includes(id),
  );
  const companyIds = wanted.slice(0, Math.max(0, mostCompanies - namedIds.length));
  const [lineRecords, involvementRecords, companyRecords] = await Promise.all([
    gateway.batchRead('line_items', lineIds, lineItemProperties),
    gateway.batchRead(
      type.type satisfies ObjectType,
      [...involvementsOf.values()].flat(),
      involvementProperties(manifest),
    ),
    gateway.batchRead('companies', [...namedIds, ...companyIds], companyProperties(manifest)),
  ]);
  const namedRecords = part(companyRecords, namedIds);
  const lostRecords = firstLoss(lineRecords, involvementRecords);
  if (lostRecords !== null) return { ok: false, gap: lostRecords, named: namedRecords };
  const recordsOf = (records: BatchOfRecords, of: readonly string[] = []): readonly CrmRecord[] =>
    part(records, of).found;
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
      unreadCompanies: unreadOf(companies, part(companyRecords, companyIds), wanted.length - companyIds.length),
    },
    named: namedRecords,
  };
}

/** Companies on the deals, those with a partner's label first: a holder of a credit is a partner. */
function companiesOn(companies: BatchOf<Associated>, won: readonly CrmRecord[], manifest: Manifest): string[] {
  const wanted = new Set(won.map(({ id }) => id));
  const all = companies.found.filter(({ from }) => wanted.has(from)).flatMap(({ to }) => to);
  const labelled = all.filter(({ labels }) => roleOf(labels, manifest) !== null);
  return [...new Set([...labelled, ...all].map(({ id }) => id))];
}

/** Only what they say of a credit's holder is at stake: one that is not read takes nothing of the installed base along. */
function unreadOf(companies: BatchOf<Associated>, records: BatchOf<CrmRecord>, beyond: number): ReadingGap | null {
  const failure = companies.failure ?? records.failure;
  if (failure !== null)
    return gapOf('holders', failure, Math.max(1, companies.missing.length + records.missing.length));
  if (beyond > 0) return { what: 'holders', why: 'too_many', count: beyond };
  const cut =
    companies.found.filter(({ complete }) => !complete).length + companies.missing.length + records.missing.length;
  return cut === 0 ? null : { what: 'holders', why: 'partial', count: cut };
}

/** What came of some of the ids of a batch. */
function part({ found, renamed, missing, failure }: BatchOfRecords, ids: readonly string[]): BatchOfRecords {
  const answers = new Set(ids.map((id) => renamed.get(id) ?? id));
  return {
    found: found.filter(({ id }) => answers.has(id)),
    renamed: new Map([...renamed].filter(([id]) => ids.includes(id))),
    missing: missing.filter((id) => ids.includes(id)),
    failure,
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

/** HubSpot's own count guards against a list that says nothing of some. */
const countedLines = ({ properties }: CrmRecord): number => countOf(properties['hs_num_of_associated_line_items']) ?? 0;

const partial = (count: number): ReadingGap => ({ what: 'earlier_deals', why: 'partial', count });

/**
 * Ids of stages differ by portal and pipeline: HubSpot's own yes/no decides, and the default pipeline's names where the
 * portal has archived it. Null: nobody can tell, and the deal may be the one on which a credit was earned.
 */
function wonOf({ properties }: CrmRecord): boolean | null {
  const { hs_is_closed_won: won, hs_is_closed_lost: lost, hs_is_closed: closed, dealstage: stage } = properties;
  if ((won ?? null) !== null) return won === 'true';
  if (stage === 'closedwon') return true;
  return lost === 'true' || closed === 'false' || stage === 'closedlost' ? false : null;
}

function idsByDeal(associations: BatchOf<Associated>, deals: readonly CrmRecord[]): Map<string, string[]> {
  const wanted = new Set(deals.map(({ id }) => id));
  return new Map(
    associations.found.filter(({ from }) => wanted.has(from)).map(({ from, to }) => [from, to.map(({ id }) => id)]),
  );
}
