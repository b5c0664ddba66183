/** Every duty and deadline, in the order of the text; none of them takes a verdict away by itself. */
import { assessCommunication } from '../sections/communication/rules.ts';
import type { Settle } from '../sections/communication/reply-decided.ts';
import { assessConduct } from '../sections/conduct/rules.ts';
import type { DealAtHand } from '../language/deal-at-hand.ts';
import { assessDiscounts } from '../sections/discounts/rules.ts';
import { assessManagedMrr, type ManagedMrrFound } from '../sections/managed-mrr/rules.ts';
import { assessOnboarding } from '../sections/onboarding/rules.ts';
import { assessOnboardingWaiver, type OnboardingWaiverFound } from '../sections/onboarding-waiver/rules.ts';
import { assessSecondManager } from '../sections/questions/second-manager.ts';
import { joined, type SectionFindings } from '../language/section.ts';
import { assessTransition2024 } from '../sections/transition-2024/rules.ts';

export interface Duties
  extends Pick<ManagedMrrFound, 'managedCredit'>, Pick<OnboardingWaiverFound, 'onboardingWaiver'> {
  readonly findings: SectionFindings;
}

/** `settle`: by what HubSpot decided of a question. */
export function assessDuties(deal: DealAtHand, settle: Settle): Duties {
  const managed = assessManagedMrr(deal);
  const waiver = assessOnboardingWaiver(deal);
  return {
    managedCredit: managed.managedCredit,
    onboardingWaiver: waiver.onboardingWaiver,
    findings: joined(
      assessCommunication(deal, settle),
      assessOnboarding(deal),
      assessDiscounts(deal),
      assessConduct(deal),
      assessTransition2024(deal),
      assessSecondManager(deal),
      managed.findings,
      waiver.findings,
    ),
  };
}
