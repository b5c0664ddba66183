import type { DocumentedAnswer } from './documented-answer.ts';
import { generated, page, specOf } from './sources.ts';

export const currencyAnswers = [
  {
    id: 'currencies/company-currency',
    method: 'GET',
    path: '/settings/currencies/{version}/company-currency',
    version: '2026-03',
    source: page('/api-reference/latest/account/settings/multicurrency/get-company-currency', 'April 10, 2026'),
    status: 200,
    answer: { createdAt: '2023-11-07T05:31:56Z', id: '<string>' },
    note: `${generated} The guide beside it names the scopes settings.currencies.read and settings.currencies.write.`,
  },
  {
    id: 'currencies/company-currency-spec',
    method: 'GET',
    path: '/settings/currencies/{version}/company-currency',
    version: '2026-09',
    source: specOf.currencies,
    status: 200,
    fields: { createdAt: 'string (date-time), required', id: 'string, required: the currency code' },
    note: 'The code stands in `id`; there is no `currencyCode` in the answer (only the PUT takes one). Any one of these scopes: settings.currencies.read, crm.objects.quotes.read, crm.objects.quotes.write, cpq.quotes.read, cpq.quotes.write.',
  },
  {
    id: 'currencies/current-rates',
    method: 'GET',
    path: '/settings/currencies/{version}/exchange-rates/current',
    version: '2026-03',
    source: page('/api-reference/latest/account/settings/multicurrency/exchange-rates/get-current-exchange-rates'),
    status: 200,
    answer: {
      results: [
        {
          conversionRate: 123,
          createdAt: '2023-11-07T05:31:56Z',
          effectiveAt: '2023-11-07T05:31:56Z',
          fromCurrencyCode: 'AED',
          id: '<string>',
          toCurrencyCode: 'AED',
          updatedAt: '2023-11-07T05:31:56Z',
          visibleInUI: true,
        },
      ],
    },
    note: generated,
  },
  {
    id: 'currencies/current-rates-spec',
    method: 'GET',
    path: '/settings/currencies/{version}/exchange-rates/current',
    version: '2026-09',
    source: specOf.currencies,
    status: 200,
    fields: {
      results: 'array, required',
      'results[].conversionRate': 'number, required',
      'results[].createdAt': 'string (date-time), required',
      'results[].effectiveAt': 'string (date-time), required',
      'results[].fromCurrencyCode': 'string, required',
      'results[].id': 'string, required',
      'results[].toCurrencyCode': 'string, required',
      'results[].updatedAt': 'string (date-time), required',
      'results[].visibleInUI': 'boolean, required',
    },
    note: 'Never paged (the list at /exchange-rates is). Same scopes as the company currency.',
  },
] as const satisfies readonly DocumentedAnswer[];
