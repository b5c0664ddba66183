/** Whose confirmation link names which product for onboarding (BPW-07): each list is read once, however many lines ask. */
import { classify } from '../catalogue/classify.ts';
import type { FactsDraft } from './facts-draft.ts';
import type { ReadLine } from './line-items.ts';

type ProofDraft = NonNullable<FactsDraft['proofs']>[number];
type Asked = Pick<ReadLine, 'name' | 'classified'>;

/** The one partner whose link names the line's product; undefined: none, or several. */
export type OnboardedBy = (line: Asked) => string | undefined;

/** What a partner's links name. */
interface Named {
  readonly names: Set<string>;
  /** Product lines, each with its edition. */
  readonly products: Set<string>;
}

/** `lines`: those that will be asked about. Of products that none of them sells no name is classified. */
export function onboardingLinks(proofs: readonly ProofDraft[], lines: readonly Asked[]): OnboardedBy {
  const sellsKnown = lines.some(({ classified }) => classified.productLine !== 'unclassified');
  const partners = new Map<string, Named>();
  for (const { partnerId, onboardingFor } of proofs) {
    if (partnerId === undefined || onboardingFor == null || onboardingFor.length === 0) continue;
    const named = partners.get(partnerId) ?? { names: new Set(), products: new Set() };
    partners.set(partnerId, named);
    for (const product of onboardingFor) {
      named.names.add(plain(product));
      if (!sellsKnown) continue;
      const { productLine, edition } = classify(product);
      if (productLine !== 'unclassified') named.products.add(key(productLine, edition));
    }
  }
  return ({ name, classified: { productLine, edition } }) => {
    const by: string[] = [];
    for (const [partnerId, { names, products }] of partners) {
      const isNamed =
        (name !== null && names.has(plain(name))) ||
        products.has(key(productLine, edition)) ||
        products.has(key(productLine, 'unknown'));
      if (isNamed) by.push(partnerId);
    }
    return by.length === 1 ? by[0] : undefined;
  };
}

const plain = (text: string): string => text.trim().toLowerCase();
const key = (line: string, edition: string): string => `${line} ${edition}`;
