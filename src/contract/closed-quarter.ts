/**
 * What a portal keeps of a quarter that was closed, in the record of one setting: who closed it when, of what, and what it came
 * to; and beside that, where a property can hold it, every amount. Never changed: what reads otherwise later is an adjustment.
 */
import * as z from 'zod';
import { productLineSchema } from '../facts/schema.ts';

export const quarterSchema = z.string().regex(/^\d{4}-Q[1-4]$/);
const amount = z.string().regex(/^-?\d+\.\d{2}$/);
const month = z.string().regex(/^\d{4}-\d{2}$/);
const currency = z.string().regex(/^[A-Z]{3}$/);
const words = z.string().max(500);

const sums = { earned: amount, unpaid: amount, projected: amount, awaiting: amount };
const version = z.literal(1);

export const closingSchema = z.lazy(() =>
  z.strictObject({
    version,
    quarter: quarterSchema,
    /** ISO instant. */
    closedAt: z.iso.datetime({ offset: true }),
    /** As the command said; nobody checked it. */
    by: z.string().max(300),
    /** Of the facts of every deal, the editions that judged them and the rates of exchange that they state. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    /** How many were stated. */
    deals: z.number().int().nonnegative(),
    /** With the adjustments of quarters before. */
    totals: z.array(z.strictObject({ currency, ...sums })).max(200),
    /** For whom it was stated: `hubspot`, `partner:701`. Nobody else is told of it. */
    for: words,
    /** What the detail holds: every amount; where these are too many what each partner is due; or nothing. */
    detail: z.enum(['amounts', 'partners', 'nothing']),
    /** Id of the request that closed it. */
    request: z.string().max(64),
  }),
);
export type Closing = z.output<typeof closingSchema>;

/** A place in one of the lists. */
const at = z.number().int().nonnegative();
/** In the order of `kindsClosed`. */
const kind = z.number().int().min(0).max(3);
export const kindsClosed = ['earned', 'unpaid', 'projected', 'awaiting'] as const;

/** Line, partner (null: nobody knows whose), month, currency, amount, kind. */
const entry = z.tuple([at, at.nullable(), month, currency, amount, kind]);

/** Names stand once each, so that a property of HubSpot's takes as many amounts as it can. */
export const closedDetailSchema = z.lazy(() =>
  z.discriminatedUnion('of', [
    z.strictObject({
      of: z.literal('amounts'),
      version,
      /** Id, name. */
      partners: z.array(z.tuple([z.string(), words])),
      /** Id, name, customer, edition, whether that is provisional. */
      deals: z.array(z.tuple([z.string(), words, z.string().nullable(), z.string(), z.boolean()])),
      /** Deal, id, name, product, program. */
      lines: z.array(z.tuple([at, z.string(), words, productLineSchema, z.enum(['standard', 'enterprise_referral'])])),
      entries: z.array(entry),
      /** Of quarters that were closed before: the quarter, then as an entry. */
      adjustments: z.array(z.tuple([quarterSchema, ...entry.def.items])),
    }),
    z.strictObject({
      of: z.literal('partners'),
      version,
      partners: z.array(z.strictObject({ id: z.string().nullable(), name: words.nullable(), currency, ...sums })),
    }),
  ]),
);
export type ClosedDetail = z.output<typeof closedDetailSchema>;
