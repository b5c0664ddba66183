import { pageLocation } from './page-location.ts';
import { placeProblems, problemsOf, type Place } from './problems.ts';

test.each([
  ['/', undefined, '/', {}],
  ['docs/', undefined, '/docs', {}],
  ['//docs//more', {}, '/docs/more', {}],
  ['/deals', { turn: 'late' }, '/deals', { turn: 'late' }],
  ['/deals/:id/:part', { id: 'a/b', part: 'é', turn: 'late' }, '/deals/a%2Fb/%C3%A9', { turn: 'late' }],
])('%s with %j leads to %s', (to, given, path, params) => {
  expect(pageLocation(to, given)).toEqual({ at: { path, params }, missing: [] });
});

test('a parameter that nobody says is named', () => {
  expect(pageLocation('/deals/:id', { turn: 'late' }).missing).toEqual(['id']);
  expect(problemsOf('PageLink', { to: '/deals/:id' })).toEqual([
    'PageLink: the path /deals/:id names "id", and params does not say it.',
  ]);
});

test('a title holds text alone, a header its actions', () => {
  const within = (name: Place['name']): Place => ({ name, within: undefined, count: new Map() });
  expect(placeProblems('Text', within('PageTitle'))).toEqual(['PageTitle holds text; not Text.']);
  expect(placeProblems('Button', within('PageHeaderPrimaryAction'))).toEqual([
    'PageHeaderPrimaryAction holds text, PageHeaderPageLink, PageHeaderLink; not Button.',
  ]);
  expect(placeProblems('PageHeaderLink', within('PageHeaderSecondaryActions'))).toEqual([]);
});
