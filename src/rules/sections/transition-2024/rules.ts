/**
 * Since February 2024 HubSpot owns accounts, prospects and deals (OVL-01). A partner that is offered one of its deals
 * has 72 hours from the first message to say yes (OVL-02); otherwise the specialist runs the deal alone (OVL-03).
 *
 * The hours are hours of the clock, and they bind only on a HubSpot-owned deal offered to a partner.
 */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import type { Clock, FactRead } from '../../language/determination.ts';
import type { Instant, PartnerId } from '../../../facts/primitives.ts';
import { type Asked, fact, type Finding } from '../../language/findings.ts';
import { factsAt } from '../../language/facts-read.ts';
import { lacking, met, noted, notMet, open, unknown, warned } from './codes.ts';
import { instantOf, onClock, writtenLike } from '../../language/moments.ts';
import { partnerIn, partyOf } from '../../language/party.ts';
import { type SectionFindings, stated } from '../../language/section.ts';
import * as words from './words.ts';

/**
 * Where an invited partner stands. `out`: it did not say yes in time, and the deal earns it nothing (OVL-03).
 * `not_bound`: nobody was invited, or the deal is not HubSpot's. `partnerId` null: nobody knows who was invited.
 */
export interface InvitationStanding {
  readonly state: 'not_bound' | 'answered' | 'awaited' | 'out' | 'unknown';
  readonly partnerId: PartnerId | null;
  /** Last moment to answer. */
  readonly dueAt: string | null;
  readonly facts: readonly FactRead[];
  /** Paths of the facts that would decide. */
  readonly missing: readonly string[];
  /** They are stated, and contradict one another. */
  readonly contradicts: boolean;
}

const notBound: InvitationStanding = {
  state: 'not_bound',
  partnerId: null,
  dueAt: null,
  facts: [],
  missing: [],
  contradicts: false,
};

/** The gate that the answer is, for whoever judges lines; it hides nothing from a viewer. */
export function invitationStanding(deal: DealAtHand): InvitationStanding {
  const { facts, edition } = deal;
  const invitation = facts.communication?.invitation;
  const { hubspotOwned } = facts.deal;
  if (invitation === undefined || hubspotOwned === false) return notBound;
  const partnerId = partnerIn(partyOf(facts, invitation.partnerId));
  const { notifiedAt } = invitation;
  // An answer that is dated after the day of evaluation has not been given yet.
  const isAhead = invitation.answeredAt != null && instantOf(invitation.answeredAt) > instantOf(deal.asOf);
  const answeredAt = isAhead ? null : invitation.answeredAt;
  const read = [
    ...factsAt('deal', { hubspotOwned }),
    ...factsAt('communication.invitation', { notifiedAt, answeredAt: invitation.answeredAt }),
  ];
  const standing = (
    state: InvitationStanding['state'],
    dueAt: string | null,
    ...missing: string[]
  ): InvitationStanding => ({
    state,
    partnerId,
    dueAt,
    facts: read,
    missing,
    contradicts: false,
  });
  if (invitation.notifiedAt === undefined) return standing('unknown', null, 'communication.invitation.notifiedAt');
  const notified = instantOf(invitation.notifiedAt);
  const due = notified + edition.parameters['invitation.hours'].value * 3_600_000;
  const zone = partnerId === null ? undefined : deal.partners.get(partnerId)?.is.timeZone;
  const moment = zone === undefined ? null : onClock(notified, zone);
  const dueAt = writtenLike(
    { text: invitation.notifiedAt, moment },
    zone === undefined ? { ms: due, offset: 0 } : onClock(due, zone),
  );
  // Answered before it was asked: one of the two is wrong.
  if (answeredAt != null && instantOf(answeredAt) < notified)
    return {
      ...standing('unknown', dueAt, 'communication.invitation.answeredAt', 'communication.invitation.notifiedAt'),
      contradicts: true,
    };
  const isAfterDue = (instant: Instant): boolean => instantOf(instant) > due;
  if (answeredAt != null && !isAfterDue(answeredAt)) return standing('answered', dueAt);
  if (answeredAt == null && !isAfterDue(deal.asOf)) {
    return standing('awaited', dueAt, ...(answeredAt === undefined ? ['communication.invitation.answeredAt'] : []));
  }
  if (answeredAt === undefined) return standing('unknown', dueAt, 'communication.invitation.answeredAt');
  return hubspotOwned === undefined ? standing('unknown', dueAt, 'deal.hubspotOwned') : standing('out', dueAt);
}

/**
 * What the answer means for a partner's part in the deal; null for a partner that no invitation binds. Where several could
 * be the invited one, a missing answer leaves each of them open, and a given one harms none.
 */
