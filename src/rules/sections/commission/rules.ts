/**
 * Commission: whether the sales motion pays one, by which rate, for how long, and what that comes to.
 *
 * A projection on the contract's net MRR: what is paid follows what the customer pays.
 */
import { daysLater, isAfter, isBefore, monthsLater, wholeMonthsBetween } from '../../language/dates.ts';
import { type DealAtHand, partnerFact, partnerPath } from '../../language/deal-at-hand.ts';
import type { Owned } from '../cross-sell/rules.ts';
import type { CommissionVerdict, FactRead } from '../../language/determination.ts';
import { assessEnterprise, assessEnterpriseSale } from '../enterprise-referral/rules.ts';
import { type Ended, endedBefore, type Over, overBy } from './ended.ts';
import { fact, type Finding } from '../../language/findings.ts';
import { hubspotDecides, met, noted, unknown } from './codes.ts';
import type { CalendarDate, CurrencyCode, PartnerId } from '../../../facts/primitives.ts';
import type { Motion, PartnerType } from '../../../facts/schema.ts';
import type { KnownValue, Line } from '../../language/line.ts';
import { type Money, moneyText, shown, times } from '../../language/money.ts';
import { type Run, runsOf } from '../../language/price-steps.ts';
import { confirmsServices, type Proofs } from '../proof-of-involvement/rules.ts';
import { untilProgramEnds } from './provider-program.ts';
import { inAll, inSpans, type Span } from './spans.ts';
import type { CommissionPart, Terms } from './part.ts';
import type { CreditedSince } from '../upsell/rules.ts';

interface SellerPaid {
  readonly partnerId: PartnerId;
  readonly proofs: Proofs;
  readonly standardCommission: CommissionPart;
}

/** What the text says of each type of partner: its rate, and for how long it is paid. */
const ofType = {
  solutions_partner: {
    rateRule: 'RATE-01',
    rateCode: 'partner_rate',
    termRule: 'COMM-02',
    months: 'commission.partner.months',
  },
  solutions_provider: {
    rateRule: 'RATE-02',
    rateCode: 'provider_rate',
    termRule: 'COMM-03',
    months: 'commission.provider.months',
  },
} as const satisfies Record<PartnerType, object>;

/** What the motion says of a sale by this partner (MOT-02, MOT-03, RATE-01, RATE-02). */
export function assessCommission(
  deal: DealAtHand,
  motion: Motion | null,
  { partnerId, proofs, standardCommission }: SellerPaid,
  line: Line,
): CommissionPart {
  switch (motion) {
    case 'partner_collaboration':
      return standardCommission;
    case 'hubspot_collaboration':
      return {
        terms: enterpriseTerms(deal),
        findings: [
          noted('MOT-02', 'hubspot_motion_standard_commission_none', { partnerId }),
          ...assessEnterprise(deal, partnerId, line),
          confirmsServices(deal, proofs, line),
          ...paidThroughout(deal, line),
        ],
      };
    case null: {
      const { rate } = standardTerms(deal, undefined);
      return {
        terms: { program: 'standard', rate, months: null, until: null },
        findings: [unknown('MOT-01', 'motion_unknown', { missing: ['deal.motion'] })],
      };
    }
  }
}

/** What a line's commission hangs on whoever sells it: the word on a partner whom no list names. */
export const assessCommissionOfAnybody = (deal: DealAtHand, motion: Motion | null, line: Line): Finding[] =>
  motion === 'hubspot_collaboration' ? assessEnterpriseSale(deal, line) : [];

