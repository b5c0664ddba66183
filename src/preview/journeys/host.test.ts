/** The host draws HubSpot's components as a card needs them, and refuses what HubSpot refuses. */
import { execFile } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Browser, Locator, Page } from 'playwright-core';
import { ensureBuilt } from '../../build/built.ts';
import { elsewhere, root } from '../../build/paths.ts';
import { cardOptions } from '../../build/upload.ts';
import type { CardInfo } from '../protocol.ts';
import { startPreview, type Preview } from '../start-preview.ts';
import { launchBrowser } from './browser.ts';

jest.setTimeout(120_000);

const trials = {
  Fields: 'crm.record.tab',
  HtmlElement: 'crm.record.sidebar',
  Misplaced: 'crm.record.tab',
  RecordInSidebar: 'crm.record.sidebar',
  UnknownProp: 'crm.record.sidebar',
} as const;
const built = path.join(elsewhere, 'trial-preview');

/** The preview with cards of this test in place of the app's. */
async function buildTrials(): Promise<void> {
  await rm(built, { recursive: true, force: true });
  await cp(path.join(elsewhere, 'preview'), built, { recursive: true });
  const folder = path.join(built, 'esm');
  await mkdir(folder);
  const cards: CardInfo[] = [];
  const builds: { root: string; entryPoint: string; outputDir: string }[] = [];
  for (const [name, location] of Object.entries(trials)) {
    const entryPoint = path.join(folder, `${name}.js`);
    await build({
      ...cardOptions,
      entryPoints: [path.join(root, 'src/preview/journeys/trial-cards', `${name}.tsx`)],
      outfile: entryPoint,
    });
    builds.push({ root: folder, entryPoint, outputDir: path.join(built, 'cards', name) });
    cards.push({ uid: name, name, location, script: `/cards/${name}/${name}.js` });
  }
  await writeFile(path.join(folder, 'package.json'), '{"type":"module","dependencies":{}}');
  await promisify(execFile)(
    process.execPath,
    [path.join(root, 'src/preview/remote-build.mjs'), JSON.stringify(builds)],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production' } },
  );
  await writeFile(path.join(built, 'cards', 'cards.json'), JSON.stringify(cards));
}

