/** What the rules say beside credit and commission: who may give the onboarding (WAIV-02), whose managed MRR it is (MM-02). */
import type { Citation } from '../contract/deal-view.ts';
import type { Determination, Reason, Verdict } from '../rules/language/determination.ts';
import { managedMrr } from '../rules/sections/managed-mrr/text.ts';
import { onboardingWaiver } from '../rules/sections/onboarding-waiver/text.ts';
import { citationOf, readingOf } from './citations.ts';
import type { Reader } from './reader.ts';
import { reasonsOf } from './reasons.ts';
import { reasonSentence } from './sentences.ts';
import { verdictWords } from './words/verdicts.ts';

export interface OtherVerdict {
  /** Heading of the section that decides it. */
  readonly title: string;
  /** "Yes", "HubSpot decides" */
  readonly label: string;
  /** Empty where there is none, or it is not known. */
  readonly amount: string;
  /** Whose it is; empty where it is several partners'. */
  readonly partner: string;
  /** Those that decide come first. */
  readonly reasons: readonly RuleSaid[];
}
export interface RuleSaid {
  readonly citation: Citation;
  readonly sentence: string;
  readonly reading: string | undefined;
}

export function otherVerdicts(determination: Determination, reader: Reader): OtherVerdict[] {
  const { onboardingWaiver: waiver, managedCredit } = determination;
  const currency = reader.facts.managed?.currency ?? reader.facts.deal.currency ?? null;
  const waived =
    waiver === null
      ? []
      : [
          {
            title: reader.say(onboardingWaiver.heading),
            amount: '',
            partner: waiver.partnerId === null ? '' : reader.partnerName(waiver.partnerId),
            ...told(waiver, reader),
          },
        ];
  const managed = managedCredit.map((credit) => ({
    title: reader.say(managedMrr.heading),
    amount: credit.mrr === null ? '' : reader.format.money(credit.mrr, currency),
    partner: reader.partnerName(credit.partnerId),
    ...told(credit, reader),
  }));
  return [...waived, ...managed];
}

function told(
  { verdict, reasons }: { readonly verdict: Verdict; readonly reasons: readonly Reason[] },
  reader: Reader,
): Pick<OtherVerdict, 'label' | 'reasons'> {
  const said = new Map<string, RuleSaid>();
  const { decide, also, inform } = reasonsOf(reasons, verdict, (reason) => {
    const sentence = reasonSentence(reason, reader);
    const key = `${reason.ruleId}\n${sentence}`;
    const reading = reason.ambiguity === undefined ? undefined : readingOf(reason.ambiguity, reader);
    said.set(key, { citation: citationOf(reason.ruleId, reader), sentence, reading });
    return key;
  });
  return {
    label: reader.say(verdictWords[verdict]),
    reasons: [...decide, ...also, ...inform].flatMap((key) => said.get(key) ?? []),
  };
}
