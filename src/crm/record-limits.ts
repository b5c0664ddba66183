/**
 * What HubSpot's records may hold at most. A text property takes 65,536 characters whatever it is meant for, and a deal
 * takes thousands of lines: what is beyond a limit is measured and put aside before anything reads it, and named.
 */
import type { ReadingGap } from '../contract/reading.ts';
import type { Fact } from '../facts/book/fact.ts';
import { dealKinds, decisionKind, entryKinds, partnerKinds, profileKind } from '../facts/book/kinds.ts';
import { link } from '../facts/book/proofs.ts';
import {
  longestAddress,
  longestProperty,
  longestWords,
  mostJudgements,
  mostLinesOfCard,
  mostPartners,
} from '../facts/limits.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { involvementsOf } from './involvements.ts';
import type { Manifest } from './manifest-schema.ts';
import { partnerIds } from './partners.ts';
import { once } from './once.ts';
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
  const { found = [], missing = [] } = records.lineItems ?? {};
  if (count <= mostPartners && (found.length + missing.length) * count <= mostJudgements) return records;
  return { ...records, involvements: null, gaps: [...records.gaps, { what: 'involvements', why: 'too_many', count }] };
}

/** Values that are longer than any of their kind are as good as empty, and said. */
export function withinLengths(records: DealRecords, cutters: Cutters): DealRecords {
  const beyond: string[] = [];
  const cut = <T>({ within, tooLong }: Cut<T>): T => {
    beyond.push(...tooLong);
    return within;
  };
  const each = (kept: Records | null, cutter: Cutter): Records | null =>
    kept && { ...kept, found: cut(cutter.all(kept.found)) };
  const { deals, lines, companies, involvements, clients } = cutters;
  const within: DealRecords = {
    ...records,
    deal: cut(deals.one(records.deal)),
    lineItems: each(records.lineItems, lines),
    companies: each(records.companies, companies),
    involvements: each(records.involvements, involvements),
    earlierDeals: records.earlierDeals && {
      ...records.earlierDeals,
      deals: records.earlierDeals.deals.map((before) => ({
        deal: cut(deals.one(before.deal)),
        lineItems: cut(lines.all(before.lineItems)),
        involvements: cut(involvements.all(before.involvements)),
      })),
      companies: cut(companies.all(records.earlierDeals.companies)),
    },
    partnerClients: records.partnerClients && cut(clients.all(records.partnerClients)),
  };
  if (beyond.length === 0) return records;
  const properties = [...new Set(beyond)].sort();
  const gap: ReadingGap = { what: 'properties', why: 'too_long', count: beyond.length, properties };
  return { ...within, gaps: [...records.gaps, gap] };
}

/** What is left, and the names of the properties of which each value was too long. */
interface Cut<T> {
  readonly within: T;
  readonly tooLong: readonly string[];
}

interface Cutter {
  readonly one: (record: CrmRecord) => Cut<CrmRecord>;
  readonly all: (found: readonly CrmRecord[]) => Cut<readonly CrmRecord[]>;
}
export type Cutters = Readonly<Record<'deals' | 'lines' | 'companies' | 'involvements' | 'clients', Cutter>>;

/** A record that was cut before is the same one again, as long as somebody holds it. */
export const cuttersFor = once((manifest: Manifest): Cutters => {
  const { companies, deals, partnerInvolvement } = limitsIn(manifest);
  return {
    deals: cutterTo(deals),
    lines: cutterTo(names),
    companies: cutterTo(companies),
    involvements: cutterTo(partnerInvolvement),
    clients: cutterTo(clients),
  };
});

function cutterTo(limits: Limits): Cutter {
  const one = once((record: CrmRecord): Cut<CrmRecord> => {
    const tooLong = Object.entries(record.properties).flatMap(([name, value]) =>
      value !== null && value.length > (limits.get(name) ?? longestAddress) ? [name] : [],
    );
    if (tooLong.length === 0) return { within: record, tooLong };
    const emptied = Object.fromEntries(tooLong.map((name) => [name, null]));
    return { within: { ...record, properties: { ...record.properties, ...emptied } }, tooLong };
  });
  const all = once((found: readonly CrmRecord[]): Cut<readonly CrmRecord[]> => {
    const cut = found.map(one);
    const tooLong = cut.flatMap((each) => each.tooLong);
    return { within: tooLong.length === 0 ? found : cut.map(({ within }) => within), tooLong };
  });
  return { one, all };
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
      portal.deals.outputs.amounts,
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
