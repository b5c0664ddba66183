/**
 * Lists of line items as people type them, and what they come to: ramps, rebates, free months, bundles, quotes with several
 * terms. Each answer was worked out by hand from the list, before it was run: 20 % of what is paid, for 36 months from
 * October 2025 on, the month of the close.
 */
import appJson from '../../app.json';
import { rulebook } from '../catalogue/rulebook.ts';
import { parseFacts } from '../facts/parse.ts';
import { instant, timeZone } from '../facts/primitives.ts';
import type { FactsInput } from '../facts/schema.ts';
import { aDeal, missingPaths } from '../rules/testing/a-deal.ts';
import type { Determination } from '../rules/language/determination.ts';
import { determine } from '../rules/verdict/determine.ts';
import { factsFromRecords } from './facts-from-records.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { readLine } from './line-items.ts';
import { manifestSchema } from './manifest-schema.ts';
import { lineItemProperties } from './property-names.ts';

type Properties = Readonly<Record<string, string | null>>;
interface Asked {
  readonly deal?: Properties;
  readonly now?: string;
  readonly zone?: string;
  readonly audience?: 'hubspot' | 'partner';
  readonly rest?: Partial<FactsInput>;
}

const manifests = {
  hubspot: manifestSchema.parse({ ...appJson, audience: 'hubspot', partner: null }),
  partner: manifestSchema.parse({
    ...appJson,
    audience: 'partner',
    partner: { id: 'A', name: 'Agency A', type: 'solutions_partner', tier: 'gold' },
  }),
};
const hub = 'Marketing Hub Professional';
const monthly = (mrr: string, more: Properties = {}): Properties => ({ hs_mrr: mrr, amount: mrr, ...more });
const delayed = (unit: 'days' | 'months', count: string): Properties => ({
  hs_billing_start_delay_type: `hs_billing_start_delay_${unit}`,
  [`hs_billing_start_delay_${unit}`]: count,
});
const from = (date: string, term: string | null = null): Properties => ({
  hs_recurring_billing_start_date: date,
  hs_recurring_billing_period: term,
});
const bill = (amount: string, frequency: string): Properties => ({
  hs_mrr: null,
  amount,
  recurringbillingfrequency: frequency,
});

/** A sale in order but for its lines: a plain monthly Marketing Hub Professional where a line says nothing else. */
function read(
  lines: readonly Properties[],
  { deal = {}, now, zone = 'Europe/Paris', audience = 'hubspot' }: Asked = {},
) {
  const record = (id: string, properties: Properties): CrmRecord => ({
    id,
    properties,
    updatedAt: '2025-10-20T08:00:00Z',
  });
  return factsFromRecords(
    {
      deal: record('9001', {
        deal_currency_code: 'EUR',
        hs_is_closed: 'true',
        hs_is_closed_won: 'true',
        createdate: '2025-09-01T09:00:00Z',
        closedate: '2025-10-15T14:40:00Z',
        ...deal,
      }),
      lineItems: {
        found: lines.map((properties, index) =>
          record(`L${index + 1}`, { name: hub, recurringbillingfrequency: 'monthly', ...properties }),
        ),
        missing: [],
      },
      companies: { found: [record('501', { name: 'Client', domain: 'client.example' })], missing: [] },
      unlabelled: [],
      companiesOnDeal: [{ id: '501', primary: true, labels: [] }],
      involvements: { found: [], missing: [] },
      earlierDeals: { customerId: '501', deals: [], companies: [], unreadCompanies: null },
      partnerClients: null,
      acceptedNames: null,
      companyCurrency: null,
      exchangeRates: null,
      gaps: [],
      successors: new Map(),
    },
    {
      manifest: manifests[audience],
      timeZone: timeZone.parse(zone),
      asOf: instant.parse(now ?? '2025-11-05T10:00:00+01:00'),
    },
  );
}

