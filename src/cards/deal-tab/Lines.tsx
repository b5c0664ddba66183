import { useState } from 'react';
import { Button, Table, TableBody, TableCell, TableHead, TableHeader, TableRow, Text } from '@hubspot/ui-extensions';
import type { DealView, LineView } from '../../contract/deal-view.ts';
import { Section } from '../shared/Section.tsx';
import type { CardWords } from '../shared/words.ts';
import { LinePanel } from './LinePanel.tsx';
import { VerdictTag } from './VerdictTag.tsx';

interface LinesProps {
  readonly view: DealView;
  readonly words: CardWords;
}

/** More would be long to look through. */
const linesOnPage = 10;

/** Every line item with its two verdicts; a row opens the reasons. */
export function Lines({ view, words }: LinesProps) {
  const { lines } = view;
  const pages = Math.ceil(lines.length / linesOnPage);
  const [page, setPage] = useState(1);
  const shown = Math.min(page, pages);
  const rows = (
    <>
      <TableHead>
        <TableRow>
          <TableHeader>{words.product}</TableHeader>
          <TableHeader>{words.productEdition}</TableHeader>
          <TableHeader align="right">{words.mrr}</TableHeader>
          <TableHeader>{words.credit}</TableHeader>
          <TableHeader>{words.commissionVerdict}</TableHeader>
          <TableHeader align="right">{words.monthlyCommission}</TableHeader>
          <TableHeader>{words.details}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.slice((shown - 1) * linesOnPage, shown * linesOnPage).map((line) => (
          <Line key={line.id} line={line} view={view} words={words} />
        ))}
      </TableBody>
    </>
  );
  return (
    <Section name="lines" title={pages > 1 ? `${words.lines} (${lines.length})` : words.lines}>
      {pages > 1 ? (
        <Table
          testId="lines-table"
          density="condensed"
          flush
          paginated
          pageCount={pages}
          page={shown}
          onPageChange={setPage}
        >
          {rows}
        </Table>
      ) : (
        <Table testId="lines-table" density="condensed" flush>
          {rows}
        </Table>
      )}
    </Section>
  );
}

function Line({ line, view, words }: LinesProps & { readonly line: LineView }) {
  const [opened, setOpened] = useState(false);
  return (
    <TableRow testId={`line-${line.id}`}>
      <TableCell>
        <Text>{line.product}</Text>
        {line.name !== line.product && <Text variant="microcopy">{line.name}</Text>}
      </TableCell>
      <TableCell>{line.productEdition}</TableCell>
      <TableCell align="right">
        <Text>{line.mrr}</Text>
        {line.prices?.map((price) => (
          <Text key={price} variant="microcopy">
            {price}
          </Text>
        ))}
      </TableCell>
      <TableCell>
        <VerdictTag testId={`credit-${line.id}`} verdict={line.credit} book={view.book} />
        <Text testId={`credit-to-${line.id}`} variant="microcopy">
          {line.credit.to}
        </Text>
      </TableCell>
      <TableCell>
        <VerdictTag testId={`commission-${line.id}`} verdict={line.commission} book={view.book} />
      </TableCell>
      <TableCell align="right">
        <Text>{line.commission.monthly}</Text>
        {line.commission.ifApproved && <Text variant="microcopy">{words.ifApproved}</Text>}
      </TableCell>
      <TableCell>
        <Button
          testId={`why-${line.id}`}
          variant="transparent"
          size="xs"
          onClick={() => {
            setOpened(true);
          }}
          overlay={<LinePanel line={line} view={view} words={words} opened={opened} onOpened={setOpened} />}
        >
          {words.why}
        </Button>
      </TableCell>
    </TableRow>
  );
}
