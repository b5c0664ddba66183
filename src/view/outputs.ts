/**
 * What a deal's record keeps of a determination, for lists, reports and workflows: plain values, empty where there is none.
 *
 * Whoever may see the deal sees them. They are made of what the installation's audience may be told, so that in a
 * partner's own portal they say that partner's standing and nothing of another (BPW-03).
 */
import type { Determination } from '../rules/language/determination.ts';
import { nextAction } from './actions.ts';
import { creditView } from './credit.ts';
import { editionWritten } from './edition-written.ts';
import { holdsUntil } from './holds-until.ts';
import { inEachLanguage } from './in-each-language.ts';
import { mainProofState } from './proofs.ts';
import type { ProofState } from './words/proof.ts';
import { type Reader, readerOf } from './reader.ts';
import type { PartnersPart } from '../rules/verdict/by-partner.ts';
import { type Amounting, partOf, partsFor } from './part-of.ts';
import { linesUnknown } from './nothing.ts';
import { soFar } from './so-far.ts';
import { sumsOf } from './sums.ts';
import type { Todo } from './turn/todo.ts';
import { whoseTurn } from './turn/whose-turn.ts';
import { withoutRemedies } from './without-remedies.ts';
import { writtenAmounts } from './written-amounts.ts';
import type { ViewInput } from '../contract/view-input.ts';

export interface DealOutputs {
  readonly status: string;
  /** A kind of turn, as `contract/turn` names them. */
  readonly turn: string;
  /** Of what: "Share the proof"; without the date, which is beside it. */
  readonly turnText: string;
  readonly turnOwner: string;
  /** `YYYY-MM-DD` */
  readonly turnDue: string;
  readonly nextAction: string;
  readonly proofStatus: string;
  /** `YYYY-MM-DD` */
  readonly proofDue: string;
  readonly monthlyCommission: string;
  readonly maximumCommission: string;
  readonly commissionCurrency: string;
  /** So far; empty where the customer's payments are not known. */
  readonly earnedCommission: string;
  /** `YYYY-MM-DD`: of the longest commission. */
  readonly commissionUntil: string;
  /** Every amount by currency and quarter, for pages that add up: `contract/written-amounts`. */
  readonly amounts: string;
  readonly credit: string;
  /** In a partner's own portal its own name and id, or nobody's. */
  readonly creditedPartner: string;
  readonly creditedPartnerId: string;
  /** Its id, marked where what follows from it is provisional. */
  readonly edition: string;
  /** Instant from which the deal may read otherwise though nothing was changed; empty: never. */
  readonly evaluateAgainFrom: string;
}

/** Who is to act, as the property says it. */
const owners: Readonly<Record<Todo['owner'] | 'nobody', string>> = {
  viewer: 'you',
  partner: 'partner',
  customer: 'customer',
  hubspot: 'hubspot',
  specialist: 'specialist',
  admin: 'admin',
  nobody: 'nobody',
};

export function outputsOf(input: ViewInput): DealOutputs {
  const { facts, determination } = input;
  const reader = readerOf(input);
  const parts = partsFor(input);
  const turn = turnOutputs(input);
  return {
    status: determination.status ?? '',
    ...turn,
    nextAction: actionText(determination, reader),
    proofStatus: facts.proofs === undefined ? '' : proofWords[mainProofState(determination, reader)],
    proofDue: proofDue(determination),
    ...commission(determination, ofCredited(determination, parts), reader),
    amounts: writtenAmounts(
      determination,
      reader,
      inEachLanguage(input, (each) => (each === input ? turn : turnOutputs(each)).turnText),
      parts,
    ),
    credit: creditView(determination, reader).id,
    ...creditedPartner(input),
    edition: editionWritten(determination.edition),
    evaluateAgainFrom: holdsUntil(determination, reader) ?? '',
  };
}

function turnOutputs(input: ViewInput): Pick<DealOutputs, 'turn' | 'turnText' | 'turnOwner' | 'turnDue'> {
  const { turn, todo } = whoseTurn(withoutRemedies(input), readerOf(input));
  const step = todo.find(({ of, id }) => of === turn.step?.of && id === turn.step.id);
  const text = step === undefined || turn.kind === 'hubspot_decides' ? turn.phrase : step.shown.phrase;
  return {
    turn: turn.kind,
    turnText: text.slice(0, mostWords),
    turnOwner: owners[step?.owner ?? 'nobody'],
    turnDue: turn.due?.slice(0, 10) ?? '',
  };
}

