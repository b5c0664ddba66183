/** A sample portal with as many deals as a test wants: its own, told again and again, each with lines and a customer of its own. */
import type { Portal } from './load.ts';
import type { DealFile, PortalRecord } from './schema.ts';

/** Ids of the deals rise with their place. */
export function withDeals(portal: Portal, count: number): Portal {
  const copies = Array.from({ length: count }, (_, index) => copyOf(portal, index));
  return {
    ...portal,
    customers: [...portal.customers, ...copies.flatMap(({ customer }) => customer ?? [])],
    deals: copies.map(({ file }) => file),
    earlierDeals: [],
  };
}

function copyOf({ deals, customers }: Portal, index: number): { file: DealFile; customer: PortalRecord | null } {
  const original = deals[index % deals.length];
  if (original === undefined) throw new RangeError('A portal without deals has none to copy.');
  const number = String(index + 1).padStart(6, '0');
  const own = customers.find(({ id }) => id === original.customer);
  const customer = own === undefined ? null : { ...own, id: `5${number}` };
  return {
    customer,
    file: {
      ...original,
      deal: { ...original.deal, id: `8${number}` },
      customer: customer?.id ?? null,
      involvements: original.involvements.map((each, at) => ({ ...each, id: `6${number}${at}` })),
      lineItems: original.lineItems.map((each, at) => ({ ...each, id: `3${number}${String(at).padStart(3, '0')}` })),
      quotes: [],
    },
  };
}
