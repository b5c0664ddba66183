/** What a deal's row says, cell by cell. */
import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { SharedDeal } from '../../contract/portfolio.ts';
import { type RowAmounts, rowAmounts } from './amounts-of.ts';
import { dayIn } from './days.ts';
import { isNothing } from './exact-sum.ts';
import type { Figures } from './figures.ts';
import { isOutOfDate, partnersNamed } from './filters.ts';
import { toneOf } from './tones.ts';
import type { DealsWords } from './words.ts';

export interface CellShown {
  /** The portal's day. */
  readonly today: string;
  readonly timeZone: string;
  readonly figures: Figures;
  readonly words: DealsWords;
}
type CellProps = CellShown & { readonly deal: SharedDeal };

export function TurnOfDeal({ deal: { evaluation }, today, words }: CellProps) {
  if (evaluation === undefined) return <StatusTag hollow>{words.notEvaluated}</StatusTag>;
  const { turn, turnText } = evaluation;
  const tone = toneOf(evaluation, today);
  return (
    <Flex direction="column">
      {turn !== null && (
        <StatusTag variant={tone} hollow={tone === 'default'}>
          {words.turns[turn]}
        </StatusTag>
      )}
      {turnText !== '' && <Text variant="microcopy">{turnText}</Text>}
      {evaluation.outsideDates === true && <Text variant="microcopy">{words.outsideDates}</Text>}
      {evaluation.provisional === true && <Text variant="microcopy">{words.provisional}</Text>}
    </Flex>
  );
}

/** Who gets the credit says so; nobody yet: all who are on the deal. */
export function PartnersOfDeal({ deal, words }: CellProps) {
  const credited = deal.evaluation?.creditedPartner;
  const others = partnersNamed(deal).filter((name) => name !== credited);
  if (credited === undefined && others.length === 0) return <Text>–</Text>;
  return (
    <Flex direction="column">
      {credited !== undefined && <Text>{credited}</Text>}
      {credited !== undefined && others.length > 0 && <Text variant="microcopy">{words.others(others.length)}</Text>}
      {credited === undefined && others.map((name) => <Text key={name}>{name}</Text>)}
    </Flex>
  );
}

type AmountColumn = 'mrr' | 'monthly' | 'maximum' | 'earned';

/** A line a currency. */
export function AmountsOfDeal({
  deal: { evaluation },
  column,
  figures,
  words,
}: CellProps & { readonly column: AmountColumn }) {
  if (evaluation?.amounts === undefined)
    return <Text>{evaluation === undefined || column !== 'mrr' ? '–' : words.unknownAmount}</Text>;
  const rows = evaluation.amounts.map(rowAmounts);
  if (rows.length === 0) return <Text>–</Text>;
  return (
    <Flex direction="column" align="end">
      {rows.map((row) => (
        <Text key={row.currency}>{amountText(row, column, figures, words)}</Text>
      ))}
      {rows
        .flatMap((row) => notesOf(row, column, figures, words))
        .map((note) => (
          <Text key={note} variant="microcopy">
            {note}
          </Text>
        ))}
    </Flex>
  );
}

function amountText(row: RowAmounts, column: AmountColumn, figures: Figures, words: DealsWords): string {
  const amount = row[column];
  if (amount === undefined) return '–';
  if (amount === null) return words.unknownAmount;
  return column === 'earned' && isNothing(amount) ? '–' : figures.money(amount, row.currency);
}

function notesOf(row: RowAmounts, column: AmountColumn, figures: Figures, words: DealsWords): readonly string[] {
  switch (column) {
    case 'mrr':
      return [];
    case 'monthly':
    case 'maximum': {
      const more = row.more?.[column] ?? undefined;
      return row.waits
        ? [words.waits]
        : more === undefined
          ? []
          : [words.moreIfApproved(figures.money(more, row.currency))];
    }
    case 'earned':
      return row.unpaid === null || isNothing(row.unpaid)
        ? []
        : [words.unpaid(figures.money(row.unpaid, row.currency))];
  }
}

export function DueOn({ deal: { evaluation }, today, figures, words }: CellProps) {
  const { due, proofDue } = evaluation ?? {};
  const written = (day: string) => (day < today ? words.late(figures.day(day)) : figures.day(day));
  return (
    <Flex direction="column">
      <Text>{due === undefined ? '–' : written(due)}</Text>
      {proofDue !== undefined && proofDue !== due && (
        <Text variant="microcopy">{words.proofDue(written(proofDue))}</Text>
      )}
    </Flex>
  );
}

export function EvaluatedOn({ deal, today, timeZone, figures, words }: CellProps) {
  const { evaluatedAt, state } = deal;
  if (evaluatedAt === undefined) return <Text>{words.states.never}</Text>;
  const day = dayIn(evaluatedAt, timeZone);
  return (
    <Flex direction="column">
      <Text>{day === today ? words.today : figures.day(day)}</Text>
      {(isOutOfDate(deal) || state === 'unsure') && <Text variant="microcopy">{words.states[state]}</Text>}
    </Flex>
  );
}
