/**
 * Every reading of the text, out of the sections that leave room. Which rules it touches stands with the rules
 * (`registry.ts`).
 */
import type { AmbiguityId, Reading } from '../language/reading.ts';
import { readings as bestPartnerWins } from './best-partner-wins/readings.ts';
import { readings as commission } from './commission/readings.ts';
import { readings as communication } from './communication/readings.ts';
import { readings as discounts } from './discounts/readings.ts';
import { readings as eligibilityAndRates } from './eligibility-and-rates/readings.ts';
import { readings as eligibleTransactions } from './eligible-transactions/readings.ts';
import { readings as enterpriseReferral } from './enterprise-referral/readings.ts';
import { readings as managedMrr } from './managed-mrr/readings.ts';
import { readings as onboarding } from './onboarding/readings.ts';
import { readings as onboardingWaiver } from './onboarding-waiver/readings.ts';
import { readings as proofOfInvolvement } from './proof-of-involvement/readings.ts';
import { readings as questions } from './questions/readings.ts';
import { readings as registration } from './registration/readings.ts';
import { readings as salesStrategies } from './sales-strategies/readings.ts';
import { readings as soldMrr } from './sold-mrr/readings.ts';
import { readings as team } from './team/readings.ts';
import { readings as transition2024 } from './transition-2024/readings.ts';
import { readings as upsell } from './upsell/readings.ts';

const texts = {
  ...team,
  ...eligibilityAndRates,
  ...managedMrr,
  ...soldMrr,
  ...proofOfInvolvement,
  ...communication,
  ...onboarding,
  ...discounts,
  ...registration,
  ...transition2024,
  ...salesStrategies,
  ...eligibleTransactions,
  ...bestPartnerWins,
  ...enterpriseReferral,
  ...upsell,
  ...onboardingWaiver,
  ...commission,
  ...questions,
} satisfies Readonly<Record<AmbiguityId, Reading>>;

export interface Ambiguity extends Reading {
  readonly id: AmbiguityId;
}

/** In the order of their numbers. */
export const allAmbiguities: readonly Ambiguity[] = Object.entries<Reading>(texts)
  .map(([id, text]) => ({ id: id as AmbiguityId, ...text }))
  .sort((one, other) => (one.id < other.id ? -1 : 1));

export function isAmbiguityId(id: string): id is AmbiguityId {
  return Object.hasOwn(texts, id);
}

export function ambiguity(id: AmbiguityId): Ambiguity {
  return { id, ...texts[id] };
}
