/** What stands, in one label and one sentence. */
import type { Determination, Status } from '../rules/language/determination.ts';
import { decides } from './actions.ts';
import type { DealView, Tone } from '../contract/deal-view.ts';
import { mainReason } from './main-reason.ts';
import type { Reader } from './reader.ts';
import { asRecorded, isRecordedByReader } from './recorded-by-reader.ts';
import { actionSentence } from './sentences.ts';
import { statusWords } from './words/status.ts';

const tones: Readonly<Record<Status, Tone>> = {
  eligible: 'success',
  partially_eligible: 'info',
  not_eligible: 'danger',
  pending: 'info',
  at_risk: 'warning',
  needs_hubspot_decision: 'info',
};

/** `lacksLines`: there may be lines that nobody could read, which is not the same as none. */
export function statusView(determination: Determination, lacksLines: boolean, reader: Reader): DealView['status'] {
  const { status } = determination;
  if (status === null && lacksLines) {
    const { label, lead } = statusWords.linesUnknown;
    return { id: 'pending', tone: 'warning', label: reader.say(label), sentence: reader.say(lead) };
  }
  if (status === null) {
    const { label, lead } = statusWords.nothing;
    return { id: 'nothing', tone: 'default', label: reader.say(label), sentence: reader.say(lead) };
  }
  const { label, lead } = statusWords[status];
  const because = reasonOf(status, determination, reader);
  return {
    id: status,
    tone: tones[status],
    label: reader.say(label),
    sentence: because === undefined ? reader.say(lead) : `${reader.say(lead)} ${because}`,
  };
}

function reasonOf(status: Status, determination: Determination, reader: Reader): string | undefined {
  const verdicts = determination.lines.flatMap(({ credit, commission }) => [credit, commission]);
  switch (status) {
    case 'eligible':
      return validationSaid(reader);
    case 'at_risk': {
      const first = determination.nextActions.find(decides);
      return first === undefined ? mainReason(verdicts, ['open', 'unknown'], reader) : actionSentence(first, reader);
    }
    case 'pending':
      return mainReason(verdicts, ['open', 'unknown'], reader);
    case 'needs_hubspot_decision':
      return mainReason(verdicts, ['hubspot_decides'], reader);
    case 'partially_eligible':
    case 'not_eligible':
      return mainReason(verdicts, ['not_met'], reader);
  }
}

/** In a partner's own portal it is this partner that recorded HubSpot's word. */
function validationSaid(reader: Reader): string {
  const value = reader.facts.deal.hubspotValidation ?? null;
  if (value !== 'approved') return reader.say(statusWords.notValidated);
  const said = reader.say(statusWords.validated);
  return isRecordedByReader({ path: 'deal.hubspotValidation', value }, reader) ? asRecorded(said, reader) : said;
}
