/** The lines of a deal judged, in the order of evaluation: edition, motion, gates, lines, proofs, winner. What is told of it comes after. */
import { type DatedFacts, type DealAtHand, dealAtHand } from '../language/deal-at-hand.ts';
import { breachBy } from './breach-by.ts';
import { breachSoFar } from '../sections/commission/ended.ts';
import { decisionsOf } from './decisions.ts';
import { type PickedEdition, pickEdition } from '../editions/pick-edition.ts';
import type { Winner } from '../sections/best-partner-wins/winner.ts';
import { winnerOf } from './credited.ts';
import type { Finding } from '../language/findings.ts';
import { type DealFindings, type Decided, type JudgedLine, judgeLine, lineOnOffer } from './judgement.ts';
import { readMotion } from '../sections/sales-strategies/rules.ts';
import type { PartnerId } from '../../facts/primitives.ts';
import type { Seen } from './redaction.ts';
import type { Rulebook } from '../language/rulebook.ts';
import { assessSellers } from './sellers.ts';
import { assessTransaction } from '../sections/eligibility-and-rates/rules.ts';

export interface Judgement {
  readonly picked: PickedEdition;
  readonly deal: DealAtHand;
  readonly known: DealFindings;
  readonly aboutMotion: readonly Finding[];
  readonly winner: Winner;
  /** Whose a breach of the deal is, stated or not; null: of several partners nobody knows which. */
  readonly breachBy: PartnerId | null;
  readonly lines: readonly JudgedLine[];
}

/** `seen`: what a partner who looks may be told of a line. @throws RangeError where the rulebook has no edition of that name. */
export function judgeLines(
  facts: DatedFacts,
  rulebook: Rulebook,
  edition: string | undefined,
  seen: Seen = (judged) => judged,
): Judgement {
  const picked = pickEdition(facts, rulebook, edition);
  const deal = dealAtHand(facts, picked.edition, rulebook.classify);
  const { motion, findings: aboutMotion } = readMotion(deal);
  const decisions = decisionsOf(deal);
  const { sellers, sellersUnknown } = assessSellers(deal, motion, decisions);
  const transaction = assessTransaction(deal);
  const known: DealFindings = { motion, decisions, transaction, sellers, sellersUnknown };
  const onOffer = deal.lines.map((line) => lineOnOffer(deal, known, line));
  const winner = winnerOf(deal, known, onOffer);
  const judgedWith = (breach: Decided['breach']) =>
    onOffer.map((offered) => judgeLine(deal, known, offered, { winner, breach }));
  const unbroken = judgedWith(null);
  // A partner that looks was given a breach only if it is its own.
  const by = deal.facts.viewer?.partnerId ?? breachBy(deal, sellers, unbroken);
  const afterMonths = breachSoFar(deal);
  const lines = afterMonths === null || by === null ? unbroken : judgedWith({ by, afterMonths });
  return { picked, deal, known, aboutMotion, winner, breachBy: by, lines: lines.map(seen) };
}
