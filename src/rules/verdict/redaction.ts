/**
 * What a partner may see (BPW-03, FAQ-07, FAQ-08): nothing of another partner, not even whether there is one.
 *
 * By whitelist, and before anything is judged: the facts are cut down to the viewer's own (`facts/own-facts.ts`) and
 * judged as if nobody else were there. What others decide enters as one opaque value a line, taken from the whole
 * evaluation: so neither a name nor a count, an index or a gap of another partner can be in the answer, and the answer is
 * the same to the letter whoever else is there, as long as that value is.
 */
import * as z from 'zod';
import { anotherPartner } from '../../facts/own-facts.ts';
import { changed, type Finding, standingOf } from '../language/findings.ts';
import { hubspotDecides, notMet } from './codes.ts';
import { mostLines } from '../../facts/limits.ts';
import { type LineItemId, lineItemId, type PartnerId } from '../../facts/primitives.ts';
import type { Judged, JudgedLine } from './judgement.ts';

/** Of a line's credit, for one partner. `nothing`: it is this partner's, as far as others go. */
const decidedElsewhere = z.enum(['nothing', 'not_this_partner', 'not_settled']);
type DecidedElsewhere = z.output<typeof decidedElsewhere>;
/** By line; lines that are not named have nothing decided elsewhere. */
export const elsewhereSchema = z.lazy(() => z.array(z.tuple([lineItemId, decidedElsewhere])).max(mostLines));

/** All that a partner's case takes from the whole evaluation. */
export interface Elsewhere {
  readonly ofLine: ReadonlyMap<LineItemId, DecidedElsewhere>;
  /** The deal credits the partner, and a breach that the deal states is its own: then it is told. */
  readonly credited: boolean;
}

/** A deal judged without a viewer. */
interface Whole {
  readonly lines: readonly Pick<JudgedLine, 'line' | 'credit'>[];
  readonly breachBy: PartnerId | null;
}

export function elsewhereFor(viewer: PartnerId, whole: Whole): Elsewhere {
  return {
    ofLine: new Map(whole.lines.map(({ line, credit }) => [line.id, decided(credit, viewer)])),
    credited: whole.breachBy === viewer,
  };
}

/** Of several ways in which a deal may be: what all of them decide alike; the rest is not settled. At least one. */
export function elsewhereInAny(all: readonly Elsewhere[]): Elsewhere {
  const lines = new Set(all.flatMap(({ ofLine }) => [...ofLine.keys()]));
  return {
    ofLine: new Map(
      [...lines].map((line) => {
        const [first = 'not_settled', ...others] = all.map(({ ofLine }) => ofLine.get(line) ?? 'not_settled');
        return [line, others.every((other) => other === first) ? first : 'not_settled'] as const;
      }),
    ),
    credited: all.every(({ credited }) => credited),
  };
}

function decided({ verdict, partnerId }: Judged, viewer: PartnerId): DecidedElsewhere {
  if (partnerId !== null && partnerId !== viewer) return 'not_this_partner';
  switch (verdict) {
    case 'yes':
    case 'automatic':
      return partnerId === viewer ? 'nothing' : 'not_settled';
    case 'no':
      return 'not_this_partner';
    case 'pending':
    case 'needs_hubspot_decision':
      return 'not_settled';
  }
}

/** Changes a judged line before anything is made of it. */
export type Seen = (judged: JudgedLine) => JudgedLine;

export function seenBy(viewer: PartnerId, { ofLine }: Elsewhere): Seen {
  return (judged) => {
    const elsewhere = ofLine.get(judged.line.id) ?? 'not_settled';
    const see = (own: Judged): Judged =>
      judged.holder === anotherPartner ? creditedElsewhere(own) : asSeen(own, elsewhere, viewer);
    const commission = see(judged.commission);
    const none = commission.verdict === 'no';
    return {
      ...judged,
      credit: see(judged.credit),
      commission: {
        ...commission,
        motion: judged.commission.motion,
        amounts: none ? null : judged.commission.amounts,
        terms: none ? null : judged.commission.terms,
      },
    };
  };
}

/** The viewer's own verdict, brought down to what the whole deal gives it. Its own "no" and its own wait say enough. */
function asSeen(own: Judged, elsewhere: DecidedElsewhere, viewer: PartnerId): Judged {
  const neutral = own.verdict === 'no' ? null : neutralReason(elsewhere, viewer);
  if (neutral === null) return own;
  const findings = [neutral, ...own.findings];
  const standing = standingOf(findings);
  // A reason that changes nothing would only tell that somebody else is there.
  return standing === own.verdict ? own : { verdict: standing, partnerId: null, findings };
}

function neutralReason(elsewhere: DecidedElsewhere, partnerId: PartnerId): Finding | null {
  switch (elsewhere) {
    case 'nothing':
      return null;
    case 'not_this_partner':
      return notMet('BPW-05', 'credit_not_for_this_partner', { partnerId });
    case 'not_settled':
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