function judged(lines: readonly Properties[], asked: Asked = {}): Determination & { readonly gaps: readonly string[] } {
  const { facts, gaps } = read(lines, asked);
  const { stage, closeDate, createdOn } = facts.deal;
  const parsed = parseFacts(
    JSON.parse(
      JSON.stringify(
        aDeal(
          { asOf: facts.asOf, lineItems: facts.lineItems ?? null, ...asked.rest },
          { stage, closeDate: closeDate ?? null, createdOn },
        ),
      ),
    ),
  );
  if (!parsed.ok || parsed.facts.asOf === undefined) throw new Error(JSON.stringify(parsed));
  const found = determine({ ...parsed.facts, asOf: parsed.facts.asOf }, rulebook);
  return { ...found, gaps: gaps.map(({ what, count }) => `${what} ${count}`) };
}

/** "EUR 140.00, 6000.00 at most", by currency; and the months add up to it. */
function comesTo(found: Determination): string[] {
  return found.totals.map(({ currency, monthly: month, maximum }) => {
    const cents = found.schedule
      .filter((each) => each.currency === currency)
      .reduce((sum, { accrued }) => sum + BigInt(accrued.replace('.', '')), 0n);
    expect(cents).toBe(BigInt(maximum.replace('.', '')));
    return `${currency} ${month}, ${maximum} at most`;
  });
}
const accrued = (found: Determination, month: string) => found.schedule.find((each) => each.month === month)?.accrued;

