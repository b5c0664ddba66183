/** Which values a fact takes in a file, and which of them a card may record: fewer, because a property keeps them. */
import fc from 'fast-check';
import type * as z from 'zod';
import { recordedValues } from '../testing/recorded-values.ts';
import type { Fact } from './fact.ts';
import {
  address,
  amount,
  choice,
  count,
  country,
  currency,
  date,
  dateTime,
  domain,
  domains,
  type Form,
  holder,
  hubspotOrPartner,
  line,
  lines,
  partner,
  partners,
  percent,
  plain,
  recordedLineItemId,
  several,
  text,
  texts,
  yesNo,
  zone,
} from './form.ts';
import { recordedFields } from './kinds.ts';

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;
/** `file/card`. */
const taken = ({ schema, recorded }: Form, value: unknown) =>
  [schema, recorded].map((each) => (takes(each, value) ? 'yes' : 'no')).join('/');
const many = (count: number, value: string) => Array.from({ length: count }, () => value);

test('what a person can record of any fact is taken by the card, and read in a file', () => {
  const world = { partners: ['A', 'B'], lineItems: ['L1', 'L2'], today: '2026-01-15' } as const;
  const facts: readonly Fact[] = Object.values(recordedFields)
    .flatMap((fields: Readonly<Record<string, Fact>>) => Object.values(fields))
    .filter(({ form }) => form.input !== 'none' && form.input !== 'line');
  expect(facts.length).toBeGreaterThan(50);
  for (const one of facts) {
    fc.assert(
      fc.property(recordedValues({ ...one, keep: {} }, world), (value) => {
        expect(taken(one.form, one.form.recorded.parse(value))).toBe('yes/yes');
      }),
      { numRuns: 8 },
    );
  }
});

