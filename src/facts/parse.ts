/**
 * Border of the rules: unknown input in, deal facts or every problem out.
 *
 * Input is refused whole. A problem has the path at which it stands (`lineItems[0].mrr`), what is wrong, and what to
 * write instead. Nothing of the input is run or trusted; lists beyond `mostItems` are refused before they are read.
 */
import * as z from 'zod';
import { placeAt } from './book/lookup.ts';
import { clashesIn } from './clashes.ts';
import { isCountry, meantCountry } from './countries.ts';
import { isCurrency } from './currencies.ts';
import { expectedAt } from './expected-words.ts';
import type { FactProblem } from './fact-problem.ts';
import { entriesAt, shortened, valueAt } from './input.ts';
import {
  mostHeldAgainstOwned,
  mostHeldTogether,
  mostJudgements,
  mostLines,
  mostNamedTogether,
  mostPricesTold,
} from './limits.ts';
import { nearest } from './nearest.ts';
import { type Language, problemWords } from './problem-words.ts';
import { type Facts, factsSchema } from './schema.ts';
import { written } from './written-path.ts';

export { written };

export type { FactProblem };
export type ParsedFacts =
  { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly problems: readonly FactProblem[] };

/** Items in the longest list of a facts file; most lists have a limit of their own in the book. */
export const mostItems = mostLines;
/** Problems told in one answer; beyond, their number is told. */
export const mostProblems = 200;

/** `language`: of the problems and hints. */
export function parseFacts(input: unknown, language: Language = 'en'): ParsedFacts {
  const tooLong = listsTooLong(input, language);
  if (tooLong.length > 0) return { ok: false, problems: tooLong };
  const tooMuch = tooMuchToJudge(input, language);
  if (tooMuch.length > 0) return { ok: false, problems: tooMuch };
  const parsed = factsSchema.safeParse(input);
  const problems = onlyOnce([
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, input, language))),
    ...clashesIn(input, language),
  ]);
  if (problems.length === 0 && parsed.success) return { ok: true, facts: parsed.data };
  const told = problems.slice(0, mostProblems);
  const more = problems.length - told.length;
  const say = problemWords[language];
  return {
    ok: false,
    problems: more === 0 ? told : [...told, { path: '', problem: say.more(more), hint: say.mendFirst }],
  };
}

/** One value may break several rules of its form, and is told once. */
function onlyOnce(problems: readonly FactProblem[]): FactProblem[] {
  return [...new Map(problems.map((each) => [`${each.path}\n${each.problem}`, each])).values()];
}

function problemsOf(issue: z.core.$ZodIssue, input: unknown, language: Language): FactProblem[] {
  const path = written(issue.path);
  const say = problemWords[language];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(factsSchema, issue.path);
      return issue.keys.map((key) => {
        const meant = nearest(key, known);
        return {
          path: written([...issue.path, key]),
          problem: say.unknownKey(shortened(key)),
          hint: meant === null ? say.knownHere(known.join(', ')) : say.didYouMean(meant),
        };
      });
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const given = valueAt(input, issue.path);
      const meant = typeof given === 'string' ? nearest(given, allowed) : null;
      const all = allowed.join(', ');
      return [
        {
          path,
          problem:
            given === undefined
              ? say.missing(expectedAt(issue.path)?.what[language] ?? say.otherThere)
              : say.noValue(quoted(given, language)),
          hint: meant === null ? say.oneOf(all) : say.meantOneOf(meant, all),
        },
      ];
    }
    case 'too_big': {
      const given = valueAt(input, issue.path);
      return Array.isArray(given)
        ? [{ path, problem: say.tooLong(given.length), hint: say.atMost(Number(issue.maximum)) }]
        : [misplaced(issue, input, language)];
    }
    case 'invalid_union': {
      // A list of which only the length is wrong is none of the other words that may stand here.
      const tooBig = issue.errors.flat().find((one) => one.code === 'too_big' && one.path.length === 0);
      if (tooBig !== undefined && Array.isArray(valueAt(input, issue.path)))
        return problemsOf({ ...tooBig, path: issue.path }, input, language);
      const within = issue.errors.flat().filter((one) => one.path.length > 0);
      if (within.length > 0)
        return within.flatMap((one) => problemsOf({ ...one, path: [...issue.path, ...one.path] }, input, language));
      return [misplaced(issue, input, language)];
    }
    default:
      return [misplaced(issue, input, language)];
  }
}

/** What stands at the place of an issue, what belongs there and what to write. */
function misplaced(issue: z.core.$ZodIssue, input: unknown, language: Language): FactProblem {
  const say = problemWords[language];
  const given = valueAt(input, issue.path);
  const expected = expectedAt(issue.path);
  const { what, write } =
    expected === undefined
      ? ofStructure(issue, language)
      : { what: expected.what[language], write: expected.write[language] };
  const meant = typeof given === 'string' ? meantCode(given, issue.path) : null;
  return {
    path: written(issue.path),
    problem: given === undefined ? say.missing(what) : say.misplaced(quoted(given, language), what),
    hint: meant === null ? write : say.didYouMean(meant),
  };
}

