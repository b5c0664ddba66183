/**
 * What the sections on duties, deadlines and the waiver can find, warn of and ask for: every code, with the names of
 * the values that its words need. The words stand with the sections (`words.ts` of each).
 */

/** Values are ready to be read by a program: dates as `2025-10-15`, instants with their offset, amounts as `740.00`. */
export const dutyReasonCodes = {
  // Communication
  reply_in_time: [],
  reply_awaited: [],
  reply_late: [],
  reply_unstated: [],
  reply_before_request: [],
  reply_calendar_unknown: [],
  reply_whose_unknown: [],
  reply_extension_for_hubspot: [],
  reply_extension_without_reason: [],
  reply_extension_reason_unknown: [],
  reply_waits_for_return: [],
  reply_after_return_in_time: [],
  reply_after_return_late: [],
  absence_announced: [],
  absence_not_announced: [],
  absence_announcement_unknown: [],
  approved_platform_used: [],
  approved_platform_not_used: [],
  approved_platform_unknown: [],
  bant_complete: [],
  bant_incomplete: [],
  bant_unknown: [],
  progress_reported: [],
  progress_not_reported: [],
  progress_unknown: [],
  breach_for_hubspot: [],
  no_breach_stated: [],

  // Transition 2024: the answer to an invitation
  accounts_owned_by_hubspot: [],
  invited_and_answered: [],
  invited_and_awaited: [],
  invited_and_unanswered: [],
  invited_and_late: [],
  invited_and_out: [],
  invited_ownership_unknown: [],
  invited_answer_unknown: [],

  // Onboarding
  onboarding_started_in_time: [],
  onboarding_start_awaited: [],
  onboarding_started_late: [],
  onboarding_start_unknown: [],
  onboarding_calendar_unknown: [],
  onboarding_follows_customer: [],
  onboarding_sessions_met: [],
  onboarding_sessions_not_met: [],
  onboarding_sessions_unknown: [],
  onboarding_goals_met: [],
  onboarding_goals_not_met: [],
  onboarding_poor_once: [],
  onboarding_poor_repeatedly: [],
  onboarding_no_poor_review: [],

  // Onboarding waiver
  waiver_provider: [],
  waiver_partner: [],
  waiver_partner_type_unknown: [],
  waiver_link_signed: [],
  waiver_link_not_signed: [],
  waiver_link_rejected: [],
  waiver_link_signed_by_other: [],
  waiver_link_signature_unknown: [],
  waiver_link_names_onboarding: [],
  waiver_link_names_no_onboarding: [],
  waiver_link_onboarding_unknown: [],
  waiver_link_names_some_products: [],
  waiver_services_confirmed: [],
  waiver_services_not_confirmed: [],
  waiver_services_unknown: [],
  waiver_onboarding_required: [],
  waiver_requirement_unknown: [],
  waiver_without_registration: [],
  waiver_several_partners: [],

  // Discounts
  discount_approved: [],
  discount_without_approval: [],
  discount_not_applied: [],
  discount_awaits_approval: [],
  discount_promise_unknown: [],
  discount_approval_unknown: [],

  // Incentives, verification
  incentive_offered: [],
  claim_false: [],
  claim_accurate: [],
  claim_unknown: [],
  removal_explained: [],
  removal_unexplained: [],
  removal_reason_unknown: [],
  general_rules_broken: [],
  sanction_possible: [],
  repeated_breaches: [],

  // Managed MRR
  managed_portal_mrr: ['mrr'],
  managed_activity: [],
  managed_login_only: [],
  managed_not_signed_in: [],
  managed_activity_unknown: [],
  managed_mrr_unknown: [],
  managed_by_several: ['mrr', 'evenShare'],
  managed_provider_not_stated: [],

  // Second development manager
  second_manager_above: [],
  second_manager_not_above: [],
  second_manager_no_rate: [],
  second_manager_unknown: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DutyReasonCode = keyof typeof dutyReasonCodes;

export const dutyWarningCodes = {
  reply_late: ['dueAt'],
  exceptional_without_reason: ['dueAt'],
  absence_not_announced: ['from', 'to'],
  approved_platform_not_used: [],
  /** Which of `budget`, `authority`, `need`, `timing`, with commas. */
  bant_incomplete: ['missing'],
  progress_not_reported: [],
  breach_may_cost_the_deal: [],
  invitation_unanswered: ['dueAt'],
  onboarding_started_late: ['dueAt'],
  /** Which of `live`, `private`, `tailored`, with commas. */
  onboarding_sessions_below_standard: ['missing'],
  onboarding_goals_not_met: [],
  onboarding_poor_review: ['count'],
  onboarding_poor_repeatedly: ['count'],
  discount_without_approval: [],
  discount_not_applied: ['percent'],
  discount_not_applied_size_unknown: [],
  incentive_offered: [],
  services_misrepresented: [],
  removed_without_reason: [],
  sanction_possible: ['count'],
  removal_possible: ['count'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DutyWarningCode = keyof typeof dutyWarningCodes;

export const dutyActionCodes = [
  'answer_request',
  'give_reason_for_delay',
  'decide_extension',
  'decide_absence',
  'decide_breach',
  'announce_absence',
  'use_approved_platform',
  'complete_bant',
  'report_progress',
  'accept_invitation',
  'start_onboarding',
  'decide_onboarding_quality',
  'sign_waiver_link',
  'decide_waiver',
  'get_discount_approved',
  'correct_service_claim',
  'give_reason_for_removal',
  'decide_sanction',
  'split_managed_mrr',
  'ask_for_second_manager',
  'decide_second_manager',
] as const;
export type DutyActionCode = (typeof dutyActionCodes)[number];

/** `reply`: one for each request (COM-02, COM-03). `invitation`: OVL-02. `onboarding`: ONB-04. */
export const dutyClockIds = ['reply', 'invitation', 'onboarding'] as const;
export type DutyClockId = (typeof dutyClockIds)[number];
