import type { ReactNode } from 'react';
import { Box, Button, Divider, Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { CardWords } from './words.ts';

interface FootProps {
  readonly foot: string;
  readonly busy: boolean;
  readonly reload: () => void;
  readonly words: CardWords;
  /** What leads further. */
  readonly children?: ReactNode;
}

/** When, under which rules, and fresher figures on a press. */
export function Foot({ foot, busy, reload, words, children }: FootProps) {
  return (
    <>
      <Divider size="flush" />
      <Flex direction="row" justify="between" align="center" gap="xs">
        <Text testId="foot" variant="microcopy">
          {busy ? words.refreshing : foot}
        </Text>
        <Box flex="none">
          <Flex direction="row" align="center" gap="xs">
            <Button testId="refresh" variant="transparent" size="xs" disabled={busy} onClick={reload}>
              <Icon name="refresh" size="sm" screenReaderText={words.refresh} />
            </Button>
            {children}
          </Flex>
        </Box>
      </Flex>
    </>
  );
}
