/** What the page may send; what it may not is refused whole, with every problem named. */
import { readPortfolioRequest } from './request.ts';

const read = (parameters: unknown, locale: 'fr' | 'en' = 'en') => readPortfolioRequest({ parameters }, locale);

test.each([
  [{ ask: 'page' }],
  [{ ask: 'page', from: '9001', locale: 'fr-CA', timeZone: 'Europe/Paris' }],
  [{ ask: 'evaluate', dealIds: ['1', '9223372036854775807'] }],
])('%j is a request', (parameters) => {
  expect(read(parameters)).toEqual({ ok: true, value: parameters });
});

test('null is the same as absent', () => {
  expect(read({ ask: 'page', from: null, locale: null })).toEqual({ ok: true, value: { ask: 'page' } });
});

test.each<[unknown, readonly string[]]>([
  [{}, ['ask']],
  [{ ask: 'everything' }, ['ask']],
  [{ ask: 'page', from: '../1' }, ['from']],
  [{ ask: 'page', from: 9001 }, ['from']],
  [{ ask: 'page', dealIds: ['1'], portalId: '1' }, ['dealIds', 'portalId']],
  [{ ask: 'evaluate' }, ['dealIds']],
  [{ ask: 'evaluate', dealIds: [] }, ['dealIds']],
  [{ ask: 'evaluate', dealIds: Array.from({ length: 21 }, (_, index) => String(index + 1)) }, ['dealIds']],
  [{ ask: 'evaluate', dealIds: ['1', 'x', '2', ''] }, ['dealIds.1', 'dealIds.3']],
  [{ ask: 'evaluate', dealIds: ['x'], locale: 7, timeZone: 'z'.repeat(65) }, ['locale', 'timeZone', 'dealIds.0']],
])('%j is refused, and each problem is named', (parameters, paths) => {
  for (const locale of ['fr', 'en'] as const) {
    const answer = read(parameters, locale);
    if (answer.ok) throw new Error('It was taken.');
    expect(answer.problems.map(({ path }) => path)).toEqual(paths);
    for (const { problem, hint } of answer.problems) expect([problem, hint].join('')).toMatch(/\.$/);
  }
});

test.each([[undefined], [null], ['page'], [{}], [{ parameters: 'page' }]])('%j asks for nothing', (context) => {
  expect(readPortfolioRequest(context, 'en')).toEqual({ ok: false, problems: [] });
});
