/** The words of every code, out of the sections, where a code that nobody has put into words does not compile. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Words } from '../language/words.ts';
import type { ActionCode, ReasonCode, warningCodes } from './every-code.ts';
import * as ofDeal from './words.ts';
import * as eligibilityAndRates from '../sections/eligibility-and-rates/words.ts';
import * as managedMrr from '../sections/managed-mrr/words.ts';
import * as soldMrr from '../sections/sold-mrr/words.ts';
import * as proofOfInvolvement from '../sections/proof-of-involvement/words.ts';
import * as communication from '../sections/communication/words.ts';
import * as onboarding from '../sections/onboarding/words.ts';
import * as discounts from '../sections/discounts/words.ts';
import * as conduct from '../sections/conduct/words.ts';
import * as registration from '../sections/registration/words.ts';
import * as transition2024 from '../sections/transition-2024/words.ts';
import * as salesStrategies from '../sections/sales-strategies/words.ts';
import * as eligibleTransactions from '../sections/eligible-transactions/words.ts';
import * as bestPartnerWins from '../sections/best-partner-wins/words.ts';
import * as enterpriseReferral from '../sections/enterprise-referral/words.ts';
import * as crossSell from '../sections/cross-sell/words.ts';
import * as upsell from '../sections/upsell/words.ts';
import * as onboardingWaiver from '../sections/onboarding-waiver/words.ts';
import * as commission from '../sections/commission/words.ts';
import * as questions from '../sections/questions/words.ts';

export const everyReason: Readonly<Record<ReasonCode, Bilingual>> = {
  ...ofDeal.reasonWords,
  ...eligibilityAndRates.reasonWords,
  ...managedMrr.reasonWords,
  ...soldMrr.reasonWords,
  ...proofOfInvolvement.reasonWords,
  ...communication.reasonWords,
  ...onboarding.reasonWords,
  ...discounts.reasonWords,
  ...conduct.reasonWords,
  ...registration.reasonWords,
  ...transition2024.reasonWords,
  ...salesStrategies.reasonWords,
  ...eligibleTransactions.reasonWords,
  ...bestPartnerWins.reasonWords,
  ...enterpriseReferral.reasonWords,
  ...crossSell.reasonWords,
  ...upsell.reasonWords,
  ...onboardingWaiver.reasonWords,
  ...commission.reasonWords,
  ...questions.reasonWords,
};
/** In a few words, for those that decide. */
export const everyTitle: Readonly<Partial<Record<ReasonCode, Bilingual>>> = {
  ...ofDeal.titleWords,
  ...bestPartnerWins.titleWords,
  ...commission.titleWords,
  ...communication.titleWords,
  ...eligibilityAndRates.titleWords,
  ...eligibleTransactions.titleWords,
  ...enterpriseReferral.titleWords,
  ...proofOfInvolvement.titleWords,
  ...registration.titleWords,
  ...salesStrategies.titleWords,
  ...transition2024.titleWords,
  ...upsell.titleWords,
};
export const everyWarning: Readonly<Record<keyof typeof warningCodes, Bilingual>> = {
  ...ofDeal.warningWords,
  ...communication.warningWords,
  ...onboarding.warningWords,
  ...discounts.warningWords,
  ...conduct.warningWords,
  ...transition2024.warningWords,
  ...salesStrategies.warningWords,
};
export const everyAction: Readonly<Record<ActionCode, Bilingual>> = {
  ...eligibilityAndRates.actionWords,
  ...managedMrr.actionWords,
  ...proofOfInvolvement.actionWords,
  ...communication.actionWords,
  ...onboarding.actionWords,
  ...discounts.actionWords,
  ...conduct.actionWords,
  ...registration.actionWords,
  ...transition2024.actionWords,
  ...salesStrategies.actionWords,
  ...eligibleTransactions.actionWords,
  ...bestPartnerWins.actionWords,
  ...enterpriseReferral.actionWords,
  ...upsell.actionWords,
  ...onboardingWaiver.actionWords,
  ...commission.actionWords,
  ...questions.actionWords,
};
/** What a missing fact would decide. */
export const everyQuestion: Words = {
  ...ofDeal.questionWords,
  ...managedMrr.questionWords,
  ...communication.questionWords,
  ...onboarding.questionWords,
  ...discounts.questionWords,
  ...conduct.questionWords,
  ...transition2024.questionWords,
  ...onboardingWaiver.questionWords,
  ...questions.questionWords,
};
