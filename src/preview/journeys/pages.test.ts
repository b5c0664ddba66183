/** The app's pages and settings as a visitor finds them: opened, changed, come back to, in both languages. */
import { barriers, pagesScreen, settingsScreen, visits } from './visit.ts';

jest.setTimeout(120_000);

const visit = visits();
const words = {
  en: { deals: 'Shared deals', settings: 'Settings', appSettings: 'App settings', list: 'Deals' },
  fr: {
    deals: 'Transactions partagées',
    settings: 'Paramètres',
    appSettings: 'Paramètres de l’application',
    list: 'Transactions',
  },
} as const;

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const told = words[language];

  test('from the list of deals to the pages, their settings, back, and there again after a reload', async () => {
    const { page, preview } = visit();
    const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await page.goto(`${preview.url}/?lang=${language}`);
    await page.getByRole('banner').first().getByRole('link', { name: 'Rules of Engagement' }).click();
    await heading(told.deals);
    expect(await page.title()).toBe(told.deals);
    expect(await barriers(page)).toEqual([]);

    const screen = page.locator(pagesScreen);
    await screen.getByRole('link', { name: told.settings, exact: true }).click();
    await heading(told.settings);
    expect(new URL(page.url()).pathname).toBe('/pages/settings');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    expect(await barriers(page)).toEqual([]);

    await page.reload();
    await heading(told.settings);
    await page.goBack();
    await heading(told.deals);
    await page.goForward();
    await screen.getByRole('navigation').getByRole('link', { name: told.deals }).click();
    await heading(told.deals);
    await page.getByRole('link', { name: told.list, exact: true }).click();
    await heading(told.list);
  });

  test('the settings where HubSpot keeps them', async () => {
    const { page, preview } = visit();
    await page.goto(`${preview.url}/pages?lang=${language}`);
    await page.getByRole('link', { name: told.appSettings }).click();
    await page.locator(settingsScreen).getByTestId('about').waitFor();
    expect(new URL(page.url()).pathname).toBe('/settings');
    expect(await barriers(page)).toEqual([]);
  });

  test('an address without a page says so, and leads back', async () => {
    const { page, preview } = visit();
    await page.goto(`${preview.url}/pages/not/there?lang=${language}`);
    const screen = page.locator(pagesScreen);
    await screen.getByTestId('unknown').waitFor();
    expect(await barriers(page)).toEqual([]);
    await screen.getByTestId('unknown').getByRole('link', { name: told.deals }).click();
    await page.getByRole('heading', { level: 1, name: told.deals }).waitFor();
  });
});

test('portal, language and width are switched without leaving the page', async () => {
  const { page, preview } = visit();
  await page.goto(`${preview.url}/pages/settings?lang=en`);
  await page.getByLabel('Language').selectOption('fr');
  await page.getByRole('heading', { level: 1, name: 'Paramètres' }).waitFor();
  await page.getByLabel('Portail').selectOption('partner-agence');
  await page.getByLabel('Largeur des cartes').selectOption('600');
  await page.getByRole('heading', { level: 1, name: 'Paramètres' }).waitFor();
  expect(page.url()).toBe(`${preview.url}/pages/settings?portal=partner-agence&lang=fr&width=600`);
  expect((await page.locator(pagesScreen).boundingBox())?.width).toBe(600);
});
