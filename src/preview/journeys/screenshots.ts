/** Writes the pictures of the documentation: every state of every card, both languages, and the pages around them. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { elsewhere, root } from '../../build/paths.ts';
import { startPreview } from '../start-preview.ts';
import { launchBrowser } from './browser.ts';

const folder = process.argv[2] ?? path.join(root, 'docs', 'screens');
const languages = { fr: 'fr-FR', en: 'en-GB' } as const;
const sidebar = '[data-card="roe_deal_sidebar"]';
const tab = '[data-card="roe_deal_tab"]';
const preview = '[data-card="roe_deal_preview"]';

/** Sidebar at 334 pixels: each kind of turn that the samples show, by what it is called here. */
const turns = {
  'rules-met': '9001',
  'partner-turn': '9002',
  'hubspot-decides': '9003',
  'partly-met': '9004',
  'two-currencies': '9010',
  'nothing-to-assess': '9011',
  'outside-the-dates': '9013',
  'on-track': '9014',
  'not-eligible': '9027',
  'fact-missing': '9023',
  'your-turn': '9025',
  'your-turn-partner': '7007&portal=partner-agence',
  'hubspot-turn': '6003&portal=partner-agence',
} as const;
const troubles = { failed: 'down', restricted: 'no_deal_scope', partial: 'partial' } as const;

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const started = await startPreview({ port: 0, built: path.join(elsewhere, 'preview') });
const browser = await launchBrowser();
for (const [language, locale] of Object.entries(languages)) {
  const page = await browser.newPage({ locale, viewport: { width: 1440, height: 1000 } });
  const settled = (card: string) =>
    page.locator(`${card} [data-testid="turn-tag"]`).filter({ hasNotText: /^–$/ }).first().waitFor();
  const open = async (address: string, card: string) => {
    await page.goto(`${started.url}${address}&lang=${language}`);
    await settled(card);
  };
  const picture = (name: string) => path.join(folder, `${name}-${language}.png`);
  const take = (card: string, name: string) => page.locator(card).screenshot({ path: picture(name) });
  const takeDialog = async (name: string) => {
    await page.locator('.hs-panel').waitFor();
    await page.locator('.hs-panel').screenshot({ path: picture(name) });
    await page.keyboard.press('Escape');
  };
  const ofDeal = (deal: string, more = '') => {
    const [id, rest] = deal.split('&', 2);
    return `/deals/${id ?? ''}?${rest === undefined ? '' : `${rest}&`}width=334${more}`;
  };

  await page.goto(`${started.url}/?lang=${language}`);
  await page.locator('.hub-table').waitFor();
  await page.screenshot({ path: picture('deals') });
  for (const [name, deal] of Object.entries(turns)) {
    await open(ofDeal(deal), sidebar);
    await take(sidebar, `sidebar-${name}`);
  }
  for (const [name, fault] of Object.entries(troubles)) {
    await open(ofDeal('9001', `&fault=${fault}`), sidebar);
    await take(sidebar, `sidebar-${name}`);
  }
  await page.goto(`${started.url}${ofDeal('9002', '&fault=hang')}&lang=${language}`);
  await page.locator(`${sidebar} [data-testid="turn-tag"]`).waitFor();
  await take(sidebar, 'sidebar-loading');
  await open(ofDeal('9029').replace('334', '280'), sidebar);
  await take(sidebar, 'sidebar-narrow');
  await open(ofDeal('9002'), sidebar);
  await page.locator(`${sidebar} [data-testid="details"]`).click();
  await takeDialog('panel-details');
  await page.locator(`${sidebar} [data-testid="record-next"]`).click();
  await page.locator('[data-testid="field-signedOn"] input').fill('2025-10-30');
  await takeDialog('panel-form');

  await page.goto(`${started.url}/?preview=9002&lang=${language}`);
  await settled(preview);
  await take(preview, 'preview');

  for (const [name, deal, inner] of [
    ['overview', '9002', 0],
    ['lines', '9004', 1],
    ['hundred-lines', '9020', 1],
    ['partners', '9006', 2],
  ] as const) {
    await open(`/deals/${deal}?layout=full&width=1200`, tab);
    await page.locator(`${tab} [role="tab"]`).nth(inner).click();
    await take(tab, `tab-${name}`);
  }
  await open('/deals/9003?layout=full&width=600', tab);
  await take(tab, 'tab-overview-600');
  await page.locator(`${tab} [role="tab"]`).nth(1).click();
  await page.locator(`${tab} [data-testid^="why-"]`).first().click();
  await takeDialog('panel-why');

  await open('/deals/9002?', sidebar);
  await page.getByRole('tab').nth(2).click();
  await settled(tab);
  await page.screenshot({ path: picture('record') });
  await page.close();
}
await browser.close();
await started.close();
