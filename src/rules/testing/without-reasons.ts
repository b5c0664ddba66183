/** Of a determination what it comes to: what `decide` answers, and a warehouse. */
import type { Determination } from '../language/determination.ts';
import type { Outcome } from '../verdict/decide.ts';

export const withoutReasons = ({
  dealId,
  asOf,
  edition,
  motion,
  process,
  status,
  creditedPartnerId,
  totals,
  nextActions,
  lines,
}: Determination): Outcome => ({
  dealId,
  asOf,
  edition,
  motion,
  process,
  status,
  creditedPartnerId,
  totals,
  nextActions,
  lines: lines.map(({ credit: { reasons: _of, ...credit }, commission, ...line }) => {
    const { reasons: _why, provisional: _sure, ...amounts } = commission;
    return { ...line, credit, commission: amounts };
  }),
});
