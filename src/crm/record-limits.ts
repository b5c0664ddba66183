/**
 * What HubSpot's records may hold at most. A text property takes 65,536 characters whatever it is meant for, and a deal
 * takes thousands of lines: what is beyond a limit is measured and put aside before anything reads it, and named.
 */
import type { ReadingGap } from '../contract/reading.ts';
import type { Fact } from '../facts/book/fact.ts';
import { dealKinds, decisionKind, entryKinds, partnerKinds, profileKind } from '../facts/book/kinds.ts';
import { link } from '../facts/book/proofs.ts';
import { longestAddress, longestProperty, longestWords, mostLinesOfCard, mostPartnersOfCard } from '../facts/limits.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { involvementsOf } from './involvements.ts';
import type { Manifest } from './manifest-schema.ts';
import { partnerIds } from './partners.ts';
import { nameIn } from './property-names.ts';
import type { DealRecords, Records } from './records.ts';

/** More lines than one answer can judge are not read: part of them would pass for the whole. */
export function withinLines(records: DealRecords): DealRecords {
  const count = records.lineItems?.found.length ?? 0;
  if (count <= mostLinesOfCard) return records;
  return { ...records, lineItems: null, gaps: [...records.gaps, { what: 'line_items', why: 'too_many', count }] };
}

/** Likewise of partners, for whoever may know how many there are: each one's own case is its own records' (BPW-03). */
export function withinPartners(records: DealRecords, manifest: Manifest): DealRecords {
  const { involvements } = involvementsOf(records.involvements?.found ?? [], manifest);
  const count = partnerIds(records.companiesOnDeal ?? [], involvements, manifest).length;
  if (count <= mostPartnersOfCard) return records;
  return { ...records, involvements: null, gaps: [...records.gaps, { what: 'involvements', why: 'too_many', count }] };
}

/** Values that are longer than any of their kind are as good as empty, and said. */
export function withinLengths(records: DealRecords, manifest: Manifest): DealRecords {
  const { companies, deals, partnerInvolvement } = limitsOf(manifest);
  const tooLong = new Set<string>();
  let count = 0;
  const cut = (record: CrmRecord, limits: Limits): CrmRecord => {
    const beyond = Object.entries(record.properties).filter(
      ([name, value]) => value !== null && value.length > (limits.get(name) ?? longestAddress),
    );
    if (beyond.length === 0) return record;
    count += beyond.length;
    for (const [name] of beyond) tooLong.add(name);
    return {
      ...record,
      properties: { ...record.properties, ...Object.fromEntries(beyond.map(([name]) => [name, null])) },
    };
  };
  const all = (found: readonly CrmRecord[], limits: Limits): readonly CrmRecord[] => {
    const within = found.map((record) => cut(record, limits));
    return within.some((record, index) => record !== found[index]) ? within : found;
  };
  const each = (kept: Records | null, limits: Limits): Records | null =>
    kept && { ...kept, found: all(kept.found, limits) };
  const within: DealRecords = {
    ...records,
    deal: cut(records.deal, deals),
    lineItems: each(records.lineItems, names),
    companies: each(records.companies, companies),
    involvements: each(records.involvements, partnerInvolvement),
    earlierDeals: records.earlierDeals && {
      ...records.earlierDeals,
      deals: records.earlierDeals.deals.map(({ deal, lineItems, involvements }) => ({
        deal: cut(deal, deals),
        lineItems: all(lineItems, names),
        involvements: all(involvements, partnerInvolvement),
      })),
      companies: all(records.earlierDeals.companies, companies),
    },
    partnerClients: records.partnerClients && all(records.partnerClients, clients),
  };
  if (count === 0) return records;
  const gap: ReadingGap = { what: 'properties', why: 'too_long', count, properties: [...tooLong].sort() };
  return { ...within, gaps: [...records.gaps, gap] };
}

/** Characters by the portal's name of a property; any other is one value. */
type Limits = ReadonlyMap<string, number>;

interface LimitsOfPortal {
  readonly deals: Limits;
  readonly companies: Limits;
  readonly partnerInvolvement: Limits;
}

const named: readonly [string, number][] = ['name', 'dealname', 'hs_client_name'].map((name) => [name, longestWords]);
const names: Limits = new Map(named);
const clients: Limits = new Map([...named, ['hs_all_active_products', longestProperty]]);
const kept = new WeakMap<Manifest, LimitsOfPortal>();

function limitsOf(manifest: Manifest): LimitsOfPortal {
  const known = kept.get(manifest) ?? limitsIn(manifest);
  kept.set(manifest, known);
  return known;
}

function limitsIn({ portal }: Manifest): LimitsOfPortal {
  const { inputs } = portal.deals;
  const { properties: part } = portal.partnerInvolvement;
  const lists = (of: readonly string[]): Limits =>
    new Map([...named, ...of.map((name) => [name, longestProperty] as const)]);
  const links = listsAmong([link]);
  return {
    deals: lists([
      ...listsAmong(Object.values(dealKinds)).map(nameIn(inputs)),
      inputs.onboardingByLine,
      inputs.lines,
      inputs.ownedProducts,
      inputs[decisionKind.list],
      'hs_associated_deal_registration_product_interests',
      portal.deals.outputs.audit,
    ]),
    companies: lists([
      ...listsAmong([profileKind]).map(nameIn(portal.companies)),
      portal.companies.installedProducts,
      portal.companies.audit,
      'hs_additional_domains',
    ]),
    partnerInvolvement: lists([
      ...listsAmong(Object.values(partnerKinds)).map(nameIn(part)),
      ...Object.values(entryKinds).map(({ list }) => part[list]),
      part.audit,
      ...links.flatMap((property) => ['automaticLink', 'manualLink'].map((kind) => nameIn(part)(`${kind}${property}`))),
    ]),
  };
}

/** Keys of the properties that keep several values. */
const listsAmong = (kinds: readonly Readonly<Record<string, Fact>>[]): string[] =>
  kinds.flatMap((entries) =>
    Object.values(entries).flatMap(({ form: { input }, keep: { property } }) => {
      const isList = typeof input === 'object' ? 'several' in input : severalValues.has(input);
      return isList && property !== undefined ? [property] : [];
    }),
  );
const severalValues: ReadonlySet<string> = new Set(['domains', 'texts', 'partners', 'lines']);
