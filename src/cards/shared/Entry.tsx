import { Flex, Text } from '@hubspot/ui-extensions';

interface EntryProps {
  readonly title: string;
  readonly text: string;
  /** Beside nothing that weighs more. */
  readonly strong?: boolean;
}

/** What it is, and under it in small print all else that is known of it. */
export const Entry = ({ title, text, strong = false }: EntryProps) => (
  <Flex direction="column">
    {strong ? <Text format={{ fontWeight: 'demibold' }}>{title}</Text> : <Text>{title}</Text>}
    <Text variant="microcopy">{text}</Text>
  </Flex>
);
