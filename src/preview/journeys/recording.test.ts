/** What a specialist does: sees whose turn it is, takes the step beside the deal, and finds it there again. */
import type { Locator } from 'playwright-core';
import { answered, barriers, cardName, focused, plain, visits } from './visit.ts';

jest.setTimeout(120_000);

const visit = visits();
const sidebar = () => visit().sidebar;
const tab = () => visit().tab;
const dialog = () => visit().page.getByRole('dialog');
const day = (field: string) => dialog().locator(`[data-testid="field-${field}"] input`);

/** A deal whose link was sent and not signed. */
const unsigned = '9002';
/** Signed after the close, within the month: the rules leave it to HubSpot. */
const signedLate = '9003';

async function open(deal: string, query: string, card: () => Locator = sidebar): Promise<void> {
  await visit().page.goto(`${visit().preview.url}/deals/${deal}?${query}`);
  await answered(card());
}

async function openForm(card: () => Locator, button: string): Promise<void> {
  await card().getByTestId(button).click();
  await dialog().getByTestId('record-form').waitFor();
}

async function save(): Promise<void> {
  await dialog().getByTestId('record-save').click();
  await dialog().waitFor({ state: 'detached' });
}

const turn = async (card: () => Locator = sidebar) =>
  plain(`${await card().getByTestId('turn-tag').innerText()}: ${await card().getByTestId('turn-phrase').innerText()}`);

const step = (id: string, when: string) =>
  sidebar().getByTestId(`step-1-${id}`).getByText(when, { exact: true }).waitFor();

describe.each([
  {
    language: 'en',
    first: 'Partner’s turn: Get the proof signed by 13 Nov',
    signedOn: '30 October 2025',
    signed: '30 Oct',
    then: 'Partner’s turn: Share the proof by 13 Nov',
    complete: 'Proof complete: shared 5 Nov, in time',
    last: 'On track: Nothing due before the close',
  },
  {
    language: 'fr',
    first: 'Au partenaire: Faire signer la preuve d’ici au 13 nov.',
    signedOn: '30 octobre 2025',
    signed: '30 oct.',
    then: 'Au partenaire: Partager la preuve d’ici au 13 nov.',
    complete: 'Preuve complète : partagée le 5 nov., à temps',
    last: 'En bonne voie: Rien à faire avant la fermeture',
  },
])('in $language', ({ language, first, signedOn, signed, then, complete, last }) => {
  test('the steps of a proof are taken one by one with one button, and are there after a reload', async () => {
    await open(unsigned, `lang=${language}`);
    expect(await turn()).toBe(first);
    await openForm(sidebar, 'record-next');
    expect(await barriers(visit().page)).toEqual([]);
    await day('signedOn').fill('2025-10-30');
    await save();
    await sidebar().getByTestId('recorded').getByText(signedOn).waitFor();
    await step('signed', signed);
    expect(await turn()).toBe(then);
    expect(await focused(visit().page)).toBe('record-next');

    await visit().page.keyboard.press('Enter');
    await dialog().getByTestId('record-form').waitFor();
    await save();
    await sidebar().getByTestId('proof-complete-1').getByText(complete).waitFor();
    expect(await turn()).toBe(last);
    expect(await focused(visit().page)).toBe('record-next');
    expect(await barriers(visit().page)).toEqual([]);

    await visit().page.reload();
    await answered(sidebar());
    expect(await turn()).toBe(last);
    expect(await sidebar().getByTestId('record-next').count()).toBe(0);
  });
});

describe.each([
  {
    language: 'en',
    question: 'HubSpot decides: Signed late: does it count?',
    open: '20% of €450.00 · if approved',
    granted: 'Granted',
    met: 'Rules met: Approved by HubSpot',
    settled: '20% of €450.00, until Oct 2028',
  },
  {
    language: 'fr',
    question: 'HubSpot décide: Signature tardive : compte-t-elle ?',
    open: '20 % de 450,00 € · si accord',
    granted: 'Accordé',
    met: 'Règles respectées: Validée par HubSpot',
    settled: '20 % de 450,00 €, jusqu’à oct. 2028',
  },
])('in $language, what HubSpot decided', ({ language, question, open: before, granted, met, settled }) => {
  test('is recorded beside the question: the rules are met, and the commission is no longer "if"', async () => {
    await open(signedLate, `lang=${language}`);
    expect(await turn()).toBe(question);
    expect(plain(await sidebar().getByTestId('money').innerText())).toContain(before);
    await openForm(sidebar, 'record-next');
    expect(await barriers(visit().page)).toEqual([]);
    await dialog().getByTestId('field-decided').getByRole('combobox').selectOption({ label: granted });
    await dialog().getByTestId('field-by').getByRole('textbox').fill('Camille, Growth');
    await save();
    await sidebar().getByTestId('recorded').getByText('Camille, Growth').waitFor();
    expect(await turn()).toBe(met);
    expect(plain(await sidebar().getByTestId('money').innerText())).toContain(settled);
    await visit().page.reload();
    await answered(sidebar());
    expect(await turn()).toBe(met);
    expect(await sidebar().getByTestId('record-next').count()).toBe(0);
  });
});

