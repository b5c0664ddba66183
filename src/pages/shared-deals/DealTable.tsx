/** The shared deals, a row each: whose turn, what it brings, and how fresh that is. */
import { useState } from 'react';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@hubspot/ui-extensions';
import type { SharedDeal } from '../../contract/portfolio.ts';
import { AmountsOfDeal, type CellShown, DueOn, EvaluatedOn, PartnersOfDeal, TurnOfDeal } from './DealCells.tsx';
import { DealLink } from './DealLink.tsx';
import type { Filters, SortedBy } from './filters.ts';

interface Shown extends CellShown {
  /** Not in a partner's own portal: there all of it is that partner's. */
  readonly withPartners: boolean;
  readonly portalId: number;
}

interface DealTableProps extends Shown {
  readonly deals: readonly SharedDeal[];
  readonly sort: Filters['sort'];
  readonly order: (sort: Filters['sort']) => void;
}

const rowsOnPage = 25;
const amountColumns = ['mrr', 'monthly', 'maximum', 'earned'] as const;

export function DealTable({ deals, sort, order, ...shown }: DealTableProps) {
  const { withPartners, words } = shown;
  const [page, setPage] = useState(1);
  const pages = Math.max(1, Math.ceil(deals.length / rowsOnPage));
  const at = Math.min(page, pages);
  const { columns } = words;
  const header = (by: SortedBy, label: string, align: 'left' | 'right' = 'left') => (
    <TableHeader
      key={by}
      align={align}
      sortDirection={sort?.by !== by ? 'none' : sort.down ? 'descending' : 'ascending'}
      onSortChange={(direction) => {
        setPage(1);
        order(direction === 'none' ? undefined : { by, down: direction === 'descending' });
      }}
    >
      {label}
    </TableHeader>
  );
  const rows = (
    <>
      <TableHead>
        <TableRow>
          <TableHeader>{words.turn}</TableHeader>
          {header('deal', columns.deal)}
          {withPartners && header('partner', words.partner)}
          {amountColumns.map((column) => header(column, columns[column], 'right'))}
          {header('due', columns.due)}
          {header('evaluated', columns.evaluated)}
        </TableRow>
      </TableHead>
      <TableBody>
        {deals.slice((at - 1) * rowsOnPage, at * rowsOnPage).map((deal) => (
          <Row key={deal.dealId} deal={deal} {...shown} />
        ))}
      </TableBody>
    </>
  );
  return pages > 1 ? (
    <Table testId="deals" density="condensed" paginated pageCount={pages} page={at} onPageChange={setPage}>
      {rows}
    </Table>
  ) : (
    <Table testId="deals" density="condensed">
      {rows}
    </Table>
  );
}

function Row({ deal, withPartners, ...shown }: Shown & { readonly deal: SharedDeal }) {
  const { portalId } = shown;
  const { name, dealId } = deal;
  return (
    <TableRow testId={`row-${dealId}`}>
      <TableCell>
        <TurnOfDeal deal={deal} {...shown} />
      </TableCell>
      <TableCell>
        <DealLink portalId={portalId} dealId={dealId}>
          {name}
        </DealLink>
      </TableCell>
      {withPartners && (
        <TableCell>
          <PartnersOfDeal deal={deal} {...shown} />
        </TableCell>
      )}
      {amountColumns.map((column) => (
        <TableCell key={column} align="right">
          <AmountsOfDeal deal={deal} column={column} {...shown} />
        </TableCell>
      ))}
      <TableCell>
        <DueOn deal={deal} {...shown} />
      </TableCell>
      <TableCell>
        <EvaluatedOn deal={deal} {...shown} />
      </TableCell>
    </TableRow>
  );
}
