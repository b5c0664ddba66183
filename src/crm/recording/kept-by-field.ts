/** Recordings of which every field has a property of its own: which entries of the book, under which names of the portal. */
import type { Fact } from '../../facts/book/fact.ts';
import { dealKinds, partnerKinds, profileKind } from '../../facts/book/kinds.ts';
import type { Recordable } from '../../contract/recording-request.ts';
import type { Manifest } from '../manifest-schema.ts';
import { nameIn } from '../property-names.ts';

type DealKind = keyof typeof dealKinds;
type PartnerKind = keyof typeof partnerKinds;
export type KeptByField = Extract<Recordable, { readonly kind: DealKind | PartnerKind | 'profile' }>;

const isDealKind = (kind: string): kind is DealKind => Object.hasOwn(dealKinds, kind);
const isPartnerKind = (kind: string): kind is PartnerKind => Object.hasOwn(partnerKinds, kind);

export const isKeptByField = (record: Recordable): record is KeptByField =>
  isDealKind(record.kind) || isPartnerKind(record.kind) || record.kind === 'profile';

interface Keeping {
  readonly entries: Readonly<Record<string, Fact>>;
  /** The portal's name of a property of `app.json`. */
  readonly nameOf: (property: string) => string;
}

export function keepingOf({ kind }: KeptByField, { portal }: Manifest): Keeping {
  if (isDealKind(kind)) return { entries: dealKinds[kind], nameOf: nameIn(portal.deals.inputs) };
  if (isPartnerKind(kind)) return { entries: partnerKinds[kind], nameOf: nameIn(portal.partnerInvolvement.properties) };
  return { entries: profileKind, nameOf: nameIn(portal.companies) };
}
