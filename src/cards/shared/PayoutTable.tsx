/** The chart's figures, to be read: a row a quarter. */
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@hubspot/ui-extensions';
import type { PayoutKind, PayoutsView } from '../../contract/money.ts';
import type { PayoutWords } from './payout-words.ts';

interface PayoutTableProps {
  readonly payouts: PayoutsView;
  readonly kinds: readonly PayoutKind[];
  readonly words: PayoutWords;
}

export function PayoutTable({ payouts: { currency, quarters }, kinds, words }: PayoutTableProps) {
  return (
    <Table testId={`payout-table-${currency}`} density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{words.quarter}</TableHeader>
          {kinds.map((kind) => (
            <TableHeader key={kind} align="right">
              {words.kinds[kind]}
            </TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {quarters.map(({ label, amounts }) => (
          <TableRow key={label}>
            <TableCell>{label}</TableCell>
            {kinds.map((kind) => (
              <TableCell key={kind} align="right">
                {amounts[kind]?.text ?? '–'}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
