/** Éligibilité: what holds of the whole transaction, whoever sells it: that it is made, and that HubSpot validates it. */
import { dayAt, isBefore, isClearlyBefore } from '../../language/dates.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { fact, type Finding } from '../../language/findings.ts';
import { met, notMet, open, unknown } from './codes.ts';

export function assessTransaction(deal: DealAtHand): Finding[] {
  return [...closedBeforeCreated(deal), ...closedOnTwoDays(deal), isMade(deal), isValidated(deal)];
}

/** A day of the close before the deal was there contradicts the day of its creation: one of them is wrong. */
function closedBeforeCreated({ facts, stage, closeDate, closeDateRead }: DealAtHand): Finding[] {
  const { createdOn } = facts.deal;
  if (createdOn === undefined || closeDate === null || stage !== 'closed_won' || !isBefore(closeDate, createdOn))
    return [];
  return [
    unknown('RATE-01', 'closed_before_created', {
      ambiguity: 'A-68',
      facts: [fact('deal.createdOn', createdOn), ...closeDateRead],
      missing: ['deal.createdOn', ...closeDateRead.map(({ path }) => path)],
      contradicts: true,
    }),
  ];
}

/** The day of the close and its hour tell of two days, more than two clocks would write. */
function closedOnTwoDays({ facts, stage }: DealAtHand): Finding[] {
  const { closeDate, closedAt } = facts.deal;
  if (closeDate === undefined || closedAt === undefined || stage !== 'closed_won') return [];
  const day = dayAt(closedAt, facts.customer?.timeZone);
  if (!isClearlyBefore(day, closeDate) && !isClearlyBefore(closeDate, day)) return [];
  return [
    unknown('RATE-01', 'closed_on_two_days', {
      ambiguity: 'A-68',
      facts: [fact('deal.closeDate', closeDate), fact('deal.closedAt', closedAt)],
      missing: ['deal.closeDate', 'deal.closedAt'],
      contradicts: true,
    }),
  ];
}

/** Credit and commission come "once the transaction is concluded" (PC-04, HC-04). */
function isMade(deal: DealAtHand): Finding {
  const { stage } = deal.facts.deal;
  const facts = stage === undefined ? [] : [fact('deal.stage', stage)];
  switch (deal.stage) {
    case 'closed_won':
      return deal.closeDate === null
        ? unknown('COMM-02', 'close_date_unknown', { facts, ambiguity: 'A-03', missing: ['deal.closeDate'] })
        : met('RATE-01', 'deal_closed_won', {
            facts: [...facts, ...deal.closeDateRead],
            ambiguity: 'A-03',
            values: { closeDate: deal.closeDate },
          });
    case 'closed_lost':
      return notMet('RATE-01', 'deal_lost', { facts });
    case 'open':
      // A sale that is dated ahead is cited with its day.
      return open('RATE-01', 'deal_open', { facts: stage === 'open' ? facts : [...facts, ...deal.closeDateRead] });
    case 'unknown':
      return unknown('RATE-01', 'deal_stage_unknown', { missing: ['deal.stage'] });
  }
}

/** ELIG-04: at HubSpot's discretion, and before the close. */
function isValidated(deal: DealAtHand): Finding {
  const { hubspotValidation } = deal.facts.deal;
  const action = { who: 'hubspot', what: 'validate_transaction' } as const;
  if (hubspotValidation === undefined) {
    return unknown('ELIG-04', 'hubspot_validation_unknown', {
      ambiguity: 'A-56',
      missing: ['deal.hubspotValidation'],
      action,
    });
  }
  const facts = [fact('deal.hubspotValidation', hubspotValidation)];
  switch (hubspotValidation) {
    case 'approved':
      return met('ELIG-04', 'hubspot_validated', { facts });
    case 'pending':
      return open('ELIG-04', 'hubspot_validation_pending', { facts, ambiguity: 'A-56', action });
    case 'refused':
      return notMet('ELIG-04', 'hubspot_validation_refused', { facts });
  }
}
