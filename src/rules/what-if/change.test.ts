import fc from 'fast-check';
import { stepsOf, withChanges } from './change.ts';

const facts = { deal: { id: '1', closeDate: '2025-10-15' }, lineItems: [{ id: 'L1', mrr: '740.00' }] };

test('a fact is changed by its path, and the facts given stay as they were', () => {
  const before = structuredClone(facts);
  expect(withChanges(facts, { 'deal.closeDate': '2025-11-01', 'lineItems[0].mrr': '800.00' })).toEqual({
    deal: { id: '1', closeDate: '2025-11-01' },
    lineItems: [{ id: 'L1', mrr: '800.00' }],
  });
  expect(facts).toEqual(before);
});

test('undefined takes a fact away, null states that there is none so far', () => {
  expect(withChanges(facts, { 'deal.closeDate': undefined })).toEqual({ ...facts, deal: { id: '1' } });
  expect(withChanges(facts, { 'deal.closeDate': null })).toEqual({ ...facts, deal: { id: '1', closeDate: null } });
  expect(withChanges(facts, { 'lineItems[0]': undefined })).toEqual({ ...facts, lineItems: [] });
});

test('a section or an entry that is not there yet is made', () => {
  expect(withChanges(facts, { 'payments.monthsPaid': 10, 'proofs[0].partnerId': 'A' })).toEqual({
    ...facts,
    payments: { monthsPaid: 10 },
    proofs: [{ partnerId: 'A' }],
  });
});

test('a list is replaced before one of its entries is changed, in whatever order they are given', () => {
  const changes = { 'lineItems[0].mrr': '5.00', lineItems: [{ id: 'L9' }] };
  expect(withChanges(facts, changes)).toEqual({ ...facts, lineItems: [{ id: 'L9', mrr: '5.00' }] });
});

test.each([
  '',
  ' deal',
  'deal.id!',
  'deal.id.',
  '.deal',
  'deal[]',
  'deal.1d',
  'lineItems[1234567]',
  'deal..id',
  '__proto__',
  'deal.__proto__.x',
  'lineItems[-1]',
  'lineItems[x]',
  '[0]',
])('"%s" is no path', (path) => {
  expect(() => withChanges(facts, { [path]: 1 })).toThrow(RangeError);
});

test.each(['deal[0]', 'lineItems.mrr', 'lineItems[3].mrr', 'deal.id.x'])('"%s" leads nowhere', (path) => {
  expect(() => withChanges(facts, { [path]: 1 })).toThrow(/leads nowhere/);
});

test('a path is read back as its steps', () => {
  const key = fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/);
  const steps = fc
    .tuple(key, fc.array(fc.oneof(key, fc.nat(999)), { maxLength: 4 }))
    .map(([first, rest]) => [first, ...rest]);
  fc.assert(
    fc.property(steps, (expected) => {
      const path = expected
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
        .join('');
      expect(stepsOf(path)).toEqual(expected);
    }),
  );
});

test('an entry one past the end is added, and a gap is none', () => {
  expect(withChanges(facts, { 'lineItems[1].id': 'L2' })).toEqual({
    ...facts,
    lineItems: [...facts.lineItems, { id: 'L2' }],
  });
  expect(() => withChanges(facts, { 'lineItems[2].id': 'L3' })).toThrow(
    '"lineItems[2].id" leads nowhere: the list has 1 entries',
  );
});

test('a list or a section where the path has the other is told apart', () => {
  expect(() => withChanges(facts, { 'deal[0]': 1 })).toThrow('"deal[0]" leads nowhere: no list stands there');
  expect(() => withChanges(facts, { 'lineItems.mrr': 1 })).toThrow(
    '"lineItems.mrr" leads nowhere: no section stands there',
  );
  expect(() => withChanges(facts, { 'deal.id.x': 1 })).toThrow('"deal.id.x" leads nowhere: no section stands there');
});

test('what is null is made anew where something is to stand in it', () => {
  expect(withChanges({ deal: null, proofs: null }, { 'deal.id': '1', 'proofs[0].partnerId': 'A' })).toEqual({
    deal: { id: '1' },
    proofs: [{ partnerId: 'A' }],
  });
});

test('of three changes the widest is made first, in whatever order they are given', () => {
  const widest = { lineItems: [{ id: 'L1' }, { id: 'L2' }] };
  const wanted = { lineItems: [{ id: 'L1' }, { id: 'L8', mrr: '5' }] };
  expect(withChanges(facts, { 'lineItems[1].mrr': '5', 'lineItems[1]': { id: 'L8' }, ...widest })).toMatchObject(
    wanted,
  );
  expect(withChanges(facts, { ...widest, 'lineItems[1]': { id: 'L8' }, 'lineItems[1].mrr': '5' })).toMatchObject(
    wanted,
  );
});
