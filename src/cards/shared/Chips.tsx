import { useState } from 'react';
import { Flex, Tag, Text } from '@hubspot/ui-extensions';

export interface Chip {
  readonly id: string;
  readonly chip: string;
  readonly title: string;
  readonly text: string;
  readonly warns: boolean;
}

/** What else is to be known, in two or three words each; the text follows on a press, below the answer and never above. */
export function Chips({ chips }: { readonly chips: readonly Chip[] }) {
  const [open, setOpen] = useState<string>();
  const shown = chips.find(({ id }) => id === open);
  if (chips.length === 0) return null;
  return (
    <Flex testId="chips" direction="column" gap="xs">
      <Flex direction="row" gap="xs" wrap>
        {chips.map(({ id, chip, warns }) => (
          <Tag
            key={id}
            testId={`chip-${id}`}
            variant={warns ? 'warning' : 'default'}
            onClick={() => {
              setOpen(open === id ? undefined : id);
            }}
          >
            {chip}
          </Tag>
        ))}
      </Flex>
      {shown !== undefined && (
        <Flex testId={`chip-text-${shown.id}`} direction="column">
          <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
            {shown.title}
          </Text>
          <Text variant="microcopy">{shown.text}</Text>
        </Flex>
      )}
    </Flex>
  );
}
