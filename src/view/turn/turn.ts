/**
 * Whose turn it is: who acts next and by when, from the determination and from who looks. The status of the
 * determination is never shown raw, because it does not say who has to do something.
 */
import type { CommissionVerdict, Determination, Reason, Status } from '../../rules/language/determination.ts';
import { isEarned } from '../../rules/language/earned.ts';
import type { DealView } from '../../contract/deal-view.ts';
import type { Tone } from '../../contract/tone.ts';
import type { TurnKind, TurnView } from '../../contract/turn.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import { isCancelledSometime } from '../commission.ts';
import { daysUntil } from '../format.ts';
import { joined } from '../joined.ts';
import type { Reader } from '../reader.ts';
import { asRecorded, isRecordedByReader } from '../recorded-by-reader.ts';
import { reasonSentence } from '../sentences.ts';
import { titleOf } from '../titles.ts';
import { briefly } from './briefly.ts';
import type { RemedyCode } from '../../rules/what-if/remedies.ts';
import { remedyWords } from '../words/remedies.ts';
import { isLate } from './late.ts';
import { reasonsThatStand } from './reasons.ts';
import type { Todo } from './todo.ts';
import { tagWords, turnWords } from './words.ts';

export const turnTones: Readonly<Record<TurnKind, Tone>> = {
  rules_met: 'success',
  partly_met: 'info',
  yours: 'warning',
  partner: 'warning',
  customer: 'warning',
  specialist: 'warning',
  hubspot: 'info',
  admin: 'warning',
  hubspot_decides: 'info',
  fact_missing: 'warning',
  on_track: 'success',
  ended: 'default',
  not_eligible: 'danger',
  not_settled: 'info',
  nothing: 'default',
};

type Said = Omit<TurnView, 'kind' | 'tone' | 'tag'> & { readonly tone?: Tone };

/** `nothing`: what is said where there is nothing to judge. `todo`: in its order. */
export function turnOf(
  determination: Determination,
  nothing: DealView['nothing'],
  todo: readonly Todo[],
  remedy: RemedyCode | undefined,
  reader: Reader,
): TurnView {
  if (nothing !== undefined) {
    const { title, text, offer } = nothing;
    return told(
      'nothing',
      { phrase: title, because: text, when: '', ...(offer === undefined ? {} : { offer }) },
      reader,
    );
  }
  const { status } = determination;
  switch (status) {
    case null:
    case 'pending':
    case 'at_risk':
    case 'needs_hubspot_decision':
      return waiting(determination, todo, reader);
    case 'eligible':
    case 'partially_eligible':
    case 'not_eligible':
      return decided(status, determination, todo, remedy, reader);
  }
}

const told = (kind: TurnKind, said: Said, reader: Reader): TurnView => ({
  tone: turnTones[kind],
  ...said,
  kind,
  tag: reader.say(tagWords[kind]),
});

/** Something is still open: the next step says whose turn it is. */
function waiting(determination: Determination, todo: readonly Todo[], reader: Reader): TurnView {
  const [next] = todo.filter(({ decides }) => decides);
  if (next !== undefined) return ofStep(next, determination, reader);
  const open = reasonsThatStand(determination, ['open', 'unknown', 'hubspot_decides']);
  const first = open.find(({ code }) => code !== 'deal_open');
  if (first === undefined && open.length > 0) {
    const { closeDate } = reader.facts.deal;
    if (closeDate != null && daysUntil(reader.asOf, closeDate, reader.timeZone) < 0)
      return told('not_settled', { tone: 'warning', ...hasItClosed(closeDate, reader), when: '' }, reader);
    const closes = closeDate == null ? '' : reader.say(turnWords.closes(reader.format.near(closeDate, reader.asOf)));
    return told('on_track', { phrase: reader.say(turnWords.nothingDue), because: '', when: closes }, reader);
  }
  return told(
    'not_settled',
    { phrase: first === undefined ? '' : titleOf(first, reader), because: sentenceBeside(first, reader), when: '' },
    reader,
  );
}