describe('steps of a price count one at a time, each in its own months', () => {
  test.each<[string, readonly Properties[], string]>([
    // 13 x 140 (October 2025 to October 2026) + 23 x 180
    [
      'by dates with an end',
      [
        monthly('700', { ...from('2025-11-01'), hs_recurring_billing_end_date: '2026-10-31' }),
        monthly('900', { ...from('2026-11-01'), hs_recurring_billing_end_date: '2027-10-31' }),
      ],
      'EUR 140.00, 5960.00 at most',
    ],
    // 12 x 140 + 24 x 180
    [
      'the first at payment, the next after a delay',
      [
        monthly('700', { hs_recurring_billing_period: 'P12M' }),
        monthly('900', { hs_recurring_billing_period: 'P24M', ...delayed('months', '12') }),
      ],
      'EUR 140.00, 6000.00 at most',
    ],
    // 13 x 100 + 12 x 140 + 11 x 180
    [
      'three years by date',
      [
        monthly('500', from('2025-11-01', 'P12M')),
        monthly('700', from('2026-11-01', 'P12M')),
        monthly('900', from('2027-11-01', 'P12M')),
      ],
      'EUR 100.00, 4960.00 at most',
    ],
    // 12 x 120 + 12 x 160 + 12 x 200; the fourth begins when the commission is over
    [
      'four steps by delays alone',
      [
        monthly('600', delayed('months', '0')),
        monthly('800', delayed('months', '12')),
        monthly('1000', delayed('months', '24')),
        monthly('1200', delayed('months', '36')),
      ],
      'EUR 120.00, 5760.00 at most',
    ],
    // 12 x 140 + 24 x 180
    [
      'by a number of payments on the first',
      [monthly('700', { hs_recurring_billing_number_of_payments: '12' }), monthly('900')],
      'EUR 140.00, 6000.00 at most',
    ],
    // 12 x 80 + 12 x 100 + 12 x 120
    [
      'by the phases of a ramp',
      [
        monthly('600', { hs_ramp_key: 'r1', hs_ramp_phase_name: 'Year 3', hs_recurring_billing_period: 'P12M' }),
        monthly('400', { hs_ramp_key: 'r1', hs_ramp_phase_name: 'Year 1', hs_recurring_billing_period: 'P12M' }),
        monthly('500', { hs_ramp_key: 'r1', hs_ramp_phase_name: 'Year 2', hs_recurring_billing_period: 'P12M' }),
      ],
      'EUR 80.00, 3600.00 at most',
    ],
    // 12 x 200 + 24 x 250
    [
      'by the years in their names, billed by the year',
      [
        { name: 'Sales Hub Enterprise – Year 1', ...bill('12000', 'annually') },
        { name: 'Sales Hub Enterprise – Year 2', ...bill('15000', 'annually') },
      ],
      'EUR 200.00, 8400.00 at most',
    ],
    // 12 x 16.666… + 24 x 33.333…
    [
      'at prices whose decimals never end',
      [bill('1000', 'annually'), { ...bill('2000', 'annually'), ...delayed('months', '12') }],
      'EUR 16.67, 1000.00 at most',
    ],
    // 26 weekly bills of 156 run to April: 6 x 135.20 + 30 x 180.2666…
    [
      'by the week',
      [{ ...bill('156', 'weekly'), hs_recurring_billing_number_of_payments: '26' }, bill('208', 'weekly')],
      'EUR 135.20, 6219.20 at most',
    ],
    // 12 x 140 + 24 x 180
    [
      'where the last day of one is the first of the next',
      [
        monthly('700', { ...from('2025-10-15'), hs_recurring_billing_end_date: '2026-10-15' }),
        monthly('900', from('2026-10-15')),
      ],
      'EUR 140.00, 6000.00 at most',
    ],
    // October 2026 is the month in which the second begins: 12 x 140 + 24 x 180
    [
      'of one product of the library, under two names',
      [
        monthly('700', { hs_product_id: '77' }),
        monthly('900', { hs_product_id: '77', name: 'Marketing Hub Pro, année 2', ...from('2026-10-20') }),
      ],
      'EUR 140.00, 6000.00 at most',
    ],
    // 7 x 140 (October to April), May to August nothing, 25 x 160
    [
      'with months between in which nobody pays',
      [
        monthly('700', { ...from('2025-11-01'), hs_recurring_billing_end_date: '2026-04-30' }),
        monthly('800', from('2026-09-01')),
      ],
      'EUR 140.00, 4980.00 at most',
    ],
    // to September 2026, then on: 12 x 140 + 24 x 180
    [
      'by last days alone',
      [
        monthly('900', { hs_recurring_billing_end_date: '2028-10-14' }),
        monthly('700', { hs_recurring_billing_end_date: '2026-10-14' }),
      ],
      'EUR 140.00, 6000.00 at most',
    ],
    // ten seats, then twenty: 12 x 180 + 12 x 360 + 12 x 540
    [
      'of more seats every year, by terms that name their frequency otherwise',
      [
        { ...bill('10800', 'annually'), ...from('2025-10-15', 'P1Y'), hs_recurring_billing_number_of_payments: '1' },
        { ...bill('21600', 'annually'), ...delayed('days', '365'), hs_recurring_billing_period: 'P12M' },
        { ...bill('2700', 'monthly'), ...delayed('months', '24') },
      ],
      'EUR 180.00, 12960.00 at most',
    ],
    // two business units, two steps each: 12 x (80 + 60) + 24 x (100 + 80)
    [
      'of two ramps of one product',
      [
        monthly('400', { hs_ramp_key: 'a', hs_recurring_billing_period: 'P12M' }),
        monthly('300', { hs_ramp_key: 'b', hs_recurring_billing_period: 'P12M' }),
        monthly('500', { hs_ramp_key: 'a', ...delayed('months', '12') }),
        monthly('400', { hs_ramp_key: 'b', ...delayed('months', '12') }),
      ],
      'EUR 140.00, 6000.00 at most',
    ],
    // two lines in the first step: 12 x (100 + 60) + 24 x 200
    [
      'of several lines each',
      [
        monthly('500', { hs_recurring_billing_period: 'P1Y' }),
        monthly('300', { hs_recurring_billing_period: 'P12M' }),
        monthly('1000', delayed('months', '12')),
      ],
      'EUR 160.00, 6720.00 at most',
    ],
    // 12 x 180 + 24 x 140: a price may fall
    [
      'downwards',
      [monthly('900', { hs_recurring_billing_period: 'P12M' }), monthly('700', delayed('months', '12'))],
      'EUR 180.00, 5520.00 at most',
    ],
  ])('%s', (_how, lines, expected) => {
    const found = judged(lines);
    expect(comesTo(found)).toEqual([expected]);
    expect(found.lines).toHaveLength(1);
    expect(found.status).toBe('eligible');
    expect(judged([...lines].reverse()).totals).toEqual(found.totals);
  });

  test('the month in which a step begins is wholly its own', () => {
    const found = judged([
      monthly('700', { hs_recurring_billing_period: 'P12M' }),
      monthly('900', delayed('months', '12')),
    ]);
    expect(['2025-10', '2026-09', '2026-10', '2028-09'].map((month) => accrued(found, month))).toEqual([
      '140.00',
      '140.00',
      '180.00',
      '180.00',
    ]);
    expect(found.gaps).toEqual(['later_lines 1']);
  });

  test('once the deal is closed the step of the day counts, and the maximum stays', () => {
    const lines = [
      monthly('700', { ...from('2025-11-01'), hs_recurring_billing_end_date: '2026-10-31' }),
      monthly('900', from('2026-11-01')),
    ];
    expect(comesTo(judged(lines, { now: '2026-12-05T10:00:00+01:00' }))).toEqual(['EUR 180.00, 5960.00 at most']);
  });

  test('before the close it is the step of the expected close', () => {
    const open = { hs_is_closed: 'false', hs_is_closed_won: 'false', closedate: '2025-12-15T14:40:00Z' };
    const { facts } = read(
      [monthly('700', { hs_recurring_billing_period: 'P12M' }), monthly('900', delayed('days', '365'))],
      {
        deal: open,
      },
    );
    expect(facts.lineItems).toMatchObject([
      { id: 'L1', mrr: '700.00', laterPrices: [{ from: '2026-12-15', mrr: '900.00' }] },
    ]);
  });

  test('in its second year the line is the second step, with the price before', () => {
    const { facts } = read(
      [monthly('700', { hs_recurring_billing_period: 'P12M' }), monthly('900', delayed('months', '12'))],
      { now: '2026-12-05T10:00:00+01:00' },
    );
    expect(facts.lineItems).toMatchObject([
      { id: 'L2', mrr: '900.00', earlierPrices: [{ until: '2026-10-14', mrr: '700.00' }] },
    ]);
  });
});

