/** The pictures of the documentation: every state of every card, the app's pages, both languages, and HubSpot's around them. */
import type { Browser, Locator } from 'playwright-core';
import type { Preview } from '../start-preview.ts';
import { damage, sell } from './admin-portals.ts';
import { changeAfterClosing, close, closedQuarter } from './closing.ts';
import { answered, choose, pagesScreen, previewCard, settingsScreen, sidebarCard, tabCard } from './visit.ts';

export interface Picture {
  /** As its file is called, without the ending: what it shows and the language. */
  readonly name: string;
  readonly png: Buffer;
}

export const languages = { fr: 'fr-FR', en: 'en-GB' } as const;
export type Language = keyof typeof languages;

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

/** Of the months in which the customer may cancel, the first of which is that of one month paid. */
const tenMonthsPaid = 9;

/** As a partner's export might name its columns; one of them says nothing that a statement needs. */
const headerOfStatement = {
  fr: 'ID transaction;Mois;Client;Commission;Devise;Remarques',
  en: 'Deal ID,Month,Customer,Commission,Currency,Remarks',
} as const;

const samplesNow = { fr: '5 nov. 2025, 10:00', en: '5 Nov 2025, 10:00' } as const;

/** What is of the moment in which the picture is taken: the samples' moment stands in its place. */
const atSamplesNow = (text: Locator, language: Language): Promise<void> =>
  text.evaluate((element: { textContent: string | null }, now) => {
    element.textContent = (element.textContent ?? '').replace(/\d{1,2}\S*\s\S+\s\d{4},\s\d{1,2}:\d{2}/, now);
  }, samplesNow[language]);

/** Which call it was that failed is another one each time. */
async function withoutReference(card: Locator): Promise<void> {
  const reference = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
  for (const text of await card.getByText(reference).all())
    await text.evaluate(
      (element: { textContent: string | null }, { source }) => {
        element.textContent = (element.textContent ?? '').replace(
          new RegExp(source),
          `${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`,
        );
      },
      { source: reference.source },
    );
}

