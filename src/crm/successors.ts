/**
 * Which company stands for which after merges: every id under which somebody once wrote a partner down, on an
 * involvement, in a decision, on the customer's list of products, means the company that is left of it. Pure.
 */
import { mergedInto } from './gateway/merged.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import type { Manifest } from './manifest-schema.ts';
import { partnerOfPortal } from './partner-of-portal.ts';
import { partnersIn, type RecordOf } from './partners-in.ts';
import type { CompanyOnDeal, DealRecords, DealsBefore, Records, Successors } from './records.ts';

/**
 * `renamed`: as HubSpot answered other ids than were asked for. In a partner's own portal the partner keeps the id that
 * app.json gives it.
 */
export function successorsOf(
  companies: readonly CrmRecord[],
  renamed: ReadonlyMap<string, string>,
  manifest: Manifest,
): Successors {
  const next = new Map(renamed);
  // A company that answers for itself was not merged away, whatever another one lists.
  const alive = new Set(companies.map(({ id }) => id));
  for (const company of companies) for (const id of mergedInto(company)) if (!alive.has(id)) next.set(id, company.id);
  const own = partnerOfPortal(manifest)?.id ?? null;
  const now = own === null ? null : last(next, own);
  const direct = new Map([...next.keys()].map((id) => [id, last(next, id)] as const));
  if (own === null || now === null || now === own) return direct;
  for (const [id, successor] of direct) if (successor === now) direct.set(id, own);
  direct.delete(own);
  direct.set(now, own);
  return direct;
}

/** A merged company may have been merged again. */
function last(next: Successors, id: string): string {
  const seen = new Set([id]);
  let current = id;
  for (let after = next.get(current); after !== undefined && !seen.has(after); after = next.get(current)) {
    seen.add(after);
    current = after;
  }
  return current;
}

export const standsFor = (successors: Successors, id: string): string => successors.get(id) ?? id;

/** The record with every partner in it under the id that is left. */
export function renamedIn(record: CrmRecord, of: RecordOf, successors: Successors, manifest: Manifest): CrmRecord {
  if (successors.size === 0) return record;
  const changed: Record<string, string | null> = {};
  for (const [property, rewrite] of partnersIn(of, manifest)) {
    const text = record.properties[property] ?? null;
    const rewritten = text === null ? null : rewrite(text, (id) => standsFor(successors, id));
    if (rewritten !== text) changed[property] = rewritten;
  }
  const id = of === 'company' ? standsFor(successors, record.id) : record.id;
  if (id === record.id && Object.keys(changed).length === 0) return record;
  return { ...record, id, properties: { ...record.properties, ...changed } };
}

export function withSuccessors(
  records: Omit<DealRecords, 'successors'>,
  successors: Successors,
  manifest: Manifest,
): DealRecords {
  if (successors.size === 0) return { ...records, successors };
  const { deal, companies, companiesOnDeal, unlabelled, involvements, earlierDeals } = records;
  return {
    ...records,
    successors,
    deal: renamedIn(deal, 'deal', successors, manifest),
    companies: companies && companiesUnder(companies, successors, manifest),
    companiesOnDeal: companiesOnDeal && onDeal(companiesOnDeal, successors),
    unlabelled: [...new Set(unlabelled.map((id) => standsFor(successors, id)))],
    involvements: involvements && {
      ...involvements,
      found: involvements.found.map((record) => renamedIn(record, 'involvement', successors, manifest)),
    },
    earlierDeals: earlierDeals && before(earlierDeals, successors, manifest),
  };
}

function companiesUnder({ found, missing }: Records, successors: Successors, manifest: Manifest): Records {
  const renamed = found.map((record) => renamedIn(record, 'company', successors, manifest));
  const byId = new Map(renamed.map((record) => [record.id, record]));
  return {
    found: [...byId.values()],
    missing: [...new Set(missing.map((id) => standsFor(successors, id)))].filter((id) => !byId.has(id)),
  };
}

/** For a moment after a merge a deal can show a company under both of its ids. */
function onDeal(companies: readonly CompanyOnDeal[], successors: Successors): CompanyOnDeal[] {
  const byId = new Map<string, CompanyOnDeal>();
  for (const company of companies) {
    const id = standsFor(successors, company.id);
    const same = byId.get(id);
    byId.set(id, {
      id,
      primary: company.primary || same?.primary === true,
      labels: [...new Set([...(same?.labels ?? []), ...company.labels])],
    });
  }
  return [...byId.values()];
}

function before(earlier: DealsBefore, successors: Successors, manifest: Manifest): DealsBefore {
  return {
    ...earlier,
    customerId: standsFor(successors, earlier.customerId),
    companies: earlier.companies.map((record) => renamedIn(record, 'company', successors, manifest)),
    deals: earlier.deals.map((deal) => ({
      ...deal,
      involvements: deal.involvements.map((record) => renamedIn(record, 'involvement', successors, manifest)),
    })),
  };
}
