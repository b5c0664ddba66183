/**
 * What each reason rests on, judged from the rule that it names: the facts that it must cite (by their key; `a|b`: one of
 * them will do) and the numbers of the text. What it cites beside them is its own affair.
 */
import type { ReasonCode } from '../verdict/every-code.ts';
import type { ParameterName } from '../editions/edition.ts';

interface Grounds {
  readonly facts?: readonly string[];
  readonly parameters?: readonly ParameterName[];
}

const close = 'closeDate|closedAt';
const signature = 'signedOn|signedAt';
const product = 'name|product';
const price = ['mrr|amount', 'currency'] as const;
const monthOfSale = ['proof.signatureWindow'] as const;
const beforeClose = ['proof.deadline'] as const;
const floor = { facts: price, parameters: ['enterprise.floor'] } as const;
const holder = ['creditHolder'] as const;
const absence = ['from', 'to'] as const;

const ofVerdicts: Readonly<Partial<Record<ReasonCode, Grounds>>> = {
  deal_closed_won: { facts: ['stage', close] },
  deal_open: { facts: ['stage'] },
  deal_lost: { facts: ['stage'] },
  hubspot_validated: { facts: ['hubspotValidation'] },
  hubspot_validation_pending: { facts: ['hubspotValidation'] },
  hubspot_validation_refused: { facts: ['hubspotValidation'] },

  hubspot_motion: { facts: ['motion|sharedDealCreatedBy|registeredBy'] },
  motion_from_registration: { facts: ['sharedDealCreatedBy|registeredBy'] },
  introduced_with_agreement: { facts: ['customerAgreed'] },
  introduced_without_agreement: { facts: ['customerAgreed'] },
  specialist_approved: { facts: ['specialistApproval'] },
  specialist_approval_pending: { facts: ['specialistApproval'] },
  specialist_approval_refused: { facts: ['specialistApproval'] },
  invitation_answered: { facts: ['notifiedAt', 'answeredAt'], parameters: ['invitation.hours'] },
  invitation_open: { facts: ['notifiedAt'], parameters: ['invitation.hours'] },
  invitation_unanswered: { facts: ['hubspotOwned', 'notifiedAt', 'answeredAt'], parameters: ['invitation.hours'] },

  registered_as_shared_deal: { facts: ['partnerId'] },
  shared_deal_registered: { facts: ['kind'] },
  old_domain_registration: { facts: ['kind'] },
  shared_deal_registration_only: { facts: ['kind'] },
  registered_on_purchase_domain: { facts: ['domain', 'purchaseDomain'] },
  registered_on_related_domain: { facts: ['domain', 'purchaseDomain'] },
  registered_on_other_domain: { facts: ['domain', 'purchaseDomain'] },
  registered_on_other_domain_but_involved: { facts: ['domain', 'purchaseDomain', 'involvedInSale|signedBy'] },
  registration_domain_asked: { facts: ['domain', 'purchaseDomain'] },
  purchase_domain_unknown: { facts: ['domain'] },
  registered_before_close: { facts: ['registeredOn', close] },
  registered_after_close: { facts: ['registeredOn', close] },
  unregistered_but_involved: { facts: ['involvedInSale|signedBy'] },
  unregistered_and_not_involved: { facts: ['involvedInSale'] },

  qualifying_product: { facts: [product] },
  own_product_line: { facts: [product] },
  capacity_pack: { facts: [product] },
  starter_only: { facts: [product] },
  no_qualifying_product: { facts: [product] },
  starter_in_bundle_credit: { facts: [product] },
  starter_in_bundle_commission: { facts: [product] },
  starter_in_bundle_data_commerce: { facts: [product] },
  starter_bundle_other_deal: { facts: [product, 'sameDay'] },
  bundle_undecided: { facts: [product] },
  bundle_unknown: { facts: [product] },
  starter_without_pro: { facts: [product] },
  credit_overage: { facts: [`kind|${product}`] },
  not_a_subscription: { facts: [`kind|${product}`] },
  free_product: { facts: [product] },
  unknown_add_on: { facts: [product] },
  product_not_recognised: { facts: [product] },
  product_edition_unknown: { facts: [product] },
  line_kind_unknown: { facts: [product] },
  core_seat_platform_unknown: { facts: [product] },

  new_customer: { facts: ['products'] },
  cross_sell: { facts: ['products'] },
  credit_by_product: { facts: [product] },
  product_not_credited_yet: { facts: ['products'] },
  owned_products_unknown: { facts: [product] },
  owned_product_unnamed: { facts: [product] },
  platform_overlap: { facts: holder },
  credit_holder_unknown: { facts: [product] },
  owned_edition_unknown: { facts: [product, ...holder] },
  owned_mrr_unknown: { facts: holder },
  several_holders: { facts: holder },
  holder_automatic: { facts: holder },
  holder_renewal: { facts: [...holder, product], parameters: ['upsell.model'] },
  product_value_whole: { facts: [product] },
  credited_to_another_partner: { facts: holder },
  another_partner_second_contract: { facts: holder },
  starter_upgrade: { facts: [product, ...holder] },
  starter_bought_directly: { facts: ['boughtFrom'] },
  starter_bought_from_another_partner: { facts: ['boughtFrom'] },
  other_product_credited_to_another_partner: { facts: holder },
  pro_to_enterprise_holder: { facts: [product] },
  already_bought_no_holder: { facts: [product, ...holder] },
  pro_to_enterprise_without_credit: { facts: [product, ...holder] },
  extra_seats_without_credit: { facts: [product, ...holder] },
  enterprise_program_against_upsell_rule: { facts: [product, ...holder] },

  proof_signed: { facts: ['signedBy'] },
  proof_signed_before_close: { facts: [signature, close], parameters: beforeClose },
  proof_signed_in_checkout: { facts: ['confirmedInCheckout'], parameters: beforeClose },
  proof_signed_while_open: { facts: ['stage'], parameters: beforeClose },
  proof_within_month: { facts: [signature, close], parameters: monthOfSale },
  proof_month_over: { facts: [close], parameters: monthOfSale },
  proof_signed_within_month: { facts: [signature, close], parameters: [...beforeClose, ...monthOfSale] },
  proof_signed_too_late: { facts: [signature, close], parameters: [...beforeClose, ...monthOfSale] },
  proof_signed_on_close_day_time_unknown: { facts: [signature, close], parameters: beforeClose },
  proof_signed_by_other: { facts: ['signedBy'] },
  proof_shared: { facts: ['sharedOn'], parameters: beforeClose },
  proof_shared_after_close: { facts: ['sharedOn', close], parameters: beforeClose },
  proof_not_shared: { facts: ['sharedOn'], parameters: beforeClose },
  proof_not_shared_yet: { facts: ['sharedOn'], parameters: beforeClose },
  proof_sharing_unknown: { parameters: beforeClose },
  proof_covers_line: { facts: ['coversLineItems'] },
  proof_covers_all: { facts: ['coversLineItems'] },
  proof_line_added_after_signature: {
    facts: ['coversLineItems', 'quoteUpdatedOn', `${signature}|confirmedInCheckout`],
  },
  proof_automatic_link_lists_fewer: { facts: ['coversLineItems', 'link'] },
  proof_never_listed_line: { facts: ['coversLineItems'] },
  proof_does_not_list_line_yet: { facts: ['coversLineItems'] },
  proof_quote_update_unknown: { facts: ['coversLineItems'] },
  proof_link_kind_unknown: { facts: ['coversLineItems'] },
  proof_follows_quote: { facts: ['coversLineItems'] },
  proof_rejected: { facts: ['status'] },
  proof_replacement_possible: { facts: ['status'] },
  proof_replaced_after_rejection: { facts: ['status', 'link'] },
  proof_awaited_before_close: { facts: ['proofs|status|partnerId', close], parameters: beforeClose },
  proof_awaited: { facts: ['proofs|status|partnerId'] },
  proof_awaited_within_month: { facts: ['proofs|status|partnerId', close, 'asOf'], parameters: monthOfSale },
  proof_never_signed: { facts: ['status', close, 'asOf'], parameters: monthOfSale },
  proof_none: { facts: [close, 'asOf'], parameters: monthOfSale },

  originator_has_priority: { facts: ['byPartnerId', 'recommendedPartnerIds', 'chosenPartnerId'] },
  originator_not_in_order: { facts: ['byPartnerId', 'recommendedPartnerIds', 'chosenPartnerId'] },
  originator_proof_missing: { facts: ['byPartnerId', 'recommendedPartnerIds', 'chosenPartnerId'] },
  secondary_notice_missing: { facts: ['secondaryNotifiedInWritingBy'] },
  secondary_notified: { facts: ['secondaryNotifiedInWritingBy'] },
  secondary_discussed: { facts: ['discussedWithAllParties'] },
  secondary_not_discussed: { facts: ['discussedWithAllParties'] },
  onboards_highest_mrr_product: { facts: [...price, 'onboardingBy|onboardingFor'] },
  highest_mrr_tie: { facts: price },
  highest_mrr_currencies: { facts: price },
  highest_mrr_onboarded_by_hubspot: { facts: [...price, 'onboardingBy'] },
  highest_mrr_onboarded_by_several: { facts: [...price, 'onboardingBy|onboardingFor'] },
  highest_mrr_onboarded_by_outsider: { facts: [...price, 'onboardingBy'] },
  onboarding_partner_unknown: { facts: price },
  confidentiality: { facts: ['partnerId'] },

  enterprise_partner_type: { facts: ['type'] },
  enterprise_tier: { facts: ['tier'], parameters: ['enterprise.tiers'] },
  enterprise_tier_too_low: { facts: ['tier'], parameters: ['enterprise.tiers'] },
  enterprise_tier_unknown: { parameters: ['enterprise.tiers'] },
  enterprise_compliance: { facts: ['programCompliant'] },
  enterprise_not_compliant: { facts: ['programCompliant'] },
  enterprise_accredited: { facts: ['crmImplementationAccredited'] },
  enterprise_not_accredited: {
    facts: ['crmImplementationAccredited', 'region|sellsInRegions|accreditationInLocalLanguage'],
    parameters: ['enterprise.waiverRegions'],
  },
  enterprise_accreditation_waiver: {
    facts: ['crmImplementationAccredited', 'region', 'sellsInRegions', 'accreditationInLocalLanguage'],
    parameters: ['enterprise.waiverRegions'],
  },
  enterprise_edition: { facts: [product] },
  enterprise_edition_missing: { facts: [product] },
  enterprise_floor_reached: floor,
  enterprise_floor_not_reached: floor,
  enterprise_floor_by_sum_only: floor,
  enterprise_floor_by_total_not_increase: floor,
  enterprise_floor_no_rate: floor,
  enterprise_floor_near: {
    facts: [...price, 'rate', 'on'],
    parameters: ['enterprise.floor', 'enterprise.conversionMargin'],
  },
  enterprise_floor_mrr_unknown: { parameters: ['enterprise.floor'] },
  enterprise_proof_confirms_services: { facts: ['confirmsPartnerServices'] },
  enterprise_proof_without_services: { facts: ['confirmsPartnerServices'] },
  enterprise_commission: { parameters: ['enterprise.rate', 'enterprise.months'] },
  enterprise_accounting: { parameters: ['enterprise.months'] },
  enterprise_ended_early: { facts: ['cancelled', 'monthsPaid'], parameters: ['enterprise.months'] },
  enterprise_end_unknown: { facts: ['cancelled'], parameters: ['enterprise.months'] },

  partner_rate: { parameters: ['commission.rate', 'commission.partner.months'] },
  provider_rate: { facts: ['type|creditHolderType'], parameters: ['commission.rate', 'commission.provider.months'] },
  commission_base: { facts: price, parameters: ['commission.rate'] },
  commission_term: { facts: ['type'], parameters: ['commission.rate'] },
  commission_term_remaining: {
    facts: ['type|creditHolderType', 'creditedSince|latestSharedDealOn', close],
    parameters: ['commission.rate'],
  },
  commission_term_over: { facts: ['creditedSince', close] },
  commission_counted_monthly: { facts: price, parameters: ['commission.accounting', 'commission.payment'] },
  commission_example: { facts: price, parameters: ['commission.rate'] },
  commission_ends_with_cancellation: { facts: ['cancelled', 'monthsPaid'] },
  commission_ends_with_breach: { facts: ['partnerBreachAfterMonths'] },
  sold_mrr: { facts: [...price, 'mrr12MonthsAgo'], parameters: ['soldMrr.lookBack'] },
  sold_mrr_negative: { facts: [...price, 'mrr12MonthsAgo'], parameters: ['soldMrr.lookBack'] },
  sold_mrr_past_unknown: { facts: price, parameters: ['soldMrr.lookBack'] },
  sold_mrr_basis: { facts: price },
};

