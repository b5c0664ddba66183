/** What an admin says of products that their names do not say, or say wrongly: by product id, by SKU, by what a name holds. */
import * as z from 'zod';
import { lazily } from '../facts/lazily.ts';
import { type ProductEdition, productEditionSchema, type ProductLine, productLineSchema } from '../facts/schema.ts';

const product = lazily(() =>
  z.strictObject({
    productLine: productLineSchema,
    edition: productEditionSchema,
    kind: z.enum(['subscription', 'one_time', 'overage']).optional(),
  }),
);
export type MappedProduct = z.output<ReturnType<typeof product>>;

/** Product lines that have no editions. */
export const withoutEdition: ReadonlySet<ProductLine> = new Set([
  'hubspot_credits',
  'reporting_add_on',
  'other_add_on',
  'services',
]);

/** An edition that the product does not have would leave every deal with it undecided. */
const fits = ({
  productLine,
  edition,
}: {
  readonly productLine: ProductLine;
  readonly edition: ProductEdition;
}): boolean => {
  if (productLine === 'unclassified') return edition === 'unknown';
  return withoutEdition.has(productLine) ? edition === 'none' : edition !== 'none';
};
const misfit = {
  error:
    'hubs, platforms and seats have an edition (free, starter, professional, enterprise, unknown); credits, add-ons and services have "none"; unclassified has "unknown"',
  path: ['edition'],
};
const alias = z.lazy(() => product().refine(fits, misfit));
/** What somebody can accept a name as: a product, and not that nobody knows it. */
export const acceptableProductSchema = z.lazy(() =>
  product()
    .extend({ productLine: productLineSchema.exclude(['unclassified']) })
    .refine(fits, misfit),
);

export const productAliasesSchema = z.lazy(() =>
  z.strictObject({
    byProductId: z.record(z.string().regex(/^\d{1,19}$/, 'a product id is digits only'), alias),
    bySku: z.record(z.string().trim().min(1), alias),
    byPattern: z.array(
      product()
        .extend({ contains: z.string().trim().min(2) })
        .refine(fits, misfit),
    ),
  }),
);
export type ProductAliases = z.output<typeof productAliasesSchema>;

export interface NamedProduct {
  readonly name: string | null;
  readonly productId: string | null;
  readonly sku: string | null;
}

/** The id goes before the SKU, the SKU before the name; of patterns the first that fits. Null: the admin says nothing. */
export function aliasOf(
  { name, productId, sku }: NamedProduct,
  { byProductId, bySku, byPattern }: ProductAliases,
): MappedProduct | null {
  if (productId !== null && Object.hasOwn(byProductId, productId)) return byProductId[productId] ?? null;
  if (sku !== null && Object.hasOwn(bySku, sku)) return bySku[sku] ?? null;
  const typed = comparable(name ?? '');
  return byPattern.find(({ contains }) => typed.includes(comparable(contains))) ?? null;
}

const comparable = (text: string): string => text.normalize('NFC').toLowerCase();
