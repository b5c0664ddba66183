/**
 * Onboarding waiver: a solutions partner may give the required onboarding in HubSpot's place if a confirmation link,
 * signed by the customer, says so (WAIV-01 to WAIV-05, POI-02, POI-09). A provider never may.
 *
 * It needs no registered deal, and the credit for the sale is another question. No sentence sets a date for it.
 */
import { type At, type DealAtHand, partnerFact } from '../../language/deal-at-hand.ts';
import type { Determination, NextAction } from '../../language/determination.ts';
import { hubspotDecides, lacking, met, notMet, noted, open, unknown, whether } from './codes.ts';
import type { PartnerId } from '../../../facts/primitives.ts';
import type { ProofFacts } from '../../../facts/schema.ts';
import { changed, fact, type Finding, reasonOf } from '../../language/findings.ts';
import { factsAt } from '../../language/facts-read.ts';
import { isProOrEnterprise } from '../../language/line.ts';
import { actionOf, noFindings, type SectionFindings, stated } from '../../language/section.ts';
import * as words from './words.ts';

type Waiver = NonNullable<Determination['onboardingWaiver']>;

export interface OnboardingWaiverFound {
  /** Null: nobody asked for one. */
  readonly onboardingWaiver: Waiver | null;
  readonly findings: SectionFindings;
}

export function assessOnboardingWaiver(deal: DealAtHand): OnboardingWaiverFound {
  const claims = claimants(deal).map((partnerId) => assessClaim(deal, partnerId));
  const [first, ...others] = claims;
  if (first === undefined) return { onboardingWaiver: null, findings: noFindings };
  const findings = {
    ...stated(
      words,
      claims.flatMap((claim) => claim.findings),
    ),
    nextActions: claims.flatMap(nextStep),
  };
  // Services split between partners: each onboards its own products, so all of them must stand.
  const same = others.every(({ verdict }) => verdict === first.verdict);
  const split = same ? [] : [hubspotDecides('WAIV-04', 'waiver_several_partners')];
  return {
    onboardingWaiver: {
      verdict: same ? first.verdict : 'needs_hubspot_decision',
      partnerId: others.length === 0 ? first.partnerId : null,
      reasons: [...split, ...claims.flatMap((claim) => claim.findings)].map(reasonOf),
    },
    findings,
  };
}

/**
 * Who would give the onboarding: by a link that names it or, where HubSpot requires one, by the lines; where neither says,
 * whoever has a link, unless the lines give it to HubSpot. That another partner is credited takes no claim away: a
 * recommended one onboards and leaves the credit to the originator (BPW-06). A partner who looks sees its own claim only.
 */
function claimants({ facts }: DealAtHand): readonly PartnerId[] {
  const required = facts.onboarding?.required;
  if (required === false) return [];
  const lines = (facts.lineItems ?? []).map(({ onboardingBy }) => onboardingBy);
  const leftToHubSpot = lines.length > 0 && lines.every((id) => id === 'hubspot');
  const links = facts.proofs ?? [];
  const byLink = links
    .filter(({ onboardingFor }) => (onboardingFor ?? []).length > 0)
    .map(({ partnerId }) => partnerId);
  const named = [...byLink, ...(required === true ? lines : [])].filter(
    (id): id is PartnerId => id !== undefined && id !== 'hubspot',
  );
  const anyLink =
    named.length === 0 && required === true && !leftToHubSpot ? links.map(({ partnerId }) => partnerId) : [];
  return [...new Set([...named, ...anyLink])].filter(
    (id) => facts.viewer === undefined || id === facts.viewer.partnerId,
  );
}

interface Claim {
  readonly partnerId: PartnerId;
  readonly verdict: Waiver['verdict'];
  readonly findings: readonly Finding[];
}

function assessClaim(deal: DealAtHand, partnerId: PartnerId): Claim {
  const [best] = (deal.proofs ?? [])
    .filter(({ is }) => is.partnerId === partnerId)
    .map((link) => assessLink(deal, link))
    .toSorted((a, b) => goodness(b) - goodness(a));
  const who = mayWaive(deal, partnerId);
  const unregistered = deal.registrations?.every(({ is }) => is.partnerId !== partnerId) === true;
  const findings = [
    who,
    ...(best ?? [noLink(deal, partnerId)]),
    requirement(deal, partnerId),
    ...(unregistered ? [noted('WAIV-05', 'waiver_without_registration', { partnerId, ambiguity: 'A-43' })] : []),
  ];
  // A provider's answer hangs on nothing else.
  const asked = who.outcome === 'not_met' ? findings.map((found) => changed(found, { duty: null })) : findings;
  return { partnerId, verdict: verdictOf(findings), findings: asked };
}

function requirement(deal: DealAtHand, partnerId: PartnerId): Finding {
  return deal.facts.onboarding?.required === true
    ? noted('WAIV-01', 'waiver_onboarding_required', { partnerId, facts: [fact('onboarding.required', true)] })
    : noted('WAIV-01', 'waiver_requirement_unknown', {
        partnerId,
        duty: { asks: [lacking('onboarding.required', 'onboarding_required', 'WAIV-01')] },
      });
}

