/** Words by which a statement says that a row takes an amount back. */
import { wordsOf } from './named.ts';

const takingBack = new Set(
  'recoupment recoup clawback refund reversal adjustment correction deduction reprise recouvrement remboursement regularisation annulation extourne retenue'.split(
    ' ',
  ),
);

export const isTakingBack = (text: string): boolean => wordsOf(text).some((word) => takingBack.has(word));
