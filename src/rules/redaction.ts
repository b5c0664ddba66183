/**
 * What a partner may see (BPW-03, FAQ-07, FAQ-08): nothing of another partner, not even whether there is one.
 *
 * By whitelist, and before anything is judged: the facts are cut down to the viewer's own (`facts-for-partner.ts`) and
 * judged as if nobody else were there. What the whole deal says goes into it only as the viewer's own verdict on a line,
 * with one neutral reason. So neither a name nor a count, an index or a gap of another partner can be in the answer.
 */
import type { DatedFacts } from './deal-at-hand.ts';
import type { Determination, LineVerdict, Verdict } from './determination.ts';
import { anotherPartner, factsForPartner } from './facts-for-partner.ts';
import { changed, type Finding, hubspotDecides, notMet, open, standingOf } from './findings.ts';
import type { PartnerId } from '../facts/primitives.ts';
import type { Judged, JudgedLine } from './judgement.ts';

/** Changes a judged line before anything is made of it. */
export type Seen = (judged: JudgedLine) => JudgedLine;

export function whatThePartnerSees(
  facts: DatedFacts,
  viewer: PartnerId,
  determine: (facts: DatedFacts, seen?: Seen) => Determination,
): Determination {
  const { lines } = determine({ ...facts, viewer: undefined });
  const verdicts = new Map(lines.map((line) => [line.lineItemId, verdictsFor(line, viewer)]));
  const isCredited = lines.some(({ credit }) => credit.partnerId === viewer);
  const seen: Seen = (judged) => {
    const whole = verdicts.get(judged.line.id);
    const see = (own: Judged, verdict: Verdict): Judged =>
      judged.holder === anotherPartner ? creditedElsewhere(own) : asSeen(own, verdict, viewer);
    const credit = see(judged.credit, whole?.credit ?? 'no');
    const commission = see(judged.commission, whole?.commission ?? 'no');
    const none = commission.verdict === 'no';
    return {
      ...judged,
      credit,
      commission: {
        ...commission,
        amounts: none ? null : judged.commission.amounts,
        terms: none ? null : judged.commission.terms,
      },
    };
  };
  return { ...determine(factsForPartner(facts, viewer, isCredited), seen), process: null };
}

interface VerdictsFor {
  readonly credit: Verdict;
  readonly commission: Verdict;
}

function verdictsFor({ credit, commission }: LineVerdict, viewer: PartnerId): VerdictsFor {
  const theirs = credit.partnerId !== null && credit.partnerId !== viewer;
  return theirs ? { credit: 'no', commission: 'no' } : { credit: credit.verdict, commission: commission.verdict };
}

/** The viewer's own verdict, brought down to what the whole deal gives it. */
function asSeen(own: Judged, whole: Verdict, viewer: PartnerId): Judged {
  if (own.verdict === 'no' || own.verdict === whole) return own;
  const neutral = neutralReason(whole, viewer);
  if (neutral === null) return own;
  const findings = [neutral, ...own.findings];
  const standing = standingOf(findings);
  // A reason that changes nothing would only tell that somebody else is there.
  return standing === own.verdict ? own : { verdict: standing, partnerId: null, findings };
}

function neutralReason(whole: Verdict, partnerId: PartnerId): Finding | null {
  switch (whole) {
    case 'yes':
    case 'automatic':
      return null;
    case 'no':
      return notMet('BPW-05', 'credit_not_for_this_partner', { partnerId });
    case 'pending':
      return open('BPW-05', 'not_settled_for_this_partner', { partnerId });
    case 'needs_hubspot_decision':
      return hubspotDecides('BPW-08', 'not_settled_for_this_partner', { partnerId });
  }
}

/** An automatic credit that is somebody else's: the rules that bar the viewer, and nothing about the holder's part. */
function creditedElsewhere({ findings }: Judged): Judged {
  const barring = findings
    .filter(({ code }) => code === 'credited_to_another_partner' || code === 'another_partner_second_contract')
    .map((found) => changed(found, { outcome: 'not_met' }));
  const others = findings.filter(
    (found) =>
      found.partnerId !== anotherPartner &&
      found.missing.length === 0 &&
      !barring.some(({ ruleId }) => ruleId === found.ruleId),
  );
  return {
    verdict: 'no',
    partnerId: null,
    findings: [...(barring.length > 0 ? barring : [notMet('XS-02', 'credited_to_another_partner')]), ...others],
  };
}