let preview: Preview;
let browser: Browser;
let page: Page;
const failures: string[] = [];
/** What the console was told as an error. */
const complaints: string[] = [];
beforeAll(async () => {
  await ensureBuilt();
  await buildTrials();
  [preview, browser] = await Promise.all([startPreview({ port: 0, built }), launchBrowser()]);
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 1200 } });
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${preview.url}/deals/9001?lang=en`);
  await page.getByRole('tab', { name: 'Fields' }).click();
  await page.getByTestId('heard').waitFor();
});
afterAll(async () => {
  await browser.close();
  await preview.close();
  await rm(built, { recursive: true, force: true });
});

const heard = (text: string) => page.getByTestId('heard').getByText(text, { exact: true }).waitFor();
const field = (label: string) => page.locator('[data-card="Fields"]').getByLabel(label);

describe('fields', () => {
  test('a controlled field loses no letter, however fast the typing', async () => {
    const text = 'The quick brown fox jumps over the lazy dog, twice.';
    await field('Name').pressSequentially(text);
    expect(await field('Name').inputValue()).toBe(text);
    await page.getByTestId('name').getByText(text, { exact: true }).waitFor();
  });

  test('each kind of field tells the card what was entered, in the shape of the SDK', async () => {
    await field('Note').fill('two\nlines');
    await heard('note: "two\\nlines"');
    await field('Count').fill('12');
    await field('Count').blur();
    await heard('count: 10');
    await field('Price').fill('1 234,5');
    await field('Price').blur();
    await heard('price: 1234.5');
    await page.getByRole('button', { name: 'Increase' }).click();
    await heard('steps: 3');
    await field('Day').fill('2025-11-05');
    await heard('day: {"year":2025,"month":10,"date":5,"formattedDate":"05/11/2025"}');
    await field('Time').fill('09:30');
    await heard('time: {"hours":9,"minutes":30}');
    await page.getByLabel('Choice', { exact: true }).selectOption({ label: 'The text "1"' });
    await heard('choice: "1"');
    await page.getByRole('checkbox', { name: 'Blue' }).check();
    await heard('colours: ["blue"]');
    await page.getByRole('radio', { name: 'Red' }).check();
    await heard('colour: "red"');
    await page.getByRole('switch', { name: 'Switch' }).click();
    await heard('switch: true');
  });

  test('a form hands over what its fields hold', async () => {
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByTestId('heard').getByText('"note":"two\\nlines"').waitFor();
    const values: unknown = JSON.parse(
      (await page.getByTestId('heard').textContent())?.replace('form: ', '') ?? 'null',
    );
    expect(values).toMatchObject({ choice: '1', colours: 'blue', colour: 'red', day: '2025-11-05', time: '09:30' });
  });
});

describe('what opens', () => {
  test('a modal is a dialog, keeps the focus, and the card can close it', async () => {
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'A modal' });
    await dialog.waitFor();
    for (let presses = 0; presses < 4; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await dialog.locator(':focus').count()).toBe(1);
    }
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('a menu item can raise an alert', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Pick me' }).click();
    await page.getByText('Chosen from the menu').waitFor();
  });

  test('tabs open where the card says, and by the arrow keys', async () => {
    expect(await page.getByTestId('second').isVisible()).toBe(true);
    await page.getByRole('tab', { name: 'Second' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByTestId('first').waitFor();
  });

  test('a table turns its pages and its order', async () => {
    await page.getByRole('button', { name: '2', exact: true }).click();
    await page.getByRole('button', { name: 'Column' }).click();
    await page.getByText('Page 2, ascending').waitFor();
    await page.getByRole('button', { name: 'Column' }).click();
    await page.getByText('Page 2, descending').waitFor();
    // HubSpot never asks for no order.
    await page.getByRole('button', { name: 'Column' }).click();
    await page.getByText('Page 2, ascending').waitFor();
  });
});

describe('what HubSpot refuses', () => {
  test('an HTML element ends the card, and the page says which', async () => {
    await page.locator('[data-card="HtmlElement"]').getByText('marquee').first().waitFor();
  });

  test('a component that reads the record is refused in the sidebar', async () => {
    await page.locator('[data-card="RecordInSidebar"]').getByText('CrmPropertyList').first().waitFor();
  });

  test('a prop that does not exist is named where it stands', async () => {
    await page.getByText('StatusTag has no prop "colour".').waitFor();
    expect(await page.getByText('Still drawn').isVisible()).toBe(true);
  });

  test('a value or a place that does not exist is named, and the console hears of it', async () => {
    await page.getByRole('tab', { name: 'Misplaced' }).click();
    const wrong = [
      'Tag takes for "variant": default error info success warning; not "purple".',
      'TableCell stands directly in TableRow; not in Flex.',
      'Button holds text, Icon; not Text.',
    ];
    for (const problem of wrong) await page.getByText(problem).waitFor();
    expect(complaints).toEqual(expect.arrayContaining(['StatusTag has no prop "colour".', ...wrong]));
  });

  test('an overlay is a panel or a modal itself, with one body', async () => {
    await page.getByRole('button', { name: 'Open what is not a panel' }).click();
    await page.getByText('Panel stands directly in overlay; not in Flex.').waitFor();
    await page.getByRole('dialog', { name: 'Deep' }).getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Open beside' }).click();
    await page.getByRole('dialog', { name: 'Beside the page' }).waitFor();
    expect(complaints).toEqual(
      expect.arrayContaining(['Panel stands directly in overlay; not in Flex.', 'Panel has only one PanelBody.']),
    );
  });

  test('a card has no network of its own', async () => {
    expect(await page.getByTestId('network').textContent()).toBe('undefined');
  });
});

describe('what HubSpot gives where a card says nothing', () => {
  const leftOf = async (testId: string) => (await page.getByTestId(testId).boundingBox())?.x ?? NaN;

  test('a panel leaves the page beside it within reach, and only its sections have space around them', async () => {
    const panel = page.getByRole('dialog', { name: 'Beside the page' });
    expect(await panel.getAttribute('aria-modal')).toBe('false');
    const edge = (await panel.boundingBox())?.x ?? NaN;
    expect(await leftOf('at-the-edge')).toBe(edge);
    expect(await leftOf('with-space')).toBe(edge + 24);
    expect(await page.locator('.hs-backdrop').count()).toBe(0);
    await panel.getByRole('button', { name: 'Open above' }).click();
    const above = page.getByRole('dialog', { name: 'Above the other' });
    await above.getByRole('button', { name: 'Close' }).click();
    expect(complaints).toContain('The panel "above" opens over another overlay.');
    await panel.getByRole('button', { name: 'Close' }).click();
  });

  test('a box grows, things in a line touch, a text can be drawn larger, a picture has its room', async () => {
    const styleOf = (of: Locator) =>
      of.evaluate((element) => {
        const { flex, alignItems, resize, maxWidth } = (element as unknown as { style: Record<string, string> }).style;
        return { flex, alignItems, resize, maxWidth };
      });
    expect(await styleOf(page.getByTestId('grows'))).toMatchObject({ flex: '1 1 auto' });
    expect(await styleOf(page.getByTestId('inline'))).toMatchObject({ alignItems: 'stretch' });
    expect(await page.getByTestId('inline').getAttribute('class')).toContain('hs-gap-flush');
    expect(await styleOf(page.getByLabel('Note of this card'))).toMatchObject({ resize: 'both' });
    expect(await styleOf(page.getByTestId('empty').locator('.hs-state-image'))).toMatchObject({ maxWidth: '250px' });
    expect(await page.getByTestId('unnamed').getByRole('button', { name: 'More' }).count()).toBe(1);
  });

  test('a toggle says ON unless it is small', async () => {
    expect(await page.getByRole('switch', { name: 'Spoken' }).textContent()).toBe('ON');
    expect(await page.getByRole('switch', { name: 'Silent' }).textContent()).toBe('');
  });

  test('a link to elsewhere opens in a tab of its own, one to HubSpot in this', async () => {
    expect(await page.getByRole('link', { name: 'Elsewhere' }).getAttribute('target')).toBe('_blank');
    expect(await page.getByRole('link', { name: 'In HubSpot' }).getAttribute('target')).toBeNull();
  });
});

test('nothing of this raised an error of the page', () => {
  expect(failures).toEqual([]);
});
