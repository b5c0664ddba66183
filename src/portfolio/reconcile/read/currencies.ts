/** Signs and codes of currencies as they stand beside an amount or in the name of a column. */
import { isCurrency } from '../../../facts/currencies.ts';

/** The longer ones first: "CA$" is no dollar of the United States. */
const signs: readonly (readonly [sign: string, code: string])[] = [
  ...([
    ['US$', 'USD'],
    ['$US', 'USD'],
    ['CA$', 'CAD'],
    ['C$', 'CAD'],
    ['$CA', 'CAD'],
  ] as const),
  ...([
    ['AU$', 'AUD'],
    ['A$', 'AUD'],
    ['NZ$', 'NZD'],
    ['S$', 'SGD'],
    ['R$', 'BRL'],
    ['HK$', 'HKD'],
  ] as const),
  ...([
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['₹', 'INR'],
    ['zł', 'PLN'],
    ['₪', 'ILS'],
  ] as const),
];

/** Currencies that are written with a plain dollar sign, beside that of the United States. */
export const otherDollars: readonly string[] = ['CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP', 'ARS'];

/** `$`: a plain dollar, of which the sign does not say whose. Null: none is named. */
export function currencyIn(text: string): string | null {
  const code = text.match(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g)?.find(isCurrency);
  if (code !== undefined) return code;
  const sign = signs.find(([each]) => text.includes(each));
  return sign?.[1] ?? (text.includes('$') ? '$' : null);
}

/** What is left of a text once its currency is taken out. */
export function withoutCurrency(text: string): string {
  let rest = text.replace(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g, (code) => (isCurrency(code) ? '' : code));
  for (const [sign] of signs) rest = rest.replace(sign, '');
  return rest.replace('$', '').trim();
}
