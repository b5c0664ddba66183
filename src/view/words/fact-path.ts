/** Every place of the facts, as a type: `deal.closeDate`, `partners[].tier`. A new fact without a label does not compile. */
import type { Facts } from '../../rules/facts/schema.ts';

type Leaf = string | number | boolean | null | undefined;

type PathsIn<T, At extends string> = T extends Leaf
  ? At
  : T extends readonly (infer Item)[]
    ? At | (Item extends Leaf ? never : PathsIn<Item, `${At}[]`>)
    : At | { [Key in keyof T & string]: PathsIn<NonNullable<T[Key]>, `${At}.${Key}`> }[keyof T & string];

/** Lists carry `[]` in place of the position. */
export type FactPath = { [Key in keyof Facts & string]: PathsIn<NonNullable<Facts[Key]>, Key> }[keyof Facts & string];

export interface ParsedPath {
  readonly pattern: string;
  /** Position in each list on the way, in order. */
  readonly positions: readonly number[];
}

/** `proofs[1].signedOn` -> `proofs[].signedOn` at 1. */
export function parsePath(path: string): ParsedPath {
  const positions: number[] = [];
  const pattern = path.replace(/\[(\d+)\]/g, (_whole, digits: string) => {
    positions.push(Number(digits));
    return '[]';
  });
  return { pattern, positions };
}
