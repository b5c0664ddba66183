/**
 * The customer as HubSpot tells it to its partner (`partner_clients`) -> what it has, and what the portal is worth.
 *
 * HubSpot tells the present. Before an open deal that is what the customer has; of a closed deal it already holds the
 * purchase, and what was there before stays unknown. A client may keep its data from the partner: an empty property is
 * unknown, never "nothing". Nor does HubSpot say which product line a partner sold (`hs_is_sold` is one yes/no for the
 * whole client), so the credit's holder stays unknown.
 */
import Fraction from 'fraction.js';
import { classify } from '../catalogue/classify.ts';
import { currencyCode } from '../facts/primitives.ts';
import type { ProductEdition } from '../facts/schema.ts';
import type { ReadingGap, ReadingHint } from '../contract/reading.ts';
import { exact, written } from './amounts.ts';
import { type Evidence, listOf, type PropertyReader, yesNo } from './evidence.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import type { OwnedDraft } from './installed-base.ts';
import { sameAs } from '../facts/domain-name.ts';
import { clientHubs } from './property-names.ts';
import { instantIn, momentOf, utc } from './times.ts';

export interface ClientChoice {
  readonly client: PropertyReader | null;
  readonly gap: ReadingGap | null;
}

const object = 'partner_clients';
/** As partners' portals were seen to tell every amount of a client. */
const dollars = currencyCode.parse('USD');

/** The one client that is meant: the only active one, else the only one of the purchase's domain. */
export function clientOf(
  clients: readonly CrmRecord[],
  purchaseDomain: string | undefined,
  evidence: Evidence,
): ClientChoice {
  const active = clients
    .map((record) => evidence.of(object, record))
    .filter(
      (client) =>
        yesNo(client.text('hs_is_active') ?? '') !== false &&
        yesNo(client.text('hs_client_portal_purged') ?? '') !== true,
    );
  const ofDomain = active.filter(
    (client) =>
      purchaseDomain !== undefined &&
      ['hs_client_domain_name', 'hs_original_purchased_domain'].some(
        (property) => sameAs(client.text(property) ?? '') === sameAs(purchaseDomain),
      ),
  );
  const chosen = active.length === 1 ? active : ofDomain;
  const [client] = chosen;
  if (client !== undefined && chosen.length === 1) return { client, gap: null };
  return {
    client: null,
    gap: active.length === 0 ? null : { what: 'partner_clients', why: 'several', count: active.length },
  };
}

export interface ClientProducts {
  /** Null: unknown. */
  readonly products: readonly OwnedDraft[] | null;
  readonly gap: ReadingGap | null;
}

export function productsOfClient(client: PropertyReader, isOpen: boolean, evidence: Evidence): ClientProducts {
  const notTold: ReadingGap = { what: 'client_products', why: 'not_told', count: 1 };
  const active = listOf(client.text('hs_all_active_products') ?? '');
  const hubs = clientHubs.flatMap((each) => hubOf(client, each, active) ?? []);
  const all = [...hubs, ...besides(active, hubs)];
  if (!isOpen || all.length === 0) return { products: null, gap: notTold };
  const told = all.map(({ product, source }, index) => {
    client.note(`customer.products[${index}]`, source);
    if (product.mrr !== undefined)
      evidence.note(
        `customer.products[${index}].mrr`,
        client.name,
        source.replace(/edition$/, 'mrr'),
        client.changedAt,
      );
    return product;
  });
  // Hubs alone are not the whole: what is not named may be there, and is a product that nobody can tell.
  return active.length === 0 ? { products: [...told, {}], gap: notTold } : { products: told, gap: null };
}

interface Told {
  readonly product: OwnedDraft;
  readonly source: string;
}

/** Called as HubSpot's list of products calls it, where it does. */
function hubOf(
  client: PropertyReader,
  { productLine, hub, has }: (typeof clientHubs)[number],
  active: readonly string[],
): Told | null {
  const edition = client.text(`hs_${hub}_hub_edition`);
  if (edition === null && yesNo(client.text(has) ?? '') !== true) return null;
  const paid = exact(client.text(`hs_${hub}_hub_mrr`) ?? '');
  const mrr = paid === null ? undefined : written(paid);
  const called = active.filter((each) => classify(each).productLine === productLine);
  const sold = editionOf(edition);
  const name = called.find((each) => classify(each).edition === sold) ?? called[0];
  return {
    product: {
      ...(name === undefined ? {} : { name: name.slice(0, 500) }),
      product: productLine,
      edition: sold,
      ...(mrr === undefined ? {} : { mrr, currency: dollars }),
    },
    source: edition === null ? has : `hs_${hub}_hub_edition`,
  };
}

function editionOf(text: string | null): ProductEdition {
  const plain = text?.toLowerCase() ?? '';
  if (plain.includes('enterprise')) return 'enterprise';
  if (plain.includes('professional') || plain === 'pro') return 'professional';
  if (plain.includes('starter')) return 'starter';
  return plain === 'free' ? 'free' : 'unknown';
}

/** Products of HubSpot's list that are no hub named already; a name that nobody recognises stays a product of the customer. */
function besides(active: readonly string[], hubs: readonly Told[]): Told[] {
  const named = new Set(hubs.map(({ product }) => product.product));
  return active.flatMap((name) => {
    const { productLine } = classify(name);
    if (productLine === 'services' || named.has(productLine)) return [];
    return [{ product: { name: name.slice(0, 500) }, source: 'hs_all_active_products' }];
  });
}

/** The whole portal's MRR, where HubSpot says that this partner manages it (MM-01); what the partner did there it does not say. */
export function managedFacts(client: PropertyReader): FactsDraft['managed'] {
  if (yesNo(client.text('hs_is_managed') ?? '') !== true) return undefined;
  const portalMrr = client.fact('managed.portalMrr', 'hs_total_subscription_mrr', decimalOf);
  return portalMrr === undefined ? undefined : { portalMrr, currency: dollars };
}

const decimalOf = (text: string) => written(exact(text) ?? new Fraction(-1));

/** HubSpot's own projection for the whole client: told beside the app's, never mixed with it. */
export function projectionOf(client: PropertyReader): ReadingHint[] {
  const amount = decimalOf(client.text('hs_projected_commission') ?? '');
  const calculated = momentOf(client.text('hs_projected_commission_calculated_at') ?? '');
  const calculatedAt = calculated === undefined ? undefined : instantIn(utc, calculated);
  return amount === undefined
    ? []
    : [{ kind: 'projected_commission', amount, ...(calculatedAt === undefined ? {} : { calculatedAt }) }];
}
