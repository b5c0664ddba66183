/** What is not well: a row each. */
import {
  Accordion,
  Flex,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { FindingState, HealthFinding } from '../contract/portal-health.ts';
import { isNamedAbove, keyOf } from './findings.ts';
import { Repair } from './Repair.tsx';
import type { SettingsDesk } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';

const variants: Readonly<Record<FindingState, 'danger' | 'warning' | 'default' | 'success'>> = {
  broken: 'danger',
  warning: 'warning',
  unknown: 'default',
  ok: 'success',
};

interface TableProps {
  readonly findings: readonly HealthFinding[];
  readonly desk: SettingsDesk;
}

export function FindingsTable({ findings, desk }: TableProps) {
  const { words } = useReader();
  // One primary button on the screen: the first repair that a press carries out.
  const first = findings.find(({ repair }) => repair?.how === 'one_click');
  return (
    <Table testId="findings" density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader width="min">{words.state}</TableHeader>
          <TableHeader>{words.finding}</TableHeader>
          <TableHeader>{words.effect}</TableHeader>
          <TableHeader>{words.repair}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {findings.map((finding, index) => (
          <TableRow key={keyOf(finding)} testId={`finding-${String(index)}`}>
            <TableCell width="min">
              <StatusTag variant={variants[finding.state]} hollow={finding.state === 'unknown'}>
                {words.states[finding.state]}
              </StatusTag>
            </TableCell>
            <TableCell>
              <Found finding={finding} />
            </TableCell>
            <TableCell>{finding.effect ?? '–'}</TableCell>
            <TableCell>
              <Repair
                place={String(index)}
                finding={finding}
                isFirst={finding === first}
                isAgain={isNamedAbove(finding, findings.slice(0, index))}
                desk={desk}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Found({ finding: { title, items = [], names } }: { readonly finding: HealthFinding }) {
  const { words } = useReader();
  // Names have a table of their own, and what the title says needs no unfolding.
  const untold = names === undefined ? items.filter((item) => !title.includes(item)) : [];
  if (untold.length === 0) return <Text>{title}</Text>;
  return (
    <Flex direction="column">
      <Text>{title}</Text>
      <Accordion size="xs" title={words.details(untold.length)}>
        <Flex direction="column">
          {untold.map((item) => (
            <Text key={item} variant="microcopy">
              {item}
            </Text>
          ))}
        </Flex>
      </Accordion>
    </Flex>
  );
}