test.each<[string, Form, readonly (readonly [unknown, string])[]]>([
  [
    'yes or no',
    yesNo,
    [
      [true, 'yes/yes'],
      [false, 'yes/yes'],
      ['yes', 'no/no'],
    ],
  ],
  [
    'a date',
    date,
    [
      ['2025-10-15', 'yes/yes'],
      ['15/10/2025', 'no/no'],
    ],
  ],
  [
    'a moment',
    dateTime,
    [
      ['2025-10-15T10:00Z', 'yes/yes'],
      ['2025-10-15', 'no/no'],
    ],
  ],
  [
    'an amount',
    amount,
    [
      ['740.00', 'yes/yes'],
      [740, 'no/no'],
    ],
  ],
  [
    'a country',
    country,
    [
      ['FR', 'yes/yes'],
      ['France', 'no/no'],
    ],
  ],
  [
    'a currency',
    currency,
    [
      ['EUR', 'yes/yes'],
      ['euro', 'no/no'],
    ],
  ],
  [
    'a time zone',
    zone,
    [
      ['Europe/Paris', 'yes/yes'],
      ['Paris', 'no/no'],
    ],
  ],
  [
    'a domain',
    domain,
    [
      ['client.example', 'yes/yes'],
      ['localhost', 'yes/no'],
      ['', 'no/no'],
    ],
  ],
  [
    'domains',
    domains,
    [
      [['client.example'], 'yes/yes'],
      [[], 'yes/no'],
      [['localhost'], 'yes/no'],
      [many(50, 'client.example'), 'yes/yes'],
      [many(51, 'client.example'), 'yes/no'],
    ],
  ],
  [
    'a number',
    count,
    [
      [0, 'yes/yes'],
      [1_000, 'yes/yes'],
      [1_001, 'yes/no'],
      [-1, 'no/no'],
      [1.5, 'no/no'],
      ['1', 'no/no'],
    ],
  ],
  [
    'a percentage',
    percent,
    [
      ['5', 'yes/yes'],
      ['99.9999', 'yes/yes'],
      ['100', 'yes/yes'],
      ['100.0000', 'yes/yes'],
      ['0.0001', 'yes/yes'],
      ['0', 'yes/no'],
      ['0.0000', 'yes/no'],
      ['0.00001', 'yes/no'],
      ['12.34567', 'yes/no'],
      ['100.00000', 'yes/no'],
      ['100.1', 'no/no'],
      ['101', 'no/no'],
      ['1000', 'no/no'],
      ['5 %', 'no/no'],
      ['about 5', 'no/no'],
    ],
  ],
  [
    'a text',
    text,
    [
      ['Two words', 'yes/yes'],
      ['x'.repeat(200), 'yes/yes'],
      ['x'.repeat(201), 'yes/no'],
      ['x'.repeat(500), 'yes/no'],
      ['x'.repeat(501), 'no/no'],
      ['', 'no/no'],
      ['   ', 'no/no'],
      ['one; two', 'yes/no'],
      ['one, two', 'yes/no'],
      ['one\ntwo', 'yes/no'],
      [';', 'yes/no'],
    ],
  ],
  [
    'texts',
    texts,
    [
      [['one', 'two'], 'yes/yes'],
      [[], 'yes/no'],
      [[''], 'no/no'],
      [['one; two'], 'yes/no'],
      [many(100, 'one'), 'yes/yes'],
      [many(101, 'one'), 'yes/no'],
    ],
  ],
  [
    'an address',
    address,
    [
      ['https://client.example/a?b=c#d', 'yes/yes'],
      ['http://client.example', 'no/no'],
      ['xhttps://client.example', 'no/no'],
      ['httpsx://client.example', 'no/no'],
      ['client.example', 'no/no'],
      ['https://client.example/a b', 'no/no'],
      ['https://client.example/<b>', 'no/no'],
      [' https://client.example', 'no/no'],
      ['https://client.example ', 'no/no'],
      [`https://client.example/${'a'.repeat(477)}`, 'yes/yes'],
      [`https://client.example/${'a'.repeat(478)}`, 'no/no'],
    ],
  ],
  [
    'a partner',
    partner,
    [
      ['agency-1_b', 'yes/yes'],
      ['x'.repeat(64), 'yes/yes'],
      ['x'.repeat(65), 'yes/no'],
      ['a b', 'yes/no'],
      ['a/b', 'yes/no'],
      ['none', 'no/no'],
      ['hubspot', 'no/no'],
      ['', 'no/no'],
    ],
  ],
  [
    'partners',
    partners,
    [
      [['A', 'B'], 'yes/yes'],
      [[], 'yes/no'],
      [['a b'], 'yes/no'],
      [many(20, 'A'), 'yes/yes'],
      [many(21, 'A'), 'yes/no'],
    ],
  ],
  [
    'a partner or HubSpot',
    hubspotOrPartner,
    [
      ['hubspot', 'yes/yes'],
      ['A', 'yes/yes'],
      ['a b', 'yes/no'],
      ['none', 'no/no'],
    ],
  ],
  [
    'who holds a credit',
    holder,
    [
      ['A', 'yes/yes'],
      ['none', 'yes/yes'],
      ['a b', 'yes/no'],
      ['hubspot', 'no/no'],
    ],
  ],
  [
    'lines',
    lines,
    [
      ['all', 'yes/yes'],
      [['L1', 'L2'], 'yes/yes'],
      [[], 'yes/no'],
      [['all'], 'yes/no'],
      ['L1', 'no/no'],
      [many(500, 'L1'), 'yes/yes'],
      [many(501, 'L1'), 'yes/no'],
    ],
  ],
  [
    'a line',
    line,
    [
      ['L1', 'yes/yes'],
      ['', 'no/no'],
    ],
  ],
  [
    'a choice',
    choice(['one', 'two']),
    [
      ['one', 'yes/yes'],
      ['three', 'no/no'],
    ],
  ],
  [
    'a choice of several',
    several(['one', 'two']),
    [
      [['two', 'one'], 'yes/yes'],
      [['two'], 'yes/yes'],
      [[], 'yes/no'],
      [['three'], 'no/no'],
      [['one', 'two', 'one'], 'yes/no'],
    ],
  ],
])('in a file and by a card: %s', (_what, form, values) => {
  expect(values.map(([value]) => taken(form, value))).toEqual(values.map(([, expected]) => expected));
});

test.each([
  ['10234567890', true],
  ['L1', true],
  ['alls', true],
  ['x'.repeat(64), true],
  ['x'.repeat(65), false],
  ['all', false],
  ['ALL', false],
  ['-1', false],
  ['_x', false],
  ['a/b', false],
  ['', false],
])('a line that a card may name is not the word for all of them: "%s" %s', (id, may) => {
  expect(takes(recordedLineItemId, id)).toBe(may);
});

test('text is kept without the spaces around it', () => {
  expect([text.schema.parse('  two words '), text.recorded.parse('  two words ')]).toEqual(['two words', 'two words']);
});

test('a choice is offered in the order given, or as its values stand', () => {
  expect([
    choice(['one', 'two']).input,
    choice(['one', 'two'], ['two', 'one']).input,
    several(['one', 'two']).input,
  ]).toEqual([{ choice: ['one', 'two'] }, { choice: ['two', 'one'] }, { several: ['one', 'two'] }]);
});

test('what no card asks for by itself is asked of nobody', () => {
  expect([plain(yesNo.schema).input, line.input]).toEqual(['none', 'line']);
});
