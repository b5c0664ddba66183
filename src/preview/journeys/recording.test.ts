/** What a specialist does: records the customer's signature beside the deal, and finds it there again. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ensureBuilt } from '../../build/built.ts';
import { startPreview, type Preview } from '../start-preview.ts';
import { launchBrowser } from './browser.ts';

jest.setTimeout(120_000);

let preview: Preview;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  await ensureBuilt();
  [preview, browser] = await Promise.all([startPreview({ port: 0 }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await preview.close();
});

let complaints: string[];
beforeEach(async () => {
  complaints = [];
  for (const emulator of preview.emulators.values()) emulator.reset();
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 1000 } });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

const sidebar = () => page.locator('[data-card="roe_deal_sidebar"]');
const tab = () => page.locator('[data-card="roe_deal_tab"]');
const emea = () => preview.emulators.get('hubspot-emea')!;
const day = (field: string) => page.locator(`[data-testid="field-${field}"] input`);

/** A deal whose link was sent and not signed. */
const unsigned = '9002';

async function openForm(language: string): Promise<void> {
  await page.goto(`${preview.url}/deals/${unsigned}?lang=${language}`);
  await sidebar().locator('[data-testid^="record-next-link"]').click();
  await sidebar().getByTestId('record-form').waitFor();
}

