/**
 * Programme de parrainage pour la vente aux grandes entreprises: the one way to a commission in a HubSpot collaboration.
 */
import { atMost, byEitherRate, contradictingRatesAmong, convert } from '../../language/conversion.ts';
import { type DealAtHand, partnerFact, partnerPath } from '../../language/deal-at-hand.ts';
import { changed, fact, type Finding, standingOf } from '../../language/findings.ts';
import { unstatedAt } from '../../language/facts-read.ts';
import { hubspotDecides, met, notMet, noted, unknown, whether } from './codes.ts';
import type { CurrencyCode, PartnerId } from '../../../facts/primitives.ts';
import type { PartnerFacts } from '../../../facts/schema.ts';
import { currenciesOf, isProOrEnterprise, type KnownValue, type Line } from '../../language/line.ts';
import {
  compareMoney,
  minus,
  money,
  type Money,
  type MoneyText,
  nothingIn,
  plus,
  times,
  written,
} from '../../language/money.ts';

/** ENT-01: every condition, of the partner and of the line. The proof's part (ENT-07) stands with the proof. */
export function assessEnterprise(deal: DealAtHand, partnerId: PartnerId, line: Line): Finding[] {
  const conditions = [...partnerConditions(deal, partnerId), ...assessEnterpriseSale(deal, line)];
  const standing = standingOf(conditions);
  if (standing === 'no') return [noted('HC-05', 'enterprise_program_not_met', { partnerId }), ...conditions];
  const customerHasProducts = (deal.facts.customer?.products ?? []).length > 0;
  return [
    noted('HC-05', 'enterprise_program', { partnerId }),
    noted('ENT-01', 'enterprise_program', {
      partnerId,
      ambiguity: 'A-27',
      parameters: [deal.edition.parameters['enterprise.rate'].read, deal.edition.parameters['enterprise.months'].read],
    }),
    ...(customerHasProducts ? [noted('ENT-04', 'enterprise_existing_customer', {})] : []),
    ...conditions,
  ];
}

function partnerConditions(deal: DealAtHand, partnerId: PartnerId): Finding[] {
  return [type(deal, partnerId), tier(deal, partnerId), compliance(deal, partnerId), accreditation(deal, partnerId)];
}

const type = (deal: DealAtHand, partnerId: PartnerId): Finding =>
  whether(
    'ENT-02',
    partnerFact(deal, partnerId, 'type'),
    {
      holds: (stated) => stated === 'solutions_partner',
      met: 'enterprise_partner_type',
      notMet: 'enterprise_partner_type',
      unknown: 'enterprise_partner_type_unknown',
    },
    { partnerId },
  );

function tier(deal: DealAtHand, partnerId: PartnerId): Finding {
  const path = partnerPath(deal, partnerId, 'tier');
  const stated = deal.partners.get(partnerId)?.is.tier;
  const { value, read } = deal.edition.parameters['enterprise.tiers'];
  if (stated === undefined)
    return unknown('ENT-02', 'enterprise_tier_unknown', {
      partnerId,
      ambiguity: 'A-31',
      missing: [path],
      parameters: [read],
    });
  const details = {
    partnerId,
    ambiguity: 'A-31',
    facts: [fact(path, stated)],
    parameters: [read],
    values: { tier: stated },
  } as const;
  return value.includes(stated)
    ? met('ENT-02', 'enterprise_tier', details)
    : notMet('ENT-02', 'enterprise_tier_too_low', details);
}

const compliance = (deal: DealAtHand, partnerId: PartnerId): Finding =>
  whether(
    'ENT-02',
    partnerFact(deal, partnerId, 'programCompliant'),
    {
      met: 'enterprise_compliance',
      notMet: 'enterprise_not_compliant',
      unknown: 'enterprise_compliance_unknown',
    },
    { partnerId, ambiguity: 'A-32' },
  );

