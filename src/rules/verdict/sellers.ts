/** Who sells: every partner with a part in the deal, judged before any line. */
import type { CommissionPart } from '../sections/commission/part.ts';
import { assessStandardCommission } from '../sections/commission/rules.ts';
import { providerGate } from '../sections/commission/provider-program.ts';
import { breachOf } from '../sections/communication/breach.ts';
import type { DealAtHand } from '../language/deal-at-hand.ts';
import { type Decisions, settlesOfDeal } from './decisions.ts';
import { type Finding, standingOf } from '../language/findings.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import type { Motion } from '../../facts/schema.ts';
import { judgeProofs, type Proofs } from '../sections/proof-of-involvement/rules.ts';
import { approvedThoughAdded, assessGates, motionOfPartner } from '../sections/sales-strategies/rules.ts';
import { invitationGate } from '../sections/transition-2024/rules.ts';

export interface Seller {
  readonly partnerId: PartnerId;
  /** What decides about this partner's commission: the deal's motion, unless HubSpot brought it in. */
  readonly motion: Motion | null;
  readonly gates: readonly Finding[];
  /** Where HubSpot added it and the Specialist approved it all the same. */
  readonly added: readonly Finding[];
  /** What stands against it, HubSpot's decision first. */
  readonly breach: readonly Finding[];
  readonly proofs: Proofs;
  /** What a partner collaboration pays this partner. */
  readonly standardCommission: CommissionPart;
}

export interface Sellers {
  readonly sellers: readonly Seller[];
  /** Somebody may take part whom no list names. */
  readonly sellersUnknown: boolean;
}

export function assessSellers(deal: DealAtHand, motion: Motion | null, decisions: Decisions): Sellers {
  const { partners, registrations, proofs } = deal.facts;
  const ids = sellersOf(deal.facts);
  const settle = settlesOfDeal(decisions);
  return {
    sellers: ids.map((partnerId) => {
      const own = motionOfPartner(deal, motion, partnerId);
      return {
        partnerId,
        motion: own.motion,
        gates: decisions.settle([...own.findings, ...gatesOf(deal, own.motion, partnerId)], null),
        added: approvedThoughAdded(deal, motion, partnerId),
        breach: whatIsLeft(decisions.settle(breachOf(deal, partnerId, settle), null)),
        proofs: judgeProofs(deal, partnerId),
        standardCommission: assessStandardCommission(deal, partnerId),
      };
    }),
    sellersUnknown: partners === undefined && (ids.length === 0 || registrations === undefined || proofs === undefined),
  };
}

/** Whose part in the deal is known: registered, with a link, or, where neither list says whose it is, listed as a partner. */
function sellersOf({ partners = [], registrations, proofs }: DealAtHand['facts']): PartnerId[] {
  const taking = [...(registrations ?? []), ...(proofs ?? [])].map(({ partnerId }) => partnerId);
  const listsSay = registrations !== undefined && proofs !== undefined && taking.length > 0;
  return [...new Set(listsSay ? taking : [...taking, ...partners.map(({ id }) => id)])].sort();
}

/** A deal that HubSpot kept in spite of the breach has none any more. */
const whatIsLeft = (breach: readonly Finding[]): readonly Finding[] => (standingOf(breach) === 'yes' ? [] : breach);

function gatesOf(deal: DealAtHand, motion: Motion | null, partnerId: PartnerId): Finding[] {
  const invited = invitationGate(deal, partnerId);
  return [
    ...assessGates(deal, motion, partnerId),
    ...(invited === null ? [] : [invited]),
    ...providerGate(deal, partnerId),
  ];
}
