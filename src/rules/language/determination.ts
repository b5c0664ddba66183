/**
 * Determination: what the rules say of one deal, and why. The shape of the public format; `determine.ts` fills it.
 *
 * Amounts are decimal strings with two decimals, rounded half up at the very end. A verdict is "rules met" or not:
 * approval stays HubSpot's (ELIG-04), and `needs_hubspot_decision` is an outcome like the others.
 */
import * as z from 'zod';
import { calendarDate, currencyCode, dealId, instant, lineItemId, partnerId } from '../../facts/primitives.ts';
import { motionSchema, productEditionSchema, productLineSchema } from '../../facts/schema.ts';

/** Two decimals, a sign only on the raw difference of A-15. */
const amountSchema = z.string().regex(/^-?\d+\.\d{2}$/);
export const ruleIdSchema = z.string().regex(/^[A-Z]+-\d{2}$/);

/** A fact by the path under which the facts file states it, with the value that was read (null: none so far). */
const factReadSchema = z.object({
  path: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
});
export type FactRead = z.infer<typeof factReadSchema>;

const certaintySchema = z.enum(['read', 'second_hand', 'assumed']);

/** A dated number or choice of an edition, with the section of the text it comes from. */
const parameterReadSchema = z.object({
  name: z.string(),
  value: z.string(),
  edition: z.string(),
  section: z.string(),
  /** Only of an edition whose text is not known: how sure it is, and where it was read; `assumed`: it goes on as before. */
  certainty: certaintySchema.optional(),
  page: z.string().optional(),
});
export type ParameterRead = z.infer<typeof parameterReadSchema>;

const outcomeSchema = z.enum(['met', 'not_met', 'open', 'hubspot_decides', 'unknown', 'noted']);
/** What one rule says: `open`: may still be met; `unknown`: a fact is missing; `noted`: it informs, it decides nothing. */
export type Outcome = z.infer<typeof outcomeSchema>;

/** Why: one rule, what it says here, and a code that `view/` turns into words. */
const reasonSchema = z.object({
  ruleId: ruleIdSchema,
  outcome: outcomeSchema,
  code: z.string(),
  /** Values that the words need, under names that the code's message declares. */
  values: z.record(z.string(), z.string()).optional(),
  /** The ambiguity of the text on which the reading rests, if one does: `A-01`. */
  ambiguity: z.string().optional(),
  facts: z.array(factReadSchema),
  parameters: z.array(parameterReadSchema),
});
export type Reason = z.infer<typeof reasonSchema>;

const verdictSchema = z.enum(['yes', 'no', 'automatic', 'pending', 'needs_hubspot_decision']);
export type Verdict = z.infer<typeof verdictSchema>;

const programSchema = z.enum(['standard', 'enterprise_referral']);
export type Program = z.infer<typeof programSchema>;

const projected = z.object({
  rate: z.string(),
  /** Null where the text does not state the term. */
  months: z.int().nullable(),
  monthly: amountSchema,
  quarterly: amountSchema,
  maximum: amountSchema.nullable(),
});

const creditSchema = z.object({
  verdict: verdictSchema,
  /** To whom this line's credit goes; null: to nobody, or not settled. */
  partnerId: partnerId.nullable(),
  soldMrr: amountSchema.nullable(),
  /** Raw difference over twelve months where it is below zero and the credit is therefore 0. */
  rawDifference: amountSchema.nullable(),
  reasons: z.array(reasonSchema),
});
export type CreditVerdict = z.infer<typeof creditSchema>;

/** What an earlier holder of the product goes on earning beside whoever sold this time (deal-based commissions). */
const runsOnSchema = z.object({
  partnerId,
  baseMrr: amountSchema,
  currency: currencyCode,
  monthly: amountSchema,
  /** Null where nobody stated what it follows from. */
  until: calendarDate.nullable(),
});
export type RunsOn = z.infer<typeof runsOnSchema>;

/** What a figure of an announced edition rests on: the weakest of it, and every page. */
const provisionalSchema = z.object({ certainty: certaintySchema, pages: z.array(z.string()) });
export type Provisional = z.infer<typeof provisionalSchema>;

const commissionSchema = z.object({
  verdict: verdictSchema,
  /** By which it was decided; it may differ by partner. Null where partners differ, or nobody stated it. */
  motion: motionSchema.nullable(),
  program: programSchema.nullable(),
  baseMrr: amountSchema.nullable(),
  currency: currencyCode.nullable(),
  rate: z.string().nullable(),
  months: z.int().nullable(),
  monthly: amountSchema.nullable(),
  quarterly: amountSchema.nullable(),
  maximum: amountSchema.nullable(),
  from: calendarDate.nullable(),
  /** Last day of the term, or the day on which it ended before. */
  until: calendarDate.nullable(),
  /**
   * A commission that ended before its term: then `months` and `maximum` are what was earned, and null where nobody
   * said when the customer cancelled.
   */
  endedOn: calendarDate.nullable(),
  endedBecause: z.enum(['cancelled', 'breach']).nullable(),
  /**
   * Only where nothing more is earned from the day of evaluation on: it ended before its term, its term is over, or what
   * is left of it costs nothing. Of a commission that waits, what would be so if it were approved.
   */
  over: z.enum(['cancelled', 'breach', 'term', 'price']).optional(),
  /** What the text grants at most; null where it states no term. */
  term: z.object({ months: z.int(), until: calendarDate.nullable(), maximum: amountSchema }).nullable(),
  ifApproved: projected.nullable(),
  reasons: z.array(reasonSchema),
  /** Only of an edition that HubSpot announced and whose text is not known. */
  provisional: provisionalSchema.optional(),
});
export type CommissionVerdict = z.infer<typeof commissionSchema>;

