/** What the deals above come to, a column a currency. */
import {
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
import type { SharedDeal } from '../../contract/portfolio.ts';
import { isNothing } from './exact-sum.ts';
import type { Figures } from './figures.ts';
import { type Total, type TotalRow, totalRows, totalsOf } from './totals.ts';
import type { DealsWords } from './words.ts';

interface TotalsProps {
  readonly deals: readonly SharedDeal[];
  readonly figures: Figures;
  readonly words: DealsWords;
}

export function Totals({ deals, figures, words }: TotalsProps) {
  const { byCurrency: all, unknown } = totalsOf(deals);
  const outside = deals.filter(({ evaluation }) => evaluation?.outsideDates === true).length;
  const provisional = deals.filter(({ evaluation }) => evaluation?.provisional === true).length;
  const byCurrency = all.filter(({ rows }) =>
    totalRows.some((row) => !isNothing(rows[row].amount) || rows[row].without > 0),
  );
  const notes = [
    words.totalOf(deals.length),
    ...(outside > 0 ? [words.ofOtherDates(outside)] : []),
    ...(provisional > 0 ? [words.ofProvisional(provisional)] : []),
    ...(unknown > 0 ? [words.unknown(unknown)] : []),
    ...(byCurrency.length > 1 ? [words.neverAdded] : []),
    words.estimates,
  ];
  return (
    <Flex testId="totals" direction="column" gap="xs">
      <Heading>{words.totals}</Heading>
      {byCurrency.length > 0 && (
        <Table density="condensed">
          <TableHead>
            <TableRow>
              <TableHeader>{''}</TableHeader>
              {byCurrency.map(({ currency }) => (
                <TableHeader key={currency} align="right">
                  {currency}
                </TableHeader>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {totalRows.map((row) => (
              <TableRow key={row} testId={`total-${row}`}>
                <TableCell>{words.totalRows[row]}</TableCell>
                {byCurrency.map(({ currency, rows }) => (
                  <TableCell key={currency} align="right">
                    <TotalCell row={row} total={rows[row]} currency={currency} figures={figures} words={words} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {notes.map((note) => (
        <Text key={note} variant="microcopy">
          {note}
        </Text>
      ))}
    </Flex>
  );
}

interface TotalCellProps extends Omit<TotalsProps, 'deals'> {
  readonly row: TotalRow;
  readonly total: Total;
  readonly currency: string;
}

function TotalCell({ row, total: { amount, known, without }, currency, figures, words }: TotalCellProps) {
  if (known === 0 && without > 0) return <Text>{words.unknownAmount}</Text>;
  return (
    <>
      <Text>{isNothing(amount) ? '–' : figures.money(amount, currency)}</Text>
      {without > 0 && (
        <Text variant="microcopy">
          {row === 'earned' || row === 'unpaid' ? words.withoutPayments(without) : words.without(without)}
        </Text>
      )}
    </>
  );
}
