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

  test('is the stated MRR where a bill is stated beside it', () => {
    expect(value({ mrr: '740', amount: '9600', billingFrequency: 'annually' })[0]).toBe('740.00');
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
