/** What was sold on a made-up deal: subscriptions, seats, steps of a price, one-time services, and names as people type them. */
import type { PortalRecord } from '../schema.ts';
import type { Draw } from './draw.ts';

/** A subscription that a customer keeps from deal to deal. */
export interface Product {
  readonly name: string;
  /** A month, in cents. */
  readonly monthly: number;
}

const hubs = [
  ['Marketing Hub Professional', 80_000],
  ['Marketing Hub Enterprise', 360_000],
  ['Sales Hub Professional', 9_000],
  ['Sales Hub Enterprise', 15_000],
  ['Service Hub Professional', 9_000],
  ['Content Hub Professional', 45_000],
  ['Data Hub Professional', 72_000],
  ['Professional Customer Platform', 130_000],
  ['Marketing Hub Starter', 2_000],
] as const;
const besides = [
  ['Core Seat', 4_500],
  ['Sales Seat', 9_000],
  ['Reporting Add-On', 20_000],
  ['HubSpot Credits', 1_000],
  ['API Limit Increase', 50_000],
  ['Transactional Email', 60_000],
] as const;
/** Former names, names by hand, names of nothing that HubSpot sells. */
const typed = [
  ['MKT hub pro x5 seats', 90_000],
  ['CMS Hub Professional', 45_000],
  ['Operations Hub Professional', 72_000],
  ['Hub Ops Plus (offre 2025)', 70_000],
  ['pack croissance', 64_000],
  ['Sales Hub Pro - remise fidélité', 8_100],
] as const;
const once = [
  ['Marketing Hub Professional Onboarding', 300_000],
  ['Sales Hub Professional Onboarding', 150_000],
  ['setup + formation 2 j', 240_000],
] as const;

export interface LinesOf {
  readonly dealNumber: number;
  readonly currency: string;
  /** `YYYY-MM-DD` */
  readonly start: string;
  /** What the customer renews on this deal. */
  readonly renewed: readonly Product[];
}

export interface Sold {
  readonly lines: readonly PortalRecord[];
  readonly products: readonly Product[];
}

/** Five of them a deal, on an average. */
export function generatedLines(draw: Draw, { dealNumber, currency, start, renewed }: LinesOf): Sold {
  const products = renewed.length > 0 ? renewed.map((product) => renewal(draw, product)) : [chosen(draw)];
  while (products.length < 4 && draw.chance(0.45)) products.push(chosen(draw));
  const wanted = draw.weighted([
    [products.length, 18],
    [4, 20],
    [5, 24],
    [6, 18],
    [8, 14],
    [12, 6],
  ]);
  const lines = products.flatMap((product) =>
    draw.chance(0.07) ? steps(product, start) : [subscription(product, draw)],
  );
  while (lines.length < wanted) {
    const other = draw.weighted<() => Values>([
      [() => seats(draw), 60],
      [() => byHand(draw), 16],
      [() => service(draw), 24],
    ]);
    lines.push(other());
  }
  return {
    products,
    lines: lines.map((values, index) => ({
      id: `3${String(dealNumber).padStart(8, '0')}${String(index).padStart(3, '0')}`,
      properties: {
        quantity: '1',
        hs_recurring_billing_start_date: start,
        // Empty, or another one than the deal's, as it happens.
        hs_line_item_currency_code: draw.chance(0.03) ? null : draw.chance(0.01) ? 'USD' : currency,
        ...values,
      },
    })),
  };
}

type Values = Readonly<Record<string, string | null>>;

const money = (cents: number): string => (cents / 100).toFixed(2);
const chosen = (draw: Draw): Product => {
  const [name, monthly] = draw.one(hubs);
  return { name, monthly: Math.round(monthly * (0.7 + draw.fraction() * 0.5)) };
};
/** Dearer, cheaper, or the same again. */
const renewal = (draw: Draw, { name, monthly }: Product): Product => ({
  name,
  monthly: Math.round(monthly * draw.one([1, 1, 1.05, 1.1, 1.25, 0.9] as const)),
});

function subscription({ name, monthly }: Product, draw: Draw): Values {
  const yearly = draw.chance(0.35);
  return {
    name,
    price: money(yearly ? monthly * 12 : monthly),
    recurringbillingfrequency: yearly ? 'annually' : 'monthly',
    hs_recurring_billing_period: draw.chance(0.85) ? 'P1Y' : 'P3Y',
    ...(draw.chance(0.2) ? { hs_discount_percentage: String(draw.whole(1, 6) * 5) } : {}),
  };
}

/** A price in three yearly steps: lines that follow one another. */
function steps({ name, monthly }: Product, start: string): Values[] {
  return [0.6, 0.8, 1].map((share, index) => ({
    name: `${name} - year ${index + 1}`,
    price: money(Math.round(monthly * share)),
    recurringbillingfrequency: 'monthly',
    hs_recurring_billing_period: 'P1Y',
    hs_recurring_billing_start_date: `${Number(start.slice(0, 4)) + index}${start.slice(4)}`,
  }));
}

function seats(draw: Draw): Values {
  const [name, price] = draw.one(besides);
  return {
    name,
    price: money(price),
    quantity: String(draw.whole(1, 25)),
    recurringbillingfrequency: 'monthly',
    hs_recurring_billing_period: 'P1Y',
    ...(draw.chance(0.04) ? { hs_is_optional: 'true' } : {}),
  };
}

function byHand(draw: Draw): Values {
  const [name, price] = draw.one(typed);
  return {
    name,
    price: money(price),
    // A frequency that no list has, and a price that nobody typed.
    recurringbillingfrequency: draw.chance(0.1) ? 'per_fortnight' : 'monthly',
    hs_recurring_billing_period: 'P1Y',
    ...(draw.chance(0.3) ? { hs_mrr: null } : {}),
    ...(draw.chance(0.05) ? { price: null } : {}),
  };
}

function service(draw: Draw): Values {
  const [name, price] = draw.one(once);
  return { name, price: money(price), recurringbillingfrequency: null, hs_recurring_billing_start_date: null };
}
