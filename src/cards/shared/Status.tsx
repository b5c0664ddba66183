import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { DealView } from '../../contract/deal-view.ts';
import type { CardWords } from './words.ts';

/** What stands, in one tag and one sentence, and who gets the credit. */
export function Status({ view, words }: { readonly view: DealView; readonly words: CardWords }) {
  const { entries } = view.credit;
  const [only] = entries;
  return (
    <Flex direction="column" gap="xs">
      <StatusTag testId="status" variant={view.status.tone}>
        {view.status.label}
      </StatusTag>
      <Text testId="status-sentence">{view.status.sentence}</Text>
      <Flex testId="credit-to" direction="column">
        <Text format={{ fontWeight: 'demibold' }}>
          {entries.length === 1 && only !== undefined
            ? words.pair(words.creditTo, only)
            : words.pair(words.creditTo, '')}
        </Text>
        {entries.length > 1 && entries.map((entry) => <Text key={entry}>{entry}</Text>)}
      </Flex>
      <Text testId="motion" variant="microcopy">
        {view.process === undefined ? view.motion : `${view.motion} · ${view.process}`}
      </Text>
    </Flex>
  );
}