/** A partner collaboration pays every line alike. */
export function assessStandardCommission(deal: DealAtHand, partnerId: PartnerId): CommissionPart {
  const type = deal.partners.get(partnerId)?.is.type;
  const path = partnerPath(deal, partnerId, 'type');
  const {
    'commission.rate': rate,
    'commission.partner.months': partner,
    'commission.provider.months': provider,
  } = deal.edition.parameters;
  const told = (...findings: readonly Finding[]): CommissionPart => ({
    terms: standardTerms(deal, type),
    findings: [noted('MOT-03', 'partner_motion', { partnerId }), ...findings, ...keepsObligations(deal, partnerId)],
  });
  if (type === undefined) {
    const parameters = [rate.read, partner.read, provider.read];
    return told(unknown('COMM-02', 'partner_type_unknown', { partnerId, parameters, missing: [path] }));
  }
  const { rateRule, rateCode, termRule, months: name } = ofType[type];
  const term = deal.edition.parameters[name];
  const months = `${term.value}` as const;
  const facts = [fact(path, type)];
  const parameters = [rate.read, term.read];
  const inFull = told(
    met(rateRule, rateCode, { partnerId, facts, parameters, values: { rate: rate.value, months } }),
    met(termRule, 'commission_term', { partnerId, facts, parameters, ambiguity: 'A-05', values: { months } }),
  );
  return untilProgramEnds(deal, partnerId, type, inFull);
}

/** COMM-06: paid as long as the partner keeps its obligations; of one that is stated not to, HubSpot decides. */
function keepsObligations(deal: DealAtHand, partnerId: PartnerId): Finding[] {
  const { path, value } = partnerFact(deal, partnerId, 'programCompliant');
  if (value !== false) return [];
  return [
    hubspotDecides('COMM-06', 'partner_not_compliant', {
      partnerId,
      ambiguity: 'A-64',
      facts: [fact(path, value)],
      action: { who: 'hubspot', what: 'decide_commission' },
    }),
  ];
}

function standardTerms({ edition: { parameters }, closeDate }: DealAtHand, type: PartnerType | undefined): Terms {
  const months = type === undefined ? null : parameters[ofType[type].months].value;
  const until = months === null || closeDate === null ? null : monthsLater(closeDate, months);
  return { program: 'standard', rate: parameters['commission.rate'].value, months, until };
}

function enterpriseTerms(deal: DealAtHand): Terms {
  const { 'enterprise.rate': rate, 'enterprise.months': months } = deal.edition.parameters;
  const until = deal.closeDate === null ? null : monthsLater(deal.closeDate, months.value);
  return { program: 'enterprise_referral', rate: rate.value, months: months.value, until };
}

/** "Provided active throughout" against "as long as the customer pays": an early end leaves the months paid to HubSpot. */
function paidThroughout(deal: DealAtHand, line: Line): Finding[] {
  const { payments } = deal.facts;
  const { 'enterprise.months': months } = deal.edition.parameters;
  const parameters = [months.read];
  const accounting = noted('ENT-10', 'enterprise_accounting', { parameters });
  const base = noted('ENT-08', 'enterprise_commission', {
    facts: line.value.known ? line.value.read : [],
    parameters: [deal.edition.parameters['enterprise.rate'].read, months.read],
    ambiguity: 'A-27',
  });
  if (payments?.cancelled !== true) return [base, accounting];
  const cancelled = fact('payments.cancelled', true);
  if (payments.monthsPaid === undefined) {
    const details = { facts: [cancelled], parameters, ambiguity: 'A-28', missing: ['payments.monthsPaid'] } as const;
    return [base, accounting, unknown('ENT-08', 'enterprise_end_unknown', details)];
  }
  if (payments.monthsPaid >= months.value) return [base, accounting];
  return [
    base,
    accounting,
    hubspotDecides('ENT-08', 'enterprise_ended_early', {
      facts: [cancelled, fact('payments.monthsPaid', payments.monthsPaid)],
      parameters,
      ambiguity: 'A-28',
      values: { monthsPaid: `${payments.monthsPaid}` },
      action: { who: 'hubspot', what: 'decide_commission' },
    }),
  ];
}

/**
 * The holder's automatic commission runs for what is left of the original term; the text does not say whether an
 * upsell begins a new one, so anything beyond is HubSpot's.
 */
