/**
 * Ventes additionnelles: a line for a product that the customer already has.
 *
 * Whoever holds the credit of the product gets the upsell's automatically (US-06). Where nobody holds it, only the step
 * from Starter to Pro or Enterprise can earn (US-03), and the enterprise programme may say otherwise.
 */
import { convert } from '../../language/conversion.ts';
import type { Owned } from '../cross-sell/rules.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { assessProduct, onBoth, type OnLine } from '../eligible-transactions/rules.ts';
import { assessEnterprise, assessEnterpriseSale } from '../enterprise-referral/rules.ts';
import { fact, type Finding, standingOf } from '../../language/findings.ts';
import { hubspotDecides, met, notMet, noted, unknown } from './codes.ts';
import type { CalendarDate, CurrencyCode, PartnerId } from '../../../facts/primitives.ts';
import type { Motion } from '../../../facts/schema.ts';
import { isProOrEnterprise, type Line, type MonthlyValue, type Product, rank } from '../../language/line.ts';
import { compareMoney, type Money, money, plus } from '../../language/money.ts';
import { isBefore } from '../../language/dates.ts';

/** How a line can earn, before anybody's proof is looked at. `base`: what commission is counted on, where it is not the line's price. */
export type Opportunity =
  /** Settled, whoever sells it. */
  | { readonly kind: 'none'; readonly on: OnLine; readonly canEarn: boolean }
  /** Not settled, and a proof would not settle it. */
  | { readonly kind: 'unsettled'; readonly on: OnLine }
  /** The holder's, without a new proof. */
  | {
      readonly kind: 'automatic';
      readonly on: OnLine;
      readonly holder: PartnerId;
      readonly held: readonly Owned[];
      readonly creditedSince: CreditedSince;
      readonly base?: MonthlyValue;
    }
  /** For whoever sells it and proves it. */
  | {
      readonly kind: 'sale';
      readonly on: OnLine;
      readonly ofSeller: (partnerId: PartnerId) => OnLine;
      readonly base?: MonthlyValue;
    };

export interface CreditedSince {
  readonly date: CalendarDate | null;
  /** Where the fact stands, or would stand. */
  readonly path: string;
}

export interface Selling {
  readonly motion: Motion | null;
  /** Partners that may have a part in the deal. */
  readonly sellers: readonly PartnerId[];
  /** Somebody may take part whom no list names. */
  readonly sellersUnknown: boolean;
}

export function assessOwned(
  deal: DealAtHand,
  line: Line,
  product: Product,
  owned: readonly [Owned, ...Owned[]],
  throughPlatform: boolean,
  selling: Selling,
): Opportunity {
  const holders = new Set(owned.map(({ is }) => is.creditHolder));
  if (holders.has(undefined)) {
    const missing = owned.filter(({ is }) => is.creditHolder === undefined).map(({ path }) => `${path}.creditHolder`);
    return {
      kind: 'unsettled',
      on: onBoth(unknown('US-06', 'credit_holder_unknown', { facts: line.product?.read ?? [], missing })),
    };
  }
  const credited = [...holders].filter((holder): holder is PartnerId => holder !== undefined && holder !== 'none');
  const facts = owned.map(({ path, is }) => fact(`${path}.creditHolder`, is.creditHolder ?? null));
  const [holder, ...others] = credited;
  const [first, ...more] = owned.filter(({ is }) => is.creditHolder === holder);
  if (holder === undefined || first === undefined)
    return assessUncredited(deal, line, product, owned, throughPlatform, selling);
  const decide = { who: 'hubspot', what: 'decide_eligibility' } as const;
  if (others.length > 0) {
    return { kind: 'unsettled', on: onBoth(hubspotDecides('XS-02', 'several_holders', { facts, action: decide })) };
  }
  if (throughPlatform) {
    return {
      kind: 'unsettled',
      on: onBoth(hubspotDecides('XS-03', 'platform_overlap', { facts, ambiguity: 'A-17', action: decide })),
    };
  }
  return assessHeld(deal, line, product, owned, [first, ...more], holder, selling);
}

