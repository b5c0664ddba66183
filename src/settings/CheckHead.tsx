/** How many findings of each state, when that was, and a newer check on a press. */
import { Box, Flex, Heading, LoadingButton, Tag, Text } from '@hubspot/ui-extensions';
import type { PortalHealth } from '../contract/portal-health.ts';
import { countOf, worstFirst } from './findings.ts';
import type { SettingsDesk } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';

const variants = { broken: 'error', warning: 'warning', unknown: 'default' } as const;

interface HeadProps {
  readonly health: PortalHealth | undefined;
  readonly desk: SettingsDesk;
}

export function CheckHead({ health, desk }: HeadProps) {
  const { words, moments } = useReader();
  const { check, checkAgain } = desk;
  const busy = check.status === 'loading' || check.checking;
  const counted = worstFirst.flatMap((state) => {
    const count = countOf(health?.findings ?? [], state);
    return count === 0 ? [] : [{ state, count }];
  });
  return (
    <Flex direction="row" justify="between" align="center" gap="sm">
      <Flex direction="row" align="center" gap="sm" wrap>
        <Heading>{words.check}</Heading>
        {counted.map(({ state, count }) => (
          <Tag key={state} testId={`count-${state}`} variant={variants[state]}>
            {words.counts[state](count)}
          </Tag>
        ))}
        {counted.length === 0 && (
          <Tag testId="count-ok" variant={health === undefined ? 'default' : 'success'}>
            {health === undefined ? '–' : words.states.ok}
          </Tag>
        )}
        <Text testId="checked" variant="microcopy">
          {words.checked(health === undefined ? '–' : moments.instant(health.checkedAt))}
        </Text>
      </Flex>
      <Box flex="none">
        <LoadingButton testId="check-again" size="sm" loading={busy} onClick={checkAgain}>
          {busy ? words.checking : words.checkAgain}
        </LoadingButton>
      </Box>
    </Flex>
  );
}
