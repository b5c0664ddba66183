/** A path as it stands in a facts file: `lineItems[0].mrr`. */
export function written(path: readonly PropertyKey[]): string {
  return path.reduce<string>((so, key) => {
    if (typeof key === 'number') return `${so}[${key}]`;
    return so === '' ? String(key) : `${so}.${String(key)}`;
  }, '');
}
