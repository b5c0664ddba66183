/**
 * What somebody recorded of the products that the customer has: one property of the deal, as JSON. It completes what the
 * company, earlier deals or HubSpot tell of them, and goes before it; where nobody tells which products they are, the
 * list that was recorded as the whole is that list.
 */
import * as z from 'zod';
import { ownedKind } from '../facts/book/kinds.ts';
import { longestProperty, mostProducts } from '../facts/limits.ts';
import { anotherPartner } from '../facts/own-facts.ts';
import type { PropertyReader } from './evidence.ts';
import type { OwnedDraft } from './installed-base.ts';
import { json } from './json-text.ts';

const said = z.lazy(() =>
  z.strictObject({
    /** Product line or, where nobody knows that, the name. */
    of: z.string().min(1).max(500),
    product: ownedKind.product.form.recorded.optional(),
    edition: ownedKind.edition.form.recorded.optional(),
    mrr: ownedKind.mrr.form.recorded.optional(),
    currency: ownedKind.currency.form.recorded.optional(),
    boughtFrom: ownedKind.boughtFrom.form.schema.optional(),
    creditHolder: ownedKind.creditHolder.form.schema.optional(),
    creditedSince: ownedKind.creditedSince.form.recorded.optional(),
    creditHolderType: ownedKind.creditHolderType.form.recorded.optional(),
    creditHolderName: ownedKind.creditHolderName.form.recorded.optional(),
    firstSoldOn: ownedKind.firstSoldOn.form.recorded.optional(),
    latestSharedDealBy: ownedKind.latestSharedDealBy.form.schema.optional(),
    latestSharedDealOn: ownedKind.latestSharedDealOn.form.recorded.optional(),
  }),
);
export type SaidOfOwned = z.output<typeof said>;

const owned = z.lazy(() =>
  z.strictObject({
    /** Every product that the customer has; absent: nobody says that they are all. */
    all: z.array(ownedKind.product.form.recorded).max(mostProducts).optional(),
    each: z.array(said).max(mostProducts),
  }),
);
export type SaidOwned = z.output<typeof owned>;

/** Undefined where the text is no such list: typed over by hand, or cut off. */
export function readSaidOwned(text: string): SaidOwned | undefined {
  const parsed = owned.safeParse(json(text));
  return parsed.success ? parsed.data : undefined;
}

/** Empty where nothing is said; null where a property cannot hold it. */
export function writeSaidOwned({ all, each }: SaidOwned): string | null {
  const says = each.filter((one) => Object.keys(one).length > 1);
  if (all === undefined && says.length === 0) return '';
  // Always in the same order: two writers who say the same write the same text.
  const text = JSON.stringify({
    ...(all === undefined ? {} : { all: [...all].sort() }),
    each: says.toSorted((one, other) => (one.of < other.of ? -1 : 1)),
  });
  return text.length <= longestProperty ? text : null;
}

/** What a partner may know of it: of who sold or holds a product, that it is another; nothing that is said of that one. */
export function ownOwned(text: string | null | undefined, viewer: string): string | null {
  return cutOf(text, viewer, anotherPartner);
}

/** Likewise for a fingerprint: that another holds it must not show in that either. */
export function ownOwnedAlone(text: string | null | undefined, viewer: string): string | null {
  return cutOf(text, viewer, undefined);
}

function cutOf(
  text: string | null | undefined,
  viewer: string,
  other: typeof anotherPartner | undefined,
): string | null {
  const read = readSaidOwned(text ?? '');
  if (read === undefined) return null;
  const isOther = (id: string | undefined): boolean =>
    id !== undefined && id !== viewer && id !== 'none' && id !== 'hubspot';
  const each = read.each.map(
    ({
      boughtFrom,
      creditHolder,
      creditedSince,
      creditHolderType,
      creditHolderName,
      latestSharedDealBy,
      latestSharedDealOn,
      ...of
    }): SaidOfOwned => ({
      ...of,
      ...known('boughtFrom', isOther(boughtFrom) ? other : boughtFrom),
      ...known('creditHolder', isOther(creditHolder) ? other : creditHolder),
      ...(creditHolder === viewer
        ? {
            ...known('creditedSince', creditedSince),
            ...known('creditHolderType', creditHolderType),
            ...known('creditHolderName', creditHolderName),
          }
        : {}),
      ...known('latestSharedDealBy', isOther(latestSharedDealBy) ? other : latestSharedDealBy),
      ...(latestSharedDealBy === viewer ? known('latestSharedDealOn', latestSharedDealOn) : {}),
    }),
  );
  const written = writeSaidOwned({ ...read, each });
  return written === '' ? null : written;
}

const known = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);

/** By what a product that the customer has is found again: its line, and an add-on or something unknown by its name. */
function keyOfOwned({ name, product }: Pick<OwnedDraft, 'name' | 'product'>): string | undefined {
  return product == null || product === 'unclassified' || product === 'other_add_on'
    ? (name?.trim() ?? product ?? undefined)
    : product;
}

/** `products`: as others tell them; null: nobody does. */
export function withSaid(
  products: readonly OwnedDraft[] | null,
  text: SaidOwned | null,
  deal: PropertyReader,
  property: string,
): readonly OwnedDraft[] | null {
  if (text === null) return products;
  const known = products ?? text.all?.map((product): OwnedDraft => ({ product })) ?? null;
  if (known === null) return null;
  if (products === null) deal.note('customer.products', property);
  return known.map((product, index) => {
    const of = text.each.find((one) => one.of === keyOfOwned(product));
    if (of === undefined) return product;
    const { of: _key, ...facts } = of;
    for (const field of Object.keys(facts)) deal.note(`customer.products[${index}].${field}`, property);
    const isNamed = facts.product !== undefined || facts.edition !== undefined;
    return { ...forgotten(product, facts), ...facts, ...(isNamed ? { productConfirmed: true } : {}) };
  });
}

/** What others tell of a holder says nothing of another one. */
function forgotten(product: OwnedDraft, { creditHolder }: Omit<SaidOfOwned, 'of'>): OwnedDraft {
  if (creditHolder === undefined || creditHolder === product.creditHolder) return product;
  const { creditHolderType: _type, creditHolderName: _name, creditedSince: _since, ...rest } = product;
  return rest;
}
