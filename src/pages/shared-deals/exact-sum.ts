/** Adds amounts to the last digit: decimal strings, as the deals' records have them, and never numbers. */
import type { WrittenAmounts } from '../../contract/written-amounts.ts';

type Amount = NonNullable<WrittenAmounts['earned']>;

export function exactSum(amounts: readonly string[]): Amount {
  const places = Math.max(2, ...amounts.map((amount) => amount.split('.')[1]?.length ?? 0));
  const sum = amounts.reduce((total, amount) => total + scaled(amount, places), 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, '0');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}` as Amount;
}

export const isNothing = (amount: string): boolean => /^-?0+(\.0+)?$/.test(amount);

function scaled(amount: string, places: number): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(places, '0'));
}