export function assessHoldersCommission(
  deal: DealAtHand,
  holder: PartnerId,
  held: readonly Owned[],
  since: CreditedSince,
): CommissionPart {
  const { type } = typeOfHolder(deal, holder, held);
  const { terms, findings } = untilProgramEnds(deal, holder, type, holdersTerm(deal, holder, held, since));
  return { terms, findings: [...findings, ...keepsObligations(deal, holder)] };
}

function holdersTerm(
  deal: DealAtHand,
  holder: PartnerId,
  held: readonly Owned[],
  since: CreditedSince,
): CommissionPart {
  const ofHolder = typeOfHolder(deal, holder, held);
  const { type } = ofHolder;
  const { rateRule, rateCode, termRule, months: name } = ofType[type ?? 'solutions_partner'];
  const { rate, months } = standardTerms(deal, type);
  const open: Terms = { program: 'standard', rate, months: null, until: null };
  const parameter = deal.edition.parameters[name];
  const base = {
    partnerId: holder,
    ambiguity: 'A-21',
    parameters: [deal.edition.parameters['commission.rate'].read, parameter.read],
  } as const;
  const pays = noted(rateRule, rateCode, {
    ...base,
    ambiguity: 'A-13',
    facts: ofHolder.read,
    values: { rate, months: `${parameter.value}` },
  });
  const withoutTerm = (why: Finding): CommissionPart => ({ terms: open, findings: [pays, why] });
  if (since.date === null || deal.closeDate === null) {
    const missing = [since.date === null ? since.path : 'deal.closeDate'];
    return withoutTerm(noted(termRule, 'commission_term_not_stated', { ...base, missing }));
  }
  const sinceRead = fact(since.path, since.date);
  if (isAfter(since.date, deal.closeDate))
    return withoutTerm(
      unknown(termRule, 'credited_after_close', {
        ...base,
        ambiguity: 'A-68',
        facts: [sinceRead, ...deal.closeDateRead],
        missing: [since.path, 'deal.closeDate'],
        contradicts: true,
      }),
    );
  if (months === null)
    return withoutTerm(ofUnknownType(deal, holder, ofHolder.missing, since.path, since.date, deal.closeDate));
  const until = monthsLater(since.date, months);
  const facts = [...ofHolder.read, sinceRead, ...deal.closeDateRead];
  if (!isBefore(deal.closeDate, until))
    return withoutTerm(
      hubspotDecides(termRule, 'commission_term_over', {
        ...base,
        facts,
        values: { until },
        action: { who: 'hubspot', what: 'decide_commission' },
      }),
    );
  const left = monthsBegun(deal.closeDate, until);
  return {
    terms: { program: 'standard', rate, months: left, until },
    findings: [
      pays,
      met(termRule, 'commission_term_remaining', { ...base, facts, values: { until, months: `${left}` } }),
    ],
  };
}

interface TypeOfHolder {
  readonly type: PartnerType | undefined;
  readonly read: readonly FactRead[];
  /** Where the answer would stand. */
  readonly missing: readonly string[];
}

/** The holder's own entry among the partners goes first; one that is not on the deal is described with the product it holds. */
function typeOfHolder(deal: DealAtHand, holder: PartnerId, held: readonly Owned[]): TypeOfHolder {
  const listed = deal.partners.get(holder);
  if (listed?.is.type !== undefined)
    return { type: listed.is.type, read: [fact(`${listed.path}.type`, listed.is.type)], missing: [] };
  const stated = held.flatMap(({ path, is }) =>
    is.creditHolderType === undefined ? [] : [fact(`${path}.creditHolderType`, is.creditHolderType)],
  );
  const types = new Set(held.flatMap(({ is }) => is.creditHolderType ?? []));
  const [type, ...others] = types;
  if (type !== undefined && others.length === 0) return { type, read: stated, missing: [] };
  if (listed !== undefined) return { type: undefined, read: [], missing: [`${listed.path}.type`] };
  // One product's word would do; where two contradict each other, each would have to change.
  return {
    type: undefined,
    read: [],
    missing:
      others.length > 0
        ? stated.map(({ path }) => path)
        : held.length > 0
          ? held.slice(0, 1).map(({ path }) => `${path}.creditHolderType`)
          : [partnerPath(deal, holder, 'type')],
  };
}

