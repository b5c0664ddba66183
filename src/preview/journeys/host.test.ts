/** The host draws HubSpot's components as a card needs them, and refuses what HubSpot refuses. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Locator, Page } from 'playwright-core';
import { ensureBuilt } from '../../build/built.ts';
import type { FrontEnd } from '../../build/hubspot/front-end.ts';
import { runProgram } from '../../build/hubspot/run-program.ts';
import { elsewhere, root } from '../../build/paths.ts';
import { cardOptions } from '../../build/upload.ts';
import { frontEndsFile } from '../front-ends.ts';
import type { CardInfo, FrontEnds } from '../protocol.ts';
import { startPreview, type Preview } from '../start-preview.ts';
import { launchBrowser } from './browser.ts';
import { barriers } from './visit.ts';

jest.setTimeout(120_000);

const trials = {
  Charts: 'crm.record.tab',
  Fields: 'crm.record.tab',
  HtmlElement: 'crm.record.sidebar',
  Misplaced: 'crm.record.tab',
  RecordInSidebar: 'crm.record.sidebar',
  UnknownProp: 'crm.record.sidebar',
} as const;
/** Pages and settings of the app in place of its own. */
const screens = { pages: 'Routes', settings: 'NoPage' } as const;
const built = path.join(elsewhere, 'trial-preview');

/** The preview with cards of this test in place of the app's. */
async function buildTrials(): Promise<void> {
  await rm(built, { recursive: true, force: true });
  await cp(path.join(elsewhere, 'preview'), built, { recursive: true });
  const folder = path.join(built, 'esm');
  await mkdir(folder);
  const cards: CardInfo[] = [];
  const builds: FrontEnd[] = [];
  const bundle = async (name: string): Promise<string> => {
    const entryPoint = path.join(folder, `${name}.js`);
    await build({
      ...cardOptions,
      entryPoints: [path.join(root, 'src/preview/journeys/trial-cards', `${name}.tsx`)],
      outfile: entryPoint,
    });
    builds.push({ entryPoint, outputDir: path.join(built, 'cards', name) });
    return `/cards/${name}/${name}.js`;
  };
  for (const [name, location] of Object.entries(trials))
    cards.push({ uid: name, name, location, script: await bundle(name) });
  const frontEnds: FrontEnds = {
    cards,
    pages: { uid: screens.pages, script: await bundle(screens.pages) },
    settings: { uid: screens.settings, script: await bundle(screens.settings) },
  };
  await writeFile(path.join(folder, 'package.json'), '{"type":"module","dependencies":{}}');
  await runProgram('build-front-ends', { arguments: [JSON.stringify(builds)] });
  await writeFile(path.join(built, 'cards', frontEndsFile), JSON.stringify(frontEnds));
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
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 1200 } });
  page = await context.newPage();
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

describe('charts', () => {
  const chart = (testId: string) => page.getByTestId(testId);
  const bars = (testId: string) =>
    chart(testId)
      .locator('rect')
      .evaluateAll((all) =>
        all.map((each) => {
          const box = each as unknown as { getAttribute: (name: string) => string | null };
          return ['fill', 'y', 'height'].map((name) => box.getAttribute(name));
        }),
      );

  beforeAll(async () => {
    await page.getByRole('tab', { name: 'Charts' }).click();
    await chart('stacked').locator('rect').first().waitFor();
  });

  test('bars of a stack stand on each other, in the colours that were asked for, with the whole above', async () => {
    const [earned, projected] = await bars('stacked');
    expect([earned?.[0], projected?.[0]]).toEqual(['#00806c', '#4cb3da']);
    expect(Number(projected?.[1]) + Number(projected?.[2])).toBeCloseTo(Number(earned?.[1]), 3);
    expect(await chart('stacked').locator('.hs-chart-value').allTextContents()).toEqual(['1,000', '1,600', '900']);
  });

  test('it is named for whoever cannot see it, and says each value where it is pointed at', async () => {
    await page.getByRole('img', { name: 'Bar chart: By quarter, in EUR' }).waitFor();
    expect(await chart('stacked').locator('title').first().textContent()).toBe('Q1 26 · Earned · 640');
    expect(await chart('stacked').locator('.hs-chart-legend li').allTextContents()).toEqual(['Earned', 'Projected']);
  });

  test('bars of groups stand beside each other; a place without a value has none', async () => {
    expect(await bars('grouped')).toHaveLength(5);
    expect(await chart('grouped').locator('.hs-chart-legend').count()).toBe(0);
  });

  test('a line has a point for each value, its dates as far apart as they are', async () => {
    const points = await chart('line')
      .locator('circle')
      .evaluateAll((all) =>
        all.map((each) => Number((each as unknown as { getAttribute: (name: string) => string }).getAttribute('cx'))),
      );
    expect(points).toHaveLength(3);
    expect(points[2]! - points[1]!).toBeCloseTo(2 * (points[1]! - points[0]!), 0);
  });

  test('a chart without data says so, and one that HubSpot would not take is named', async () => {
    expect(await chart('nothing').textContent()).toContain('Nothing here yet');
    await page.getByText('BarChart: axes.options.colors.Earned:', { exact: false }).waitFor();
    await page.getByText('LineChart: a row has no "Sum".').waitFor();
    await page.getByText('BarChart: "Amount" is linear, and "640" is not.').waitFor();
  });

  test('it is as wide as its place, also when that changes', async () => {
    const widthOf = async () => (await chart('stacked').locator('svg').last().boundingBox())?.width ?? 0;
    const wide = await widthOf();
    await page.setViewportSize({ width: 1240, height: 1200 });
    await page.waitForFunction(`document.querySelector('[data-testid="stacked"] svg[role]').clientWidth < ${wide}`);
    expect(await widthOf()).toBeLessThan(wide);
    expect(await barriers(page, '[data-card="Charts"]')).toEqual([]);
  });
});