/** The day on which it was to close is over: nobody knows whether it did. */
const hasItClosed = (closeDate: string, { format, asOf, say }: Reader): Pick<Said, 'phrase' | 'because'> => ({
  phrase: say(turnWords.hasItClosed),
  because: say(turnWords.wasToClose(format.near(closeDate, asOf))),
});

function ofStep(step: Todo, determination: Determination, reader: Reader): TurnView {
  const { shown, by } = step;
  const frame = { step: { of: step.of, id: step.id }, ...(by === null ? {} : { due: by }) };
  if (step.of === 'missing')
    return told(
      'fact_missing',
      { ...frame, phrase: shown.phrase, because: shown.detail, ofStep: true, when: '' },
      reader,
    );
  const { action, owner } = step;
  const question = reasonsThatStand(determination, ['hubspot_decides']).find(({ ruleId }) => ruleId === action.ruleId);
  if (owner === 'hubspot' && action.what !== 'validate_transaction') {
    return told(
      'hubspot_decides',
      {
        ...frame,
        phrase: question === undefined ? shown.phrase : titleOf(question, reader),
        because: sentenceBeside(question, reader),
        when: shown.left,
      },
      reader,
    );
  }
  const late = by !== null && isLate(by, reader);
  // Its day is over, and HubSpot may still let it count.
  const missed = question !== undefined && action.what === 'share_signed_proof';
  const kind = owner === 'viewer' ? 'yours' : owner;
  return told(
    kind,
    {
      ...frame,
      ...(late || missed ? { tone: 'danger' } : {}),
      phrase: by === null || late ? shown.phrase : `${shown.phrase} ${shown.by}`,
      ...(late
        ? { because: reader.say(turnWords.wasDue(reader.format.near(by, reader.asOf))) }
        : missed
          ? { because: reasonSentence(question, briefly(reader)) }
          : { because: owedBy(step, reader), ofStep: true }),
      when: shown.left,
    },
    reader,
  );
}

/** Among several partners it matters which; of one line among several, which line. */
function owedBy({ shown, owner }: Todo, reader: Reader): string {
  const whose = owner === 'partner' && reader.audience === 'hubspot' ? shown.owner : '';
  return joined([whose, shown.detail]);
}

function decided(
  status: Extract<Status, 'eligible' | 'partially_eligible' | 'not_eligible'>,
  determination: Determination,
  todo: readonly Todo[],
  remedy: RemedyCode | undefined,
  reader: Reader,
): TurnView {
  const stopped = endOf(determination, todo, reader);
  if (stopped !== undefined) return stopped;
  switch (status) {
    case 'eligible':
      return told('rules_met', { phrase: validation(reader), because: '', when: closedOn(reader) }, reader);
    case 'partially_eligible': {
      const because = whyNotAll(determination, reader);
      return told(
        'partly_met',
        { phrase: whichPart(determination, reader), because, when: closedOn(reader), ...byRemedy(remedy, reader) },
        reader,
      );
    }
    case 'not_eligible': {
      const [reason] = reasonsThatStand(determination, ['not_met']);
      return told(
        'not_eligible',
        {
          phrase: reason === undefined ? '' : titleOf(reason, reader),
          because: sentenceBeside(reason, reader),
          when: '',
          ...byRemedy(remedy, reader),
        },
        reader,
      );
    }
  }
}

/** In few words; that a HubSpot collaboration pays nothing by itself goes before the condition that failed. */
function whyNotAll(determination: Determination, reader: Reader): string {
  const [failed] = reasonsThatStand(determination, ['not_met']);
  const noted = reasonsThatStand(determination, ['noted']);
  const collaboration = noted.some(({ code }) => code === 'hubspot_motion_standard_commission_none');
  return joined([
    collaboration ? reader.say(turnWords.hubspotCollaboration) : '',
    failed === undefined ? '' : titleOf(failed, reader),
  ]);
}

/** The line whose "no" the turn speaks of, where the deal is decided and not everything earns. */
export function lineAsked({ status, lines }: Determination): string | undefined {
  if (status !== 'not_eligible' && status !== 'partially_eligible') return undefined;
  return lines.find(({ commission }) => commission.verdict === 'no')?.lineItemId;
}

