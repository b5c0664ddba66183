/** What a deal has earned until now in one currency, and what the customer has not paid. */
import type { Reader } from './reader.ts';
import type { Sum } from './sums.ts';

/** What the customer paid decides what is earned: unknown is not zero. What has not begun to run has earned nothing. */
export function soFar(
  sum: Pick<Sum, 'running' | 'ended' | 'earned' | 'unpaid'> | undefined,
  { facts }: Reader,
): { readonly earned: string | null; readonly unpaid: string | null } {
  if (sum === undefined || (sum.running === null && sum.ended === null)) return { earned: '0.00', unpaid: '0.00' };
  return facts.payments?.monthsPaid === undefined
    ? { earned: null, unpaid: null }
    : { earned: sum.earned, unpaid: sum.unpaid };
}
