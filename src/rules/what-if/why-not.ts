/**
 * Why a line earns nothing, told as what would have to be different: the smallest set of changed facts under which the
 * rules are met.
 */
import { editionOf } from '../editions/pick-edition.ts';
import { caseOf, determine } from '../verdict/determine.ts';
import type { Determination, Verdict } from '../language/determination.ts';
import { isEarned } from '../language/earned.ts';
import { valueAt } from '../../facts/input.ts';
import { parseFacts, type FactProblem } from '../../facts/parse.ts';
import type { Instant, PartnerId } from '../../facts/primitives.ts';
import type { Facts } from '../../facts/schema.ts';
import type { Rulebook } from '../language/rulebook.ts';
import { stepsOf, withChanges, type Changes } from './change.ts';
import { remediesFor, type Remedy, type RemedyCode } from './remedies.ts';

export interface ChangedFact {
  readonly path: string;
  /** As the facts file states it now; absent where it states nothing. */
  readonly from?: unknown;
  readonly to: unknown;
}

export type WhyNot =
  /** The line earns already. */
  | { readonly kind: 'earns' }
  /** For `partnerId` to earn, these obstacles would have to go, by these changes of facts and no fewer. */
  | {
      readonly kind: 'would_earn';
      readonly partnerId: PartnerId;
      readonly remedies: readonly RemedyCode[];
      readonly changed: readonly ChangedFact[];
    }
  /** A partner asks, and what it may know of the line does not decide it: HubSpot settles whose the credit is (BPW-03). */
  | { readonly kind: 'decided_elsewhere' }
  /** No set of up to `tried` remedies makes the line earn: its nature is against it. */
  | { readonly kind: 'cannot_earn'; readonly tried: number }
  | { readonly kind: 'refused'; readonly problems: readonly FactProblem[] };

export interface Question {
  readonly lineItemId: string;
  readonly about: 'credit' | 'commission';
}

/** More obstacles than this at once are no longer an answer to "why not". */
const mostRemedies = 4;
/** Partners for whom the question is tried, so that a deal with many stays answerable at once. */
const mostPartners = 3;

const earns = (verdict: Verdict | undefined) => verdict !== undefined && isEarned(verdict);

/**
 * `facts` as a facts file writes them; `now` stands in for a missing `asOf`. With a viewer in them, the answer is made of
 * that partner's own facts: nothing of another's is named, nor said to be what it would take.
 */
export function whyNot(facts: unknown, question: Question, rulebook: Rulebook, now: Instant): WhyNot {
  const searched = search(facts, question, rulebook, now, mostRemedies);
  if (searched.kind !== 'found') return searched;
  return {
    kind: 'would_earn',
    partnerId: searched.partnerId,
    remedies: searched.remedies.map(({ code }) => code),
    changed: minimal(searched.asked, searched.remedies),
  };
}

/** The one remedy by which a line's commission would be earned, without its changes; empty where no single one is enough. */
export function onlyRemedy(
  facts: unknown,
  lineItemId: string,
  rulebook: Rulebook,
  now: Instant,
): readonly RemedyCode[] {
  const searched = search(facts, { lineItemId, about: 'commission' }, rulebook, now, 1);
  return searched.kind === 'found' ? searched.remedies.map(({ code }) => code) : [];
}

interface Found {
  readonly kind: 'found';
  readonly partnerId: PartnerId;
  readonly remedies: readonly Remedy[];
  readonly asked: Asked;
}

type Searched = Exclude<WhyNot, { readonly kind: 'would_earn' }> | Found;

/** `most`: remedies at once. */
function search(facts: unknown, question: Question, rulebook: Rulebook, now: Instant, most: number): Searched {
  const parsed = parseFacts(facts);
  if (!parsed.ok) return { kind: 'refused', problems: parsed.problems };
  const { viewer } = parsed.facts;
  if (viewer === undefined) return searchOf(facts, question, rulebook, now, most);
  const asOf = parsed.facts.asOf ?? now;
  const own = caseOf(viewer.partnerId, { ...parsed.facts, asOf }, rulebook);
  const alone = determine(own.facts, rulebook);
  const verdict = ({ lines }: Determination) => verdictOn({ lines }, question.lineItemId, question.about);
  if (verdict(own.determination) !== verdict(alone)) return { kind: 'decided_elsewhere' };
  return searchOf(JSON.parse(JSON.stringify(own.facts)) as unknown, question, rulebook, now, most);
}

