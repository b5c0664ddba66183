/**
 * Every rule of the Rules of Engagement, in the order of the text: where it stands, and what it says in our own words.
 *
 * The text itself is HubSpot's and is not copied here; `section.heading.fr` and `place` let a reader find the sentence.
 */
import type { AmbiguityId } from './ambiguities.ts';
import type { Bilingual } from '../facts/bilingual.ts';
import { bestPartnerWins } from './registry/best-partner-wins.ts';
import { commission } from './registry/commission.ts';
import { communication } from './registry/communication.ts';
import { discounts, feedback, incentives, verification } from './registry/conduct.ts';
import { crossSell } from './registry/cross-sell.ts';
import { eligibilityAndRates } from './registry/eligibility-and-rates.ts';
import { eligibleTransactions } from './registry/eligible-transactions.ts';
import { enterpriseReferral } from './registry/enterprise-referral.ts';
import { managedMrr } from './registry/managed-mrr.ts';
import { model } from './registry/model.ts';
import { onboardingWaiver } from './registry/onboarding-waiver.ts';
import { onboarding } from './registry/onboarding.ts';
import { proofOfInvolvement } from './registry/proof-of-involvement.ts';
import { proofProcess } from './registry/proof-process.ts';
import { questions } from './registry/questions.ts';
import { registration } from './registry/registration.ts';
import type { RuleKind, RuleText } from './registry/rule-text.ts';
import { hubspotCollaboration, partnerCollaboration, salesStrategies } from './registry/sales-strategies.ts';
import { soldMrr } from './registry/sold-mrr.ts';
import { team } from './registry/team.ts';
import { transition2024 } from './registry/transition-2024.ts';
import { upsell } from './registry/upsell.ts';

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

/** The id of a rule: `POI-12`. */
export type RuleId = KeysOfEach<EverySection>;
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
