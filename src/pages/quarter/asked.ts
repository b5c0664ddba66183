/** Which quarter is told, how it is broken down, and of whom alone: in the route, so that a link shows what its sender saw. */
import { isQuarter } from '../shared-deals/quarters.ts';

export const breakdowns = ['partner', 'customer', 'deal', 'line'] as const;
export type Breakdown = (typeof breakdowns)[number];

export interface Asked {
  /** `2026-Q4`; absent: the quarter of today. */
  readonly quarter?: string;
  readonly by?: Breakdown;
  /** Id of the one whose amounts alone are told. */
  readonly partner?: string;
  readonly customer?: string;
}

type Route = Readonly<Record<string, string>>;

/** What nobody knows is as if it were not there: an old link still shows something. */
export function askedIn({ quarter = '', by: given, partner = '', customer = '' }: Route): Asked {
  const by = breakdowns.find((each) => each === given);
  return {
    ...(isQuarter(quarter) ? { quarter } : {}),
    ...(by === undefined ? {} : { by }),
    ...(partner === '' ? {} : { partner }),
    ...(customer === '' ? {} : { customer }),
  };
}

export const routeTo = (asked: Asked): Record<string, string> =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]: [string, string | undefined]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
