/**
 * Transactions éligibles: which products a transaction must hold, and what a line of it can earn by its product alone.
 */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { fact, type Finding } from '../../language/findings.ts';
import { hubspotDecides, met, notMet, noted, unknown } from './codes.ts';
import { isProOrEnterprise, type Line, type Product, productOf } from '../../language/line.ts';

/** What the two verdicts on a line follow from. */
export interface OnLine {
  readonly credit: readonly Finding[];
  readonly commission: readonly Finding[];
}
export const onBoth = (...findings: readonly Finding[]): OnLine => ({ credit: findings, commission: findings });

/** One-time fees, credit overages, services and free products are on many quotes and never earn anything; null: it may earn. */
export function assessUnearning(line: Line): Finding | null {
  const { kind, product } = line;
  if (kind === 'one_time') return notMet('COMM-01', 'not_a_subscription', { facts: readOf(line), ambiguity: 'A-04' });
  if (kind === 'overage') return notMet('TX-04', 'credit_overage', { facts: readOf(line), ambiguity: 'A-18' });
  // Whatever it sells may be the other of the two.
  if (product !== null && product.contradicts.length > 0) return null;
  if (product?.line === 'services') return notMet('COMM-01', 'not_a_subscription', { facts: readOf(line) });
  if (product?.edition === 'free') return notMet('TX-03', 'free_product', { facts: readOf(line) });
  return null;
}

const readOf = (line: Line): Finding['facts'] => [...(line.product?.read ?? []), ...line.kindRead];

/** What a line is to the list of products in TX-03. */
export type Role = 'pro_or_enterprise' | 'other_product' | 'starter' | 'undecided' | 'unknown' | 'none';

export function roleOf(deal: DealAtHand, line: Line): Role {
  if (assessUnearning(line) !== null) return 'none';
  const { product } = line;
  if (product === null || line.kind === 'unknown' || product.contradicts.length > 0) return 'unknown';
  switch (product.line) {
    case 'hubspot_credits':
    case 'reporting_add_on':
      return 'other_product';
    case 'core_seats':
      return seatRole(deal, line, product);
    case 'other_add_on':
      return product.key.endsWith(':?') ? 'undecided' : 'other_product';
    case 'unclassified':
      return 'undecided';
    case 'services':
      return 'none';
    default:
      return roleOfEdition(product);
  }
}

function roleOfEdition({ edition }: Product): Role {
  switch (edition) {
    case 'professional':
    case 'enterprise':
      return 'pro_or_enterprise';
    case 'starter':
      return 'starter';
    case 'free':
      return 'none';
    case 'none':
    case 'unknown':
      return 'unknown';
  }
}

function seatRole(deal: DealAtHand, line: Line, { edition }: Product): Role {
  if (edition === 'starter') return 'starter';
  if (isProOrEnterprise(edition)) return 'other_product';
  return platformOf(deal, line).role;
}

interface Platform {
  readonly role: 'starter' | 'other_product' | 'unknown';
  /** Paths of what would tell. */
  readonly missing: readonly string[];
}

/**
 * What a core seat stands on. It is sold without an edition and complete so: a product of its own, unless it stands
 * on a Starter platform and nothing else, where it is the Starter price.
 */
function platformOf(deal: DealAtHand, seat: Line): Platform {
  const owned = deal.facts.customer?.products;
  const beside = [
    ...deal.lines
      .filter((other) => other !== seat && assessUnearning(other) === null)
      .map(({ path, product }) => ({ path, product })),
    ...(owned ?? []).map((is, index) => {
      const path = `customer.products[${index}]`;
      return { path, product: productOf(is, path, deal.classify) };
    }),
  ];
  if (beside.some(({ product }) => product !== null && isProOrEnterprise(product.edition)))
    return { role: 'other_product', missing: [] };
  const missing = [
    ...(owned === undefined ? ['customer.products'] : []),
    ...beside.flatMap(({ path, product }) =>
      product === null ? [`${path}.product`] : product.edition === 'unknown' ? [`${path}.edition`] : [],
    ),
  ];
  if (missing.length > 0) return { role: 'unknown', missing };
  return { role: beside.some(({ product }) => product?.edition === 'starter') ? 'starter' : 'other_product', missing };
}

/** TX-01, TX-03, TX-04 and FAQ-05 for a line that sells a product new to the customer, or lifts it out of Starter. */
export function assessProduct(deal: DealAtHand, line: Line, role: Role = roleOf(deal, line)): OnLine {
  const facts = readOf(line);
  switch (role) {
    case 'pro_or_enterprise':
      return onBoth(met('TX-03', 'qualifying_product', { facts }), met('XS-03', 'own_product_line', { facts }));
    case 'other_product':
      return line.product?.line === 'hubspot_credits'
        ? onBoth(
            met('TX-03', 'qualifying_product', { facts }),
            met('TX-04', 'capacity_pack', { facts, ambiguity: 'A-18' }),
            met('XS-03', 'own_product_line', { facts }),
          )
        : onBoth(
            met('TX-03', 'qualifying_product', { facts, ambiguity: 'A-17' }),
            met('XS-03', 'own_product_line', { facts }),
          );
    case 'starter':
      return assessStarter(deal, line);
    case 'undecided':
      return onBoth(undecided(line));
    case 'unknown':
      return onBoth(whatIsUnknown(deal, line));
    case 'none':
      return onBoth(assessUnearning(line) ?? notMet('TX-03', 'no_qualifying_product', { facts }));
  }
}

