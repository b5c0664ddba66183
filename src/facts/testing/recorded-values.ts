/** Values that a person could record of a fact, by its form: the book's own generator for tests. */
import fc from 'fast-check';
import type { Fact } from '../book/fact.ts';
import type { Input } from '../book/form.ts';

/** What there is to choose among. */
export interface World {
  readonly partners: readonly [string, ...string[]];
  readonly lineItems: readonly [string, ...string[]];
  /** `YYYY-MM-DD`; dates lie in the weeks before it. */
  readonly today: string;
}

const dayBefore = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
const host = fc.stringMatching(/^[a-z]{1,12}$/).map((name) => `${name}.example`);
const words = fc.stringMatching(/^[A-Z][a-z]{2,12}( [A-Z][a-z]{2,8})?$/);
const cents = fc.integer({ min: 0, max: 999_999 }).map((amount) => (amount / 100).toFixed(2));

/** What may be "none so far" says so as well. */
export function recordedValues({ form, keep }: Fact, world: World): fc.Arbitrary<unknown> {
  const values = valuesOf(form.input, world);
  return keep.flag === undefined ? values : fc.oneof({ arbitrary: values, weight: 3 }, fc.constant('none'));
}

function valuesOf(input: Input, { partners, lineItems, today }: World): fc.Arbitrary<unknown> {
  if (typeof input === 'object')
    return 'choice' in input
      ? fc.constantFrom(...input.choice)
      : fc.uniqueArray(fc.constantFrom(...input.several), { minLength: 1 });
  const day = fc.integer({ min: 1, max: 60 }).map((days) => dayBefore(today, days));
  switch (input) {
    case 'yes_no':
      return fc.boolean();
    case 'date':
      return day;
    case 'date_time':
      return fc
        .tuple(day, fc.integer({ min: 0, max: 23 }), fc.constantFrom('+00:00', '+02:00', '-05:00', 'Z'))
        .map(([date, hour, offset]) => `${date}T${String(hour).padStart(2, '0')}:15:00${offset}`);
    case 'domain':
      return host;
    case 'domains':
      return fc.uniqueArray(host, { minLength: 1, maxLength: 4 });
    case 'amount':
      return cents;
    case 'count':
      return fc.integer({ min: 0, max: 60 });
    case 'percent':
      return fc.constantFrom('5', '12.5', '100');
    case 'country':
      return fc.constantFrom('FR', 'DE');
    case 'currency':
      return fc.constantFrom('EUR', 'USD');
    case 'time_zone':
      return fc.constantFrom('Europe/Paris', 'America/New_York');
    case 'address':
      return words.map((word) => `https://confirmation.hubspot.example/${word.replace(' ', '-')}`);
    case 'text':
      return words;
    case 'texts':
      return fc.uniqueArray(words, { minLength: 1, maxLength: 4 });
    case 'lines':
      return fc.oneof(fc.constant('all'), fc.subarray([...lineItems], { minLength: 1 }));
    case 'partner':
      return fc.constantFrom(...partners);
    case 'partners':
      return fc.subarray([...partners], { minLength: 1 });
    case 'hubspot_or_partner':
      return fc.constantFrom('hubspot', ...partners);
    case 'line':
    case 'none':
      throw new TypeError('A fact that is never asked of a person has no recorded values.');
  }
}