const lineVerdictSchema = z.object({
  lineItemId,
  productLine: productLineSchema,
  edition: productEditionSchema,
  credit: creditSchema,
  commission: commissionSchema,
  /** Likewise; told once of a product, on its first line. */
  runsOn: z.array(runsOnSchema).optional(),
});
export type LineVerdict = z.infer<typeof lineVerdictSchema>;

const statusSchema = z.enum([
  'eligible',
  'partially_eligible',
  'not_eligible',
  'pending',
  'at_risk',
  'needs_hubspot_decision',
]);
export type Status = z.infer<typeof statusSchema>;

const clockSchema = z.object({
  id: z.string(),
  ruleId: ruleIdSchema,
  /** Whose clock, where one partner's proof or answer is awaited. */
  partnerId: partnerId.nullable().optional(),
  startedAt: z.string().nullable(),
  answerBy: z.string().nullable(),
  dueAt: z.string().nullable(),
  metAt: z.string().nullable(),
  state: z.enum(['met', 'running', 'missed', 'needs_hubspot_decision']),
});
export type Clock = z.infer<typeof clockSchema>;

const warningSchema = z.object({
  ruleId: ruleIdSchema,
  code: z.string(),
  values: z.record(z.string(), z.string()).optional(),
  /** What HubSpot validated, approved or decided, where it rests on that. */
  hubspotsWord: z.array(factReadSchema).optional(),
  /** In English, for whoever reads the JSON; `view/` has both languages. */
  message: z.string(),
});
export type Warning = z.infer<typeof warningSchema>;

const nextActionSchema = z.object({
  who: z.enum(['partner', 'specialist', 'customer', 'hubspot', 'admin']),
  what: z.string(),
  by: z.string().nullable(),
  ruleId: ruleIdSchema,
  /** Whose action, where one partner owes it. */
  partnerId: partnerId.nullable(),
  lineItemIds: z.array(lineItemId),
});
export type NextAction = z.infer<typeof nextActionSchema>;

const missingFactSchema = z.object({
  /** Where the fact would stand in a facts file: `partners[0].tier`. */
  path: z.string(),
  neededBy: z.array(ruleIdSchema),
  wouldDecide: z.string(),
  /** `unknown`: nobody said; `contradiction`: what is stated there does not go with another fact. */
  why: z.enum(['unknown', 'contradiction']),
});
export type MissingFact = z.infer<typeof missingFactSchema>;

const traceEntrySchema = z.object({
  ruleId: ruleIdSchema,
  outcome: outcomeSchema,
  code: z.string(),
  /** What was judged: the deal, a line, or a partner's part in it. */
  lineItemId: lineItemId.nullable(),
  partnerId: partnerId.nullable(),
  ambiguity: z.string().optional(),
  facts: z.array(factReadSchema),
  parameters: z.array(parameterReadSchema),
});
export type TraceEntry = z.infer<typeof traceEntrySchema>;

const accruedMonth = {
  month: z.string().regex(/^\d{4}-\d{2}$/),
  currency: currencyCode,
  accrued: amountSchema,
  paidInQuarter: z.string().regex(/^\d{4}-Q[1-4]$/),
};

export const determinationSchema = z.object({
  dealId,
  asOf: instant,
  edition: z.object({
    id: z.string(),
    from: calendarDate,
    /** Null: no end is known. */
    to: calendarDate.nullable(),
    inForce: z.boolean(),
    /** Only where HubSpot announced it and its text is not known. */
    provisional: z.literal(true).optional(),
  }),
  motion: motionSchema.nullable(),
  /** Null for a viewer who is a partner: the process would tell whether somebody else is on the deal (BPW-03). */
  process: z.enum(['single_partner', 'best_partner_wins']).nullable(),
  /** Null where the deal has no line items: there is nothing to judge. */
  status: statusSchema.nullable(),
  creditedPartnerId: partnerId.nullable(),
  lines: z.array(lineVerdictSchema),
  totals: z.array(
    z.object({
      currency: currencyCode,
      monthly: amountSchema,
      quarterly: amountSchema,
      maximum: amountSchema,
      awaitingDecision: amountSchema,
    }),
  ),
  schedule: z.array(
    z.object({
      ...accruedMonth,
      /** `earned`: begun and paid; `unpaid`: over, and not paid; `stopped`: after the end. */
      state: z.enum(['earned', 'projected', 'unpaid', 'stopped']),
    }),
  ),
  /** Months of the lines that wait for a decision or a fact, as they would accrue if approved; in no total. */
  awaiting: z.array(z.object(accruedMonth)),
  clocks: z.array(clockSchema),
  onboardingWaiver: z
    .object({
      /** `pending`: the customer has not signed the link yet. */
      verdict: z.enum(['yes', 'no', 'needs_hubspot_decision', 'pending']),
      partnerId: partnerId.nullable(),
      reasons: z.array(reasonSchema),
    })
    .nullable(),
  managedCredit: z.array(
    z.object({
      partnerId,
      verdict: z.enum(['yes', 'no', 'needs_hubspot_decision', 'pending']),
      mrr: amountSchema.nullable(),
      reasons: z.array(reasonSchema),
    }),
  ),
  warnings: z.array(warningSchema),
  nextActions: z.array(nextActionSchema),
  missingFacts: z.array(missingFactSchema),
  trace: z.array(traceEntrySchema),
});
export type Determination = z.infer<typeof determinationSchema>;
