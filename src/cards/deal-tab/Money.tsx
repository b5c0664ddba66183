/** What a deal brings: how it is calculated, quarter by quarter, what would stop it, and what would come of a change. */
import { Divider, Flex, Heading, Text } from '@hubspot/ui-extensions';
import { payoutWordsIn } from '../shared/payout-words.ts';
import { Payouts } from '../shared/Payouts.tsx';
import type { RecordingDesk } from '../shared/use-recording.ts';
import type { CardWords } from '../shared/words.ts';
import type { DealView, Locale } from '../../contract/deal-view.ts';
import { Beside } from './Beside.tsx';
import { WhatIf } from './WhatIf.tsx';
import type { TabWords } from './words.ts';

interface MoneyProps {
  readonly view: DealView;
  readonly desk: RecordingDesk;
  readonly words: CardWords;
  readonly tab: TabWords;
  readonly language: Locale;
  readonly locale: string;
  readonly timeZone: string;
}

export function Money({ view, desk, words, tab, language, locale, timeZone }: MoneyProps) {
  const { calculations, parts, payouts, stops, lines } = view.money;
  const payoutWords = payoutWordsIn(language);
  return (
    <Flex testId="money-tab" direction="column" gap="md">
      <Flex direction="column" gap="xs">
        <Text variant="microcopy">{tab.calculation}</Text>
        {calculations.length === 0 &&
          lines.map(({ id, headline, detail }) => (
            <Flex key={id} direction="column">
              <Heading>{headline}</Heading>
              <Text variant="microcopy">{detail}</Text>
            </Flex>
          ))}
        {calculations.map(({ id, text, detail }) => (
          <Flex key={id} testId={`calculation-${id}`} direction="column">
            <Heading>{text}</Heading>
            {detail !== '' && <Text variant="microcopy">{detail}</Text>}
          </Flex>
        ))}
        {parts.map((sentence) => (
          <Text key={sentence} testId="part" variant="microcopy">
            {sentence}
          </Text>
        ))}
        {stops.map((sentence) => (
          <Text key={sentence} testId="stops" variant="microcopy">
            {sentence}
          </Text>
        ))}
        <Text variant="microcopy">{view.amountNote}</Text>
      </Flex>
      {view.beside !== undefined && <Beside beside={view.beside} desk={desk} words={words} tab={tab} />}
      {payouts.map((each) => (
        <Payouts key={each.currency} payouts={each} words={payoutWords} />
      ))}
      {view.whatIf !== null && (
        <>
          <Divider />
          <WhatIf view={view} whatIf={view.whatIf} tab={tab} locale={locale} timeZone={timeZone} />
        </>
      )}
    </Flex>
  );
}
