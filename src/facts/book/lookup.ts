/** The book by the path of a fact, and the path by its entry. */
import type { Bilingual } from '../bilingual.ts';
import { type FactPath, parsePath } from '../fact-path.ts';
import { book } from './book.ts';
import { lazily } from '../lazily.ts';
import type { Fact, Group, List } from './fact.ts';

export interface Place {
  readonly path: FactPath;
  readonly words: Bilingual;
  /** Absent for a section, a list and an entry of one. */
  readonly fact?: Fact;
}

interface Found {
  readonly places: Map<string, Place>;
  readonly paths: Map<Fact, FactPath>;
}

type Node = Fact | Group | List;

function enter(found: Found, path: FactPath, node: Node): void {
  const { places, paths } = found;
  switch (node.node) {
    case 'fact':
      places.set(path, { path, words: node.words, fact: node });
      // One entry may stand in several places of a recording; in the facts it has one.
      paths.set(node, path);
      return;
    case 'group':
      places.set(path, { path, words: node.words });
      enterAll(found, `${path}.`, node.children);
      return;
    case 'list': {
      places.set(path, { path, words: node.words });
      const each = `${path}[]` as FactPath;
      places.set(each, { path: each, words: node.each });
      enterAll(found, `${path}[].`, node.children);
    }
  }
}

function enterAll(found: Found, prefix: string, children: Readonly<Record<string, unknown>>): void {
  for (const [key, node] of Object.entries(children)) enter(found, `${prefix}${key}` as FactPath, node as Node);
}

const whole = lazily(() => {
  const found: Found = { places: new Map(), paths: new Map() };
  enterAll(found, '', book);
  return found;
});

/** Of a path with or without positions: `proofs[1].signedOn`, `proofs[].signedOn`. Undefined where the format has none. */
export const placeAt = (path: string): Place | undefined => whole().places.get(parsePath(path).pattern);

/** Undefined for what is kept beside the facts and becomes none. */
export const pathOf = (fact: Fact): FactPath | undefined => whole().paths.get(fact);

/** Every place of the facts, in the order of the format. */
export const everyPlace = (): readonly Place[] => [...whole().places.values()];
