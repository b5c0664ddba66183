/** A line item as the rules read it: which product, whether it comes back, what it is worth a month, and what says so. */
import { parseFacts } from '../../facts/parse.ts';
import { productEditionSchema, productLineSchema, type FactsInput } from '../../facts/schema.ts';
import { read } from '../testing/at-hand.ts';
import { plainRulebook } from '../testing/plain-rulebook.ts';
import { isProOrEnterprise, type Line, rank, readLines } from './line.ts';
import { shown } from './money.ts';

type LineInput = NonNullable<FactsInput['lineItems']>[number];

function linesOf(lineItems: FactsInput['lineItems'], currency: string | null = 'EUR'): Line[] {
  const parsed = parseFacts({ deal: { id: '1', currency }, lineItems });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return readLines(parsed.facts, plainRulebook.classify);
}
function lineOf(more: Omit<LineInput, 'id'>, currency?: string | null): Line {
  const [line] = linesOf([{ id: 'L1', ...more }], currency);
  if (line === undefined) throw new Error('one line');
  return line;
}

test('lines are read in the order of the deal, each with its place in the facts', () => {
  const lines = linesOf([{ id: 'L7', name: 'Core Seat' }, { id: 'L3' }]);
  expect(lines.map(({ id, path, is }) => [id, path, is.name])).toEqual([
    ['L7', 'lineItems[0]', 'Core Seat'],
    ['L3', 'lineItems[1]', undefined],
  ]);
  expect([linesOf(null), linesOf([])]).toEqual([[], []]);
});

