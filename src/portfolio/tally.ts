/** Outcomes of deals, counted. */
import type { DealOutcome } from '../crm/portfolio/portion.ts';
import type { Tally } from './checkpoint.ts';

export function counted(tally: Tally, outcomes: readonly DealOutcome[]): Tally {
  const sum = { ...tally, byStatus: { ...tally.byStatus } };
  for (const outcome of outcomes) {
    switch (outcome.state) {
      case 'not_shared':
        sum.notShared += 1;
        break;
      case 'unread':
        sum.unread += 1;
        break;
      case 'evaluated':
        sum.evaluated += 1;
        sum.byStatus[outcome.status] = (sum.byStatus[outcome.status] ?? 0) + 1;
        switch (outcome.change?.became) {
          case undefined:
            break;
          case 'written':
            sum.written += 1;
            break;
          case 'not_asked_for':
            sum.wouldBeWritten += 1;
            break;
          case 'refused':
            sum.refused += 1;
            break;
          case 'lost':
            sum.lost += 1;
        }
    }
  }
  return sum;
}
