/** The codes of every section, each with the kinds of its values. Two sections never use one code for two reasons. */
import { codes as ofDeal } from './codes.ts';
import { codes as eligibilityAndRates } from '../sections/eligibility-and-rates/codes.ts';
import { codes as managedMrr } from '../sections/managed-mrr/codes.ts';
import { codes as soldMrr } from '../sections/sold-mrr/codes.ts';
import { codes as proofOfInvolvement } from '../sections/proof-of-involvement/codes.ts';
import { codes as communication } from '../sections/communication/codes.ts';
import { codes as onboarding } from '../sections/onboarding/codes.ts';
import { codes as discounts } from '../sections/discounts/codes.ts';
import { codes as conduct } from '../sections/conduct/codes.ts';
import { codes as registration } from '../sections/registration/codes.ts';
import { codes as transition2024 } from '../sections/transition-2024/codes.ts';
import { codes as salesStrategies } from '../sections/sales-strategies/codes.ts';
import { codes as eligibleTransactions } from '../sections/eligible-transactions/codes.ts';
import { codes as bestPartnerWins } from '../sections/best-partner-wins/codes.ts';
import { codes as enterpriseReferral } from '../sections/enterprise-referral/codes.ts';
import { codes as crossSell } from '../sections/cross-sell/codes.ts';
import { codes as upsell } from '../sections/upsell/codes.ts';
import { codes as onboardingWaiver } from '../sections/onboarding-waiver/codes.ts';
import { codes as commission } from '../sections/commission/codes.ts';
import { codes as questions } from '../sections/questions/codes.ts';

export const reasonCodes = {
  ...ofDeal.reasons,
  ...eligibilityAndRates.reasons,
  ...managedMrr.reasons,
  ...soldMrr.reasons,
  ...proofOfInvolvement.reasons,
  ...communication.reasons,
  ...onboarding.reasons,
  ...discounts.reasons,
  ...conduct.reasons,
  ...registration.reasons,
  ...transition2024.reasons,
  ...salesStrategies.reasons,
  ...eligibleTransactions.reasons,
  ...bestPartnerWins.reasons,
  ...enterpriseReferral.reasons,
  ...crossSell.reasons,
  ...upsell.reasons,
  ...onboardingWaiver.reasons,
  ...commission.reasons,
  ...questions.reasons,
} as const;
export type ReasonCode = keyof typeof reasonCodes;

export const warningCodes = {
  ...ofDeal.warnings,
  ...communication.warnings,
  ...onboarding.warnings,
  ...discounts.warnings,
  ...conduct.warnings,
  ...transition2024.warnings,
  ...salesStrategies.warnings,
} as const;

export const actionCodes = [
  ...eligibilityAndRates.actions,
  ...managedMrr.actions,
  ...proofOfInvolvement.actions,
  ...communication.actions,
  ...onboarding.actions,
  ...discounts.actions,
  ...conduct.actions,
  ...registration.actions,
  ...transition2024.actions,
  ...salesStrategies.actions,
  ...eligibleTransactions.actions,
  ...bestPartnerWins.actions,
  ...enterpriseReferral.actions,
  ...upsell.actions,
  ...onboardingWaiver.actions,
  ...commission.actions,
  ...questions.actions,
] as const;
export type ActionCode = (typeof actionCodes)[number];

export const clockIds = [
  ...proofOfInvolvement.clocks,
  ...communication.clocks,
  ...onboarding.clocks,
  ...transition2024.clocks,
] as const;
export type ClockId = (typeof clockIds)[number];