describe('which product it is', () => {
  test('is unknown where neither its name nor its product is stated', () => {
    expect([lineOf({}).product, lineOf({ edition: 'professional' }).product]).toEqual([null, null]);
  });

  test.each<[string, Omit<LineInput, 'id'>, string, string]>([
    ['by its name', { name: 'Sales Hub Starter' }, 'sales_hub', 'starter'],
    ['by a name that nobody recognises', { name: 'Widget' }, 'unclassified', 'unknown'],
    ['as stated, before its name', { name: 'Sales Hub Starter', product: 'service_hub' }, 'service_hub', 'unknown'],
    ['as stated and named alike', { name: 'Sales Hub Starter', product: 'sales_hub' }, 'sales_hub', 'starter'],
    [
      'by its name, with a stated edition',
      { name: 'Sales Hub Starter', edition: 'enterprise' },
      'sales_hub',
      'enterprise',
    ],
    ['as stated alone', { product: 'content_hub' }, 'content_hub', 'unknown'],
    ['as stated, with its edition', { product: 'content_hub', edition: 'free' }, 'content_hub', 'free'],
    ['credits, which have no editions', { product: 'hubspot_credits' }, 'hubspot_credits', 'none'],
    ['the reporting add-on, which has none', { product: 'reporting_add_on' }, 'reporting_add_on', 'none'],
    ['another add-on, which has none', { product: 'other_add_on' }, 'other_add_on', 'none'],
    ['core seats, which have none', { product: 'core_seats' }, 'core_seats', 'none'],
    ['services, which have none', { product: 'services' }, 'services', 'none'],
    ['a product of no line', { product: 'unclassified' }, 'unclassified', 'unknown'],
  ])('is told: %s', (_how, line, product, edition) => {
    const found = lineOf(line).product;
    expect([found?.line, found?.edition]).toEqual([product, edition]);
  });

  test('one add-on is another product than the next (XS-03), and what cannot be told apart is one', () => {
    const key = (line: Omit<LineInput, 'id'>) => lineOf(line).product?.key;
    expect([
      key({ name: 'Email add-on' }),
      key({ name: 'Strange add-on' }),
      key({ product: 'other_add_on' }),
      key({ product: 'other_add_on', name: 'Email add-on' }),
      key({ product: 'other_add_on', name: 'Sales Hub Starter' }),
      key({ name: 'Reports add-on' }),
      key({ name: 'Sales Hub Starter' }),
    ]).toEqual([
      'other_add_on:transactional_email',
      'other_add_on:?',
      'other_add_on:?',
      'other_add_on:transactional_email',
      'other_add_on:?',
      'reporting_add_on',
      'sales_hub',
    ]);
  });

  test('a name and a product that say different things contradict one another (A-68), unless somebody confirms the product', () => {
    const contradicts = (line: Omit<LineInput, 'id'>) => lineOf(line).product?.contradicts;
    const hub = { product: 'marketing_hub' } as const;
    expect(contradicts({ ...hub, name: 'Sales Hub Professional' })).toEqual([
      'lineItems[0].product',
      'lineItems[0].name',
    ]);
    expect(contradicts({ ...hub, name: 'Onboarding' })).toEqual(['lineItems[0].product', 'lineItems[0].name']);
    expect(contradicts({ name: 'Sales Hub Starter', edition: 'enterprise' })).toEqual([
      'lineItems[0].edition',
      'lineItems[0].name',
    ]);
    expect(contradicts({ ...hub, name: 'Sales Hub Professional', productConfirmed: true })).toEqual([]);
    expect(contradicts({ ...hub, name: 'Sales Hub Professional', productConfirmed: false })).toEqual([
      'lineItems[0].product',
      'lineItems[0].name',
    ]);
  });

  test.each<[string, Omit<LineInput, 'id'>]>([
    ['that says the same', { name: 'Sales Hub Starter', product: 'sales_hub', edition: 'starter' }],
    ['that nobody recognises', { name: 'Widget', product: 'sales_hub', edition: 'starter' }],
    ['without an edition', { name: 'Sales Hub', edition: 'enterprise' }],
    ['beside a product that is not classified', { name: 'Sales Hub Starter', product: 'unclassified' }],
    ['beside an edition that nobody knows', { name: 'Sales Hub Starter', edition: 'unknown' }],
    ['of what has no editions', { name: 'Reports add-on', edition: 'professional' }],
  ])('a name contradicts nothing: %s', (_how, line) => {
    expect(lineOf(line).product?.contradicts).toEqual([]);
  });

  test('what a name says of the kind does not count where it contradicts the product', () => {
    expect(lineOf({ name: 'Onboarding', product: 'sales_hub' }).kind).toBe('unknown');
    expect(lineOf({ name: 'Onboarding', product: 'sales_hub', mrr: '20' }).kind).toBe('subscription');
  });

  test('says which facts it rests on', () => {
    const facts = (line: Omit<LineInput, 'id'>) => read(lineOf(line).product?.read ?? []);
    expect(facts({ name: 'Widget', product: 'sales_hub', edition: 'starter' })).toEqual({
      'lineItems[0].name': 'Widget',
      'lineItems[0].product': 'sales_hub',
      'lineItems[0].edition': 'starter',
    });
    expect(facts({ name: 'Sales Hub Starter' })).toEqual({ 'lineItems[0].name': 'Sales Hub Starter' });
    expect(facts({ product: 'sales_hub' })).toEqual({ 'lineItems[0].product': 'sales_hub' });
  });
});

describe('whether it comes back', () => {
  test.each<[string, Omit<LineInput, 'id'>, string]>([
    ['a price by the month makes a subscription', { name: 'Sales Hub Starter', mrr: '20' }, 'subscription'],
    ['so does a bill that comes back', { name: 'Sales Hub Starter', billingFrequency: 'annually' }, 'subscription'],
    ['an amount alone leaves it open', { name: 'Sales Hub Starter', amount: '240' }, 'unknown'],
    [
      'what the line says goes before its price',
      { name: 'Sales Hub Starter', mrr: '20', kind: 'one_time' },
      'one_time',
    ],
    ['and before its name', { name: 'Onboarding', kind: 'subscription' }, 'subscription'],
    ['its name goes before its price', { name: 'Onboarding', mrr: '20' }, 'one_time'],
    ['credits by the pack', { name: 'Credits pack' }, 'subscription'],
    ['credits used beyond it', { name: 'Credits overage', mrr: '20' }, 'overage'],
    ['of credits a price does not say which', { product: 'hubspot_credits', mrr: '20' }, 'unknown'],
    ['a price of a product that nobody names', { mrr: '20' }, 'subscription'],
    ['nothing said', {}, 'unknown'],
  ])('%s', (_rule, line, kind) => {
    expect(lineOf(line).kind).toBe(kind);
  });

  test('rests on the fact that states it, and on none where it follows', () => {
    expect(read(lineOf({ kind: 'overage' }).kindRead)).toEqual({ 'lineItems[0].kind': 'overage' });
    expect(lineOf({ mrr: '20' }).kindRead).toEqual([]);
  });
});

