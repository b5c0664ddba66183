/** Pipelines of deals and their stages. */
import type { FastifyInstance } from 'fastify';
import { datedVersions } from '../api-style.ts';
import type { Emulated } from '../emulated.ts';
import { notFound } from '../errors.ts';
import type { Pipeline, Stage } from '../pipelines.ts';
import { paramsOf } from '../request.ts';

export function pipelineRoutes(app: FastifyInstance, emulated: Emulated): void {
  const at = { createdAt: '2024-01-01T00:00:00.000Z', updatedAt: '2024-01-01T00:00:00.000Z', archived: false };
  const stageJson = ({ id, label, probability, outcome }: Stage, displayOrder: number): object => ({
    id,
    label,
    displayOrder,
    metadata: { isClosed: String(outcome !== null), probability },
    writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
    ...at,
  });
  const pipelineJson = ({ id, label, stages }: Pipeline, displayOrder: number): object => ({
    id,
    label,
    displayOrder,
    stages: stages.map(stageJson),
    ...at,
  });
  /** Only deals have pipelines here. */
  const pipelines = (params: unknown): readonly Pipeline[] => {
    const type = emulated.state.types.find(paramsOf(params, 'type').type, 'v3');
    emulated.scopes.require(type.readSchema);
    return type.typeId === '0-3' ? emulated.state.pipelines.all : [];
  };
  const pipeline = (params: unknown): { readonly found: Pipeline; readonly order: number } => {
    const all = pipelines(params);
    const order = all.findIndex(({ id }) => id === paramsOf(params, 'pipeline').pipeline);
    const found = all[order];
    if (found === undefined) throw notFound('The pipeline does not exist');
    return { found, order };
  };

  for (const root of ['/crm/v3/pipelines', ...datedVersions.map((version) => `/crm/pipelines/${version}`)]) {
    app.get(`${root}/:type`, (request) => ({ results: pipelines(request.params).map(pipelineJson) }));
    app.get(`${root}/:type/:pipeline`, (request) => {
      const { found, order } = pipeline(request.params);
      return pipelineJson(found, order);
    });
    app.get(`${root}/:type/:pipeline/stages`, (request) => ({
      results: pipeline(request.params).found.stages.map(stageJson),
    }));
    app.get(`${root}/:type/:pipeline/stages/:stage`, (request) => {
      const { stages } = pipeline(request.params).found;
      const order = stages.findIndex(({ id }) => id === paramsOf(request.params, 'stage').stage);
      const found = stages[order];
      if (found === undefined) throw notFound('The stage does not exist');
      return stageJson(found, order);
    });
  }
}
