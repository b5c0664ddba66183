/**
 * How much a card, the pages and the settings may weigh, gzipped, as HubSpot's builder makes them. HubSpot loads a card
 * with the record: a heavy one comes late.
 */
const kilobyte = 1024;

/** Bytes, by uid. Pages are loaded once for all their routes. */
const bundleBudgets = {
  roe_deal_preview: 15 * kilobyte,
  roe_deal_sidebar: 15 * kilobyte,
  roe_deal_tab: 30 * kilobyte,
  roe_pages: 40 * kilobyte,
  roe_settings: 20 * kilobyte,
} as const satisfies Readonly<Record<string, number>>;

const budgets: Readonly<Record<string, number | undefined>> = bundleBudgets;
/** What nobody gave a budget has none. */
export const budgetOf = (uid: string): number => budgets[uid] ?? 0;
