/** A CRM of a few records behind the scripted server: dated paths, batches, associations with labels, schemas, currencies. */
import type { Reply, Request } from './scripted-server.ts';

export interface SmallCrm {
  /** Records by type and id; values are properties. */
  readonly records: Record<string, Record<string, Record<string, string | null>>>;
  /** `deals/9001 -> companies`: ids with labels. `deals/9001 => companies`: as the record itself brings them, where it differs. */
  readonly links: Record<string, readonly { readonly id: string; readonly labels?: readonly string[] }[]>;
  readonly involvementType: string | null;
  /** Absent: the portal has no object of settings. */
  readonly settingType?: string;
  readonly companyCurrency?: string;
}

export function answerOf(crm: SmallCrm, request: Request): Reply {
  const [, area, ...rest] = request.path.split('/');
  if (area === 'crm-object-schemas') {
    const objects = { partner_involvement: crm.involvementType, roe_setting: crm.settingType ?? null };
    const results = Object.entries(objects).flatMap(([name, objectTypeId]) =>
      objectTypeId === null ? [] : [{ objectTypeId, name, fullyQualifiedName: `p1_${name}` }],
    );
    return { json: { results } };
  }
  if (area === 'settings') {
    if (request.path.endsWith('company-currency'))
      return { json: { id: crm.companyCurrency ?? 'EUR', createdAt: '2023-11-07T05:31:56Z' } };
    return {
      json: {
        results: [
          { fromCurrencyCode: 'USD', toCurrencyCode: 'EUR', conversionRate: 0.8, effectiveAt: '2025-10-01T00:00:00Z' },
        ],
      },
    };
  }
  const [kind, , from = '', next = ''] = rest;
  if (kind === 'associations')
    return { json: { results: inputs(request).flatMap((id) => associations(crm, from, id, next)) } };
  if (next === 'batch') return batch(crm, from, inputs(request));
  if (next === 'search') return search(crm, from, request);
  if (next === '') return list(crm, from);
  return single(crm, from, next, request.query.get('associations')?.split(',') ?? []);
}

const inputs = (request: Request): string[] =>
  (request.body as { inputs: { id: string }[] }).inputs.map(({ id }) => id);

function record(crm: SmallCrm, type: string, id: string): object | null {
  const properties = crm.records[type]?.[id];
  return properties === undefined
    ? null
    : { id, properties, createdAt: '2025-01-01T00:00:00Z', updatedAt: '2025-10-02T08:00:00Z', archived: false };
}

function batch(crm: SmallCrm, type: string, ids: readonly string[]): Reply {
  const found = ids.map((id) => record(crm, type, id)).filter((each) => each !== null);
  const lost = ids.length - found.length;
  return lost === 0
    ? { json: { status: 'COMPLETE', results: found } }
    : {
        status: 207,
        json: {
          results: found,
          numErrors: 1,
          errors: [{ status: 'error', category: 'OBJECT_NOT_FOUND', message: 'no' }],
        },
      };
}

function list(crm: SmallCrm, type: string): Reply {
  if (type !== crm.settingType) return { status: 404, json: { status: 'error', category: 'OBJECT_NOT_FOUND' } };
  return { json: { results: Object.keys(crm.records[type] ?? {}).map((id) => record(crm, type, id)) } };
}

function search(crm: SmallCrm, type: string, { body }: Request): Reply {
  const { filterGroups } = body as { filterGroups: { filters: { propertyName: string; value: string }[] }[] };
  const filters = filterGroups.flatMap((group) => group.filters);
  const ids = Object.entries(crm.records[type] ?? {}).flatMap(([id, properties]) =>
    filters.every(({ propertyName, value }) => properties[propertyName] === value) ? [id] : [],
  );
  return { json: { total: ids.length, results: ids.map((id) => record(crm, type, id)) } };
}

function associations(crm: SmallCrm, from: string, id: string, to: string): object[] {
  const linked = crm.links[`${from}/${id} -> ${to}`] ?? [];
  if (linked.length === 0) return [];
  return [
    {
      from: { id },
      to: linked.map(({ id: toObjectId, labels = [] }) => ({
        toObjectId,
        associationTypes: [
          { category: 'HUBSPOT_DEFINED', typeId: 341, label: null },
          ...labels.map((label, index) => ({ category: 'USER_DEFINED', typeId: 900 + index, label })),
        ],
      })),
    },
  ];
}

function single(crm: SmallCrm, type: string, id: string, wanted: readonly string[]): Reply {
  const found = record(crm, type, id);
  if (found === null)
    return { status: 404, json: { status: 'error', category: 'OBJECT_NOT_FOUND', correlationId: 'c-404' } };
  if (wanted.some((to) => to.startsWith('2-') && to !== crm.involvementType))
    return { status: 400, json: { status: 'error', category: 'VALIDATION_ERROR' } };
  const entries = wanted.flatMap((to) => {
    const linked = crm.links[`${type}/${id} => ${to}`] ?? crm.links[`${type}/${id} -> ${to}`] ?? [];
    const results = linked.flatMap(({ id: toId, labels = [] }) => [
      { id: toId, type: labels.includes('Primary') ? 'deal_to_company' : 'deal_to_company_unlabeled' },
    ]);
    return results.length === 0
      ? []
      : [
          [
            to === 'line_items' ? 'line items' : to.startsWith('2-') ? 'p1_partner_involvement' : to,
            { results },
          ] as const,
        ];
  });
  return { json: { ...found, associations: Object.fromEntries(entries) } };
}