const reply = { facts: ['at', 'repliedAt', 'countryCode', 'timeZone'] } as const;
const onboardingStart = { parameters: ['onboarding.workingDays'] } as const;

const ofDuties: Readonly<Partial<Record<ReasonCode, Grounds>>> = {
  reply_late: reply,
  reply_after_return_in_time: reply,
  reply_after_return_late: reply,
  reply_before_request: { facts: ['at', 'repliedAt'] },
  reply_extension_for_hubspot: { facts: ['circumstance', 'reasonGiven'] },
  reply_extension_without_reason: { facts: ['circumstance', 'reasonGiven'] },
  reply_extension_reason_unknown: { facts: ['circumstance'] },
  reply_in_time: { facts: ['at', 'repliedAt'] },
  reply_awaited: reply,
  reply_unstated: { facts: ['at', 'countryCode', 'timeZone'] },
  reply_calendar_unknown: { facts: ['at'] },
  reply_whose_unknown: { facts: ['at'] },
  absence_announced: { facts: [...absence, 'announced|announcedOn'] },
  absence_not_announced: { facts: [...absence, 'announced|announcedOn'] },
  absence_announcement_unknown: { facts: absence },
  approved_platform_used: { facts: ['approvedPlatform'] },
  approved_platform_not_used: { facts: ['approvedPlatform'] },
  bant_complete: { facts: ['budget', 'authority', 'need', 'timing'] },
  bant_incomplete: { facts: ['budget|authority|need|timing'] },
  progress_reported: { facts: ['progressReported'] },
  progress_not_reported: { facts: ['progressReported'] },

  accounts_owned_by_hubspot: { facts: ['hubspotOwned'], parameters: ['model.since'] },
  invited_and_answered: { facts: ['notifiedAt', 'answeredAt'], parameters: ['invitation.hours'] },
  invited_and_awaited: { facts: ['notifiedAt'], parameters: ['invitation.hours'] },
  invited_and_unanswered: { facts: ['notifiedAt', 'answeredAt'], parameters: ['invitation.hours'] },
  invited_and_late: { facts: ['notifiedAt', 'answeredAt'], parameters: ['invitation.hours'] },
  invited_and_out: { facts: ['hubspotOwned', 'notifiedAt', 'answeredAt'], parameters: ['invitation.hours'] },

  onboarding_started_in_time: { ...onboardingStart, facts: ['startedOn', 'subscriptionStart', 'countryCode'] },
  onboarding_start_awaited: { ...onboardingStart, facts: ['startedOn'] },
  onboarding_started_late: onboardingStart,
  onboarding_start_unknown: onboardingStart,
  onboarding_calendar_unknown: onboardingStart,
  onboarding_follows_customer: { ...onboardingStart, facts: ['startedOn', 'customerTimelineStart'] },
  onboarding_sessions_met: { facts: ['live', 'private', 'tailored'] },
  onboarding_sessions_not_met: { facts: ['live|private|tailored'] },
  onboarding_goals_met: { facts: ['goalsMet'] },
  onboarding_goals_not_met: { facts: ['goalsMet'] },
  onboarding_poor_once: { facts: ['poorReviews'] },
  onboarding_poor_repeatedly: { facts: ['poorReviews'] },
  onboarding_no_poor_review: { facts: ['poorReviews'] },

  waiver_provider: { facts: ['type'] },
  waiver_partner: { facts: ['type'] },
  waiver_link_signed: { facts: ['status', 'signedBy'] },
  waiver_link_rejected: { facts: ['status'] },
  waiver_link_signed_by_other: { facts: ['signedBy'] },
  waiver_link_names_onboarding: { facts: ['onboardingFor'] },
  waiver_link_names_no_onboarding: { facts: ['onboardingFor'] },
  waiver_link_names_some_products: { facts: ['onboardingFor'] },
  waiver_services_confirmed: { facts: ['confirmsPartnerServices'] },
  waiver_services_not_confirmed: { facts: ['confirmsPartnerServices'] },
  waiver_onboarding_required: { facts: ['required'] },

  discount_approved: { facts: ['writtenApproval'] },
  discount_without_approval: { facts: ['promised', 'writtenApproval'] },
  discount_not_applied: { facts: ['promised', 'writtenApproval'] },
  discount_awaits_approval: { facts: ['promised', 'writtenApproval'] },
  discount_promise_unknown: { facts: ['writtenApproval'] },

  incentive_offered: { facts: ['partnerId'] },
  general_rules_broken: { facts: ['partnerId|accurate'] },
  claim_false: { facts: ['accurate'] },
  claim_accurate: { facts: ['accurate'] },
  removal_explained: { facts: ['reasonGiven'] },
  removal_unexplained: { facts: ['reasonGiven'] },
  sanction_possible: { facts: ['infractions'] },
  repeated_breaches: { facts: ['infractions'] },

  managed_portal_mrr: { facts: ['portalMrr'] },
  managed_login_only: { facts: ['partnerId', 'kind'] },
  managed_not_signed_in: { facts: ['partnerId', 'authenticated'] },
  managed_activity_unknown: { facts: ['partnerId'] },
  managed_by_several: { facts: ['portalMrr'] },

  second_manager_above: {
    facts: ['yearlyMrrOutsideMainRegion', 'currency'],
    parameters: ['secondManager.yearlyMrr'],
  },
  second_manager_not_above: {
    facts: ['yearlyMrrOutsideMainRegion', 'currency'],
    parameters: ['secondManager.yearlyMrr'],
  },
  second_manager_no_rate: {
    facts: ['yearlyMrrOutsideMainRegion', 'currency'],
    parameters: ['secondManager.yearlyMrr'],
  },
  second_manager_unknown: { parameters: ['secondManager.yearlyMrr'] },
};

/** By code. A code that is not here rests on the reasons beside it, or on a fact that nobody stated. */
export const groundsOf: Readonly<Partial<Record<string, Grounds>>> = { ...ofVerdicts, ...ofDuties };

/** What is said of one partner's part in the deal, its link, its registration or its term, and not of the whole deal. */
export function speaksOfOnePartner(code: string): boolean {
  return (
    /^(proof|registered|registration|specialist|holder|old_domain|shared_deal|unregistered|purchase_domain)_/.test(
      code,
    ) ||
    /^enterprise_(partner|tier|compliance|not|accredit|proof|program)/.test(code) ||
    /^(partner_rate|provider_rate|commission_term|hubspot_motion_standard|waiver_partner|waiver_provider|waiver_link|waiver_services|sold_mrr_counts|provider_tier)/.test(
      code,
    )
  );
}
