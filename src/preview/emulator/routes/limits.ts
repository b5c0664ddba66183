/** What the account may have and has: custom properties and objects, labels, pipelines, records, associated records. Percentages run to 100. */
import type { FastifyInstance } from 'fastify';
import { datedVersions } from '../api-style.ts';
import { associationLimits } from '../association-store.ts';
import type { Emulated } from '../emulated.ts';
import type { ObjectType } from '../object-type.ts';
import { limitQueryOf, paramsOf } from '../request.ts';

const customScopes = [
  'crm.schemas.custom.read',
  'crm.schemas.custom.write',
  'crm.objects.custom.read',
  'crm.objects.custom.write',
];
const propertiesInAll = 10_000;
const pipelinesAnObject = 100;
const records = 15_000_000;

const used = (usage: number, limit: number): object => ({
  limit,
  usage,
  percentage: limit === 0 ? 0 : (usage / limit) * 100,
});
const overall = (usage: number, limit: number): object => ({
  overallLimit: limit,
  overallUsage: usage,
  overallPercentage: (usage / limit) * 100,
});

export function limitRoutes(app: FastifyInstance, emulated: Emulated): void {
  const named = ({ typeId, name, singular }: ObjectType): object => {
    const labels = emulated.state.types.custom.active.find(({ type }) => type.typeId === typeId)?.settings.labels;
    return { objectTypeId: typeId, singularLabel: labels?.singular ?? singular, pluralLabel: labels?.plural ?? name };
  };
  const isCustom = ({ typeId }: ObjectType): boolean => typeId.startsWith('2-');
  const countOf = (type: ObjectType): number => emulated.state.objects.all(type).length;
  const find = (address: string): ObjectType => emulated.state.types.find(address, 'v3');

  for (const root of ['/crm/v3/limits', ...datedVersions.map((version) => `/crm/limits/${version}`)]) {
    // Seen to be refused to a token with scopes of schemas alone.
    app.get(`${root}/custom-properties`, () => {
      emulated.scopes.requireSomeObject(['crm.objects.deals.read', 'crm.objects.companies.read', 'e-commerce']);
      const { types, definitions } = emulated.state;
      const counts = types.all.map((type) => ({ type, usage: definitions.customOf(type).length }));
      return {
        ...overall(
          counts.reduce((sum, { usage }) => sum + usage, 0),
          propertiesInAll,
        ),
        byObjectType: counts.map(({ type, usage }) => ({ ...named(type), ...used(usage, definitions.limit) })),
      };
    });

    app.get(`${root}/custom-object-types`, () => {
      emulated.scopes.require(customScopes);
      return used(emulated.state.types.custom.active.length, emulated.state.customObjectLimit);
    });

    app.get(`${root}/calculated-properties`, () => ({ ...overall(0, 200), byObjectType: [] }));

    app.get(`${root}/pipelines`, () => {
      const deals = find('0-3');
      return {
        customObjectTypes: { ...overall(0, pipelinesAnObject), byObjectType: [] },
        hubspotDefinedObjectTypes: [
          { ...named(deals), ...used(emulated.state.pipelines.all.length, pipelinesAnObject) },
        ],
      };
    });

    app.get(`${root}/records`, () => {
      const { all } = emulated.state.types;
      const custom = all.filter(isCustom).map((type) => ({ ...named(type), usage: countOf(type) }));
      return {
        customObjectTypes: {
          ...overall(
            custom.reduce((sum, { usage }) => sum + usage, 0),
            records,
          ),
          byObjectType: custom,
        },
        hubspotDefinedObjectTypes: all
          .filter((type) => !isCustom(type))
          .map((type) => ({ ...named(type), ...used(countOf(type), records) })),
      };
    });

    app.get(`${root}/associations/labels`, (request) => {
      emulated.scopes.requireSomeObject(['crm.objects.deals.read', 'crm.objects.companies.read']);
      const { types } = emulated.state.associations;
      const { from, to } = limitQueryOf(request.query);
      const pairs = emulated.state.types.all.flatMap((one) =>
        emulated.state.types.all.map((other) => ({ one, other, labels: types.labels(one, other) })),
      );
      const asked = pairs.filter(
        ({ one, other }) => (from ?? one.typeId) === one.typeId && (to ?? other.typeId) === other.typeId,
      );
      return {
        results: asked
          .filter(({ labels }) => labels.length > 0 || (from !== undefined && to !== undefined))
          .map(({ one, other, labels }) => ({
            fromObjectType: named(one),
            toObjectType: named(other),
            allLabels: labels.map(({ label }) => label),
            ...used(labels.length, types.labelLimit),
          })),
      };
    });

    app.get(`${root}/associations/records/:from/:to`, (request) => {
      emulated.scopes.requireSomeObject(['crm.objects.deals.read', 'crm.objects.companies.read']);
      const { from, to } = paramsOf(request.params, 'from', 'to');
      const [one, other] = [find(from), find(to)];
      const { objects, associations } = emulated.state;
      const limit =
        associations.limits[`${one.typeId}/${other.typeId}`] ??
        associationLimits[`${one.typeId}/${other.typeId}`] ??
        10_000;
      const counts = objects.all(one).map((record) => ({
        objectId: Number(record.id),
        label: record.id,
        usage: associations.of(record, other).length,
      }));
      const at = counts.filter(({ usage }) => usage >= limit);
      const near = counts.filter(({ usage }) => usage < limit && usage >= limit * 0.8);
      return {
        limit,
        totalRecordsAtLimit: at.length,
        totalRecordsNearLimit: near.length,
        atLimitFromRecordSamples: at.map(({ objectId, label }) => ({ objectId, label })),
        nearLimitFromRecordSamples: near.map((each) => ({ ...each, percentage: (each.usage / limit) * 100 })),
      };
    });
  }
}
