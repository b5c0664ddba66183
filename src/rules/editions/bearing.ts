/** Whether what HubSpot announced bears on a deal: by its day and, in the months of the beta, by the customer's country. */
import type { CalendarDate } from '../../facts/primitives.ts';
import type { RulesEdition } from './edition.ts';

export type Bearing =
  | 'in_force'
  /** Another text holds on that day too: both could apply. */
  | 'beta'
  | 'no'
  /** The beta, in a country of which the page may speak or not. */
  | 'hubspot_decides'
  | 'country_unknown';

export function bearingOf(edition: RulesEdition, on: CalendarDate, countryCode: string | undefined): Bearing {
  const { from, to, announced } = edition;
  if (to !== null && on > to) return 'no';
  if (on >= from) return 'in_force';
  if (announced === null || on < announced.beta.from) return 'no';
  if (countryCode === undefined) return 'country_unknown';
  if (announced.beta.countries.includes(countryCode)) return 'beta';
  return announced.beta.perhaps.includes(countryCode) ? 'hubspot_decides' : 'no';
}
