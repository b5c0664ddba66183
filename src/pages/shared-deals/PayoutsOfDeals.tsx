/** Payouts of the deals above by quarter, one currency at a time. */
import { useState } from 'react';
import { Flex, Heading, Select, Text } from '@hubspot/ui-extensions';
import { payoutWordsIn } from '../../cards/shared/payout-words.ts';
import { Payouts } from '../../cards/shared/Payouts.tsx';
import type { Locale } from '../../contract/deal-view.ts';
import type { SharedDeal } from '../../contract/portfolio.ts';
import type { Figures } from './figures.ts';
import { payoutsIn, withoutPayouts } from './payouts.ts';
import { totalsOf } from './totals.ts';
import type { DealsWords } from './words.ts';

interface PayoutsOfDealsProps {
  readonly deals: readonly SharedDeal[];
  readonly language: Locale;
  readonly figures: Figures;
  readonly words: DealsWords;
}

export function PayoutsOfDeals({ deals, language, figures, words }: PayoutsOfDealsProps) {
  const [wanted, want] = useState('');
  const currencies = totalsOf(deals).byCurrency.map(({ currency }) => currency);
  const currency = currencies.find((each) => each === wanted) ?? currencies[0];
  const payouts =
    currency === undefined
      ? undefined
      : payoutsIn(currency, deals, figures, (quarter) => {
          const [year = '', number = ''] = quarter.split('-Q');
          return words.quarter(number, year);
        });
  const left = withoutPayouts(deals);
  return (
    <Flex testId="payouts" direction="column" gap="xs">
      <Heading>{words.payouts}</Heading>
      {currency !== undefined && currencies.length > 1 && (
        <Select
          name="currency"
          label={words.currency}
          value={currency}
          options={currencies.map((each) => ({ value: each, label: each }))}
          onChange={(value) => {
            want(String(value));
          }}
        />
      )}
      {payouts === undefined || payouts.quarters.length === 0 ? (
        <Text variant="microcopy">{words.noPayouts}</Text>
      ) : (
        <Payouts payouts={payouts} words={payoutWordsIn(language)} />
      )}
      {left > 0 && <Text variant="microcopy">{words.withoutPayouts(left)}</Text>}
    </Flex>
  );
}
