/** What a newcomer does: opens the preview, chooses a deal, reads the card, changes the language, asks why. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ensureBuilt } from '../../build/built.ts';
import { startPreview, type Preview } from '../start-preview.ts';
import { launchBrowser } from './browser.ts';

jest.setTimeout(120_000);

let preview: Preview;
let browser: Browser;
beforeAll(async () => {
  await ensureBuilt();
  [preview, browser] = await Promise.all([startPreview({ port: 0 }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await preview.close();
});

let context: BrowserContext;
let page: Page;
let complaints: string[];
beforeEach(async () => {
  complaints = [];
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 1000 } });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && host !== new URL(preview.url).host) complaints.push(`asked ${request.url()}`);
  });
});
afterEach(async () => {
  await context.close();
});

const sidebar = () => page.locator('[data-card="roe_deal_sidebar"]');
const tabCard = () => page.locator('[data-card="roe_deal_tab"]');
/** Non-breaking spaces are how the locale writes an amount, not what the test is about. */
const plain = (text: string | null) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const told = async () => plain(await sidebar().innerText());

/** Calls that would have recorded something in a portal. */
const writes = () =>
  [...preview.emulators.values()].flatMap(({ calls }) =>
    calls
      .filter(({ method, path }) => method !== 'GET' && !(method === 'POST' && /\/(batch\/read|search)$/.test(path)))
      .map(({ method, path }) => `${method} ${path}`),
  );

describe('a newcomer opens the preview', () => {
  test('chooses a deal, reads verdict and amount beside it, in both languages, and finds the reasons', async () => {
    await page.goto(preview.url);
    await page.getByRole('link', { name: 'Maison Delorme – Marketing Hub Pro' }).first().click();

    await sidebar().getByTestId('status').waitFor();
    expect(await sidebar().getByTestId('status').textContent()).toBe('Rules met');
    const english = await told();
    for (const amount of ['€148.00', '€444.00', '€5,328.00']) expect(english).toContain(amount);

    await page.getByLabel('Language').selectOption('fr');
    await sidebar().getByTestId('status').getByText('Règles respectées').waitFor();
    const french = await told();
    for (const amount of ['148,00 €', '444,00 €', '5 328,00 €']) expect(french).toContain(amount);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');

    await page.getByRole('tab', { name: 'Rules of engagement' }).click();
    await tabCard().locator('[data-testid^="why-"]').first().click();
    const panel = page.getByRole('dialog');
    await panel.waitFor();
    expect(plain(await panel.textContent())).toContain('148,00 €');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });

    expect(complaints).toEqual([]);
    expect(writes()).toEqual([]);
  });

  test('another day, another answer', async () => {
    await page.goto(`${preview.url}/deals/9002?lang=en`);
    await sidebar().getByTestId('as-of').waitFor();
    const now = await sidebar().getByTestId('as-of').textContent();
    await page.getByLabel('Today is').fill('2025-12-24');
    await sidebar()
      .getByTestId('as-of')
      .filter({ hasNotText: now ?? '' })
      .waitFor();
  });

  test("in the partner's own portal the card speaks too", async () => {
    await page.goto(`${preview.url}/?lang=fr&portal=partner-agence`);
    await page.locator('.hub-table tbody a').first().click();
    await sidebar().getByTestId('as-of').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('when something fails', () => {
  test.each([
    ['down', 'failed'],
    ['wrong_token', 'failed'],
    ['no_deal_scope', 'restricted'],
    ['rate_limited', 'failed'],
  ])('%s: the card says what failed, and works again once the fault is gone', async (fault, state) => {
    await page.goto(`${preview.url}/deals/9001?lang=en&fault=${fault}`);
    await sidebar().getByTestId(state).waitFor();
    await page.getByLabel('Fault').selectOption('none');
    await sidebar().getByTestId('status').waitFor();
    expect(complaints).toEqual([]);
  });

  test('connections cut in the middle of an answer: retry works once HubSpot is back', async () => {
    const emulator = preview.emulators.get('hubspot-emea');
    emulator?.faults.add({ path: '/2026-', answer: { kind: 'truncated' } });
    await page.goto(`${preview.url}/deals/9001?lang=en`);
    await sidebar().getByTestId('failed').waitFor();
    emulator?.faults.clear();
    await sidebar().getByTestId('retry').click();
    await sidebar().getByTestId('status').waitFor();
    expect(await told()).toContain('€148.00');
  });

  test('a deal that does not exist', async () => {
    await page.goto(`${preview.url}/deals/424242?lang=en`);
    await page.getByRole('heading', { name: 'There is no such deal in this portal.' }).waitFor();
  });
});

describe('for everybody', () => {
  test.each(['/?lang=fr', '/deals/9002?lang=fr', '/deals/9006?lang=en&layout=full'])(
    '%s has no barrier that axe can find',
    async (address) => {
      await page.goto(preview.url + address);
      await page.getByTestId('as-of').or(page.locator('.hub-table')).first().waitFor();
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    },
  );

  test('nor has the panel of a line', async () => {
    await page.goto(`${preview.url}/deals/9001?lang=fr&layout=full`);
    await tabCard().locator('[data-testid^="why-"]').first().click();
    await page.getByRole('dialog').waitFor();
    const { violations } = await new AxeBuilder({ page })
      .include('[role="dialog"]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
});
