/** Writes the pictures of the documentation: both cards, both languages, beside the record and at full width. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { elsewhere, root } from '../../build/paths.ts';
import { startPreview } from '../start-preview.ts';
import { launchBrowser } from './browser.ts';

const folder = process.argv[2] ?? path.join(root, 'docs', 'screenshots');
const languages = { fr: 'fr-FR', en: 'en-GB' } as const;
const deal = '9001';
/** Open, with a proof that the customer has not signed. */
const unsigned = '9002';
const sidebar = '[data-card="roe_deal_sidebar"]';
const tab = '[data-card="roe_deal_tab"]';

await mkdir(folder, { recursive: true });
const preview = await startPreview({ port: 0, built: path.join(elsewhere, 'preview') });
const browser = await launchBrowser();
for (const [language, locale] of Object.entries(languages)) {
  const page = await browser.newPage({ locale, viewport: { width: 1440, height: 1000 } });
  const open = async (address: string, ready: string) => {
    await page.goto(preview.url + address);
    await page.locator(ready).first().waitFor();
  };
  const picture = (name: string) => path.join(folder, `${name}-${language}.png`);

  await open(`/?lang=${language}`, '.hub-table');
  await page.screenshot({ path: picture('deals') });
  await open(`/deals/${deal}?lang=${language}`, `${sidebar} [data-testid="as-of"]`);
  await page.getByRole('tab').nth(2).click();
  await page.locator(`${tab} [data-testid="as-of"]`).waitFor();
  await page.screenshot({ path: picture('record'), fullPage: true });
  await page.locator(sidebar).screenshot({ path: picture('sidebar') });
  await open(`/deals/${unsigned}?lang=${language}`, `${sidebar} [data-testid="as-of"]`);
  await page.locator(sidebar).screenshot({ path: picture('sidebar-action') });
  await page.locator(`${sidebar} [data-testid^="record-next-"]`).click();
  await page.locator(`${sidebar} [data-testid="field-signedOn"] input`).fill('2025-10-30');
  await page.locator(sidebar).screenshot({ path: picture('sidebar-recording') });
  await open(`/deals/${deal}?lang=${language}&layout=full`, `${tab} [data-testid="as-of"]`);
  await page.locator(tab).screenshot({ path: picture('tab') });
  await page.locator(`${tab} [data-testid^="why-"]`).first().click();
  await page.getByRole('dialog').waitFor();
  await page.screenshot({ path: picture('line') });
  await page.close();
}
await browser.close();
await preview.close();
