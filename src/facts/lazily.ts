/**
 * Made when somebody first asks, and then kept. A function of the app starts in a fresh process while a reader waits, and
 * most of what the app knows how to check does not come up in one call.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
