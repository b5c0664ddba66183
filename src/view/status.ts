/** What stands, in one label and one sentence. */
import type { Determination, Reason, Status } from '../rules/determination.ts';
import type { DealView, Tone } from './deal-view.ts';
import { inOrder } from './reasons.ts';
import type { Reader } from './reader.ts';
import { actionSentence, reasonSentence } from './sentences.ts';
import { statusWords } from './words/status.ts';

const tones: Readonly<Record<Status, Tone>> = {
  eligible: 'success',
  partially_eligible: 'info',
  not_eligible: 'danger',
  pending: 'info',
  at_risk: 'warning',
  needs_hubspot_decision: 'info',
};

export function statusView(determination: Determination, reader: Reader): DealView['status'] {
  const { status } = determination;
  if (status === null) {
    const { label, lead } = statusWords.nothing;
    return { id: 'nothing', tone: 'default', label: reader.say(label), sentence: reader.say(lead) };
  }
  const { label, lead } = statusWords[status];
  const because = reasonOf(status, determination, reader);
  return { id: status, tone: tones[status], label: reader.say(label), sentence: because === undefined ? reader.say(lead) : `${reader.say(lead)} ${because}` };
}

function reasonOf(status: Status, determination: Determination, reader: Reader): string | undefined {
  switch (status) {
    case 'eligible':
      return reader.say(reader.facts.deal.hubspotValidation === 'approved' ? statusWords.validated : statusWords.notValidated);
    case 'at_risk': {
      const [first] = determination.nextActions;
      return first === undefined ? mainReason(determination, ['open', 'unknown'], reader) : actionSentence(first, reader);
    }
    case 'pending':
      return mainReason(determination, ['open', 'unknown'], reader);
    case 'needs_hubspot_decision':
      return mainReason(determination, ['hubspot_decides'], reader);
    case 'partially_eligible':
    case 'not_eligible':
      return mainReason(determination, ['not_met'], reader);
  }
}

function mainReason({ lines }: Determination, outcomes: readonly Reason['outcome'][], reader: Reader): string | undefined {
  for (const outcome of outcomes) {
    for (const { credit, commission } of lines) {
      const reasons = [...inOrder(credit.reasons, credit.verdict), ...inOrder(commission.reasons, commission.verdict)];
      const found = reasons.find((reason) => reason.outcome === outcome);
      if (found !== undefined) return reasonSentence(found, reader);
    }
  }
  return undefined;
}