/** US-06 for the holder; the rest of the sellers get nothing on this product (XS-02, US-05, TX-02). */
function assessHeld(
  deal: DealAtHand,
  line: Line,
  product: Product,
  owned: readonly Owned[],
  held: readonly [Owned, ...Owned[]],
  holder: PartnerId,
  selling: Selling,
): Opportunity {
  const facts = owned.map(({ path, is }) => fact(`${path}.creditHolder`, is.creditHolder ?? null));
  const sold = [...(line.product?.read ?? []), ...(line.value.known ? line.value.read : [])];
  const upsell = whetherUpsell(deal, line, product, owned);
  const sellsItself = takesPart(deal, holder, selling);
  if (sellsItself === null && upsell !== true) {
    const missing = selling.sellersUnknown
      ? ['partners']
      : (['registrations', 'proofs'] as const).filter((list) => deal[list] === null);
    return {
      kind: 'unsettled',
      on: onBoth(unknown('US-06', 'partners_unknown', { facts, ambiguity: 'A-62', missing })),
    };
  }
  if (sellsItself === false && upsell !== true) {
    if (upsell !== false)
      return {
        kind: 'unsettled',
        on: onBoth(unknown('US-06', 'owned_mrr_unknown', { facts, ambiguity: 'A-62', missing: upsell })),
      };
    return {
      kind: 'none',
      canEarn: true,
      on: onBoth(
        notMet('XS-02', 'credited_to_another_partner', { facts }),
        notMet('TX-02', 'another_partner_second_contract', { facts: [...facts, ...sold], ambiguity: 'A-62' }),
        notMet('US-05', 'credited_to_another_partner', { facts, ambiguity: 'A-10' }),
      ),
    };
  }
  const besideHolder =
    selling.sellers.length > 0 && !selling.sellers.includes(holder)
      ? [
          noted('XS-02', 'credited_to_another_partner', { facts, ambiguity: 'A-62' }),
          noted('US-05', 'credited_to_another_partner', { facts, ambiguity: 'A-10' }),
          noted('TX-02', 'another_partner_second_contract', { facts }),
        ]
      : [];
  const toEnterprise = product.edition === 'enterprise' && owned.some((one) => one.product.edition === 'professional');
  return {
    kind: 'automatic',
    holder,
    held,
    creditedSince: creditedSince(held),
    on: onBoth(
      noted('US-01', 'holder_automatic', { partnerId: holder, facts }),
      met('US-06', upsell === false ? 'holder_renewal' : 'holder_automatic', {
        partnerId: holder,
        facts: [...facts, ...sold],
        ambiguity: upsell === false ? 'A-52' : 'A-20',
        parameters: [deal.edition.parameters['upsell.model'].read],
      }),
      noted('US-02', 'product_value_whole', { partnerId: holder, facts: sold, ambiguity: 'A-13' }),
      ...(toEnterprise
        ? [noted('US-04', 'pro_to_enterprise_holder', { partnerId: holder, facts: sold, ambiguity: 'A-11' })]
        : []),
      noted('POI-01', 'proof_not_needed_by_holder', { partnerId: holder, ambiguity: 'A-20' }),
      ...besideHolder,
    ),
  };
}

/** Whether the holder itself sells, or nobody does but HubSpot. Null: whoever else is on the deal, the lists do not tell. */
function takesPart(
  { registrations, proofs }: DealAtHand,
  holder: PartnerId,
  { sellers, sellersUnknown }: Selling,
): boolean | null {
  const taking = [...(registrations ?? []), ...(proofs ?? [])].map(({ is }) => is.partnerId);
  if (taking.includes(holder)) return true;
  if (registrations !== null && proofs !== null)
    return taking.length === 0 && (sellers.length === 0 || sellers.includes(holder));
  return !sellersUnknown && sellers.every((id) => id === holder) ? true : null;
}

/** The oldest credit, if each of them is dated. */
function creditedSince(held: readonly [Owned, ...Owned[]]): CreditedSince {
  const since = ({ path, is }: Owned): CreditedSince => ({
    date: is.creditedSince ?? null,
    path: `${path}.creditedSince`,
  });
  const [first, ...rest] = held;
  return rest
    .map(since)
    .reduce(
      (so, one) => (so.date === null || (one.date !== null && !isBefore(one.date, so.date)) ? so : one),
      since(first),
    );
}

/**
 * Upgrade or extra seats: a higher edition, or a higher price for the whole product, several currencies by a dated rate.
 * Where the facts do not tell, the paths of those that would.
 */
