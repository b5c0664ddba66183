/** Saved assessments in their property: what is written is what is read, the oldest gives way, and nothing foreign is taken for ours. */
import fc from 'fast-check';
import {
  type Assessment,
  assessmentSchema,
  type SavedAssessment,
  savedAssessmentsSchema,
} from '../contract/saved-assessments.ts';
import { turnKinds } from '../contract/turn.ts';
import { longestProperty } from '../facts/limits.ts';
import { fitting, readSaved, saysTheSame, withSaved } from './saved-assessments.ts';

const amount = fc.integer({ min: 0, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2));
const day = fc.constantFrom('2025-10-12', '2026-02-28');
const verdict = fc.constantFrom('yes', 'no', 'automatic', 'pending', 'needs_hubspot_decision');
const id = fc.integer({ min: 1, max: 99_999_999 }).map(String);
const words = fc.string({ maxLength: 60, unit: 'grapheme' }).filter((text) => text.length <= 60);

const assessments: fc.Arbitrary<Assessment> = fc
  .record({
    edition: fc.constantFrom('2025-09-03', '2026-01-01'),
    turn: fc.record({ kind: fc.constantFrom(...turnKinds), text: fc.record({ fr: words, en: words }) }),
    status: fc.constantFrom(null, 'eligible', 'pending'),
    credit: fc.array(fc.tuple(fc.oneof(fc.constantFrom('nobody', 'open'), id), fc.integer({ min: 1, max: 9 })), {
      maxLength: 3,
    }),
    amounts: fc.array(
      fc.record({
        currency: fc.constantFrom('EUR', 'USD'),
        mrr: fc.option(amount),
        running: fc.option(fc.record({ monthly: amount, maximum: fc.option(amount), until: fc.option(day) })),
        awaiting: fc.constant(null),
        ended: fc.option(fc.record({ maximum: fc.option(amount), until: fc.option(day) })),
        earned: fc.option(amount),
        unpaid: fc.option(amount),
      }),
      { maxLength: 2 },
    ),
    lines: fc.array(
      fc.record({
        id,
        name: words,
        credit: verdict,
        commission: verdict,
        brief: fc.constantFrom('earns', 'open', 'proof_signed_too_late'),
        monthly: fc.option(amount),
        currency: fc.option(fc.constantFrom('EUR', 'USD')),
      }),
      { maxLength: 30 },
    ),
    proofs: fc.array(
      fc.record({
        partnerId: id,
        link: fc.constantFrom('automatic', 'manual', null),
        state: fc.constantFrom('sent', 'signed', 'shared', 'rejected'),
        generatedOn: fc.option(day),
        signedOn: fc.option(day),
        sharedOn: fc.option(day),
      }),
      { maxLength: 3 },
    ),
  })
  .map((written) => assessmentSchema.parse(written));

const saving = fc.record({
  assessment: assessments,
  by: words,
  of: fc.constantFrom('1 hubspot 0123456789ab', '1 hubspot ba9876543210'),
});

/** Each a minute after the other. */
const made = (given: { assessment: Assessment; by: string; of: string }, index: number): SavedAssessment => {
  const at = new Date(Date.UTC(2025, 10, 5, 9, index)).toISOString();
  const { assessment, ...rest } = given;
  return savedAssessmentsSchema.shape.saved.element.parse({ ...assessment, ...rest, id: `request-${index}`, at });
};
const series = fc.array(saving, { minLength: 1, maxLength: 40 }).map((all) => all.map(made));

const textOf = (all: readonly SavedAssessment[]): string =>
  all.reduce((text, each) => withSaved(readSaved(text) ?? [], each).text, '');

test('what was saved is read again to the letter, newest first, within the property', () => {
  fc.assert(
    fc.property(series, (all) => {
      const text = textOf(all);
      const read = readSaved(text);
      expect(text.length).toBeLessThanOrEqual(longestProperty);
      expect(read).toEqual(all.toReversed().slice(0, read?.length));
    }),
    { numRuns: 60 },
  );
});

test('two who save at once are both kept, whoever wrote last', () => {
  fc.assert(
    fc.property(series, saving, saving, (before, one, other) => {
      const stood = readSaved(textOf(before.slice(0, 5))) ?? [];
      const [a, b] = [made(one, 58), made(other, 59)];
      const [first, second] = [
        withSaved(withSaved(stood, a).text === '' ? [] : [...stood, a], b),
        withSaved([...stood, b], a),
      ];
      expect(readSaved(first.text)?.slice(0, 2)).toEqual([b, a]);
      expect(readSaved(second.text)).toEqual(readSaved(first.text));
    }),
    { numRuns: 30 },
  );
});

test('the same request again leaves what stands', () => {
  fc.assert(
    fc.property(series, (all) => {
      const text = textOf(all);
      const [last] = readSaved(text) ?? [];
      const again = { ...last!, by: 'somebody else' };
      expect(withSaved(readSaved(text)!, again)).toEqual({ text, dropped: 0 });
    }),
    { numRuns: 30 },
  );
});

const long = (lines: number): SavedAssessment => {
  const [one] = fc.sample(saving, { numRuns: 1, seed: 7 });
  const saved = made(one!, 0);
  return {
    ...saved,
    lines: Array.from({ length: lines }, (_, index) => ({
      id: assessmentSchema.shape.lines.element.shape.id.parse(String(10_000_000_000 + index)),
      name: 'Marketing Hub Professional, annual commitment',
      credit: 'yes' as const,
      commission: 'yes' as const,
      brief: 'earns',
      monthly: null,
      currency: null,
    })),
  };
};

test('a property that is full loses its oldest, and says how many', () => {
  let text = '';
  let dropped = 0;
  for (let index = 0; index < 12; index += 1) {
    const next = { ...long(100), id: `r${index}`, at: made(fc.sample(saving, 1)[0]!, index).at };
    const written = withSaved(readSaved(text) ?? [], next);
    ({ text } = written);
    dropped += written.dropped;
    expect(text.length).toBeLessThanOrEqual(longestProperty);
  }
  const kept = readSaved(text) ?? [];
  // A deal of a hundred lines still has several to choose from.
  expect(kept.length).toBeGreaterThanOrEqual(3);
  expect(dropped).toBe(12 - kept.length);
  expect(kept[0]?.id).toBe('r11');
});

test('of a deal of a thousand lines what does not fit is left out and said', () => {
  const cut = fitting(long(1_000));
  expect(cut).toMatchObject({ lines: [], linesLeftOut: true });
  expect(readSaved(withSaved([], cut).text)).toEqual([cut]);
  expect(fitting(long(100)).linesLeftOut).toBeUndefined();
});

test('the same is said whoever says it and when; of other facts it is not the same', () => {
  const [one, other] = fc.sample(saving, { numRuns: 2, seed: 3 });
  const saved = made(one!, 0);
  expect(saysTheSame(saved, { ...made(one!, 5), by: 'another' })).toBe(true);
  expect(saysTheSame(saved, { ...saved, of: '1 hubspot ffffffffffff' })).toBe(false);
  expect(saysTheSame(saved, { ...made(other!, 0), of: saved.of })).toBe(false);
});

test.each([
  'typed by hand',
  '[]',
  '{}',
  'null',
  '{"version":2,"saved":[]}',
  '{"version":1,"saved":[{"at":"2025-11-05T09:00:00Z"}]}',
  '{"version":1,"saved":[],"more":1}',
])('what is none of ours is not read as nothing: %s', (text) => {
  expect(readSaved(text)).toBeNull();
});

test('an empty property has none', () => {
  expect(readSaved('')).toEqual([]);
  expect(readSaved(' \n')).toEqual([]);
});
