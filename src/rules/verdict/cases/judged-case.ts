/** The judged cases beside this file: facts, and what a reader of the text alone says of them. Test-only. */
import * as z from 'zod';

/** What is expected of one value; a list says that any of its entries will do. */
const anyOf = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)]);
const text = anyOf(z.string().nullable());
const amounts = z.record(z.string(), z.union([text, z.int(), z.null()]));

/** Values of a reason or a warning: `740.00` is met by `740.00` alone and by `740.00 EUR`. */
const values = z.record(z.string(), z.string());

const lineSchema = z.strictObject({
  lineItemId: z.string(),
  credit: amounts.optional(),
  commission: z.record(z.string(), z.union([text, z.int(), z.null(), amounts])).optional(),
  /** All of it, in its order: what earlier holders go on earning. */
  runsOn: z.array(z.record(z.string(), text)).optional(),
});

const expectedSchema = z.strictObject({
  status: text.optional(),
  creditedPartnerId: text.optional(),
  motion: text.optional(),
  process: text.optional(),
  lines: z.array(lineSchema).optional(),
  totals: z.array(z.record(z.string(), text)).optional(),
  scheduleMonthsEarned: z.int().optional(),
  clocks: z.array(z.record(z.string(), text)).optional(),
  edition: z.record(z.string(), z.unknown()).optional(),
  onboardingWaiver: z.record(z.string(), text).nullable().optional(),
  managedCredit: z.array(z.record(z.string(), text)).optional(),
  rulesCited: z.array(z.string()).optional(),
  /** Each entry must be cited by a warning; a list as an entry: any of it. */
  warningsCite: z.array(anyOf(z.string())).optional(),
  warningsMustNotCite: z.array(z.string()).optional(),
  /** By rule and code, with the values that are judged. */
  warnings: z.array(z.strictObject({ ruleId: z.string(), code: z.string(), values: values.optional() })).optional(),
  nextActions: z.array(z.record(z.string(), text)).optional(),
  outcomes: z
    .array(
      z.strictObject({
        ruleId: z.string(),
        outcome: text,
        /** The reason as the engine names it, where the case stands for that reason. */
        code: z.string().optional(),
        values: values.optional(),
      }),
    )
    .optional(),
  missingPaths: z.array(anyOf(z.string())).optional(),
  notMissingPaths: z.array(z.string()).optional(),
  mustNotName: z.array(z.string()).optional(),
});
export type Expected = z.infer<typeof expectedSchema>;

const caseSchema = z.strictObject({
  title: z.string(),
  judgement: z.string(),
  certainty: z.enum(['explicit', 'derived', 'ambiguous']),
  changes: z.record(z.string(), z.unknown()).default({}),
  expected: expectedSchema,
});

/** `edition`: by which its cases were judged, and by which alone they are tried, whatever others are known. */
export const caseFileSchema = z.strictObject({
  edition: z.string(),
  base: z.looseObject({}),
  cases: z.array(caseSchema),
});
export type JudgedCase = z.infer<typeof caseSchema>;

/** In a case file this value takes a key away: the fact is unknown. */
export const absent = '__absent__';
