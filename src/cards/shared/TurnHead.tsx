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
  /** In a wide card the date stands beside the tag; where nothing else is said below, there, so that the head has one height. */
  readonly wide?: boolean;
  readonly turn: Pick<TurnView, 'tag' | 'tone' | 'when' | 'phrase' | 'because' | 'change'>;
}) {
  const { tag, tone, when, phrase, because, change } = turn;
  const dateBelow = wide && because === '';
  // One element, whatever it says: taken away and put there anew it would let what follows jump.
  const below = dateBelow ? { id: 'when', text: when } : { id: 'because', text: because };
  return (
    <Flex testId={name} direction="column" gap="xs">
      <Flex direction="row" justify={wide ? 'start' : 'between'} align="center" gap="sm">
        <Tag testId={`${name}-tag`} variant={variants[tone]}>
          {tag}
        </Tag>
        {when !== '' && !dateBelow && (
          <Text testId={`${name}-when`} variant="microcopy">
            {when}
          </Text>
        )}
      </Flex>
      <Heading testId={`${name}-phrase`}>{phrase}</Heading>
      {below.text !== '' && (
        <Text testId={`${name}-${below.id}`} variant="microcopy">
          {below.text}
        </Text>
      )}
      {change !== undefined && (
        <Text testId={`${name}-change`} variant="microcopy" format={{ fontWeight: 'demibold' }}>
          {change}
        </Text>
      )}
    </Flex>
  );
}
