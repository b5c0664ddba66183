/** The chips of a card: what the view has to say besides, and how old the view is. */
import type { DealView } from '../../contract/deal-view.ts';
import type { Chip } from './Chips.tsx';
import type { Freshness } from './engagement.ts';
import { troubleText, type CardWords } from './words.ts';

export function chipsOf(view: Pick<DealView, 'notices' | 'asOf'>, freshness: Freshness, words: CardWords): Chip[] {
  return [
    ...age(view, freshness, words),
    ...view.notices.map(({ tone, ...notice }) => ({ ...notice, warns: tone !== 'info' && tone !== 'default' })),
  ];
}

function age({ asOf }: Pick<DealView, 'asOf'>, freshness: Freshness, words: CardWords): Chip[] {
  if (freshness.kind !== 'stale') return [];
  const { trouble } = freshness;
  return [
    {
      id: 'stale',
      warns: true,
      chip: trouble === undefined ? words.stale : words.notRefreshed,
      title: trouble === undefined ? words.stale : words.notRefreshed,
      text: trouble === undefined ? words.staleText(asOf) : words.staleBecause(troubleText(trouble, words)),
    },
  ];
}
