/**
 * Changing facts by their path, as they are written in a facts file: `deal.closeDate`, `lineItems[0].mrr`, `proofs`.
 *
 * Changes are made on the file, not on parsed facts, so that they go through the same refusal of bad input.
 */

/** By path: the new value as the format writes it. Null means what it means there; `undefined` takes the key away (unknown). */
export type Changes = Readonly<Record<string, unknown>>;

type Step = string | number;
type Node = Record<string, unknown> | unknown[];

/** `lineItems[0].mrr` -> `['lineItems', 0, 'mrr']`; null when the path is none. */
export function stepsOf(path: string): readonly Step[] | null {
  if (!/^[a-zA-Z]\w*(\[\d{1,6}\]|\.[a-zA-Z]\w*)*$/.test(path)) return null;
  return [...path.matchAll(/([a-zA-Z]\w*)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
}

/** A copy of `facts` with the changes made. Throws a RangeError that names the path which is none, or leads nowhere. */
export function withChanges(facts: unknown, changes: Changes): unknown {
  // A shorter path first: whoever replaces a list and then an entry of it means the entry of the new list.
  const ordered = Object.entries(changes).sort(([a], [b]) => a.length - b.length);
  return ordered.reduce((changed, [path, value]) => {
    const steps = stepsOf(path);
    if (steps === null) throw new RangeError(`"${path}" is no path of a fact; write it as lineItems[0].mrr`);
    return changeAt(changed, steps, value, path);
  }, facts);
}

function changeAt(node: unknown, steps: readonly Step[], value: unknown, path: string): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const copy = copyOf(node, step, path);
  if (Array.isArray(copy)) {
    // One past the end adds an entry; further would leave a hole.
    if (typeof step !== 'number' || step > copy.length)
      throw new RangeError(`"${path}" leads nowhere: the list has ${copy.length} entries`);
    const next = changeAt(copy[step], rest, value, path);
    if (next === undefined) copy.splice(step, 1);
    else copy[step] = next;
    return copy;
  }
  const { [step]: before, ...others } = copy;
  const next = changeAt(before, rest, value, path);
  return next === undefined ? others : { ...others, [step]: next };
}

/** A fresh list or object to write into, made where the facts say nothing yet. */
function copyOf(node: unknown, step: Step, path: string): Node {
  if (node === undefined || node === null) return typeof step === 'number' ? [] : {};
  if (typeof step === 'number' && Array.isArray(node)) return [...(node as unknown[])];
  if (typeof step === 'string' && typeof node === 'object' && !Array.isArray(node)) return { ...node };
  throw new RangeError(`"${path}" leads nowhere: ${typeof step === 'number' ? 'no list' : 'no section'} stands there`);
}
