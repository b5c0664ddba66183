/**
 * Onboarding waiver: a solutions partner may give the required onboarding in HubSpot's place if a confirmation link,
 * signed by the customer, says so (WAIV-01 to WAIV-05, POI-02, POI-09). A provider never may.
 *
 * It needs no registered deal, and the credit for the sale is another question. No sentence sets a date for it.
 */
import { type At, type DealAtHand, partnerPath } from '../../language/deal-at-hand.ts';
import type { Determination, MissingFact, Reason } from '../../language/determination.ts';
import { action, because, inTrace, joined, lacking } from '../../language/duty-findings.ts';
import type { PartnerId } from '../../../facts/primitives.ts';
import type { ProofFacts } from '../../../facts/schema.ts';
import { fact } from '../../language/findings.ts';
import { isProOrEnterprise } from '../../language/line.ts';
import { noFindings, type SectionFindings } from '../../language/section.ts';

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
  const findings = joined(
    ...claims.map(({ partnerId, verdict, reasons, missing }) => ({
      missingFacts: missing,
      nextActions:
        verdict === 'needs_hubspot_decision'
          ? [action('hubspot', 'decide_waiver', 'WAIV-04', { partnerId })]
          : signatureWanted(partnerId, reasons),
      trace: reasons.map((reason) => inTrace(reason, partnerId)),
    })),
  );
  if (others.length === 0)
    return {
      onboardingWaiver: { verdict: first.verdict, partnerId: first.partnerId, reasons: [...first.reasons] },
      findings,
    };
  // Services split between partners: each onboards its own products, so all of them must stand.
  const same = others.every(({ verdict }) => verdict === first.verdict);
  const reasons = claims.flatMap((claim) => claim.reasons);
  return {
    onboardingWaiver: {
      verdict: same ? first.verdict : 'needs_hubspot_decision',
      partnerId: null,
      reasons: same ? reasons : [because('WAIV-04', 'hubspot_decides', 'waiver_several_partners'), ...reasons],
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
  readonly reasons: readonly Reason[];
  readonly missing: readonly MissingFact[];
}

function assessClaim(deal: DealAtHand, partnerId: PartnerId): Claim {
  const { required } = deal.facts.onboarding ?? {};
  const wouldDecide = 'whether the partner may give the onboarding in HubSpot’s place';
  const links = (deal.proofs ?? []).filter(({ is }) => is.partnerId === partnerId);
  const [best] = links
    .map((link) => assessLink(deal, link, wouldDecide))
    .toSorted((a, b) => goodness(b.reasons) - goodness(a.reasons));
  const requirement =
    required === true
      ? {
          reasons: [
            because('WAIV-01', 'noted', 'waiver_onboarding_required', { facts: [fact('onboarding.required', true)] }),
          ],
          missing: [],
        }
      : {
          reasons: [because('WAIV-01', 'noted', 'waiver_requirement_unknown')],
          missing: [lacking('onboarding.required', 'whether there is an onboarding to waive', 'WAIV-01')],
        };
  const who = mayWaive(deal, partnerId, wouldDecide);
  const link = best ?? noLink(deal, wouldDecide);
  const unregistered = deal.registrations?.every(({ is }) => is.partnerId !== partnerId) === true;
  const registration = unregistered
    ? [because('WAIV-05', 'noted', 'waiver_without_registration', { ambiguity: 'A-43' })]
    : [];
  const reasons = [...who.reasons, ...link.reasons, ...requirement.reasons, ...registration];
  // A provider's answer hangs on nothing else.
  const settled = who.reasons.some(({ outcome }) => outcome === 'not_met');
  return {
    partnerId,
    verdict: verdictOf(reasons),
    reasons,
    missing: settled ? [] : [...who.missing, ...link.missing, ...requirement.missing],
  };
}

interface Part {
  readonly reasons: readonly Reason[];
  readonly missing: readonly MissingFact[];
}

/** Partners may, providers may not (WAIV-02). */
function mayWaive(deal: DealAtHand, partnerId: PartnerId, wouldDecide: string): Part {
  const path = partnerPath(deal, partnerId, 'type');
  const type = deal.partners.get(partnerId)?.is.type;
  switch (type) {
    case undefined:
      return {
        reasons: [because('WAIV-02', 'unknown', 'waiver_partner_type_unknown')],
        missing: [lacking(path, wouldDecide, 'WAIV-02')],
      };
    case 'solutions_partner':
      return { reasons: [because('WAIV-02', 'met', 'waiver_partner', { facts: [fact(path, type)] })], missing: [] };
    case 'solutions_provider':
      return {
        reasons: [because('WAIV-02', 'not_met', 'waiver_provider', { facts: [fact(path, type)] })],
        missing: [],
      };
  }
}

/** The link carries it all: signed by the customer, naming the onboarding, confirming the partner's services. */
function assessLink(deal: DealAtHand, link: At<ProofFacts>, wouldDecide: string): Part {
  const parts = [
    signature(link, wouldDecide),
    namesOnboarding(deal, link, wouldDecide),
    confirmsServices(link, wouldDecide),
  ];
  return { reasons: parts.flatMap(({ reasons }) => reasons), missing: parts.flatMap(({ missing }) => missing) };
}

function noLink(deal: DealAtHand, wouldDecide: string): Part {
  return deal.proofs === null
    ? {
        reasons: [because('WAIV-04', 'unknown', 'waiver_link_signature_unknown')],
        missing: [lacking('proofs', wouldDecide, 'WAIV-04', 'POI-02')],
      }
    : { reasons: [because('WAIV-04', 'not_met', 'waiver_link_not_signed')], missing: [] };
}

function signature({ path, is }: At<ProofFacts>, wouldDecide: string): Part {
  const { status, signedBy } = is;
  const facts = [
    ...(status === undefined ? [] : [fact(`${path}.status`, status)]),
    ...(signedBy === undefined ? [] : [fact(`${path}.signedBy`, signedBy)]),
  ];
  if (status === 'rejected')
    return { reasons: [because('WAIV-04', 'not_met', 'waiver_link_rejected', { facts })], missing: [] };
  if (status === 'generated' || status === 'sent')
    return { reasons: [because('POI-02', 'open', 'waiver_link_not_signed', { facts })], missing: [] };
  if (signedBy === 'other')
    return { reasons: [because('WAIV-04', 'not_met', 'waiver_link_signed_by_other', { facts })], missing: [] };
  if (status === undefined || signedBy === undefined) {
    return {
      reasons: [because('WAIV-04', 'unknown', 'waiver_link_signature_unknown', { facts })],
      missing: [lacking(`${path}.${status === undefined ? 'status' : 'signedBy'}`, wouldDecide, 'WAIV-04', 'POI-02')],
    };
  }
  return {
    reasons: [
      because('WAIV-04', 'met', 'waiver_link_signed', { facts }),
      because('POI-02', 'met', 'waiver_link_signed', { facts }),
    ],
    missing: [],
  };
}

/** Which products require onboarding the text does not say; a Pro or Enterprise line that the link leaves out is for HubSpot. */
function namesOnboarding(deal: DealAtHand, { path, is }: At<ProofFacts>, wouldDecide: string): Part {
  const { onboardingFor } = is;
  if (onboardingFor === undefined) {
    return {
      reasons: [because('WAIV-05', 'unknown', 'waiver_link_onboarding_unknown')],
      missing: [lacking(`${path}.onboardingFor`, wouldDecide, 'WAIV-05')],
    };
  }
  const facts = [fact(`${path}.onboardingFor`, onboardingFor)];
  if (onboardingFor.length === 0)
    return { reasons: [because('WAIV-05', 'not_met', 'waiver_link_names_no_onboarding', { facts })], missing: [] };
  const named = new Set(onboardingFor.map((name) => deal.classify(name).productLine));
  const theirs = deal.lines.filter(({ is: line, product, kind }) => {
    const byOther = line.onboardingBy !== undefined && line.onboardingBy !== is.partnerId;
    return product !== null && kind !== 'one_time' && isProOrEnterprise(product.edition) && !byOther;
  });
  const left = theirs.some(({ product }) => product !== null && !named.has(product.line));
  return left
    ? { reasons: [because('WAIV-05', 'hubspot_decides', 'waiver_link_names_some_products', { facts })], missing: [] }
    : { reasons: [because('WAIV-05', 'met', 'waiver_link_names_onboarding', { facts })], missing: [] };
}

/** The customer chooses the partner's services, and they are enough (WAIV-03, POI-09). */
function confirmsServices({ path, is }: At<ProofFacts>, wouldDecide: string): Part {
  const { confirmsPartnerServices: confirms } = is;
  if (confirms === undefined) {
    return {
      reasons: [because('POI-09', 'unknown', 'waiver_services_unknown')],
      missing: [lacking(`${path}.confirmsPartnerServices`, wouldDecide, 'POI-09', 'WAIV-03')],
    };
  }
  const facts = [fact(`${path}.confirmsPartnerServices`, confirms)];
  return confirms
    ? {
        reasons: [
          because('POI-09', 'met', 'waiver_services_confirmed', { facts }),
          because('WAIV-03', 'met', 'waiver_services_confirmed', { facts }),
        ],
        missing: [],
      }
    : { reasons: [because('POI-09', 'not_met', 'waiver_services_not_confirmed', { facts })], missing: [] };
}

/** A link still to be signed waives nothing yet; what nobody said is not held against the partner. */
function verdictOf(reasons: readonly Reason[]): Waiver['verdict'] {
  if (reasons.some(({ outcome }) => outcome === 'not_met' || outcome === 'open')) return 'no';
  return reasons.some(({ outcome }) => outcome === 'unknown' || outcome === 'hubspot_decides')
    ? 'needs_hubspot_decision'
    : 'yes';
}

const goodness = (reasons: readonly Reason[]): number =>
  ({ no: 0, needs_hubspot_decision: 1, yes: 2 })[verdictOf(reasons)];

function signatureWanted(partnerId: PartnerId, reasons: readonly Reason[]) {
  const open =
    reasons.some(({ outcome }) => outcome === 'open') && !reasons.some(({ outcome }) => outcome === 'not_met');
  return open ? [action('partner', 'sign_waiver_link', 'WAIV-04', { partnerId })] : [];
}
