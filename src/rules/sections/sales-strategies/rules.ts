/**
 * Stratégies de vente: HubSpot collaboration or partner collaboration, and what each asks of the partner besides its proof.
 */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { fact, type Finding, standingOf } from '../../language/findings.ts';
import { hubspotDecides, met, notMet, noted, open, unknown } from './codes.ts';
import type { PartnerId } from '../../../facts/primitives.ts';
import type { Motion } from '../../../facts/schema.ts';
import { assessRegistration } from '../registration/rules.ts';

export interface MotionReading {
  /** Null: nobody stated it, and the registrations do not tell. */
  readonly motion: Motion | null;
  readonly findings: readonly Finding[];
}

/** Whoever created the shared deal decides, unless the motion itself is recorded (FAQ-03, A-60). */
export function readMotion(deal: DealAtHand): MotionReading {
  const read = motionOf(deal);
  return { ...read, findings: [...read.findings, ...introduction(deal, read.motion)] };
}

/** HC-02: HubSpot introduces the partner if the customer agrees; the text names no consequence. */
function introduction(deal: DealAtHand, motion: Motion | null): Finding[] {
  const agreed = deal.facts.introduction?.customerAgreed;
  if (agreed === undefined || motion !== 'hubspot_collaboration') return [];
  return [
    noted('HC-02', agreed ? 'introduced_with_agreement' : 'introduced_without_agreement', {
      facts: [fact('introduction.customerAgreed', agreed)],
    }),
  ];
}

function motionOf(deal: DealAtHand): MotionReading {
  const { motion, sharedDealCreatedBy } = deal.facts.deal;
  if (motion !== undefined) return { motion, findings: [named(motion, [fact('deal.motion', motion)])] };
  if (sharedDealCreatedBy !== undefined) {
    return fromRegistration(sharedDealCreatedBy, [fact('deal.sharedDealCreatedBy', sharedDealCreatedBy)]);
  }
  const registered = (deal.registrations ?? []).filter(({ is }) => is.kind !== 'domain');
  const [by, ...others] = new Set(registered.map(({ is }) => is.registeredBy));
  if (by === undefined || others.length > 0) {
    return { motion: null, findings: [unknown('MOT-01', 'motion_unknown', { missing: ['deal.motion'] })] };
  }
  return fromRegistration(
    by,
    registered.map(({ path }) => fact(`${path}.registeredBy`, by)),
  );
}

function fromRegistration(by: 'partner' | 'hubspot', facts: Finding['facts']): MotionReading {
  const motion = by === 'hubspot' ? 'hubspot_collaboration' : 'partner_collaboration';
  return {
    motion,
    findings: [noted('FAQ-03', 'motion_from_registration', { facts, ambiguity: 'A-60' }), named(motion, facts)],
  };
}

/**
 * A partner that HubSpot added to a deal works in a HubSpot collaboration, whatever the deal's motion: what was recorded of
 * the deal was recorded of the partner that registered it (FAQ-03, A-65). Never the other way round.
 */
export function motionOfPartner(deal: DealAtHand, motion: Motion | null, partnerId: PartnerId): MotionReading {
  const own = (deal.registrations ?? []).filter(({ is }) => is.partnerId === partnerId && is.kind !== 'domain');
  const added = own.filter(({ is }) => is.registeredBy === 'hubspot');
  if (motion === 'hubspot_collaboration' || added.length === 0 || added.length < own.length)
    return { motion, findings: [] };
  const facts = added.map(({ path }) => fact(`${path}.registeredBy`, 'hubspot'));
  const details = { partnerId, facts, ambiguity: 'A-65' } as const;
  return {
    motion: 'hubspot_collaboration',
    findings: [noted('FAQ-03', 'motion_of_partner_added_by_hubspot', details)],
  };
}

/** Added by HubSpot, and approved by the Specialist as if it had registered the deal: HubSpot says which of the two it is. */
export function approvedThoughAdded(deal: DealAtHand, motion: Motion | null, partnerId: PartnerId): Finding[] {
  if (motion === 'hubspot_collaboration') return [];
  const both = (deal.registrations ?? []).filter(
    ({ is }) => is.partnerId === partnerId && is.registeredBy === 'hubspot' && is.specialistApproval === 'approved',
  );
  return both.length === 0 || motionOfPartner(deal, motion, partnerId).findings.length === 0
    ? []
    : [
        hubspotDecides('FAQ-03', 'added_by_hubspot_and_approved', {
          partnerId,
          ambiguity: 'A-65',
          facts: both.flatMap(({ path }) => [
            fact(`${path}.registeredBy`, 'hubspot'),
            fact(`${path}.specialistApproval`, 'approved'),
          ]),
          action: { who: 'hubspot', what: 'decide_commission' },
        }),
      ];
}

const named = (motion: Motion, facts: Finding['facts']): Finding =>
  motion === 'hubspot_collaboration'
    ? noted('MOT-02', 'hubspot_motion', { facts })
    : noted('MOT-03', 'partner_motion', { facts });

/**
 * What must hold of a partner before any line is looked at: registered and approved in a partner collaboration; brought
 * in by HubSpot, which creates the shared deal, in a HubSpot collaboration.
 */
export function assessGates(deal: DealAtHand, motion: Motion | null, partnerId: PartnerId): Finding[] {
  switch (motion) {
    case 'partner_collaboration':
      return [
        ...assessRegistration(deal, partnerId),
        approvedBySpecialist(deal, partnerId),
        noted('PC-04', 'proof_required_always', { partnerId }),
      ];
    case 'hubspot_collaboration':
      return [
        noted('HC-03', 'shared_deal_created_by_hubspot', { partnerId }),
        noted('HC-04', 'proof_required_always', { partnerId }),
      ];
    case null: {
      const asPartnerCollaboration = assessGates(deal, 'partner_collaboration', partnerId);
      // A HubSpot collaboration asks for neither, so only a partner that has both needs no answer here.
      return standingOf(asPartnerCollaboration) === 'yes'
        ? asPartnerCollaboration
        : [
            unknown('MOT-01', 'motion_unknown', { partnerId, missing: ['deal.motion'] }),
            ...asPartnerCollaboration.filter(({ outcome }) => outcome !== 'not_met'),
          ];
    }
  }
}

/** PC-02, PC-03; the approval recorded with a registration goes before the deal's. */
function approvedBySpecialist(deal: DealAtHand, partnerId: PartnerId): Finding {
  const own = (deal.registrations ?? []).filter(({ is }) => is.partnerId === partnerId);
  const recorded = (['approved', 'pending', 'refused'] as const).flatMap((approval) =>
    own.filter(({ is }) => is.specialistApproval === approval),
  )[0];
  const approval = recorded?.is.specialistApproval ?? deal.facts.deal.specialistApproval;
  const path = recorded === undefined ? 'deal.specialistApproval' : `${recorded.path}.specialistApproval`;
  const ask = { who: 'specialist', what: 'approve_collaboration' } as const;
  switch (approval) {
    case 'approved':
      return met('PC-02', 'specialist_approved', { partnerId, facts: [fact(path, approval)] });
    case 'refused':
      return notMet('PC-03', 'specialist_approval_refused', { partnerId, facts: [fact(path, approval)] });
    case 'pending':
      return open('PC-02', 'specialist_approval_pending', { partnerId, facts: [fact(path, approval)], action: ask });
    case undefined:
      return unknown('PC-02', 'specialist_approval_unknown', { partnerId, missing: [path], action: ask });
  }
}
