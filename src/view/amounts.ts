/** Sums of amounts that are already rounded to two decimals, exactly. */

import { centsOf, inCents } from '../rules/language/money.ts';

/** Adds what is known; amounts are decimal strings of one currency. */
export const total = (amounts: readonly (string | null)[]): string =>
  inCents(amounts.reduce((sum, amount) => sum + (amount === null ? 0n : centsOf(amount)), 0n));

export const less = (amount: string, taken: string): string =>
  total([amount, taken.startsWith('-') ? taken.slice(1) : `-${taken}`]);

/** Unknown is not an amount. */
export const comeToNothing = (amounts: readonly (string | null | undefined)[]): boolean =>
  amounts.every((amount) => amount == null || isZero(amount));

export const isZero = (amount: string): boolean => /^-?0+(\.0+)?$/.test(amount);
