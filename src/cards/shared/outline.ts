/** The outline of what a function answers, as far as every screen looks at it. */
import type { Failure } from '../../contract/response.ts';

export type Unknown = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isFailure = (value: unknown): value is Unknown & Failure =>
  isObject(value) && value['ok'] === false && typeof value['code'] === 'string' && typeof value['message'] === 'string';

/** Entries that have their texts; anything else is left out. */
export function listOf<T>(value: unknown, ...texts: readonly (keyof T & string)[]): readonly T[] {
  return Array.isArray(value)
    ? value.filter((entry): entry is T => isObject(entry) && texts.every((text) => typeof entry[text] === 'string'))
    : [];
}