/** Partner or provider, nobody says: it matters only where one of the two terms is over and the other is not. */
function ofUnknownType(
  deal: DealAtHand,
  holder: PartnerId,
  missing: readonly string[],
  path: string,
  since: CalendarDate,
  close: CalendarDate,
): Finding {
  const { 'commission.partner.months': partner, 'commission.provider.months': provider } = deal.edition.parameters;
  const details = {
    partnerId: holder,
    ambiguity: 'A-21',
    facts: [fact(path, since), ...deal.closeDateRead],
    parameters: [partner.read, provider.read],
  } as const;
  const latest = monthsLater(since, Math.max(partner.value, provider.value));
  if (!isBefore(close, latest)) {
    return hubspotDecides('COMM-02', 'commission_term_over', {
      ...details,
      values: { until: latest },
      action: { who: 'hubspot', what: 'decide_commission' },
    });
  }
  return isBefore(close, monthsLater(since, Math.min(partner.value, provider.value)))
    ? noted('COMM-02', 'commission_term_not_stated', { ...details, missing })
    : unknown('COMM-02', 'partner_type_unknown', { ...details, missing });
}

/** A month that has begun counts. */
const monthsBegun = (from: CalendarDate, until: CalendarDate): number =>
  wholeMonthsBetween(from, daysLater(until, -1)) + 1;

export interface Amounts {
  /** Of the price that counts now. */
  readonly base: Money;
  /** The facts that it comes from. */
  readonly read: readonly FactRead[];
  readonly monthly: Money;
  /** Before its term. */
  readonly ended: Ended | null;
  /** Why nothing more is earned from today on; null: it runs, or is yet to. */
  readonly over: Over | null;
  /** For which it is paid: the term, or what of it was earned; null where the text states no term. */
  readonly months: number | null;
  /** What is paid in those months. */
  readonly spans: readonly Span[];
  /** As it is shown; `maximum` for `months`, `most` for the whole term. */
  readonly shown: {
    readonly base: string;
    readonly monthly: string;
    readonly quarterly: string;
    readonly maximum: string | null;
    readonly most: string | null;
  };
}

const spansOf = (
  prices: readonly Run[] | null,
  count: number | null,
  monthly: Money,
  { rate }: Terms,
): readonly Span[] => (prices === null ? [{ months: count, monthly }] : inSpans(prices, rate));

/**
 * Monthly × 3 is the quarter, monthly × months the maximum (COMM-04, COMM-05); where the price changes, the sum of the months.
 *
 * @param breach months after which the partner that is paid broke its obligations; null: not so far
 */
export function amountsBy(deal: DealAtHand, value: KnownValue, terms: Terms, breach: number | null): Amounts {
  const { mrr, read } = value;
  const monthly = times(mrr, terms.rate);
  const ended = endedBefore(terms.months, deal, breach);
  const months = ended === null ? terms.months : ended.months;
  const runs = pricesFor(deal, value, months);
  const spans = spansOf(runs, months, monthly, terms);
  const whole = ended === null ? spans : spansOf(pricesFor(deal, value, terms.months), terms.months, monthly, terms);
  const most = terms.months === null ? null : shown(inAll(whole, monthly.currency));
  return {
    base: mrr,
    read,
    monthly,
    ended,
    over: overBy(deal, ended, terms.until, runs),
    months,
    spans,
    shown: {
      base: shown(mrr),
      monthly: shown(monthly),
      quarterly: shown(monthly, 3),
      maximum: ended === null ? most : months === null ? null : shown(inAll(spans, monthly.currency)),
      most,
    },
  };
}

/** Each price for its months; null: there is one alone, or no term. Without a close date, as if the deal closed today. */
const pricesFor = (deal: DealAtHand, { steps }: KnownValue, months: number | null): readonly Run[] | null =>
  months === null || steps === null ? null : runsOf(steps, deal.closeDate ?? deal.today, months);

