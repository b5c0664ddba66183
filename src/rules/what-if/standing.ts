/**
 * What a partner's own "what if" takes of the rest of the deal: what its case says already, and no more. The deal as a
 * whole is not judged again: who changes its own dates until the answer turns would learn another's (BPW-03).
 */
import type { Determination } from '../language/determination.ts';
import type { Elsewhere } from '../verdict/redaction.ts';

/** `own`: that partner's case. Of a line on which its own facts alone decided, nothing is taken from elsewhere. */
export function standingElsewhere({ lines }: Pick<Determination, 'lines'>): Elsewhere {
  return {
    ofLine: new Map(
      lines.map(({ lineItemId, credit, commission }) => {
        const codes = [...credit.reasons, ...commission.reasons].map(({ code }) => code);
        if (codes.includes('credit_not_for_this_partner')) return [lineItemId, 'not_this_partner'];
        return [lineItemId, codes.includes('not_settled_for_this_partner') ? 'not_settled' : 'nothing'];
      }),
    ),
    // Its facts were cut already: what is left of payments is the reader's, or supposed by it.
    credited: true,
  };
}
