/** Which product a name is to be accepted as, as far as it has been chosen. */
import type { AcceptedNameShown, PortalHealth, ProductChoice } from '../contract/portal-health.ts';
import type { Wanted } from './act.ts';

type Products = PortalHealth['products'];
export type Product = Products[number];
export type Kind = NonNullable<AcceptedNameShown['kind']>;

export interface Chosen {
  readonly productLine?: Product['productLine'];
  /** Of that product. */
  readonly edition?: Product['editions'][number]['edition'];
  readonly kind?: Kind;
}

export const chosenAs = ({ productLine, edition }: ProductChoice): Chosen =>
  edition === 'none' ? { productLine } : { productLine, edition };

export const productOf = ({ productLine }: Chosen, products: Products): Product | undefined =>
  products.find((each) => each.productLine === productLine);

/** Undefined while something is still to be chosen. */
export function wantedAs(name: string, chosen: Chosen, products: Products): Wanted | undefined {
  const product = productOf(chosen, products);
  if (product === undefined) return undefined;
  const edition = product.editions.length === 0 ? 'none' : chosen.edition;
  if (edition === undefined) return undefined;
  const { productLine } = product;
  return {
    what: 'accept_name',
    name,
    productLine,
    edition,
    ...(chosen.kind === undefined ? {} : { kind: chosen.kind }),
  };
}
