/**
 * Border of the rules: unknown input in, deal facts or every problem out.
 *
 * Input is refused whole. A problem has the path at which it stands (`lineItems[0].mrr`), what is wrong, and what to
 * write instead. Nothing of the input is run or trusted; lists beyond `mostItems` are refused before they are read.
 */
import * as z from 'zod';
import type { Bilingual } from './bilingual.ts';
import { nearest } from './nearest.ts';
import { type Facts, factsSchema } from './schema.ts';

export interface FactProblem {
  readonly path: string;
  readonly problem: string;
  readonly hint: string;
}
export type ParsedFacts =
  { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly problems: readonly FactProblem[] };

/** Items in one list of a facts file. */
export const mostItems = 10_000;
/** Problems told in one answer; beyond, their number is told. */
export const mostProblems = 200;

export function parseFacts(input: unknown, _language: keyof Bilingual = 'en'): ParsedFacts {
  const tooLong = listsTooLong(input);
  if (tooLong.length > 0) return { ok: false, problems: tooLong };
  const parsed = factsSchema.safeParse(input);
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, input))),
    ...twice(input),
  ];
  if (problems.length === 0 && parsed.success) return { ok: true, facts: parsed.data };
  const told = problems.slice(0, mostProblems);
  const more = problems.length - told.length;
  return {
    ok: false,
    problems:
      more === 0 ? told : [...told, { path: '', problem: `${more} more problems`, hint: 'mend the ones above first' }],
  };
}

export function written(path: readonly PropertyKey[]): string {
  return path.reduce<string>((so, key) => {
    if (typeof key === 'number') return `${so}[${key}]`;
    return so === '' ? String(key) : `${so}.${String(key)}`;
  }, '');
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown): FactProblem[] {
  const path = written(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(factsSchema, issue.path);
      return issue.keys.map((key) => {
        const meant = nearest(key, known);
        return {
          path: written([...issue.path, key]),
          problem: `unknown key "${shortened(key)}"`,
          hint: meant === null ? `known here: ${known.join(', ')}` : `did you mean "${meant}"?`,
        };
      });
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const given = valueAt(input, issue.path);
      const meant = typeof given === 'string' ? nearest(given, allowed) : null;
      return [
        {
          path,
          problem: `${quoted(given)} is not a value of this key`,
          hint:
            meant === null
              ? `write one of: ${allowed.join(', ')}`
              : `did you mean "${meant}"? Allowed: ${allowed.join(', ')}`,
        },
      ];
    }
    case 'invalid_union': {
      const within = issue.errors.flat().filter((one) => one.path.length > 0);
      if (within.length > 0)
        return within.flatMap((one) => problemsOf({ ...one, path: [...issue.path, ...one.path] }, input));
      return [
        {
          path,
          problem: `${quoted(valueAt(input, issue.path))} is not a value of this key`,
          hint: `write ${ways(issue)}`,
        },
      ];
    }
    case 'invalid_type': {
      const belongs = `${quoted(valueAt(input, issue.path))} stands where a value of type ${issue.expected} belongs`;
      return [issue.message.startsWith('Invalid input') ? { path, problem: belongs, hint: elsewhere } : told(issue)];
    }
    default:
      return [told(issue)];
  }
}

const elsewhere = 'see the description of the format';

/** Messages of our own schemas read "problem; hint". */
function told({ path, message }: z.core.$ZodIssue): FactProblem {
  const [problem = message, hint = elsewhere] = message.split('; ', 2);
  return { path: written(path), problem, hint };
}

function ways(issue: z.core.$ZodIssueInvalidUnion): string {
  return issue.errors
    .flat()
    .map((one) =>
      one.code === 'invalid_value'
        ? one.values.map((value) => `"${String(value)}"`).join(' or ')
        : one.code === 'invalid_type'
          ? `a value of type ${one.expected}`
          : one.message,
    )
    .join(', or ');
}

const quoted = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${shortened(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
};
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return Reflect.get(value, key);
  }, input);
}

/** Keys that the schema knows at a path, for the hint beside an unknown one. */
function keysAt(schema: z.core.$ZodType, [key, ...rest]: readonly PropertyKey[]): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return keysAt(inner.element, rest);
  const shape: z.core.$ZodShape = inner instanceof z.ZodObject ? inner.shape : {};
  if (key === undefined) return Object.keys(shape);
  const next = shape[String(key)];
  return next === undefined ? [] : keysAt(next, rest);
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrapped(schema.unwrap());
  return schema;
}

/** Two entries under one id cannot be told apart. */
function twice(input: unknown): FactProblem[] {
  return ['partners', 'lineItems', 'relatedDeals'].flatMap((name) => {
    const list = valueAt(input, [name]);
    if (!Array.isArray(list)) return [];
    const first = new Map<string, number>();
    return list.flatMap((item: unknown, index) => {
      const id = valueAt(item, ['id']);
      if (typeof id !== 'string') return [];
      const before = first.get(id);
      if (before === undefined) {
        first.set(id, index);
        return [];
      }
      return [
        {
          path: `${name}[${index}].id`,
          problem: `"${shortened(id)}" stands twice`,
          hint: `${name}[${before}] has the same id; give each its own`,
        },
      ];
    });
  });
}

/** Steps to the innermost list of the format (`proofs[0].onboardingFor`); what lies deeper is an unknown key and refused as such. */
const innermost = 3;

function listsTooLong(input: unknown, path: readonly PropertyKey[] = []): FactProblem[] {
  if (typeof input !== 'object' || input === null || path.length > innermost) return [];
  if (Array.isArray(input) && input.length > mostItems) {
    return [
      {
        path: written(path),
        problem: `${input.length} items in one list`,
        hint: `at most ${mostItems}; split the deal or take out what is no part of it`,
      },
    ];
  }
  return Object.entries(input).flatMap(([key, value]: [string, unknown]) =>
    listsTooLong(value, [...path, Array.isArray(input) ? Number(key) : key]),
  );
}
