/** What reaches a partner's browser holds nothing of another partner: not the answers, not what the cards' workers are told. */
import path from 'node:path';
import { elsewhere } from '../../build/paths.ts';
import { createFunctionPool } from '../function-pool.ts';
import { startEmulator } from '../emulator/emulator.ts';
import { loadPortal } from '../portals/load.ts';
import { samplePortal } from '../preview-portal.ts';
import { createPreviewServer } from '../server.ts';
import { answered, answeredUnseen, visits } from './visit.ts';

jest.setTimeout(300_000);

const visit = visits();

/** How a partner may be known. */
const partners = loadPortal('hubspot-emea').partners.map(({ properties: { name, domain } }) => ({
  name: name ?? '',
  domain: domain ?? '',
}));
const own = loadPortal('partner-agence').partners.map(({ properties }) => properties['name']);
const rivals = partners.filter(({ name }) => !own.includes(name)).flatMap(({ name, domain }) => [name, domain]);

/** Every answer that the page gets from now on, as text. */
function answersOf(only: RegExp): () => Promise<readonly string[]> {
  const texts: Promise<string>[] = [];
  visit().page.on('response', (response) => {
    if (only.test(response.url())) texts.push(response.text());
  });
  return () => Promise.all(texts);
}

const held = (texts: readonly string[]) => rivals.filter((name) => texts.some((text) => text.includes(name)));

async function look(address: (id: string) => string, ids: readonly string[]): Promise<void> {
  const { page, sidebar, tab } = visit();
  for (const id of ids) {
    await page.goto(address(id));
    await answered(tab);
    for (const inner of await tab.getByRole('tab').all()) await inner.click();
    await answeredUnseen(sidebar);
  }
}

test('there are rivals to be told of', () => {
  expect(rivals.length).toBeGreaterThanOrEqual(10);
});

test('in the portal of a partner no answer names another', async () => {
  const answers = answersOf(/\/api\//);
  const { preview } = visit();
  const ids = loadPortal('partner-agence').deals.map(({ deal: { id } }) => id);
  await look((id) => `${preview.url}/deals/${id}?lang=fr&portal=partner-agence&layout=full`, ids);
  const texts = await answers();
  expect(texts.length).toBeGreaterThan(ids.length * 2);
  expect(held(texts)).toEqual([]);
});

describe('over the records of HubSpot, where rivals stand on the same deals', () => {
  /** Deals with several partners, and one that another partner holds. */
  const contested = ['9006', '9007', '9015', '9028'];

  /** `functions`: of the portal whose app looks, hence for whom. */
  async function sees(functions: string): Promise<readonly string[]> {
    const emulator = await startEmulator({ portal: 'hubspot-emea' });
    const built = path.join(elsewhere, 'preview');
    const pool = createFunctionPool(path.join(built, 'function-host.mjs'), path.join(built, 'home'));
    const portal = { ...samplePortal(emulator), functions };
    const app = await createPreviewServer({
      built,
      key: null,
      portals: new Map([[portal.info.name, portal]]),
      functions: pool,
    });
    try {
      const url = await app.listen({ host: '127.0.0.1', port: 0 });
      // The record page is HubSpot's own and shows the record; the app answers for what its function tells the worker.
      const answers = answersOf(/\/functions\//);
      const { page, sidebar, tab } = visit();
      for (const id of contested) {
        await page.goto(`${url}/deals/${id}?lang=en&layout=full`);
        await answered(tab);
        await answeredUnseen(sidebar);
      }
      const texts = await answers();
      await page.goto('about:blank');
      return texts;
    } finally {
      pool.close();
      await app.close();
      await emulator.close();
      // This server is not the one that the visit knows.
      visit().complaints.splice(0);
    }
  }

  test('what the app tells a partner names no other', async () => {
    const texts = await sees('partner-agence');
    // Views, not failures: those would name nobody either.
    expect(texts.filter((text) => text.includes('"audience":"partner"')).length).toBeGreaterThanOrEqual(
      contested.length,
    );
    expect(held(texts)).toEqual([]);
  });

  test('and the same deals do name them for HubSpot: this test can see what it looks for', async () => {
    expect(held(await sees('hubspot-emea')).length).toBeGreaterThanOrEqual(2);
  });
});