/** Of a section, a list or an entry of one. */
function ofStructure(issue: z.core.$ZodIssue, language: Language): { readonly what: string; readonly write: string } {
  const say = problemWords[language];
  if (issue.path.length === 0) return { what: say.wholeFile, write: say.example };
  if (issue.code !== 'invalid_type') return { what: say.otherThere, write: say.describedIn };
  if (issue.expected === 'array') return { what: say.listThere, write: say.entries };
  const keys = keysAt(factsSchema, issue.path);
  return { what: say.sectionThere, write: keys.length === 0 ? say.describedIn : say.keys(keys.join(', ')) };
}

/** The code that was meant by one in small letters, or in another body's spelling. */
function meantCode(given: string, path: readonly PropertyKey[]): string | null {
  const input = placeAt(written(path))?.fact?.form.input;
  const code = given.trim().toUpperCase();
  if (input === 'currency') return isCurrency(code) ? code : null;
  if (input === 'country') return isCountry(code) ? code : (meantCountry[code] ?? null);
  return null;
}

function quoted(value: unknown, language: Language): string {
  const say = problemWords[language];
  if (value === undefined) return say.nothing;
  if (typeof value === 'string') return say.quoted(shortened(value));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? say.list : say.section;
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
  if (schema instanceof z.ZodLazy) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrapped(schema.in);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrapped(schema.unwrap());
  return schema;
}

/**
 * Every line is judged for every partner that is named, every request held against every absence, and every product that a
 * link or another deal names is recognised: each list for itself may be long, all together may not.
 */
function tooMuchToJudge(input: unknown, language: Language): FactProblem[] {
  const lineItems = entriesAt(input, ['lineItems']);
  const lines = lineItems.length;
  const steps = lineItems.reduce<number>(
    (sum, line) => sum + entriesAt(line, ['earlierPrices']).length + entriesAt(line, ['laterPrices']).length,
    0,
  );
  const named = [
    ...entriesAt(input, ['partners']).map((each) => valueAt(each, ['id'])),
    ...['registrations', 'proofs'].flatMap((list) =>
      entriesAt(input, [list]).map((each) => valueAt(each, ['partnerId'])),
    ),
  ];
  const partners = new Set(named.filter((id) => typeof id === 'string')).size;
  const entriesOf = (list: string): number => entriesAt(input, ['communication', list]).length;
  const [requests, absences] = [entriesOf('requests'), entriesOf('outOfOffice')];
  const owned = entriesAt(input, ['customer', 'products']).length;
  const namesIn = (list: string, key: string): number =>
    entriesAt(input, [list]).reduce<number>((sum, each) => sum + entriesAt(each, [key]).length, 0);
  const products = namesIn('proofs', 'onboardingFor') + namesIn('relatedDeals', 'products');
  const say = problemWords[language];
  return [
    ...(lines * partners <= mostJudgements
      ? []
      : [{ path: 'lineItems', problem: say.linesForPartners(lines, partners), hint: say.together(mostJudgements) }]),
    ...(lines * owned <= mostHeldAgainstOwned
      ? []
      : [
          {
            path: 'customer.products',
            problem: say.productsForLines(owned, lines),
            hint: say.together(mostHeldAgainstOwned),
          },
        ]),
    ...(lines * steps <= mostPricesTold
      ? []
      : [{ path: 'lineItems', problem: say.pricesOfLines(steps, lines), hint: say.together(mostPricesTold) }]),
    ...(requests * absences <= mostHeldTogether
      ? []
      : [
          {
            path: 'communication.outOfOffice',
            problem: say.absencesForRequests(absences, requests),
            hint: say.together(mostHeldTogether),
          },
        ]),
    ...(products <= mostNamedTogether
      ? []
      : [{ path: 'proofs', problem: say.productsNamed(products), hint: say.atMost(mostNamedTogether) }]),
  ];
}

/** Steps to the innermost list of the format (`proofs[0].onboardingFor`); what lies deeper is an unknown key and refused as such. */
const innermost = 3;

function listsTooLong(input: unknown, language: Language, path: readonly PropertyKey[] = []): FactProblem[] {
  if (typeof input !== 'object' || input === null || path.length > innermost) return [];
  if (Array.isArray(input) && input.length > mostItems) {
    const say = problemWords[language];
    return [{ path: written(path), problem: say.tooLong(input.length), hint: say.atMost(mostItems) }];
  }
  return Object.entries(input).flatMap(([key, value]: [string, unknown]) =>
    listsTooLong(value, language, [...path, Array.isArray(input) ? Number(key) : key]),
  );
}
