/** The partner to whom a portal belongs. */
import type { Manifest } from './manifest-schema.ts';

/**
 * Null in HubSpot's own. `manifestSchema` refuses the audience `partner` without one.
 *
 * @throws RangeError for a manifest that no schema has seen: nobody's portal must never be taken for HubSpot's.
 */
export function partnerOfPortal({ audience, partner }: Pick<Manifest, 'audience' | 'partner'>) {
  if (audience === 'hubspot') return null;
  if (partner == null) throw new RangeError('The manifest does not say whose portal it is.');
  return partner;
}
