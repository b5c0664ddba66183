/** Each confirmation link as a timeline: generated, sent, signed, shared; what is due next, and which lines it covers. */
import type { Clock, Determination } from '../rules/language/determination.ts';
import type { ActionCode, ReasonCode } from '../rules/verdict/every-code.ts';
import type { ProofFacts } from '../facts/schema.ts';
import type { ProofStep, ProofView, StepState } from '../contract/deal-view.ts';
import type { Tone } from '../contract/tone.ts';
import { dayOf, daysUntil, timeLeft } from './format.ts';
import type { Reader } from './reader.ts';
import {
  failedName,
  linkWords,
  proofComplete,
  proofCompleteOn,
  type ProofState,
  stateWords,
  stepNames,
  stepWhen,
  stepWords,
} from './words/proof.ts';

export function proofViews({ clocks, ...determination }: Determination, reader: Reader): ProofView[] {
  const late = lateSteps(determination);
  const proofs = reader.facts.proofs ?? [];
  const main = mainProof(proofs, creditedIn(determination));
  return proofs.map((proof, index) => {
    const state = proofState(proof, proofs);
    const idle = isIdle(proof, determination, reader);
    const due = idle
      ? undefined
      : dueOf(
          state,
          clocks.filter(({ partnerId }) => partnerId == null || partnerId === proof.partnerId),
          reader,
        );
    const steps = stepsOf(proof, state, late(index), idle, reader);
    const complete = completeOf(proof, steps, reader);
    const link = reader.say(linkWords[proof.link ?? 'unknown']);
    const label = reader.say(stateWords[state]);
    return {
      id: String(index + 1),
      ...(reader.audience === 'hubspot' ? { partnerName: reader.partnerName(proof.partnerId) } : {}),
      link,
      tone: tones[state],
      label,
      steps,
      ...(complete === undefined ? {} : { complete }),
      ...(due === undefined ? {} : { due }),
      covers: coverage(proof, reader),
      main: proof === main,
      short: pair(reader.audience === 'hubspot' ? reader.partnerName(proof.partnerId) : link, label, reader),
    };
  });
}

/** Steps of the link that may be asked for. */
const linkActions: ReadonlySet<string> = new Set<ActionCode>([
  'obtain_signature',
  'share_signed_proof',
  'create_manual_link',
  'sign_waiver_link',
]);

/**
 * No further step of the link can change anything: the deal is lost, or the credit of every line is settled without it and
 * nobody asks for it. Of a partner's own case only: who else there is has no say, beyond who gets the credit (BPW-03).
 * Where the deal was read in part, whether they are settled is not known: then nobody is sent to work for it either.
 */
function isIdle(
  { partnerId }: ProofFacts,
  { lines, nextActions }: Pick<Determination, 'lines' | 'nextActions'>,
  { facts, inPart }: Reader,
): boolean {
  if (facts.deal.stage === 'closed_lost') return true;
  const isAsked = nextActions.some(
    ({ what, partnerId: whose }) => linkActions.has(what) && (whose === null || whose === partnerId),
  );
  const isSettled = lines.every(
    ({ credit }) => credit.verdict === 'no' || (credit.partnerId !== null && credit.partnerId !== partnerId),
  );
  return !isAsked && (inPart || (lines.length > 0 && isSettled));
}

const pair = (label: string, value: string, reader: Reader) =>
  reader.say({ fr: `${label} : ${value}`, en: `${label}: ${value}` });

/** How far a link has come; one that was rejected waits for another. */
export const distance: Readonly<Record<ProofState, number>> = {
  replaced: 0,
  rejected: 1,
  signed_by_other: 1,
  unknown: 2,
  generated: 3,
  sent: 4,
  signed: 5,
  shared: 6,
};

/** The link of a partner that is credited; while nobody is, the one that came furthest. */
function mainProof(proofs: readonly ProofFacts[], credited: ReadonlySet<string>): ProofFacts | undefined {
  const nearest = (some: readonly ProofFacts[]) =>
    some.toSorted((one, other) => distance[proofState(other, proofs)] - distance[proofState(one, proofs)])[0];
  return nearest(credited.size === 0 ? proofs : proofs.filter(({ partnerId }) => credited.has(partnerId)));
}

