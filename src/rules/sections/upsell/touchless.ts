/**
 * A purchase without a partner on the deal (US-06 since deal-based commissions): within twelve months of the product line's
 * first sale it goes to the last partner that had a shared deal on it, for what remains of that partner's own term.
 */
import { bearingOf } from '../../editions/bearing.ts';
import type { Announcement } from '../../editions/announcement.ts';
import { isAfter, isBefore, monthsLater } from '../../language/dates.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { fact, type Finding, standingOf } from '../../language/findings.ts';
import type { CalendarDate, PartnerId } from '../../../facts/primitives.ts';
import type { Line } from '../../language/line.ts';
import type { Owned, Relation } from '../cross-sell/rules.ts';
import { onBoth } from '../eligible-transactions/rules.ts';
import { hubspotDecides, met, notMet, noted, unknown } from './codes.ts';
import { type Increase, whatItComesTo } from './increase.ts';
import type { Opportunity, Selling } from './rules.ts';

type Rising = Exclude<Increase, { readonly kind: 'does_not_rise' }>;

/** Somebody says so, or no partner has a part in the deal; a finding where what is said contradicts itself. */
export function whetherTouchless(
  { facts: { deal }, registrations, proofs }: DealAtHand,
  { sellers, sellersUnknown }: Selling,
): boolean | Finding {
  if (deal.touchless === undefined) return sellers.length === 0 && !sellersUnknown;
  const taking = [...(registrations ?? []), ...(proofs ?? [])].map(({ path, is }) =>
    fact(`${path}.partnerId`, is.partnerId),
  );
  if (!deal.touchless || taking.length === 0) return deal.touchless;
  return unknown('US-06', 'touchless_and_registered', {
    facts: [fact('deal.touchless', true), ...taking],
    ambiguity: 'A-68',
    missing: ['deal.touchless', ...taking.map(({ path }) => path)],
    contradicts: true,
  });
}

export function assessTouchless(deal: DealAtHand, line: Line, relation: Relation, increase: Rising): Opportunity {
  const { announced } = deal.edition;
  if (announced === null) throw new RangeError('Only an announced edition knows purchases without a partner.');
  const { touchless } = announced;
  const on = deal.closeDate ?? deal.today;
  switch (relation.kind) {
    case 'new_product':
      return nobody(notMet('US-06', 'touchless_new_product', { facts: line.product?.read ?? [] }));
    case 'unknown':
      return unsettled(unknown('US-06', 'touchless_product_unknown', { missing: relation.missing }));
    case 'already_has':
      break;
  }
  const window = [...hasBegun(deal, on), ...isOpenStill(deal, touchless, on)];
  const latest = latestSharer(relation.owned);
  if (latest.kind !== 'partner') {
    const found = [...window, latest.finding];
    return standingOf(found) === 'no'
      ? nobody(...found.filter(({ outcome }) => outcome === 'not_met'))
      : unsettled(...found);
  }
  const found = [...window, ...soonEnough(deal, touchless, relation.owned, latest, on)];
  switch (standingOf(found)) {
    case 'no':
      return nobody(...found.filter(({ outcome }) => outcome === 'not_met'));
    case 'pending':
    case 'needs_hubspot_decision':
      return unsettled(...found);
    case 'yes':
      break;
  }
  const { partnerId, since, held, read } = latest;
  const given = met('US-06', 'touchless_to_latest', { partnerId, facts: read, parameters: [touchless.within.read] });
  return {
    kind: 'automatic',
    holder: partnerId,
    held,
    creditedSince: since,
    ...(increase.kind === 'all_new' ? {} : { base: increase.base }),
    on: {
      credit: [...found, given],
      commission: [...found, given, ...whatItComesTo(deal, increase)],
    },
  };
}

const nobody = (...findings: readonly Finding[]): Opportunity => ({
  kind: 'none',
  canEarn: true,
  on: onBoth(...findings),
});
const unsettled = (...findings: readonly Finding[]): Opportunity => ({ kind: 'unsettled', on: onBoth(...findings) });

const countryRead = ({ facts: { customer } }: DealAtHand) =>
  customer?.countryCode === undefined ? [] : [fact('customer.countryCode', customer.countryCode)];

function hasBegun(deal: DealAtHand, on: CalendarDate): Finding[] {
  const facts = [...deal.closeDateRead, ...countryRead(deal)];
  switch (bearingOf(deal.edition, on, deal.facts.customer?.countryCode)) {
    case 'in_force':
    case 'beta':
      return [];
    case 'no':
      return [notMet('US-07', 'touchless_not_begun', { facts, values: { from: deal.edition.from } })];
    case 'hubspot_decides':
      return [
        hubspotDecides('US-07', 'beta_scope_undecided', {
          facts,
          action: { who: 'hubspot', what: 'decide_eligibility' },
        }),
      ];
    case 'country_unknown':
      return [unknown('US-07', 'touchless_country_unknown', { facts, missing: ['customer.countryCode'] })];
  }
}

