/** The names that this portal gives to products: those that nobody knows yet, and those that were accepted. */
import { Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { PortalHealth } from '../contract/portal-health.ts';
import { AcceptedNames } from './AcceptedNames.tsx';
import { CopyCommand } from './CopyCommand.tsx';
import { unknownNames } from './names-left.ts';
import { install, Outcome } from './Outcome.tsx';
import { UnknownNames } from './UnknownNames.tsx';
import type { SettingsDesk } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';

interface NamesProps {
  /** Absent while it is read. */
  readonly health: PortalHealth | undefined;
  readonly desk: SettingsDesk;
}

export function ProductNames({ health, desk }: NamesProps) {
  const { words } = useReader();
  const names = health === undefined ? [] : unknownNames(health);
  return (
    <>
      <Flex testId="names" direction="column" gap="sm">
        <Heading>{words.names}</Heading>
        <Outcome act={desk.act} of={['accept_name']} />
        {health === undefined || names.length === 0 ? (
          <Text testId="no-names">{health === undefined ? '–' : noneUnknown(health)}</Text>
        ) : (
          <>
            <Text variant="microcopy">{words.namesAbout}</Text>
            <UnknownNames names={names} health={health} desk={desk} />
          </>
        )}
        {health?.settings.state === 'not_installed' && (
          <Flex testId="not-installed" direction="column" gap="xs">
            <Text>{words.notInstalled}</Text>
            <CopyCommand place="names" command={install} />
          </Flex>
        )}
      </Flex>
      <AcceptedNames settings={health?.settings} desk={desk} />
    </>
  );
}

/** What the check itself says of names: that all are known, or that they could not be looked at. */
const noneUnknown = ({ findings }: PortalHealth): string =>
  findings
    .filter(({ topic }) => topic === 'products')
    .map(({ title }) => title)
    .join(' ');
