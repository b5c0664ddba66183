/** A line's two verdicts in a few words, for a table. */
import type { LineVerdict, Outcome, Reason, Verdict } from '../rules/language/determination.ts';
import { isEarned } from '../rules/language/earned.ts';
import type { BriefView } from '../contract/deal-view.ts';
import type { Tone } from '../contract/tone.ts';
import { inOrder } from './reasons.ts';
import type { Reader } from './reader.ts';
import { titleOf } from './titles.ts';
import { briefWords } from './words/brief.ts';

const tones: Readonly<Record<Outcome, Tone>> = {
  met: 'success',
  not_met: 'danger',
  open: 'warning',
  unknown: 'default',
  hubspot_decides: 'info',
  noted: 'default',
};

export function briefOf({ credit, commission }: LineVerdict, reader: Reader): BriefView {
  if (isEarned(credit.verdict) && isEarned(commission.verdict))
    return commission.endedBecause === null
      ? { tone: 'success', text: reader.say(briefWords.earns) }
      : { tone: 'default', text: reader.say(briefWords.ended) };
  // A settled "no" beside a settled "yes" is told as what is earned.
  if (isEarned(credit.verdict) && commission.verdict === 'no')
    return { tone: 'info', text: reader.say(briefWords.creditOnly) };
  if (isEarned(commission.verdict) && credit.verdict === 'no')
    return { tone: 'info', text: reader.say(briefWords.commissionOnly) };
  const reason = [credit, commission].map(deciding).find((found) => found !== undefined);
  return reason === undefined
    ? { tone: 'default', text: reader.say(briefWords.open) }
    : { tone: tones[reason.outcome], text: titleOf(reason, reader) };
}

/** That the deal is still open decides nothing, as long as there is another reason. */
function deciding({ reasons, verdict }: { readonly reasons: readonly Reason[]; readonly verdict: Verdict }) {
  if (isEarned(verdict)) return undefined;
  const carrying = inOrder(reasons, verdict).filter(({ outcome }) => outcome !== 'met' && outcome !== 'noted');
  return carrying.find(({ code }) => code !== 'deal_open') ?? carrying[0];
}
