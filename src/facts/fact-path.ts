/** Every place of the facts, as a type: `deal.closeDate`, `partners[].tier`. A new fact without a label does not compile. */
import type { Facts } from './schema.ts';
import { remembered } from './remembered.ts';

type Leaf = string | number | boolean | null | undefined;

type PathsIn<T, At extends string> = T extends Leaf
  ? At
  : T extends readonly (infer Item)[]
    ? At | (Item extends Leaf ? never : PathsIn<Item, `${At}[]`>)
    : At | { [Key in keyof T & string]: PathsIn<NonNullable<T[Key]>, `${At}.${Key}`> }[keyof T & string];

/** Lists carry `[]` in place of the position. */
export type FactPath = { [Key in keyof Facts]: PathsIn<NonNullable<Facts[Key]>, Key> }[keyof Facts];

export interface ParsedPath {
  readonly pattern: string;
  /** Position in each list on the way, in order. */
  readonly positions: readonly number[];
}

/** `proofs[1].signedOn` -> `proofs[].signedOn` at 1. */
export const parsePath: (path: string) => ParsedPath = remembered((path: string) => {
  const positions: number[] = [];
  const pattern = path.replace(/\[(\d+)\]/g, (_whole, digits: string) => {
    positions.push(Number(digits));
    return '[]';
  });
  return { pattern, positions };
}, 4096);

interface Owners {
  readonly partners?: readonly { readonly id: string }[] | undefined;
  readonly registrations?: readonly { readonly partnerId: string }[] | undefined;
  readonly proofs?: readonly { readonly partnerId: string }[] | undefined;
}

/** Whose fact it is, for facts that belong to one partner; undefined where the list has no such entry, or the fact is nobody's. */
export function partnerAt(path: string, facts: Owners): string | undefined {
  const { pattern, positions } = parsePath(path);
  const [position] = positions;
  if (position === undefined) return undefined;
  if (pattern.startsWith('partners[]')) return facts.partners?.[position]?.id;
  if (pattern.startsWith('registrations[]')) return facts.registrations?.[position]?.partnerId;
  if (pattern.startsWith('proofs[]')) return facts.proofs?.[position]?.partnerId;
  return undefined;
}