function whetherUpsell(
  deal: DealAtHand,
  line: Line,
  product: Product,
  owned: readonly Owned[],
): boolean | readonly string[] {
  const now = rank(product.edition);
  if (now !== null && owned.every((one) => (rank(one.product.edition) ?? now) < now)) return true;
  const sold = deal.lines.filter((other) => other.product?.key === product.key && other.kind === 'subscription');
  const unpriced = [
    ...sold.flatMap((other) => (other.value.known ? [] : other.value.missing)),
    ...owned.filter(({ is }) => is.mrr === undefined).map(({ path }) => `${path}.mrr`),
  ];
  if (unpriced.length > 0 || !line.value.known) return unpriced;
  const { currency } = line.value.mrr;
  const total = sumIn(
    deal,
    sold.flatMap((other) => (other.value.known ? [other.value.mrr] : [])),
    currency,
  );
  const paid = sumIn(
    deal,
    owned.map(({ is }) => money(is.mrr ?? '0', is.currency ?? deal.facts.deal.currency ?? currency)),
    currency,
  );
  if (total === null || paid === null) return ['exchangeRates'];
  if (compareMoney(total, paid) > 0) return true;
  const untold = [
    ...[{ path: line.path, product }, ...owned]
      .filter((one) => one.product.edition === 'unknown')
      .map(({ path }) => `${path}.edition`),
    ...deal.lines.flatMap((other) => mayAdd(other, product)),
  ];
  return untold.length === 0 ? false : untold;
}

/** What would tell whether a line adds to the product. */
function mayAdd({ path, product: named, kind }: Line, product: Product): string[] {
  if (named === null || named.line === 'unclassified') return [`${path}.product`];
  return named.key === product.key && kind === 'unknown' ? [`${path}.kind`] : [];
}

function sumIn(deal: DealAtHand, amounts: readonly Money[], currency: CurrencyCode): Money | null {
  let sum = money('0', currency);
  for (const amount of amounts) {
    const converted = convert(deal, amount, currency);
    if (converted === null) return null;
    sum = plus(sum, converted.money);
  }
  return sum;
}

/** Nobody is credited on it: TX-02 and US-03 bar it, but for the step out of Starter. */
function assessUncredited(
  deal: DealAtHand,
  line: Line,
  product: Product,
  owned: readonly [Owned, ...Owned[]],
  throughPlatform: boolean,
  selling: Selling,
): Opportunity {
  const read = [
    ...(line.product?.read ?? []),
    ...owned.flatMap((one) => [...one.product.read, fact(`${one.path}.creditHolder`, 'none')]),
  ];
  const editions = owned.map((one) => one.product.edition);
  if (isProOrEnterprise(product.edition) || product.edition === 'unknown') {
    if (editions.every((edition) => edition === 'starter' || edition === 'unknown')) {
      const untold = owned.filter((one) => one.product.edition === 'unknown').map(({ path }) => `${path}.edition`);
      if (untold.length > 0)
        return {
          kind: 'unsettled',
          on: onBoth(unknown('US-03', 'owned_edition_unknown', { facts: read, missing: untold })),
        };
      if (product.edition === 'unknown') {
        return {
          kind: 'unsettled',
          on: onBoth(unknown('US-03', 'product_edition_unknown', { facts: read, missing: [`${line.path}.edition`] })),
        };
      }
      return starterUpgrade(deal, line, product, owned, read);
    }
  }
  if (throughPlatform) {
    const decide = { who: 'hubspot', what: 'decide_eligibility' } as const;
    return {
      kind: 'unsettled',
      on: onBoth(hubspotDecides('XS-03', 'platform_overlap', { facts: read, ambiguity: 'A-17', action: decide })),
    };
  }
  const toEnterprise = product.edition === 'enterprise' && editions.includes('professional');
  const barred = [
    notMet('TX-02', 'already_bought_no_holder', { facts: read }),
    notMet('US-03', 'extra_seats_without_credit', { facts: read }),
    ...(toEnterprise ? [notMet('US-04', 'pro_to_enterprise_without_credit', { facts: read, ambiguity: 'A-11' })] : []),
  ];
  if (selling.motion === 'partner_collaboration' || whetherUpsell(deal, line, product, owned) === false) {
    return { kind: 'none', canEarn: true, on: onBoth(...barred) };
  }
  const ofSale = assessEnterpriseSale(deal, line);
  if (standingOf(ofSale) === 'no')
    return {
      kind: 'none',
      canEarn: true,
      on: onBoth(...barred, ...ofSale.filter(({ outcome }) => outcome === 'not_met')),
    };
  return {
    kind: 'sale',
    on: onBoth(),
    ofSeller: (partnerId) => onBoth(...perhapsEnterprise(deal, selling.motion, partnerId, line, barred)),
  };
}

