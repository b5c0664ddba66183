/** Whose a row of the statement is: by the deal's id, by what the reader said, by domain, by name; never by likeness alone. */
import { distance } from 'fastest-levenshtein';
import { grouped } from '../../rules/language/grouped.ts';
import { domainsIn, type ExpectedDeal } from './expected.ts';
import { companyNamed } from './read/named.ts';
import type { StatementRow } from './read/statement.ts';

export type Claim =
  /** Of one customer. */
  | { readonly kind: 'deals'; readonly deals: readonly ExpectedDeal[] }
  /** Customers that go by the same name, each with its deals. */
  | { readonly kind: 'several'; readonly customers: readonly (readonly ExpectedDeal[])[] }
  /** What comes near; empty: nothing does. */
  | { readonly kind: 'nobody'; readonly near: readonly ExpectedDeal[] }
  /** The row says nothing of whose it is. */
  | { readonly kind: 'nameless' };

export type Claiming = (row: StatementRow) => Claim;

/** @param said by the reader: id of a deal by the statement's own name for it */
export function claimingOf(deals: readonly ExpectedDeal[], said: Readonly<Record<string, string>>): Claiming {
  const byId = new Map(deals.map((deal) => [deal.dealId, deal] as const));
  const byName = indexed(deals, ({ names }) => names);
  const byDomain = indexed(deals, ({ domains }) => domains);
  const customerOf = customersOf(deals);
  const claimed = (found: readonly ExpectedDeal[]): Claim => {
    const customers = [...grouped(found, (deal) => customerOf(deal)).values()];
    return customers.length > 1 ? { kind: 'several', customers } : { kind: 'deals', deals: found };
  };
  const nearTo = nearest(deals);
  return (row) => {
    const own = byId.get(row.deal ?? '');
    if (own !== undefined) return { kind: 'deals', deals: [own] };
    const called = [row.deal, row.dealName, row.customer, row.domain].filter((text) => text !== null);
    const settled = called.map((text) => byId.get(said[text] ?? '')).find((deal) => deal !== undefined);
    if (settled !== undefined) return { kind: 'deals', deals: [settled] };
    if (called.length === 0) return { kind: 'nameless' };
    const named = (text: string | null) => (text === null ? [] : (byName.get(companyNamed(text)) ?? []));
    const ofDomain = (row.domain?.split(/[,;\s]+/) ?? [])
      .flatMap(domainsIn)
      .flatMap((each) => byDomain.get(each) ?? []);
    const ofName = unique([...named(row.dealName), ...named(row.customer)]);
    if (ofDomain.length > 0) {
      const narrowed = ofDomain.filter((deal) => named(row.dealName).includes(deal));
      return claimed(unique(narrowed.length > 0 ? narrowed : ofDomain));
    }
    // A domain that is another's than the deal's may be another company's of the same name.
    const isElsewhere = row.domain !== null && ofName.some(({ domains }) => domains.length > 0);
    if (isElsewhere) return { kind: 'nobody', near: ofName };
    if (ofName.length > 0) return claimed(ofName);
    return { kind: 'nobody', near: nearTo(row) };
  };
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

function indexed(
  deals: readonly ExpectedDeal[],
  keysOf: (deal: ExpectedDeal) => readonly string[],
): ReadonlyMap<string, readonly ExpectedDeal[]> {
  const found = grouped(
    deals.flatMap((deal) => keysOf(deal).map((key) => ({ key, deal }))),
    ({ key }) => key,
  );
  return new Map([...found].map(([key, of]) => [key, of.map(({ deal }) => deal)]));
}

/** Deals of one customer's id, or that share a domain, are one customer's. */
function customersOf(deals: readonly ExpectedDeal[]): (deal: ExpectedDeal) => string {
  const first = new Map<string, string>();
  const root = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = root.get(id) ?? id;
    return next === id ? id : rootOf(next);
  };
  for (const { dealId, customerId, domains } of deals)
    for (const key of [...(customerId === null ? [] : [`id ${customerId}`]), ...domains.map((each) => `at ${each}`)]) {
      const other = first.get(key);
      if (other === undefined) first.set(key, dealId);
      else root.set(rootOf(dealId), rootOf(other));
    }
  return ({ dealId }) => rootOf(dealId);
}

/** One name in another, or a slip of the hand away from it. A name stands in many rows: it is compared once. */
function nearest(deals: readonly ExpectedDeal[]): (row: StatementRow) => readonly ExpectedDeal[] {
  const known = new Map<string, readonly ExpectedDeal[]>();
  return ({ dealName, customer }) => {
    const called = [dealName, customer].flatMap((text) => (text === null ? [] : [companyNamed(text)]));
    const key = JSON.stringify(called);
    const near =
      known.get(key) ?? deals.filter(({ names }) => called.some((said) => names.some((name) => isLike(said, name))));
    known.set(key, near);
    return near;
  };
}

function isLike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length > longestCompared) return false;
  if (short.length >= shortestPart && ` ${long} `.includes(` ${short} `)) return true;
  const most = Math.floor(short.length / 5);
  return long.length - short.length <= most && distance(one, other) <= most;
}
/** Characters. */
const longestCompared = 120;
const shortestPart = 4;
