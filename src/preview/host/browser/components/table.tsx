import type { TableCellProps, TableElementProps, TableHeaderProps, TableProps } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { classes } from './sizes.ts';
import { useSurface } from './surface.ts';

interface PagerProps {
  readonly page: number;
  readonly pageCount: number;
  readonly labelled: boolean;
  readonly ends: boolean;
  readonly most: number;
  readonly go: (page: number) => void;
}

function Pager({ page, pageCount, labelled, ends, most, go }: PagerProps) {
  const { words } = useSurface();
  const first = Math.max(1, Math.min(page - Math.floor(most / 2), pageCount - most + 1));
  const pages = Array.from({ length: Math.min(most, pageCount) }, (_, index) => first + index);
  const step = (to: number, label: string, sign: string) => (
    <button
      type="button"
      disabled={to < 1 || to > pageCount || to === page}
      aria-label={label}
      onClick={() => {
        go(to);
      }}
    >
      {sign} {labelled && label}
    </button>
  );
  return (
    <nav className="hs-pager" aria-label={words.pages}>
      {ends && step(1, words.firstPage, '«')}
      {step(page - 1, words.previous, '‹')}
      {pages.map((number) => (
        <button
          key={number}
          type="button"
          aria-current={number === page ? 'page' : undefined}
          onClick={() => {
            go(number);
          }}
        >
          {number}
        </button>
      ))}
      {step(page + 1, words.next, '›')}
      {ends && step(pageCount, words.lastPage, '»')}
    </nav>
  );
}

export function Table(props: TableProps) {
  const { bordered = true, flush = false, density = 'default', children, testId } = props;
  return (
    <div className={classes('hs-table-frame', flush && 'hs-flush')} data-testid={testId}>
      {/* Scrolls by itself, so that a wide table never widens the page; the keyboard reaches it too. */}
      <div className="hs-table-scroll" tabIndex={0} role="group">
        <table className={classes('hs-table', bordered && 'hs-bordered', `hs-table-${density}`)}>{children}</table>
      </div>
      {props.paginated === true && (
        <Pager
          page={props.page ?? 1}
          pageCount={props.pageCount}
          labelled={props.showButtonLabels ?? true}
          ends={props.showFirstLastButtons ?? false}
          most={props.maxVisiblePageButtons ?? 5}
          go={props.onPageChange}
        />
      )}
    </div>
  );
}

export const TableHead = ({ children }: TableElementProps) => <thead>{children}</thead>;
export const TableBody = ({ children }: TableElementProps) => <tbody>{children}</tbody>;
export const TableFooter = ({ children }: TableElementProps) => <tfoot>{children}</tfoot>;
export const TableRow = ({ children, testId }: TableElementProps) => <tr data-testid={testId}>{children}</tr>;

const widthOf = (width: TableCellProps['width']) =>
  typeof width === 'number' ? width : width === 'min' ? '1%' : width === 'max' ? '100%' : undefined;

export const TableCell = ({ align = 'left', width, colSpan, children, testId }: TableCellProps) => (
  <td
    colSpan={colSpan}
    style={{ textAlign: align, width: widthOf(width) }}
    className={`hs-${align}`}
    data-testid={testId}
  >
    {children}
  </td>
);

/** A press never asks for no order: HubSpot's handler "cannot be none". */
const turn = { none: 'ascending', ascending: 'descending', descending: 'ascending' } as const;
const arrows = { none: '↕', ascending: '↑', descending: '↓' } as const;

export function TableHeader(props: TableHeaderProps) {
  const { align = 'left', width, children, testId } = props;
  const cell = (content: ReactNode, sort?: 'ascending' | 'descending' | 'none') => (
    <th
      scope="col"
      style={{ textAlign: align, width: widthOf(width) }}
      className={`hs-${align}`}
      aria-sort={sort}
      data-testid={testId}
    >
      {content}
    </th>
  );
  if (!('onSortChange' in props)) return cell(children);
  const { sortDirection, onSortChange, disabled = false } = props;
  return cell(
    <button
      type="button"
      disabled={disabled}
      onClick={() => {
        onSortChange(turn[sortDirection]);
      }}
    >
      {children} <span aria-hidden="true">{arrows[sortDirection]}</span>
    </button>,
    sortDirection,
  );
}
