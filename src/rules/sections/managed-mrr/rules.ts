/**
 * Managed MRR: the whole MRR of the customer's portal, for a partner that works in it (MM-01 to MM-04).
 *
 * Working means creating or changing something after signing in; signing in alone earns nothing. The text does not say
 * what two partners in one portal get. A help article splits evenly: that share is named, HubSpot decides, and
 * a partner who looks is judged by its own work alone, so that nobody learns of somebody else in the portal.
 */
import Fraction from 'fraction.js';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import type { Determination, FactRead } from '../../language/determination.ts';
import { hubspotDecides, lacking, met, notMet, noted, unknown } from './codes.ts';
import type { CurrencyCode, PartnerId } from '../../../facts/primitives.ts';
import type { Facts } from '../../../facts/schema.ts';
import { type Asked, fact, type Finding, reasonOf } from '../../language/findings.ts';
import { factsAt, unstatedAt } from '../../language/facts-read.ts';
import { shown, written } from '../../language/money.ts';
import { missingFactOf, noFindings, type SectionFindings, stated } from '../../language/section.ts';
import * as words from './words.ts';

type ManagedCredit = Determination['managedCredit'][number];
type Activity = NonNullable<NonNullable<Facts['managed']>['activities']>[number];
type Work = 'eligible' | 'login_only' | 'not_signed_in' | 'unknown';

interface Portal {
  /** Null: unknown. */
  readonly mrr: Fraction | null;
  readonly currency: CurrencyCode | null;
  readonly read: readonly FactRead[];
  readonly missing: readonly string[];
}

interface Worker {
  readonly partnerId: PartnerId;
  readonly work: Work;
  readonly read: readonly FactRead[];
  /** Paths that would decide between working and signing in. */
  readonly missing: readonly string[];
}

export interface ManagedMrrFound {
  readonly managedCredit: readonly ManagedCredit[];
  readonly findings: SectionFindings;
}

export function assessManagedMrr(deal: DealAtHand): ManagedMrrFound {
  const { managed, viewer } = deal.facts;
  if (managed === undefined) return { managedCredit: [], findings: noFindings };
  if (managed.activities === undefined) {
    return {
      managedCredit: [],
      findings: {
        ...noFindings,
        missingFacts: [missingFactOf(lacking('managed.activities', 'managed_credit', 'MM-02', 'MM-03'), words)],
      },
    };
  }
  const portal = portalOf(deal.facts);
  const workers = workersOf(managed.activities).filter(
    ({ partnerId }) => viewer === undefined || partnerId === viewer.partnerId,
  );
  const eligible = workers.filter(({ work }) => work === 'eligible').length;
  const judged = workers.map((worker) => judge(deal, worker, portal, eligible));
  return {
    managedCredit: judged.map(({ credit }) => credit),
    findings: stated(
      words,
      judged.flatMap(({ findings }) => findings),
    ),
  };
}

function portalOf({ managed, deal }: Facts): Portal {
  const currency = managed?.currency ?? deal.currency ?? null;
  const missing = currency === null ? ['managed.currency'] : [];
  if (managed?.portalMrr === undefined)
    return { mrr: null, currency, read: [], missing: ['managed.portalMrr', ...missing] };
  const { portalMrr } = managed;
  return { mrr: new Fraction(portalMrr), currency, read: [fact('managed.portalMrr', portalMrr)], missing };
}

/** Each partner by the best of what it did there. */
function workersOf(activities: readonly Activity[]): Worker[] {
  const workers = new Map<PartnerId, Worker>();
  activities.forEach((activity, index) => {
    const one = workOf(activity, `managed.activities[${index}]`);
    const before = workers.get(activity.partnerId);
    if (before === undefined || value[one.work] > value[before.work]) workers.set(activity.partnerId, one);
  });
  return [...workers.values()];
}
const value: Readonly<Record<Work, number>> = { not_signed_in: 0, login_only: 1, unknown: 2, eligible: 3 };

function workOf({ partnerId, authenticated, kind }: Activity, path: string): Worker {
  const read = factsAt(path, { partnerId, authenticated, kind });
  const as = (work: Work, ...missing: string[]): Worker => ({ partnerId, work, read, missing });
  if (kind === 'login') return as('login_only');
  if (authenticated === false) return as('not_signed_in');
  const missing = unstatedAt(path, { kind, authenticated });
  return missing.length === 0 ? as('eligible') : as('unknown', ...missing);
}

function judge(
  deal: DealAtHand,
  worker: Worker,
  portal: Portal,
  eligible: number,
): { readonly credit: ManagedCredit; readonly findings: readonly Finding[] } {
  const { partnerId, work, read } = worker;
  const conclude = (verdict: ManagedCredit['verdict'], mrr: string | null, ...findings: readonly Finding[]) => ({
    credit: { partnerId, verdict, mrr, reasons: findings.map(reasonOf) },
    findings,
  });
  const done = { facts: read, partnerId };
  switch (work) {
    case 'login_only':
      return conclude('no', nothing, notMet('MM-04', 'managed_login_only', done));
    case 'not_signed_in':
      return conclude('no', nothing, notMet('MM-03', 'managed_not_signed_in', done));
    case 'unknown': {
      const asks = worker.missing.map((path) => lacking(path, 'managed_credit', 'MM-03', 'MM-04'));
      return conclude('pending', null, unknown('MM-03', 'managed_activity_unknown', { ...done, duty: { asks } }));
    }
    case 'eligible':
      break;
  }
  const asks: Asked[] = portal.missing.map((path) => lacking(path, 'managed_amount', 'MM-01'));
  const worked = met('MM-03', 'managed_activity', { ...done, duty: { asks } });
  if (deal.partners.get(partnerId)?.is.type === 'solutions_provider') {
    return conclude(
      'needs_hubspot_decision',
      null,
      worked,
      hubspotDecides('MM-01', 'managed_provider_not_stated', { facts: portal.read, partnerId }),
    );
  }
  if (portal.mrr === null) return conclude('yes', null, worked, unknown('MM-01', 'managed_mrr_unknown', { partnerId }));
  const { currency } = portal;
  const mrr = written({ amount: portal.mrr, currency });
  if (eligible > 1) {
    return conclude(
      'needs_hubspot_decision',
      null,
      worked,
      hubspotDecides('MM-02', 'managed_by_several', {
        values: { mrr, evenShare: written({ amount: portal.mrr.div(eligible), currency }) },
        facts: portal.read,
        partnerId,
        ambiguity: 'A-57',
        action: { who: 'hubspot', what: 'split_managed_mrr', partnerId },
      }),
    );
  }
  return conclude(
    'yes',
    shown({ amount: portal.mrr }),
    met('MM-01', 'managed_portal_mrr', { values: { mrr }, facts: portal.read, partnerId }),
    met('MM-02', 'managed_activity', done),
    worked,
    noted('ELIG-03', 'managed_activity', { partnerId }),
  );
}

const nothing = '0.00';
