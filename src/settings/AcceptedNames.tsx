/** The names that were accepted in this portal: as what, by whom, when; each can be withdrawn. */
import { type ReactNode, useState } from 'react';
import {
  Button,
  Flex,
  Heading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { joined } from '../cards/shared/joined.ts';
import type { AcceptedNameShown, SettingsShown } from '../contract/portal-health.ts';
import { Outcome } from './Outcome.tsx';
import { WithdrawPanel } from './WithdrawPanel.tsx';
import type { SettingsDesk } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';
import { whoAndWhen } from './who-and-when.ts';

interface AcceptedProps {
  /** Absent while they are read. */
  readonly settings: SettingsShown | undefined;
  readonly desk: SettingsDesk;
}

/** From here on an admin should know that there is an end to it. */
const littleRoom = 10;

export function AcceptedNames({ settings, desk }: AcceptedProps): ReactNode {
  const { words } = useReader();
  // Where they would be kept is said beside the names to accept.
  if (settings?.state === 'not_installed') return null;
  return (
    <Flex testId="accepted" direction="column" gap="sm">
      <Flex direction="row" align="center" gap="sm" wrap>
        <Heading>{words.accepted}</Heading>
        {settings?.state === 'ready' && settings.room <= littleRoom && (
          <Text variant="microcopy">{words.room(settings.room)}</Text>
        )}
      </Flex>
      <Outcome act={desk.act} of={['withdraw_name']} />
      <Names settings={settings} desk={desk} />
    </Flex>
  );
}

function Names({ settings, desk }: AcceptedProps): ReactNode {
  const { words } = useReader();
  if (settings === undefined) return <Text>–</Text>;
  switch (settings.state) {
    case 'not_installed':
      return null;
    case 'unread':
      return <Text testId="unread">{words.pair(words.unread, settings.why)}</Text>;
    case 'ready':
      if (settings.accepted.length === 0) return <Text>{words.noneAccepted}</Text>;
      return (
        <Table testId="accepted-names" density="condensed">
          <TableHead>
            <TableRow>
              <TableHeader>{words.name}</TableHeader>
              <TableHeader>{words.product}</TableHeader>
              <TableHeader>{words.acceptedBy}</TableHeader>
              <TableHeader align="right">{words.withdraw}</TableHeader>
            </TableRow>
          </TableHead>
          <TableBody>
            {settings.accepted.map((each) => (
              <AcceptedRow key={each.record} accepted={each} desk={desk} />
            ))}
          </TableBody>
        </Table>
      );
  }
}

function AcceptedRow({ accepted, desk }: { readonly accepted: AcceptedNameShown; readonly desk: SettingsDesk }) {
  const reader = useReader();
  const { words } = reader;
  const { record, name, product, kind } = accepted;
  const [isOpen, setOpen] = useState(false);
  return (
    <TableRow testId={`accepted-${record}`}>
      <TableCell>{name}</TableCell>
      <TableCell>{joined([product.label, kind === undefined ? '' : words.kinds[kind]])}</TableCell>
      <TableCell>{whoAndWhen(accepted, reader)}</TableCell>
      <TableCell align="right">
        <Button
          testId={`withdraw-${record}`}
          variant="transparent"
          size="xs"
          onClick={() => {
            setOpen(true);
          }}
          overlay={
            <WithdrawPanel
              accepted={accepted}
              isOpen={isOpen}
              onClose={() => {
                setOpen(false);
              }}
              desk={desk}
            />
          }
        >
          {words.withdraw}
        </Button>
      </TableCell>
    </TableRow>
  );
}
