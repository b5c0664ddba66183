/** What cards may take of a reader's screen and patience, measured on every sample deal. */
import type { Locator, Page } from 'playwright-core';
import * as z from 'zod';
import { listPortals, loadPortal } from '../portals/load.ts';
import { answered, previewCard, sidebarCard, tabCard, visits } from './visit.ts';

jest.setTimeout(600_000);

const visit = visits();

const deals = listPortals().flatMap(({ name }) =>
  loadPortal(name).deals.map(({ deal: { id } }) => ({ portal: name, id })),
);

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

/** As screens.md asks of the ordinary case; how tall the tallest may be is ours, and so are the words of the other two cards. Pixels and words. */
const budget = { height: 420, words: 60, tallest: 500, wordsOfPreview: 40, wordsOfTab: 150 };
/** Of a small laptop, browser bars taken off. */
const window = { width: 1366, height: 650 };

const wordsOf = async (card: Locator): Promise<number> =>
  (await card.locator('.hub-app-body').innerText()).trim().split(/\s+/).length;

describe.each(['en', 'fr'])('in %s, at 334 pixels', (language) => {
  test('the sidebar is short, and its button is seen without scrolling', async () => {
    const { page, preview, sidebar } = visit();
    await page.setViewportSize(window);
    const measured: { readonly id: string; readonly height: number; readonly words: number }[] = [];
    const unseen: string[] = [];
    for (const { portal, id } of deals) {
      await page.goto(`${preview.url}/deals/${id}?lang=${language}&portal=${portal}&width=334`);
      await answered(sidebar);
      const box = await sidebar.boundingBox();
      expect(box?.width).toBe(334);
      measured.push({ id, height: box?.height ?? NaN, words: await wordsOf(sidebar) });
      const primary = sidebar.locator('.hs-button-primary');
      if ((await primary.count()) === 0) continue;
      const button = await primary.boundingBox();
      if (button === null || button.y + button.height > window.height) unseen.push(id);
    }
    expect(unseen).toEqual([]);
    expect(median(measured.map(({ height }) => height))).toBeLessThanOrEqual(budget.height);
    expect(median(measured.map(({ words }) => words))).toBeLessThanOrEqual(budget.words);
    expect(measured.filter(({ height }) => height > budget.tallest)).toEqual([]);
  });
});

const observedSchema = z.object({ shift: z.number(), ready: z.record(z.string(), z.number()) });

/** What moves without anybody's touch, and when each card first has an answer, in milliseconds from the opening of the page. */
const observer = `
  const observed = (globalThis.observed = { shift: 0, ready: {} });
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) observed.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    for (const card of document.querySelectorAll('[data-card]')) {
      const tag = card.querySelector('[data-testid="turn-tag"]');
      if (tag !== null && tag.textContent !== '–') observed.ready[card.dataset.card] ??= performance.now();
    }
    requestAnimationFrame(look);
  };
  look();
`;

async function observe(page: Page, address: string, card: string) {
  await page.goto(address);
  await answered(page.locator(card));
  // What is drawn after the answer comes in a frame or two.
  await page.waitForTimeout(300);
  return observedSchema.parse(
    await page.evaluate(() => (globalThis as unknown as { readonly observed: unknown }).observed),
  );
}

/** One, two and three links, a late one, two currencies, a hundred lines, nothing to assess, what a partner sees. */
const various = ['9001', '9002', '9003', '9006', '9010', '9011', '9020', '9029', '7001', '7007'];
const addressOf = (id: string) => `/deals/${id}?lang=fr&portal=${deals.find((deal) => deal.id === id)?.portal ?? ''}`;

/** Of screens.md. A second currency has a row of its own in the tab's strip, and nobody knows of it before the answer: 0.03 to 0.05. */
const budgetOfShift = 0.02;
const budgetOfShiftByCurrency = 0.06;

describe('nothing jumps, from opening to the answer', () => {
  test.each(various)('deal %s: beside the record', async (id) => {
    const { page, preview } = visit();
    await page.addInitScript({ content: observer });
    const { shift } = await observe(page, preview.url + addressOf(id), sidebarCard);
    expect(shift).toBeLessThan(budgetOfShift);
  });

  test('on the tab, whose overview is short', async () => {
    const { page, preview, tab } = visit();
    await page.addInitScript({ content: observer });
    const jumping: string[] = [];
    const words: number[] = [];
    for (const id of [...various, '9015', '9019', '7004']) {
      const { shift } = await observe(page, `${preview.url}${addressOf(id)}&layout=full`, tabCard);
      words.push(await wordsOf(tab));
      const currencies = await tab.locator('[data-testid^="figures-"]').count();
      if (shift >= (currencies > 1 ? budgetOfShiftByCurrency : budgetOfShift))
        jumping.push(`${id}: ${shift.toFixed(4)}`);
    }
    expect(jumping).toEqual([]);
    expect(median(words)).toBeLessThanOrEqual(budget.wordsOfTab);
  });
});

test('the preview card is three lines', async () => {
  const { page, preview } = visit();
  const card = page.locator(previewCard);
  const words: number[] = [];
  for (const id of various) {
    const { portal } = deals.find((deal) => deal.id === id) ?? { portal: '' };
    await page.goto(`${preview.url}/?lang=fr&portal=${portal}&preview=${id}`);
    await answered(card);
    words.push(await wordsOf(card));
  }
  expect(median(words)).toBeLessThanOrEqual(budget.wordsOfPreview);
});

describe('the answer comes soon', () => {
  /** The best of a few: this machine does other things too. On one that does many it is asked again, until it has a moment. */
  const mostTries = 16;
  const fewTries = 4;
  const [soon, soonOnTab] = [1_500, 2_000];
  test.each(['9001', '9020'])('deal %s: the first card within 1.5 s, the tab within 2 s', async (id) => {
    const { page, preview } = visit();
    await page.addInitScript({ content: observer });
    const first: number[] = [];
    const tab: number[] = [];
    const isSoon = () => Math.min(...first) < soon && Math.min(...tab) < soonOnTab;
    while (first.length < fewTries || (first.length < mostTries && !isSoon())) {
      first.push((await observe(page, preview.url + addressOf(id), sidebarCard)).ready['roe_deal_sidebar'] ?? NaN);
      const full = await observe(page, `${preview.url}${addressOf(id)}&layout=full`, tabCard);
      tab.push(full.ready['roe_deal_tab'] ?? NaN);
    }
    expect(Math.min(...first)).toBeLessThan(soon);
    expect(Math.min(...tab)).toBeLessThan(soonOnTab);
  });
});
