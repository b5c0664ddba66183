/** Facts on their way to the rules' own border: undefined stands for unknown until `finished` leaves it out. */
import { parseFacts } from '../facts/parse.ts';
import type { Facts, FactsInput } from '../facts/schema.ts';

type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T extends string
      ? string
      : T;
export type FactsDraft = Loose<FactsInput>;

export interface Finished {
  readonly facts: Facts;
  /** Values that the rules would not take, and that are therefore unknown. */
  readonly refused: number;
}

/**
 * The draft as the rules take it. What they refuse is taken out: a value that somebody typed by hand can make a fact
 * unknown, it cannot stop the reading of a deal. Throws only where not even the deal's id is one.
 */
export function finished(draft: FactsDraft): Finished {
  const input: unknown = JSON.parse(JSON.stringify(draft));
  let refused = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed = parseFacts(input);
    if (parsed.ok) return { facts: parsed.facts, refused };
    for (const place of places(parsed.problems)) {
      takeOut(input, place);
      refused += 1;
    }
  }
  const bare = parseFacts({ deal: { id: draft.deal?.id } });
  if (bare.ok) return { facts: bare.facts, refused };
  throw new TypeError('The record has no id that the rules could take.');
}
const mostRounds = 6;

type Place = readonly (string | number)[];

/** A refused item of a list takes its whole list along: a list that lost an item would say that there was none. */
function places(problems: readonly { readonly path: string }[]): Place[] {
  const found = new Map<string, Place>();
  for (const { path } of problems) {
    const steps = [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) =>
      index === undefined ? (key ?? '') : Number(index),
    );
    const required = steps.at(-1) === 'partnerId' || steps.at(-1) === 'id' || steps.at(-1) === 'at';
    const cut = required ? steps.slice(0, -1) : steps;
    const lastKey = cut.findLastIndex((step) => typeof step === 'string');
    const place = cut.slice(0, lastKey + 1);
    if (place.length > 0) found.set(JSON.stringify(place), place);
  }
  return [...found.values()];
}

function takeOut(input: unknown, place: Place): void {
  const parent = place
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null ? (Reflect.get(value, step) as unknown) : undefined,
      input,
    );
  const key = place.at(-1);
  if (typeof parent === 'object' && parent !== null && key !== undefined) Reflect.deleteProperty(parent, key);
}
