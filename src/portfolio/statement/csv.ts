/**
 * A statement's entries for a spreadsheet, in two forms. RFC 4180: commas, a point for decimals. French Excel: a byte order
 * mark, semicolons and a decimal comma, without which it reads accents wrongly and takes 22.5 for the 22nd of May.
 */
import type { Locale } from '../../contract/deal-view.ts';
import type { Statement } from './statement.ts';
import { statementWords } from './words.ts';

type CsvForm = 'rfc4180' | 'excel-fr';

export function csvOf({ entries, adjustments }: Statement, form: CsvForm, locale: Locale): string {
  const say = statementWords[locale];
  const [between, decimal, mark] = form === 'rfc4180' ? [',', '.', ''] : [';', ',', '\uFEFF'];
  const number = (amount: string | undefined) => (amount ?? '').replace('.', decimal);
  const all: readonly (Statement['entries'][number] & { readonly adjusts?: string })[] = [...entries, ...adjustments];
  const rows = all.map((entry) => [
    ...[entry.quarter, entry.month, entry.partnerId ?? '', entry.partner ?? say.notSettled, entry.customerId ?? ''],
    ...[entry.dealId, entry.deal, entry.lineItemId, entry.line, entry.product, say.programs[entry.program]],
    ...[entry.currency, number(entry.amount), say.kinds[entry.kind]],
    ...[entry.edition, entry.provisional ? say.provisional : ''],
    ...[entry.converted?.currency ?? '', number(entry.converted?.amount), number(entry.converted?.rate)],
    ...[entry.converted?.on ?? '', entry.adjusts ?? ''],
  ]);
  return `${mark}${[say.columns, ...rows].map((cells) => `${cells.map((cell) => written(cell, between)).join(between)}\r\n`).join('')}`;
}

const isNumber = /^-?\d+([.,]\d+)?$/;

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function written(cell: string, between: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) && !isNumber.test(cell) ? `'${cell}` : cell;
  return text.includes(between) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
