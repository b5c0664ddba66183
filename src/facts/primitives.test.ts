/** The smallest values of the format: what is one, what is none, and that each refusal says what would be taken. */
import fc from 'fast-check';
import * as z from 'zod';
import {
  calendarDate,
  countryCode,
  currencyCode,
  customerId,
  dealId,
  decimal,
  domain,
  instant,
  lineItemId,
  partnerId,
  ratio,
  timeZone,
} from './primitives.ts';

const takes = (schema: z.ZodType, written: unknown) => schema.safeParse(written).success;
const refusal = (schema: z.ZodType, written: unknown) =>
  schema.safeParse(written).error?.issues.map(({ message }) => message);

/** "not ...; write ... as 1.08": what is wrong, and an example of what is right. */
const example = (message: string) =>
  /^not an? [^;]+; write .*?("[^"]+"|\d{4}-[^ ]+)/.exec(message)?.[1]?.replaceAll('"', '');

test.each<[string, z.ZodType, string, string, unknown[]]>([
  ['calendar date', calendarDate, 'a calendar date', '2025-10-15', ['15/10/2025', '2025-02-30']],
  ['instant', instant, 'an instant with an offset', '2025-10-15T16:40:00+02:00', ['2025-10-15T16:40', 'noon']],
  ['amount', decimal, 'an amount', '740.00', ['-1', '1,000.00']],
  ['amount that is no text', decimal, 'a decimal string', '740.00', [740, null]],
  ['rate', ratio, 'a rate', '1.08', ['1.08 %', '']],
  ['rate that is no text', ratio, 'a decimal string', '1.08', [1.08]],
  ['currency', currencyCode, 'a currency code', 'EUR', ['€', 'euro']],
  ['country', countryCode, 'a country code', 'FR', ['France', 'fr']],
  ['time zone', timeZone, 'a time zone', 'Europe/Paris', ['Paris', 'Europe/Atlantis']],
])('a wrong %s is refused by name, with one that is taken', (_what, schema, named, right, wrong) => {
  expect(takes(schema, right)).toBe(true);
  for (const written of wrong) {
    const [message = '', ...more] = refusal(schema, written) ?? [];
    expect(more).toEqual([]);
    expect(message).toContain(`not ${named}; `);
    expect(example(message)).toBe(right);
  }
});

describe('a calendar date is a day that exists, written with four, two and two digits', () => {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  /** The Gregorian rule, as it is taught. */
  const daysIn = (year: number, month: number) => {
    if ([4, 6, 9, 11].includes(month)) return 30;
    if (month !== 2) return 31;
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  };

  test('of any year, month and day', () => {
    const number = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(number(1000, 9999), number(0, 14), number(0, 33), (year, month, day) => {
        const inReach = year >= 1900 && year <= 2999;
        const exists = inReach && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
        expect(takes(calendarDate, `${year}-${twoDigits(month)}-${twoDigits(day)}`)).toBe(exists);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2025-04-31', false],
    ['2025-12-31', true],
    ['2025-00-10', false],
    ['2025-13-01', false],
    ['2025-10-00', false],
  ])('%s exists: %s', (date, exists) => {
    expect(takes(calendarDate, date)).toBe(exists);
  });

  test.each([
    '2025-10',
    '2025',
    '2025-1-5',
    '20251015',
    ' 2025-10-15',
    '2025-10-15 ',
    '2025-10-15T00:00Z',
    '+012025-10-15',
  ])('and "%s" is another spelling', (date) => {
    expect(takes(calendarDate, date)).toBe(false);
  });
});

describe('an instant', () => {
  test.each([
    ['without seconds', '2025-10-15T16:40+02:00'],
    ['with seconds', '2025-10-15T16:40:59+02:00'],
    ['with a fraction of a second', '2025-10-15T16:40:00.5+02:00'],
    ['to the nanosecond', '2025-10-15T16:40:00.123456789+02:00'],
    ['in universal time', '2025-10-15T00:00Z'],
    ['west of it', '2025-10-15T23:59-11:30'],
    ['in the night of 29 February', '2024-02-29T23:59:59Z'],
  ])('%s: %s', (_how, written) => {
    expect(takes(instant, written)).toBe(true);
  });

  test.each([
    ['a date alone', '2025-10-15'],
    ['nobody’s clock', '2025-10-15T16:40:00'],
    ['an hour alone', '2025-10-15T16+02:00'],
    ['an offset of hours alone', '2025-10-15T16:40+02'],
    ['a space in the middle', '2025-10-15 16:40+02:00'],
    ['30 February', '2025-02-30T10:00Z'],
    ['a thirteenth month', '2025-13-01T10:00Z'],
    ['24 o’clock', '2025-10-15T24:00Z'],
    ['24 o’clock, to the second', '2025-10-15T24:00:00+02:00'],
    ['25 o’clock', '2025-10-15T25:00Z'],
    ['a sixtieth minute', '2025-10-15T10:60Z'],
    ['a sixtieth second', '2025-10-15T10:00:60Z'],
    ['an offset of a day', '2025-10-15T10:00+24:00'],
    ['ten digits of a second', '2025-10-15T10:00:00.1234567890Z'],
    ['a point without digits', '2025-10-15T10:00:00.Z'],
    ['text before it', 'on 2025-10-15T10:00Z'],
    ['text after it', '2025-10-15T10:00Z sharp'],
    ['a year of six digits', '+012025-10-15T10:00Z'],
  ])('is not %s: %s', (_what, written) => {
    expect(takes(instant, written)).toBe(false);
  });

  test('of every day and every minute', () => {
    const moment = fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (at) => {
        expect(takes(instant, at.toISOString())).toBe(true);
        expect(takes(instant, `${at.toISOString().slice(0, 16)}+05:30`)).toBe(true);
      }),
    );
  });
});

