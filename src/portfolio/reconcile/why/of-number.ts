/** What only the number itself suggests: a lower rate, an amount counted more often, or one without the tax of the country. */
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
  const ownPercent = new Fraction(own).mul(100);
  const taken = pair.read.div(expected).mul(ownPercent).round(0);
  // Nobody pays more than the program's rate: what is more was counted more often.
  const isRate = taken.compare(0) > 0 && taken.compare(ownPercent) < 0;
  if (isRate && comesTo(pair, expected.mul(taken).div(ownPercent)))
    found.push({ code: 'rate', taken: taken.toString(), own: ownPercent.toString() });
  const times = pair.read.div(expected).round(0);
  if (times.compare(1) > 0 && pair.read.equals(expected.mul(times)))
    found.push({ code: 'times', count: Number(times.toString()) });
  return found;
}
