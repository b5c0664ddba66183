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
  expect(derived('GBP', ['USD', 'EUR'])).toEqual(['GBP USD 1.25 2025-10-01', 'GBP EUR 1.176470588235 2025-09-01']);
});

test('what HubSpot states itself is not stated again, and nothing follows from one rate alone', () => {
  expect(derived('USD', ['GBP'])).toEqual([]);
  expect(derived('CHF', ['USD', 'EUR'])).toEqual([]);
  expect(ratesOf(rates, null)).toHaveLength(rates.length);
});
