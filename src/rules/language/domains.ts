/** How two Internet domains stand to each other, where credit hangs on "the domain the customer buys on" (REG-02, A-40). */
import type { Domain } from '../../facts/primitives.ts';

export type DomainRelation = 'same' | 'related' | 'other';

/** `related`: one is a part of the other, or `related` states the registered one among the customer's own. */
export function relationOf(registered: Domain, purchase: Domain, related: readonly Domain[]): DomainRelation {
  const [one, two] = [bare(registered), bare(purchase)];
  if (one === two) return 'same';
  if (one.endsWith(`.${two}`) || two.endsWith(`.${one}`)) return 'related';
  return related.some((domain) => bare(domain) === one) ? 'related' : 'other';
}

/** Case, scheme, `www.` and what follows the host make no other domain. */
function bare(domain: string): string {
  return domain
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '')
    .replace(/\.+$/, '');
}