describe('free months are followed by the real price', () => {
  test.each<[string, readonly Properties[], string, readonly string[]]>([
    // October and November free: 34 x 148
    [
      'a step at nothing, and a delay in days',
      [monthly('0', { hs_recurring_billing_period: 'P2M' }), monthly('740', delayed('days', '61'))],
      'EUR 148.00, 5032.00 at most',
      ['2025-10 0.00', '2025-11 0.00', '2025-12 148.00'],
    ],
    // October to December free: 33 x 148
    [
      'typed as paid once, at nothing',
      [
        { name: `${hub} (3 months free)`, hs_mrr: '0.00', amount: '0', recurringbillingfrequency: null },
        monthly('740', from('2026-01-15')),
      ],
      'EUR 148.00, 4884.00 at most',
      ['2025-10 0.00', '2025-12 0.00', '2026-01 148.00'],
    ],
    // the name alone says how long: October to December free, 33 x 148
    [
      'by the name alone',
      [monthly('0', { name: `${hub} - 3 free months` }), monthly('740')],
      'EUR 148.00, 4884.00 at most',
      ['2025-12 0.00', '2026-01 148.00'],
    ],
    // October and November (billing from 1 November to 31 December free): October to December, 33 x 148
    [
      'by dates',
      [
        monthly('0', { ...from('2025-11-01'), hs_recurring_billing_end_date: '2025-12-31' }),
        monthly('740', from('2026-01-01', 'P36M')),
      ],
      'EUR 148.00, 4884.00 at most',
      ['2025-12 0.00', '2026-01 148.00'],
    ],
  ])('%s', (_how, lines, expected, months) => {
    const found = judged(lines);
    expect(comesTo(found)).toEqual([expected]);
    expect(months.map((each) => each.slice(0, 7)).map((month) => `${month} ${accrued(found, month) ?? ''}`)).toEqual(
      months,
    );
  });
});