/** Partners may, providers may not (WAIV-02). */
function mayWaive(deal: DealAtHand, partnerId: PartnerId): Finding {
  const type = partnerFact(deal, partnerId, 'type');
  return whether(
    'WAIV-02',
    type,
    {
      holds: (stated) => stated === 'solutions_partner',
      met: 'waiver_partner',
      notMet: 'waiver_provider',
      unknown: ['waiver_partner_type_unknown', { duty: { asks: [lacking(type.path, 'waiver', 'WAIV-02')] } }],
    },
    { partnerId },
  );
}

/** The link carries it all: signed by the customer, naming the onboarding, confirming the partner's services. */
const assessLink = (deal: DealAtHand, link: At<ProofFacts>): readonly Finding[] => [
  ...signature(link),
  namesOnboarding(deal, link),
  ...confirmsServices(link),
];

function noLink(deal: DealAtHand, partnerId: PartnerId): Finding {
  return deal.proofs === null
    ? unknown('WAIV-04', 'waiver_link_signature_unknown', {
        partnerId,
        duty: { asks: [lacking('proofs', 'waiver', 'WAIV-04', 'POI-02')] },
      })
    : notMet('WAIV-04', 'waiver_link_not_signed', { partnerId });
}

function signature({ path, is }: At<ProofFacts>): Finding[] {
  const { status, signedBy, partnerId } = is;
  const grounds = { facts: factsAt(path, { status, signedBy }), partnerId };
  if (status === 'rejected') return [notMet('WAIV-04', 'waiver_link_rejected', grounds)];
  if (status === 'generated' || status === 'sent') return [open('POI-02', 'waiver_link_not_signed', grounds)];
  if (signedBy === 'other') return [notMet('WAIV-04', 'waiver_link_signed_by_other', grounds)];
  if (status === undefined || signedBy === undefined) {
    const untold = `${path}.${status === undefined ? 'status' : 'signedBy'}`;
    return [
      unknown('WAIV-04', 'waiver_link_signature_unknown', {
        ...grounds,
        duty: { asks: [lacking(untold, 'waiver', 'WAIV-04', 'POI-02')] },
      }),
    ];
  }
  return [met('WAIV-04', 'waiver_link_signed', grounds), met('POI-02', 'waiver_link_signed', grounds)];
}

/** Which products require onboarding the text does not say; a Pro or Enterprise line that the link leaves out is for HubSpot. */
function namesOnboarding(deal: DealAtHand, { path, is }: At<ProofFacts>): Finding {
  const { onboardingFor, partnerId } = is;
  if (onboardingFor === undefined) {
    return unknown('WAIV-05', 'waiver_link_onboarding_unknown', {
      partnerId,
      duty: { asks: [lacking(`${path}.onboardingFor`, 'waiver', 'WAIV-05')] },
    });
  }
  const grounds = { partnerId, facts: [fact(`${path}.onboardingFor`, onboardingFor)] };
  if (onboardingFor.length === 0) return notMet('WAIV-05', 'waiver_link_names_no_onboarding', grounds);
  const named = new Set(onboardingFor.map((name) => deal.classify(name).productLine));
  const theirs = deal.lines.filter(({ is: line, product, kind }) => {
    const byOther = line.onboardingBy !== undefined && line.onboardingBy !== partnerId;
    return product !== null && kind !== 'one_time' && isProOrEnterprise(product.edition) && !byOther;
  });
  const left = theirs.some(({ product }) => product !== null && !named.has(product.line));
  return left
    ? hubspotDecides('WAIV-05', 'waiver_link_names_some_products', grounds)
    : met('WAIV-05', 'waiver_link_names_onboarding', grounds);
}

/** The customer chooses the partner's services, and they are enough (WAIV-03, POI-09). */
function confirmsServices({ path: link, is }: At<ProofFacts>): Finding[] {
  const { confirmsPartnerServices: value, partnerId } = is;
  const path = `${link}.confirmsPartnerServices`;
  const asks = [lacking(path, 'waiver', 'POI-09', 'WAIV-03')];
  const confirms = whether(
    'POI-09',
    { path, value },
    {
      met: 'waiver_services_confirmed',
      notMet: 'waiver_services_not_confirmed',
      unknown: ['waiver_services_unknown', { duty: { asks } }],
    },
    { partnerId },
  );
  return value === true ? [confirms, changed(confirms, { ruleId: 'WAIV-03' })] : [confirms];
}

/** A link still to be signed is awaited; what nobody said is not held against the partner. */
function verdictOf(findings: readonly Finding[]): Waiver['verdict'] {
  if (findings.some(({ outcome }) => outcome === 'not_met')) return 'no';
  if (findings.some(({ outcome }) => outcome === 'open')) return 'pending';
  return findings.some(({ outcome }) => outcome === 'unknown' || outcome === 'hubspot_decides')
    ? 'needs_hubspot_decision'
    : 'yes';
}

const goodness = (findings: readonly Finding[]): number =>
  ({ no: 0, pending: 1, needs_hubspot_decision: 2, yes: 3 })[verdictOf(findings)];

function nextStep({ partnerId, verdict }: Claim): NextAction[] {
  if (verdict === 'needs_hubspot_decision')
    return [actionOf({ who: 'hubspot', what: 'decide_waiver', partnerId }, 'WAIV-04')];
  return verdict === 'pending' ? [actionOf({ who: 'partner', what: 'sign_waiver_link', partnerId }, 'WAIV-04')] : [];
}
