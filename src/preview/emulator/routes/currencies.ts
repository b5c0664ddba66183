/** The account's currencies and its exchange rates, from an additional currency to the company's. */
import type { FastifyInstance } from 'fastify';
import type { Emulated } from '../emulated.ts';
import { notFound } from '../errors.ts';
import { page, paramsOf, queryOf } from '../request.ts';
import type { Account } from '../../portals/schema.ts';

const scope = ['settings.currencies.read'];
/** HubSpot tells the code as the answer's `id` (docs: Get the company currency, last modified 10 April 2026). */
const companyCurrencySince = '2023-11-07T05:31:56.000Z';
const names: Readonly<Record<string, string>> = {
  EUR: 'Euro',
  USD: 'US dollar',
  CHF: 'Swiss franc',
  GBP: 'Pound sterling',
};

export function currencyRoutes(app: FastifyInstance, emulated: Emulated): void {
  const { portal } = emulated.state;
  const shown = (rate: Account['exchangeRates'][number]): object => ({
    id: rate.id,
    fromCurrencyCode: rate.from,
    toCurrencyCode: rate.to,
    conversionRate: Number(rate.rate),
    effectiveAt: new Date(rate.effectiveAt).toISOString(),
    visibleInUI: true,
    createdAt: new Date(rate.effectiveAt).toISOString(),
    updatedAt: new Date(rate.effectiveAt).toISOString(),
  });
  const latestFirst = [...portal.exchangeRates].sort(
    (one, other) => Date.parse(other.effectiveAt) - Date.parse(one.effectiveAt),
  );

  for (const root of [
    '/settings/v3/currencies',
    ...['2026-03', '2026-09'].map((version) => `/settings/currencies/${version}`),
  ]) {
    app.get(`${root}/company-currency`, () => {
      emulated.scopes.require(scope);
      return { createdAt: companyCurrencySince, id: portal.companyCurrency };
    });
    app.get(`${root}/codes`, () => {
      emulated.scopes.require(scope);
      return {
        results: [...new Set([portal.companyCurrency, ...Object.keys(names)])].map((currencyCode) => ({
          currencyCode,
          currencyName: names[currencyCode] ?? currencyCode,
        })),
      };
    });
    app.get(`${root}/exchange-rates`, (request) => {
      emulated.scopes.require(scope);
      const { from, to, limit = 100, after } = queryOf(request.query);
      const { items, next } = page(
        latestFirst.filter((rate) => (from ?? rate.from) === rate.from && (to ?? rate.to) === rate.to),
        limit,
        after,
      );
      return { results: items.map(shown), ...(next === null ? {} : { paging: { next: { after: next } } }) };
    });
    app.get(`${root}/exchange-rates/current`, () => {
      emulated.scopes.require(scope);
      return {
        results: latestFirst
          .filter(
            (rate, index) => latestFirst.findIndex((each) => each.from === rate.from && each.to === rate.to) === index,
          )
          .map(shown),
      };
    });
    app.get(`${root}/exchange-rates/:id`, (request) => {
      emulated.scopes.require(scope);
      const rate = portal.exchangeRates.find(({ id }) => id === paramsOf(request.params, 'id').id);
      if (rate === undefined) throw notFound('The exchange rate does not exist');
      return shown(rate);
    });
  }
}
