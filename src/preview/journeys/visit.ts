/** What journeys share: the preview, a browser, a fresh visit for each test, and what a visitor may never meet. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { ensureBuilt } from '../../build/built.ts';
import { startPreview, type Preview } from '../start-preview.ts';
import { launchBrowser } from './browser.ts';
import { withPlainBlanks } from '../../view/testing/plain-blanks.ts';

export interface Visit {
  readonly preview: Preview;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly sidebar: Locator;
  readonly tab: Locator;
  /** Warnings and errors of the console, errors of the page, calls to anywhere but the preview. */
  readonly complaints: string[];
}

export const sidebarCard = '[data-card="roe_deal_sidebar"]';
export const tabCard = '[data-card="roe_deal_tab"]';
export const previewCard = '[data-card="roe_deal_preview"]';
export const pagesScreen = '[data-screen="roe_pages"]';
export const settingsScreen = '[data-screen="roe_settings"]';
/** The tab card on the record. */
export const cardName = 'Rules of engagement';

/**
 * For a file of journeys: starts everything once, and a visit before each test. Sample portals are as new for each.
 * @returns the visit of the test that runs
 */
export function visits(): () => Visit {
  let preview: Preview;
  let browser: Browser;
  let visit: Visit;
  beforeAll(async () => {
    await ensureBuilt();
    [preview, browser] = await Promise.all([startPreview({ port: 0 }), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });
  beforeEach(async () => {
    for (const emulator of preview.emulators.values()) emulator.reset();
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 1000 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol !== 'data:' && host !== new URL(preview.url).host) complaints.push(`asked ${request.url()}`);
    });
    visit = { preview, context, page, complaints, sidebar: page.locator(sidebarCard), tab: page.locator(tabCard) };
  });
  afterEach(async () => {
    await visit.context.close();
    expect(visit.complaints).toEqual([]);
  });
  return () => visit;
}

/** Waits for what the card has to say: a card that still reads the deal shows dashes. */
export const answered = (card: Locator): Promise<void> =>
  card.getByTestId('turn-tag').filter({ hasNotText: /^–$/ }).first().waitFor();

/** The same where the layout hides the card, which reads the deal all the same. */
const answeredUnseen = (card: Locator): Promise<void> =>
  card.getByTestId('turn-tag').filter({ hasNotText: /^–$/ }).first().waitFor({ state: 'attached' });

/** Opens a part of the tab, and waits until it has been drawn: the card says so itself. */
export async function choose(inner: Locator): Promise<void> {
  await inner.click();
  await inner.and(inner.page().locator('[aria-selected="true"]')).waitFor();
}

/** Opens the deal's record: both cards have their answers, and every part of the tab has been drawn. */
export async function everyPartSeen({ page, sidebar, tab }: Visit, address: string): Promise<void> {
  await page.goto(address);
  await answered(tab);
  for (const inner of await tab.getByRole('tab').all()) await choose(inner);
  await answeredUnseen(sidebar);
}

/** What stands in an element, as a test writes it. */
export const plain = (text: string | null): string => withPlainBlanks(text ?? '');

/** What axe finds on the page, or in a part of it. */
export async function barriers(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** The test id of what has the focus, or of the nearest around it; null: nothing of a card has it. */
export async function focused(page: Page): Promise<string | null> {
  // Of elements that hold one another the innermost comes last.
  const holders = page.locator('[data-testid]:focus, [data-testid]:has(:focus)');
  return (await holders.count()) === 0 ? null : holders.last().getAttribute('data-testid');
}

/** By how many pixels the contents are wider than what holds them; 0: nothing is cut off. */
export const cutOff = (box: Locator): Promise<number> =>
  box.evaluate((element) => {
    const { scrollWidth, clientWidth } = element as unknown as Readonly<Record<'scrollWidth' | 'clientWidth', number>>;
    return scrollWidth - clientWidth;
  });
