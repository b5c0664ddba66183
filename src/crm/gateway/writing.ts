/**
 * The calls that change something in HubSpot, and the looking that goes with them.
 *
 * HubSpot has no conditional write and no idempotency key. A call whose outcome is not clear (`unclear.ts`) is therefore
 * never repeated here: whoever called looks at the record first.
 */
import { type CrmRecord, recordSchema } from './answers.ts';
import { type Calls, createCalls } from './calls.ts';
import { type GatewayResult, succeeded } from './failure.ts';
import { type Gateway, gatewayOn, type GatewayOptions } from './gateway.ts';
import { associatePath, objectPath, objectsPath, type ObjectType, versionsOf } from './paths.ts';
import { read } from './read-answer.ts';
import { type ManyWritten, type Update, updateMany } from './write-many.ts';

export type PropertyValues = Readonly<Record<string, string>>;

interface LookOptions {
  readonly properties: readonly string[];
  /** Properties whose former values are wanted; HubSpot tells about the last twenty. */
  readonly withHistory?: readonly string[];
  /** A property with unique values, in whose terms `id` is meant. */
  readonly idProperty?: string;
  /** Only a record that was archived; without it, only one that was not. */
  readonly archived?: boolean;
}

/** An association of the portal's own, by its type's id in the direction from the new record. */
interface NewAssociation {
  readonly toId: string;
  readonly typeId: number;
}

export interface WritingGateway extends Gateway {
  readonly look: (type: ObjectType, id: string, options: LookOptions) => Promise<GatewayResult<CrmRecord>>;
  readonly createRecord: (
    type: ObjectType,
    properties: PropertyValues,
    associations: readonly NewAssociation[],
  ) => Promise<GatewayResult<{ readonly id: string }>>;
  readonly updateRecord: (
    type: ObjectType,
    id: string,
    properties: PropertyValues,
  ) => Promise<GatewayResult<{ readonly id: string }>>;
  /**
   * At most 100 records in one call; one that HubSpot refuses is told apart and keeps no other back, in so many calls.
   */
  readonly updateMany: (type: ObjectType, updates: readonly Update[], mostCalls?: number) => Promise<ManyWritten>;
  /** Moves the record to HubSpot's recycling bin, with its associations; one that is there already is no failure. */
  readonly archiveRecord: (type: ObjectType, id: string) => Promise<GatewayResult<null>>;
  /** By the unlabelled type of the two objects; harmless where they are associated already. */
  readonly associate: (from: ObjectType, fromId: string, to: ObjectType, toId: string) => Promise<GatewayResult<null>>;
}

export function createWritingGateway(options: GatewayOptions): WritingGateway {
  const calls = createCalls(options);
  return { ...gatewayOn(calls, options.memory), ...writingOn(calls) };
}

export function writingOn(calls: Calls): Omit<WritingGateway, keyof Gateway> {
  return {
    look: async (type, id, { properties, withHistory = [], idProperty, archived = false }) => {
      const query = {
        properties: properties.join(','),
        ...(withHistory.length === 0 ? {} : { propertiesWithHistory: withHistory.join(',') }),
        ...(idProperty === undefined ? {} : { idProperty }),
        ...(archived ? { archived: 'true' } : {}),
      };
      return read(
        await calls.send({ method: 'GET', path: objectPath(versionsOf(type)[0], type, id), query }),
        recordSchema,
      );
    },
    createRecord: async (type, properties, associations) => {
      const body = {
        properties,
        associations: associations.map(({ toId, typeId }) => ({
          to: { id: toId },
          types: [{ associationCategory: 'USER_DEFINED', associationTypeId: typeId }],
        })),
      };
      return read(
        await calls.send({ method: 'POST', path: objectsPath(versionsOf(type)[0], type), body, writes: true }),
        recordSchema,
      );
    },
    updateRecord: async (type, id, properties) =>
      read(
        await calls.send({
          method: 'PATCH',
          path: objectPath(versionsOf(type)[0], type, id),
          body: { properties },
          writes: true,
        }),
        recordSchema,
      ),
    updateMany: (type, updates, mostCalls) => updateMany(calls, type, updates, mostCalls),
    archiveRecord: async (type, id) => {
      const path = objectPath(versionsOf(type)[0], type, id);
      const answer = await calls.send({ method: 'DELETE', path, writes: true });
      return answer.ok ? succeeded(null) : answer;
    },
    associate: async (from, fromId, to, toId) => {
      const body = { inputs: [{ from: { id: fromId }, to: { id: toId } }] };
      const answer = await calls.send({ method: 'POST', path: associatePath(from, to), body, writes: true });
      return answer.ok ? succeeded(null) : answer;
    },
  };
}
