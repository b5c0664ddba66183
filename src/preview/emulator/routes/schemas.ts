/** Schemas of custom objects: the app's own, by type id or fully qualified name. */
import type { FastifyInstance } from 'fastify';
import type { Emulated } from '../emulated.ts';
import { propertyJson } from '../property-json.ts';
import { paramsOf } from '../request.ts';
import { datedVersions } from '../api-style.ts';
import { notFound } from '../errors.ts';

export function schemaRoutes(app: FastifyInstance, emulated: Emulated): void {
  const schema = (): object => {
    const { portal, types, definitions, associations } = emulated.state;
    const { involvement } = types;
    const { labels, properties } = portal.manifest.portal.partnerInvolvement;
    const key = properties['key']?.name ?? 'hs_object_id';
    return {
      id: involvement.typeId.replace('2-', ''),
      objectTypeId: involvement.typeId,
      fullyQualifiedName: involvement.name,
      name: involvement.singular,
      labels,
      primaryDisplayProperty: key,
      secondaryDisplayProperties: [],
      requiredProperties: [key],
      searchableProperties: [key],
      archived: false,
      createdAt: portal.today,
      updatedAt: portal.today,
      properties: [...definitions.of(involvement).values()].map(propertyJson),
      associations: associations.types.all
        .filter((each) => each.from === involvement.typeId || each.to === involvement.typeId)
        .map((each) => ({
          id: String(each.typeId),
          fromObjectTypeId: each.from,
          toObjectTypeId: each.to,
          name: each.name,
          createdAt: portal.today,
          updatedAt: portal.today,
        })),
    };
  };
  for (const root of [
    '/crm-object-schemas/v3/schemas',
    '/crm/v3/schemas',
    ...datedVersions.map((version) => `/crm-object-schemas/${version}/schemas`),
  ]) {
    app.get(root, () => {
      emulated.scopes.require(['crm.schemas.custom.read']);
      return { results: [schema()] };
    });
    app.get(`${root}/:type`, (request) => {
      emulated.scopes.require(['crm.schemas.custom.read']);
      const { type } = paramsOf(request.params, 'type');
      const { involvement } = emulated.state.types;
      if (![...involvement.addresses, `p_${involvement.singular}`].includes(type)) throw notFound(`Unable to infer object type from: ${type}`);
      return schema();
    });
  }
}