describe('steps that cannot be put in order are asked about, and never added up', () => {
  test.each<[string, readonly Properties[]]>([
    [
      'the same first day, different terms',
      [monthly('700', from('2025-11-01', 'P12M')), monthly('900', from('2025-11-01', 'P24M'))],
    ],
    [
      'both at payment, different terms',
      [
        monthly('700', { hs_recurring_billing_period: 'P12M' }),
        monthly('900', { hs_recurring_billing_period: 'P24M' }),
      ],
    ],
    [
      'stated to run at the same time',
      [
        monthly('700', { ...from('2025-11-01'), hs_recurring_billing_end_date: '2027-10-31' }),
        monthly('900', from('2026-11-01')),
      ],
    ],
    ['marked as a ramp and nothing else', [monthly('700', { hs_ramp_key: 'a' }), monthly('900', { hs_ramp_key: 'b' })]],
    [
      'in phases of one ramp that no number orders',
      [
        monthly('700', { hs_ramp_key: 'a', hs_ramp_phase_name: 'Ramp-up' }),
        monthly('900', { hs_ramp_key: 'a', hs_ramp_phase_name: 'Full price' }),
      ],
    ],
    [
      'in two currencies',
      [monthly('700'), monthly('900', { hs_line_item_currency_code: 'USD', ...delayed('months', '12') })],
    ],
  ])('%s', (_how, lines) => {
    const found = judged(lines);
    expect(found.totals.filter(({ monthly: month }) => month !== '0.00')).toEqual([]);
    expect(found.status).toBe('pending');
    expect(missingPaths(found)).toContain('lineItems[0].mrr');
    expect(found.gaps).toContain('unordered_lines 2');
  });

  test('a step whose price is unknown is asked for by its place', () => {
    const found = judged([
      monthly('700', { hs_recurring_billing_period: 'P12M' }),
      { hs_mrr: null, amount: null, ...delayed('months', '12') },
    ]);
    expect(missingPaths(found)).toContain('lineItems[0].laterPrices[0].mrr');
  });
});

describe('lines that nothing tells apart, and other products, run side by side', () => {
  test.each<[string, readonly Properties[], readonly string[], number]>([
    // (740 + 450 + 450) x 20 %
    [
      'a bundle that starts together',
      [
        monthly('740', from('2025-11-01')),
        monthly('450', { name: 'Sales Hub Professional', ...from('2025-11-01') }),
        monthly('450', { name: 'Sales Hub Professional seat', ...from('2025-11-01') }),
      ],
      ['EUR 328.00, 11808.00 at most'],
      3,
    ],
    // (900 + 90) x 20 %
    [
      'quotes with several terms',
      [
        monthly('900', { name: 'Sales Hub Professional', hs_recurring_billing_period: 'P12M' }),
        monthly('90', { name: 'Sales Hub Professional seat', hs_recurring_billing_period: 'P36M' }),
      ],
      ['EUR 198.00, 7128.00 at most'],
      2,
    ],
    // 2 x 700 x 20 %
    ['two like lines', [monthly('700'), monthly('700')], ['EUR 280.00, 10080.00 at most'], 2],
    // euros: 12 x 140 + 24 x 180; dollars: 36 x 100
    [
      'a ramp in euros beside a product in dollars',
      [
        monthly('700', { hs_recurring_billing_period: 'P12M' }),
        monthly('900', from('2026-10-01')),
        monthly('500', { name: 'Sales Hub Professional', hs_line_item_currency_code: 'USD' }),
      ],
      ['EUR 140.00, 6000.00 at most', 'USD 100.00, 3600.00 at most'],
      2,
    ],
    // 700 x 20 %: what the customer may still decline is no step yet
    [
      'an optional second year',
      [
        monthly('700', { hs_recurring_billing_period: 'P12M' }),
        monthly('900', { hs_is_optional: 'true', ...delayed('months', '12') }),
      ],
      ['EUR 140.00, 5040.00 at most'],
      1,
    ],
  ])('%s', (_what, lines, expected, count) => {
    const found = judged(lines);
    expect(comesTo(found)).toEqual(expected);
    expect(found.lines).toHaveLength(count);
  });

  test('a product that renews itself goes on when its first term ends', () => {
    const renews = { hs_recurring_billing_terms: 'AUTOMATICALLY_RENEW' };
    const found = judged(
      [
        monthly('900', { name: 'Sales Hub Professional', ...from('2025-11-01', 'P12M'), ...renews }),
        monthly('90', { name: 'Sales Hub Professional seat', ...from('2026-11-01'), ...renews }),
      ],
      { now: '2026-12-05T10:00:00+01:00' },
    );
    expect(found.totals.map(({ monthly: month }) => month)).toEqual(['198.00']);
  });
});

