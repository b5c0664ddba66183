import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { DealView } from '../../view/deal-view.ts';

/** What stands, in one tag and one sentence. */
export function Status({ view }: { readonly view: DealView }) {
  return (
    <Flex direction="column" gap="xs">
      <StatusTag testId="status" variant={view.status.tone}>
        {view.status.label}
      </StatusTag>
      <Text testId="status-sentence">{view.status.sentence}</Text>
      <Text testId="motion" variant="microcopy">
        {view.process === undefined ? view.motion : `${view.motion} · ${view.process}`}
      </Text>
    </Flex>
  );
}
