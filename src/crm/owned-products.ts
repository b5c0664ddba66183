/** What the customer has: as somebody wrote it on the company, else by its earlier deals, else by what HubSpot tells its partner. */
import type { CalendarDate } from '../facts/primitives.ts';
import type { ReadingGap, ReadingHint } from '../contract/reading.ts';
import { clientOf, managedFacts, productsOfClient, projectionOf } from './client-facts.ts';
import { installedProducts } from './customer.ts';
import type { Evidence, PropertyReader } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import { type OwnedDraft, productsBefore, withHolders } from './installed-base.ts';
import type { Manifest } from './manifest-schema.ts';
import type { PastSale } from './past-sales.ts';
import type { DealRecords } from './records.ts';
import { type SaidOwned, withSaid } from './said-owned.ts';

export interface OwnedProducts {
  /** Null: unknown. */
  readonly products: readonly OwnedDraft[] | null;
  /** The list that somebody wrote on the company; null where there is none. */
  readonly stated: readonly OwnedDraft[] | null;
  readonly managed: FactsDraft['managed'];
  readonly gaps: readonly ReadingGap[];
  readonly hints: readonly ReadingHint[];
}

export interface OwnedQuestion {
  readonly customer: PropertyReader | null;
  readonly deal: PropertyReader;
  /** What somebody recorded on the deal; null: nothing. */
  readonly said: SaidOwned | null;
  /** The customer's other won deals; null: not read. */
  readonly sales: readonly PastSale[] | null;
  readonly isOpen: boolean;
  /** First day that no longer counts: the close of a closed deal; null: all that is known counts. */
  readonly before: CalendarDate | null;
  readonly today: CalendarDate | null;
  readonly purchaseDomain: string | undefined;
}

export function ownedProducts(
  records: DealRecords,
  question: OwnedQuestion,
  manifest: Manifest,
  evidence: Evidence,
): OwnedProducts {
  const stated = installedProducts(question.customer, manifest, evidence);
  const client = ofClient(records, question, stated !== null, evidence);
  const byDeals =
    stated !== null || question.sales === null
      ? null
      : productsBefore(question.sales, question.before, question.before ?? question.today, manifest, evidence);
  const products = withSaid(
    stated ?? byDeals?.products ?? client.products,
    question.said,
    question.deal,
    manifest.portal.deals.inputs.ownedProducts,
  );
  const companies = [...(records.companies?.found ?? []), ...(records.earlierDeals?.companies ?? [])];
  const withTheirHolders = products === null ? null : withHolders(products, companies, manifest, evidence);
  const ids = new Set<unknown>(companies.map(({ id }) => id));
  const unreadHolder = (withTheirHolders ?? []).some(
    ({ creditHolder, creditHolderType }) =>
      isPartner(creditHolder) && creditHolderType === undefined && !ids.has(creditHolder),
  );
  const unread = records.earlierDeals?.unreadCompanies ?? null;
  return {
    products: withTheirHolders,
    stated,
    managed: client.managed,
    gaps: [
      ...client.gaps,
      ...(byDeals === null || byDeals.ended === 0
        ? []
        : [{ what: 'ended_terms', why: 'not_told', count: byDeals.ended } as const]),
      ...(unreadHolder && unread !== null ? [unread] : []),
    ],
    hints: client.hints,
  };
}

const isPartner = (holder: string | null | undefined): boolean => (holder ?? 'none') !== 'none';

type OfClient = Pick<OwnedProducts, 'products' | 'managed' | 'gaps' | 'hints'>;

function ofClient(
  { partnerClients }: DealRecords,
  { isOpen, purchaseDomain }: OwnedQuestion,
  isStated: boolean,
  evidence: Evidence,
): OfClient {
  const nothing: OfClient = { products: null, managed: undefined, gaps: [], hints: [] };
  if (partnerClients === null) return nothing;
  const { client, gap } = clientOf(partnerClients, purchaseDomain, evidence);
  if (client === null) return { ...nothing, gaps: gap === null ? [] : [gap] };
  const told = isStated ? { products: null, gap: null } : productsOfClient(client, isOpen, evidence);
  return {
    products: told.products,
    managed: managedFacts(client),
    gaps: told.gap === null ? [] : [told.gap],
    hints: projectionOf(client),
  };
}
