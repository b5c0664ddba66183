/** A statement's entries for a spreadsheet. */
import type { Locale } from '../../contract/deal-view.ts';
import { type CsvForm, numberFor, spreadsheet } from './spreadsheet.ts';
import type { Statement } from './statement.ts';
import { statementWords } from './words.ts';

export function csvOf({ entries, adjustments }: Statement, form: CsvForm, locale: Locale): string {
  const say = statementWords[locale];
  const number = numberFor(form);
  const all: readonly (Statement['entries'][number] & { readonly adjusts?: string })[] = [...entries, ...adjustments];
  const rows = all.map((entry) => [
    ...[entry.quarter, entry.month, entry.partnerId ?? '', entry.partner ?? say.notSettled, entry.customerId ?? ''],
    ...[entry.dealId, entry.deal, entry.lineItemId, entry.line, entry.product, say.programs[entry.program]],
    ...[entry.currency, number(entry.amount), say.kinds[entry.kind]],
    ...[entry.edition, entry.provisional ? say.provisional : ''],
    ...[entry.converted?.currency ?? '', number(entry.converted?.amount), number(entry.converted?.rate)],
    ...[entry.converted?.on ?? '', entry.adjusts ?? ''],
  ]);
  return spreadsheet([say.columns, ...rows], form);
}