export function invitationGate(deal: DealAtHand, partnerId: PartnerId): Finding | null {
  const standing = invitationStanding(deal);
  const { facts, missing, contradicts } = standing;
  if (standing.partnerId === null && standing.state !== 'not_bound' && standing.state !== 'answered') {
    return unknown('OVL-02', 'invitation_unknown', {
      facts,
      partnerId,
      ambiguity: 'A-37',
      missing: ['communication.invitation.partnerId'],
    });
  }
  if (standing.partnerId !== partnerId) return null;
  const by = standing.dueAt ?? '';
  const grounds = {
    facts,
    missing,
    contradicts,
    partnerId,
    ambiguity: 'A-37',
    parameters: [deal.edition.parameters['invitation.hours'].read],
  } as const;
  switch (standing.state) {
    case 'not_bound':
      return null;
    case 'answered':
      return met('OVL-02', 'invitation_answered', grounds);
    case 'awaited':
      return open('OVL-02', 'invitation_open', { ...grounds, values: { by }, atRisk: true });
    case 'out':
      return notMet('OVL-03', 'invitation_unanswered', { ...grounds, values: { by } });
    case 'unknown':
      return unknown('OVL-02', 'invitation_unknown', grounds);
  }
}

export function assessTransition2024(deal: DealAtHand): SectionFindings {
  const { facts } = deal;
  const { hubspotOwned } = facts.deal;
  const owned =
    hubspotOwned === true
      ? [
          noted('OVL-01', 'accounts_owned_by_hubspot', {
            facts: [fact('deal.hubspotOwned', true)],
            parameters: [deal.edition.parameters['model.since'].read],
          }),
        ]
      : [];
  const invitation = facts.communication?.invitation;
  if (invitation === undefined) return stated(words, owned);
  const party = partyOf(facts, invitation.partnerId);
  const standing = invitationStanding(deal);
  if (standing.state === 'not_bound') return stated(words, owned);
  const asks = [
    ...(hubspotOwned === undefined ? [lacking('deal.hubspotOwned', 'invitation_binds', 'OVL-02', 'OVL-03')] : []),
    ...(party.kind === 'several'
      ? [lacking('communication.invitation.partnerId', 'invitation_whose', 'OVL-02', 'OVL-03')]
      : []),
  ];
  return stated(words, [
    ...owned,
    ...answerFound(deal, standing, asks, invitation.notifiedAt, invitation.answeredAt ?? null),
  ]);
}

function answerFound(
  deal: DealAtHand,
  standing: InvitationStanding,
  alsoAsked: readonly Asked[],
  notifiedAt: Instant | undefined,
  answeredAt: Instant | null,
): Finding[] {
  const { partnerId, dueAt, facts, state, missing } = standing;
  const grounds = {
    facts,
    parameters: [deal.edition.parameters['invitation.hours'].read],
    ambiguity: 'A-37',
    partnerId,
  } as const;
  const clock = (is: Clock['state']): Clock => ({
    id: 'invitation',
    ruleId: 'OVL-02',
    startedAt: notifiedAt ?? null,
    answerBy: null,
    dueAt,
    metAt: answeredAt,
    state: is,
  });
  const asks = [...alsoAsked, ...answerMissing(standing)];
  switch (state) {
    case 'not_bound':
      return [];
    case 'answered':
      return [met('OVL-02', 'invited_and_answered', { ...grounds, duty: { clock: clock('met'), asks: alsoAsked } })];
    case 'awaited':
      return [
        open('OVL-02', 'invited_and_awaited', {
          ...grounds,
          action: { who: 'partner', what: 'accept_invitation', by: dueAt, partnerId },
          duty: { clock: clock('running'), asks },
        }),
      ];
    case 'out':
      return [
        notMet('OVL-02', answeredAt === null ? 'invited_and_unanswered' : 'invited_and_late', {
          ...grounds,
          duty: { clock: clock('missed'), asks: alsoAsked },
        }),
        notMet('OVL-03', 'invited_and_out', {
          ...grounds,
          duty: { warnings: [warned('OVL-03', 'invitation_unanswered', { dueAt: dueAt ?? '' })] },
        }),
      ];
    case 'unknown': {
      const code = missing.includes('deal.hubspotOwned') ? 'invited_ownership_unknown' : 'invited_answer_unknown';
      // Not answered in time, and whether that binds hangs on who owns the deal: the clock stays to be seen.
      const missed = dueAt !== null && !missing.includes('communication.invitation.answeredAt');
      return [unknown('OVL-02', code, { ...grounds, duty: missed ? { asks, clock: clock('missed') } : { asks } })];
    }
  }
}

const answerMissing = ({ missing, contradicts }: InvitationStanding): Asked[] =>
  missing
    .filter((path) => path !== 'deal.hubspotOwned')
    .map((path) => ({ ...lacking(path, 'invitation_answered', 'OVL-02', 'OVL-03'), contradicts }));
