/** What somebody in a dispute does: saves how a deal stands, comes back later, and sees who changed what, and what came of it. */
import { answered, barriers, cutOff, plain, visits } from './visit.ts';

jest.setTimeout(120_000);

const visit = visits();
const tab = () => visit().tab;
const dialog = () => visit().page.getByRole('dialog');
const unsigned = '9002';

const inner = (name: string) => tab().getByRole('tab', { name, exact: true });
const differs = async (id: string) => plain(await tab().getByTestId(`differs-${id}`).innerText()).split(/\s*\t\s*/);

async function copied(): Promise<string> {
  await tab().getByTestId('copy-file').click();
  await visit().page.getByRole('status').first().waitFor();
  return plain(await visit().page.evaluate('navigator.clipboard.readText()'));
}

async function open(query: string): Promise<void> {
  await visit().page.goto(`${visit().preview.url}/deals/${query}`);
  await answered(tab());
}

describe.each([
  {
    language: 'en',
    history: 'History',
    overview: 'Overview',
    none: 'Save this assessment to see later what changed.',
    saved: 'Assessment saved',
    same: 'Nothing changed since the assessment saved on 5 Nov 2025, 10:00: nothing was written.',
    entry: 'Link signed by: the customer · Signed on: 30 October 2025',
    signed: ['Proof signed', '–', '30 Oct 2025'],
    file: ['Whole file', 'Signed on: 30 October 2025', 'Rules of 3 September 2025', '"signedOn": "2025-10-30"'],
  },
  {
    language: 'fr',
    history: 'Historique',
    overview: 'Vue d’ensemble',
    none: 'Enregistrez cette évaluation pour voir plus tard ce qui a changé.',
    saved: 'Évaluation enregistrée',
    same: 'Rien n’a changé depuis l’évaluation enregistrée le 5 nov. 2025, 10:00 : rien n’a été écrit.',
    entry: 'Lien signé par : le client · Date de signature : 30 octobre 2025',
    signed: ['Preuve signée', '–', '30 oct. 2025'],
    file: ['Dossier complet', 'Règles du 3 septembre 2025', '"signedOn": "2025-10-30"'],
  },
])('in $language', ({ language, history, overview, none, saved, same, entry, signed, file }) => {
  test('a specialist saves an assessment, records a signature, and sees who, what, the difference; the file is copied', async () => {
    await visit().context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(`${unsigned}?lang=${language}&layout=full`);
    await inner(history).click();
    await tab().getByTestId('none-saved').getByText(none).waitFor();
    expect(await barriers(visit().page)).toEqual([]);

    await tab().getByTestId('save-assessment').click();
    await tab().getByTestId('entries').getByText(saved).waitFor();
    await tab().getByTestId('nothing-changed').waitFor();
    await tab().getByTestId('save-assessment').click();
    await tab().getByTestId('recorded').getByText(same).waitFor();

    await inner(overview).click();
    await tab().locator('[data-testid^="record-actions-"]').first().click();
    await dialog().locator('[data-testid="field-signedOn"] input').fill('2025-10-30');
    await dialog().getByTestId('record-save').click();
    await dialog().waitFor({ state: 'detached' });

    await inner(history).click();
    await tab().getByTestId('differences').waitFor();
    const entries = plain(await tab().getByTestId('entries').innerText());
    expect(entries).toContain(entry);
    expect(entries).toContain('Camille Dupont');
    expect(await differs('proof:701:automatic:signed')).toEqual(signed);
    expect(await barriers(visit().page)).toEqual([]);
    const text = await copied();
    for (const said of file) expect(text).toContain(said);

    // It is there the next day as well.
    await visit().page.reload();
    await answered(tab());
    await inner(history).click();
    await tab().getByTestId('differences').waitFor();
    expect(await differs('proof:701:automatic:signed')).toEqual(signed);
    expect(await tab().getByTestId('moment-from').getByRole('combobox').locator('option').count()).toBe(2);
  });
});

test('a partner saves and copies its own case', async () => {
  await visit().context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('7007?lang=fr&portal=partner-agence&layout=full');
  await inner('Historique').click();
  await tab().getByTestId('save-assessment').click();
  await tab().getByTestId('nothing-changed').waitFor();
  expect(plain(await tab().getByTestId('entries').innerText())).not.toContain('(Atelier Boréal)');
  const text = await copied();
  expect(text).toContain('rien n’y est dit des autres partenaires');
  expect(text).toContain('"viewer"');
});

test('HubSpot fails: it is said, and trying again works', async () => {
  const emulator = visit().preview.emulators.get('hubspot-emea');
  await open(`${unsigned}?lang=en&layout=full`);
  emulator?.faults.add({ path: /^(?!\/crm\/v3\/objects\/0-3)/, answer: { kind: 'status', status: 500 } });
  await inner('History').click();
  await tab().getByTestId('history-trouble').waitFor();
  expect(await barriers(visit().page)).toEqual([]);
  emulator?.faults.clear();
  await tab().getByTestId('history-retry').click();
  await tab().getByTestId('none-saved').waitFor();
});

test.each([600, 1200])('at %d pixels nothing of it is cut off', async (width) => {
  await open(`9006?lang=fr&layout=full&width=${width}`);
  await inner('Historique').click();
  await tab().getByTestId('save-assessment').click();
  await tab().getByTestId('nothing-changed').waitFor();
  expect(await cutOff(tab().locator('.hub-app-body'))).toBe(0);
});
