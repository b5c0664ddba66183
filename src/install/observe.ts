/** Reads a portal's definitions: groups, properties with the archived ones, the app's object, labels, limits. */
import type * as z from 'zod';
import { type GatewayResult, succeeded } from '../crm/gateway/failure.ts';
import { read } from '../crm/gateway/read-answer.ts';
import {
  groupsSchema,
  labelLimitsSchema,
  labelsSchema,
  objectLimitsSchema,
  propertiesSchema,
  propertyLimitsSchema,
  schemasSchema,
} from './answers.ts';
import type { Declaration, OwnObject } from './declaration.ts';
import type { Definitions, ObservedObject, Room } from './observation.ts';
import { groupsPath, labelsPath, limitsPath, propertiesPath, schemasPath, type Version } from './paths.ts';
import { objectTypeIds, ownSchema } from './plan.ts';
import type { Transport } from './transport.ts';

export async function observeDefinitions(
  transport: Transport,
  version: Version,
  declaration: Declaration,
): Promise<Definitions> {
  const get = async <T extends z.ZodType>(
    path: string,
    schema: T,
    query?: Readonly<Record<string, string>>,
  ): Promise<GatewayResult<z.output<T>>> =>
    read(await transport.ask({ method: 'GET', path, ...(query === undefined ? {} : { query }) }), schema);
  const object = async (address: string): Promise<ObservedObject> => {
    const [groups, properties, archived] = await Promise.all([
      get(groupsPath(version, address), groupsSchema),
      get(propertiesPath(version, address), propertiesSchema),
      get(propertiesPath(version, address), propertiesSchema, { archived: 'true' }),
    ]);
    return { address, groups, properties, archived };
  };
  /** Limits are a courtesy: where HubSpot does not tell them, writing will. */
  const told = async <T extends z.ZodType>(
    path: string,
    schema: T,
    query?: Readonly<Record<string, string>>,
  ): Promise<z.output<T> | null> => {
    const answer = await get(path, schema, query);
    return answer.ok ? answer.value : null;
  };
  const schemas = get(schemasPath(version), schemasSchema);
  const ownObject = async (on: OwnObject): Promise<ObservedObject | null> => {
    const seen = await schemas;
    const own = seen.ok ? ownSchema(on, declaration, seen.value) : undefined;
    return own === undefined ? null : object(own.objectTypeId);
  };
  const [
    deals,
    companies,
    involvement,
    setting,
    seenSchemas,
    archivedSchemas,
    labels,
    propertyLimits,
    objectLimits,
    labelLimits,
  ] = await Promise.all([
    object('deals'),
    object('companies'),
    ownObject('involvement'),
    ownObject('setting'),
    schemas,
    get(schemasPath(version), schemasSchema, { archived: 'true' }),
    get(labelsPath(version), labelsSchema),
    told(limitsPath(version, 'custom-properties'), propertyLimitsSchema),
    told(limitsPath(version, 'custom-object-types'), objectLimitsSchema),
    told(limitsPath(version, 'associations/labels'), labelLimitsSchema, {
      fromObjectTypeId: objectTypeIds.deals,
      toObjectTypeId: objectTypeIds.companies,
    }),
  ]);
  const roomFor = (typeId: string): Room | undefined => propertyLimits?.get(typeId);
  const rooms = {
    deals: roomFor(objectTypeIds.deals),
    companies: roomFor(objectTypeIds.companies),
    involvement: involvement === null ? undefined : roomFor(involvement.address),
    setting: setting === null ? undefined : roomFor(setting.address),
  };
  return {
    objects: { deals, companies, involvement, setting },
    schemas: seenSchemas,
    archivedSchemas: archivedSchemas.ok ? archivedSchemas : succeeded([]),
    labels,
    limits: {
      properties: {
        ...(rooms.deals && { deals: rooms.deals }),
        ...(rooms.companies && { companies: rooms.companies }),
        ...(rooms.involvement && { involvement: rooms.involvement }),
        ...(rooms.setting && { setting: rooms.setting }),
      },
      objects: objectLimits,
      labels:
        labelLimits?.find(
          (each) =>
            each.fromObjectType.objectTypeId === objectTypeIds.deals &&
            each.toObjectType.objectTypeId === objectTypeIds.companies,
        ) ?? null,
    },
  };
}