function undecided(line: Line): Finding {
  const facts = line.product?.read ?? [];
  const action = { who: 'specialist', what: 'name_product' } as const;
  if (line.product?.line === 'unclassified') {
    return hubspotDecides('TX-03', 'product_not_recognised', {
      facts,
      ambiguity: 'A-17',
      missing: [`${line.path}.product`],
      values: { name: line.is.name ?? '' },
      action,
    });
  }
  return hubspotDecides('TX-03', 'unknown_add_on', { facts, ambiguity: 'A-17', action });
}

function whatIsUnknown(deal: DealAtHand, line: Line): Finding {
  const facts = line.product?.read ?? [];
  if (line.product === null) return unknown('TX-03', 'product_unknown', { missing: [`${line.path}.product`] });
  if (line.product.contradicts.length > 0) return productAndNameDiffer(line, line.product);
  if (line.kind === 'unknown') return unknown('TX-04', 'line_kind_unknown', { facts, missing: [`${line.path}.kind`] });
  if (line.product.line === 'core_seats') {
    const { missing } = platformOf(deal, line);
    return unknown('TX-03', 'core_seat_platform_unknown', { facts, ambiguity: 'A-17', missing });
  }
  return unknown('TX-03', 'product_edition_unknown', { facts, missing: [`${line.path}.edition`] });
}

function productAndNameDiffer(line: Line, { read, contradicts: missing }: Product): Finding {
  return unknown('TX-03', 'product_and_name_differ', {
    facts: read,
    ambiguity: 'A-68',
    missing,
    contradicts: true,
    values: { name: line.is.name ?? '' },
    action: { who: 'specialist', what: 'name_product' },
  });
}

/** FAQ-05: credit on Starter in a bundle with Pro or Enterprise; of commission it says nothing. */
function assessStarter(deal: DealAtHand, line: Line): OnLine {
  const facts = line.product?.read ?? [];
  const { roles, companions, untold } = besideStarter(deal);
  if (companions.length > 0 || quotedTogether(deal, 'sameQuote')) return inBundle(line, [...facts, ...companions]);
  if (untold.length > 0) return onBoth(unknown('FAQ-05', 'bundle_unknown', { facts, missing: untold }));
  const elsewhere = relatedWithPro(deal, 'sameDay');
  if (elsewhere !== null) {
    const isBundle = hubspotDecides('FAQ-05', 'starter_bundle_other_deal', {
      facts: [...facts, fact(`${elsewhere.path}.sameDay`, true)],
      ambiguity: 'A-08',
      values: { dealId: elsewhere.id },
      action: { who: 'hubspot', what: 'decide_eligibility' },
    });
    return { credit: [isBundle], commission: [isBundle, commissionOnStarter(facts)] };
  }
  if (roles.has('undecided')) {
    return onBoth(
      hubspotDecides('FAQ-05', 'bundle_undecided', {
        facts,
        ambiguity: 'A-17',
        action: { who: 'specialist', what: 'name_product' },
      }),
    );
  }
  if (roles.has('other_product')) return onBoth(notMet('FAQ-05', 'starter_without_pro', { facts }));
  return onBoth(notMet('TX-01', 'starter_only', { facts }), notMet('TX-03', 'no_qualifying_product', { facts }));
}

interface Beside {
  readonly roles: ReadonlySet<Role>;
  /** What names the products that make a bundle. */
  readonly companions: Finding['facts'];
  /** Paths of the editions that nobody stated. */
  readonly untold: readonly string[];
}

/** The same for each Starter line of a deal, and every line has to be asked: read once. */
function besideStarter(deal: DealAtHand): Beside {
  const known = besides.get(deal);
  if (known !== undefined) return known;
  const lines = deal.lines.map((line) => ({ line, role: roleOf(deal, line) }));
  const beside = {
    roles: new Set(lines.map(({ role }) => role)),
    companions: lines.flatMap(({ line, role }) => (role === 'pro_or_enterprise' ? (line.product?.read ?? []) : [])),
    untold: lines.flatMap(({ line, role }) => (role === 'unknown' ? [`${line.path}.edition`] : [])),
  };
  besides.set(deal, beside);
  return beside;
}
const besides = new WeakMap<DealAtHand, Beside>();

/** Of the commission on Starter in a bundle the text says nothing. */
const commissionOnStarter = (facts: Finding['facts']): Finding =>
  hubspotDecides('FAQ-05', 'starter_in_bundle_commission', {
    facts,
    ambiguity: 'A-07',
    action: { who: 'hubspot', what: 'decide_commission' },
  });

function inBundle(line: Line, facts: Finding['facts']): OnLine {
  if (line.product?.line === 'data_hub' || line.product?.line === 'commerce_hub') {
    return onBoth(
      hubspotDecides('XS-03', 'starter_in_bundle_data_commerce', {
        facts,
        ambiguity: 'A-16',
        action: { who: 'hubspot', what: 'decide_eligibility' },
      }),
    );
  }
  return {
    credit: [met('FAQ-05', 'starter_in_bundle_credit', { facts }), noted('TX-03', 'qualifying_product', { facts })],
    commission: [commissionOnStarter(facts)],
  };
}

const quotedTogether = (deal: DealAtHand, how: 'sameQuote'): boolean => relatedWithPro(deal, how) !== null;

/** Another deal of the customer that sells Pro or Enterprise beside this one: read where stated. */
function relatedWithPro(
  deal: DealAtHand,
  how: 'sameQuote' | 'sameDay',
): { readonly path: string; readonly id: string } | null {
  const related = deal.facts.relatedDeals ?? [];
  const index = related.findIndex(
    (other) =>
      other[how] === true && (other.products ?? []).some((name) => isProOrEnterprise(deal.classify(name).edition)),
  );
  const found = related[index];
  return found === undefined ? null : { path: `relatedDeals[${index}]`, id: found.id };
}
