/** The settings say truthfully which editions judge, which are shown beside them, and which are only known. */
import { rulebook20250903, rulebook20250903Announced as rulebook } from '../catalogue/testing/rulebook-20250903.ts';
import { readBrought } from '../rules/editions/brought.ts';
import { editionsShown } from './editions.ts';

const statesOf = (by: Parameters<typeof editionsShown>[0]) =>
  Object.fromEntries(
    editionsShown(by, 'en').map(({ from, scope, id, state }) => [`${from} ${id ?? scope ?? ''}`, state]),
  );
const since = (states: Record<string, string>) =>
  Object.entries(states)
    .filter(([from]) => from >= '2025-09')
    .map(([, state]) => state);

test('by default the text judges, and what was announced is shown beside it', () => {
  expect(since(statesOf(rulebook))).toEqual(['judges', 'beside', 'beside', 'beside']);
  const [announced] = editionsShown(rulebook, 'fr').filter(({ from }) => from === '2025-11-17');
  expect(announced?.stateText).toBe('Montrée à côté du texte, là où le résultat serait différent');
});

test('where an admin chose so it judges, provisionally; in the months of the beta the text does all the same', () => {
  expect(since(statesOf({ ...rulebook, outsideTheText: 'provisional' }))).toEqual([
    'judges',
    'beside',
    'provisional',
    'provisional',
  ]);
});

test('what no edition has is only known, and how surely', () => {
  const states = Object.values(statesOf(rulebook20250903));
  expect(new Set(states)).toEqual(new Set(['judges', 'read', 'second_hand']));
});

test('an edition of the admin’s own says who set it, and when', () => {
  const [text] = rulebook.editions;
  const read = readBrought(
    {
      editions: [
        {
          id: '2026-12-01',
          follows: text.id,
          from: '2026-12-01',
          to: null,
          toIsFrom: 'hubspot.com/rules',
          setBy: { name: 'Ada Martin', on: '2026-11-30' },
          parameters: {},
        },
      ],
    },
    [text],
  );
  if (!read.ok) throw new Error(read.problems.join());
  const shown = editionsShown({ ...rulebook, editions: [text, ...read.editions] }, 'en').at(-1);
  expect(shown).toMatchObject({ id: '2026-12-01', state: 'judges', source: 'hubspot.com/rules' });
  expect(shown?.stateText).toBe('Applied; set by your admin (Ada Martin, 2026-11-30)');
});
