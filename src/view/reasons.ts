/** Why a verdict is what it is: the reasons, the deciding ones first, each with its rule, its facts and its figures. */
import type { Outcome, Reason, Verdict } from '../rules/determination.ts';
import { citationOf, readingOf } from './citations.ts';
import type { ReasonView, Tone } from './deal-view.ts';
import { factShown } from './fact-shown.ts';
import { parameterShown } from './parameter-shown.ts';
import type { Reader } from './reader.ts';
import { reasonSentence } from './sentences.ts';
import { outcomeWords } from './words/status.ts';

const tones: Readonly<Record<Outcome, Tone>> = {
  met: 'success',
  not_met: 'danger',
  open: 'warning',
  hubspot_decides: 'info',
  unknown: 'warning',
  noted: 'default',
};

/** Which outcomes carry a verdict; the others follow in the order of the rules. */
const carries: Readonly<Record<Verdict, readonly Outcome[]>> = {
  yes: ['met'],
  automatic: ['met'],
  no: ['not_met'],
  pending: ['open', 'unknown', 'hubspot_decides'],
  needs_hubspot_decision: ['hubspot_decides', 'open', 'unknown'],
};

export function inOrder(reasons: readonly Reason[], verdict: Verdict): readonly Reason[] {
  const rank = ({ outcome }: Reason) => {
    const place = carries[verdict].indexOf(outcome);
    return place === -1 ? carries[verdict].length : place;
  };
  return [...reasons].sort((one, other) => rank(one) - rank(other));
}

export function reasonViews(reasons: readonly Reason[], verdict: Verdict, lineItemId: string, reader: Reader): ReasonView[] {
  return inOrder(reasons, verdict).map((reason, index) => {
    const reading = readingOf(reason.ambiguity, reader);
    return {
      id: `${reason.ruleId}-${index + 1}`,
      tone: tones[reason.outcome],
      label: reader.say(outcomeWords[reason.outcome]),
      sentence: reasonSentence(reason, reader),
      citation: citationOf(reason.ruleId, reader),
      ...(reading === undefined ? {} : { reading }),
      facts: reason.facts.map((fact) => factShown(fact, reader, lineItemId)),
      parameters: reason.parameters.map((parameter) => parameterShown(parameter, reader)),
    };
  });
}
