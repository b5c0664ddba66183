/** How much a card may weigh, gzipped, as HubSpot's builder makes it. HubSpot loads a card with the record: a heavy one comes late. */
const kilobyte = 1024;

/** Bytes, by the card's uid. */
const cardBudgets = {
  roe_deal_preview: 15 * kilobyte,
  roe_deal_sidebar: 15 * kilobyte,
  roe_deal_tab: 30 * kilobyte,
} as const satisfies Readonly<Record<string, number>>;

const budgets: Readonly<Record<string, number | undefined>> = cardBudgets;
/** A card that nobody gave a budget has none. */
export const budgetOf = (uid: string): number => budgets[uid] ?? 0;