/** ENT-04 takes upsells in, US-03 and US-04 leave them out: where the programme's conditions hold, HubSpot decides. */
function perhapsEnterprise(
  deal: DealAtHand,
  motion: Motion | null,
  partnerId: PartnerId,
  line: Line,
  barred: readonly Finding[],
): Finding[] {
  const conditions = assessEnterprise(deal, partnerId, line);
  const standing = standingOf(conditions);
  if (standing === 'no') return [...barred, ...conditions.filter(({ outcome }) => outcome === 'not_met')];
  const clash = hubspotDecides('ENT-04', 'enterprise_program_against_upsell_rule', {
    partnerId,
    facts: barred.flatMap(({ facts }) => facts),
    ambiguity: 'A-34',
    action: { who: 'hubspot', what: 'decide_eligibility' },
  });
  const unclear = motion === null ? [unknown('MOT-01', 'motion_unknown', { missing: ['deal.motion'] })] : [];
  return [clash, ...unclear, ...conditions];
}

/** US-03, FAQ-04, TX-02: out of Starter, where no other partner is credited. */
function starterUpgrade(
  deal: DealAtHand,
  line: Line,
  product: Product,
  owned: readonly [Owned, ...Owned[]],
  facts: Finding['facts'],
): Opportunity {
  const judged = assessProduct(deal, line);
  const exception = [
    met('US-03', 'starter_upgrade', { facts, values: { from: 'starter', to: product.edition } }),
    noted('FAQ-04', 'starter_upgrade', { facts, values: { from: 'starter', to: product.edition } }),
    noted('US-02', 'product_value_whole', { facts: line.product?.read ?? [], ambiguity: 'A-13' }),
  ];
  return {
    kind: 'sale',
    on: { credit: [...exception, ...judged.credit], commission: [...exception, ...judged.commission] },
    ofSeller: (partnerId) =>
      onBoth(...noOtherPartnerOnAccount(deal, owned, partnerId), ...boughtDirectly(owned, partnerId)),
  };
}

/** ELIG-02 and TX-02 say "for this account", US-03 "on the product": somebody on another product leaves it to HubSpot. */
function noOtherPartnerOnAccount(deal: DealAtHand, owned: readonly Owned[], partnerId: PartnerId): Finding[] {
  const rest = deal.products.filter(
    (one) => one.product?.edition !== 'free' && !owned.some(({ path }) => path === one.path),
  );
  const held = rest.filter(
    ({ is }) => is.creditHolder !== undefined && is.creditHolder !== 'none' && is.creditHolder !== partnerId,
  );
  if (held.length > 0) {
    const facts = held.map(({ path, is }) => fact(`${path}.creditHolder`, is.creditHolder ?? null));
    return [
      hubspotDecides('TX-02', 'other_product_credited_to_another_partner', {
        partnerId,
        facts,
        ambiguity: 'A-09',
        action: { who: 'hubspot', what: 'decide_eligibility' },
      }),
      noted('ELIG-02', 'other_product_credited_to_another_partner', { partnerId, facts, ambiguity: 'A-09' }),
      noted('US-05', 'other_product_credited_to_another_partner', { partnerId, facts, ambiguity: 'A-10' }),
    ];
  }
  const untold = rest.filter(({ is }) => is.creditHolder === undefined).map(({ path }) => `${path}.creditHolder`);
  if (untold.length > 0)
    return [unknown('TX-02', 'other_product_holder_unknown', { partnerId, missing: untold, ambiguity: 'A-09' })];
  return [
    met('TX-02', 'no_other_partner_credited', {
      partnerId,
      facts: rest.map(({ path, is }) => fact(`${path}.creditHolder`, is.creditHolder ?? null)),
    }),
  ];
}

/** US-01: bought from this partner, or directly from HubSpot; bought through a partner that got no credit is HubSpot's to judge. */
function boughtDirectly(owned: readonly Owned[], partnerId: PartnerId): Finding[] {
  return owned.map(({ path, is }) => {
    if (is.boughtFrom === undefined)
      return unknown('US-01', 'starter_origin_unknown', {
        partnerId,
        missing: [`${path}.boughtFrom`],
        ambiguity: 'A-12',
      });
    const facts = [fact(`${path}.boughtFrom`, is.boughtFrom)];
    if (is.boughtFrom === 'hubspot' || is.boughtFrom === partnerId)
      return met('US-01', 'starter_bought_directly', { partnerId, facts });
    return hubspotDecides('US-01', 'starter_bought_from_another_partner', {
      partnerId,
      facts,
      ambiguity: 'A-12',
      action: { who: 'hubspot', what: 'decide_eligibility' },
    });
  });
}
