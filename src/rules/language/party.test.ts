/** Whose duty it is: a fact's own partner, else the only one on the deal, else nobody knows. */
import { parseFacts } from '../../facts/parse.ts';
import { partnerId } from '../../facts/primitives.ts';
import type { FactsInput } from '../../facts/schema.ts';
import { partiesTo, partnerIn, partyOf } from './party.ts';

const read = (more: Partial<FactsInput>) => {
  const parsed = parseFacts({ deal: { id: '1' }, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
};
const at = '2025-09-15T10:00+02:00';

test.each<[string, Partial<FactsInput>, string[]]>([
  ['a list of partners', { partners: [{ id: 'A' }, { id: 'B' }] }, ['A', 'B']],
  ['a registration', { registrations: [{ partnerId: 'A' }] }, ['A']],
  ['a link', { proofs: [{ partnerId: 'A' }] }, ['A']],
  [
    'a recommendation',
    { recommendation: { byPartnerId: 'A', recommendedPartnerIds: ['B', 'C'], chosenPartnerId: 'D' } },
    ['A', 'B', 'C', 'D'],
  ],
  [
    'an onboarding',
    { lineItems: [{ id: 'L1', onboardingBy: 'A' }, { id: 'L2', onboardingBy: 'hubspot' }, { id: 'L3' }] },
    ['A'],
  ],
  ['a request', { communication: { requests: [{ at, partnerId: 'A' }, { at }] } }, ['A']],
  ['an invitation', { communication: { invitation: { partnerId: 'A' } } }, ['A']],
  ['an absence', { communication: { outOfOffice: [{ from: '2025-10-01', to: '2025-10-02', partnerId: 'A' }] } }, ['A']],
  ['a discount', { discounts: [{ partnerId: 'A' }] }, ['A']],
  ['a removal', { conduct: { removals: [{ partnerId: 'A' }] } }, ['A']],
  [
    'the holder of an older credit, who has no part',
    { customer: { products: [{ creditHolder: 'A', boughtFrom: 'A' }] } },
    [],
  ],
  ['nothing', {}, []],
  ['the same one twice', { partners: [{ id: 'A' }], proofs: [{ partnerId: 'A' }] }, ['A']],
])('a part in the deal is given by %s', (_what, facts, parties) => {
  expect(partiesTo(read(facts))).toEqual(parties);
});

test('a fact that names a partner is that one’s; else the only one’s; of several nobody knows', () => {
  const two = read({ partners: [{ id: 'A' }, { id: 'B' }] });
  expect(partyOf(two, partnerId.parse('C'))).toEqual({ kind: 'one', partnerId: 'C' });
  expect(partyOf(two)).toEqual({ kind: 'several', partnerIds: ['A', 'B'] });
  expect(partyOf(read({ partners: [{ id: 'A' }] }))).toEqual({ kind: 'one', partnerId: 'A' });
  expect([partnerIn(partyOf(two)), partnerIn(partyOf(read({ partners: [{ id: 'A' }] })))]).toEqual([null, 'A']);
});

test('in a file that names nobody it is whoever looks, and nobody where nobody does', () => {
  expect(partyOf(read({}))).toEqual({ kind: 'nobody_named' });
  expect(partyOf(read({ viewer: { partnerId: 'A' } }))).toEqual({ kind: 'one', partnerId: 'A' });
});