const byRemedy = (remedy: RemedyCode | undefined, { say }: Reader): Pick<TurnView, 'change' | 'step'> =>
  remedy === undefined
    ? {}
    : { change: say(turnWords.wouldTake(say(remedyWords[remedy]))), step: { of: 'remedies', id: remedy } };

const closedOn = ({ facts, format, asOf, say }: Reader): string =>
  facts.deal.closeDate == null ? '' : say(turnWords.closed(format.near(facts.deal.closeDate, asOf)));

/** In a partner's own portal it is this partner that recorded HubSpot's word. */
function validation(reader: Reader): string {
  const value = reader.facts.deal.hubspotValidation ?? null;
  if (value !== 'approved') return reader.say(turnWords.notApproved);
  const said = reader.say(turnWords.approved);
  return isRecordedByReader({ path: 'deal.hubspotValidation', value }, reader) ? asRecorded(said, reader) : said;
}

function whichPart({ lines }: Determination, reader: Reader): string {
  const credited = lines.filter(({ credit }) => isEarned(credit.verdict)).length;
  const paid = lines.filter(({ commission }) => isEarned(commission.verdict)).length;
  if (paid === 0) return reader.say(turnWords.creditOnly);
  if (credited === 0) return reader.say(turnWords.commissionOnly);
  const all = reader.format.integer(lines.length);
  return reader.say(paid === 1 ? turnWords.oneLine(all) : turnWords.someLines(reader.format.integer(paid), all));
}

/** Every commission that ran is over, and nothing runs on. */
function endOf(determination: Determination, todo: readonly Todo[], reader: Reader): TurnView | undefined {
  const ran = determination.lines
    .map(({ commission }) => commission)
    .filter(({ monthly, verdict }) => monthly !== null && isEarned(verdict));
  const isOver = ran.every(({ over }) => over !== undefined);
  const last = ran.toSorted((one, other) => (one.months ?? 0) - (other.months ?? 0)).at(-1);
  if (last === undefined || !isOver) return undefined;
  const unsaid = ran.some(isCancelledSometime);
  // How much was earned, and whether anything is left of it, is asked before it is said to have ended.
  const asked = todo.find((step) => step.of === 'missing' && step.facts.some(({ path }) => path === monthsPaid));
  if (unsaid && asked !== undefined) return ofStep(asked, determination, reader);
  return told(
    'ended',
    {
      phrase: reader.say(unsaid ? turnWords.cancelledSometime : howItEnded(last, reader)),
      because: reader.say(whyItEnded(unsaid ? 'cancelled' : last.over)),
      when: unsaid || last.over === 'price' || last.until === null ? '' : reader.format.month(last.until),
    },
    reader,
  );
}

const monthsPaid = 'payments.monthsPaid';

function howItEnded({ months, over }: CommissionVerdict, reader: Reader): Bilingual {
  const count = months ?? 0;
  switch (over) {
    case 'term':
      return count === 1 ? turnWords.termOfOne : turnWords.term(reader.format.integer(count));
    case 'price':
      return turnWords.nothingPaid;
    case 'breach':
      if (count === 0) return turnWords.breachBefore;
      return count === 1 ? turnWords.breachAfterOne : turnWords.breachAfter(reader.format.integer(count));
    case 'cancelled':
    case undefined:
      if (count === 0) return turnWords.cancelledBefore;
      return count === 1 ? turnWords.cancelledAfterOne : turnWords.cancelledAfter(reader.format.integer(count));
  }
}

function whyItEnded(over: CommissionVerdict['over']): Bilingual {
  switch (over) {
    case 'term':
      return turnWords.stopsWithTerm;
    case 'breach':
      return turnWords.stopsWithBreach;
    case 'price':
      return turnWords.stopsWithPayment;
    case 'cancelled':
    case undefined:
      return turnWords.stopsWithSubscription;
  }
}

/** The whole sentence, where it says more than the title: a day, a domain, an amount. */
function sentenceBeside(reason: Reason | undefined, reader: Reader): string {
  return reason?.values === undefined ? '' : reasonSentence(reason, briefly(reader));
}