describe('a rebate as a line of its own lowers the product that it belongs to', () => {
  const rebate = (mrr: string, more: Properties = {}) => monthly(mrr, { name: 'Loyalty rebate', ...more });
  const sales = monthly('450', { name: 'Sales Hub Professional' });
  test.each<[string, readonly Properties[], string, readonly string[]]>([
    ['the only product', [monthly('740'), rebate('-100')], 'EUR 128.00, 4608.00 at most', []],
    // 12 x 120 + 24 x 148
    [
      'while it lasts',
      [monthly('740'), rebate('-140', { hs_recurring_billing_period: 'P12M', hs_recurring_billing_terms: 'FIXED' })],
      'EUR 120.00, 4992.00 at most',
      [],
    ],
    // (740 + 450 - 90) x 20 %
    [
      'the product that it names',
      [monthly('740'), sales, rebate('-90', { name: 'Rebate Sales Hub Professional' })],
      'EUR 220.00, 7920.00 at most',
      [],
    ],
    // the same
    [
      'the product of the library',
      [monthly('740'), { ...sales, hs_product_id: '8' }, rebate('-90', { hs_product_id: '8' })],
      'EUR 220.00, 7920.00 at most',
      [],
    ],
    // 12 x (140 - 20) + 24 x (180 - 20)
    [
      'every step of a price',
      [
        monthly('700', { hs_recurring_billing_period: 'P12M' }),
        monthly('900', delayed('months', '12')),
        rebate('-100'),
      ],
      'EUR 120.00, 5280.00 at most',
      ['later_lines 1'],
    ],
    // a year's rebate of 100 is 8.333… a month: 740 - 8.333… = 731.666…
    [
      'by the year',
      [monthly('740'), { name: 'Rebate', ...bill('-100', 'annually') }],
      'EUR 146.33, 5268.00 at most',
      [],
    ],
    // left out, and said
    [
      'of several, none that can be told',
      [monthly('740'), sales, rebate('-90')],
      'EUR 238.00, 8568.00 at most',
      ['rebates 1'],
    ],
    ['more than the price', [monthly('740'), rebate('-800')], 'EUR 148.00, 5328.00 at most', ['rebates 1']],
    [
      'in another currency',
      [monthly('740'), rebate('-90', { hs_line_item_currency_code: 'USD' })],
      'EUR 148.00, 5328.00 at most',
      ['rebates 1'],
    ],
    [
      'paid once',
      [monthly('740'), { name: 'Rebate', hs_mrr: '0.00', amount: '-500', recurringbillingfrequency: null }],
      'EUR 148.00, 5328.00 at most',
      ['rebates 1'],
    ],
  ])('%s', (_which, lines, expected, gaps) => {
    const found = judged(lines);
    expect(comesTo(found)).toEqual([expected]);
    expect(found.gaps).toEqual(gaps);
  });
});

describe('a subscription typed as paid once is asked about', () => {
  const once = (name: string, amount: string): Properties => ({
    name,
    hs_mrr: '0.00',
    amount,
    recurringbillingfrequency: null,
  });
  test.each([
    once('Marketing Hub Professional (12 months, prepaid)', '8880'),
    once('Sales Hub Enterprise – 36 months', '43200'),
    once('Abonnement HubSpot, 2 ans', '17760'),
  ])('$name', (properties) => {
    const found = judged([properties]);
    expect(found.status).toBe('pending');
    expect(missingPaths(found)).toEqual(expect.arrayContaining([expect.stringMatching(/^lineItems\[0\]\./)]));
  });

  test('work that is paid once is paid once', () => {
    expect(read([once('Onboarding Marketing Hub Professional', '3000')]).facts.lineItems).toMatchObject([
      { kind: 'one_time', amount: '3000.00' },
    ]);
  });
});

test('whatever is read of a line is asked for, in the one call that reads the lines', () => {
  const asked = new Set<string>();
  const properties: Record<string, string | null> = new Proxy(
    {},
    {
      get: (_, property) => {
        if (typeof property === 'string') asked.add(property);
        return null;
      },
    },
  );
  readLine({ id: '1', properties }, manifests.hubspot, new Map());
  expect(asked.size).toBeGreaterThan(10);
  const known: readonly string[] = lineItemProperties;
  expect([...asked].filter((property) => !known.includes(property))).toEqual([]);
});

