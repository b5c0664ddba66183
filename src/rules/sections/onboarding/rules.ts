/**
 * Onboarding requirements: when it starts (ONB-04), how it is given (ONB-03), what it achieves (ONB-05), and what a
 * poor record may lead to (ONB-07). What a partner claims about its services (ONB-02) is in `conduct.ts`.
 */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { hubspotDecides, lacking, met, notMet, noted, unknown, warned } from './codes.ts';
import type { PartnerId } from '../../../facts/primitives.ts';
import type { Facts } from '../../../facts/schema.ts';
import { fact, type Finding } from '../../language/findings.ts';
import { factsAt, unstatedAt } from '../../language/facts-read.ts';
import { assessOnboardingStart } from './start.ts';
import { type Party, partnerIn, partyOf } from '../../language/party.ts';
import { noFindings, type SectionFindings, stated } from '../../language/section.ts';
import * as words from './words.ts';

type Onboarding = NonNullable<Facts['onboarding']>;

export function assessOnboarding(deal: DealAtHand): SectionFindings {
  const { facts } = deal;
  const { onboarding } = facts;
  if (onboarding === undefined || onboarding.required === false) return noFindings;
  const party = givenBy(facts);
  if (party === 'hubspot') return noFindings;
  return stated(words, [
    ...assessOnboardingStart(deal, onboarding, partnerIn(party)),
    ...sessions(onboarding, party),
    ...goals(onboarding, party),
    ...reviews(onboarding, party),
  ]);
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
function sessions({ sessions: given }: Onboarding, party: Party): Finding[] {
  if (given === undefined) return [];
  const partnerId = partnerIn(party);
  const path = 'onboarding.sessions';
  const { live, private: alone, tailored } = given;
  const parts = { live, private: alone, tailored };
  const facts = factsAt(path, parts);
  const absent = standards.filter((part) => parts[part] === false);
  const untold = unstatedAt(path, parts);
  const asks = untold.map((at) => lacking(at, 'sessions_meet_the_standard', 'ONB-03'));
  if (absent.length > 0) {
    const below = warned('ONB-03', 'onboarding_sessions_below_standard', { missing: absent.join(', ') });
    return [notMet('ONB-03', 'onboarding_sessions_not_met', { facts, partnerId, duty: { asks, warnings: [below] } })];
  }
  return untold.length === 0
    ? [met('ONB-03', 'onboarding_sessions_met', { facts, partnerId })]
    : [unknown('ONB-03', 'onboarding_sessions_unknown', { facts, partnerId, duty: { asks } })];
}

/** What the customer expects, as settled at the outset (ONB-05); asked of nobody. */
function goals({ goalsMet }: Onboarding, party: Party): Finding[] {
  if (goalsMet === undefined) return [];
  const grounds = { facts: [fact('onboarding.goalsMet', goalsMet)], partnerId: partnerIn(party) };
  return goalsMet
    ? [met('ONB-05', 'onboarding_goals_met', grounds)]
    : [
        notMet('ONB-05', 'onboarding_goals_not_met', {
          ...grounds,
          duty: { warnings: [warned('ONB-05', 'onboarding_goals_not_met')] },
        }),
      ];
}

/** One poor review stays on record; repeated ones let HubSpot act (ONB-07). */
function reviews({ poorReviews: count }: Onboarding, party: Party): Finding[] {
  if (count === undefined) return [];
  const partnerId = partnerIn(party);
  const grounds = { facts: [fact('onboarding.poorReviews', count)], partnerId };
  if (count === 0) return [met('ONB-07', 'onboarding_no_poor_review', grounds)];
  if (count === 1) {
    const onRecord = warned('ONB-07', 'onboarding_poor_review', { count: '1' });
    return [noted('ONB-07', 'onboarding_poor_once', { ...grounds, duty: { warnings: [onRecord] } })];
  }
  return [
    hubspotDecides('ONB-07', 'onboarding_poor_repeatedly', {
      ...grounds,
      action: { who: 'hubspot', what: 'decide_onboarding_quality', partnerId },
      duty: { warnings: [warned('ONB-07', 'onboarding_poor_repeatedly', { count: `${count}` })] },
    }),
  ];
}
