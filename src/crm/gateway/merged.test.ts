import type { CrmRecord } from './answers.ts';
import { answeredFor } from './merged.ts';

const record = (id: string, merged: string | null = null): CrmRecord => ({
  id,
  properties: { hs_merged_object_ids: merged },
});
const answers = (ids: readonly string[], records: readonly CrmRecord[]) =>
  Object.fromEntries([...answeredFor(ids, records)].map(([asked, { id }]) => [asked, id]));

test('a record answers for itself and for every id that was merged into it', () => {
  expect(answers(['1', '2', '3'], [record('1'), record('9', '2;3')])).toEqual({ '1': '1', '2': '9', '3': '9' });
});

test('one that is still there is nobody else’s, whatever a list says', () => {
  expect(answers(['1', '2'], [record('1'), record('2', '1')])).toEqual({ '1': '1', '2': '2' });
});

test('one answer without a question belongs to the one question without an answer', () => {
  expect(answers(['1', '2'], [record('1'), record('9')])).toEqual({ '1': '1', '2': '9' });
});

test('of two of either nobody can say which is whose', () => {
  expect(answers(['1', '2'], [record('8'), record('9')])).toEqual({});
  expect(answers(['1'], [record('8'), record('9')])).toEqual({});
  expect(answers(['1', '2'], [record('9')])).toEqual({});
});

test('where HubSpot says that something could not be answered, nothing is guessed', () => {
  expect(answeredFor(['1'], [record('9')], false).size).toBe(0);
});
