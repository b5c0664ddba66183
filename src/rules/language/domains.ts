/** How two Internet domains stand to each other, where credit hangs on "the domain the customer buys on" (REG-02, A-40). */
import { sameAs } from '../../facts/domain-name.ts';
import type { Domain } from '../../facts/primitives.ts';

export type DomainRelation = 'same' | 'related' | 'other';

/**
 * `related`: one is a part of the other, or `related` states the registered one among the customer's own. Case, scheme,
 * `www.`, what follows the host and the spelling of letters beyond ASCII make no other domain.
 */
export function relationOf(registered: Domain, purchase: Domain, related: readonly Domain[]): DomainRelation {
  const [one, two] = [sameAs(registered), sameAs(purchase)];
  if (one === two) return 'same';
  if (one.endsWith(`.${two}`) || two.endsWith(`.${one}`)) return 'related';
  return related.some((domain) => sameAs(domain) === one) ? 'related' : 'other';
}
