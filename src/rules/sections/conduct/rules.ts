/**
 * Conduct: no incentives (INC-01), no false claims about services (ONB-02), a reason for whoever is left out (VER-02),
 * and what breaches may lead to (VER-01, VER-03, VER-04). Sanctions are HubSpot's to decide; none is foreseen here.
 */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { hubspotDecides, lacking, notMet, noted, warned, whether } from './codes.ts';
import type { Facts } from '../../../facts/schema.ts';
import { fact, type Finding } from '../../language/findings.ts';
import { factsAt } from '../../language/facts-read.ts';
import { partnerIn, partyOf } from '../../language/party.ts';
import { noFindings, type SectionFindings, stated } from '../../language/section.ts';
import * as words from './words.ts';

type Conduct = NonNullable<Facts['conduct']>;

export function assessConduct(deal: DealAtHand): SectionFindings {
  const { facts } = deal;
  const { conduct } = facts;
  if (conduct === undefined) return noFindings;
  const incentives = (conduct.incentives ?? []).flatMap((each, index) =>
    incentive(each, `conduct.incentives[${index}]`),
  );
  const claims = (conduct.serviceClaims ?? []).flatMap((each, index) =>
    serviceClaim(each, `conduct.serviceClaims[${index}]`),
  );
  const removals = (conduct.removals ?? []).map((each, index) => removal(each, `conduct.removals[${index}]`));
  return stated(words, [...incentives, ...claims, ...removals, ...infractions(deal, conduct)]);
}

function incentive(
  { partnerId, item, inExchangeFor }: NonNullable<Conduct['incentives']>[number],
  path: string,
): Finding[] {
  const facts = factsAt(path, { partnerId, item, inExchangeFor });
  return [
    notMet('INC-01', 'incentive_offered', {
      facts,
      partnerId,
      duty: { warnings: [warned('INC-01', 'incentive_offered')] },
    }),
    notMet('VER-01', 'general_rules_broken', { facts, partnerId }),
  ];
}

function serviceClaim({ partnerId, accurate }: NonNullable<Conduct['serviceClaims']>[number], path: string): Finding[] {
  const claim = whether(
    'ONB-02',
    { path: `${path}.accurate`, value: accurate },
    {
      met: 'claim_accurate',
      notMet: [
        'claim_false',
        {
          action: { who: 'partner', what: 'correct_service_claim', partnerId },
          duty: { warnings: [warned('ONB-02', 'services_misrepresented')] },
        },
      ],
      unknown: ['claim_unknown', { duty: { asks: [lacking(`${path}.accurate`, 'claim_accurate', 'ONB-02')] } }],
    },
    { partnerId },
  );
  return accurate === false
    ? [claim, notMet('VER-01', 'general_rules_broken', { facts: claim.facts, partnerId })]
    : [claim];
}

/** The duty to give the reason is HubSpot's. */
function removal({ partnerId, reasonGiven }: NonNullable<Conduct['removals']>[number], path: string): Finding {
  return whether(
    'VER-02',
    { path: `${path}.reasonGiven`, value: reasonGiven },
    {
      met: 'removal_explained',
      notMet: [
        'removal_unexplained',
        {
          action: { who: 'hubspot', what: 'give_reason_for_removal', partnerId },
          duty: { warnings: [warned('VER-02', 'removed_without_reason')] },
        },
      ],
      unknown: [
        'removal_reason_unknown',
        { duty: { asks: [lacking(`${path}.reasonGiven`, 'removal_explained', 'VER-02')] } },
      ],
    },
    { partnerId },
  );
}

/** One breach may bring a sanction, repeated ones removal; the warning goes to the account's main contact (VER-04). */
function infractions({ facts }: DealAtHand, { infractions: count }: Conduct): Finding[] {
  const party = partyOf(facts);
  if (count === undefined || count === 0) return [];
  const partnerId = partnerIn(party);
  const grounds = { facts: [fact('conduct.infractions', count)], partnerId };
  const repeated = count > 1;
  const warnings = [warned('VER-03', repeated ? 'removal_possible' : 'sanction_possible', { count: `${count}` })];
  return [
    hubspotDecides('VER-03', repeated ? 'repeated_breaches' : 'sanction_possible', {
      ...grounds,
      action: { who: 'hubspot', what: 'decide_sanction', partnerId },
      duty: { warnings },
    }),
    noted('VER-04', 'sanction_possible', grounds),
  ];
}