/** Of a partner that looks nobody but itself is named, not even as the one who was credited (BPW-03). */
function creditedPartner(input: ViewInput): Pick<DealOutputs, 'creditedPartner' | 'creditedPartnerId'> {
  const { creditedPartnerId: id } = input.determination;
  const own = input.audience === 'hubspot' || id === input.viewerPartnerId;
  if (id === null || !own) return { creditedPartner: '', creditedPartnerId: '' };
  const name =
    input.audience === 'hubspot'
      ? readerOf(input).partnerName(id)
      : (input.facts.partners?.find((partner) => partner.id === id)?.name ?? '');
  return { creditedPartner: name.slice(0, mostWords), creditedPartnerId: id };
}

/** A line of text. */
const mostWords = 500;

/** Without the days left: the text stands until somebody evaluates anew. */
function actionText(determination: Determination, reader: Reader): string {
  const action = nextAction(determination.nextActions, reader);
  if (action === undefined) return '';
  const by = determination.nextActions.find((each, index) => `${each.what}-${index + 1}` === action.id)?.by ?? null;
  return `${action.who}${reader.say({ fr: ' : ', en: ': ' })}${action.text}${by === null ? '' : ` (${by.slice(0, 10)})`}`.slice(
    0,
    mostWords,
  );
}

/** Values of the property; a link that somebody else signed still waits for the customer. */
const proofWords: Readonly<Record<ProofState | 'none', string>> = {
  none: 'none',
  unknown: '',
  generated: 'generated',
  sent: 'sent',
  signed_by_other: 'sent',
  rejected: 'rejected',
  replaced: 'rejected',
  signed: 'signed',
  shared: 'shared',
};

function proofDue({ clocks }: Determination): string {
  const due = clocks
    .filter(({ id, state }) => (id === 'proof' || id === 'proof_before_close') && state === 'running')
    .flatMap(({ answerBy, dueAt }) => answerBy ?? dueAt ?? []);
  return due.sort()[0]?.slice(0, 10) ?? '';
}

type CommissionOutputs = Pick<
  DealOutputs,
  'monthlyCommission' | 'maximumCommission' | 'commissionCurrency' | 'earnedCommission' | 'commissionUntil'
>;

/** They stand beside the credited partner's name: what another holds is in `amounts`, by partner. */
function ofCredited(determination: Determination, parts: readonly PartnersPart[] | null): Amounting {
  const { creditedPartnerId } = determination;
  if (parts === null || creditedPartnerId === null) return determination;
  const own = parts.find(({ partnerId }) => partnerId === creditedPartnerId);
  return own === undefined ? { lines: [], totals: [], schedule: [], awaiting: [] } : partOf(own, determination);
}

/**
 * As the card's figures have them. Amounts of two currencies are never added: then no single figure is true, and none is
 * written; nor where it is not known.
 */
function commission(determination: Determination, own: Amounting, reader: Reader): CommissionOutputs {
  const sums = linesUnknown(determination, reader) ? [] : sumsOf(own);
  const settled = sums.filter(({ running, ended }) => running !== null || ended !== null);
  const until = settled.flatMap(({ running, ended }) => [running?.until ?? [], ended?.until ?? []].flat()).sort();
  const commissionUntil = until.at(-1) ?? '';
  const [currency, ...others] =
    settled.length > 0 ? settled.map((sum) => sum.currency) : own.totals.map((sum) => sum.currency);
  if (currency === undefined || others.length > 0)
    return {
      monthlyCommission: '',
      maximumCommission: '',
      commissionCurrency: '',
      earnedCommission: '',
      commissionUntil,
    };
  const [one] = settled;
  return {
    monthlyCommission: one?.running?.monthly ?? '0.00',
    maximumCommission: one === undefined ? '0.00' : (one.maximum ?? ''),
    commissionCurrency: currency,
    earnedCommission: one === undefined ? '' : (soFar(one, reader).earned ?? ''),
    commissionUntil,
  };
}
