/** What only the number itself suggests: a rate of whole percents, or an amount without the tax of the country. */
import Fraction from 'fraction.js';
import { comesTo, type Pair } from './pair.ts';
import { standardVat } from './standard-vat.ts';
import type { Difference } from './why.ts';

export function ofNumber(pair: Pair): Difference[] {
  const { deals, parts, expected } = pair;
  const countries = deals.flatMap(({ facts }) => [
    ...(facts.partners ?? []).map(({ countryCode }) => countryCode),
    facts.customer?.countryCode,
  ]);
  const first = parts.map(({ due }) => due.month).sort()[0];
  const taxes = [...new Set(countries)].flatMap((country) => {
    const percent = country === undefined || first === undefined ? null : standardVat(country, first);
    return country === undefined || percent === null ? [] : [{ country, percent }];
  });
  const found: Difference[] = taxes
    .filter(({ percent }) => comesTo(pair, expected.div(new Fraction(percent).add(100)).mul(100)))
    .map(({ percent, country }) => ({ code: 'net_of_tax', percent, country }));
  const rates = new Set(parts.map(({ line }) => line?.commission.rate ?? ''));
  const [own = ''] = rates;
  if (rates.size !== 1 || own === '' || expected.n === 0n) return found;
  const taken = pair.read.div(expected).mul(own).mul(100).round(0);
  const isRate = taken.compare(0) > 0 && taken.compare(100) < 0;
  const ownPercent = new Fraction(own).mul(100);
  if (isRate && !taken.equals(ownPercent) && comesTo(pair, expected.mul(taken).div(ownPercent)))
    found.push({ code: 'rate', taken: taken.toString(), own: ownPercent.toString() });
  return found;
}
