/** A step of a link is "to do" only where doing it can still change something. */
import {
  aDeal,
  anUnsignedProof,
  aPartner,
  aProof,
  aRegistration,
  determined,
  theDeal,
} from '../rules/testing/a-deal.ts';
import { french, inputOf } from './samples/worked-example.ts';
import { viewOfDeal } from './view-of-deal.ts';

type Deal = NonNullable<Parameters<typeof aDeal>[0]>;
type Other = NonNullable<Parameters<typeof inputOf>[2]>;
const proofsOf = (deal: Deal, other: Other = {}) =>
  viewOfDeal(inputOf(aDeal(deal), determined(aDeal(deal)), other)).proofs;
const stepsOf = (deal: Deal, other: Other = {}) =>
  proofsOf(deal, other).map(({ steps }) => steps.map(({ state, when }) => `${state} ${when}`));

const open: Deal = {
  asOf: '2025-10-10T12:00:00+02:00',
  deal: { ...theDeal, stage: 'open', closeDate: '2025-11-20' },
  proofs: [anUnsignedProof('A')],
};

test('a signature that is awaited is to do', () => {
  expect(stepsOf(open)[0]?.[2]).toBe('current to do');
  expect(stepsOf(open, french)[0]?.[2]).toBe('current à faire');
});

test('on a lost deal nothing is to do, and nothing is due', () => {
  const lost: Deal = { ...open, deal: { ...theDeal, stage: 'closed_lost' } };
  expect(stepsOf(lost)[0]?.[2]).toBe('todo –');
  expect(stepsOf(lost, french)[0]?.[2]).toBe('todo –');
  expect(proofsOf(lost)[0]?.due).toBeUndefined();
  const signed: Deal = { ...lost, proofs: [aProof('A', { sharedOn: null })] };
  expect(stepsOf(signed)[0]?.[3]).toBe('todo –');
});

test('a signature that can no longer come in time is not to do', () => {
  const over: Deal = { asOf: '2026-06-01T12:00:00+02:00', proofs: [anUnsignedProof('A')] };
  expect(stepsOf(over)[0]?.[2]).toBe('todo –');
});

test('where another partner is credited, the link of the one that lost waits for nothing', () => {
  const two: Deal = {
    partners: [aPartner('A'), aPartner('B')],
    registrations: [aRegistration('A'), aRegistration('B')],
    proofs: [aProof('A'), anUnsignedProof('B')],
  };
  expect(stepsOf(two).map((steps) => steps[2]?.split(' ')[0])).toEqual(['done', 'todo']);
});
