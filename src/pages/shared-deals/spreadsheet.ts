/**
 * The table as a text that a spreadsheet takes: columns parted by tabs, a row for each deal and currency. Amounts are
 * written with the reader's decimal sign and nothing else, so that they arrive as numbers; days as `YYYY-MM-DD`.
 */
import type { SharedDeal } from '../../contract/portfolio.ts';
import { rowAmounts } from './amounts-of.ts';
import type { Figures } from './figures.ts';
import { tabbed } from './tabbed.ts';

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
  return tabbed([words.columns, ...rows]);
}

/** A row for each currency, and where several partners are paid for each of them. */
function rowsOf(deal: SharedDeal, words: SpreadsheetWords, figures: Figures): readonly (readonly string[])[] {
  const { dealId, name, evaluation, evaluatedAt = '', partners = [] } = deal;
  const number = (amount: string | null | undefined): string => (amount == null ? '' : figures.cell(amount));
  const { creditedPartner, turnText = '', due = '', proofDue = '' } = evaluation ?? {};
  const all = partners.join(', ');
  const first = (partner: string) => [
    dealId,
    name,
    partner,
    words.turnOf(deal),
    turnText,
    words.ownerOf(deal),
    due,
    proofDue,
  ];
  const last = [words.stateOf(deal), evaluatedAt === '' ? '' : words.dayOf(evaluatedAt)];
  const parts = evaluation?.byPartner ?? [{ partner: creditedPartner ?? null, byCurrency: evaluation?.amounts ?? [] }];
  const rows = parts.flatMap(({ partner, byCurrency }) =>
    byCurrency.map((each) => {
      const { mrr, maximum, waits, earned, unpaid } = rowAmounts(each);
      const { running, awaiting } = each;
      const most = waits ? undefined : maximum;
      const amounts = [mrr, running?.monthly, most, awaiting?.monthly, awaiting?.maximum, earned, unpaid];
      return [...first(partner ?? all), each.currency, ...amounts.map(number), ...last];
    }),
  );
  return rows.length > 0 ? rows : [[...first(creditedPartner ?? all), '', '', '', '', '', '', '', '', ...last]];
}
