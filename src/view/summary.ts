/** A view as plain text, to be pasted into a message. */
import type { DealView, MoneyRow } from './deal-view.ts';

interface SummaryWords {
  readonly commission: string;
  readonly amounts: (row: MoneyRow) => string;
  readonly awaiting: string;
  readonly proof: string;
  readonly todo: string;
}

const words: Readonly<Record<DealView['locale'], SummaryWords>> = {
  en: {
    commission: 'Commission',
    amounts: ({ monthly, quarterly, maximum, until }) => `${monthly} a month, ${quarterly} a quarter, ${maximum} at most${until === '' ? '' : ` (until ${until})`}`,
    awaiting: 'Waiting for a decision',
    proof: 'Proof of involvement',
    todo: 'To do',
  },
  fr: {
    commission: 'Commission ',
    amounts: ({ monthly, quarterly, maximum, until }) => `${monthly} par mois, ${quarterly} par trimestre, ${maximum} au plus${until === '' ? '' : ` (jusqu’au ${until})`}`,
    awaiting: 'En attente d’une décision ',
    proof: 'Preuve d’implication ',
    todo: 'À faire ',
  },
};

export function summaryOf(view: DealView): string {
  const say = words[view.locale];
  const { commission } = view;
  const lines = [
    view.deal.name,
    view.status.label,
    view.nothing?.text ?? view.status.sentence,
    ...view.notices.filter(({ id }) => id === 'edition').map(({ text }) => text),
    ...(commission.kind === 'none' ? [commission.sentence] : []),
    ...(commission.kind === 'amounts' ? commission.rows.map((row) => `${say.commission}: ${say.amounts(row)}`) : []),
    ...(commission.kind === 'none' ? [] : [...commission.awaiting.map((amount) => `${say.awaiting}: ${amount}`), commission.note]),
    ...view.proofs.map(({ label, due }) => `${say.proof}: ${label}${due === undefined ? '' : ` ${due.sentence}.`}`),
    ...view.nextActions.map(({ who, text, by }) => `${say.todo}: ${text} (${by === '' ? who : `${who}, ${by}`})`),
    `${view.asOf} · ${view.edition}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
