/** The sample portals' deals, read over HTTP as HubSpot would serve them: each shows the outcome that its story tells. */
import appJson from '../../../app.json';
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import { manifestSchema } from '../../crm/manifest-schema.ts';
import { type Emulator, startEmulator } from '../../preview/emulator/emulator.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { judgeBy } from '../../rules/judge.ts';
import { reasonsRead } from '../../view/read-book.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { answerDeal } from './answer.ts';

const portal = loadPortal('hubspot-emea');
const stories = portal.deals.flatMap(({ deal, story }) =>
  story === undefined ? [] : [{ id: deal.id, title: story.title.en, expected: story.expectedStatus }],
);

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ portal });
});
afterAll(async () => {
  await emulator.close();
});

const shownOf = (id: string) =>
  answerDeal(
    { propertiesToSend: { hs_object_id: id }, parameters: { locale: 'fr', timeZone: portal.timeZone } },
    {
      environment: { HUBSPOT_API_BASE: emulator.url, PRIVATE_APP_ACCESS_TOKEN: emulator.token, ROE_NOW: portal.today },
      manifest: () => manifestSchema.parse({ ...appJson, audience: 'hubspot', partner: null }),
      judge: judgeBy(rulebook20250903),
      viewOf: viewOfDeal,
      now: Date.now,
      report: () => undefined,
    },
  );

test.each(stories)('$id: $title', async ({ id, expected }) => {
  const callsBefore = emulator.calls.length;
  const answer = await shownOf(id);
  if (!answer.ok) throw new Error(answer.message);
  const shown = answer.view.status.id;
  expect(expected.map(String)).toContain(shown === 'nothing' ? 'null' : shown);
  expect(emulator.calls.length - callsBefore).toBeLessThanOrEqual(16);
  // HubSpot takes 6 MB from a function; a card must be there at once.
  expect(JSON.stringify(answer).length).toBeLessThan(400_000);
});

test('the holder of a credit that is not on the deal is called by its name, and its term is counted', async () => {
  const answer = await shownOf('9015');
  if (!answer.ok) throw new Error(answer.message);
  expect(answer.view.credit.entries).toEqual([expect.stringContaining('Comptoir Numérique')]);
  expect(answer.view.commission).toMatchObject({
    kind: 'amounts',
    whose: expect.stringContaining('Comptoir Numérique') as string,
    rows: [{ currency: 'EUR' }],
  });
  expect(JSON.stringify(answer)).not.toContain('partenaire 702');
});

describe('in the agency’s own portal', () => {
  const agency = loadPortal('partner-agence');
  let own: Emulator;
  beforeAll(async () => {
    own = await startEmulator({ portal: agency });
  });
  afterAll(() => own.close());
  const shownTo = (id: string) =>
    answerDeal(
      { propertiesToSend: { hs_object_id: id }, parameters: { locale: 'en', timeZone: agency.timeZone } },
      {
        environment: { HUBSPOT_API_BASE: own.url, PRIVATE_APP_ACCESS_TOKEN: own.token, ROE_NOW: agency.today },
        manifest: () => manifestSchema.parse(portalManifest('partner-agence')),
        judge: judgeBy(rulebook20250903),
        viewOf: viewOfDeal,
        now: Date.now,
        report: () => undefined,
      },
    );

  test.each(
    agency.deals.map(({ deal, story }) => [story?.title.en ?? deal.id, deal.id, story?.expectedStatus ?? []] as const),
  )('%s', async (_title, id, expected) => {
    const callsBefore = own.calls.length;
    const answer = await shownTo(id);
    if (!answer.ok) throw new Error(answer.message);
    const shown = answer.view.status.id;
    expect(expected.map(String)).toContain(shown === 'nothing' ? 'null' : shown);
    expect(own.calls.length - callsBefore).toBeLessThanOrEqual(11);
  });

  test('what HubSpot tells of the client makes one line a new product and the other an upgrade whose holder it does not tell', async () => {
    const answer = await shownTo('7007');
    if (!answer.ok) throw new Error(answer.message);
    const rulesOf = (name: string) => {
      const line = answer.view.lines.find((each) => each.name === name);
      return line === undefined ? [] : reasonsRead(answer.view.book, line, 'credit').map(({ ruleId }) => ruleId);
    };
    expect(rulesOf('Service Hub Professional')).toContain('XS-01');
    expect(rulesOf('Sales Hub Professional')).toContain('US-06');
    expect(answer.view.missing.map(({ label }) => label)).toContain('Credit held by (Sales Hub Starter)');
    expect(answer.view.notices.find(({ id }) => id === 'hubspot-says')?.text).toContain('$160.00');
  });
});
