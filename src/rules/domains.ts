/** How two Internet domains stand to each other, where credit hangs on "the domain the customer buys on" (REG-02, A-40). */
import type { Domain } from './facts/primitives.ts';

export type DomainRelation = 'same' | 'related' | 'other';

/** `related`: one is a part of the other, or somebody stated that they belong together. */
export function relationOf(a: Domain, b: Domain, statedRelated: readonly Domain[]): DomainRelation {
  if (a === b) return 'same';
  const [one, two] = [bare(a), bare(b)];
  if (one === two) return 'same';
  if (one.endsWith(`.${two}`) || two.endsWith(`.${one}`)) return 'related';
  return statedRelated.some((domain) => bare(domain) === one || bare(domain) === two) ? 'related' : 'other';
}

/** Case, scheme, `www.` and what follows the host make no other domain. */
function bare(domain: string): string {
  const host = domain
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .split(/[/?#:]/, 1)[0];
  return (host ?? '').replace(/^www\./, '').replace(/\.+$/, '');
}
