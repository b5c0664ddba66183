/** Which of several mappings a statement is of: the one whose columns it has, all of them. */
import { mostAbove, nameOf } from './columns.ts';
import { delimited } from './delimited.ts';
import { decoded } from './encoded.ts';
import type { Mapping } from './mapping.ts';

/** Null: it is of none. `several`: it has the columns of more than one, and nothing tells which is meant. */
export function mappingFor<M extends { readonly mapping: Mapping }>(
  bytes: Uint8Array,
  all: readonly M[],
): M | null | 'several' {
  if (all.length === 0) return null;
  const parsed = delimited(decoded(bytes).text);
  if (!parsed.ok) return null;
  const lines = parsed.rows.slice(0, mostAbove).map(({ cells }) => new Set(cells.map(nameOf)));
  const fitting = all
    .map((each) => ({ each, names: Object.keys(each.mapping.columns) }))
    .filter(({ names }) => lines.some((cells) => names.every((name) => cells.has(name))))
    .sort((one, other) => other.names.length - one.names.length);
  const [first, second] = fitting;
  if (first === undefined) return null;
  return second !== undefined && second.names.length === first.names.length ? 'several' : first.each;
}
