import type { Verdict } from './determination.ts';

export type Earned = Extract<Verdict, 'yes' | 'automatic'>;

/** Credit that is given, or commission that is paid; `automatic` is the holder's, without a new proof (US-06, A-20). */
export const isEarned = (verdict: Verdict): verdict is Earned => verdict === 'yes' || verdict === 'automatic';
