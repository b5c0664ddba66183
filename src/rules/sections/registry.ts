/**
 * Every rule of the Rules of Engagement, in the order of the text: where it stands, and what it says in our own words.
 *
 * The text itself is HubSpot's and is not copied here; `section.heading.fr` and `place` let a reader find the sentence.
 */
import type { AmbiguityId } from '../language/reading.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import { bestPartnerWins } from './best-partner-wins/text.ts';
import { commission } from './commission/text.ts';
import { communication } from './communication/text.ts';
import { feedback, incentives, verification } from './conduct/text.ts';
import { discounts } from './discounts/text.ts';
import { crossSell } from './cross-sell/text.ts';
import { eligibilityAndRates } from './eligibility-and-rates/text.ts';
import { eligibleTransactions } from './eligible-transactions/text.ts';
import { enterpriseReferral } from './enterprise-referral/text.ts';
import { managedMrr } from './managed-mrr/text.ts';
import { model } from './model/text.ts';
import { onboardingWaiver } from './onboarding-waiver/text.ts';
import { onboarding } from './onboarding/text.ts';
import { proofOfInvolvement } from './proof-of-involvement/text.ts';
import { proofProcess } from './proof-process/text.ts';
import { questions } from './questions/text.ts';
import { registration } from './registration/text.ts';
import type { RuleId } from '../language/rule-ids.ts';
import type { RuleKind, RuleText } from '../language/rule-text.ts';
import { hubspotCollaboration, partnerCollaboration, salesStrategies } from './sales-strategies/text.ts';
import { soldMrr } from './sold-mrr/text.ts';
import { team } from './team/text.ts';
import { transition2024 } from './transition-2024/text.ts';
import { upsell } from './upsell/text.ts';

const inTheTextsOrder = [
  team,
  eligibilityAndRates,
  managedMrr,
  soldMrr,
  proofOfInvolvement,
  communication,
  onboarding,
  discounts,
  incentives,
  verification,
  feedback,
  registration,
  transition2024,
  salesStrategies,
  partnerCollaboration,
  hubspotCollaboration,
  eligibleTransactions,
  bestPartnerWins,
  enterpriseReferral,
  crossSell,
  upsell,
  proofProcess,
  onboardingWaiver,
  commission,
  model,
  questions,
] as const;

type EverySection = (typeof inTheTextsOrder)[number];
type KeysOfEach<T> = T extends { readonly rules: infer R } ? keyof R & string : never;

/** Never, or the ids that no section says: then this does not compile. */
type Unsaid = Exclude<RuleId, KeysOfEach<EverySection>>;
true satisfies [Unsaid] extends [never] ? true : Unsaid;

/** A stable name of a section: `proof-of-involvement`. */
type SectionId = EverySection['id'];

export interface Section {
  readonly id: SectionId;
  /** `fr` is the heading as it stands on the page. */
  readonly heading: Bilingual;
}

export interface Rule {
  readonly id: RuleId;
  readonly section: Section;
  readonly place: Bilingual;
  readonly says: Bilingual;
  readonly kind: RuleKind;
  readonly ambiguities: readonly AmbiguityId[];
}

/** In the order of the text. */
export const allSections: readonly Section[] = inTheTextsOrder.map(({ id, heading }) => ({ id, heading }));

/** In the order of the text. */
export const allRules: readonly Rule[] = inTheTextsOrder.flatMap(({ id, heading, rules }) => {
  const section: Section = { id, heading };
  return Object.entries<RuleText>(rules).map(([ruleId, text]) => ({ id: ruleId as RuleId, section, ...text }));
});

const byId: ReadonlyMap<string, Rule> = new Map(allRules.map((each) => [each.id, each]));

export function isRuleId(id: string): id is RuleId {
  return byId.has(id);
}

export function rule(id: RuleId): Rule {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`No rule ${id} in the registry.`);
  return found;
}

/** The rules on which a question of the text bears. */
export function rulesUnder(ambiguity: AmbiguityId): readonly Rule[] {
  return allRules.filter((each) => each.ambiguities.includes(ambiguity));
}