/** ENT-03: where the accreditation is not offered in the local language, HubSpot may waive it; never by itself. */
function accreditation(deal: DealAtHand, partnerId: PartnerId): Finding {
  const path = (key: keyof PartnerFacts): string => partnerPath(deal, partnerId, key);
  const partner = deal.partners.get(partnerId)?.is;
  const accredited = partner?.crmImplementationAccredited;
  if (accredited === undefined) {
    return unknown('ENT-02', 'enterprise_accreditation_unknown', {
      partnerId,
      missing: [path('crmImplementationAccredited')],
    });
  }
  const own = fact(path('crmImplementationAccredited'), accredited);
  if (accredited) return met('ENT-02', 'enterprise_accredited', { partnerId, facts: [own] });

  const { value: regions, read } = deal.edition.parameters['enterprise.waiverRegions'];
  const { region, sellsInRegions, accreditationInLocalLanguage: offered } = partner ?? {};
  const sells = sellsInRegions?.some((one) => regions.includes(one));
  const none = (facts: readonly Finding['facts'][number][]): Finding =>
    notMet('ENT-02', 'enterprise_not_accredited', {
      partnerId,
      ambiguity: 'A-33',
      facts: [own, ...facts],
      parameters: [read],
    });
  if (region !== undefined && !regions.includes(region)) return none([fact(path('region'), region)]);
  if (sells === false) return none([fact(path('sellsInRegions'), [...(sellsInRegions ?? [])])]);
  if (offered === true) return none([fact(path('accreditationInLocalLanguage'), true)]);

  const untold = { region, sellsInRegions, accreditationInLocalLanguage: offered };
  const missing = unstatedAt(partnerPath(deal, partnerId), untold);
  if (region === undefined || missing.length > 0) {
    return unknown('ENT-03', 'enterprise_accreditation_unknown', {
      partnerId,
      ambiguity: 'A-33',
      facts: [own],
      missing,
      parameters: [read],
    });
  }
  return hubspotDecides('ENT-03', 'enterprise_accreditation_waiver', {
    partnerId,
    ambiguity: 'A-33',
    facts: [
      own,
      fact(path('region'), region),
      fact(path('sellsInRegions'), [...(sellsInRegions ?? [])]),
      fact(path('accreditationInLocalLanguage'), false),
    ],
    parameters: [read],
    values: { region },
    action: { who: 'hubspot', what: 'decide_enterprise_referral' },
  });
}

/** The conditions of the line alone, whoever sells it (ENT-05, ENT-06, ENT-11). */
export function assessEnterpriseSale(deal: DealAtHand, line: Line): Finding[] {
  const edition = line.product?.edition ?? 'unknown';
  const facts = line.product?.read ?? [];
  if (isProOrEnterprise(edition) && line.product?.line !== 'core_seats') {
    const reached = floor(deal, line);
    return [met('ENT-05', 'enterprise_edition', { facts }), reached, inTheOtherRule(reached)];
  }
  if (edition === 'unknown' && line.product?.line !== 'unclassified') {
    return [unknown('ENT-05', 'product_edition_unknown', { facts, missing: [`${line.path}.edition`] })];
  }
  return [
    line.product?.line === 'unclassified'
      ? hubspotDecides('ENT-05', 'product_not_recognised', {
          facts,
          values: { name: line.is.name ?? '' },
          missing: [`${line.path}.product`],
        })
      : notMet('ENT-05', 'enterprise_edition_missing', { facts }),
  ];
}

/** The floor stands twice: for the transaction (ENT-06) and for the subscription (ENT-11). */
const inTheOtherRule = (reached: Finding): Finding =>
  changed(reached, { ruleId: reached.ruleId === 'ENT-06' ? 'ENT-11' : 'ENT-06', action: null });

/**
 * ENT-06 speaks of the deal's MRR, ENT-11 of the subscription's: clear when this subscription reaches the floor by
 * itself; when only a sum, or only the new total of an upsell does, HubSpot decides.
 */
function floor(deal: DealAtHand, line: Line): Finding {
  const { 'enterprise.floor': floorAt } = deal.edition.parameters;
  const clash = contradictingRatesAmong(deal, currenciesOf(recurring(deal)), [floorAt.value.currency]);
  if (clash.length === 0) return floorByRates(deal, line);
  const [low, high] = byEitherRate(deal, (either) => floorByRates(either, line));
  const sure = low.code === high.code && (low.outcome === 'met' || low.outcome === 'not_met');
  if (sure || !line.value.known) return low;
  return unknown('ENT-06', 'exchange_rates_contradict', {
    facts: line.value.read,
    parameters: [floorAt.read],
    ambiguity: 'A-68',
    missing: clash,
    contradicts: true,
  });
}

