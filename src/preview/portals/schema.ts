/**
 * A sample portal as files: `portal.json` (the account), `partners.json`, `customers.json`, `owners.json`, and one file a deal.
 *
 * Properties are HubSpot's own names with HubSpot's own values: strings. `null` says that the portal has the property empty,
 * also where the emulator would calculate it (a line item without `hs_mrr`); a property left out is calculated or empty.
 */
import * as z from 'zod';

const id = z.string().regex(/^\d{1,16}$/, { error: 'a record id is digits' });
const properties = z.record(z.string(), z.string().nullable());
const bothLanguages = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });

export const statusNames = [
  'eligible',
  'partially_eligible',
  'not_eligible',
  'pending',
  'at_risk',
  'needs_hubspot_decision',
] as const;

/** Told to people and tests; the emulator never sends any of it. */
const storySchema = z.strictObject({
  title: bothLanguages,
  about: bothLanguages,
  /** Statuses that a reader of the rules accepts; more than one where the text leaves a choice. `null`: nothing to judge. */
  expectedStatus: z.array(z.enum(statusNames).nullable()).min(1),
  /** Company id of the partner that the rules credit; null: nobody, or not settled; absent: not stated here. */
  expectedCreditTo: id.nullable().optional(),
  /** Commission a month by currency, where the file's amounts settle it. */
  expectedMonthly: z.record(z.string().regex(/^[A-Z]{3}$/), z.string().regex(/^\d+\.\d{2}$/)).optional(),
  /** Whether the edition of 3 September 2025 applies to the close date. */
  expectedInForce: z.boolean().optional(),
});

export const recordSchema = z.strictObject({ id, properties });
export type PortalRecord = z.infer<typeof recordSchema>;

export const ownerSchema = z.strictObject({
  id,
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  userId: z.int(),
});
export type PortalOwner = z.infer<typeof ownerSchema>;

export const roleNames = ['originating', 'invited', 'recommended', 'competing'] as const;

/** One partner's part in the deal. `roe_key` and `roe_partner_company_id` follow from the deal and the partner unless they are written. */
const involvementSchema = z.strictObject({ id, partner: id, properties });

/** A quote keeps copies of the deal's lines, each with an id of its own; `properties` tells what the copy has otherwise. */
const quoteSchema = z.strictObject({
  id,
  properties,
  lineItems: z.array(z.strictObject({ id, copyOf: id, properties: properties.optional() })),
});

export const dealFileSchema = z.strictObject({
  /** Absent on a customer's earlier deals. */
  story: storySchema.optional(),
  deal: recordSchema,
  /** Company id; the deal's primary company. */
  customer: id.nullable(),
  /** Partner companies associated with the deal; the label is the one of the role, null: associated without a label. */
  partners: z.array(z.strictObject({ company: id, label: z.enum(roleNames).nullable() })),
  involvements: z.array(involvementSchema),
  lineItems: z.array(recordSchema),
  quotes: z.array(quoteSchema),
});
export type DealFile = z.infer<typeof dealFileSchema>;

export const accountSchema = z.strictObject({
  /** What this portal is, and what to know before editing it. */
  description: bothLanguages,
  label: bothLanguages,
  portalId: z.int().positive(),
  audience: z.enum(['hubspot', 'partner']),
  /** The instant at which the stories are told; the emulator's clock starts here. */
  today: z.iso.datetime({ offset: true }),
  timeZone: z.string(),
  companyCurrency: z.string().regex(/^[A-Z]{3}$/),
  exchangeRates: z.array(
    z.strictObject({
      id,
      from: z.string().regex(/^[A-Z]{3}$/),
      to: z.string().regex(/^[A-Z]{3}$/),
      rate: z.string().regex(/^\d+(\.\d{1,6})?$/),
      effectiveAt: z.iso.datetime({ offset: true }),
    }),
  ),
  /** Pipelines of deals beside HubSpot's first one; stages of other pipelines have numbers for ids. */
  pipelines: z
    .array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        stages: z.array(
          z.strictObject({
            id: z.string(),
            label: z.string(),
            probability: z.string(),
            outcome: z.enum(['won', 'lost']).optional(),
          }),
        ),
      }),
    )
    .optional(),
  /** `2-<n>`: differs in every portal. */
  involvementTypeId: z.string().regex(/^2-\d+$/),
  /** Properties that an admin has archived, by object type: absent from answers, whatever the deals' files say. */
  archivedProperties: z
    .partialRecord(z.enum(['deals', 'line_items', 'companies', 'quotes']), z.array(z.string()))
    .optional(),
  /** The portal's own association types are numbered from here; they differ in every portal. */
  firstAssociationTypeId: z.int().positive(),
});
export type Account = z.infer<typeof accountSchema>;
