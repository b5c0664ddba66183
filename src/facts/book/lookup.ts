/** The book by the path of a fact, and the path by its entry. */
import type { Bilingual } from '../bilingual.ts';
import { type FactPath, parsePath } from '../fact-path.ts';
import { book } from './book.ts';
import type { Fact, Group, List } from './fact.ts';

export interface Place {
  readonly path: FactPath;
  readonly words: Bilingual;
  /** Absent for a section, a list and an entry of one. */
  readonly fact?: Fact;
}

const places = new Map<string, Place>();
const paths = new Map<Fact, FactPath>();

type Node = Fact | Group | List;

function enter(path: FactPath, node: Node): void {
  switch (node.node) {
    case 'fact':
      places.set(path, { path, words: node.words, fact: node });
      // One entry may stand in several places of a recording; in the facts it has one.
      paths.set(node, path);
      return;
    case 'group':
      places.set(path, { path, words: node.words });
      enterAll(`${path}.`, node.children);
      return;
    case 'list': {
      places.set(path, { path, words: node.words });
      const each = `${path}[]` as FactPath;
      places.set(each, { path: each, words: node.each });
      enterAll(`${path}[].`, node.children);
    }
  }
}

function enterAll(prefix: string, children: Readonly<Record<string, unknown>>): void {
  for (const [key, node] of Object.entries(children)) enter(`${prefix}${key}` as FactPath, node as Node);
}

enterAll('', book);

/** Of a path with or without positions: `proofs[1].signedOn`, `proofs[].signedOn`. Undefined where the format has none. */
export const placeAt = (path: string): Place | undefined => places.get(parsePath(path).pattern);

/** Undefined for what is kept beside the facts and becomes none. */
export const pathOf = (fact: Fact): FactPath | undefined => paths.get(fact);

/** Every place of the facts, in the order of the format. */
export const everyPlace = (): readonly Place[] => [...places.values()];
