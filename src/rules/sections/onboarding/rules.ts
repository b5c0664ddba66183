/**
 * Onboarding requirements: when it starts (ONB-04), how it is given (ONB-03), what it achieves (ONB-05), and what a
 * poor record may lead to (ONB-07). What a partner claims about its services (ONB-02) is in `conduct.ts`.
 */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { action, type Found, joined, lacking, traced, warned } from '../../language/duty-findings.ts';
import type { PartnerId } from '../../../facts/primitives.ts';
import type { Facts } from '../../../facts/schema.ts';
import { fact } from '../../language/findings.ts';
import { assessOnboardingStart } from './start.ts';
import { mayBeTold, type Party, partnerIn, partyOf } from '../../language/party.ts';
import { noFindings, type SectionFindings } from '../../language/section.ts';

type Onboarding = NonNullable<Facts['onboarding']>;

export function assessOnboarding(deal: DealAtHand): SectionFindings {
  const { facts } = deal;
  const { onboarding } = facts;
  if (onboarding === undefined || onboarding.required === false) return noFindings;
  const party = givenBy(facts);
  if (party === 'hubspot' || !mayBeTold(facts, party)) return noFindings;
  return joined(
    assessOnboardingStart(deal, onboarding, partnerIn(party)),
    sessions(onboarding, party),
    goals(onboarding, party),
    reviews(onboarding, party),
  );
}

/** Who onboards: whom the lines name, else the only partner on the deal. Of HubSpot's own onboarding the text asks nothing here. */
function givenBy(facts: Facts): Party | 'hubspot' {
  const lines = facts.lineItems ?? [];
  if (lines.length > 0 && lines.every(({ onboardingBy }) => onboardingBy === 'hubspot')) return 'hubspot';
  const named = new Set(
    lines.map(({ onboardingBy }) => onboardingBy).filter((id): id is PartnerId => id !== undefined && id !== 'hubspot'),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? partyOf(facts, only) : partyOf(facts);
}

const standards = ['live', 'private', 'tailored'] as const;

/** Live, private, tailored: all three (ONB-03). */
function sessions({ sessions: stated }: Onboarding, party: Party): Found {
  if (stated === undefined) return {};
  const partnerId = partnerIn(party);
  const path = 'onboarding.sessions';
  const facts = standards.flatMap((part) =>
    stated[part] === undefined ? [] : [fact(`${path}.${part}`, stated[part])],
  );
  const absent = standards.filter((part) => stated[part] === false);
  const unknown = standards.filter((part) => stated[part] === undefined);
  const missingFacts = unknown.map((part) =>
    lacking(`${path}.${part}`, 'whether the onboarding sessions meet the standard', 'ONB-03'),
  );
  if (absent.length > 0) {
    return {
      missingFacts,
      warnings: [warned('ONB-03', 'onboarding_sessions_below_standard', { missing: absent.join(', ') })],
      trace: [traced('ONB-03', 'not_met', 'onboarding_sessions_not_met', { facts, partnerId })],
    };
  }
  const all = unknown.length === 0;
  return {
    missingFacts,
    trace: [
      traced('ONB-03', all ? 'met' : 'unknown', all ? 'onboarding_sessions_met' : 'onboarding_sessions_unknown', {
        facts,
        partnerId,
      }),
    ],
  };
}

/** What the customer expects, as settled at the outset (ONB-05). */
function goals({ goalsMet }: Onboarding, party: Party): Found {
  if (goalsMet === undefined) return {};
  const partnerId = partnerIn(party);
  const facts = [fact('onboarding.goalsMet', goalsMet)];
  if (goalsMet) return { trace: [traced('ONB-05', 'met', 'onboarding_goals_met', { facts, partnerId })] };
  return {
    warnings: [warned('ONB-05', 'onboarding_goals_not_met')],
    trace: [traced('ONB-05', 'not_met', 'onboarding_goals_not_met', { facts, partnerId })],
  };
}

/** One poor review stays on record; repeated ones let HubSpot act (ONB-07). */
function reviews({ poorReviews: count }: Onboarding, party: Party): Found {
  if (count === undefined) return {};
  const partnerId = partnerIn(party);
  const grounds = { facts: [fact('onboarding.poorReviews', count)], partnerId };
  if (count === 0) return { trace: [traced('ONB-07', 'met', 'onboarding_no_poor_review', grounds)] };
  if (count === 1) {
    return {
      warnings: [warned('ONB-07', 'onboarding_poor_review', { count: '1' })],
      trace: [traced('ONB-07', 'noted', 'onboarding_poor_once', grounds)],
    };
  }
  return {
    warnings: [warned('ONB-07', 'onboarding_poor_repeatedly', { count: String(count) })],
    nextActions: [action('hubspot', 'decide_onboarding_quality', 'ONB-07', { partnerId })],
    trace: [traced('ONB-07', 'hubspot_decides', 'onboarding_poor_repeatedly', grounds)],
  };
}
