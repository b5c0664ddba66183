/** A later edition states what it changes; everything else it takes over, and the earlier one stays as it is. */
import { rulebook } from '../../catalogue/rulebook.ts';
import { rule } from '../sections/registry.ts';
import { anEnterpriseDeal, aLine, determined } from '../testing/a-deal.ts';
import { edition20260101 } from '../testing/made-up-edition.ts';
import { plainRulebook } from '../testing/plain-rulebook.ts';
import { edition20250903 } from './2025-09-03.ts';
import { parametersOf } from './edition.ts';
import { follows } from './follows.ts';
import { count, setting } from './parameter.ts';
import { ruleIn, rulesIn } from './rule-in.ts';

const window2026 = { id: '2026-01-01', from: '2026-01-01', to: '2026-12-31', toIsFrom: 'made up' } as const;

test('a number that is changed keeps its rule, its source and its ambiguity', () => {
  const { 'enterprise.floor': before } = edition20250903.parameters;
  expect(edition20260101.parameters['enterprise.floor']).toEqual({
    ...before,
    value: { amount: '5000', currency: 'EUR' },
    read: { ...before.read, value: '5000 EUR', edition: '2026-01-01' },
  });
  expect(before.read.value).toBe('3000 USD');
});

test('where a number comes from can be stated anew', () => {
  const { 'invitation.hours': hours } = follows(edition20250903, {
    ...window2026,
    parameters: { 'invitation.hours': setting(count(24, 'hours'), 'OVL-03') },
  }).parameters;
  expect(hours).toMatchObject({ value: 24, source: 'setting', ruleId: 'OVL-03', ambiguity: null });
});

test('a number that is not changed stays, and is cited as the new edition’s', () => {
  const taken = parametersOf(edition20260101).filter(([name]) => name !== 'enterprise.floor');
  expect(taken).toHaveLength(parametersOf(edition20250903).length - 1);
  for (const [name, parameter] of taken) {
    const before = edition20250903.parameters[name];
    expect(parameter).toEqual({ ...before, read: { ...before.read, edition: '2026-01-01' } });
  }
});

test('the text of a rule is replaced for the new edition, and for those that follow it', () => {
  const says = { fr: 'La transaction atteint le seuil.', en: 'The deal reaches the floor.' };
  const worded = follows(edition20250903, { ...window2026, rules: { 'ENT-06': { says } } });
  const later = follows(worded, { ...window2026, id: '2027-01-01', rules: { 'ENT-11': { kind: 'informs' } } });
  for (const edition of [worded, later]) expect(ruleIn(edition, 'ENT-06')).toEqual({ ...rule('ENT-06'), says });
  expect(ruleIn(later, 'ENT-11')).toEqual({ ...rule('ENT-11'), kind: 'informs' });
  expect(ruleIn(worded, 'ENT-11')).toBe(rule('ENT-11'));
  expect(ruleIn(edition20250903, 'ENT-06')).toBe(rule('ENT-06'));
  expect(
    rulesIn(worded)
      .filter(({ says: said }) => said === says)
      .map(({ id }) => id),
  ).toEqual(['ENT-06']);
});

test('a day that does not exist is refused', () => {
  expect(() => follows(edition20250903, { ...window2026, to: '2026-02-30' })).toThrow('not a calendar date');
});

describe('judged by the one in force on the close date', () => {
  const editions = { ...plainRulebook, editions: [edition20250903, edition20260101] as const };
  const floorOn = (closeDate: string, mrr: string, currency: string) => {
    const lineItems = [aLine('L1', 'Marketing Hub Enterprise', mrr, { currency })];
    const found = determined(
      anEnterpriseDeal({ lineItems, asOf: '2026-06-01T09:00:00+02:00' }, { closeDate, currency }),
      editions,
    );
    const reason = found.trace.find(({ ruleId }) => ruleId === 'ENT-06');
    return [found.edition.id, reason?.outcome, reason?.parameters.map(({ value }) => value)];
  };

  test.each([
    ['2025-10-15', '3000.00', 'USD', 'met', '2025-09-03', '3000 USD'],
    ['2026-03-10', '4999.99', 'EUR', 'not_met', '2026-01-01', '5000 EUR'],
    ['2026-03-10', '5000.00', 'EUR', 'met', '2026-01-01', '5000 EUR'],
    ['2026-03-10', '6000.00', 'USD', 'hubspot_decides', '2026-01-01', '5000 EUR'],
  ])('closed on %s at %s %s: %s', (closeDate, mrr, currency, outcome, edition, floor) => {
    expect(floorOn(closeDate, mrr, currency)).toEqual([edition, outcome, [floor]]);
  });
});

test('the editions of the rulebook stand in their order, each with a name and a window of its own', () => {
  const { editions } = rulebook;
  expect(new Set(editions.map(({ id }) => id)).size).toBe(editions.length);
  for (const { from, to } of editions) expect(to === null || from <= to).toBe(true);
  for (const [index, { from }] of editions.slice(1).entries()) expect((editions[index]?.to ?? from) < from).toBe(true);
});
