/** The quarter by whom or what its amounts are of; each row leads on to what it is made of, a deal to its record. */
import { useState } from 'react';
import { Flex, Table, TableBody, TableCell, TableHead, TableHeader, TableRow, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { DealLink } from '../shared-deals/DealLink.tsx';
import { exactSum, isNothing } from '../shared-deals/exact-sum.ts';
import type { Figures } from '../shared-deals/figures.ts';
import { grouped } from '../shared-deals/grouped.ts';
import { type Asked, type Breakdown as By, routeTo } from './asked.ts';
import { type Group, kindsIn } from './statement.ts';
import { here } from './use-asked.ts';
import type { QuarterWords } from './words.ts';

interface Shown {
  readonly by: By;
  readonly asked: Asked;
  readonly portalId: number;
  readonly figures: Figures;
  readonly words: QuarterWords;
}

const rowsOnPage = 25;

export function Breakdown({ groups, ...shown }: Shown & { readonly groups: readonly Group[] }) {
  const { by, figures, words } = shown;
  const [page, setPage] = useState(1);
  const pages = Math.max(1, Math.ceil(groups.length / rowsOnPage));
  const at = Math.min(page, pages);
  const columns = kindsIn(groups.map(({ sums }) => sums));
  const rows = (
    <>
      <TableHead>
        <TableRow>
          <TableHeader>{words.breakdowns[by]}</TableHeader>
          {columns.map((kind) => (
            <TableHeader key={kind} align="right">
              {words.kinds[kind]}
            </TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {groups.slice((at - 1) * rowsOnPage, at * rowsOnPage).map((group) => (
          <TableRow key={group.key} testId={`group-${group.key}`}>
            <TableCell>
              <Named group={group} {...shown} />
            </TableCell>
            {columns.map((kind) => (
              <TableCell key={kind} align="right">
                {isNothing(group.sums[kind]) ? '–' : figures.money(group.sums[kind], group.currency)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </>
  );
  return pages > 1 ? (
    <Table testId="breakdown" density="condensed" paginated pageCount={pages} page={at} onPageChange={setPage}>
      {rows}
    </Table>
  ) : (
    <Table testId="breakdown" density="condensed">
      {rows}
    </Table>
  );
}

function Named({ group, by, asked, portalId, figures, words }: Shown & { readonly group: Group }) {
  const { id, name, amounts } = group;
  const [first] = amounts;
  const notes = [
    ...(amounts.some(({ provisional }) => provisional === true) ? [words.provisional] : []),
    ...(by === 'line' ? [monthsOf(group, figures)] : []),
  ];
  return (
    <Flex direction="column">
      <Head id={id} name={name} dealId={first?.dealId ?? ''} {...{ by, asked, portalId, words }} />
      {by === 'line' && first !== undefined && (
        <Text variant="microcopy">
          <DealLink portalId={portalId} dealId={first.dealId}>
            {first.deal}
          </DealLink>
        </Text>
      )}
      {notes.map((note) => (
        <Text key={note} variant="microcopy">
          {note}
        </Text>
      ))}
    </Flex>
  );
}

type HeadProps = Pick<Shown, 'by' | 'asked' | 'portalId' | 'words'> &
  Pick<Group, 'id' | 'name'> & { readonly dealId: string };

function Head({ id, name, dealId, by, asked, portalId, words }: HeadProps) {
  switch (by) {
    case 'line':
      return <Text>{name ?? ''}</Text>;
    case 'deal':
      return (
        <DealLink portalId={portalId} dealId={dealId}>
          {name ?? dealId}
        </DealLink>
      );
    case 'partner':
    case 'customer':
      return id === null ? (
        <Text>{by === 'partner' ? words.notSettled : words.noCustomer}</Text>
      ) : (
        <PageLink to={here} params={routeTo({ ...asked, by: by === 'partner' ? 'deal' : 'line', [by]: id })}>
          {name ?? id}
        </PageLink>
      );
  }
}

/** "Oct 2025 €148.00 · Nov 2025 €148.00", what is earned and what is to come in one. */
const monthsOf = ({ amounts, currency }: Group, figures: Figures): string =>
  [...grouped(amounts, ({ month }) => month)]
    .map(
      ([month, own]) => `${figures.month(month)} ${figures.money(exactSum(own.map(({ amount }) => amount)), currency)}`,
    )
    .join(' · ');