describe('pages of an app', () => {
  const shown = () => page.getByTestId('route').textContent();

  test('each address shows its page, with what path and query say', async () => {
    await page.goto(`${preview.url}/pages?lang=en`);
    await page.getByRole('heading', { name: 'Trial' }).waitFor();
    await page.getByRole('link', { name: 'To a deal' }).click();
    await page.getByRole('heading', { name: 'Deal 9 001' }).waitFor();
    expect(page.url()).toBe(`${preview.url}/pages/deals/9%20001?lang=en&app.lang=x`);
    expect(JSON.parse((await shown()) ?? '')).toEqual({
      routeId: 'deal',
      path: '/deals/9%20001',
      params: { id: '9 001', lang: 'x' },
    });
    expect(await page.title()).toBe('Deal 9 001');
  });

  test('it is there again after a reload, and back and forward lead through the pages', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Deal 9 001' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Trial' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'Deal 9 001' }).waitFor();
  });

  test('a press may lead to a page, and keeps what the page was told', async () => {
    await page.goBack();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByText('"turn":"late"').waitFor();
    expect(page.url()).toBe(`${preview.url}/pages?lang=en&app.turn=late`);
    await page.getByTestId('typed').getByRole('textbox').fill('stays');
    await page.getByRole('button', { name: 'Filter' }).click();
    expect(await page.getByTestId('typed').getByRole('textbox').inputValue()).toBe('stays');
  });

  test('actions stand in the header, the primary one rightmost', async () => {
    const header = page.locator('.hub-page-head');
    const [left, right] = await Promise.all(
      ['Second', 'First'].map(async (name) => (await header.getByText(name).boundingBox())?.x ?? NaN),
    );
    expect(left).toBeLessThan(right!);
    await header.getByRole('button', { name: 'First' }).click();
    await page.getByText('Pressed in the header').waitFor();
  });

  test('what has no place there is named; a record’s properties and actions are not to be had', async () => {
    for (const problem of [
      'PageLink: the path /deals/:id names "id", and params does not say it.',
      'PageBreadcrumbs holds text, PageBreadcrumbsPageLink, PageBreadcrumbsCurrent; not Text.',
      'PageHeaderLink stands directly in PageHeaderPrimaryAction, PageHeaderSecondaryActions; not in the card itself.',
    ])
      await page.getByText(problem).waitFor();
    expect(await page.getByTestId('record').textContent()).toBe('undefined');
    await page.getByRole('button', { name: 'Send properties' }).click();
    await page.getByText('propertiesToSend needs a record, and here is none.').waitFor();
    await page.getByRole('button', { name: 'Filter' }).click();
    expect(complaints).toContain('A page has only one PageHeader.');
  });

  test('a function answers a page without a record', async () => {
    await page.getByRole('button', { name: 'Ask a function' }).click();
    await page.getByTestId('answer').getByText('"ok":true').waitFor();
  });

  test('another location has no pages', async () => {
    await page.goto(`${preview.url}/settings?lang=en`);
    await page.locator('[data-screen="NoPage"]').getByText('PageLink').first().waitFor();
  });
});

test('nothing of this raised an error of the page', () => {
  expect(failures).toEqual([]);
});
