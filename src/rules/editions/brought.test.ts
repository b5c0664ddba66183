/** An edition that an admin brings: a file of differences, checked whole, and said to be the admin's wherever it judges. */
import { amountNote } from '../../view/commission.ts';
import { readerOf } from '../../view/reader.ts';
import { inputOf } from '../../view/samples/worked-example.ts';
import { aDeal, determined, line } from '../testing/a-deal.ts';
import { plainRulebook } from '../testing/plain-rulebook.ts';
import { edition20250903 } from './2025-09-03.ts';
import { edition20251117 } from './2025-11-17.ts';
import { readBrought } from './brought.ts';

const known = [edition20250903, edition20251117];
const brought = {
  id: '2026-01-01',
  follows: '2025-09-03',
  from: '2026-01-01',
  to: null,
  toIsFrom: 'no end was announced',
  setBy: { name: 'Ada Martin', on: '2026-01-05' },
  parameters: {
    'commission.rate': { form: 'share', value: '0.25' },
    'reply.hours': { form: 'count', value: 24, unit: 'hours' },
  },
};
const readOf = (...editions: readonly object[]) => readBrought({ editions }, known);
const problemsOf = (...editions: readonly object[]) => {
  const read = readOf(...editions);
  return read.ok ? [] : read.problems;
};
function one(edition: object) {
  const read = readOf(edition);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const [found] = read.editions;
  if (found === undefined) throw new Error('The file has no edition.');
  return found;
}

test('what it changes is the admin’s, all else stays as in the edition that it follows', () => {
  const edition = one(brought);
  expect(edition).toMatchObject({ id: '2026-01-01', setBy: brought.setBy, announced: null });
  expect(edition.parameters['commission.rate']).toMatchObject({ value: '0.25', source: 'admin', ruleId: 'COMM-01' });
  expect(edition.parameters['invitation.hours']).toMatchObject({ value: 72, source: 'text' });
  expect(edition20250903.setBy).toBeNull();
});

test('it judges the deals of its window, and says whose it is', () => {
  const edition = one(brought);
  const rulebook = { ...plainRulebook, editions: [edition20250903, edition] as const };
  const facts = aDeal({ asOf: '2026-03-20T09:00:00+01:00' }, { closeDate: '2026-03-10' });
  const found = determined(facts, rulebook);
  expect(found.edition).toMatchObject({ id: '2026-01-01', inForce: true, setByAdmin: true });
  expect(line(found).commission).toMatchObject({ rate: '0.25', monthly: '185.00' });
  expect(determined(aDeal(), rulebook).edition).not.toHaveProperty('setByAdmin');
  const note = amountNote(found, readerOf({ ...inputOf(facts, found), edition }));
  expect(note).toContain('Rules of 1 January 2026 set by your admin: Ada Martin, 5 January 2026.');
});

test('it may follow what was announced: then the rest of it is provisional still, and what the admin set is not', () => {
  const edition = one({ ...brought, follows: '2025-11-17' });
  expect(edition.announced).toBe(edition20251117.announced);
  expect(edition.parameters['upsell.model'].value).toBe('net_increase');
  expect(edition.parameters['upsell.model'].read.certainty).toBe('read');
  expect(edition.parameters['commission.rate'].read).not.toHaveProperty('certainty');
  expect(edition.parameters['commission.rate'].read).not.toHaveProperty('page');
});

test('one may follow another of the same file; they are in the order of their windows', () => {
  const later = { ...brought, id: '2027-01-01', from: '2027-01-01', follows: '2026-01-01', parameters: {} };
  const read = readOf(brought, later);
  expect(read).toMatchObject({ ok: true, editions: [{ id: '2026-01-01' }, { id: '2027-01-01' }] });
  expect(read.ok && read.editions[1]?.parameters['commission.rate'].value).toBe('0.25');
});

describe('what does not do is refused by name, all of it at once', () => {
  test('a name that is no parameter, a unit that is another, a way that no rule knows', () => {
    const parameters = {
      'comission.rate': { form: 'share', value: '0.25' },
      'reply.hours': { form: 'count', value: 2, unit: 'days' },
      'upsell.model': { form: 'choice', value: 'whoever_shouts' },
      'commission.rate': { form: 'share', value: '25 %' },
    };
    const problems = problemsOf({ ...brought, parameters });
    expect(problems).toHaveLength(4);
    expect(problems).toContain('editions.0.parameters: there is no "comission.rate"');
    for (const name of ['reply.hours.unit', 'upsell.model.value', 'commission.rate.value'])
      expect(problems.join('\n')).toContain(`editions.0.parameters.${name}: `);
  });

  test.each<[string, object, string]>([
    ['nobody who set it', { setBy: undefined }, 'editions.0.setBy: '],
    ['a day that is none', { from: '2026-02-30' }, 'editions.0.from: '],
    ['a field that is none', { author: 'Ada' }, 'editions.0: there is no "author"'],
  ])('%s', (_what, changed, problem) => {
    expect(problemsOf({ ...brought, ...changed }).join('\n')).toContain(problem);
  });

  test.each<[string, object, string]>([
    ['an id that is taken', { id: '2025-09-03' }, 'there is an edition 2025-09-03 already'],
    ['an edition that nobody knows', { follows: '2024-01-01' }, 'follows 2024-01-01, which is none of 2025-09-03'],
    ['an end before its beginning', { to: '2025-12-31' }, 'ends on 2025-12-31, before it begins on 2026-01-01'],
    ['a beginning before what it follows', { from: '2025-09-03' }, 'not after 2025-09-03, which it follows'],
    [
      'the net increase without what was announced of it',
      { parameters: { 'upsell.model': { form: 'choice', value: 'net_increase' } } },
      'let it follow 2025-11-17',
    ],
  ])('%s', (_what, changed, problem) => {
    const problems = problemsOf({ ...brought, ...changed });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test('several contradictions of several editions', () => {
    expect(problemsOf({ ...brought, to: '2025-12-31' }, { ...brought, follows: '2024-01-01' })).toEqual([
      'editions.0: ends on 2025-12-31, before it begins on 2026-01-01',
      'editions.1: there is an edition 2026-01-01 already; give it another id',
      'editions.1: follows 2024-01-01, which is none of 2025-09-03, 2025-11-17, 2026-01-01',
    ]);
  });

  test.each([null, [], { editions: {} }, { edition: [] }])('a file that is none: %j', (file) => {
    expect(readBrought(file, known).ok).toBe(false);
  });
});

test('an empty file brings none', () => {
  expect(readOf()).toEqual({ ok: true, editions: [] });
});
