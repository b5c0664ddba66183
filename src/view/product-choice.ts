/** A product as a name can be accepted as: its product line with its edition, in the reader's words. */
import type { Locale } from '../contract/deal-view.ts';
import type { PortalHealth, ProductChoice } from '../contract/portal-health.ts';
import { knownProductLines } from '../facts/book/values.ts';
import { productEditionSchema, type ProductEdition, type ProductLine } from '../facts/schema.ts';
import { spoken } from './spoken.ts';
import { productEditionWords, productWords } from './words/values.ts';

export function productChoice(
  { productLine, edition }: { readonly productLine: ProductLine; readonly edition: ProductEdition },
  locale: Locale,
): ProductChoice {
  const product = spoken(productWords[productLine], locale);
  const tier = edition === 'none' || edition === 'unknown' ? null : spoken(productEditionWords[edition], locale);
  return { productLine, edition, label: tier === null ? product : `${product} ${tier}` };
}

/** `withoutEdition`: product lines that have none. */
export const productChoices = (withoutEdition: ReadonlySet<ProductLine>, locale: Locale): PortalHealth['products'] =>
  knownProductLines.map((productLine) => ({
    productLine,
    label: spoken(productWords[productLine], locale),
    editions: withoutEdition.has(productLine)
      ? []
      : productEditionSchema.options
          .filter((edition) => edition !== 'none')
          .map((edition) => ({ edition, label: spoken(productEditionWords[edition], locale) })),
  }));
