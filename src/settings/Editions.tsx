/** Which editions of the rules the app knows: from when until when, how surely, and what differs. */
import {
  Accordion,
  Flex,
  Heading,
  Link,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { EditionShown } from '../contract/portal-health.ts';
import type { Moments } from '../cards/shared/moments.ts';
import { useReader } from './use-reader.ts';
import type { SettingsWords } from './words.ts';

/** It judges, or is computed to be shown beside what does. */
const isComputed = ({ state }: EditionShown): boolean => state !== 'read' && state !== 'second_hand';

/** Those that the app computes with, and folded those that it only knows of. */
export function Editions({ editions }: { readonly editions: readonly EditionShown[] | undefined }) {
  const { words } = useReader();
  const computed = editions?.filter(isComputed);
  const others = editions?.filter((each) => !isComputed(each));
  return (
    <Flex testId="editions" direction="column" gap="sm">
      <Heading>{words.editions}</Heading>
      <EditionTable testId="editions-applied" editions={computed} />
      <Accordion
        testId="other-editions"
        size="xs"
        title={words.otherEditions(others === undefined ? '–' : String(others.length))}
      >
        <EditionTable testId="editions-known" editions={others} />
      </Accordion>
    </Flex>
  );
}

interface TableProps {
  readonly testId: string;
  readonly editions: readonly EditionShown[] | undefined;
}

function EditionTable({ testId, editions }: TableProps) {
  const { words, moments } = useReader();
  return (
    <Table testId={testId} density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{words.closed}</TableHeader>
          <TableHeader>{words.state}</TableHeader>
          <TableHeader>{words.differs}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {editions === undefined ? (
          <TableRow>
            <TableCell>–</TableCell>
            <TableCell>–</TableCell>
            <TableCell>–</TableCell>
          </TableRow>
        ) : (
          editions.map((edition) => (
            <TableRow key={`${edition.from} ${edition.source}`}>
              <TableCell>{duration(edition, words, moments)}</TableCell>
              <TableCell>
                <Known edition={edition} />
              </TableCell>
              <TableCell>
                <Differs edition={edition} />
              </TableCell>
            </TableRow>
          ))
        )}
      </TableBody>
    </Table>
  );
}

const duration = ({ from, to }: EditionShown, words: SettingsWords, { day }: Moments): string =>
  to === undefined ? words.since(day(from)) : words.fromTo(day(from), day(to));

function Known({ edition: { state, stateText, source } }: { readonly edition: EditionShown }) {
  return (
    <Flex direction="column">
      <StatusTag variant={tones[state]} hollow={state === 'second_hand'}>
        {stateText}
      </StatusTag>
      <Text variant="microcopy">
        <Link href={`https://${source}`}>{source}</Link>
      </Text>
    </Flex>
  );
}

const tones = {
  judges: 'success',
  provisional: 'warning',
  beside: 'default',
  read: 'default',
  second_hand: 'default',
} as const satisfies Readonly<Record<EditionShown['state'], unknown>>;

function Differs({ edition: { differs, scope } }: { readonly edition: EditionShown }) {
  const { words } = useReader();
  return (
    <Flex direction="column">
      <Text>{differs ?? words.judgedBy}</Text>
      {scope !== undefined && <Text variant="microcopy">{words.only(scope)}</Text>}
    </Flex>
  );
}
