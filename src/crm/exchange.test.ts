import { ratesOf } from './exchange.ts';

const rates = [
  { from: 'USD', to: 'GBP', rate: '0.8', effectiveAt: '2025-10-01T00:00:00Z' },
  { from: 'EUR', to: 'GBP', rate: '0.85', effectiveAt: '2025-09-01T00:00:00Z' },
];
const derived = (dealCurrency: string, compared: readonly string[]) =>
  ratesOf(rates, dealCurrency, compared)
    .slice(rates.length)
    .map(({ from, to, rate, on }) => `${from} ${to} ${rate ?? ''} ${on ?? ''}`);

test('the deal’s currency is led to each that the rules compare with, by way of the company’s', () => {
  expect(derived('USD', ['USD', 'EUR'])).toEqual(['USD EUR 0.941176470588 2025-09-01']);
  expect(derived('EUR', ['USD', 'EUR'])).toEqual(['EUR USD 1.0625 2025-09-01']);
});

test('a rate stated the other way round is turned round where no decimal is lost; else that is left to the rules', () => {
  expect(derived('GBP', ['USD', 'EUR'])).toEqual(['GBP USD 1.25 2025-10-01']);
});

test('a rate keeps every decimal that HubSpot writes', () => {
  const long = '1.1765000000000000124344978758017532527446746826171875';
  expect(ratesOf([{ from: 'EUR', to: 'USD', rate: long, effectiveAt: '2025-10-01' }], 'EUR')).toEqual([
    { from: 'EUR', to: 'USD', rate: long, on: '2025-10-01', source: 'HubSpot' },
  ]);
});

test('what HubSpot states itself is not stated again, and nothing follows from one rate alone', () => {
  expect(derived('USD', ['GBP'])).toEqual([]);
  expect(derived('CHF', ['USD', 'EUR'])).toEqual([]);
  expect(ratesOf(rates, null)).toHaveLength(rates.length);
});
