/** Every line with its MRR, what it brings a month and its verdict in a few words; a row leads to the reasons. */
import { useState } from 'react';
import {
  Button,
  Flex,
  SearchInput,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Text,
  Toggle,
} from '@hubspot/ui-extensions';
import { briefIn } from '../shared/brief.ts';
import { panelAt } from '../shared/recording.ts';
import type { RecordingDesk } from '../shared/use-recording.ts';
import type { CardWords } from '../shared/words.ts';
import type { DealView, LineView } from '../../contract/deal-view.ts';
import { WhyPanel } from './WhyPanel.tsx';
import type { TabWords } from './words.ts';

interface LinesProps {
  readonly view: DealView;
  readonly words: CardWords;
  readonly tab: TabWords;
  readonly desk: RecordingDesk;
}

const linesOnPage = 10;
/** From here on a reader looks for a line instead of reading all. */
const manyLines = 20;

type SortedBy = 'name' | 'mrr' | 'monthly';
interface Sorting {
  readonly by: SortedBy;
  readonly down: boolean;
}
const inOrder: Readonly<Record<SortedBy, (one: LineView, other: LineView) => number>> = {
  name: (one, other) => one.name.localeCompare(other.name),
  mrr: (one, other) => one.order[0] - other.order[0],
  monthly: (one, other) => one.order[1] - other.order[1],
};

export function Lines({ view, words, tab, desk }: LinesProps) {
  const { lines } = view;
  const [sorting, sort] = useState<Sorting>();
  const [page, setPage] = useState(1);
  const [wanted, setWanted] = useState('');
  const [notEarning, setNotEarning] = useState(false);
  const found = lines.filter(
    (line) =>
      (!notEarning || briefIn(view.book, line).tone !== 'success') &&
      `${line.name} ${line.product}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  const sorted =
    sorting === undefined
      ? found
      : [...found].sort((one, other) => inOrder[sorting.by](one, other) * (sorting.down ? -1 : 1));
  const pages = Math.max(1, Math.ceil(sorted.length / linesOnPage));
  const shown = Math.min(page, pages);
  const header = (by: SortedBy, label: string, align: 'left' | 'right') => (
    <TableHeader
      align={align}
      sortDirection={sorting?.by !== by ? 'none' : sorting.down ? 'descending' : 'ascending'}
      onSortChange={(direction) => {
        sort(direction === 'none' ? undefined : { by, down: direction === 'descending' });
      }}
    >
      {label}
    </TableHeader>
  );
  const rows = (
    <>
      <TableHead>
        <TableRow>
          {header('name', tab.product, 'left')}
          {header('mrr', tab.mrr, 'right')}
          {header('monthly', tab.monthly, 'right')}
          <TableHeader>{tab.verdict}</TableHeader>
          <TableHeader>{tab.whyColumn}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {sorted.slice((shown - 1) * linesOnPage, shown * linesOnPage).map((line) => (
          <Line key={line.id} line={line} view={view} words={words} tab={tab} desk={desk} />
        ))}
      </TableBody>
      <TableFooter>
        {view.money.figures.map(({ currency, mrr, monthly, maximum }) => (
          <TableRow key={currency} testId={`total-${currency}`}>
            <TableHeader>{tab.total}</TableHeader>
            <TableHeader align="right">{mrr}</TableHeader>
            <TableHeader align="right">{monthly.amount}</TableHeader>
            <TableHeader>{maximum.amount === '' ? '' : words.pair(tab.maximum, maximum.amount)}</TableHeader>
            <TableHeader>{''}</TableHeader>
          </TableRow>
        ))}
      </TableFooter>
    </>
  );
  return (
    <Flex testId="lines" direction="column" gap="sm">
      <Text testId="lines-summary" variant="microcopy">
        {tab.lineSummary(countsOf(view))}
      </Text>
      {lines.length >= manyLines && (
        <Flex direction="row" align="end" gap="md" wrap>
          <SearchInput name="line" label={tab.search} placeholder={tab.search} value={wanted} onChange={setWanted} />
          {/* The smaller one has no ON and OFF on it, which HubSpot says in English to everybody. */}
          <Toggle name="not-earning" size="sm" label={tab.notEarning} checked={notEarning} onChange={setNotEarning} />
        </Flex>
      )}
      {sorted.length === 0 && lines.length > 0 && <Text>{tab.noneFound}</Text>}
      {pages > 1 ? (
        <Table testId="lines-table" density="condensed" paginated pageCount={pages} page={shown} onPageChange={setPage}>
          {rows}
        </Table>
      ) : (
        <Table testId="lines-table" density="condensed">
          {rows}
        </Table>
      )}
    </Flex>
  );
}

function countsOf({ lines, book }: DealView) {
  const tones = lines.map((line) => briefIn(book, line).tone);
  const earn = tones.filter((tone) => tone === 'success').length;
  const not = tones.filter((tone) => tone === 'danger').length;
  return { earn, not, open: lines.length - earn - not };
}

function Line({ line, view, words, tab, desk }: LinesProps & { readonly line: LineView }) {
  const place = `line-${line.id}`;
  const brief = briefIn(view.book, line);
  const [opened, setOpened] = useState(false);
  return (
    <TableRow testId={`line-${line.id}`}>
      <TableCell>
        <Text>{line.name}</Text>
        {!line.name.includes(line.product) && <Text variant="microcopy">{line.product}</Text>}
      </TableCell>
      <TableCell align="right">
        <Text>{line.mrr}</Text>
        {line.prices?.map((price) => (
          <Text key={price} variant="microcopy">
            {price}
          </Text>
        ))}
      </TableCell>
      <TableCell align="right">
        {line.commission.monthly === '' || line.commission.isOver ? '–' : line.commission.monthly}
      </TableCell>
      <TableCell>
        <StatusTag testId={`verdict-${line.id}`} variant={brief.tone} hollow={brief.tone === 'default'}>
          {brief.text}
        </StatusTag>
      </TableCell>
      <TableCell>
        <Button
          testId={`why-${line.id}`}
          variant="transparent"
          size="xs"
          onClick={() => {
            setOpened(true);
          }}
          overlay={
            <WhyPanel
              id={panelAt(place)}
              place={place}
              line={line}
              view={view}
              words={words}
              tab={tab}
              desk={desk}
              opened={opened}
              close={() => {
                setOpened(false);
              }}
            />
          }
        >
          {tab.why}
        </Button>
      </TableCell>
    </TableRow>
  );
}