/** It closed earlier in some countries. */
function isOpenStill(
  deal: DealAtHand,
  { closes, closesEarly, earlyCountries }: Announcement['touchless'],
  on: CalendarDate,
): Finding[] {
  if (isBefore(on, closesEarly.value)) return [];
  const country = deal.facts.customer?.countryCode;
  const facts = [...deal.closeDateRead, ...countryRead(deal)];
  const early = country !== undefined && earlyCountries.includes(country);
  if (early || !isBefore(on, closes.value)) {
    const day = early ? closesEarly : closes;
    return [notMet('US-06', 'touchless_window_closed', { facts, parameters: [day.read], values: { on: day.value } })];
  }
  return country === undefined
    ? [
        unknown('US-06', 'touchless_country_unknown', {
          facts,
          parameters: [closesEarly.read, closes.read],
          missing: ['customer.countryCode'],
        }),
      ]
    : [];
}

interface Latest {
  readonly kind: 'partner';
  readonly partnerId: PartnerId;
  readonly since: { readonly date: CalendarDate | null; readonly path: string };
  readonly held: readonly Owned[];
  readonly read: Finding['facts'];
}

/** Who had the most recent shared deal: said of the product, or else the partner credited for it last. */
function latestSharer(
  owned: readonly [Owned, ...Owned[]],
): Latest | { readonly kind: 'nobody' | 'unknown'; readonly finding: Finding } {
  const holdings = owned.map(sharerOf);
  const untold = holdings.filter(({ partnerId }) => partnerId === undefined);
  if (untold.length > 0)
    return {
      kind: 'unknown',
      finding: unknown('US-06', 'touchless_latest_unknown', {
        missing: untold.map(({ owned: { path } }) => `${path}.latestSharedDealBy`),
      }),
    };
  const shared = holdings.flatMap((one) =>
    one.partnerId === undefined || one.partnerId === 'none' ? [] : [{ ...one, partnerId: one.partnerId }],
  );
  const [first, ...others] = shared;
  if (first === undefined)
    return {
      kind: 'nobody',
      finding: notMet('US-06', 'touchless_no_shared_deal', { facts: holdings.map(({ read }) => read) }),
    };
  const undated = shared.filter(({ date }) => date === undefined);
  const partners = new Set(shared.map(({ partnerId }) => partnerId));
  if (undated.length > 0)
    return {
      kind: 'unknown',
      finding: unknown('US-06', partners.size > 1 ? 'touchless_latest_unknown' : 'touchless_term_unknown', {
        facts: shared.map(({ read }) => read),
        missing: undated.map(({ datePath }) => datePath),
      }),
    };
  const last = others.reduce((best, one) => ((one.date ?? '') > (best.date ?? '') ? one : best), first);
  return {
    kind: 'partner',
    partnerId: last.partnerId,
    since: { date: last.date ?? null, path: last.datePath },
    held: owned.filter(({ is }) => is.creditHolder === last.partnerId),
    read: [last.read, fact(last.datePath, last.date ?? null)],
  };
}

interface Sharer {
  readonly owned: Owned;
  readonly partnerId: PartnerId | 'none' | undefined;
  readonly date: CalendarDate | undefined;
  readonly datePath: string;
  readonly read: Finding['facts'][number];
}

function sharerOf(owned: Owned): Sharer {
  const { path, is } = owned;
  return is.latestSharedDealBy === undefined
    ? {
        owned,
        partnerId: is.creditHolder,
        date: is.creditedSince,
        datePath: `${path}.creditedSince`,
        read: fact(`${path}.creditHolder`, is.creditHolder ?? null),
      }
    : {
        owned,
        partnerId: is.latestSharedDealBy,
        date: is.latestSharedDealOn,
        datePath: `${path}.latestSharedDealOn`,
        read: fact(`${path}.latestSharedDealBy`, is.latestSharedDealBy),
      };
}

/** Within so many months of the first sale of the line, the last day included. */
function soonEnough(
  deal: DealAtHand,
  { within }: Announcement['touchless'],
  owned: readonly Owned[],
  { since }: Latest,
  on: CalendarDate,
): Finding[] {
  const parameters = [within.read];
  const known = owned.flatMap(({ path, is }) => {
    const told = [
      ...(is.firstSoldOn === undefined ? [] : [{ path: `${path}.firstSoldOn`, date: is.firstSoldOn }]),
      ...(is.creditedSince === undefined ? [] : [{ path: `${path}.creditedSince`, date: is.creditedSince }]),
    ];
    return told;
  });
  const dates = since.date === null ? known : [...known, { path: since.path, date: since.date }];
  const [one, ...more] = dates;
  if (one === undefined) return [];
  const earliest = more.reduce((first, next) => (isBefore(next.date, first.date) ? next : first), one);
  const last = monthsLater(earliest.date, within.value);
  const facts = [fact(earliest.path, earliest.date), ...deal.closeDateRead];
  if (isAfter(on, last))
    return [notMet('US-06', 'touchless_too_late', { facts, parameters, values: { first: earliest.date, last } })];
  // What a partner sold itself was first sold then; of anything else its credit does not tell.
  const told = owned.some(
    ({ is }) =>
      is.firstSoldOn !== undefined ||
      (is.boughtFrom !== undefined && is.boughtFrom !== 'hubspot' && is.boughtFrom === is.creditHolder),
  );
  if (!told)
    return [
      unknown('US-06', 'touchless_first_sale_unknown', {
        facts,
        parameters,
        missing: owned.slice(0, 1).map(({ path }) => `${path}.firstSoldOn`),
      }),
    ];
  return [noted('US-06', 'touchless_in_time', { facts, parameters, values: { first: earliest.date, last } })];
}
