/** What reaches a partner's browser holds nothing of another partner: not the answers, not what the cards' workers are told. What workers hold then: worker-memory.test.ts. */
import { loadPortal } from '../portals/load.ts';
import { contested, lookThrough, type Looking } from './records-of-hubspot.ts';
import { found, rivalNames, rivals } from './rivals.ts';
import { everyPartSeen, visits } from './visit.ts';

jest.setTimeout(300_000);

const visit = visits();

/** Every answer that the page gets from now on, as text. */
function answersOf(only: RegExp): () => Promise<readonly string[]> {
  const texts: Promise<string>[] = [];
  visit().page.on('response', (response) => {
    if (only.test(response.url())) texts.push(response.text());
  });
  return () => Promise.all(texts);
}

test('there are rivals to be told of', () => {
  expect(rivalNames.length).toBeGreaterThanOrEqual(5);
  expect(rivals).not.toContain('');
});

test('in the portal of a partner no answer names another', async () => {
  const answers = answersOf(/\/api\//);
  const { preview } = visit();
  const ids = loadPortal('partner-agence').deals.map(({ deal: { id } }) => id);
  for (const id of ids)
    await everyPartSeen(visit(), `${preview.url}/deals/${id}?lang=fr&portal=partner-agence&layout=full`);
  const texts = await answers();
  expect(texts.length).toBeGreaterThan(ids.length * 2);
  expect(found(rivals, texts)).toEqual([]);
});

describe('over the records of HubSpot, where rivals stand on the same deals', () => {
  /** What the app's function tells the workers: the record page is HubSpot's own and shows the record itself. */
  const answersThrough = (functions: Looking) =>
    lookThrough(functions, visit(), async (url) => {
      const answers = answersOf(/\/functions\//);
      for (const id of contested) await everyPartSeen(visit(), `${url}/deals/${id}?lang=en&layout=full`);
      return answers();
    });

  test('what the app tells a partner names no other', async () => {
    const texts = await answersThrough('partner-agence');
    // Views, not failures: those would name nobody either.
    expect(texts.filter((text) => text.includes('"audience":"partner"')).length).toBeGreaterThanOrEqual(
      contested.length,
    );
    expect(found(rivals, texts)).toEqual([]);
  });

  test('and the same deals do name them for HubSpot: this test can see what it looks for', async () => {
    expect(found(rivalNames, await answersThrough('hubspot-emea')).length).toBeGreaterThanOrEqual(2);
  });
});
