/** Reading what nobody has checked yet: nothing of it is trusted to have a form. */

/** Undefined where nothing stands. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return Reflect.get(value, key);
  }, input);
}

export function entriesAt(input: unknown, path: readonly PropertyKey[]): readonly unknown[] {
  const list = valueAt(input, path);
  return Array.isArray(list) ? list : [];
}

/** As it is quoted. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
