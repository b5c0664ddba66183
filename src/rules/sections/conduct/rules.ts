/**
 * Conduct: no incentives (INC-01), no false claims about services (ONB-02), a reason for whoever is left out (VER-02),
 * and what breaches may lead to (VER-01, VER-03, VER-04). Sanctions are HubSpot's to decide; none is foreseen here.
 */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { action, type Found, joined, lacking, traced, warned } from '../../language/duty-findings.ts';
import type { Facts } from '../../../facts/schema.ts';
import { fact } from '../../language/findings.ts';
import { mayBeTold, partnerIn, partyOf } from '../../language/party.ts';
import { noFindings, type SectionFindings } from '../../language/section.ts';

type Conduct = NonNullable<Facts['conduct']>;

export function assessConduct(deal: DealAtHand): SectionFindings {
  const { facts } = deal;
  const { conduct } = facts;
  if (conduct === undefined) return noFindings;
  const own = (partnerId: Parameters<typeof partyOf>[1]) => mayBeTold(facts, partyOf(facts, partnerId));
  const incentives = (conduct.incentives ?? []).map((each, index) =>
    own(each.partnerId) ? incentive(each, `conduct.incentives[${index}]`) : {},
  );
  const claims = (conduct.serviceClaims ?? []).map((each, index) =>
    own(each.partnerId) ? serviceClaim(each, `conduct.serviceClaims[${index}]`) : {},
  );
  const removals = (conduct.removals ?? []).map((each, index) =>
    own(each.partnerId) ? removal(each, `conduct.removals[${index}]`) : {},
  );
  return joined(...incentives, ...claims, ...removals, infractions(deal, conduct));
}

function incentive(
  { partnerId, item, inExchangeFor }: NonNullable<Conduct['incentives']>[number],
  path: string,
): Found {
  const facts = [
    fact(`${path}.partnerId`, partnerId),
    ...(item === undefined ? [] : [fact(`${path}.item`, item)]),
    ...(inExchangeFor === undefined ? [] : [fact(`${path}.inExchangeFor`, inExchangeFor)]),
  ];
  return {
    warnings: [warned('INC-01', 'incentive_offered')],
    trace: [
      traced('INC-01', 'not_met', 'incentive_offered', { facts, partnerId }),
      traced('VER-01', 'not_met', 'general_rules_broken', { facts, partnerId }),
    ],
  };
}

function serviceClaim({ partnerId, accurate }: NonNullable<Conduct['serviceClaims']>[number], path: string): Found {
  if (accurate === undefined) {
    return {
      missingFacts: [lacking(`${path}.accurate`, 'whether the services were described truthfully', 'ONB-02')],
      trace: [traced('ONB-02', 'unknown', 'claim_unknown', { partnerId })],
    };
  }
  const facts = [fact(`${path}.accurate`, accurate)];
  if (accurate) return { trace: [traced('ONB-02', 'met', 'claim_accurate', { facts, partnerId })] };
  return {
    warnings: [warned('ONB-02', 'services_misrepresented')],
    nextActions: [action('partner', 'correct_service_claim', 'ONB-02', { partnerId })],
    trace: [
      traced('ONB-02', 'not_met', 'claim_false', { facts, partnerId }),
      traced('VER-01', 'not_met', 'general_rules_broken', { facts, partnerId }),
    ],
  };
}

/** The duty to give the reason is HubSpot's. */
function removal({ partnerId, reasonGiven }: NonNullable<Conduct['removals']>[number], path: string): Found {
  if (reasonGiven === undefined) {
    return {
      missingFacts: [lacking(`${path}.reasonGiven`, 'whether the partner was told why it was left out', 'VER-02')],
      trace: [traced('VER-02', 'unknown', 'removal_reason_unknown', { partnerId })],
    };
  }
  const facts = [fact(`${path}.reasonGiven`, reasonGiven)];
  if (reasonGiven) return { trace: [traced('VER-02', 'met', 'removal_explained', { facts, partnerId })] };
  return {
    warnings: [warned('VER-02', 'removed_without_reason')],
    nextActions: [action('hubspot', 'give_reason_for_removal', 'VER-02', { partnerId })],
    trace: [traced('VER-02', 'not_met', 'removal_unexplained', { facts, partnerId })],
  };
}

/** One breach may bring a sanction, repeated ones removal; the warning goes to the account's main contact (VER-04). */
function infractions({ facts }: DealAtHand, { infractions: count }: Conduct): Found {
  const party = partyOf(facts);
  if (count === undefined || count === 0 || !mayBeTold(facts, party)) return {};
  const partnerId = partnerIn(party);
  const grounds = { facts: [fact('conduct.infractions', count)], partnerId };
  const repeated = count > 1;
  return {
    warnings: [warned('VER-03', repeated ? 'removal_possible' : 'sanction_possible', { count: String(count) })],
    nextActions: [action('hubspot', 'decide_sanction', 'VER-03', { partnerId })],
    trace: [
      traced('VER-03', 'hubspot_decides', repeated ? 'repeated_breaches' : 'sanction_possible', grounds),
      traced('VER-04', 'noted', 'sanction_possible', grounds),
    ],
  };
}
