import { readFileSync } from 'node:fs';
import { isRuleId } from '../../rules/sections/registry.ts';
import { recordedFields } from './kinds.ts';
import { everyPlace, pathOf, placeAt } from './lookup.ts';
import type { Fact } from './fact.ts';

const entries: readonly (readonly [string, string, Fact])[] = Object.entries(recordedFields).flatMap(
  ([kind, fields]: [string, Readonly<Record<string, Fact>>]) =>
    Object.entries(fields).map(([field, fact]) => [kind, field, fact] as const),
);

test('a fact is found by its path, whatever its position', () => {
  expect(placeAt('proofs[12].signedOn')?.words.en).toBe('signed on');
  expect(placeAt('proofs[].signedOn')).toBe(placeAt('proofs[3].signedOn'));
  expect(placeAt('proofs[0].unheardOf')).toBeUndefined();
});

test('a section, a list and an entry of it are places too, each with its words, and no facts', () => {
  const words = ['payments', 'onboarding.sessions', 'proofs', 'proofs[]', 'proofs[7]'].map((path) => placeAt(path));
  expect(words.map((place) => [place?.path, place?.words.en, place?.fact])).toEqual([
    ['payments', 'customer’s payments', undefined],
    ['onboarding.sessions', 'onboarding sessions', undefined],
    ['proofs', 'confirmation links', undefined],
    ['proofs[]', 'confirmation link', undefined],
    ['proofs[]', 'confirmation link', undefined],
  ]);
});

test('every place of the format is known once, in the order of a file, under the path that finds it', () => {
  const paths = everyPlace().map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => placeAt(path)?.path !== path)).toEqual([]);
  expect(paths.slice(0, 5)).toEqual(['asOf', 'viewer', 'viewer.partnerId', 'deal', 'deal.id']);
  expect(paths).toEqual(expect.arrayContaining(['proofs[].signedOn', 'onboarding.sessions.live', 'holidays[]']));
});

test('null is "none so far" of a signature, and unknown of a stage; an id is always there', () => {
  expect(['proofs[].signedOn', 'deal.stage', 'deal.id'].map((path) => placeAt(path)?.fact?.soFar)).toEqual([
    true,
    false,
    false,
  ]);
});

test.each(entries.filter(([, , { keep }]) => keep.past !== undefined))(
  'the rule under which %s.%s cannot lie in the future is one of the text',
  (_kind, _field, fact) => {
    expect(isRuleId(fact.keep.past ?? '')).toBe(true);
  },
);

const app: unknown = JSON.parse(readFileSync('app.json', 'utf8'));
const declared = new Set(JSON.stringify(app).match(/"[A-Za-z]+":/g));
test.each(entries.filter(([kind, , { keep }]) => keep.property !== undefined && kind !== 'link'))(
  'app.json declares where %s.%s is kept',
  (_kind, _field, { keep }) => {
    expect(declared).toContain(`"${keep.property ?? ''}":`);
    if (keep.flag !== undefined) expect(declared).toContain(`"${keep.flag}":`);
  },
);

test('every entry that is recorded is a fact of the format or is kept beside the facts on purpose', () => {
  const beside = entries.filter(([, , fact]) => pathOf(fact) === undefined).map(([kind, field]) => `${kind}.${field}`);
  expect(beside).toEqual(['part.role', 'credit.productLines', 'link.address', 'link.sentOn']);
});
