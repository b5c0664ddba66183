/** English messages of the warnings, for whoever reads the JSON; `{name}` stands for a value of that name. */
import { type DutyWarningCode } from './duty-codes.ts';

export const dutyMessages: Readonly<Record<DutyWarningCode, string>> = {
  reply_late: 'The specialist had no answer by {dueAt}.',
  exceptional_without_reason:
    'The answer was due by {dueAt}; an exceptional circumstance is stated, but the specialist was not told the reason.',
  absence_not_announced: 'The absence from {from} to {to} was not announced to the specialist in advance.',
  approved_platform_not_used: 'The deal is not worked through the platform approved for shared deals.',
  bant_incomplete: 'BANT is incomplete: {missing}.',
  progress_not_reported: 'HubSpot is not being told how the deal progresses.',
  breach_may_cost_the_deal:
    'A duty of communication was not kept. The text says that this costs the deal; HubSpot confirms.',
  invitation_unanswered: 'The invitation was not answered by {dueAt}: the specialist runs the deal alone.',
  onboarding_started_late: 'Onboarding did not start by {dueAt}.',
  onboarding_sessions_below_standard: 'Onboarding sessions are below the standard: not {missing}.',
  onboarding_goals_not_met: 'Onboarding did not meet the goals that the customer set.',
  onboarding_poor_review: 'Poor onboarding goes on the partner’s record ({count}).',
  onboarding_poor_repeatedly: 'Poor onboarding has recurred ({count}): HubSpot may act on it.',
  discount_without_approval: 'A discount was promised without HubSpot’s written agreement.',
  discount_not_applied: 'The {percent}% discount told to the customer is not applied.',
  discount_not_applied_size_unknown: 'The discount told to the customer is not applied.',
  incentive_offered: 'Something of value was offered to a HubSpot representative. This is forbidden.',
  services_misrepresented: 'Services were described as meeting a standard that they do not meet.',
  removed_without_reason: 'A partner was left out of the deal without being told why.',
  sanction_possible: 'Breaches on record: {count}. HubSpot may impose a sanction.',
  removal_possible: 'Breaches on record: {count}. Repeated breaches may lead to removal from the program.',
};
