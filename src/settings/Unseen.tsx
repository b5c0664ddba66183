/** In place of everything, where nothing is known of the portal: what, why, and what to do. */
import { Flex, Heading, Tag, Text } from '@hubspot/ui-extensions';
import { RetryButton } from '../cards/shared/RetryButton.tsx';
import { useReader } from './use-reader.ts';

interface UnseenProps {
  readonly testId: string;
  readonly tag: string;
  readonly title: string;
  readonly texts: readonly string[];
  readonly busy: boolean;
  readonly retry: () => void;
}

export function Unseen({ testId, tag, title, texts, busy, retry }: UnseenProps) {
  const { words } = useReader();
  return (
    <Flex testId={testId} direction="column" gap="md">
      <Flex direction="row" align="center" gap="sm" wrap>
        <Heading>{title}</Heading>
        <Tag variant="error">{tag}</Tag>
      </Flex>
      <Flex testId="trouble" direction="column" gap="xs">
        {texts.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
      </Flex>
      <RetryButton busy={busy} retry={retry} words={words} />
    </Flex>
  );
}
