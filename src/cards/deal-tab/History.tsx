/** Who recorded what and when; what was saved, and what is different between two of it; the whole file for a dispute. */
import { useState } from 'react';
import {
  Box,
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
import { assessmentPlace } from '../shared/recording.ts';
import type { RecordingDesk } from '../shared/use-recording.ts';
import type { CardWords } from '../shared/words.ts';
import type { EntryView, HistoryView } from '../../contract/history.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import { useCopy } from '../shared/use-copy.ts';
import type { HistoryDesk } from './use-history.ts';
import { WhatChanged } from './WhatChanged.tsx';
import type { TabWords } from './words.ts';

interface HistoryProps {
  readonly history: HistoryDesk;
  readonly desk: RecordingDesk;
  readonly words: CardWords;
  readonly tab: TabWords;
}

export function History({ history: { history, asking, trouble, retry }, desk, words, tab }: HistoryProps) {
  const shown = history ?? (trouble === undefined ? waiting : undefined);
  return (
    <Flex testId="history" direction="column" gap="md">
      {trouble !== undefined && (
        <Flex testId="history-trouble" direction="row" align="center" gap="sm">
          <Text>{shown === undefined ? trouble : `${trouble} ${tab.notNewest}`}</Text>
          <Box flex="none">
            <LoadingButton testId="history-retry" variant="secondary" size="xs" loading={asking} onClick={retry}>
              {asking ? words.retrying : words.retry}
            </LoadingButton>
          </Box>
        </Flex>
      )}
      {shown !== undefined && (
        <>
          <Flex direction="row" justify="between" align="center" gap="sm" wrap>
            <Heading>{tab.recordedFacts}</Heading>
            <Box flex="none">
              <Flex direction="row" gap="xs" wrap>
                {shown.notSaved === undefined && <Save isWaiting={history === undefined} desk={desk} tab={tab} />}
                <CopyFile history={history} tab={tab} />
              </Flex>
            </Box>
          </Flex>
          {shown.notSaved !== undefined && <Text testId="not-saved">{shown.notSaved}</Text>}
          <Entries entries={shown.entries} tab={tab} />
          <Flex direction="column">
            {shown.notes.map((note) => (
              <Text key={note} variant="microcopy">
                {note}
              </Text>
            ))}
          </Flex>
          <WhatChanged history={shown} tab={tab} />
        </>
      )}
    </Flex>
  );
}

const dash = '–';
/** The same with dashes, so that nothing jumps. */
const waiting: HistoryView = {
  entries: [{ when: dash, who: dash, what: [dash], note: '' }],
  notes: [dash],
  moments: [],
  rows: [],
  texts: [],
  file: '',
  copied: '',
};

function Save({
  isWaiting,
  desk,
  tab,
}: {
  readonly isWaiting: boolean;
  readonly desk: RecordingDesk;
  readonly tab: TabWords;
}) {
  const { recording } = desk;
  const form: RecordForm = {
    id: assessmentPlace,
    button: tab.saveAssessment,
    group: '',
    fixed: { kind: 'assessment' },
    fields: [],
  };
  return (
    <LoadingButton
      testId="save-assessment"
      variant="secondary"
      size="xs"
      disabled={isWaiting}
      loading={recording.status === 'saving' && recording.place === assessmentPlace}
      onClick={() => {
        desk.atOnce(assessmentPlace, form);
      }}
    >
      {tab.saveAssessment}
    </LoadingButton>
  );
}

function CopyFile({ history, tab }: { readonly history: HistoryView | undefined; readonly tab: TabWords }) {
  const copy = useCopy({ copied: history?.copied ?? tab.copied, notCopied: tab.notCopied });
  return (
    <Button
      testId="copy-file"
      variant="secondary"
      size="xs"
      disabled={history === undefined}
      onClick={() => {
        if (history !== undefined) copy(history.file);
      }}
    >
      {tab.copyFile}
    </Button>
  );
}

/** So many without having to ask for more. */
const fewEntries = 8;

function Entries({ entries, tab }: { readonly entries: readonly EntryView[]; readonly tab: TabWords }) {
  const [isWhole, showWhole] = useState(false);
  if (entries.length === 0) return <Text testId="nothing-recorded">{tab.nothingRecorded}</Text>;
  const shown = isWhole ? entries : entries.slice(0, fewEntries);
  return (
    <Flex direction="column" gap="xs">
      <Table testId="entries" density="condensed">
        <TableHead>
          <TableRow>
            <TableHeader>{tab.when}</TableHeader>
            <TableHeader>{tab.who}</TableHeader>
            <TableHeader>{tab.what}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map(({ when, who, what, note }, index) => (
            <TableRow key={`${when} ${String(entries.length - index)}`}>
              <TableCell>{when}</TableCell>
              <TableCell>{who}</TableCell>
              <TableCell>
                <Text>{what.join(' · ')}</Text>
                {note !== '' && <Text variant="microcopy">{note}</Text>}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {shown.length < entries.length && (
        <Flex>
          <Button
            testId="all-entries"
            variant="transparent"
            size="xs"
            onClick={() => {
              showWhole(true);
            }}
          >
            {tab.showAll(entries.length)}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
