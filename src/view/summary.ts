/** A view as plain text, to be pasted into a message. */
import type { DealView, MoneyRow } from '../contract/deal-view.ts';
import type { TurnKind } from '../contract/turn.ts';
import { joined } from './joined.ts';

interface SummaryWords {
  readonly credit: string;
  readonly commission: string;
  readonly amounts: (row: MoneyRow) => string;
  readonly awaiting: string;
  readonly proof: string;
  readonly todo: string;
  /** As it follows a word in that language. */
  readonly colon: string;
}

const words: Readonly<Record<DealView['locale'], SummaryWords>> = {
  en: {
    credit: 'Credit',
    commission: 'Commission',
    amounts: ({ monthly, quarterly, maximum, until }) =>
      `${monthly} a month, ${quarterly} a quarter, ${maximum} at most${until === '' ? '' : ` (until ${until})`}`,
    awaiting: 'Not earned yet',
    proof: 'Proof of involvement',
    todo: 'To do',
    colon: ':',
  },
  fr: {
    credit: 'Crédit',
    commission: 'Commission',
    amounts: ({ monthly, quarterly, maximum, until }) =>
      `${monthly} par mois, ${quarterly} par trimestre, ${maximum} au plus${until === '' ? '' : ` (jusqu’au ${until})`}`,
    awaiting: 'Pas encore acquis',
    proof: 'Preuve d’implication',
    todo: 'À faire',
    colon: '\u00a0:',
  },
};

/** What a summary tells: less than a view, so that it costs less. */
export type Told = Pick<
  DealView,
  | 'locale'
  | 'deal'
  | 'turn'
  | 'todo'
  | 'status'
  | 'nothing'
  | 'notices'
  | 'credit'
  | 'commission'
  | 'money'
  | 'amountNote'
  | 'proofs'
  | 'nextActions'
  | 'asOf'
  | 'edition'
  | 'foot'
>;

const isDecided: ReadonlySet<TurnKind> = new Set(['not_eligible', 'ended', 'nothing', 'rules_met', 'partly_met']);

export function summaryOf(view: Told): string {
  const say = words[view.locale];
  const { commission } = view;
  const lines = [
    view.deal.name,
    `${view.turn.tag}${say.colon} ${view.turn.phrase}${view.turn.when === '' ? '' : ` (${view.turn.when})`}`,
    view.turn.because,
    ...view.notices.filter(({ id }) => id === 'edition').map(({ text }) => text),
    ...(view.nothing === undefined ? [`${say.credit}${say.colon} ${view.credit.entries.join(' · ')}`] : []),
    ...(commission.kind === 'none' ? [commission.sentence] : []),
    ...(commission.kind === 'amounts'
      ? commission.rows.map((row) => `${say.commission}${say.colon} ${say.amounts(row)}`)
      : []),
    ...(commission.kind === 'amounts'
      ? commission.ended.map((sentence) => `${say.commission}${say.colon} ${sentence}`)
      : []),
    ...(commission.kind === 'none'
      ? []
      : [...commission.awaiting.map((amount) => `${say.awaiting}${say.colon} ${amount}`), view.amountNote]),
    ...view.proofs.map(
      ({ label, due }) => `${say.proof}${say.colon} ${label}${due === undefined ? '' : ` ${due.sentence}.`}`,
    ),
    // Nobody is sent to work that cannot change the outcome any more.
    ...view.todo
      .filter(({ decides }) => decides && !isDecided.has(view.turn.kind))
      .map(
        ({ owner, phrase, detail, by, left }) =>
          `${say.todo}${say.colon} ${phrase} (${joined([owner, detail, by, left], ', ')})`,
      ),
    `${view.asOf} · ${view.edition}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
