/** What the columns of a received statement are: as people confirmed it, and how another one is entered. */
import { type ReactNode, useState } from 'react';
import {
  Accordion,
  Button,
  Flex,
  Heading,
  LoadingButton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { MappingShown, SettingsShown } from '../contract/portal-health.ts';
import { isSending } from './act.ts';
import { MappingForm } from './MappingForm.tsx';
import { Outcome } from './Outcome.tsx';
import type { SettingsDesk } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';
import { whoAndWhen } from './who-and-when.ts';

interface MappingsProps {
  /** Absent while they are read. */
  readonly settings: SettingsShown | undefined;
  readonly desk: SettingsDesk;
}

export function Mappings({ settings, desk }: MappingsProps): ReactNode {
  const { words } = useReader();
  // Where they would be kept is said beside the names to accept.
  if (settings?.state === 'not_installed') return null;
  return (
    <Flex testId="mappings" direction="column" gap="sm">
      <Heading>{words.mapping.title}</Heading>
      <Text variant="microcopy">{words.mapping.about}</Text>
      <Outcome act={desk.act} of={['keep_mapping', 'withdraw_mapping']} />
      <Kept settings={settings} desk={desk} />
      {settings?.state === 'ready' && (
        // Empty again, whenever one was kept.
        <MappingForm key={settings.mappings.map(({ record }) => record).join(' ')} desk={desk} />
      )}
    </Flex>
  );
}

function Kept({ settings, desk }: MappingsProps): ReactNode {
  const { words } = useReader();
  if (settings === undefined) return <Text>–</Text>;
  switch (settings.state) {
    case 'not_installed':
      return null;
    case 'unread':
      return <Text>{words.pair(words.mapping.unread, settings.why)}</Text>;
    case 'ready':
      if (settings.mappings.length === 0) return <Text testId="no-mapping">{words.mapping.none}</Text>;
      return settings.mappings.map((mapping) => <KeptMapping key={mapping.record} mapping={mapping} desk={desk} />);
  }
}

function KeptMapping({ mapping, desk }: { readonly mapping: MappingShown; readonly desk: SettingsDesk }) {
  const reader = useReader();
  const { words } = reader;
  const { record, columns } = mapping;
  const used = columns.filter(({ role }) => role !== undefined);
  return (
    <Accordion
      testId={`mapping-${record}`}
      title={`${words.mapping.shape(used.map(({ name }) => name))} · ${whoAndWhen(mapping, reader)}`}
      size="sm"
    >
      <Flex direction="column" gap="sm">
        <Table testId={`columns-${record}`} density="condensed">
          <TableHead>
            <TableRow>
              <TableHeader>{words.mapping.column}</TableHeader>
              <TableHeader>{words.mapping.role}</TableHeader>
            </TableRow>
          </TableHead>
          <TableBody>
            {columns.map(({ name, role }) => (
              <TableRow key={name}>
                <TableCell>{name}</TableCell>
                <TableCell>{role ?? words.mapping.notUsed}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        <Withdrawing record={record} desk={desk} />
      </Flex>
    </Accordion>
  );
}

/** Asks once more: whoever wants it back has to enter it anew. */
function Withdrawing({ record, desk }: { readonly record: string; readonly desk: SettingsDesk }) {
  const { words } = useReader();
  const [isAsked, ask] = useState(false);
  if (!isAsked)
    return (
      <Flex>
        <Button
          testId={`withdraw-mapping-${record}`}
          variant="secondary"
          size="xs"
          onClick={() => {
            ask(true);
          }}
        >
          {words.withdraw}
        </Button>
      </Flex>
    );
  const wanted = { what: 'withdraw_mapping', record } as const;
  const busy = isSending(desk.act, wanted);
  return (
    <Flex direction="row" align="center" gap="sm" wrap>
      <Text>{words.mapping.withdrawEffect}</Text>
      <LoadingButton
        testId={`withdraw-mapping-now-${record}`}
        variant="secondary"
        size="xs"
        loading={busy}
        onClick={() => {
          desk.run(wanted);
        }}
      >
        {busy ? words.withdrawing : words.withdraw}
      </LoadingButton>
      <Button
        variant="transparent"
        size="xs"
        disabled={busy}
        onClick={() => {
          ask(false);
        }}
      >
        {words.keep}
      </Button>
    </Flex>
  );
}
