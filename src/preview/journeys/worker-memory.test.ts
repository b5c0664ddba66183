/** What the cards' workers hold in memory for a partner is nothing of another partner: every string of their heaps is searched. */
import { loadPortal } from '../portals/load.ts';
import { contested, lookThrough, type Looking } from './records-of-hubspot.ts';
import { found, own, rivalNames, rivals } from './rivals.ts';
import { answered, everyPartSeen, previewCard, visits } from './visit.ts';
import { workerHeaps } from './worker-heap.ts';

jest.setTimeout(300_000);

const visit = visits();

const cards = ['preview', 'sidebar', 'tab'].map((card) => `/cards/deal-${card}/deal-${card}.js`);

/** One card's on one deal. */
interface Memory {
  readonly deal: string;
  readonly script: string;
  readonly strings: readonly string[];
}
const nameOf = ({ deal, script }: Memory): string => `${deal} ${script}`;

/** Of every card on each of the deals, taken while the page stands there with all of the card drawn. */
async function memories(url: string, portal: string, deals: readonly string[]): Promise<readonly Memory[]> {
  const { page } = visit();
  const all: Memory[] = [];
  const remember = async (deal: string) => {
    all.push(...(await workerHeaps(page)).map((heap) => ({ deal, ...heap })));
  };
  for (const deal of deals) {
    await page.goto(`${url}/?lang=fr&portal=${portal}&preview=${deal}`);
    await answered(page.locator(previewCard));
    await remember(deal);
    await everyPartSeen(visit(), `${url}/deals/${deal}?lang=fr&portal=${portal}&layout=full`);
    await remember(deal);
  }
  // A snapshot of no worker, or of another, would hold no rival either.
  expect(all.map(nameOf).sort()).toEqual(deals.flatMap((deal) => cards.map((script) => `${deal} ${script}`)));
  return all;
}

/** The page tells a card the deal's number alone: its name comes with the answer. */
function holdsItsAnswer(portal: string): (memory: Memory) => boolean {
  const names = new Map(loadPortal(portal).deals.map(({ deal: { id, properties } }) => [id, properties['dealname']]));
  return ({ deal, strings }) => strings.some((text) => text === names.get(deal));
}

/** `link:1201:automatic:signed`: a form with which the partner's own part in the deal is recorded. */
const holdsOwnPart = ({ strings }: Memory): boolean => strings.some((text) => /^\w+:(\d+):/.exec(text)?.[1] === own.id);

const namesRival = ({ strings }: Memory): boolean => found(rivalNames, strings).length > 0;

/** Cards of which it is not so. */
const exceptions = (all: readonly Memory[], so: (memory: Memory) => boolean): readonly string[] =>
  all.filter((memory) => !so(memory)).map(nameOf);

/** "9006 /cards/deal-tab/deal-tab.js: Comptoir Numérique" */
const leaks = (all: readonly Memory[]): readonly string[] =>
  all.flatMap((memory) => found(rivals, memory.strings).map((rival) => `${nameOf(memory)}: ${rival}`));

test('in the portal of a partner its cards hold the deal, its own part and no rival', async () => {
  const portal = 'partner-agence';
  const deals = loadPortal(portal).deals.map(({ deal: { id } }) => id);
  const all = await memories(visit().preview.url, portal, deals);
  expect(exceptions(all, holdsItsAnswer(portal))).toEqual([]);
  expect(exceptions(all, holdsOwnPart)).toEqual([]);
  expect(leaks(all)).toEqual([]);
});

describe('over the records of HubSpot, where rivals stand on the same deals', () => {
  const portal = 'hubspot-emea';
  const memoriesFor = (functions: Looking) =>
    lookThrough(functions, visit(), (url) => memories(url, portal, contested));

  test('a partner’s cards hold the deal, its own part and no rival', async () => {
    const all = await memoriesFor('partner-agence');
    expect(exceptions(all, holdsItsAnswer(portal))).toEqual([]);
    expect(exceptions(all, holdsOwnPart)).toEqual([]);
    expect(leaks(all)).toEqual([]);
  });

  test('and each of the same cards names rivals for HubSpot: this test can see what it looks for', async () => {
    const all = await memoriesFor('hubspot-emea');
    expect(exceptions(all, holdsItsAnswer(portal))).toEqual([]);
    expect(exceptions(all, namesRival)).toEqual([]);
  });
});
