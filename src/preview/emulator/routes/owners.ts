/** Owners: list with pages and a filter by e-mail address, read by id or by user id. */
import type { FastifyInstance } from 'fastify';
import { datedVersions } from '../api-style.ts';
import type { Emulated } from '../emulated.ts';
import { notFound } from '../errors.ts';
import { page, paramsOf, queryOf } from '../request.ts';
import type { PortalOwner } from '../../portals/schema.ts';

const scope = ['crm.objects.owners.read'];

export function ownerRoutes(app: FastifyInstance, emulated: Emulated): void {
  const { portal } = emulated.state;
  const shown = (owner: PortalOwner): object => ({
    ...owner,
    userIdIncludingInactive: owner.userId,
    type: 'PERSON',
    createdAt: '2024-02-01T08:00:00.000Z',
    updatedAt: portal.today,
    archived: false,
  });
  for (const root of ['/crm/v3/owners', ...datedVersions.map((version) => `/crm/owners/${version}`)]) {
    app.get(root, (request) => {
      emulated.scopes.require(scope);
      const { limit = 100, after, email, archived } = queryOf(request.query);
      const all = archived ? [] : portal.owners.filter((owner) => email === undefined || owner.email === email);
      const { items, next } = page(all, limit, after);
      return {
        results: items.map(shown),
        ...(next === null ? {} : { paging: { next: { after: next, link: `${root}?after=${next}` } } }),
      };
    });

    app.get(`${root}/:id`, (request) => {
      emulated.scopes.require(scope);
      const { id } = paramsOf(request.params, 'id');
      const { idProperty } = queryOf(request.query);
      const owner = portal.owners.find((each) => (idProperty === 'userId' ? String(each.userId) : each.id) === id);
      if (owner === undefined) throw notFound();
      return shown(owner);
    });
  }
}
