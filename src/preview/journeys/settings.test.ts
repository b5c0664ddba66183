/** What an admin does in the settings: finds what is broken and repairs it, accepts a product name that then counts. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { elsewhere } from '../../build/paths.ts';
import type { Emulator } from '../emulator/emulator.ts';
import { damage, sell, soldTo } from './admin-portals.ts';
import { answered, barriers, cutOff, pagesScreen, plain, settingsScreen, visits } from './visit.ts';

jest.setTimeout(120_000);

const visit = visits();
const screen = () => visit().page.locator(pagesScreen);
const dialog = () => visit().page.getByRole('dialog');

function portal(): Emulator {
  const emulator = visit().preview.emulators.get('hubspot-emea');
  if (emulator === undefined) throw new Error('The sample portal is not there.');
  return emulator;
}

const unknownName = 'MH Pro annuel';

async function openSettings(query: string): Promise<void> {
  await visit().page.goto(`${visit().preview.url}/pages/settings?${query}`);
  await checkedAgain();
}

/** Waits for a check that is not on its way. */
async function checkedAgain(): Promise<void> {
  await screen().getByTestId('checked').filter({ hasText: /\d/ }).waitFor();
  await screen().getByTestId('check-again').and(visit().page.locator(':enabled')).waitFor();
}

describe.each([
  {
    language: 'en',
    repaired: '1 repair done.',
    allWell: 'Everything that the app needs of this portal is in place.',
    copied: 'Copied. Paste it into a terminal, in the project’s folder.',
    broken: '1 broken',
    limited: '1 limited',
    edition: 'Enterprise',
  },
  {
    language: 'fr',
    repaired: '1 réparation faite.',
    allWell: 'Tout ce dont l’application a besoin dans ce portail est en place.',
    copied: 'Copié. Collez-la dans un terminal, dans le dossier du projet.',
    broken: '1 en panne',
    limited: '1 limité',
    edition: 'Entreprise',
  },
])('in $language', ({ language, repaired, allWell, copied, broken, limited, edition }) => {
  test('an admin finds what is broken and repairs it: with a press, and with the command that is copied', async () => {
    const { page, context } = visit();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    damage(portal());
    await openSettings(`lang=${language}`);
    await screen().getByTestId('count-broken').getByText(broken).waitFor();
    await screen().getByTestId('count-warning').getByText(limited).waitFor();
    expect(await barriers(page)).toEqual([]);

    await screen().getByTestId('repair-1').click();
    await screen().getByTestId('outcome').getByText(repaired).waitFor();
    expect(await screen().getByTestId('count-warning').count()).toBe(0);

    await screen().getByTestId('copy-0').click();
    await page.getByText(copied).waitFor();
    // As it was copied, typed into a terminal.
    const command = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(command).toMatch(/^npx roe install/);
    const { url, token } = portal();
    await promisify(execFile)(process.execPath, [path.join(elsewhere, 'roe.mjs'), ...command.split(' ').slice(2)], {
      env: { PATH: process.env['PATH'], HUBSPOT_API_BASE: url, ROE_INSTALL_TOKEN: token },
    });
    await screen().getByTestId('check-again').click();
    await screen().getByTestId('all-well').getByText(allWell).waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test('an admin accepts a product name, the deal’s card counts the line then, and no more once it is withdrawn', async () => {
    const { page, preview, sidebar } = visit();
    const money = async () => {
      await page.goto(`${preview.url}/deals/${soldTo}?lang=${language}`);
      await answered(sidebar);
      return plain(await sidebar.getByTestId('money').innerText());
    };
    sell(portal(), unknownName);
    expect(await money()).toContain('148');

    await openSettings(`lang=${language}`);
    await screen().getByTestId(`accept-${unknownName}`).click();
    await screen().getByTestId('names').getByTestId('outcome').getByText(unknownName).waitFor();
    const accepted = screen().getByTestId('accepted-names').getByRole('row').nth(1);
    expect(plain(await accepted.innerText())).toContain('Camille Dupont');
    await checkedAgain();
    expect(await screen().getByTestId('unknown-names').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    // A fifth of 740 and of 500 euros.
    expect(await money()).toContain('248');

    await openSettings(`lang=${language}`);
    await screen().getByTestId('accepted-names').getByRole('button').click();
    await dialog().getByTestId('withdraw-now').waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog().getByTestId('withdraw-now').click();
    await screen().getByTestId(`accept-${unknownName}`).waitFor();
    expect(await money()).toContain('148');
  });

  test('a name that says nothing gets the product that is chosen for it', async () => {
    const { page } = visit();
    const name = 'Offre Or 2025';
    sell(portal(), name);
    await openSettings(`lang=${language}`);
    await screen().getByTestId(`choose-${name}`).click();
    await dialog().getByTestId('field-product').getByRole('combobox').selectOption({ label: 'Content Hub' });
    await dialog().getByTestId('field-edition').getByRole('combobox').selectOption({ label: edition });
    expect(await barriers(page)).toEqual([]);
    await dialog().getByTestId('choice-accept').click();
    await dialog().waitFor({ state: 'detached' });
    expect(await screen().getByTestId('accepted-names').innerText()).toContain('Content Hub');
  });

  test('the columns of a statement are recognised, mended, kept, and withdrawn', async () => {
    const { page } = visit();
    await openSettings(`lang=${language}`);
    await screen().locator('input[name="header"]').fill('Deal ID;Commission month;Payout;Remarks');
    await screen().getByTestId('recognise').click();
    await screen().getByTestId('role-Payout').getByRole('combobox').selectOption({ label: 'commission' });
    expect(await barriers(page)).toEqual([]);
    await screen().getByTestId('keep-mapping').click();
    const kept = screen()
      .locator('[data-testid^="mapping-"]')
      .getByRole('button', { name: /^Deal ID, Commission month, Payout/ });
    await kept.waitFor();
    await checkedAgain();
    await kept.click();
    await screen().locator('[data-testid^="withdraw-mapping-"]').click();
    await screen().locator('[data-testid^="withdraw-mapping-now-"]').click();
    await screen().getByTestId('no-mapping').waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  test.each(['600', '1200'])('nothing is cut off at %s pixels', async (width) => {
    damage(portal());
    sell(portal(), unknownName);
    await openSettings(`lang=${language}&width=${width}`);
    await screen().getByTestId('other-editions').click();
    for (const table of ['findings', 'unknown-names', 'editions-applied', 'editions-known'])
      expect([table, await cutOff(screen().getByTestId(table).locator('.hs-table-scroll'))]).toEqual([table, 0]);
  });
});

test('where the app may not look, the screen says so; where HubSpot is down, what to do', async () => {
  const { page, preview } = visit();
  for (const [fault, state] of [
    ['no_deal_scope', 'restricted'],
    ['down', 'failed'],
  ] as const) {
    await page.goto(`${preview.url}/settings?lang=fr&fault=${fault}`);
    await page.locator(settingsScreen).getByTestId(state).waitFor();
    expect(await barriers(page)).toEqual([]);
  }
});
