/** Clocks of the proof: the close date while a deal is open (POI-12), and the month of the sale (POI-14, A-02). */
import { earlier, isAfter } from '../../language/dates.ts';
import { type DealAtHand, expectedClose, isStillToClose, monthIsOver } from '../../language/deal-at-hand.ts';
import type { codes } from './codes.ts';
import type { Clock } from '../../language/determination.ts';
import type { CalendarDate, PartnerId } from '../../../facts/primitives.ts';
import type { Line } from '../../language/line.ts';
import { confirmsEveryLine, hasSignature, type Proofs } from './rules.ts';
import { beforeClose as lastDayBeforeClose, signedDay, thirtyDaysAfterClose } from './dates.ts';

interface Seller {
  readonly partnerId: PartnerId;
  readonly proofs: Proofs;
}

/**
 * One a partner whose link is asked for; none for a deal that earns nothing, nor, unless it is met all the same, where every
 * line is a holder's (A-20).
 *
 * `held`: what is credited to whoever holds the product, link or not.
 */
export function proofClocks(deal: DealAtHand, seller: Seller, held: ReadonlySet<Line>): Clock[] {
  const { closeDate, lastDayToSign } = deal;
  if (deal.stage === 'closed_lost' || closeDate === null || lastDayToSign === null || seller.proofs.listUnknown)
    return [];
  const asking = deal.lines.filter((line) => !held.has(line));
  const first = firstSignature(deal, seller.proofs);
  // A line that no signed link confirms keeps the clock from being met.
  const inTime = first !== null && !isAfter(first, lastDayToSign);
  const within = inTime && confirmsEveryLine(deal, seller.proofs, asking) ? first : null;
  if (within === null && held.size > 0 && asking.length === 0) return [];
  const clock = (
    id: (typeof codes.clocks)[number],
    ruleId: string,
    dueAt: string,
    answerBy: string | null,
    startedAt: string | null,
    state: Clock['state'],
  ): Clock => ({
    id,
    ruleId,
    partnerId: seller.partnerId,
    startedAt,
    answerBy,
    dueAt,
    metAt: within,
    state,
  });
  const byClose = expectedClose(deal);
  const done = within !== null && (isStillToClose(deal) || hasSignature(seller.proofs));
  const beforeClose =
    byClose === null
      ? []
      : [clock('proof_before_close', 'POI-12', byClose, lastDayBeforeClose(deal), null, done ? 'met' : 'running')];
  const answerBy = earlier(thirtyDaysAfterClose(deal) ?? lastDayToSign, lastDayToSign);
  const month = clock(
    'proof',
    'POI-14',
    lastDayToSign,
    answerBy,
    closeDate,
    monthState(deal, seller, { inTime, met: within !== null }),
  );
  return isStillToClose(deal) && byClose === null ? beforeClose : [...beforeClose, month];
}

/** Of the links that the customer signed. */
function firstSignature(deal: DealAtHand, { links }: Proofs): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (const { link, state, findings } of links) {
    if (state !== 'signed' || findings.some(({ code }) => code === 'proof_signed_by_other')) continue;
    const day = signedDay(deal, link);
    if (day !== null) first = first === null ? day : earlier(first, day);
  }
  return first;
}

/** `inTime`: something was signed by the day that counts; `met`: it confirms every line. */
function monthState(
  deal: DealAtHand,
  { proofs }: Seller,
  signature: { readonly inTime: boolean; readonly met: boolean },
): Clock['state'] {
  if (signature.met) return 'met';
  const untold = proofs.links.some(
    ({ state, findings }) => state === 'unknown' || findings.some(({ outcome }) => outcome === 'unknown'),
  );
  if (monthIsOver(deal) !== true) return 'running';
  // What a signature in time confirms hangs on the lines, where somebody stated them.
  const linesUnknown = signature.inTime && deal.facts.lineItems === undefined;
  return untold || linesUnknown ? 'needs_hubspot_decision' : 'missed';
}
