import { Flex, Heading, Tag, Text } from '@hubspot/ui-extensions';
import type { Tone } from '../../contract/tone.ts';
import type { TurnView } from '../../contract/turn.ts';

const variants = {
  success: 'success',
  warning: 'warning',
  danger: 'error',
  info: 'info',
  default: 'default',
} as const satisfies Record<Tone, string>;

/** Who acts, what, and by when: the first words of every card. */
export function TurnHead({
  turn,
  name = 'turn',
  wide = false,
}: {
  /** Where a card has two of them. */
  readonly name?: string;
  /** In a wide card the date stands beside the tag. */
  readonly wide?: boolean;
  readonly turn: Pick<TurnView, 'tag' | 'tone' | 'when' | 'phrase' | 'because' | 'change'>;
}) {
  return (
    <Flex testId={name} direction="column" gap="xs">
      <Flex direction="row" justify={wide ? 'start' : 'between'} align="center" gap="sm">
        <Tag testId={`${name}-tag`} variant={variants[turn.tone]}>
          {turn.tag}
        </Tag>
        {turn.when !== '' && (
          <Text testId={`${name}-when`} variant="microcopy">
            {turn.when}
          </Text>
        )}
      </Flex>
      <Heading testId={`${name}-phrase`}>{turn.phrase}</Heading>
      {turn.because !== '' && (
        <Text testId={`${name}-because`} variant="microcopy">
          {turn.because}
        </Text>
      )}
      {turn.change !== undefined && (
        <Text testId={`${name}-change`} variant="microcopy" format={{ fontWeight: 'demibold' }}>
          {turn.change}
        </Text>
      )}
    </Flex>
  );
}
