/** Shapes of HubSpot's answers about a portal's definitions, as far as they are used; keys that are not named go unread. */
import * as z from 'zod';
import type { ObservedGroup, ObservedLabel, ObservedProperty, ObservedSchema, Room } from './observation.ts';

const id = z.union([z.string(), z.number()]).transform(String);

/**
 * Counted before a single one is looked at: of some millions that are none, each would be told with all that it lacks,
 * and memory end before the list.
 */
export const listed = <T extends z.ZodType>(item: T) => z.array(z.unknown()).max(20_000).pipe(z.array(item));

/** Definitions come in one piece. A list that announces more is not the whole, and what it lacks would pass for missing. */
const lastPage = z.object({ next: z.undefined().optional() }).nullish();
const listOf = <T extends z.ZodType>(item: T) => z.object({ results: listed(item), paging: lastPage });

export const accountSchema = z.object({
  /** Digits and nothing else: it is printed, and compared with what the admin typed. */
  portalId: id.pipe(z.string().regex(/^\d{1,19}$/)),
  timeZone: z.string().optional(),
  companyCurrency: z.string().optional(),
  accountType: z.string().optional(),
});

const option = z.object({
  value: z.string(),
  label: z.string(),
  description: z
    .string()
    .nullish()
    .transform((text) => text ?? undefined),
  displayOrder: z
    .number()
    .nullish()
    .transform((order) => order ?? undefined),
  hidden: z
    .boolean()
    .nullish()
    .transform((hidden) => hidden ?? undefined),
});

export const propertySchema = z
  .object({
    name: z.string(),
    label: z.string(),
    type: z.string(),
    fieldType: z.string(),
    groupName: z.string().nullish(),
    options: listed(option).nullish(),
    hasUniqueValue: z.boolean().nullish(),
    hubspotDefined: z.boolean().nullish(),
    calculated: z.boolean().nullish(),
    modificationMetadata: z.object({ readOnlyValue: z.boolean().nullish() }).nullish(),
  })
  .transform((property): ObservedProperty => ({
    name: property.name,
    label: property.label,
    type: property.type,
    fieldType: property.fieldType,
    groupName: property.groupName ?? '',
    options: property.options ?? [],
    hasUniqueValue: property.hasUniqueValue ?? false,
    hubspotDefined: property.hubspotDefined ?? false,
    readOnly: property.calculated === true || property.modificationMetadata?.readOnlyValue === true,
  }));
export const propertiesSchema = listOf(propertySchema).transform(({ results }) => results);

export const groupsSchema = listOf(
  z.object({ name: z.string(), label: z.string(), archived: z.boolean().nullish() }),
).transform(({ results }): ObservedGroup[] =>
  results.filter(({ archived }) => archived !== true).map(({ name, label }) => ({ name, label })),
);

export const schemaSchema = z
  .object({
    objectTypeId: z.string().regex(/^\d+-\d+$/),
    name: z.string(),
    associations: listed(
      z.object({ id: id.nullish(), fromObjectTypeId: z.string(), toObjectTypeId: z.string() }),
    ).nullish(),
  })
  .transform(({ objectTypeId, name, associations }): ObservedSchema => ({
    objectTypeId,
    name,
    associations: (associations ?? []).map(({ id: associationId, fromObjectTypeId, toObjectTypeId }) => ({
      id: associationId ?? null,
      from: fromObjectTypeId,
      to: toObjectTypeId,
    })),
  }));
export const schemasSchema = listOf(schemaSchema).transform(({ results }) => results);

export const labelsSchema = listOf(
  z.object({ category: z.string(), typeId: z.number(), label: z.string().nullish() }),
).transform(({ results }): ObservedLabel[] =>
  results.map(({ category, typeId, label }) => ({ category, typeId, label: label ?? null })),
);

const room = z.object({ limit: z.number(), usage: z.number() });

export const propertyLimitsSchema = z
  .object({ byObjectType: listed(room.extend({ objectTypeId: z.string() })) })
  .transform(
    ({ byObjectType }): ReadonlyMap<string, Room> =>
      new Map(byObjectType.map(({ objectTypeId, limit, usage }) => [objectTypeId, { limit, usage }])),
  );

export const objectLimitsSchema = z.object({ limit: z.number(), usage: z.number() });

const end = z.object({ objectTypeId: z.string() });
export const labelLimitsSchema = z
  .object({ results: listed(room.extend({ fromObjectType: end, toObjectType: end })) })
  .transform(({ results }) => results);
