/** How a finding is repaired: by a press, by a command to copy, or by hand. */
import type { ReactNode } from 'react';
import { Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { HealthFinding } from '../contract/portal-health.ts';
import { isSending, type Wanted } from './act.ts';
import { CopyCommand } from './CopyCommand.tsx';
import type { SettingsDesk } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';

interface RepairProps {
  /** Unique on the screen. */
  readonly place: string;
  readonly finding: HealthFinding;
  readonly isFirst: boolean;
  /** A finding above has the same command. */
  readonly isAgain: boolean;
  readonly desk: SettingsDesk;
}

export function Repair({ place, finding: { repair, names }, isFirst, isAgain, desk }: RepairProps): ReactNode {
  const { words } = useReader();
  const { check } = desk;
  if (names !== undefined) {
    const lacksPlace = check.status === 'ready' && check.health.settings.state === 'not_installed';
    return <Text>{lacksPlace ? words.installFirst : words.acceptBelow}</Text>;
  }
  if (repair === undefined) return '–';
  switch (repair.how) {
    case 'one_click': {
      const wanted: Wanted = { what: 'repair', action: repair.action };
      const busy = isSending(desk.act, wanted);
      return (
        <Flex direction="column" gap="xs">
          <Flex>
            <LoadingButton
              testId={`repair-${place}`}
              variant={isFirst ? 'primary' : 'secondary'}
              size="xs"
              loading={busy}
              disabled={isSending(desk.act)}
              onClick={() => {
                desk.run(wanted);
              }}
            >
              {busy ? words.repairing : repair.button}
            </LoadingButton>
          </Flex>
          <Text variant="microcopy">{repair.text}</Text>
        </Flex>
      );
    }
    case 'command':
      if (isAgain) return <Text>{words.sameCommand(repair.command)}</Text>;
      return <CopyCommand place={place} command={repair.command} text={repair.text} />;
    case 'by_hand':
      return <Text>{repair.text}</Text>;
  }
}