/** How the amounts come about, for the trace. */
export function amountFindings(deal: DealAtHand, terms: Terms, amounts: Amounts): readonly Finding[] {
  const counted = howItIsCounted(deal, terms, amounts);
  const { payments } = deal.facts;
  if (payments?.cancelled !== true || payments.monthsPaid !== undefined) return counted;
  return [endUnknown(), ...counted];
}

function howItIsCounted(deal: DealAtHand, terms: Terms, amounts: Amounts): Finding[] {
  const {
    'commission.accounting': accounting,
    'commission.payment': payment,
    'commission.rate': rate,
  } = deal.edition.parameters;
  const currency: CurrencyCode = amounts.base.currency;
  const facts = amounts.read;
  const mrr = moneyText(amounts.shown.base, currency);
  const monthly = moneyText(amounts.shown.monthly, currency);
  const quarterly = moneyText(amounts.shown.quarterly, currency);
  const words = { monthly, quarterly };
  if (terms.program === 'enterprise_referral')
    return [
      noted('ENT-10', 'commission_counted_monthly', {
        facts,
        parameters: [accounting.read, payment.read],
        values: words,
      }),
    ];
  return [
    noted('COMM-01', 'commission_base', {
      facts,
      parameters: [rate.read],
      ambiguity: 'A-04',
      values: { mrr },
    }),
    noted('COMM-04', 'commission_counted_monthly', {
      facts,
      parameters: [accounting.read, payment.read],
      ambiguity: 'A-55',
      values: words,
    }),
    noted('COMM-05', 'commission_example', {
      facts,
      parameters: [rate.read],
      values: { monthly, quarterly, mrr },
    }),
  ];
}

/** A subscription that was cancelled nobody says when: how much was earned is not known. */
const endUnknown = (): Finding =>
  noted('RATE-03', 'commission_end_unknown', {
    facts: [fact('payments.cancelled', true)],
    ambiguity: 'A-49',
    missing: ['payments.monthsPaid'],
  });

/** RATE-03 and COMM-06: what ends the commission does not undo it. */
export function endsOfPayment(deal: DealAtHand, breach: number | null): Finding[] {
  const { payments } = deal.facts;
  if (payments === undefined) return [];
  const found: Finding[] = [];
  if (payments.cancelled === true && payments.monthsPaid !== undefined) {
    const facts = [fact('payments.cancelled', true), fact('payments.monthsPaid', payments.monthsPaid)];
    const details = { facts, ambiguity: 'A-49', values: { monthsPaid: `${payments.monthsPaid}` } } as const;
    found.push(
      noted('RATE-03', 'commission_ends_with_cancellation', details),
      noted('COMM-06', 'commission_ends_with_cancellation', details),
    );
  }
  if (breach !== null) {
    found.push(
      noted('COMM-06', 'commission_ends_with_breach', {
        facts: [fact('payments.partnerBreachAfterMonths', breach)],
        values: { months: `${breach}` },
      }),
    );
  }
  return found;
}

/** Without a price or a currency, or with two prices, nothing can be counted. */
export function valueFinding(line: Line, ruleId: 'COMM-01' | 'SM-01'): Finding[] {
  if (line.value.known) return [];
  const { because, missing } = line.value;
  if (because === 'contradiction') {
    const { read: facts } = line.value;
    return [unknown(ruleId, 'mrr_and_bill_differ', { facts, ambiguity: 'A-68', missing, contradicts: true })];
  }
  return [unknown(ruleId, because === 'amount' ? 'mrr_unknown' : 'currency_unknown', { missing })];
}

export const noCommission: Omit<CommissionVerdict, 'verdict' | 'motion' | 'reasons'> = {
  program: null,
  baseMrr: null,
  currency: null,
  rate: null,
  months: null,
  monthly: null,
  quarterly: null,
  maximum: null,
  from: null,
  until: null,
  endedOn: null,
  endedBecause: null,
  term: null,
  ifApproved: null,
};
