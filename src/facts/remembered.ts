/** A pure function that keeps what it answered: views ask the same few hundred questions over and over. */

/** `most`: answers kept; then all are forgotten, so that memory stays bounded. */
export function remembered<A extends string, R>(make: (asked: A) => R, most: number): (asked: A) => R {
  const kept = new Map<A, R>();
  return (asked) => {
    const known = kept.get(asked);
    if (known !== undefined) return known;
    const made = make(asked);
    if (kept.size >= most) kept.clear();
    kept.set(asked, made);
    return made;
  };
}