/** How far the link that matters has come; `none`: there is no link. */
export function mainProofState(determination: Pick<Determination, 'lines'>, reader: Reader): ProofState | 'none' {
  const proofs = reader.facts.proofs ?? [];
  const main = mainProof(proofs, creditedIn(determination));
  return main === undefined ? 'none' : proofState(main, proofs);
}

const creditedIn = ({ lines }: Pick<Determination, 'lines'>): ReadonlySet<string> =>
  new Set(lines.flatMap(({ credit }) => credit.partnerId ?? []));

/** Whoever holds the product needs no link for what follows from it. */
export function proofNote({ lines }: Determination, reader: Reader): string | undefined {
  const automatic = lines.filter(({ credit }) => credit.verdict === 'automatic');
  const credited = creditedIn({ lines });
  if (automatic.length === 0 || (reader.facts.proofs ?? []).some(({ partnerId }) => credited.has(partnerId)))
    return undefined;
  return reader.say({
    fr: 'Aucune preuve n’est nécessaire pour un crédit automatique.',
    en: 'An automatic credit needs no proof.',
  });
}

export function proofState(proof: ProofFacts, all: readonly ProofFacts[]): ProofState {
  switch (proof.status) {
    case undefined:
      return 'unknown';
    case 'rejected':
      return all.some((other) => other !== proof && other.partnerId === proof.partnerId && other.status !== 'rejected')
        ? 'replaced'
        : 'rejected';
    case 'signed':
      if (proof.signedBy === 'other') return 'signed_by_other';
      return typeof proof.sharedOn === 'string' ? 'shared' : 'signed';
    case 'generated':
    case 'sent':
      return proof.status;
  }
}

export const tones: Readonly<Record<ProofState, Tone>> = {
  unknown: 'default',
  generated: 'warning',
  sent: 'warning',
  rejected: 'danger',
  replaced: 'default',
  signed_by_other: 'danger',
  signed: 'warning',
  shared: 'success',
};

/** State of the four steps, in their order. */
const progress: Readonly<Record<ProofState, readonly [StepState, StepState, StepState, StepState]>> = {
  unknown: ['todo', 'todo', 'todo', 'todo'],
  generated: ['done', 'current', 'todo', 'todo'],
  sent: ['done', 'done', 'current', 'todo'],
  rejected: ['done', 'done', 'failed', 'todo'],
  replaced: ['done', 'done', 'failed', 'todo'],
  signed_by_other: ['done', 'done', 'failed', 'todo'],
  signed: ['done', 'done', 'done', 'current'],
  shared: ['done', 'done', 'done', 'done'],
};

type LateSteps = ReadonlySet<ProofStep['id']>;

/** Which steps of a link came after the day that counts, as the rules found: each names the date that it read. */
function lateSteps({ trace }: Pick<Determination, 'trace'>): (proof: number) => LateSteps {
  const read: Readonly<Record<'signed' | 'shared', Set<string>>> = { signed: new Set(), shared: new Set() };
  for (const { code, facts } of trace) {
    const step = lateBy[code];
    if (step !== undefined) for (const { path } of facts) read[step].add(path);
  }
  return (proof) => {
    const late = new Set<ProofStep['id']>();
    const at = `proofs[${proof}]`;
    if (read.signed.has(`${at}.signedOn`) || read.signed.has(`${at}.signedAt`)) late.add('signed');
    if (read.shared.has(`${at}.sharedOn`)) late.add('shared');
    return late;
  };
}

/** Findings that a step came late. */
const lateBy: Readonly<Record<string, 'signed' | 'shared' | undefined>> = {
  proof_signed_within_month: 'signed',
  proof_signed_too_late: 'signed',
  proof_shared_after_close: 'shared',
} satisfies Partial<Record<ReasonCode, 'signed' | 'shared'>>;

