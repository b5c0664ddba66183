/** A path of a fact as it stands in a file, and whose fact that is. */
import fc from 'fast-check';
import { parsePath, partnerAt } from './fact-path.ts';

test.each([
  ['deal.closeDate', 'deal.closeDate', []],
  ['proofs[1].signedOn', 'proofs[].signedOn', [1]],
  ['lineItems[0]', 'lineItems[]', [0]],
  ['proofs[12].onboardingFor[3]', 'proofs[].onboardingFor[]', [12, 3]],
  ['proofs[].signedOn', 'proofs[].signedOn', []],
])('%s is a place of the format, with its positions in order', (path, pattern, positions) => {
  expect(parsePath(path)).toEqual({ pattern, positions });
});

test('with its positions put back a place is the path again', () => {
  const place = fc.constantFrom('partners[].tier', 'communication.requests[].at', 'a[].b[].c', 'deal.id');
  fc.assert(
    fc.property(place, fc.nat(9_999), fc.nat(9_999), (pattern, first, second) => {
      const positions = [first, second].slice(0, pattern.split('[]').length - 1);
      const path = positions.reduce<string>((so, position) => so.replace('[]', `[${position}]`), pattern);
      expect(parsePath(path)).toEqual({ pattern, positions });
    }),
  );
});

describe('whose fact it is', () => {
  const facts = {
    partners: [{ id: 'A' }, { id: 'B' }],
    registrations: [{ partnerId: 'B' }, { partnerId: 'C' }],
    proofs: [{ partnerId: 'D' }, { partnerId: 'A' }],
  };

  test.each([
    ['partners[0].tier', 'A'],
    ['partners[1]', 'B'],
    ['registrations[0].domain', 'B'],
    ['registrations[1].kind', 'C'],
    ['proofs[0].status', 'D'],
    ['proofs[1].onboardingFor[0]', 'A'],
  ])('%s is of the partner whose entry it is', (path, owner) => {
    expect(partnerAt(path, facts)).toBe(owner);
  });

  test.each([
    'deal.closeDate',
    'partners',
    'proofs',
    'lineItems[0].mrr',
    'relatedDeals[1].id',
    'discounts[0].partnerId',
  ])('%s is no one partner’s', (path) => {
    expect(partnerAt(path, facts)).toBeUndefined();
  });

  test.each(['partners[0].tier', 'registrations[0].domain', 'proofs[0].status'])(
    '%s of a deal that names nobody is nobody’s',
    (path) => {
      expect([partnerAt(path, {}), partnerAt(path, { partners: [], registrations: [], proofs: [] })]).toEqual([
        undefined,
        undefined,
      ]);
    },
  );
});
