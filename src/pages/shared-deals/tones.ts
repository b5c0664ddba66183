/** How a turn is coloured, beside its words: as the cards do (a test holds them together), and red where its day is over. */
import type { DealEvaluation } from '../../contract/portfolio.ts';
import type { Tone } from '../../contract/tone.ts';
import type { TurnKind } from '../../contract/turn.ts';

export const tones: Readonly<Record<TurnKind, Tone>> = {
  rules_met: 'success',
  partly_met: 'info',
  yours: 'warning',
  partner: 'warning',
  customer: 'warning',
  specialist: 'warning',
  hubspot: 'info',
  admin: 'warning',
  hubspot_decides: 'info',
  fact_missing: 'warning',
  on_track: 'success',
  ended: 'default',
  not_eligible: 'danger',
  not_settled: 'info',
  nothing: 'default',
};

/** @param today the portal's day */
export function toneOf({ turn, owner, due }: DealEvaluation, today: string): Tone {
  if (turn === null) return 'default';
  return owner !== null && owner !== 'nobody' && due !== undefined && due < today ? 'danger' : tones[turn];
}
