/** A warehouse knows no zone by its name: what hangs on one waits, what is told as an offset is counted, nothing is guessed. */
import fc from 'fast-check';
import { rulebook } from '../catalogue/rulebook.ts';
import { decideAndAsk } from '../rules/verdict/decide.ts';
import { aDeal, datedFacts } from '../rules/testing/a-deal.ts';
import { anyCase, namedZones, offsetZones } from '../rules/testing/arbitrary-duties.ts';
import type { FactsInput } from '../facts/schema.ts';
import { decideOnAnyClock } from './on-any-clock.ts';
import { faultsOfRow } from '../build/engines/faults-of-row.ts';

const inWarehouse = (facts: FactsInput) => decideOnAnyClock(datedFacts(facts), rulebook);
const inFunction = (facts: FactsInput) => decideAndAsk(datedFacts(facts), rulebook);

/** The link went out and is not signed: the customer has until 15 November, on its own clock. */
const unsigned = (timeZone: string, asOf: string): FactsInput => {
  const deal = aDeal();
  return {
    ...deal,
    asOf,
    customer: { ...deal.customer, timeZone },
    proofs: deal.proofs?.map((one) => ({ ...one, status: 'sent' as const, signedOn: null, sharedOn: null })),
  };
};
const verdictsOf = (facts: FactsInput) => {
  const { lines, missingFacts } = inWarehouse(facts);
  const zone = missingFacts.find(({ path }) => path === 'customer.timeZone');
  return [lines[0]?.credit.verdict, lines[0]?.commission.verdict, zone?.neededBy ?? 'no zone is missing'];
};

test('at noon two days before the last, the last day is over on no clock: nothing hangs on the zone', () => {
  const facts = unsigned('Europe/Paris', '2025-11-13T12:00:00Z');
  expect(verdictsOf(facts)).toEqual(['pending', 'pending', 'no zone is missing']);
  expect(inWarehouse(facts)).toEqual({ ...inFunction(facts), asOf: facts.asOf });
});

test('at 23:30 UTC of the last day it is over on some clocks: the line waits, and names the zone', () => {
  const facts = unsigned('Europe/Paris', '2025-11-15T23:30:00Z');
  expect(verdictsOf(facts)).toEqual(['pending', 'pending', ['POI-12', 'POI-14']]);
  expect(inWarehouse(facts)).toMatchObject({ status: 'pending', creditedPartnerId: null });
  expect(inWarehouse(facts).lines[0]?.commission).toMatchObject({ monthly: null, ifApproved: null });
});

test('told as an offset, the zone settles it', () => {
  const [before, after] = ['-05:00', '+01:00'].map((zone) => verdictsOf(unsigned(zone, '2025-11-15T23:30:00Z')));
  expect(before).toEqual(['pending', 'pending', 'no zone is missing']);
  expect(after).toEqual(['no', 'no', 'no zone is missing']);
});

test('at noon three weeks later it is over everywhere', () => {
  expect(verdictsOf(unsigned('Europe/Paris', '2025-12-06T12:00:00Z'))).toEqual(['no', 'no', 'no zone is missing']);
});

test('where every zone is told as an offset, every deal comes to the same as in the function', () => {
  fc.assert(
    fc.property(anyCase(offsetZones), (facts) => {
      expect(inWarehouse(facts)).toEqual(inFunction(facts));
    }),
    { numRuns: 300 },
  );
});

test('where zones are told by name, what the function says otherwise waits here, and the zone is named', () => {
  fc.assert(
    fc.property(anyCase(namedZones), (facts) => {
      expect(faultsOfRow(inWarehouse(facts), inFunction(facts))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
