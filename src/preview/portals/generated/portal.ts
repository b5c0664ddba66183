/**
 * A believable portal of any size, the same for the same seed: customers with one deal or several over three years,
 * renewals and price steps, currencies, rivals, proofs in every state, and the mess that people leave.
 *
 * A customer's deals lie scattered among all the others, as their dates have it: ids rise with the day of creation.
 */
import { type GeneratedCustomer, loadPortal, type Portal } from '../load.ts';
import type { DealFile } from '../schema.ts';
import { generatedCustomer, type GeneratedCompany, generatedPartners } from './companies.ts';
import { type Draw, drawing } from './draw.ts';
import { dayOf, generatedParts } from './involvements.ts';
import { generatedLines, type Product } from './lines.ts';

export interface GeneratedPortalOptions {
  readonly deals: number;
  readonly seed: number;
}

/** HubSpot's own portal, with the app installed. */
export function generatedPortal({ deals, seed }: GeneratedPortalOptions): Portal {
  const base = loadPortal('hubspot-emea');
  const partners = generatedPartners(seed, Math.min(400, Math.max(12, Math.round(deals / 50))));
  const today = Date.parse(base.today);
  return {
    ...base,
    name: `generated-${deals}-${seed}`,
    portalId: 246_810_000 + (seed % 1_000),
    partners,
    customers: [],
    deals: [],
    earlierDeals: [],
    *generated() {
      const place = scattered(deals);
      for (let made = 0, number = 1; made < deals; number += 1) {
        const draw = drawing(seed, number);
        const count = Math.min(deals - made, dealsOf(draw));
        const places = Array.from({ length: count }, (_, index) => place(made + index)).sort((a, b) => a - b);
        yield customerWith(draw, number, places, { all: deals, partnerCount: partners.length, today });
        made += count;
      }
    },
  };
}

/** Two and a half on an average. */
const dealsOf = (draw: Draw): number =>
  draw.weighted([
    [1, 42],
    [2, 24],
    [3, 14],
    [4, 10],
    [6, 7],
    [9, 3],
  ]);

/** A permutation of the places: neighbours in the order of making lie far apart. */
function scattered(all: number): (at: number) => number {
  let step = Math.max(1, Math.floor(all * 0.618_034));
  while (greatestDivisor(step, all) !== 1) step += 1;
  return (at) => Number((BigInt(at) * BigInt(step)) % BigInt(all));
}

const greatestDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestDivisor(other, one % other);

interface Around {
  readonly all: number;
  readonly partnerCount: number;
  readonly today: number;
}

function customerWith(draw: Draw, number: number, places: readonly number[], around: Around): GeneratedCustomer {
  const customer = generatedCustomer(draw, number);
  let owned: readonly Product[] = [];
  const deals = places.map((place, index) => {
    const { file, products } = dealAt(draw, place, index > 0 && draw.chance(0.6) ? owned : [], customer, around);
    if (products.length > 0) owned = products;
    return file;
  });
  return { customer: customer.record, deals };
}

const aDay = 86_400_000;
const firstDay = 3 * 365;

function dealAt(
  draw: Draw,
  place: number,
  renewed: readonly Product[],
  { name, domain, record, place: where }: GeneratedCompany,
  { all, partnerCount, today }: Around,
): { readonly file: DealFile; readonly products: readonly Product[] } {
  const created = today - Math.round((firstDay * (all - place) * aDay) / all);
  const stage = stageOf(draw, today - created);
  const close =
    stage === 'open' ? today + draw.whole(2, 120) * aDay : Math.min(today - aDay, created + draw.whole(20, 110) * aDay);
  const currency = draw.chance(0.9) ? where.currency : 'EUR';
  const byHubSpot = draw.chance(0.22);
  const { lines, products } = generatedLines(draw, {
    dealNumber: place,
    currency,
    start: dayOf(close + 5 * aDay),
    renewed,
  });
  const parts = generatedParts(draw, {
    dealNumber: place,
    domain,
    partnerCount,
    created,
    close,
    today,
    won: stage === 'closedwon',
    byHubSpot,
    productNames: products.map((product) => product.name),
  });
  const shared = parts.involvements.length > 0;
  const registrations = String(parts.involvements.length);
  return {
    products: stage === 'closedwon' ? products : [],
    file: {
      deal: {
        id: String(10_000_000 + place),
        properties: {
          dealname: draw.chance(0.03)
            ? `${name.toUpperCase()} !! ne pas toucher`
            : `${name} - ${products[0]?.name ?? ''}`,
          pipeline: 'default',
          dealstage: stage === 'open' ? draw.one(openStages) : stage,
          // Open deals without a close date, and a currency that nobody chose.
          closedate: stage === 'open' && draw.chance(0.08) ? null : new Date(close).toISOString(),
          createdate: new Date(created).toISOString(),
          deal_currency_code: draw.chance(0.03) ? null : currency,
          dealtype: renewed.length > 0 ? 'existingbusiness' : 'newbusiness',
          ...(shared
            ? {
                hs_num_associated_active_deal_registrations: registrations,
                hs_num_associated_deal_registrations: registrations,
                roe_shared_deal_created_by: byHubSpot ? 'hubspot' : 'partner',
                roe_hubspot_owned: 'false',
                ...(draw.chance(0.93) ? { roe_hubspot_validation: draw.chance(0.95) ? 'approved' : 'refused' } : {}),
                ...(draw.chance(0.85) ? { roe_specialist_approval: 'approved' } : {}),
                roe_purchase_domain: draw.chance(0.97) ? domain : ` ${domain.toUpperCase()}`,
                ...(stage === 'closedwon' ? paid(draw, Math.floor((today - close) / (30 * aDay))) : {}),
              }
            : {}),
        },
      },
      customer: record.id,
      ...parts,
      lineItems: [...lines],
      quotes: [],
    },
  };
}

const openStages = ['appointmentscheduled', 'qualifiedtobuy', 'presentationscheduled', 'contractsent'] as const;

/** What was made long ago is closed. */
const stageOf = (draw: Draw, age: number): 'open' | 'closedwon' | 'closedlost' => {
  if (age < 60 * aDay) return draw.chance(0.7) ? 'open' : 'closedwon';
  return draw.weighted([
    ['closedwon', 74],
    ['closedlost', 20],
    ['open', 6],
  ]);
};

function paid(draw: Draw, months: number): Record<string, string> {
  if (draw.chance(0.45)) return {};
  const left = draw.chance(0.08);
  return {
    roe_months_paid: String(Math.max(0, Math.min(36, left ? Math.floor(months / 2) : months))),
    ...(left ? { roe_subscription_cancelled: 'true' } : {}),
  };
}
