import { Text } from '@hubspot/ui-extensions';
import { joined } from '../cards/shared/joined.ts';
import type { PortalHealth } from '../contract/portal-health.ts';
import { useReader } from './use-reader.ts';

/** Which app this is, for whom, and by which clock. */
export function PortalFoot({ health }: { readonly health: PortalHealth | undefined }) {
  const { words } = useReader();
  const { version, audience, timeZone } = words;
  return (
    <Text testId="foot" variant="microcopy">
      {joined([
        version(health?.version ?? '–'),
        words.pair(audience, health === undefined ? '–' : words.audiences[health.audience]),
        words.pair(timeZone, health === undefined ? '–' : (health.timeZone ?? words.unknown)),
      ])}
    </Text>
  );
}
