/** dollars only, and no rule of conversion: by a dated rate that the facts state, or not at all. */
import { contradictingRates, convert } from './conversion.ts';
import type { FactsInput } from '../../facts/schema.ts';
import { money, shown } from './money.ts';
import { aDeal } from '../testing/a-deal.ts';
import { atHand, read } from '../testing/at-hand.ts';

type Rate = NonNullable<FactsInput['exchangeRates']>[number];
const rate = (on: string | null, value: string, more: Partial<Rate> = {}): Rate => ({
  from: 'EUR',
  to: 'USD',
  rate: value,
  on,
  ...more,
});

function converted(rates: FactsInput['exchangeRates'], deal: Partial<FactsInput['deal']> = {}) {
  const { facts, today } = atHand(
    aDeal(
      {
        exchangeRates: rates,
        lineItems: [{ id: 'L1', name: 'Marketing Hub Professional', mrr: '1000', currency: 'USD' }],
      },
      { closeDate: '2025-10-15', ...deal },
    ),
  );
  const [euros, dollars] = [facts.deal.currency, facts.lineItems?.[0]?.currency];
  if (euros === undefined || dollars === undefined) throw new Error('both currencies are stated');
  return {
    there: convert({ facts, today }, money('1000', euros), dollars),
    same: convert({ facts, today }, money('1000', dollars), dollars),
  };
}
const used = (rates: FactsInput['exchangeRates'], deal?: Partial<FactsInput['deal']>) =>
  converted(rates, deal).there?.rate ?? null;

test('what is in the right currency already needs no rate, and cites none', () => {
  const { same } = converted([rate('2025-10-01', '1.10')]);
  expect(same === null ? null : [shown(same.money), same.rate, same.read]).toEqual(['1000.00', null, []]);
});

test('the amount times the rate, exactly, with the rate and its day cited', () => {
  const { there } = converted([rate('2025-10-01', '9', { to: 'GBP' }), rate('2025-10-14', '1.0833')]);
  expect(there === null ? null : [shown(there.money), there.money.currency, there.rate, read(there.read)]).toEqual([
    '1083.30',
    'USD',
    { value: '1.0833', on: '2025-10-14' },
    { 'exchangeRates[1].rate': '1.0833', 'exchangeRates[1].on': '2025-10-14' },
  ]);
});

test.each<[string, FactsInput['exchangeRates']]>([
  ['nothing is said of rates', null],
  ['there are none', []],
  ['the day is unknown', [rate(null, '1.10')]],
  ['it leads from another currency', [rate('2025-10-01', '1.10', { from: 'GBP' })]],
  ['it leads to another currency', [rate('2025-10-01', '1.10', { to: 'GBP' })]],
])('no amount where %s', (_, rates) => {
  expect(converted(rates).there).toBeNull();
});

describe('of several rates', () => {
  const before = rate('2025-10-01', '1.01');
  const newest = rate('2025-10-14', '1.14');
  const onTheDay = rate('2025-10-15', '1.15');
  const after = rate('2025-10-16', '1.16');
  const longAfter = rate('2025-12-01', '1.20');

  test.each<[string, Rate[], string]>([
    ['the newest before the close', [before, newest], '2025-10-14'],
    ['one of the close date itself', [newest, onTheDay], '2025-10-15'],
    ['one before the close rather than one after it', [before, after], '2025-10-01'],
    ['where all are later, the first after the close', [after, longAfter], '2025-10-16'],
    ['one of another currency aside', [newest, rate('2025-10-15', '2', { from: 'GBP' })], '2025-10-14'],
  ])('%s, in whatever order they stand', (_, rates, on) => {
    expect(used(rates)?.on).toBe(on);
    expect(used(rates.toReversed())?.on).toBe(on);
  });

  test('without a close date the newest of all', () => {
    const open = { closeDate: null, stage: 'open' } as const;
    expect([used([before, longAfter, after], open)?.on, used([longAfter, before], open)?.on]).toEqual([
      '2025-12-01',
      '2025-12-01',
    ]);
  });

  const contradicting = (rates: Rate[]) => {
    const { facts, today } = atHand(aDeal({ exchangeRates: rates }, { closeDate: '2025-10-15' }));
    const [first] = facts.exchangeRates ?? [];
    return first === undefined ? [] : contradictingRates({ facts, today }, first.from, first.to);
  };

  test('two of one day that contradict one another are no rate, and both are named (A-68)', () => {
    const rates = [rate('2025-10-14', '1.09'), rate('2025-10-14', '1.10')];
    for (const stated of [rates, rates.toReversed(), [after, ...rates]]) expect(used(stated)).toBeNull();
    expect(contradicting(rates)).toEqual(['exchangeRates[0].rate', 'exchangeRates[1].rate']);
    expect(contradicting([newest, ...rates.map((each) => ({ ...each, on: '2025-10-01' }))])).toEqual([]);
  });

  test('one stated the other way round is a rate, and a direct one of that day goes before it (A-30)', () => {
    const turned = rate('2025-10-14', '0.8', { from: 'USD', to: 'EUR' });
    const { there } = converted([turned]);
    expect(there === null ? null : [shown(there.money), there.rate, read(there.read)]).toEqual([
      '1250.00',
      { value: '1.25', on: '2025-10-14' },
      { 'exchangeRates[0].rate': '0.8', 'exchangeRates[0].on': '2025-10-14' },
    ]);
    expect(used([turned, rate('2025-10-14', '1.2505')])?.value).toBe('1.2505');
    expect(used([turned, rate('2025-10-14', '1.5')])).toBeNull();
  });

  test('a rate of an older day counts for nothing', () => {
    expect(used([newest, rate('2025-10-01', '0.5')])?.value).toBe('1.14');
  });

  test('one written twice is cited where it stands first', () => {
    const { there } = converted([newest, newest]);
    expect(there?.read.map(({ path }) => path)).toEqual(['exchangeRates[0].rate', 'exchangeRates[0].on']);
  });
});
