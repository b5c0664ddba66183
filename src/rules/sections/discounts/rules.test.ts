import { assessDiscounts } from './rules.ts';
import type { FactsInput } from '../../../facts/schema.ts';
import { another, dealWith, explained, inFrance, pathsIn, rulesIn } from '../../testing/deal-for-duties.ts';

type Discount = NonNullable<FactsInput['discounts']>[number];
const assess = (...discounts: Discount[]) => explained(assessDiscounts)(dealWith({ discounts }));

test('DISC-01, DISC-02: a discount promised without written agreement is a breach and is not applied', () => {
  const { warnings, nextActions, trace } = assess({ percent: '10', promised: true, writtenApproval: false });
  expect(warnings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
    ['DISC-01', 'A discount was promised without HubSpot’s written agreement.'],
    ['DISC-02', 'The 10% discount announced to the customer is not applied.'],
  ]);
  expect(nextActions).toEqual([
    expect.objectContaining({ who: 'partner', what: 'get_discount_approved', partnerId: 'A' }),
  ]);
  expect(trace.map(({ ruleId, outcome }) => [ruleId, outcome])).toEqual([
    ['DISC-01', 'not_met'],
    ['DISC-02', 'not_met'],
  ]);
});

test('the size of the discount need not be known', () => {
  expect(assess({ promised: true, writtenApproval: false }).warnings[1]).toMatchObject({
    ruleId: 'DISC-02',
    message: 'The discount announced to the customer is not applied.',
  });
});

test('a discount with HubSpot’s written agreement is nothing to warn of', () => {
  const { warnings, nextActions, trace } = assess({ percent: '10', promised: true, writtenApproval: true });
  expect([warnings, nextActions]).toEqual([[], []]);
  expect(trace).toEqual([expect.objectContaining({ ruleId: 'DISC-01', outcome: 'met' })]);
});

test('considered but not promised, the agreement is the next step', () => {
  const { warnings, nextActions } = assess({ percent: '10', promised: false, writtenApproval: false });
  expect([warnings, nextActions.map(({ what }) => what)]).toEqual([[], ['get_discount_approved']]);
});

test('what nobody stated is asked for, never held against the partner', () => {
  expect(assess({ promised: true })).toMatchObject({ warnings: [] });
  expect(pathsIn(assess({ promised: true }).missingFacts)).toEqual(['discounts[0].writtenApproval']);
  expect(assess({ writtenApproval: false })).toMatchObject({ warnings: [] });
  expect(pathsIn(assess({ writtenApproval: false }).missingFacts)).toEqual(['discounts[0].promised']);
});

test('each discount is judged by itself', () => {
  expect(
    rulesIn(assess({ promised: true, writtenApproval: true }, { promised: true, writtenApproval: false }).warnings),
  ).toEqual(['DISC-01', 'DISC-02']);
});

test('a discount that names nobody is told to a partner as if nobody else were there', () => {
  const discounts = [{ promised: true, writtenApproval: false }];
  const told = (partners: (typeof another)[]) =>
    explained(assessDiscounts)(dealWith({ discounts, partners, viewer: { partnerId: 'A' } }));
  expect(told([inFrance, another])).toEqual(told([inFrance]));
  expect(told([inFrance]).warnings).toHaveLength(2);
});

test('a discount that names its partner is told to that partner, and to no other', () => {
  const facts = {
    discounts: [{ partnerId: 'A', promised: true, writtenApproval: false }],
    partners: [inFrance, another],
  };
  expect(rulesIn(explained(assessDiscounts)(dealWith({ ...facts, viewer: { partnerId: 'A' } })).warnings)).toEqual([
    'DISC-01',
    'DISC-02',
  ]);
  expect(explained(assessDiscounts)(dealWith({ ...facts, viewer: { partnerId: 'B' } })).warnings).toEqual([]);
  expect(explained(assessDiscounts)(dealWith(facts)).nextActions).toEqual([
    expect.objectContaining({ partnerId: 'A' }),
  ]);
});