describe('what it is worth a month (A-54)', () => {
  function value(line: Omit<LineInput, 'id'>, currency?: string | null) {
    const found = lineOf(line, currency).value;
    return found.known ? [shown(found.mrr), found.mrr.currency, read(found.read)] : [found.because, found.missing];
  }

  test('is its stated MRR, in its own currency or the deal’s', () => {
    expect(value({ mrr: '740.00', currency: 'USD' })).toEqual([
      '740.00',
      'USD',
      { 'lineItems[0].mrr': '740.00', 'lineItems[0].currency': 'USD' },
    ]);
    expect(value({ mrr: '740.00' })).toEqual([
      '740.00',
      'EUR',
      { 'lineItems[0].mrr': '740.00', 'deal.currency': 'EUR' },
    ]);
  });

  test('is a bill by the months that it pays for', () => {
    expect(value({ amount: '9600', billingFrequency: 'annually' })).toEqual([
      '800.00',
      'EUR',
      { 'lineItems[0].amount': '9600', 'lineItems[0].billingFrequency': 'annually', 'deal.currency': 'EUR' },
    ]);
  });

  test('is the stated MRR where the bill beside it comes to the same, to the cent', () => {
    expect(value({ mrr: '740', amount: '8880', billingFrequency: 'annually' })[0]).toBe('740.00');
    expect(value({ mrr: '83.33', amount: '1000', billingFrequency: 'annually' })[0]).toBe('83.33');
    expect(value({ mrr: '740', amount: '2220.03', billingFrequency: 'quarterly' })[0]).toBe('740.00');
  });

  test('is unknown where an MRR and a bill come to different amounts (A-68), and names both', () => {
    const paths = ['lineItems[0].mrr', 'lineItems[0].amount', 'lineItems[0].billingFrequency'];
    expect(value({ mrr: '740', amount: '9600', billingFrequency: 'annually' })).toEqual(['contradiction', paths]);
    expect(value({ mrr: '740', amount: '2220.04', billingFrequency: 'quarterly' })[0]).toBe('contradiction');
    expect(value({ mrr: '740', amount: '2219.96', billingFrequency: 'quarterly' })[0]).toBe('contradiction');
    const found = lineOf({ mrr: '740', amount: '9600', billingFrequency: 'annually' }).value;
    expect(found.known || found.because !== 'contradiction' ? null : read(found.read)).toEqual({
      'lineItems[0].mrr': '740',
      'lineItems[0].amount': '9600',
      'lineItems[0].billingFrequency': 'annually',
    });
  });

  test('of a bill by the week nobody knows how HubSpot makes an MRR: the stated one counts', () => {
    expect(value({ mrr: '740', amount: '500', billingFrequency: 'weekly' })[0]).toBe('740.00');
    expect(value({ mrr: '740', amount: '500', billingFrequency: 'biweekly' })[0]).toBe('740.00');
  });

  test('is unknown without an amount, without how often it comes back, or without a currency, and says which', () => {
    expect([
      value({}),
      value({ billingFrequency: 'monthly' }),
      value({ amount: '9600' }),
      value({ mrr: '740' }, null),
      value({ amount: '9600', billingFrequency: 'annually' }, null),
    ]).toEqual([
      ['amount', ['lineItems[0].mrr']],
      ['amount', ['lineItems[0].mrr']],
      ['amount', ['lineItems[0].billingFrequency']],
      ['currency', ['lineItems[0].currency']],
      ['currency', ['lineItems[0].currency']],
    ]);
  });
});

test('Starter, Pro and Enterprise stand in an order, and Free below them; what has no edition stands outside it', () => {
  const inOrder = productEditionSchema.options
    .filter((edition) => rank(edition) !== null)
    .toSorted((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0));
  expect(inOrder).toEqual(['free', 'starter', 'professional', 'enterprise']);
  expect([rank('none'), rank('unknown')]).toEqual([null, null]);
  expect(productEditionSchema.options.filter(isProOrEnterprise).toSorted()).toEqual(['enterprise', 'professional']);
});

test('every product of the format is read as itself', () => {
  expect(productLineSchema.options.filter((product) => lineOf({ product }).product?.line !== product)).toEqual([]);
});
