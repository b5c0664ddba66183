/** What the next quarter brings, and what that rests on. */
import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { payoutWordsIn } from '../../cards/shared/payout-words.ts';
import type { Locale } from '../../contract/deal-view.ts';
import type { SharedDeal } from '../../contract/portfolio.ts';
import { DealLink } from './DealLink.tsx';
import { isNothing } from './exact-sum.ts';
import type { Figures } from './figures.ts';
import { sharesOf, sumOf } from './next-quarter.ts';
import { quarterAfter, quarterOf } from './quarters.ts';
import { quarterIn, type DealsWords } from './words.ts';

interface NextQuarterProps {
  readonly currency: string;
  readonly deals: readonly SharedDeal[];
  readonly today: string;
  readonly portalId: number;
  readonly language: Locale;
  readonly figures: Figures;
  readonly words: DealsWords;
}

/** The smaller ones are counted. */
const mostShares = 10;

export function NextQuarter({ currency, deals, today, portalId, language, figures, words }: NextQuarterProps) {
  const { kinds } = payoutWordsIn(language);
  const quarter = quarterAfter(quarterOf(today));
  const shares = sharesOf(quarter, currency, deals);
  const sums = (['projected', 'awaiting'] as const).flatMap((kind) => {
    const sum = sumOf(shares, kind);
    return isNothing(sum) ? [] : [`${kinds[kind]} ${figures.money(sum, currency)}`];
  });
  const left = shares.length - mostShares;
  return (
    <Flex testId="next-quarter" direction="column" gap="xs">
      <Text variant="microcopy">{words.nextQuarter(quarterIn(quarter, words))}</Text>
      <Text format={{ fontWeight: 'demibold' }}>{sums.length === 0 ? words.nothingNextQuarter : sums.join(' · ')}</Text>
      {shares.length > 0 && (
        <Accordion title={words.restsOn(new Set(shares.map(({ deal }) => deal.dealId)).size)} size="xs">
          <Flex direction="column" gap="xs">
            {shares.slice(0, mostShares).map(({ deal, kind, amount }) => (
              <Flex key={`${deal.dealId} ${kind}`} direction="row" justify="between" gap="sm">
                <DealLink portalId={portalId} dealId={deal.dealId}>
                  {deal.name}
                </DealLink>
                <Text>{`${kinds[kind]} ${figures.money(amount, currency)}`}</Text>
              </Flex>
            ))}
            {left > 0 && <Text variant="microcopy">{words.smaller(left)}</Text>}
          </Flex>
        </Accordion>
      )}
    </Flex>
  );
}
