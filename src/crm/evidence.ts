/** Reads properties of records into facts and remembers where each came from, and how many were unusable. */
import type * as z from 'zod';
import { longestAddress } from '../facts/limits.ts';
import type { FactSource } from '../contract/reading.ts';
import type { PartRecord } from './part-record.ts';

export class Evidence {
  readonly sources: FactSource[] = [];
  /** Values that stand in a property and are none: typed by hand, mostly. */
  invalid = 0;
  /** The portal's names of the properties in which a list stands that is none, or that is too long: nobody finds it otherwise. */
  readonly listsIn = new Set<string>();

  of(object: string, record: PartRecord): PropertyReader {
    return new PropertyReader(this, object, record);
  }

  refuse(property: string, text: string): void {
    this.invalid += 1;
    if (text.length > longestAddress) this.listsIn.add(property);
  }

  note(path: string, record: string, property: string, changedAt?: string, by?: string): void {
    this.sources.push({
      path,
      record,
      property,
      ...(changedAt === undefined ? {} : { changedAt }),
      ...(by === undefined ? {} : { by }),
    });
  }
}

export class PropertyReader {
  readonly #evidence: Evidence;
  readonly #record: PartRecord;
  readonly name: string;

  constructor(evidence: Evidence, object: string, record: PartRecord) {
    this.#evidence = evidence;
    this.#record = record;
    this.name = `${object}/${record.id}`;
  }

  /** ISO instant of the record's last change, where HubSpot gave it. */
  get changedAt(): string | undefined {
    return this.#record.updatedAt;
  }

  /** The trimmed text; null where the property is empty. What several records contradict is not empty, and no value. */
  text(property: string): string | null {
    if (this.#contradicts(property)) return unknowable;
    const value = this.#record.properties[property]?.trim() ?? '';
    return value === '' ? null : value;
  }

  /** The value as a fact of `path`; undefined where the property is empty or holds no such value. */
  fact<T>(path: string, property: string, parse: (text: string) => T | undefined): T | undefined {
    const text = this.text(property);
    if (text === null || this.#contradicts(property)) return undefined;
    const value = parse(text);
    if (value === undefined) this.#evidence.refuse(property, text);
    else this.note(path, property);
    return value;
  }

  #contradicts(property: string): boolean {
    return this.#record.contradicted?.has(property) === true;
  }

  note(path: string, property: string): void {
    this.#evidence.note(path, this.name, property, this.#record.updatedAt);
  }
}

/** Stands for what several records say of one thing, each another. */
const unknowable = '?';

/** The value where the schema takes it. */
export const as =
  <T extends z.ZodType<unknown, string>>(schema: T) =>
  (text: string): z.output<T> | undefined => {
    const parsed = schema.safeParse(text);
    return parsed.success ? parsed.data : undefined;
  };

/** HubSpot's yes/no. */
export function yesNo(text: string): boolean | undefined {
  const plain = text.toLowerCase();
  return plain === 'true' ? true : plain === 'false' ? false : undefined;
}

/** One of a select's values. */
export const oneOf =
  <const T extends string>(values: readonly T[]) =>
  (text: string): T | undefined =>
    values.find((value) => value === text.toLowerCase()) ?? values.find((value) => value === text);

/** A list as HubSpot's checkboxes and people write it: separated by ";" (or ","), each once. */
export function listOf(text: string): string[] {
  return [...new Set(text.split(/[;,\n]/).map((part) => part.trim()))].filter((part) => part !== '');
}

/** Whether `listOf(text)` has the value, which holds no separator and no blank; without making the list. */
export function isListed(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    let before = at - 1;
    while (before >= 0 && blank.test(text.charAt(before))) before -= 1;
    let after = at + value.length;
    while (after < text.length && blank.test(text.charAt(after))) after += 1;
    if (endsPart(text, before) && endsPart(text, after)) return true;
  }
  return false;
}
const endsPart = (text: string, at: number): boolean => ';,\n'.includes(text.charAt(at));
/** A line break separates. */
const blank = /[^\S\n]/;
