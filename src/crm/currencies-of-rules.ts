/** The currencies in which the text states amounts, in any edition: those that a deal's amounts are compared with (ENT-06, A-30). */
import { rulebook } from '../catalogue/rulebook.ts';
import { parametersOf } from '../rules/editions/edition.ts';

export const currenciesOfRules: readonly string[] = [
  ...new Set(
    rulebook.editions
      .flatMap((edition) => parametersOf(edition))
      .flatMap(([, parameter]) => (parameter.form === 'amount' ? [parameter.value.currency] : [])),
  ),
];
