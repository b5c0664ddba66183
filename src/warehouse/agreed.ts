/** What several outcomes of one deal say alike, and nothing in which they differ. */
import { noCommission } from '../rules/sections/commission/rules.ts';
import type { LineOutcome, MissingPath, Outcome } from '../rules/verdict/decide.ts';

export type Asked = Outcome & { readonly missingFacts: readonly MissingPath[] };

/** `others`: null where nobody knows what they would be: then nothing is said alike. */
export function agreed(
  first: Asked,
  others: readonly Asked[] | null,
): { readonly answer: Asked; readonly differs: boolean } {
  const all = others ?? [];
  const alike = (part: (of: Asked) => unknown): boolean => {
    if (others === null) return false;
    const said = JSON.stringify(part(first));
    return all.every((other) => JSON.stringify(part(other)) === said);
  };
  const lines = first.lines.map((line, index) => (alike((of) => of.lines[index]) ? line : waiting(line)));
  const settled = lines.every((line, index) => line === first.lines[index]);
  const shared = (action: Outcome['nextActions'][number]): boolean => {
    const said = JSON.stringify(action);
    return others !== null && all.every((of) => of.nextActions.some((other) => JSON.stringify(other) === said));
  };
  const answer: Asked = {
    ...first,
    status: settled && alike((of) => of.status) ? first.status : 'pending',
    creditedPartnerId: alike((of) => of.creditedPartnerId) ? first.creditedPartnerId : null,
    lines,
    totals: alike((of) => of.totals) ? first.totals : [],
    nextActions: first.nextActions.filter(shared),
    missingFacts: first.missingFacts,
  };
  // The instant is spelled as each clock shows it, and is the same.
  return { answer, differs: !alike((of) => ({ ...of, asOf: '' })) };
}

/** The product is what it is; whether and what it earns waits. */
const waiting = ({ lineItemId, productLine, edition, commission: { motion } }: LineOutcome): LineOutcome => ({
  lineItemId,
  productLine,
  edition,
  credit: { verdict: 'pending', partnerId: null, soldMrr: null, rawDifference: null },
  commission: { ...noCommission, verdict: 'pending', motion },
});
