/**
 * BPW-06: the originator recommends other partners for onboarding and the customer picks one of them. The originator
 * has priority, with its own signed link, and the chosen partner is told in writing, by both, that it is secondary.
 */
import type { Contender, Winner } from './winner.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { fact, type Finding, standingOf } from '../../language/findings.ts';
import { hubspotDecides, met, noted, unknown } from './codes.ts';

/** Null: no recommendation that bears on who signed. */
export function originatorsPriority(
  deal: DealAtHand,
  contenders: readonly Contender[],
  standing: readonly Contender[],
): Winner | null {
  const { recommendation } = deal.facts;
  if (recommendation === undefined) return null;
  const { byPartnerId: originator, recommendedPartnerIds: recommended, chosenPartnerId: chosen } = recommendation;
  const signers = standing.filter(({ signed }) => signed).map(({ partnerId }) => partnerId);
  const others = signers.filter((id) => id !== originator);
  // Where nobody but the originator has a signature, the signature alone decides (BPW-05).
  if (others.length === 0) return null;
  const missing = [
    ...(originator === undefined ? ['recommendation.byPartnerId'] : []),
    ...(recommended === undefined ? ['recommendation.recommendedPartnerIds'] : []),
    ...(chosen === undefined ? ['recommendation.chosenPartnerId'] : []),
  ];
  if (originator === undefined || recommended === undefined || chosen === undefined) {
    return { kind: 'unsettled', findings: [unknown('BPW-06', 'recommendation_unknown', { missing })] };
  }
  // Somebody signed who is no part of the recommendation: the general rules decide between them.
  if (!recommended.includes(chosen) || others.some((id) => id !== chosen)) return null;

  const facts = [
    fact('recommendation.byPartnerId', originator),
    fact('recommendation.recommendedPartnerIds', [...recommended]),
    fact('recommendation.chosenPartnerId', chosen),
  ];
  const own = contenders.find(({ partnerId }) => partnerId === originator);
  const conditions = [...originatorsProof(own, facts), ...notices(deal), ...discussion(deal)];
  switch (standingOf(conditions)) {
    case 'yes':
      return {
        kind: 'partner',
        partnerId: originator,
        findings: [
          met('BPW-06', 'originator_has_priority', { partnerId: originator, facts, ambiguity: 'A-25' }),
          ...conditions,
        ],
      };
    default:
      return {
        kind: 'unsettled',
        findings: [noted('BPW-06', 'originator_not_in_order', { facts, ambiguity: 'A-25' }), ...conditions],
      };
  }
}

/** "Always" a proof (POI-01), so the originator needs its own. */
function originatorsProof(originator: Contender | undefined, facts: Finding['facts']): Finding[] {
  const signed = originator?.signed === true;
  if (signed && originator.standing !== 'no') return [];
  return [
    hubspotDecides('BPW-06', signed ? 'originator_barred' : 'originator_proof_missing', {
      facts,
      ambiguity: 'A-25',
      action: { who: 'hubspot', what: 'decide_winner' },
    }),
  ];
}

function notices(deal: DealAtHand): Finding[] {
  const path = 'recommendation.secondaryNotifiedInWritingBy';
  const given = deal.facts.recommendation?.secondaryNotifiedInWritingBy;
  if (given === undefined)
    return [unknown('BPW-06', 'secondary_notice_unknown', { ambiguity: 'A-25', missing: [path] })];
  const facts = [fact(path, [...given])];
  const outstanding = (['originator', 'specialist'] as const).filter((who) => !given.includes(who));
  if (outstanding.length === 0) return [met('BPW-06', 'secondary_notified', { facts })];
  return outstanding.map((by) =>
    hubspotDecides('BPW-06', 'secondary_notice_missing', {
      facts,
      ambiguity: 'A-25',
      values: { by },
      action: { who: by === 'originator' ? 'partner' : 'specialist', what: 'give_written_notice' },
    }),
  );
}

function discussion(deal: DealAtHand): Finding[] {
  const path = 'recommendation.discussedWithAllParties';
  const held = deal.facts.recommendation?.discussedWithAllParties;
  if (held === undefined)
    return [unknown('BPW-06', 'secondary_discussion_unknown', { ambiguity: 'A-25', missing: [path] })];
  const facts = [fact(path, held)];
  return held
    ? [met('BPW-06', 'secondary_discussed', { facts })]
    : [
        hubspotDecides('BPW-06', 'secondary_not_discussed', {
          facts,
          ambiguity: 'A-25',
          action: { who: 'hubspot', what: 'decide_winner' },
        }),
      ];
}
