/** What the quarter comes to month by month: a row for each currency and kind, which are never added together. */
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow, Text } from '@hubspot/ui-extensions';
import type { PayoutWords } from '../../cards/shared/payout-words.ts';
import { isNothing } from '../shared-deals/exact-sum.ts';
import type { Figures } from '../shared-deals/figures.ts';
import { type CurrencyOfQuarter, kindsIn } from './statement.ts';
import type { QuarterWords } from './words.ts';

interface ByMonthProps {
  readonly currencies: readonly CurrencyOfQuarter[];
  readonly months: readonly string[];
  readonly figures: Figures;
  readonly kinds: PayoutWords['kinds'];
  readonly words: QuarterWords;
}

export function ByMonth({ currencies, months, figures, kinds, words }: ByMonthProps) {
  const adjusted = kindsIn(currencies.map((each) => each.adjusted)).length > 0;
  return (
    <Table testId="months" density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{''}</TableHeader>
          {months.map((month) => (
            <TableHeader key={month} align="right">
              {figures.month(month)}
            </TableHeader>
          ))}
          {adjusted && <TableHeader align="right">{words.adjusted}</TableHeader>}
          <TableHeader align="right">{words.whole}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {currencies.flatMap(({ currency, sums, months: all, adjusted: earlier }) => {
          const money = (amount: string) => (isNothing(amount) ? '–' : figures.money(amount, currency));
          return kindsIn([sums, earlier, ...all.map((each) => each.sums)]).map((kind) => (
            <TableRow key={`${currency} ${kind}`} testId={`sum-${currency}-${kind}`}>
              <TableCell>{kinds[kind]}</TableCell>
              {all.map(({ month, sums: ofMonth }) => (
                <TableCell key={month} align="right">
                  {money(ofMonth[kind])}
                </TableCell>
              ))}
              {adjusted && <TableCell align="right">{money(earlier[kind])}</TableCell>}
              <TableCell align="right">
                <Text format={{ fontWeight: 'demibold' }}>{money(sums[kind])}</Text>
              </TableCell>
            </TableRow>
          ));
        })}
      </TableBody>
    </Table>
  );
}