async function hasNoBarrier(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

describe.each([
  [
    'en',
    'Record the signature',
    'Signed on 30 Oct 2025',
    'Record the sharing',
    /^Shared with HubSpot on/,
    '30 October 2025',
  ],
  [
    'fr',
    'Enregistrer la signature',
    'Signé le 30 oct. 2025',
    'Enregistrer le partage',
    /^Partagé avec HubSpot le/,
    '30 octobre 2025',
  ],
] as const)('in %s', (language, recordIt, signed, shareIt, shared, longDate) => {
  test('a signature is recorded, then its sharing; the verdict follows, and both are there after a reload', async () => {
    await openForm(language);
    const status = await sidebar().getByTestId('status').textContent();
    await hasNoBarrier();
    await day('signedOn').fill('2025-10-30');
    await sidebar().getByTestId('record-save').click();
    await sidebar().getByTestId('record-done').getByText(longDate).waitFor();
    await sidebar().getByTestId('step-1-signed').getByText(signed).waitFor();
    await hasNoBarrier();

    await sidebar().getByRole('button', { name: shareIt }).click();
    await sidebar().getByTestId('record-save').click();
    await sidebar().getByTestId('step-1-shared').getByText(shared).waitFor();
    expect(await sidebar().getByTestId('status').textContent()).not.toBe(status);

    await page.reload();
    await sidebar().getByTestId('step-1-signed').getByText(signed).waitFor();
    await sidebar().getByTestId('step-1-shared').getByText(shared).waitFor();
    expect(await sidebar().getByRole('button', { name: recordIt }).count()).toBe(0);
  });
});

/** Signed after the close, within the month: the rules leave it to HubSpot. */
describe.each([
  ['en', 'HubSpot decides', 'Rules met', 'Granted', 'HubSpot’s decision: granted', /^Decide whether the late proof/],
  [
    'fr',
    'Décision de HubSpot',
    'Règles respectées',
    'Accordé',
    'Décision de HubSpot : accordé',
    /^Décider si la preuve tardive/,
  ],
] as const)('in %s, what HubSpot decided', (language, open, met, granted, recorded, question) => {
  test('is recorded beside the question: the rules are met, and the commission counts', async () => {
    await page.goto(`${preview.url}/deals/9003?lang=${language}`);
    await sidebar().getByTestId('status').getByText(open).waitFor();
    await sidebar().getByText(question).waitFor();
    // 20 % of 450.00 a month, once HubSpot has decided.
    await sidebar().getByTestId('awaiting').waitFor();
    expect(await sidebar().getByTestId('monthly-EUR').count()).toBe(0);
    await sidebar().locator('[data-testid^="record-next-decision"]').click();
    await sidebar().getByTestId('record-form').waitFor();
    await hasNoBarrier();
    await sidebar().getByTestId('field-decided').getByRole('combobox').selectOption({ label: granted });
    await sidebar().getByTestId('field-by').getByRole('textbox').fill('Camille, Growth');
    await sidebar().getByTestId('record-save').click();
    await sidebar().getByTestId('record-done').getByText(recorded).waitFor();
    await sidebar().getByTestId('status').getByText(met).waitFor();
    await sidebar()
      .getByTestId('monthly-EUR')
      .getByText(/90[.,]00/)
      .waitFor();
    expect(await sidebar().getByTestId('awaiting').count()).toBe(0);
    await hasNoBarrier();
    await page.reload();
    await sidebar().getByTestId('status').getByText(met).waitFor();
    expect(await sidebar().locator('[data-testid^="record-next-decision"]').count()).toBe(0);
  });
});

describe('when something fails', () => {
  test.each([
    ['HubSpot limits the calls', 429],
    ['HubSpot is down', 500],
  ])('%s: what was typed is still there, and trying again records it once', async (_case, status) => {
    await openForm('en');
    await day('signedOn').fill('2025-10-30');
    emea().faults.add({ path: /^(?!\/crm\/v3\/objects\/0-3)/, answer: { kind: 'status', status } });
    await sidebar().getByTestId('record-save').click();
    await sidebar().getByTestId('record-trouble').waitFor();
    expect(await sidebar().getByTestId('record-trouble').textContent()).toContain('Nothing was recorded');
    expect(await day('signedOn').inputValue()).toBe('2025-10-30');
    emea().faults.clear();
    await sidebar().getByTestId('record-save').click();
    await sidebar().getByTestId('record-done').waitFor();
    await sidebar().getByTestId('step-1-signed').getByText('Signed on 30 Oct 2025').waitFor();
  });

  test('a day that lies ahead is refused at its field, in words', async () => {
    await openForm('fr');
    await day('signedOn').fill('2027-01-01');
    await sidebar().getByTestId('record-save').click();
    await sidebar().getByTestId('field-signedOn').getByRole('alert').waitFor();
    expect(await day('signedOn').getAttribute('aria-invalid')).toBe('true');
    await hasNoBarrier();
  });

  test('somebody else was quicker: the newer state is shown, and nothing typed is lost', async () => {
    await openForm('en');
    await day('signedOn').fill('2025-10-30');
    const other = await context.newPage();
    await other.goto(`${preview.url}/deals/${unsigned}?lang=en`);
    await other.locator('[data-testid^="record-next-link"]').click();
    await other.locator('[data-testid="field-signedOn"] input').fill('2025-10-31');
    await other.getByTestId('record-save').click();
    await other.getByTestId('record-done').waitFor();
    await other.close();

    await sidebar().getByTestId('record-save').click();
    await sidebar().getByTestId('record-trouble').getByText('Signed on 31 Oct 2025').waitFor();
    await sidebar().getByTestId('step-1-signed').getByText('Signed on 31 Oct 2025').waitFor();
    expect(await day('signedOn').inputValue()).toBe('2025-10-30');
    await sidebar().getByTestId('record-save').click();
    await sidebar().getByTestId('step-1-signed').getByText('Signed on 30 Oct 2025').waitFor();
  });
});

test('what the tab records, the sidebar beside it shows', async () => {
  await page.goto(`${preview.url}/deals/${unsigned}?lang=en`);
  await sidebar().getByTestId('status').waitFor();
  await page.getByRole('tab', { name: 'Rules of engagement' }).click();
  await tab().locator('[data-testid^="record-proof-1-link"][data-testid$=":signed"]').click();
  await tab().locator('[data-testid="field-signedOn"] input').fill('2025-10-30');
  await tab().getByTestId('record-save').click();
  await tab().getByTestId('record-done').waitFor();
  await sidebar().getByTestId('step-1-signed').getByText('Signed on 30 Oct 2025').waitFor();
});

test('the purchase domain is recorded on the tab as people paste it', async () => {
  await page.goto(`${preview.url}/deals/${unsigned}?lang=fr&layout=full`);
  await tab().getByTestId('record-general-domains:purchaseDomain').click();
  await tab().getByRole('textbox').fill('https://www.volteo-energie.example/fr');
  await hasNoBarrier();
  await tab().getByTestId('record-save').click();
  await tab().getByTestId('record-done').getByText('volteo-energie.example').waitFor();
});

test('a partner records its own steps in its own portal', async () => {
  await page.goto(`${preview.url}/?lang=fr&portal=partner-agence`);
  await page.locator('.hub-table tbody a').first().click();
  await page.getByRole('tab', { name: 'Rules of engagement' }).click();
  await tab().locator('[data-testid^="record-general-registration"]').click();
  await tab().getByTestId('field-domain').getByRole('textbox').fill('client.example');
  await day('registeredOn').fill('2025-09-20');
  await tab().getByTestId('record-save').click();
  await tab().getByTestId('record-done').getByText('client.example').waitFor();
});