/** @param preview whose sample portals are as new */
export async function* pictures(
  browser: Browser,
  { url, emulators }: Pick<Preview, 'url' | 'emulators'>,
  language: Language,
): AsyncGenerator<Picture> {
  const page = await browser.newPage({ locale: languages[language], viewport: { width: 1440, height: 1000 } });
  const named = (name: string, png: Buffer): Picture => ({ name: `${name}-${language}`, png });
  const of = async (card: string, name: string): Promise<Picture> =>
    named(name, await page.locator(card).screenshot({ animations: 'disabled' }));
  /** From the first whole row of pixels: the bar above ends within one. */
  const ofScreen = async (screen: string, name: string): Promise<Picture> => {
    const box = await page.locator(screen).boundingBox();
    if (box === null) throw new Error(`${screen} is not to be seen.`);
    const y = Math.ceil(box.y);
    const clip = { x: box.x, y, width: box.width, height: Math.floor(box.y + box.height) - y };
    return named(name, await page.screenshot({ clip, fullPage: true, animations: 'disabled' }));
  };
  const ofPanel = async (name: string): Promise<Picture> => {
    const panel = page.locator('.hs-panel');
    await panel.waitFor();
    const picture = named(name, await panel.screenshot({ animations: 'disabled' }));
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    return picture;
  };
  /** A menu of the tab, open, with the buttons beside its own. */
  const ofMenu = async (testId: string, name: string): Promise<Picture> => {
    const menu = page.locator(tabCard).getByTestId(testId);
    const button = menu.getByRole('button').first();
    await button.click();
    const [head, box] = await Promise.all([button.boundingBox(), menu.getByRole('menu').boundingBox()]);
    if (head === null || box === null) throw new Error(`${testId} is not to be seen.`);
    const [x, y] = [Math.round(box.x) - 100, Math.round(head.y) - 20];
    const clip = { x, y, width: Math.round(box.width) + 120, height: Math.round(box.y + box.height) + 20 - y };
    return named(name, await page.screenshot({ clip, fullPage: true, animations: 'disabled' }));
  };
  const go = (address: string) => page.goto(`${url}${address}&lang=${language}`);
  const open = async (address: string, card: string): Promise<void> => {
    await go(address);
    await answered(page.locator(card));
  };
  const ofDeal = (deal: string, more = ''): string => {
    const [id, rest] = deal.split('&', 2);
    return `/deals/${id ?? ''}?${rest === undefined ? '' : `${rest}&`}width=334${more}`;
  };

  await go('/?');
  await page.locator('.hub-table').waitFor();
  yield named('deals', await page.screenshot());
  for (const [name, deal] of Object.entries(turns)) {
    await open(ofDeal(deal), sidebarCard);
    yield await of(sidebarCard, `sidebar-${name}`);
  }
  for (const [name, fault] of Object.entries(troubles)) {
    await open(ofDeal('9001', `&fault=${fault}`), sidebarCard);
    await withoutReference(page.locator(sidebarCard));
    yield await of(sidebarCard, `sidebar-${name}`);
  }
  await go(ofDeal('9002', '&fault=hang'));
  const sidebar = page.locator(sidebarCard);
  await sidebar.getByTestId('turn-tag').waitFor();
  yield await of(sidebarCard, 'sidebar-loading');
  await open(ofDeal('9029').replace('334', '280'), sidebarCard);
  yield await of(sidebarCard, 'sidebar-narrow');
  await open(ofDeal('9002'), sidebarCard);
  await sidebar.getByTestId('details').click();
  yield await ofPanel('panel-details');
  await sidebar.getByTestId('record-next').click();
  await page.locator('[data-testid="field-signedOn"] input').fill('2025-10-30');
  yield await ofPanel('panel-form');
  await open(ofDeal('9003'), sidebarCard);
  await sidebar.getByTestId('record-next').click();
  await page.locator('.hs-panel select').first().selectOption({ index: 1 });
  yield await ofPanel('panel-decision');

  await open('/?preview=9002', previewCard);
  yield await of(previewCard, 'preview');

  const tab = page.locator(tabCard);
  for (const [name, deal, inner] of [
    ['overview', '9002', 0],
    ['lines', '9004', 1],
    ['hundred-lines', '9020', 1],
    ['money', '9001', 2],
    ['partners', '9006', 3],
  ] as const) {
    await open(`/deals/${deal}?layout=full&width=1200`, tabCard);
    await choose(tab.getByRole('tab').nth(inner));
    yield await of(tabCard, `tab-${name}`);
  }
  await open('/deals/9001?layout=full&width=1200', tabCard);
  await choose(tab.getByRole('tab').nth(2));
  const cancelled = tab.getByTestId('try-cancelledAfter').locator('select');
  await cancelled.selectOption({ index: tenMonthsPaid });
  await tab.getByTestId('what-if-table').waitFor();
  yield named('what-if', await tab.getByTestId('what-if').screenshot({ animations: 'disabled' }));
  await open('/deals/9002?layout=full&width=1200', tabCard);
  await page.setViewportSize({ width: 1440, height: 1200 });
  yield await ofMenu('record-menu', 'menu-of-facts');
  await page.setViewportSize({ width: 1440, height: 1000 });
  await open('/deals/9003?layout=full&width=600', tabCard);
  yield await of(tabCard, 'tab-overview-600');
  await choose(tab.getByRole('tab').nth(1));
  await tab.locator('[data-testid^="why-"]').first().click();
  yield await ofPanel('panel-why');

  await page.setViewportSize({ width: 1280, height: 800 });
  await go('/pages?');
  const deals = page.locator(pagesScreen);
  await deals.getByTestId('as-of').waitFor();
  await deals.getByTestId('evaluate').click();
  await deals.getByTestId('evaluated').waitFor();
  yield await ofScreen(pagesScreen, 'page-deals');
  await go('/pages?portal=partner-agence&width=600');
  await deals.getByTestId('as-of').waitFor();
  await deals.getByTestId('evaluate').click();
  await deals.getByTestId('evaluated').waitFor();
  yield await ofScreen(pagesScreen, 'page-deals-600');
  const statement = async (address: string, name: string): Promise<Picture> => {
    await go(address);
    await deals.getByTestId('adds-up').waitFor();
    return ofScreen(pagesScreen, name);
  };
  yield await statement('/pages/statement?app.quarter=2026-Q1', 'page-statement');
  yield await statement(
    '/pages/statement?portal=partner-agence&width=600&app.by=line&app.quarter=2026-Q1',
    'page-statement-600',
  );
  const portal = emulators.get('hubspot-emea');
  if (portal === undefined) throw new Error('The sample portal is not there.');
  await close(portal);
  changeAfterClosing(portal);
  await go(`/pages/statement?app.quarter=${closedQuarter}`);
  await deals.getByTestId('adds-up').last().waitFor();
  await atSamplesNow(deals.getByTestId('closed-by'), language);
  yield await ofScreen(pagesScreen, 'page-statement-closed');
  portal.reset();
  const settings = async (address: string, screen: string, name: string): Promise<Picture> => {
    await go(address);
    const checked = page.locator(screen).getByTestId('checked').filter({ hasText: /\d/ });
    await checked.waitFor();
    await atSamplesNow(checked, language);
    return ofScreen(screen, name);
  };
  yield await settings('/pages/settings?', pagesScreen, 'page-settings');
  yield await settings('/settings?', settingsScreen, 'settings');
  await go('/pages/settings?');
  const mappings = page.locator(pagesScreen).getByTestId('mappings');
  await mappings.locator('input[name="header"]').fill(headerOfStatement[language]);
  await mappings.getByTestId('recognise').click();
  await mappings.getByTestId('keep-mapping').waitFor();
  yield named('settings-columns', await mappings.screenshot({ animations: 'disabled' }));
  damage(portal);
  for (const name of ['Hub Ops Plus', 'MH Pro annuel', 'Offre Or 2025']) sell(portal, name);
  yield await settings('/pages/settings?', pagesScreen, 'page-settings-to-repair');
  yield await settings('/pages/settings?width=600', pagesScreen, 'page-settings-600');
  portal.reset();
  await page.setViewportSize({ width: 1440, height: 1000 });

  await open('/deals/9002?', sidebarCard);
  await page.getByRole('tab').nth(2).click();
  await answered(tab);
  yield named('record', await page.screenshot());

  // Last: it records something, a week after it has saved how the deal stood.
  const history = async (more: string): Promise<void> => {
    await open(`/deals/9002?layout=full&width=1200${more}`, tabCard);
    await choose(tab.getByRole('tab').nth(4));
  };
  await history('');
  await tab.getByTestId('save-assessment').click();
  await tab.getByTestId('nothing-changed').waitFor();
  await open('/deals/9002?layout=full&width=1200&today=2025-11-12', tabCard);
  await tab.locator('[data-testid^="record-actions-"]').first().click();
  await page.locator('[data-testid="field-signedOn"] input').fill('2025-11-10');
  await page.getByTestId('record-save').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await history('&today=2025-11-12');
  await tab.getByTestId('differences').waitFor();
  yield await of(tabCard, 'tab-history');
  await page.close();
}
