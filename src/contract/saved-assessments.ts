/**
 * What was saved of a deal's assessments, as its record keeps it in one text: enough to tell what was different, and small
 * enough for a dozen of a hundred lines each. In a partner's own portal they are made of that partner's own case (BPW-03).
 */
import * as z from 'zod';
import { calendarDate, currencyCode, decimal, instant, lineItemId, partnerId } from '../facts/primitives.ts';
import type { Status, Verdict } from '../rules/language/determination.ts';
import { turnKinds } from './turn.ts';
import { amountsInAllSchema } from './written-amounts.ts';

const words = z.string().max(500);
const verdict = z.enum(['yes', 'no', 'automatic', 'pending', 'needs_hubspot_decision'] satisfies readonly Verdict[]);
const status = z.enum([
  'eligible',
  'partially_eligible',
  'not_eligible',
  'pending',
  'at_risk',
  'needs_hubspot_decision',
] satisfies readonly Status[]);

/** `brief`: in a few words, or the code of the reason that decides. `monthly`: of what the line earns. */
const lineSchema = z.strictObject({
  id: lineItemId,
  name: z.string().max(60),
  credit: verdict,
  commission: verdict,
  brief: z.string().max(80),
  monthly: decimal.nullable(),
  currency: currencyCode.nullable(),
});

/** How far a link had come, and the days of its steps; null where none is known. */
const proofSchema = z.lazy(() =>
  z.strictObject({
    partnerId,
    link: z.enum(['automatic', 'manual']).nullable(),
    state: z.enum(['unknown', 'generated', 'sent', 'rejected', 'replaced', 'signed_by_other', 'signed', 'shared']),
    generatedOn: calendarDate.nullable(),
    signedOn: calendarDate.nullable(),
    sharedOn: calendarDate.nullable(),
  }),
);

/** To whom how many lines are credited; `open`: not settled yet. In a partner's portal `nobody` is whoever it is not. */
const creditSchema = z.lazy(() => z.tuple([z.union([z.literal(['nobody', 'open']), partnerId]), z.int().positive()]));

export const assessmentSchema = z.strictObject({
  /** As `view/edition-written.ts` writes it. */
  edition: z.string().max(40),
  turn: z.strictObject({ kind: z.enum(turnKinds), text: z.strictObject({ fr: words, en: words }) }),
  status: status.nullable(),
  credit: z.array(creditSchema),
  amounts: z.array(amountsInAllSchema),
  lines: z.array(lineSchema),
  /** The property could not take them. */
  linesLeftOut: z.literal(true).optional(),
  proofs: z.array(proofSchema),
});
export type Assessment = z.output<typeof assessmentSchema>;

const savedSchema = assessmentSchema.extend({
  /** Of the request that saved it: the same once more is the same assessment. */
  id: z.string().max(64),
  at: instant,
  /** As the card said; nobody checked it. */
  by: z.string().max(300),
  /** The short mark of what it was made of, and for whom: `crm/evaluated-of`. */
  of: z.string().max(120),
});
export type SavedAssessment = z.output<typeof savedSchema>;

/** Raised when a reader of the former text would read something else in the new one. */
export const savedAssessmentsVersion = 1;

/** Newest first. */
export const savedAssessmentsSchema = z.strictObject({
  version: z.literal(savedAssessmentsVersion),
  saved: z.array(savedSchema),
});
