/** What reads otherwise than it was closed: the negated original, and what stands in its place. */
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow, Text } from '@hubspot/ui-extensions';
import type { PayoutWords } from '../../cards/shared/payout-words.ts';
import { DealLink } from '../shared-deals/DealLink.tsx';
import type { Figures } from '../shared-deals/figures.ts';
import type { Amount } from './statement.ts';
import type { QuarterWords } from './words.ts';

interface AdjustmentsProps {
  readonly adjustments: readonly Amount[];
  readonly portalId: number;
  readonly figures: Figures;
  readonly kinds: PayoutWords['kinds'];
  readonly words: QuarterWords['closing'];
}

export const Adjustments = ({ adjustments, portalId, figures, kinds, words: { columns } }: AdjustmentsProps) => (
  <Table testId="adjustments" density="condensed">
    <TableHead>
      <TableRow>
        <TableHeader>{columns.deal}</TableHeader>
        <TableHeader>{columns.month}</TableHeader>
        <TableHeader>{columns.state}</TableHeader>
        <TableHeader align="right">{columns.amount}</TableHeader>
      </TableRow>
    </TableHead>
    <TableBody>
      {adjustments.map(({ dealId, deal, line, lineItemId, month, partner, kind, amount, currency }, index) => (
        <TableRow
          key={[dealId, lineItemId, month, partner?.id, kind, amount, currency].join(' ')}
          testId={`adjusted-${index}`}
        >
          <TableCell>
            <DealLink portalId={portalId} dealId={dealId}>
              {deal}
            </DealLink>
            <Text variant="microcopy">{[line, ...(partner === undefined ? [] : [partner.name])].join(' · ')}</Text>
          </TableCell>
          <TableCell>{figures.month(month)}</TableCell>
          <TableCell>{kinds[kind]}</TableCell>
          <TableCell align="right">{figures.money(amount, currency)}</TableCell>
        </TableRow>
      ))}
    </TableBody>
  </Table>
);
