import { workedDetermination, workedFacts, inputOf } from '../../view/samples/worked-example.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { readAnswer } from './answer.ts';
import { beginning, next, type Engagement } from './engagement.ts';

const view = viewOfDeal(inputOf(workedFacts, workedDetermination));
const ready: Engagement = { status: 'ready', view, freshness: { kind: 'current' } };
const down = { ok: false, code: 'HUBSPOT_DOWN', message: 'HubSpot did not answer.' } as const;
const failed = (code: string) => ({ kind: 'answered', answer: readAnswer({ ...down, code }) }) as const;

describe('what a card knows', () => {
  test('figures that were there stay when a refresh fails, marked as old', () => {
    const state = next(next(ready, { kind: 'asked', because: 'reader' }), failed('HUBSPOT_DOWN'));
    expect(state).toMatchObject({
      status: 'ready',
      view: { deal: { id: '9001' } },
      freshness: { kind: 'stale', trouble: { kind: 'failure' } },
    });
  });
  test('figures go when the right to see them is gone', () => {
    expect(JSON.stringify(next(ready, failed('FORBIDDEN')))).not.toContain('148');
    expect(next(ready, failed('FORBIDDEN')).status).toBe('restricted');
  });
  test('figures go with the deal', () => {
    expect(next(ready, failed('NOT_FOUND')).status).toBe('failed');
  });
  test('figures of one record never stand under another', () => {
    expect(next(ready, { kind: 'asked', because: 'opening' })).toEqual(beginning);
  });
  test('a changed record makes them old until the answer is there', () => {
    const changed = next(ready, { kind: 'asked', because: 'record' });
    expect(changed).toMatchObject({ freshness: { kind: 'stale' } });
    expect(next(changed, { kind: 'answered', answer: readAnswer({ ok: true, view }) })).toEqual(ready);
  });
});

describe('an answer', () => {
  test('is read through JSON, as it travels', () => {
    expect(readAnswer(JSON.parse(JSON.stringify({ ok: true, view })))).toEqual({ kind: 'view', view });
  });
  test.each([
    undefined,
    null,
    'ok',
    1,
    [],
    {},
    { ok: true },
    { ok: true, view: {} },
    { ok: true, view: { ...view, lines: null } },
    { ok: true, view: { ...view, status: {} } },
    { ok: true, view: { ...view, book: {} } },
    { ok: true, view: { ...view, credit: null } },
    { ok: false },
    { ok: false, code: 1, message: 2 },
  ])('that is none (%j) is not drawn', (value) => {
    expect(readAnswer(value)).toEqual({ kind: 'unreadable' });
  });
});
