/** Payouts of the deals above by quarter, one currency at a time. */
import { useState } from 'react';
import { Flex, Heading, Select, Text } from '@hubspot/ui-extensions';
import { payoutWordsIn } from '../../cards/shared/payout-words.ts';
import { Payouts } from '../../cards/shared/Payouts.tsx';
import type { Locale } from '../../contract/deal-view.ts';
import type { SharedDeal } from '../../contract/portfolio.ts';
import type { Figures } from './figures.ts';
import { NextQuarter } from './NextQuarter.tsx';
import { payoutsIn, withoutPayouts } from './payouts.ts';
import { currenciesOf } from './totals.ts';
import { quarterIn, type DealsWords } from './words.ts';

interface PayoutsOfDealsProps {
  readonly deals: readonly SharedDeal[];
  readonly today: string;
  readonly portalId: number;
  readonly language: Locale;
  readonly figures: Figures;
  readonly words: DealsWords;
}

export function PayoutsOfDeals({ deals, today, portalId, language, figures, words }: PayoutsOfDealsProps) {
  const [wanted, want] = useState('');
  const all = currenciesOf(deals)
    .map((each) => payoutsIn(each, deals, figures, (quarter) => quarterIn(quarter, words)))
    .filter(({ quarters }) => quarters.length > 0);
  const payouts = all.find((each) => each.currency === wanted) ?? all[0];
  const currency = payouts?.currency;
  const left = withoutPayouts(deals);
  return (
    <Flex testId="payouts" direction="column" gap="xs">
      <Heading>{words.payouts}</Heading>
      {currency !== undefined && all.length > 1 && (
        <Select
          name="currency"
          label={words.currency}
          value={currency}
          options={all.map((each) => ({ value: each.currency, label: each.currency }))}
          onChange={(value) => {
            want(String(value));
          }}
        />
      )}
      {currency !== undefined && <NextQuarter {...{ currency, deals, today, portalId, language, figures, words }} />}
      {payouts === undefined ? (
        <Text variant="microcopy">{words.noPayouts}</Text>
      ) : (
        <Payouts payouts={payouts} words={payoutWordsIn(language)} />
      )}
      {left > 0 && <Text variant="microcopy">{words.withoutPayouts(left)}</Text>}
    </Flex>
  );
}