describe('the focus', () => {
  test.each(['Escape', 'the cross', 'Cancel'])('goes back to the button after %s', async (way) => {
    await open(unsigned, 'lang=en');
    await openForm(sidebar, 'record-next');
    expect(
      await dialog()
        .locator(':focus')
        .or(dialog().and(visit().page.locator(':focus')))
        .count(),
    ).toBe(1);
    if (way === 'Escape') await visit().page.keyboard.press('Escape');
    else if (way === 'Cancel') await dialog().getByTestId('record-cancel').click();
    else await dialog().getByRole('button', { name: 'Close' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await focused(visit().page)).toBe('record-next');
  });

  test('stays on the button of the tab, also where nothing more is to be done', async () => {
    await open(signedLate, 'lang=en&layout=full', tab);
    const button = tab().locator('[data-testid^="record-actions-"]').first();
    const name = await button.getAttribute('data-testid');
    await button.click();
    await dialog().getByTestId('field-decided').getByRole('combobox').selectOption({ label: 'Granted' });
    await save();
    await tab().getByTestId('recorded').waitFor();
    expect(await focused(visit().page)).toBe(name);
  });

  test('stays with a duty whose step is done', async () => {
    await open(unsigned, 'lang=en&layout=full', tab);
    await tab().locator('[data-testid^="duty-"] [aria-expanded="false"]').first().click();
    const button = tab().locator('[data-testid^="record-duty-"]').first();
    const name = await button.getAttribute('data-testid');
    await button.click();
    await dialog().getByTestId('record-form').waitFor();
    await day('signedOn').fill('2025-10-30');
    await save();
    await tab().getByTestId('recorded').waitFor();
    expect(await focused(visit().page)).toBe(name);
  });

  test('goes back to the menu from a form that was opened there', async () => {
    await open(unsigned, 'lang=en&layout=full', tab);
    await tab().getByTestId('record-menu').getByRole('button').first().click();
    await tab().getByRole('menuitem').first().click();
    await dialog().getByTestId('record-form').waitFor();
    await visit().page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await focused(visit().page)).toBe('record-menu');
  });

  test.each([unsigned, signedLate, '9011', '9018', '9023', '9025'])(
    'comes to the button of deal %s within five presses of Tab',
    async (deal) => {
      await open(deal, 'lang=fr');
      const { page } = visit();
      await sidebar().locator('.hs-button-primary').waitFor();
      await sidebar().locator('summary').focus();
      let presses = 0;
      for (; presses < 6 && (await sidebar().locator('.hs-button-primary:focus').count()) === 0; presses += 1)
        await page.keyboard.press('Tab');
      expect(presses).toBeGreaterThan(0);
      expect(presses).toBeLessThanOrEqual(5);
    },
  );
});