describe('numbers and dates as HubSpot writes them', () => {
  test('a double in full is a number, and nothing of it is lost', () => {
    const long = '740.200000000000045474735088646411895751953125';
    expect(comesTo(judged([monthly(long)]))).toEqual(['EUR 148.04, 5329.44 at most']);
    expect(read([monthly(long)]).facts.lineItems?.[0]?.mrr).toBe(long);
  });

  test('closed before it was created: seconds that were read as milliseconds', () => {
    const { facts, gaps } = read([monthly('700')], { deal: { closedate: '1760486400' } });
    expect(facts.deal).not.toHaveProperty('closeDate');
    expect(facts.deal).not.toHaveProperty('closedAt');
    expect(gaps).toEqual([{ what: 'closed_before_creation', why: 'impossible', count: 0 }]);
  });

  test('the day before the creation is before it; the same day is not', () => {
    const gapsOf = (closedate: string) => read([monthly('700')], { deal: { closedate } }).gaps.map(({ what }) => what);
    expect(gapsOf('2025-08-31')).toEqual(['closed_before_creation']);
    expect(gapsOf('2025-09-01')).toEqual([]);
  });

  test('a day imported as midnight in UTC is the day before in America, and said', () => {
    const imported = { deal: { closedate: '2025-10-15T00:00:00Z' } };
    const { facts, gaps } = read([monthly('700')], { ...imported, zone: 'America/New_York' });
    expect(facts.deal.closeDate).toBe('2025-10-14');
    expect(gaps).toEqual([{ what: 'close_at_midnight', why: 'ambiguous', count: 0 }]);
    expect(read([monthly('700')], imported).gaps).toEqual([]);
  });

  test('closed and not won is lost, also where HubSpot says nothing of lost', () => {
    const flags = { hs_is_closed_won: 'false', hs_is_closed: 'true', dealstage: '48213303' };
    expect(read([monthly('700')], { deal: flags }).facts.deal.stage).toBe('closed_lost');
  });
});

describe('a partner’s own lines say nothing of what HubSpot sold', () => {
  const retainer = monthly('1500', { name: 'Marketing retainer' });
  const figure = { hs_deal_registration_mrr: '740', hs_deal_registration_mrr_currency_code: 'EUR' };
  test('HubSpot’s figure stands as the line', () => {
    const { facts, gaps } = read([retainer], { audience: 'partner', deal: figure });
    expect(facts.lineItems).toEqual([
      expect.objectContaining({ id: 'hs_deal_registration_mrr', mrr: '740.00', currency: 'EUR' }),
    ]);
    expect(gaps).toEqual([{ what: 'own_lines', why: 'left_out', count: 1 }]);
  });

  test('without a figure, what is sold is unknown', () => {
    const shared = { hs_num_associated_active_deal_registrations: '1' };
    expect(read([retainer], { audience: 'partner', deal: shared }).facts).not.toHaveProperty('lineItems');
  });

  test('nor a line in no language that the catalogue knows; without a figure it is asked about', () => {
    const unknown = monthly('1500', { name: 'Havi díj' });
    const ids = (deal: Properties) =>
      read([unknown], { audience: 'partner', deal }).facts.lineItems?.map(({ id }) => id);
    expect(ids(figure)).toEqual(['hs_deal_registration_mrr']);
    expect(ids({ hs_num_associated_active_deal_registrations: '1' })).toEqual(['L1']);
  });

  test('a deal that is shared with nobody is the partner’s own business', () => {
    expect(read([retainer], { audience: 'partner' }).facts.lineItems?.map(({ id }) => id)).toEqual(['L1']);
  });

  test('a line of HubSpot’s software that the partner typed stays', () => {
    const { facts } = read([retainer, monthly('700')], { audience: 'partner', deal: figure });
    expect(facts.lineItems?.map(({ id }) => id)).toEqual(['L1', 'L2']);
  });
});
