/** The record page's questions to a portal, over HTTP like any client's. */
import * as z from 'zod';
import type { PreviewPortal } from './preview-portal.ts';

export const recordSchema = z.object({
  id: z.string(),
  properties: z.record(z.string(), z.string().nullish()),
  createdAt: z.string().optional(),
  associations: z.record(z.string(), z.object({ results: z.array(z.object({ id: z.string() })) })).optional(),
});
export type PortalRecord = z.infer<typeof recordSchema>;
export const recordsSchema = z.object({
  results: z.array(recordSchema),
  paging: z.object({ next: z.object({ after: z.string() }).optional() }).optional(),
});
const labelledSchema = z.object({
  results: z.array(
    z.object({
      from: z.object({ id: z.coerce.string() }),
      to: z.array(
        z.object({
          toObjectId: z.coerce.string(),
          associationTypes: z.array(z.object({ label: z.string().nullish() })).default([]),
        }),
      ),
    }),
  ),
});
const errorSchema = z.object({
  errors: z.array(z.object({ context: z.record(z.string(), z.array(z.string())).optional() })).default([]),
});

/** HubSpot's refusal; `scope` is the one that is missing, where it says so. Nothing of the answer's body goes on. */
export class PortalError extends Error {
  readonly status: number;
  readonly scope: string | null;
  constructor(status: number, scope: string | null) {
    super(`The portal answered ${status}.`);
    this.status = status;
    this.scope = scope;
  }
}

/**
 * A sample's page reads versions of the API that the app does not use, and faults leave them alone: in HubSpot the
 * record is there too when an app's calls fail. A real account is read by the version that will last.
 */
export const pagePaths = /^\/crm\/v[34]\//;
const roots = {
  sample: { objects: '/crm/v3/objects', associations: '/crm/v4/associations' },
  live: { objects: '/crm/objects/2026-09', associations: '/crm/associations/2026-09' },
} as const;
export const rootsOf = ({ behind }: PreviewPortal) => roots[behind.kind];

/** Undefined: no such record. @throws PortalError */
export async function read<T extends z.ZodType>(
  { url, token }: PreviewPortal,
  path: string,
  schema: T,
  body?: unknown,
): Promise<z.output<T> | undefined> {
  const response = await fetch(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.status === 404) return undefined;
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok) return schema.parse(answer);
  const error = errorSchema.safeParse(answer);
  const scopes = (error.success ? error.data.errors : []).flatMap(
    ({ context }) => context?.['requiredGranularScopes'] ?? [],
  );
  throw new PortalError(response.status, scopes.find((scope) => /^[a-z][a-z0-9._-]{1,80}$/.test(scope)) ?? null);
}

/** Undefined also where the token may not read it: the page can do without. @throws PortalError */
export async function readIfAllowed<T>(question: Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof PortalError && error.status === 403) return undefined;
    throw error;
  }
}

const batch = 100;

export async function readMany(
  portal: PreviewPortal,
  type: string,
  ids: readonly string[],
  properties: readonly string[],
): Promise<PortalRecord[]> {
  const all = [...new Set(ids)];
  const batches = Array.from({ length: Math.ceil(all.length / batch) }, (_, index) =>
    all.slice(index * batch, (index + 1) * batch),
  );
  const answers = await Promise.all(
    batches.map((part) =>
      readIfAllowed(
        read(portal, `${rootsOf(portal).objects}/${type}/batch/read`, recordsSchema, {
          inputs: part.map((id) => ({ id })),
          properties,
          propertiesWithHistory: [],
        }),
      ),
    ),
  );
  return answers.flatMap((answer) => answer?.results ?? []);
}

/** Companies of deals with their labels, by deal. */
export async function companiesOf(
  portal: PreviewPortal,
  dealIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>> {
  if (dealIds.length === 0) return new Map();
  const answer = await readIfAllowed(
    read(portal, `${rootsOf(portal).associations}/deals/companies/batch/read`, labelledSchema, {
      inputs: dealIds.map((id) => ({ id })),
    }),
  );
  return new Map(
    (answer?.results ?? []).map(({ from, to }) => [
      from.id,
      new Map(
        to.map(({ toObjectId, associationTypes }) => [
          toObjectId,
          associationTypes.flatMap(({ label }) => label ?? []),
        ]),
      ),
    ]),
  );
}

export const text = (record: PortalRecord | undefined, name: string) => record?.properties[name] ?? '';
export const linked = (record: PortalRecord, ...names: readonly string[]) =>
  names.flatMap((name) => record.associations?.[name]?.results ?? []).map(({ id }) => id);