describe('when something fails', () => {
  test.each([
    ['HubSpot limits the calls', 429],
    ['HubSpot is down', 500],
  ])('%s: what was typed is still there, and trying again records it once', async (_case, status) => {
    const emea = visit().preview.emulators.get('hubspot-emea');
    await open(unsigned, 'lang=en');
    await openForm(sidebar, 'record-next');
    await day('signedOn').fill('2025-10-30');
    emea?.faults.add({ path: /^(?!\/crm\/v3\/objects\/0-3)/, answer: { kind: 'status', status } });
    await dialog().getByTestId('record-save').click();
    await dialog().getByTestId('record-trouble').getByText('Nothing was recorded').waitFor();
    expect(await day('signedOn').inputValue()).toBe('2025-10-30');
    emea?.faults.clear();
    await save();
    await sidebar().getByTestId('recorded').waitFor();
    await step('signed', '30 Oct');
  });

  test('a day that lies ahead is refused at its field, in words', async () => {
    await open(unsigned, 'lang=fr');
    await openForm(sidebar, 'record-next');
    await day('signedOn').fill('2027-01-01');
    await dialog().getByTestId('record-save').click();
    await dialog().getByTestId('field-signedOn').getByRole('alert').waitFor();
    expect(await day('signedOn').getAttribute('aria-invalid')).toBe('true');
    expect(await barriers(visit().page)).toEqual([]);
  });

  test('sharing before the signature leads to the signature, and back to the day that was typed', async () => {
    await open(unsigned, 'lang=fr');
    await openForm(sidebar, 'record-next');
    await day('signedOn').fill('2025-10-31');
    await save();
    await step('signed', '31 oct.');
    await openForm(sidebar, 'record-next');
    await day('sharedOn').fill('2025-10-30');
    await dialog().getByTestId('record-save').click();
    const lead = dialog().getByTestId('record-lead');
    await lead.getByText('Corriger la date de signature').waitFor();
    expect(await barriers(visit().page)).toEqual([]);
    await lead.focus();
    await visit().page.keyboard.press('Enter');
    await day('signedOn').waitFor();
    expect(await focused(visit().page)).toBe('record-back');
    expect(await barriers(visit().page)).toEqual([]);
    await day('signedOn').fill('2025-10-29');
    await dialog().getByTestId('record-save').click();
    await day('sharedOn').waitFor();
    expect(await day('sharedOn').inputValue()).toBe('2025-10-30');
    await step('signed', '29 oct.');
    await save();
    await sidebar().getByTestId('proof-complete-1').getByText('partagée le 30 oct.').waitFor();
    expect(await focused(visit().page)).toBe('record-next');
  });

  test('somebody else was quicker: the newer state is named, nothing typed is lost, and Record asks once more', async () => {
    await open(unsigned, 'lang=en');
    await openForm(sidebar, 'record-next');
    await day('signedOn').fill('2025-10-30');
    const other = await visit().context.newPage();
    await other.goto(`${visit().preview.url}/deals/${unsigned}?lang=en`);
    await other.getByTestId('record-next').click();
    await other.locator('[data-testid="field-signedOn"] input').fill('2025-10-31');
    await other.getByTestId('record-save').click();
    await other.getByTestId('recorded').waitFor();
    await other.close();

    const record = dialog().getByTestId('record-save');
    expect(await record.innerText()).toBe('Record');
    await record.click();
    await dialog().getByTestId('record-trouble').getByText('31 Oct').first().waitFor();
    await step('signed', '31 Oct');
    expect(await day('signedOn').inputValue()).toBe('2025-10-30');
    expect(await record.innerText()).toBe('Record anyway');
    expect(await barriers(visit().page)).toEqual([]);
    await save();
    await step('signed', '30 Oct');
  });
});

test('what the tab records, the sidebar beside it shows', async () => {
  await open(unsigned, 'lang=en');
  await visit().page.getByRole('tab', { name: cardName }).click();
  await answered(tab());
  await openForm(tab, 'record-actions-obtain_signature-1');
  await day('signedOn').fill('2025-10-30');
  await save();
  await tab().getByTestId('recorded').waitFor();
  await step('signed', '30 Oct');
  expect(await turn()).toBe(await turn(tab));
});

test('the purchase domain is recorded on the tab as people paste it', async () => {
  await open(unsigned, 'lang=fr&layout=full', tab);
  await tab().getByTestId('record-menu').getByRole('button').first().click();
  await tab().locator('[data-testid^="record-menu-domains"]').first().click();
  await dialog().getByRole('textbox').first().fill('https://www.volteo-energie.example/fr');
  expect(await barriers(visit().page)).toEqual([]);
  await save();
  await tab().getByTestId('recorded').getByText('volteo-energie.example').waitFor();
});

test('a partner records its own steps in its own portal', async () => {
  await open('7007', 'lang=fr&portal=partner-agence&layout=full', tab);
  await tab().getByTestId('record-menu').getByRole('button').first().click();
  await tab().locator('[data-testid^="record-menu-registration"]').first().click();
  await dialog().getByTestId('field-domain').getByRole('textbox').fill('client.example');
  await day('registeredOn').fill('2025-09-20');
  await save();
  await tab().getByTestId('recorded').getByText('client.example').waitFor();
});

test('what is withdrawn goes from its menu after its panel, and the card stands', async () => {
  await open('9025', 'lang=en&layout=full', tab);
  await tab().getByTestId('withdraw-menu').getByRole('button').first().click();
  await tab()
    .getByRole('menuitem', { name: /^Growth Specialist’s approval: / })
    .click();
  await save();
  await tab().getByTestId('recorded').waitFor();
  expect(await tab().getByTestId('record-menu').isVisible()).toBe(true);
  expect(await barriers(visit().page)).toEqual([]);
});
