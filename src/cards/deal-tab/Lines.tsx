import { Button, StatusTag, Table, TableBody, TableCell, TableHead, TableHeader, TableRow, Text } from '@hubspot/ui-extensions';
import type { LineView } from '../../view/deal-view.ts';
import { Section } from '../shared/Section.tsx';
import type { CardWords } from '../shared/words.ts';
import { LinePanel } from './LinePanel.tsx';

interface LinesProps {
  readonly lines: readonly LineView[];
  readonly words: CardWords;
}

/** Every line item with its two verdicts; a row opens the reasons. */
export function Lines({ lines, words }: LinesProps) {
  return (
    <Section name="lines" title={words.lines}>
      <Table density="condensed" flush>
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
          {lines.map((line) => (
            <Line key={line.id} line={line} words={words} />
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

function Line({ line, words }: { readonly line: LineView; readonly words: CardWords }) {
  return (
    <TableRow testId={`line-${line.id}`}>
      <TableCell>
        <Text>{line.product}</Text>
        {line.name !== line.product && <Text variant="microcopy">{line.name}</Text>}
      </TableCell>
      <TableCell>{line.productEdition}</TableCell>
      <TableCell align="right">{line.mrr}</TableCell>
      <TableCell>
        <StatusTag testId="credit" variant={line.credit.tone}>
          {line.credit.label}
        </StatusTag>
      </TableCell>
      <TableCell>
        <StatusTag testId="commission" variant={line.commission.tone}>
          {line.commission.label}
        </StatusTag>
      </TableCell>
      <TableCell align="right">
        <Text>{line.commission.monthly}</Text>
        {line.commission.ifApproved && <Text variant="microcopy">{words.ifApproved}</Text>}
      </TableCell>
      <TableCell>
        <Button testId={`why-${line.id}`} variant="transparent" size="xs" overlay={<LinePanel line={line} words={words} />}>
          {words.why}
        </Button>
      </TableCell>
    </TableRow>
  );
}
