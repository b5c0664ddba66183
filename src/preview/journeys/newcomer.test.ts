/** What a newcomer does: opens the preview, chooses a deal, reads the card, changes the language, asks why. */
import { cardWidths } from '../protocol.ts';
import { answered, barriers, cardName, cutOff, focused, plain, previewCard, visits } from './visit.ts';

jest.setTimeout(120_000);

/** A tab may scroll its tables below this, as screens.md has it. */
const narrowestTab = 600;

const visit = visits();
const sidebar = () => visit().sidebar;
const tab = () => visit().tab;
const told = async () => plain(await sidebar().innerText());
const dialog = () => visit().page.getByRole('dialog');
const open = (address: string) => visit().page.goto(visit().preview.url + address);

/** Calls that would have recorded something in a portal. */
const writes = () =>
  [...visit().preview.emulators.values()].flatMap(({ calls }) =>
    calls
      .filter(({ method, path }) => method !== 'GET' && !(method === 'POST' && /\/(batch\/read|search)$/.test(path)))
      .map(({ method, path }) => `${method} ${path}`),
  );

describe('a newcomer opens the preview', () => {
  test('chooses a deal, reads verdict and amount beside it, in both languages, and finds the reasons', async () => {
    const { page } = visit();
    await open('');
    await page.getByRole('link', { name: 'Maison Delorme – Marketing Hub Pro' }).first().click();

    await answered(sidebar());
    expect(await sidebar().getByTestId('turn-tag').textContent()).toBe('Rules met');
    const english = await told();
    for (const said of ['€148 a month', '€5,328 at most', '20% of €740.00']) expect(english).toContain(said);

    await page.getByLabel('Language').selectOption('fr');
    await sidebar().getByTestId('turn-tag').getByText('Règles respectées').waitFor();
    const french = await told();
    for (const said of ['148 € par mois', '5 328 € au plus', '20 % de 740,00 €']) expect(french).toContain(said);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');

    await page.getByRole('tab', { name: cardName }).click();
    await answered(tab());
    await tab().getByRole('tab').nth(1).click();
    await tab().locator('[data-testid^="why-"]').first().click();
    await dialog().waitFor();
    expect(plain(await dialog().textContent())).toContain('148,00 €');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await focused(page)).toMatch(/^why-/);
    expect(writes()).toEqual([]);
  });

  test('a chip says its text on a press, by the keyboard too', async () => {
    await open('/deals/9013?lang=en');
    await answered(sidebar());
    const chip = sidebar().locator('[data-testid^="chip-"]').first();
    await chip.focus();
    await visit().page.keyboard.press('Enter');
    await sidebar().locator('[data-testid^="chip-text-"]').waitFor();
    await visit().page.keyboard.press('Enter');
    await sidebar().locator('[data-testid^="chip-text-"]').waitFor({ state: 'detached' });
  });

  test('another day, another answer', async () => {
    await open('/deals/9002?lang=en');
    await answered(sidebar());
    expect(await sidebar().getByTestId('turn-when').textContent()).toBe('8 days left');
    await visit().page.getByLabel('Today is').fill('2025-12-24');
    await sidebar().getByTestId('foot').getByText('24 Dec').waitFor();
    expect(await told()).not.toContain('days left');
  });

  test("in the partner's own portal the card speaks too", async () => {
    await open('/?lang=fr&portal=partner-agence');
    await visit().page.locator('.hub-table tbody a').first().click();
    await answered(sidebar());
  });

  test('looks into a deal beside the list, and is back in the list after Escape', async () => {
    const { page } = visit();
    await open('/?lang=en');
    const button = page.getByRole('button', { name: 'Preview: Maison Delorme – Marketing Hub Pro' });
    await button.click();
    const card = dialog().locator(previewCard);
    await answered(card);
    const shown = plain(await card.innerText());
    for (const said of ['Rules met', '€148 a month', 'Proof complete']) expect(shown).toContain(said);
    // Three lines and no forms.
    expect(await card.locator('.hub-app-body').getByRole('button').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await button.and(page.locator(':focus')).count()).toBe(1);
    await button.click();
    await dialog().getByRole('link', { name: 'View record' }).click();
    await answered(sidebar());
  });

  test.each(cardWidths)('at %d pixels the cards are whole: nothing is cut off', async (width) => {
    for (const deal of ['9002', '9006', '9010', '9020', '9029']) {
      await open(`/deals/${deal}?lang=fr&width=${width}`);
      await answered(sidebar());
      expect((await sidebar().boundingBox())?.width).toBe(width);
      expect(await cutOff(sidebar().locator('.hub-app-body'))).toBe(0);
      if (width < narrowestTab) continue;
      await visit().page.getByRole('tab', { name: cardName }).click();
      await answered(tab());
      expect((await tab().boundingBox())?.width).toBe(width);
      for (const inner of [0, 1, 2, 3, 4]) {
        await tab().getByRole('tab').nth(inner).click();
        expect(await cutOff(tab().locator('.hub-app-body'))).toBe(0);
        for (const table of await tab().locator('.hs-table-scroll:visible').all()) expect(await cutOff(table)).toBe(0);
      }
    }
  });
});

