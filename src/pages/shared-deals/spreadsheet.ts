/**
 * The table as a text that a spreadsheet takes: columns parted by tabs, a row for each deal and currency. Amounts are
 * written with the reader's decimal sign and nothing else, so that they arrive as numbers; days as `YYYY-MM-DD`.
 */
import type { SharedDeal } from '../../contract/portfolio.ts';
import { rowAmounts } from './amounts-of.ts';
import type { Figures } from './figures.ts';

export interface SpreadsheetWords {
  /** In the order of the columns. */
  readonly columns: readonly string[];
  /** `YYYY-MM-DD`, where the portal is. */
  readonly dayOf: (instant: string) => string;
  readonly turnOf: (deal: SharedDeal) => string;
  readonly ownerOf: (deal: SharedDeal) => string;
  readonly stateOf: (deal: SharedDeal) => string;
}

export function spreadsheet(deals: readonly SharedDeal[], words: SpreadsheetWords, figures: Figures): string {
  const rows = deals.flatMap((deal) => rowsOf(deal, words, figures));
  return [words.columns, ...rows].map((cells) => `${cells.map(cellOf).join('\t')}\r\n`).join('');
}

function rowsOf(deal: SharedDeal, words: SpreadsheetWords, figures: Figures): readonly (readonly string[])[] {
  const { dealId, name, evaluation, evaluatedAt = '', partners = [] } = deal;
  const number = (amount: string | null | undefined): string => (amount == null ? '' : figures.cell(amount));
  const { creditedPartner = partners.join(', '), turnText = '', due = '', proofDue = '' } = evaluation ?? {};
  const amounts = evaluation?.amounts ?? [];
  const first = [dealId, name, creditedPartner, words.turnOf(deal), turnText, words.ownerOf(deal), due, proofDue];
  const last = [words.stateOf(deal), evaluatedAt === '' ? '' : words.dayOf(evaluatedAt)];
  if (amounts.length === 0) return [[...first, '', '', '', '', '', '', '', '', ...last]];
  return amounts.map((each) => {
    const { currency, mrr, earned, unpaid } = rowAmounts(each);
    const { running, awaiting, ended } = each;
    const figuresOf = [mrr, running?.monthly, running?.maximum, awaiting?.monthly, awaiting?.maximum, earned, unpaid];
    // What has ended comes to no more than it did: its most is what runs has, where nothing runs.
    const shown = running === null && ended !== null ? figuresOf.with(2, ended.maximum) : figuresOf;
    return [...first, currency, ...shown.map(number), ...last];
  });
}

/** A cell begins with what no spreadsheet takes for a formula, and stays in its place. */
function cellOf(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(line) && !/^-?\d+([.,]\d+)?$/.test(line) ? `'${line}` : line;
}
