/** Search over one object type. */
import type { FastifyInstance } from 'fastify';
import { objectRoots as roots } from '../api-style.ts';
import type { Emulated } from '../emulated.ts';
import { recordJson } from '../record-json.ts';
import { bodyOf, paramsOf } from '../request.ts';
import { search, searchSchema } from '../search.ts';

export function searchRoutes(app: FastifyInstance, emulated: Emulated): void {
  for (const { root, style } of roots) {
    app.post(`${root}/:type/search`, (request) => {
      const type = emulated.state.types.find(paramsOf(request.params, 'type').type, style);
      emulated.scopes.requireRecords(type, 'read', style);
      const asked = bodyOf(request.body, searchSchema);
      const { total, records, next } = search(emulated.state, type, asked, emulated.searchLagMs);
      return {
        total,
        results: records.map((record) =>
          recordJson(emulated.state, record, {
            properties: asked.properties.length === 0 ? null : asked.properties,
            withHistory: [],
          }),
        ),
        ...(next === null ? {} : { paging: { next: { after: next } } }),
      };
    });
  }
}
