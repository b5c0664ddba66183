/** A change that is seen is looked at: what the cards draw is held against the pictures of the documentation. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../build/paths.ts';
import { difference, kept } from './kept-pictures.ts';
import { languages, pictures, type Language } from './pictures.ts';
import { visits } from './visit.ts';

jest.setTimeout(300_000);

const visit = visits();
const fresh = path.join(root, 'reports', 'screens');

test.each(Object.keys(languages) as Language[])('each state in %s looks as in its picture', async (language) => {
  const { context, preview } = visit();
  const browser = context.browser();
  if (browser === null) throw new Error('A browser context without its browser.');
  const different: string[] = [];
  const drawn: string[] = [];
  for await (const picture of pictures(browser, preview, language)) {
    drawn.push(`${picture.name}.png`);
    const found = await difference(picture);
    if (found === undefined) continue;
    different.push(found);
    await mkdir(fresh, { recursive: true });
    await writeFile(path.join(fresh, `${picture.name}.png`), picture.png);
  }
  // What differs lies in reports/screens. Where the change is wanted: npm run screenshots, look, commit.
  expect(different).toEqual([]);
  const stored = (await readdir(kept)).filter((file) => file.endsWith(`-${language}.png`));
  expect(stored.sort()).toEqual(drawn.sort());
});

test('a changed letter is seen', async () => {
  const { context, preview } = visit();
  const page = await context.newPage();
  await page.goto(`${preview.url}/deals/9001?lang=en&width=334`);
  const sidebar = page.locator('[data-card="roe_deal_sidebar"]');
  await sidebar.getByText('Approved by HubSpot').waitFor();
  const name = 'sidebar-rules-met-en';
  expect(await difference({ name, png: await sidebar.screenshot() })).toBeUndefined();
  await sidebar.getByText('Approved by HubSpot').evaluate((element) => {
    (element as unknown as { textContent: string }).textContent = 'Approved by HubSpat';
  });
  expect(await difference({ name, png: await sidebar.screenshot() })).toMatch(/pixels differ$/);
});
