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
  strip = false,
}: {
  /** Where a card has two of them. */
  readonly name?: string;
  /** Above a whole tab: reasons are left to what follows, so that it has one height whatever it says. */
  readonly strip?: boolean;
  readonly turn: Pick<TurnView, 'tag' | 'tone' | 'when' | 'phrase' | 'because' | 'change'>;
}) {
  const { tag, tone, when, phrase } = turn;
  return (
    <Flex testId={name} direction="column" gap="xs">
      <Flex direction="row" justify={strip ? 'start' : 'between'} align="center" gap="sm">
        <Tag testId={`${name}-tag`} variant={variants[tone]}>
          {tag}
        </Tag>
        {when !== '' && (
          <Text testId={`${name}-when`} variant="microcopy">
            {when}
          </Text>
        )}
      </Flex>
      <Heading testId={`${name}-phrase`}>{phrase}</Heading>
      {!strip && <TurnReasons turn={turn} name={name} />}
    </Flex>
  );
}

/** Why it is so, and what would change it. */
export function TurnReasons({
  turn: { because, change },
  name = 'turn',
}: {
  readonly name?: string;
  readonly turn: Pick<TurnView, 'because' | 'change'>;
}) {
  return (
    <>
      {because !== '' && (
        <Text testId={`${name}-because`} variant="microcopy">
          {because}
        </Text>
      )}
      {change !== undefined && (
        <Text testId={`${name}-change`} variant="microcopy" format={{ fontWeight: 'demibold' }}>
          {change}
        </Text>
      )}
    </>
  );
}
