/** A quarter's amounts as a text that a spreadsheet takes: a row for each line of a deal in each month. */
import type { PayoutWords } from '../../cards/shared/payout-words.ts';
import type { Figures } from '../shared-deals/figures.ts';
import { tabbed } from '../shared-deals/tabbed.ts';
import type { Amount } from './statement.ts';
import type { QuarterWords } from './words.ts';

interface SheetWords {
  readonly words: QuarterWords;
  readonly kinds: PayoutWords['kinds'];
  /** In a partner's own portal all of it is that partner's, who is not named. */
  readonly withPartners: boolean;
}

export function sheetOf(
  quarter: string,
  amounts: readonly Amount[],
  figures: Figures,
  { words, kinds, withPartners }: SheetWords,
): string {
  const rows = amounts.map(
    ({
      month,
      partner,
      customer,
      dealId,
      deal,
      lineItemId,
      line,
      currency,
      amount,
      kind,
      provisional,
      adjusts = '',
    }) => [
      ...[quarter, month, partner?.id ?? '', partner?.name ?? (withPartners ? words.notSettled : '')],
      ...[customer?.id ?? '', customer?.name ?? '', dealId, deal, lineItemId, line],
      ...[currency, figures.cell(amount), kinds[kind], provisional === true ? words.provisional : '', adjusts],
    ],
  );
  return tabbed([words.sheet, ...rows]);
}
