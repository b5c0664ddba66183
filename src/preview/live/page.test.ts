/** The page of a real account in a browser: found by search, opened, read; nothing on it pretends to be the sample. */
import type { Browser } from 'playwright-core';
import { ensureBuilt } from '../../build/built.ts';
import { startEmulator, type Emulator } from '../emulator/emulator.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { livePortal } from '../preview-portal.ts';
import { startPreview, type Preview } from '../start-preview.ts';
import { connect } from './connect.ts';

jest.setTimeout(120_000);

let emulator: Emulator;
let preview: Preview;
let browser: Browser;
beforeAll(async () => {
  await ensureBuilt();
  emulator = await startEmulator({ portal: 'hubspot-emea', token: 'pat-1' });
  const connected = await connect({
    environment: { HUBSPOT_PORTAL_TOKEN: 'pat-1', HUBSPOT_API_BASE: emulator.url },
    write: null,
  });
  if (!connected.ok) throw new Error(connected.problem.en);
  [preview, browser] = await Promise.all([
    startPreview({ port: 0, live: livePortal(connected.account, 'hubspot', []) }),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await preview.close();
  await emulator.close();
});

test('a deal is searched for, opened and judged; the page says whose account it is and that it only reads', async () => {
  const page = await (await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 1000 } })).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(preview.address);
  await page.getByRole('searchbox').fill('Delorme');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByText('1 record', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Maison Delorme – Marketing Hub Pro' }).click();
  const status = page.locator('[data-card="roe_deal_sidebar"]').getByTestId('turn-tag').getByText('Rules met');
  await status.waitFor();
  expect(await status.textContent()).toBe('Rules met');
  const bar = page.locator('.pv-bar');
  expect(await bar.innerText()).toContain(`Real account ${emulator.portal.portalId}: read only`);
  for (const label of ['Today is', 'Fault', 'Portal'])
    expect(await bar.getByLabel(label, { exact: true }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('when HubSpot refuses, the page says what to do', async () => {
  emulator.faults.add({ path: /./, answer: { kind: 'status', status: 401 } });
  try {
    const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    await page.goto(preview.address.replace('/#', '/?lang=fr#'));
    expect(await page.getByRole('alert').innerText()).toContain('HubSpot refuse la clé');
  } finally {
    emulator.faults.clear();
  }
});

test('somebody who guesses the address is told what to do, and nothing of the account', async () => {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(preview.url);
  expect(await page.getByRole('alert').innerText()).toContain('open the whole address that npm start printed');
  expect(await page.content()).not.toContain(String(emulator.portal.portalId));
});

test('the key is out of the address at once, and opens further tabs', async () => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(preview.address);
  await page.getByRole('searchbox').waitFor();
  expect(page.url()).not.toContain(preview.key);
  const other = await context.newPage();
  await other.goto(`${preview.url}/?lang=en`);
  await other.getByRole('searchbox').waitFor();
});