describe('when something fails', () => {
  const inBoth = (['en', 'fr'] as const).flatMap((language) =>
    (
      [
        ['down', 'failed'],
        ['wrong_token', 'failed'],
        ['no_deal_scope', 'restricted'],
        ['rate_limited', 'failed'],
      ] as const
    ).map(([fault, state]) => ({ language, fault, state })),
  );
  test.each(inBoth)(
    '$fault in $language: every card says what failed, without a barrier, and works again once the fault is gone',
    async ({ language, fault, state }) => {
      const { page } = visit();
      await open(`/deals/9001?lang=${language}&fault=${fault}&layout=full`);
      await tab().getByTestId(state).waitFor();
      await open(`/deals/9001?lang=${language}&fault=${fault}`);
      await sidebar().getByTestId(state).waitFor();
      expect(await told()).not.toContain('148');
      expect(await sidebar().getByTestId('trouble').innerText()).not.toBe('');
      expect(await barriers(page)).toEqual([]);
      await page.getByLabel(language === 'fr' ? 'Panne' : 'Fault').selectOption('none');
      await sidebar().getByTestId('sidebar').waitFor();
      await answered(sidebar());
      expect(await told()).toContain('148');
    },
  );

  test('connections cut in the middle of an answer: retry works once HubSpot is back', async () => {
    const emulator = visit().preview.emulators.get('hubspot-emea');
    emulator?.faults.add({ path: '/2026-', answer: { kind: 'truncated' } });
    await open('/deals/9001?lang=en');
    await sidebar().getByTestId('failed').waitFor();
    emulator?.faults.clear();
    await sidebar().getByTestId('retry').click();
    await sidebar().getByTestId('sidebar').waitFor();
    expect(await told()).toContain('€148 a month');
  });

  test('fresh figures that do not come leave the old ones, and say so', async () => {
    const emulator = visit().preview.emulators.get('hubspot-emea');
    await open('/deals/9001?lang=en');
    await answered(sidebar());
    emulator?.faults.add({ path: /^(?!\/crm\/v3\/objects\/0-3)/, answer: { kind: 'status', status: 500 } });
    await sidebar().getByTestId('refresh').click();
    await sidebar().locator('[data-testid^="chip-"]').getByText('Not refreshed').waitFor();
    expect(await told()).toContain('€148 a month');
    emulator?.faults.clear();
    await sidebar().getByTestId('refresh').click();
    await sidebar().getByText('Not refreshed').waitFor({ state: 'detached' });
  });

  test('a deal that does not exist', async () => {
    await open('/deals/424242?lang=en');
    await visit().page.getByRole('heading', { name: 'There is no such deal in this portal.' }).waitFor();
    // The browser's own note of that answer, and nothing else.
    expect(visit().complaints.splice(0)).toEqual([expect.stringContaining('404')]);
  });
});

describe.each(['en', 'fr'])('for everybody, in %s', (language) => {
  test('the list has no barrier that axe can find', async () => {
    await open(`/?lang=${language}`);
    await visit().page.locator('.hub-table').waitFor();
    expect(await barriers(visit().page)).toEqual([]);
  });

  test.each(['9001', '9003', '9011', '9012', '9013', '9019'])('nor has the record of deal %s', async (deal) => {
    await open(`/deals/${deal}?lang=${language}`);
    await answered(sidebar());
    expect(await barriers(visit().page)).toEqual([]);
  });

  test('nor the tab, on any of its own tabs', async () => {
    await open(`/deals/9006?lang=${language}&layout=full`);
    await answered(tab());
    for (const inner of [0, 1, 2, 3, 4]) {
      await tab().getByRole('tab').nth(inner).click();
      expect(await barriers(visit().page)).toEqual([]);
    }
  });

  test('nor the panels: details beside the deal, why of a line', async () => {
    await open(`/deals/9001?lang=${language}`);
    await answered(sidebar());
    await sidebar().getByTestId('details').click();
    await dialog().waitFor();
    expect(await barriers(visit().page)).toEqual([]);
    await visit().page.keyboard.press('Escape');
    expect(await focused(visit().page)).toBe('details');
    await visit().page.getByRole('tab', { name: cardName }).click();
    await answered(tab());
    await tab().getByRole('tab').nth(1).click();
    await tab().locator('[data-testid^="why-"]').first().click();
    await dialog().waitFor();
    expect(await barriers(visit().page, '[role="dialog"]')).toEqual([]);
  });
});
