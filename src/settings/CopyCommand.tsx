/** A command for the terminal: to be read, and copied on a press. */
import { Button, Flex, Text } from '@hubspot/ui-extensions';
import { useCopy } from '../cards/shared/use-copy.ts';
import { useReader } from './use-reader.ts';

interface CommandProps {
  /** Unique on the screen. */
  readonly place: string;
  readonly command: string;
  readonly text?: string;
}

export function CopyCommand({ place, command, text }: CommandProps) {
  const { words } = useReader();
  const copy = useCopy({ copied: words.copied, notCopied: words.notCopied(command) });
  return (
    <Flex direction="column" gap="xs">
      <Flex>
        <Button
          testId={`copy-${place}`}
          variant="secondary"
          size="xs"
          onClick={() => {
            copy(command);
          }}
        >
          {words.copyCommand}
        </Button>
      </Flex>
      <Flex direction="column">
        <Text testId={`command-${place}`} format={{ fontWeight: 'demibold' }}>
          {command}
        </Text>
        {text !== undefined && <Text variant="microcopy">{text}</Text>}
      </Flex>
    </Flex>
  );
}
