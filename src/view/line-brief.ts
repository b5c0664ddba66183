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

export function briefOf(line: LineVerdict, reader: Reader): BriefView {
  const brief = inBrief(line);
  return brief.of === 'words'
    ? { tone: toneOfWords[brief.words], text: reader.say(briefWords[brief.words]) }
    : { tone: tones[brief.reason.outcome], text: titleOf(brief.reason, reader) };
}

const toneOfWords: Readonly<Record<keyof typeof briefWords, Tone>> = {
  earns: 'success',
  ended: 'default',
  creditOnly: 'info',
  commissionOnly: 'info',
  open: 'default',
};

type Brief =
  | { readonly of: 'words'; readonly words: keyof typeof briefWords }
  | { readonly of: 'reason'; readonly reason: Reason };

/** What both verdicts come to, or the reason that decides. */
export function inBrief({ credit, commission }: Pick<LineVerdict, 'credit' | 'commission'>): Brief {
  if (isEarned(credit.verdict) && isEarned(commission.verdict))
    return { of: 'words', words: commission.over === undefined ? 'earns' : 'ended' };
  // A settled "no" beside a settled "yes" is told as what is earned.
  if (isEarned(credit.verdict) && commission.verdict === 'no') return { of: 'words', words: 'creditOnly' };
  if (isEarned(commission.verdict) && credit.verdict === 'no') return { of: 'words', words: 'commissionOnly' };
  const reason = [credit, commission].map(deciding).find((found) => found !== undefined);
  return reason === undefined ? { of: 'words', words: 'open' } : { of: 'reason', reason };
}

/** That the deal is still open decides nothing, as long as there is another reason. */
function deciding({ reasons, verdict }: { readonly reasons: readonly Reason[]; readonly verdict: Verdict }) {
  if (isEarned(verdict)) return undefined;
  const carrying = inOrder(reasons, verdict).filter(({ outcome }) => outcome !== 'met' && outcome !== 'noted');
  return carrying.find(({ code }) => code !== 'deal_open') ?? carrying[0];
}
