/**
 * Managed MRR: the whole MRR of the customer's portal, for a partner that works in it (MM-01 to MM-04).
 *
 * Working means creating or changing something after signing in; signing in alone earns nothing. The text does not say
 * what two partners in one portal get. A help article splits evenly: that share is named, HubSpot decides, and
 * a partner who looks is judged by its own work alone, so that nobody learns of somebody else in the portal.
 */
import Fraction from 'fraction.js';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import type { Determination, FactRead, Reason } from '../../language/determination.ts';
import { action, because, type Found, inTrace, joined, lacking } from '../../language/duty-findings.ts';
import type { PartnerId } from '../../../facts/primitives.ts';
import type { Facts } from '../../../facts/schema.ts';
import { fact } from '../../language/findings.ts';
import { shown } from '../../language/money.ts';
import { noFindings, type SectionFindings } from '../../language/section.ts';

type ManagedCredit = Determination['managedCredit'][number];
type Activity = NonNullable<NonNullable<Facts['managed']>['activities']>[number];
type Work = 'eligible' | 'login_only' | 'not_signed_in' | 'unknown';

interface Portal {
  /** Null: unknown. */
  readonly mrr: Fraction | null;
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
      findings: joined({ missingFacts: [lacking('managed.activities', 'managed MRR credit', 'MM-02', 'MM-03')] }),
    };
  }
  const portal = portalOf(deal.facts);
  const workers = workersOf(managed.activities).filter(
    ({ partnerId }) => viewer === undefined || partnerId === viewer.partnerId,
  );
  const settled = workers.filter(({ work }) => work === 'eligible').length;
  const judged = workers.map((worker) => judge(deal, worker, portal, settled));
  return { managedCredit: judged.map(({ credit }) => credit), findings: joined(...judged.map(({ found }) => found)) };
}

function portalOf({ managed, deal }: Facts): Portal {
  const missing = managed?.currency === undefined && deal.currency === undefined ? ['managed.currency'] : [];
  if (managed?.portalMrr === undefined) return { mrr: null, read: [], missing: ['managed.portalMrr', ...missing] };
  return { mrr: new Fraction(managed.portalMrr), read: [fact('managed.portalMrr', managed.portalMrr)], missing };
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
  const read = [
    fact(`${path}.partnerId`, partnerId),
    ...(authenticated === undefined ? [] : [fact(`${path}.authenticated`, authenticated)]),
    ...(kind === undefined ? [] : [fact(`${path}.kind`, kind)]),
  ];
  const as = (work: Work, ...missing: string[]): Worker => ({ partnerId, work, read, missing });
  if (kind === 'login') return as('login_only');
  if (authenticated === false) return as('not_signed_in');
  const missing = [
    ...(kind === undefined ? [`${path}.kind`] : []),
    ...(authenticated === undefined ? [`${path}.authenticated`] : []),
  ];
  return missing.length === 0 ? as('eligible') : as('unknown', ...missing);
}

function judge(
  deal: DealAtHand,
  worker: Worker,
  portal: Portal,
  settled: number,
): { readonly credit: ManagedCredit; readonly found: Found } {
  const { partnerId, work, read } = worker;
  const conclude = (
    verdict: ManagedCredit['verdict'],
    mrr: string | null,
    reasons: readonly Reason[],
    found: Found = {},
  ) => ({
    credit: { partnerId, verdict, mrr, reasons: [...reasons] },
    found: { ...found, trace: reasons.map((reason) => inTrace(reason, partnerId)) },
  });
  switch (work) {
    case 'login_only':
      return conclude('no', nothing, [because('MM-04', 'not_met', 'managed_login_only', { facts: read })]);
    case 'not_signed_in':
      return conclude('no', nothing, [because('MM-03', 'not_met', 'managed_not_signed_in', { facts: read })]);
    case 'unknown':
      return conclude('pending', null, [because('MM-03', 'unknown', 'managed_activity_unknown', { facts: read })], {
        missingFacts: worker.missing.map((path) => lacking(path, 'managed MRR credit', 'MM-03', 'MM-04')),
      });
    case 'eligible':
      break;
  }
  const worked = because('MM-03', 'met', 'managed_activity', { facts: read });
  const missingFacts = portal.missing.map((path) => lacking(path, 'the amount of managed MRR', 'MM-01'));
  if (deal.partners.get(partnerId)?.is.type === 'solutions_provider') {
    return conclude(
      'needs_hubspot_decision',
      null,
      [worked, because('MM-01', 'hubspot_decides', 'managed_provider_not_stated', { facts: portal.read })],
      { missingFacts },
    );
  }
  if (portal.mrr === null)
    return conclude('yes', null, [worked, because('MM-01', 'unknown', 'managed_mrr_unknown')], { missingFacts });
  const mrr = shown({ amount: portal.mrr });
  if (settled > 1) {
    const evenShare = shown({ amount: portal.mrr.div(settled) });
    const shared = because('MM-02', 'hubspot_decides', 'managed_by_several', {
      values: { mrr, evenShare },
      facts: portal.read,
      ambiguity: 'A-57',
    });
    return conclude('needs_hubspot_decision', null, [worked, shared], {
      missingFacts,
      nextActions: [action('hubspot', 'split_managed_mrr', 'MM-02', { partnerId })],
    });
  }
  return conclude(
    'yes',
    mrr,
    [
      because('MM-01', 'met', 'managed_portal_mrr', { values: { mrr }, facts: portal.read }),
      because('MM-02', 'met', 'managed_activity', { facts: read }),
      worked,
      because('ELIG-03', 'noted', 'managed_activity'),
    ],
    {
      missingFacts,
    },
  );
}

const nothing = '0.00';