function stepsOf(proof: ProofFacts, state: ProofState, late: LateSteps, idle: boolean, reader: Reader): ProofStep[] {
  const [generated, sent, signed, shared] = progress[state];
  const stepAt = (...[id, at, on, isLate]: [ProofStep['id'], StepState, string | null, boolean]): ProofStep =>
    step(id, idle && at === 'current' ? 'todo' : at, on, isLate, reader);
  return [
    stepAt('generated', generated, proof.generatedOn ?? null, false),
    stepAt('sent', sent, null, false),
    stepAt('signed', signed, proof.signedAt ?? proof.signedOn ?? null, late.has('signed')),
    // What follows a late signature cannot have been in time.
    stepAt('shared', shared, proof.sharedOn ?? null, shared === 'done' && late.size > 0),
  ];
}

function step(id: ProofStep['id'], state: StepState, on: string | null, late: boolean, reader: Reader): ProofStep {
  const words = reader.say(stepWords[id][state]);
  const day = state === 'done' && on !== null ? on : null;
  const date = day === null ? '' : reader.format.brief(day);
  return {
    id,
    name: reader.say(state === 'failed' ? failedName : stepNames[id]),
    when: day === null ? reader.say(stepWhen[state]) : reader.format.near(dayIn(day, reader), reader.asOf),
    late,
    state,
    label: day === null ? words : reader.say({ fr: `${words} le ${date}`, en: `${words} on ${date}` }),
  };
}

const dayIn = (on: string, { timeZone }: Reader): string => (on.includes('T') ? dayOf(on, timeZone) : on);

/** Where every step is done, and none of them late. */
function completeOf({ sharedOn }: ProofFacts, steps: readonly ProofStep[], reader: Reader): string | undefined {
  if (steps.some(({ state, late }) => state !== 'done' || late)) return undefined;
  return reader.say(sharedOn == null ? proofComplete : proofCompleteOn(reader.format.near(sharedOn, reader.asOf)));
}

/** The next step has a date as long as its clock runs; signing and sharing wait on different ones. */
function dueOf(state: ProofState, clocks: readonly Clock[], reader: Reader): ProofView['due'] {
  if (state === 'shared' || state === 'replaced') return undefined;
  const running = clocks.filter((clock) => clock.id.startsWith('proof') && clock.state !== 'met');
  const away = (date: string) => daysUntil(reader.asOf, date, reader.timeZone);
  const next = running
    .flatMap(({ answerBy, dueAt }) => answerBy ?? dueAt ?? [])
    .sort()
    .find((date) => away(date) >= 0);
  // Of two readings the earlier one is asked for; only the later one is said to be missed.
  const last = running
    .flatMap(({ dueAt }) => dueAt ?? [])
    .sort()
    .at(-1);
  const date = next ?? last;
  if (date === undefined) return undefined;
  const left = reader.say(timeLeft(reader.asOf, date, reader.timeZone, reader.format));
  const on = reader.format.brief(date);
  if (away(date) < 0)
    return {
      sentence: reader.say({ fr: `La limite était le ${on} (${left})`, en: `The deadline was ${on} (${left})` }),
      tone: 'danger',
    };
  return {
    sentence: reader.say({
      fr: `Prochaine étape avant la fin du ${on} (${left})`,
      en: `Next step due by ${on} (${left})`,
    }),
    tone: away(date) <= soon ? 'warning' : 'info',
  };
}

/** Days before a date from which on a reader is warned. */
const soon = 7;

function coverage(proof: ProofFacts, reader: Reader): string {
  const { coversLineItems } = proof;
  if (coversLineItems === undefined)
    return reader.say({
      fr: 'Les lignes couvertes ne sont pas renseignées.',
      en: 'Which lines it covers is not recorded.',
    });
  if (coversLineItems === 'all') return reader.say({ fr: 'Couvre toutes les lignes.', en: 'Covers every line.' });
  if (coversLineItems.length === 0) return reader.say({ fr: 'Ne couvre aucune ligne.', en: 'Covers no line.' });
  const names = reader.format.list(coversLineItems.map((id) => reader.lineName(id)));
  const others = (reader.facts.lineItems ?? [])
    .filter(({ id }) => !coversLineItems.includes(id))
    .map(({ id }) => reader.lineName(id));
  const covered = reader.say({ fr: `Couvre : ${names}.`, en: `Covers: ${names}.` });
  if (others.length === 0) return covered;
  const rest = reader.format.list(others);
  return `${covered} ${reader.say({ fr: `Ne couvre pas : ${rest}.`, en: `Does not cover: ${rest}.` })}`;
}
