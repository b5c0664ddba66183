/** A pure function that answers for one and the same thing once, as long as somebody holds the thing. */
export function once<K extends object, R>(make: (thing: K) => R): (thing: K) => R {
  const kept = new WeakMap<K, { readonly answer: R }>();
  return (thing) => {
    const known = kept.get(thing);
    if (known !== undefined) return known.answer;
    const answer = make(thing);
    kept.set(thing, { answer });
    return answer;
  };
}
