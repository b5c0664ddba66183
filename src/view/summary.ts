/** A view as plain text, to be pasted into a message. */
import type { DealView, MoneyRow } from '../contract/deal-view.ts';

interface SummaryWords {
  readonly credit: string;
  readonly commission: string;
  readonly amounts: (row: MoneyRow) => string;
  readonly awaiting: string;
  readonly proof: string;
  readonly todo: string;
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
  },
  fr: {
    credit: 'Crédit\u00a0',
    commission: 'Commission\u00a0',
    amounts: ({ monthly, quarterly, maximum, until }) =>
      `${monthly} par mois, ${quarterly} par trimestre, ${maximum} au plus${until === '' ? '' : ` (jusqu’au ${until})`}`,
    awaiting: 'Pas encore acquis\u00a0',
    proof: 'Preuve d’implication\u00a0',
    todo: 'À faire\u00a0',
  },
};

/** What a summary tells: less than a view, so that it costs less. */
export type Told = Pick<
  DealView,
  | 'locale'
  | 'deal'
  | 'status'
  | 'nothing'
  | 'notices'
  | 'credit'
  | 'commission'
  | 'amountNote'
  | 'proofs'
  | 'nextActions'
  | 'asOf'
  | 'edition'
>;

export function summaryOf(view: Told): string {
  const say = words[view.locale];
  const { commission } = view;
  const lines = [
    view.deal.name,
    view.status.label,
    view.nothing?.text ?? view.status.sentence,
    ...view.notices.filter(({ id }) => id === 'edition').map(({ text }) => text),
    ...(view.nothing === undefined ? [`${say.credit}: ${view.credit.entries.join(' · ')}`] : []),
    ...(commission.kind === 'none' ? [commission.sentence] : []),
    ...(commission.kind === 'amounts' ? commission.rows.map((row) => `${say.commission}: ${say.amounts(row)}`) : []),
    ...(commission.kind === 'amounts' ? commission.ended.map((sentence) => `${say.commission}: ${sentence}`) : []),
    ...(commission.kind === 'none'
      ? []
      : [...commission.awaiting.map((amount) => `${say.awaiting}: ${amount}`), view.amountNote]),
    ...view.proofs.map(({ label, due }) => `${say.proof}: ${label}${due === undefined ? '' : ` ${due.sentence}.`}`),
    ...view.nextActions.map(({ who, text, by }) => `${say.todo}: ${text} (${by === '' ? who : `${who}, ${by}`})`),
    `${view.asOf} · ${view.edition}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
