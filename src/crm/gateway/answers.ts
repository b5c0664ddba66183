/** Shapes of HubSpot's answers, as far as they are used. Answers may grow: keys that are not named here are let through unread. */
import * as z from 'zod';

/** HubSpot writes every value as text; a number or a yes/no from somewhere else is turned into it. Empty is null. */
const propertyValue = z.lazy(() =>
  z
    .union([z.string(), z.number(), z.boolean(), z.null()])
    .transform((value) => (value === null || value === '' ? null : String(value))),
);

type Properties = Readonly<Record<string, string | null>>;

/**
 * HubSpot's answer itself where nothing in it has to be turned into anything else, as nearly always: objects that were parsed
 * from JSON with the same names in the same order share one layout, and what is copied name by name takes four times the
 * memory. Thousands of lines are held at a time where many deals are read.
 */
const properties = z.lazy(() =>
  z.union([
    z.custom<Properties>(
      (value) =>
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        Object.values(value).every((each) => each === null || (typeof each === 'string' && each !== '')),
    ),
    z.record(z.string(), propertyValue),
  ]),
);

const id = z.lazy(() => z.union([z.string(), z.number()]).transform(String));

const associated = z.lazy(() =>
  z.object({
    results: z.array(z.object({ id, type: z.string().optional() })),
    paging: z.object({ next: z.object({ after: z.string() }).optional() }).nullish(),
  }),
);

export const recordSchema = z.lazy(() =>
  z.object({
    id,
    properties,
    createdAt: z.string().optional(),
    updatedAt: z.string().optional(),
    archived: z.boolean().optional(),
    /** Newest first. */
    propertiesWithHistory: z
      .record(
        z.string(),
        z.array(z.object({ value: z.union([z.string(), z.null()]).optional(), timestamp: z.string() })),
      )
      .optional(),
    /** HubSpot writes the type as "line items" or "line_items", and custom objects by their full name. */
    associations: z.record(z.string(), associated).optional(),
  }),
);
export type CrmRecord = z.output<typeof recordSchema>;

/** `context` names the inputs that an error is about: `{ ids: ["2"] }`, `{ fromObjectId: ["9001"] }`. */
const batchErrors = z.lazy(() =>
  z
    .array(
      z.object({
        category: z.string().optional().catch(undefined),
        subCategory: z.string().nullish().catch(undefined),
        context: z.record(z.string(), z.array(z.string())).optional().catch(undefined),
      }),
    )
    .optional()
    .catch([{}]),
);

/** An error that `numErrors` counts and that is not there to be read could be anybody's. */
export const batchSchema = z.lazy(() =>
  z
    .object({ results: z.array(z.unknown()), errors: batchErrors, numErrors: z.number().optional().catch(1) })
    .transform(({ results, errors = [], numErrors = 0 }) => ({
      results,
      errors: numErrors > errors.length ? [...errors, {}] : errors,
    })),
);

export const searchSchema = z.lazy(() => z.object({ total: z.int().min(0), results: z.array(recordSchema) }));

/** The same, where a record that cannot be understood does not take the others along: only its id must be read. */
export const newestSchema = z.object({
  total: z.int().min(0),
  results: z.array(z.looseObject({ id: id.pipe(z.string().regex(/^\d{1,19}$/)) })),
});

/** A page of a list, as far as it is wanted. */
export const listSchema = z.lazy(() =>
  z.object({
    results: z.array(recordSchema),
    paging: z.object({ next: z.unknown() }).nullish(),
  }),
);

export const accountSchema = z.lazy(() =>
  z.object({
    portalId: z.int().positive(),
    timeZone: z.string().optional().catch(undefined),
  }),
);

export const associationSchema = z.lazy(() =>
  z.object({
    from: z.object({ id }),
    to: z.array(
      z.object({
        toObjectId: id,
        associationTypes: z
          .array(
            z.object({
              category: z.string(),
              typeId: z.union([z.string(), z.number()]),
              label: z.string().nullish(),
            }),
          )
          .optional(),
      }),
    ),
    paging: z.object({ next: z.object({ after: z.string() }).optional() }).nullish(),
  }),
);

/** Types of associations that an object has, by direction; their ids differ from portal to portal. */
const associationTypes = z.lazy(() =>
  z
    .array(
      z.object({
        id: z.union([z.string(), z.number()]).transform(String),
        fromObjectTypeId: z.string(),
        toObjectTypeId: z.string(),
      }),
    )
    .optional()
    .catch(undefined),
);

export const schemasSchema = z.lazy(() =>
  z.object({
    results: z.array(
      z.object({
        objectTypeId: z.templateLiteral([z.int(), '-', z.int()]),
        name: z.string(),
        fullyQualifiedName: z.string().optional(),
        associations: associationTypes,
      }),
    ),
  }),
);

/**
 * `id` is the currency's code, beside `createdAt`; the answer has no `currencyCode`, which is what is sent to set it.
 * https://developers.hubspot.com/docs/api-reference/latest/account/settings/multicurrency/get-company-currency (last
 * modified 10 April 2026; read 29 November 2026).
 */
export const companyCurrencySchema = z.lazy(() => z.object({ id: z.string().regex(/^[A-Z]{3}$/) }));

export const exchangeRatesSchema = z.lazy(() =>
  z.object({
    results: z.array(
      z.object({
        fromCurrencyCode: z.string(),
        toCurrencyCode: z.string(),
        conversionRate: z.union([z.number(), z.string()]).transform(String),
        effectiveAt: z.string().optional(),
      }),
    ),
  }),
);

/** HubSpot's error body; whatever part of it is there. */
export const errorBodySchema = z.lazy(() =>
  z.object({
    category: z.string().optional().catch(undefined),
    correlationId: z.string().max(100).optional().catch(undefined),
    policyName: z.string().max(100).optional().catch(undefined),
    message: z.string().optional().catch(undefined),
    errors: z
      .array(
        z.object({
          code: z.string().optional().catch(undefined),
          context: z.record(z.string(), z.array(z.string())).optional().catch(undefined),
        }),
      )
      .optional()
      .catch(undefined),
  }),
);
export type ErrorBody = z.output<typeof errorBodySchema>;
