import type { FactsInput } from '../../../facts/schema.ts';
import { assessSecondManager } from './second-manager.ts';
import { another, dealWith, explained, inFrance, pathsIn } from '../../testing/deal-for-duties.ts';

const assess = (yearlyMrrOutsideMainRegion: string | null, currency: string | null, facts: Partial<FactsInput> = {}) =>
  explained(assessSecondManager)(dealWith({ secondManager: { yearlyMrrOutsideMainRegion, currency }, ...facts }));

describe('FAQ-01: strictly more than 10,000 USD of MRR a year outside the main region (A-51)', () => {
  test.each([
    ['9999.99', 'not_met'],
    ['10000.00', 'not_met'],
    ['10000.01', 'hubspot_decides'],
  ])('exactly 10,000 dollars are not more than 10,000 (A-51): %s', (amount, outcome) => {
    const { trace } = assess(amount, 'USD');
    expect(trace).toEqual([expect.objectContaining({ ruleId: 'FAQ-01', outcome, ambiguity: 'A-51' })]);
    expect(trace[0]?.parameters[0]).toMatchObject({ name: 'secondManager.yearlyMrr', value: '10000 USD' });
  });

  test('above it the partner may ask, and HubSpot invites or not', () => {
    expect(assess('10000.01', 'USD').nextActions.map(({ who, what }) => `${who} ${what}`)).toEqual([
      'partner ask_for_second_manager',
      'hubspot decide_second_manager',
    ]);
    expect(assess('10000.00', 'USD').nextActions).toEqual([]);
  });

  test('another currency needs a dated rate', () => {
    const rate = { from: 'EUR', to: 'USD', rate: '1.25', on: '2025-09-01' };
    expect(assess('8000.00', 'EUR', { exchangeRates: [rate] }).trace[0]?.outcome).toBe('not_met');
    expect(assess('8000.01', 'EUR', { exchangeRates: [rate] }).trace[0]?.outcome).toBe('hubspot_decides');
    const none = assess('8000.01', 'EUR', { exchangeRates: [] });
    expect([none.trace[0]?.code, pathsIn(none.missingFacts)]).toEqual(['second_manager_no_rate', ['exchangeRates']]);
  });

  test('what nobody stated is asked for', () => {
    expect(pathsIn(assess(null, 'USD').missingFacts)).toEqual(['secondManager.yearlyMrrOutsideMainRegion']);
    expect(pathsIn(assess('12000', null).missingFacts)).toEqual(['secondManager.currency']);
    expect(explained(assessSecondManager)(dealWith({})).trace).toEqual([]);
  });

  test('a partner is told as if nobody else were there', () => {
    const told = (partners: (typeof another)[]) => assess('12000', 'USD', { partners, viewer: { partnerId: 'A' } });
    expect(told([inFrance, another])).toEqual(told([inFrance]));
    expect(told([inFrance]).trace).toHaveLength(1);
  });
});
