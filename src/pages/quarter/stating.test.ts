import { nextStating, nothingStated, type StatingEvent } from './stating.ts';
import { answerWith, aStatedDeal } from './testing/a-statement.ts';

const after = (...events: readonly StatingEvent[]) => events.reduce(nextStating, nothingStated);
const stated = (
  asked: readonly string[],
  ids: readonly string[] = asked,
  unread: readonly string[] = [],
): StatingEvent => ({
  kind: 'stated',
  asked,
  answer: answerWith(
    ids.map((id) => aStatedDeal(id)),
    { unread: unread.map((dealId) => ({ dealId, why: 'HubSpot is slow.' })) },
  ),
});
const platform = { kind: 'platform' } as const;

test('it is over when every deal is told of, and counts how far it is', () => {
  const halfway = after({ kind: 'began', quarter: '2025-Q4', dealIds: ['1', '2', '3'] }, stated(['1', '2']));
  expect(halfway).toMatchObject({ status: 'reading', of: 3, left: ['3'] });
  expect(nextStating(halfway, stated(['3'])).status).toBe('over');
});

test('no deal is to be read: nothing is waited for', () => {
  expect(after({ kind: 'began', quarter: '2025-Q4', dealIds: [] })).toMatchObject({
    status: 'over',
    of: 0,
    stated: [],
  });
});

test('what was read stays where reading stops, and going on takes the rest and those that could not be read', () => {
  const stopped = after(
    { kind: 'began', quarter: '2025-Q4', dealIds: ['1', '2', '3'] },
    stated(['1', '2'], ['1'], ['2']),
    {
      kind: 'stopped',
      trouble: platform,
    },
  );
  expect(stopped).toMatchObject({ status: 'over', trouble: platform, left: ['3'] });
  const again = nextStating(stopped, { kind: 'went_on', dealIds: ['3', '2'] });
  expect(again).toMatchObject({ status: 'reading', of: 3, left: ['3', '2'], unread: [] });
  expect(again.trouble).toBeUndefined();
  const whole = nextStating(again, stated(['3', '2']));
  expect(whole).toMatchObject({ status: 'over', unread: [] });
  expect(whole.stated.map(({ dealId }) => dealId).sort()).toEqual(['1', '2', '3']);
});

test('deals that are read beside the others count as well', () => {
  const more = after({ kind: 'began', quarter: '2025-Q4', dealIds: ['1'] }, stated(['1']), {
    kind: 'went_on',
    dealIds: ['8', '9'],
  });
  expect(more).toMatchObject({ of: 3, left: ['8', '9'] });
});

test('two ids that are one deal by now are one deal of the statement', () => {
  const merged = after({ kind: 'began', quarter: '2025-Q4', dealIds: ['1', '2'] }, stated(['1'], ['2']), stated(['2']));
  expect(merged.stated.map(({ dealId }) => dealId)).toEqual(['2']);
});
