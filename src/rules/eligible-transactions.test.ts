/** Transactions éligibles. */
import type { FactsInput } from './facts/schema.ts';
import { aDeal, aLine, codes, determined, missingPaths, verdicts } from './testing/a-deal.ts';

const selling = (...lines: readonly (readonly [name: string, more?: Parameters<typeof aLine>[3]])[]) =>
  determined(aDeal({ lineItems: lines.map(([name, more], index) => aLine(`L${index + 1}`, name, '500', more ?? {})) }));
const decides = 'needs_hubspot_decision/needs_hubspot_decision';

test.each([
  ['Marketing Hub Professional', 'yes/yes'],
  ['Data Hub Enterprise', 'yes/yes'],
  ['Commerce Hub Professional', 'yes/yes'],
  ['Credits pack', 'yes/yes'],
  ['Reports add-on', 'yes/yes'],
  ['Email add-on', 'yes/yes'],
  ['Customer Platform Professional', 'yes/yes'],
  ['Marketing Hub Starter', 'no/no'],
  ['Customer Platform Starter', 'no/no'],
  ['Marketing Hub Free', 'no/no'],
  ['Strange add-on', decides],
  ['Something else', decides],
])('%s alone: %s (TX-01, TX-03)', (name, verdict) => {
  expect(verdicts(selling([name]))).toBe(verdict);
});

test('a product that nobody recognises is asked for', () => {
  const found = selling(['Something else']);
  expect(missingPaths(found)).toEqual(['lineItems[0].product']);
  expect(found.nextActions).toContainEqual(expect.objectContaining({ what: 'name_product' }));
});

test('overages and one-time fees earn nothing and do not spoil the deal (TX-04)', () => {
  const found = selling(['Credits pack'], ['Credits overage', { kind: 'overage' }], ['Onboarding', { kind: 'one_time' }]);
  expect([verdicts(found, 'L1'), verdicts(found, 'L2'), verdicts(found, 'L3'), found.status]).toEqual(['yes/yes', 'no/no', 'no/no', 'eligible']);
});

describe('Starter in a bundle (FAQ-05, A-07, A-16)', () => {
  test('with Pro: credit yes, commission HubSpot’s and out of the total', () => {
    const found = selling(['Marketing Hub Professional'], ['Sales Hub Starter']);
    expect(verdicts(found, 'L2')).toBe('yes/needs_hubspot_decision');
    expect(found.totals[0]).toMatchObject({ monthly: '100.00', awaitingDecision: '3600.00' });
  });

  test('Data Hub and Commerce Hub count at Pro and Enterprise only: HubSpot decides on both', () => {
    expect(verdicts(selling(['Marketing Hub Professional'], ['Data Hub Starter']), 'L2')).toBe(decides);
  });

  test('with an add-on only: no', () => {
    expect(verdicts(selling(['Reports add-on'], ['Sales Hub Starter']), 'L2')).toBe('no/no');
  });

  test('with a hub whose edition nobody states: asked', () => {
    const found = selling(['Marketing Hub'], ['Sales Hub Starter']);
    expect([verdicts(found, 'L2'), missingPaths(found)]).toEqual(['pending/pending', ['lineItems[0].edition']]);
  });

  const beside = (sameDay: boolean, sameQuote: boolean) => {
    const relatedDeals: FactsInput['relatedDeals'] = [{ id: '9002', sameDay, sameQuote, products: ['Marketing Hub Professional'] }];
    return verdicts(determined(aDeal({ lineItems: [aLine('L1', 'Sales Hub Starter', '20')], relatedDeals })));
  };
  test('the Pro product is on another deal: the same quote is a bundle, the same day HubSpot’s to judge, neither is none (A-08)', () => {
    expect([beside(false, true), beside(true, false), beside(false, false)]).toEqual(['yes/needs_hubspot_decision', decides, 'no/no']);
  });
});

test('core seats: a product of their own beside Pro, the Starter price on a Starter platform (A-17)', () => {
  expect(verdicts(selling(['Marketing Hub Professional'], ['Core Seat']), 'L2')).toBe('yes/yes');
  const onStarter = determined(aDeal({ lineItems: [aLine('L1', 'Core Seat', '20')], customer: { products: [{ name: 'Sales Hub Starter', creditHolder: 'none', boughtFrom: 'hubspot' }] } }));
  expect([verdicts(onStarter), codes(onStarter).includes('starter_only')]).toEqual(['no/no', true]);
});

test('nothing is known of a line: its product is asked for', () => {
  const found = determined(aDeal({ lineItems: [{ id: 'L1' }] }));
  expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['lineItems[0].product']]);
});