function floorByRates(deal: DealAtHand, line: Line): Finding {
  const { 'enterprise.floor': floorAt, 'enterprise.conversionMargin': margin } = deal.edition.parameters;
  const parameters = [floorAt.read];
  if (!line.value.known) {
    return unknown('ENT-06', 'enterprise_floor_mrr_unknown', {
      missing: line.value.missing,
      parameters,
      ambiguity: 'A-29',
    });
  }
  const least = money(floorAt.value.amount, floorAt.value.currency);
  const base = { facts: line.value.read, parameters } as const;
  const words = { mrr: written(line.value.mrr), floor: written(least) };
  const action = { who: 'hubspot', what: 'decide_enterprise_referral' } as const;

  const noRate = (): Finding =>
    hubspotDecides('ENT-06', 'enterprise_floor_no_rate', {
      ...base,
      ambiguity: 'A-30',
      values: words,
      missing: ['exchangeRates'],
      action,
    });

  const own = convert(deal, line.value.mrr, least.currency);
  if (own === null && isOutOfReach(deal, least))
    return notMet('ENT-06', 'enterprise_floor_out_of_reach', { ...base, ambiguity: 'A-30', values: words });
  if (own === null) return noRate();
  const leeway = times(least, margin.value);
  const near = (amount: Money): boolean =>
    compareMoney(amount, minus(least, leeway)) >= 0 && compareMoney(amount, plus(least, leeway)) < 0;
  if (own.rate !== null && near(own.money)) {
    return hubspotDecides('ENT-06', 'enterprise_floor_near', {
      facts: [...line.value.read, ...own.read],
      parameters: [...parameters, margin.read],
      ambiguity: 'A-30',
      values: { ...words, converted: written(own.money), rate: own.rate.value, rateDate: own.rate.on },
      action,
    });
  }
  const facts = [...line.value.read, ...own.read];
  if (pricesCross(deal, line.value, least))
    return hubspotDecides('ENT-06', 'enterprise_floor_by_some_prices', {
      ...base,
      facts,
      ambiguity: 'A-29',
      action,
    });
  if (compareMoney(own.money, least) >= 0) return reachedByItself(deal, line, least, { ...base, facts }, words);
  const sum = sumOf(deal, least.currency);
  if (sum === null) return noRate();
  if (sum === 'unknown') {
    return unknown('ENT-06', 'enterprise_floor_mrr_unknown', {
      missing: recurring(deal).flatMap(({ value }) => (value.known ? [] : value.missing)),
      parameters,
      ambiguity: 'A-29',
    });
  }
  if (compareMoney(sum, least) >= 0) {
    return hubspotDecides('ENT-11', 'enterprise_floor_by_sum_only', {
      ...base,
      facts,
      ambiguity: 'A-29',
      values: { ...words, sum: written(sum) },
      action,
    });
  }
  return notMet('ENT-06', 'enterprise_floor_not_reached', { ...base, facts, values: words });
}

/** A price that changes may reach the floor at one time and not at another; free months are none. */
function pricesCross(deal: DealAtHand, { steps }: KnownValue, least: Money): boolean {
  if (steps === null) return false;
  const prices = [...steps.before.map(({ mrr }) => mrr), steps.now, ...steps.after.map(({ mrr }) => mrr)];
  const reached = prices
    .filter((price) => compareMoney(price, nothingIn(price.currency)) > 0)
    .map((price) => compareMoney(convert(deal, price, least.currency)?.money ?? least, least) >= 0);
  return new Set(reached).size > 1;
}

function reachedByItself(
  deal: DealAtHand,
  line: Line,
  least: Money,
  base: { readonly facts: Finding['facts']; readonly parameters: Finding['parameters'] },
  words: { readonly mrr: MoneyText; readonly floor: MoneyText },
): Finding {
  const before = paidSoFar(deal, line);
  if (line.value.known && before !== null) {
    const increase = minus(line.value.mrr, before.paid);
    const converted = convert(deal, increase, least.currency);
    if (converted !== null && compareMoney(converted.money, least) < 0) {
      return hubspotDecides('ENT-11', 'enterprise_floor_by_total_not_increase', {
        ...base,
        facts: [...base.facts, ...before.read],
        ambiguity: 'A-29',
        values: { ...words, increase: written(increase) },
        action: { who: 'hubspot', what: 'decide_enterprise_referral' },
      });
    }
  }
  return met('ENT-06', 'enterprise_floor_reached', { ...base, ambiguity: 'A-29', values: words });
}

/** What the customer pays for the same product before this deal; null where it has none, or nobody says how much. */
function paidSoFar(deal: DealAtHand, line: Line): { readonly paid: Money; readonly read: Finding['facts'] } | null {
  if (!line.value.known) return null;
  const { currency } = line.value.mrr;
  const same = deal.products.filter(
    (one) =>
      one.product?.key === line.product?.key &&
      one.is.mrr !== undefined &&
      (one.is.currency ?? deal.facts.deal.currency) === currency,
  );
  if (same.length === 0) return null;
  return {
    paid: same.reduce((sum, { is }) => plus(sum, money(is.mrr ?? '0', currency)), money('0', currency)),
    read: same.map(({ path, is }) => fact(`${path}.mrr`, is.mrr ?? null)),
  };
}

/** All recurring lines together stay below the floor at any rate that there could be: no rate is needed to say so. */
function isOutOfReach(deal: DealAtHand, least: Money): boolean {
  let most = nothingIn(least.currency);
  for (const { value } of recurring(deal)) {
    if (!value.known) return false;
    most = plus(most, convert(deal, value.mrr, least.currency)?.money ?? atMost(value.mrr, least.currency));
  }
  return compareMoney(most, least) < 0;
}

const recurring = ({ lines }: DealAtHand): Line[] =>
  lines.filter(({ kind }) => kind !== 'one_time' && kind !== 'overage');

/** All recurring lines together; null: one of them cannot be converted. What nobody stated comes first, whatever the order of the lines. */
function sumOf(deal: DealAtHand, currency: CurrencyCode): Money | null | 'unknown' {
  let sum: Money | null = money('0', currency);
  for (const { value } of recurring(deal)) {
    if (!value.known) return 'unknown';
    const converted = convert(deal, value.mrr, currency);
    sum = sum === null || converted === null ? null : plus(sum, converted.money);
  }
  return sum;
}
