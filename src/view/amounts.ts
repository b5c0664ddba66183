/** Sums of amounts that are already rounded to two decimals, exactly. */

/** Adds what is known; amounts are decimal strings of one currency. */
export function total(amounts: readonly (string | null)[]): string {
  const cents = amounts.reduce((sum, amount) => sum + (amount === null ? 0n : toCents(amount)), 0n);
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const less = (amount: string, taken: string): string =>
  total([amount, taken.startsWith('-') ? taken.slice(1) : `-${taken}`]);

export const isZero = (amount: string): boolean => /^-?0+(\.0+)?$/.test(amount);

function toCents(amount: string): bigint {
  const [whole = '0', decimals = ''] = amount.replace('-', '').split('.');
  const cents = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0').slice(0, 2));
  return amount.startsWith('-') ? -cents : cents;
}
