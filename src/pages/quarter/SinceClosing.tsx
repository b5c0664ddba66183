/** Whether a closed quarter still adds up to what was closed, and what reads otherwise since. */
import {
  Alert,
  Flex,
  Heading,
  Icon,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { PayoutWords } from '../../cards/shared/payout-words.ts';
import type { QuarterClosed, StatedDeal } from '../../contract/statement.ts';
import { isNothing } from '../shared-deals/exact-sum.ts';
import type { Figures } from '../shared-deals/figures.ts';
import { Adjustments } from './Adjustments.tsx';
import { type Difference, differencesOf } from './differences.ts';
import { adjustmentsOf, type Amount } from './statement.ts';
import type { QuarterWords } from './words.ts';

interface SinceClosingProps {
  readonly closing: QuarterClosed;
  /** As they were closed, or, where the portal does not keep them, as they read today. */
  readonly amounts: readonly Amount[];
  readonly stated: readonly StatedDeal[];
  /** In which the adjustments are stated, as people write it. */
  readonly next: string;
  readonly portalId: number;
  readonly figures: Figures;
  readonly kinds: PayoutWords['kinds'];
  readonly words: QuarterWords['closing'];
}

export function SinceClosing({ closing, amounts, stated, next, portalId, figures, kinds, words }: SinceClosingProps) {
  const differences = differencesOf(closing.totals, amounts);
  const adjustments = adjustmentsOf(stated);
  const deals = new Set(adjustments.map(({ dealId }) => dealId)).size;
  const same = differences.every(({ difference }) => isNothing(difference));
  if (!closing.inFull) return <Differences {...{ differences, figures, kinds, words }} />;
  return (
    <Flex testId="since-closing" direction="column" gap="sm">
      {same ? (
        <Flex direction="row" align="center" gap="xs">
          <Icon name="checkCircle" color="success" size="sm" />
          <Text testId="as-closed">{words.addsUp}</Text>
        </Flex>
      ) : (
        <Alert testId="not-as-closed" title={words.notWhole} variant="warning" />
      )}
      {deals === 0 ? (
        <Text testId="nothing-since">{words.same}</Text>
      ) : (
        <Flex direction="column" gap="xs">
          <Heading>{words.since(deals)}</Heading>
          <Text variant="microcopy">{words.sinceText(next)}</Text>
          <Adjustments {...{ adjustments, portalId, figures, kinds, words }} />
        </Flex>
      )}
    </Flex>
  );
}

interface DifferencesProps extends Pick<SinceClosingProps, 'figures' | 'kinds' | 'words'> {
  readonly differences: readonly Difference[];
}

const Differences = ({ differences, figures, kinds, words }: DifferencesProps) => (
  <Table testId="differences" density="condensed">
    <TableHead>
      <TableRow>
        <TableHeader>{''}</TableHeader>
        {[words.atClosing, words.now, words.difference].map((label) => (
          <TableHeader key={label} align="right">
            {label}
          </TableHeader>
        ))}
      </TableRow>
    </TableHead>
    <TableBody>
      {differences.map(({ currency, kind, closed, now, difference }) => (
        <TableRow key={`${currency} ${kind}`} testId={`difference-${currency}-${kind}`}>
          <TableCell>{kinds[kind]}</TableCell>
          {[closed, now, difference].map((amount, column) => (
            <TableCell key={column} align="right">
              {isNothing(amount) ? '–' : figures.money(amount, currency)}
            </TableCell>
          ))}
        </TableRow>
      ))}
    </TableBody>
  </Table>
);
