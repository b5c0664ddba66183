/**
 * What a deal's record keeps of a determination, for lists, reports and workflows: plain values, empty where there is none.
 *
 * Whoever may see the deal sees them. They are made of what the installation's audience may be told, so that in a
 * partner's own portal they say that partner's standing and nothing of another (BPW-03).
 */
import type { Determination } from '../rules/language/determination.ts';
import { nextAction } from './actions.ts';
import { isZero } from './amounts.ts';
import { mainProofState } from './proofs.ts';
import type { ProofState } from './words/proof.ts';
import { type Reader, readerOf } from './reader.ts';
import type { ViewInput } from '../contract/view-input.ts';

export interface DealOutputs {
  readonly status: string;
  readonly nextAction: string;
  readonly proofStatus: string;
  /** `YYYY-MM-DD` */
  readonly proofDue: string;
  readonly monthlyCommission: string;
  readonly maximumCommission: string;
  readonly commissionCurrency: string;
  readonly edition: string;
}

export function outputsOf(input: ViewInput): DealOutputs {
  const { facts, determination } = input;
  const reader = readerOf(input);
  return {
    status: determination.status ?? '',
    nextAction: actionText(determination, reader),
    proofStatus: facts.proofs === undefined ? '' : proofWords[mainProofState(determination, reader)],
    proofDue: proofDue(determination),
    ...commission(determination),
    edition: determination.edition.id,
  };
}

/** Without the days left: the text stands until somebody evaluates anew. */
function actionText(determination: Determination, reader: Reader): string {
  const action = nextAction(determination.nextActions, reader);
  if (action === undefined) return '';
  const by = determination.nextActions.find((each, index) => `${each.what}-${index + 1}` === action.id)?.by ?? null;
  return `${action.who}${reader.say({ fr: ' : ', en: ': ' })}${action.text}${by === null ? '' : ` (${by.slice(0, 10)})`}`.slice(
    0,
    500,
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

/** Amounts of two currencies are never added: then no single figure is true. */
function commission({
  totals,
}: Determination): Pick<DealOutputs, 'monthlyCommission' | 'maximumCommission' | 'commissionCurrency'> {
  const earning = totals.filter(({ monthly, maximum }) => !isZero(monthly) || !isZero(maximum));
  const [one, ...others] = earning.length === 0 ? totals : earning;
  if (one === undefined || others.length > 0)
    return { monthlyCommission: '', maximumCommission: '', commissionCurrency: '' };
  return { monthlyCommission: one.monthly, maximumCommission: one.maximum, commissionCurrency: one.currency };
}