function searchOf(
  facts: unknown,
  { lineItemId, about }: Question,
  rulebook: Rulebook,
  now: Instant,
  most: number,
): Searched {
  const parsed = parseFacts(facts);
  if (!parsed.ok) return { kind: 'refused', problems: parsed.problems };
  const line = (parsed.facts.lineItems ?? []).findIndex(({ id }) => id === lineItemId);
  if (line === -1)
    return {
      kind: 'refused',
      problems: [{ path: 'lineItems', problem: `no line item "${lineItemId}"`, hint: 'name one of the deal’s lines' }],
    };

  const asOf = parsed.facts.asOf ?? now;
  const judged = determine({ ...parsed.facts, asOf }, rulebook);
  if (earns(verdictOn(judged, lineItemId, about))) return { kind: 'earns' };

  const candidates = partnersAsked(parsed.facts);
  const asked = { facts, rulebook, asOf, lineItemId, about };
  let best: Found | null = null;
  for (const partnerId of candidates) {
    const all = remediesFor({
      facts: parsed.facts,
      line,
      partnerId,
      today: asOf.slice(0, 10),
      rulebook,
      floor: floorOf(rulebook, judged),
    });
    const remedies = all.filter(({ changes }) => !same(withChanges(facts, changes), facts));
    const found = smallestSet(asked, remedies, best === null ? most : best.remedies.length - 1);
    if (found !== null) best = { kind: 'found', partnerId, remedies: found, asked };
  }
  return best ?? { kind: 'cannot_earn', tried: most };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

interface Asked extends Question {
  readonly facts: unknown;
  readonly rulebook: Rulebook;
  readonly asOf: Instant;
}

const verdictOn = ({ lines }: Pick<Determination, 'lines'>, lineItemId: string, about: Question['about']) =>
  lines.find((line) => line.lineItemId === lineItemId)?.[about].verdict;

/** Whoever looks asks for itself; else those who are nearest to the credit. */
function partnersAsked({ viewer, partners = [], proofs = [], registrations = [] }: Facts): PartnerId[] {
  if (viewer !== undefined) return [viewer.partnerId];
  const near = [...proofs, ...registrations].map(({ partnerId }) => partnerId);
  return [...new Set([...near, ...partners.map(({ id }) => id)])].slice(0, mostPartners);
}

function floorOf(rulebook: Rulebook, judged: Determination) {
  const { amount, currency } = editionOf(judged, rulebook).parameters['enterprise.floor'].value;
  return { mrr: amount, currency };
}

function wouldEarn({ facts, rulebook, asOf, lineItemId, about }: Asked, changes: Changes): boolean {
  const parsed = parseFacts(withChanges(facts, changes));
  return parsed.ok && earns(verdictOn(determine({ ...parsed.facts, asOf }, rulebook), lineItemId, about));
}

/** Sets of one remedy first, then of two, and so on: the first that suffices is a smallest one. */
function smallestSet(asked: Asked, remedies: readonly Remedy[], most: number): readonly Remedy[] | null {
  for (let size = 1; size <= most; size += 1) {
    for (const chosen of combinations(remedies, size)) {
      if (wouldEarn(asked, joined(chosen))) return chosen;
    }
  }
  return null;
}

const joined = (remedies: readonly Remedy[]): Changes =>
  Object.assign({}, ...remedies.map(({ changes }) => changes)) as Changes;

function* combinations<T>(from: readonly T[], size: number, start = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = start; index <= from.length - size; index += 1) {
    const first = from[index];
    if (first === undefined) continue;
    for (const rest of combinations(from, size - 1, index + 1)) yield [first, ...rest];
  }
}

/**
 * Leaves out every change that the line earns without, so that only what matters is named. That another product is meant
 * than the name says goes without saying.
 */
function minimal(asked: Asked, remedies: readonly Remedy[]): ChangedFact[] {
  let changes = joined(remedies);
  for (const path of Object.keys(changes)) {
    const { [path]: _, ...fewer } = changes;
    if (wouldEarn(asked, fewer)) changes = fewer;
  }
  return Object.entries(changes)
    .filter(([path]) => !path.endsWith('.productConfirmed'))
    .map(([path, to]) => {
      const from = valueAt(asked.facts, stepsOf(path) ?? []);
      return from === undefined ? { path, to } : { path, from, to };
    });
}