describe('digits of an amount and of a rate', () => {
  const digits = (count: number) => '9'.repeat(count);
  test.each<[string, z.ZodType, number, number]>([
    ['an amount', decimal, 15, 100],
    ['a rate', ratio, 9, 100],
  ])('%s has at most so many before the point and after it', (_what, schema, before, after) => {
    const taken = ['0', digits(before), '0.5', `${digits(before)}.${digits(after)}`];
    expect(taken.map((written) => takes(schema, written))).toEqual(taken.map(() => true));
    const refused = [
      digits(before + 1),
      `1.${digits(after + 1)}`,
      '',
      '.5',
      '5.',
      '-5',
      '+5',
      '1e3',
      '1,5',
      '1.5.5',
      ' 5',
      '5 ',
      '5 EUR',
      '٥',
    ];
    expect(refused.filter((written) => takes(schema, written))).toEqual([]);
  });
});

test.each<[string, z.ZodType, string, string[]]>([
  [
    'a currency is three capitals of ISO 4217',
    currencyCode,
    'USD',
    ['US', 'USDT', 'usd', 'US$', 'USD ', ' USD', 'ÉUR', 'EUX', 'XXX', 'XTS', 'BTC'],
  ],
  [
    'a country is two capitals of ISO 3166-1',
    countryCode,
    'DE',
    ['D', 'DEU', 'de', 'D1', 'DE ', ' DE', 'XX', 'ZZ', 'UK', 'EU', 'AN'],
  ],
])('%s, and nothing besides', (_what, schema, right, wrong) => {
  expect(takes(schema, right)).toBe(true);
  expect(wrong.filter((written) => takes(schema, written))).toEqual([]);
});

describe('an id', () => {
  const ids = { dealId, customerId, partnerId, lineItemId };

  test.each(Object.entries(ids))('%s: from one character to 128', (_name, schema) => {
    expect([takes(schema, 'x'), takes(schema, 'x'.repeat(128))]).toEqual([true, true]);
    expect(refusal(schema, '')).toEqual(['an id cannot be empty']);
    expect(refusal(schema, 'x'.repeat(129))).toEqual(['an id has at most 128 characters']);
  });

  test.each(['none', 'hubspot'])('"%s" is a word of the format, and no partner', (word) => {
    expect(refusal(partnerId, word)).toEqual(['"none" and "hubspot" are words of the format, not ids of a partner']);
    expect(takes(dealId, word)).toBe(true);
    expect(takes(partnerId, `${word}-1`)).toBe(true);
  });
});

test('a domain is kept bare and in lower case, so that two spellings of one are one', () => {
  expect(domain.parse('  Client.EXAMPLE ')).toBe('client.example');
  expect([takes(domain, '   '), takes(domain, 'x'.repeat(253)), takes(domain, 'x'.repeat(254))]).toEqual([
    false,
    true,
    false,
  ]);
});

test('a time zone is one that clocks know, under its name', () => {
  expect(['Asia/Kolkata', 'America/New_York', 'UTC'].map((name) => takes(timeZone, name))).toEqual([true, true, true]);
  expect(['', 'CEST+2', 'Europe/Paris '].map((name) => takes(timeZone, name))).toEqual([false, false, false]);
});

test('the published format says how dates and instants are written, by examples that are taken', () => {
  expect(z.toJSONSchema(calendarDate)).toMatchObject({ format: 'date', description: 'Calendar date, YYYY-MM-DD' });
  const published = z.toJSONSchema(instant);
  expect(published).toMatchObject({ description: 'ISO 8601 instant with an offset, seconds optional' });
  const examples: readonly unknown[] = published.examples ?? [];
  expect(examples.map((one) => takes(instant, one))).toEqual([true]);
});
