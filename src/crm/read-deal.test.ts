import type { Reply, Request, ScriptedServer } from './gateway/testing/scripted-server.ts';
import { answerOf, type SmallCrm } from './gateway/testing/small-crm.ts';
import appJson from '../../app.json';
import { manifest } from './manifest.ts';
import { manifestSchema } from './manifest-schema.ts';
import { companiesKnown } from './roles.ts';
import { crmWith, numbers, readFrom } from './testing/deal-crm.ts';

const servers: ScriptedServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const read = (crm: SmallCrm, fault: (request: Request) => Reply | null = () => null, installed = manifest()) =>
  readFrom(crm, servers, { manifest: installed, fault });

const value = ({ outcome }: Awaited<ReturnType<typeof read>>) => {
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
};

describe('no call in vain', () => {
  test('the companies of earlier deals are read once, without the customer and those of this deal, and no more than a hundred', async () => {
    const { server, ...answer } = await read(crmWith({ earlier: 101 }));
    const { earlierDeals } = value({ server, ...answer });
    expect(earlierDeals?.companies).toHaveLength(100);
    expect(earlierDeals?.unreadCompanies).toEqual({ what: 'holders', why: 'too_many', count: 1 });
    const asked = server.requests
      .filter(({ path }) => path.includes('/objects/') && path.endsWith('/companies/batch/read'))
      .map(({ body }) => (body as { inputs: { id: string }[] }).inputs.map(({ id }) => id));
    expect(asked).toEqual([['501', '700'], numbers(100, 7000)]);
  });

  test('a partner that only an involvement names is read while the earlier deals are', async () => {
    const crm = crmWith({ earlier: 2 });
    const onDeal = (crm.links['deals/9001 -> companies'] ?? []).filter(({ id }) => id !== '700');
    const answer = await read({ ...crm, links: { ...crm.links, 'deals/9001 -> companies': onDeal } });
    expect(value(answer).companies?.found.map(({ id }) => id)).toEqual(['501', '700']);
    expect(answer.rounds).toBeLessThanOrEqual(4);
  });

  test('quotes are not read: they carry copies of the lines', async () => {
    const { paths } = await read(crmWith({}));
    expect(paths.filter((path) => path.includes('quotes'))).toEqual([]);
  });

  test('an object type that app.json names costs no look-up, and one that is gone does not stop the reading', async () => {
    const portal = manifest().portal;
    const installed = {
      ...manifest(),
      portal: {
        ...portal,
        partnerInvolvement: { ...portal.partnerInvolvement, objectTypeId: '2-77' as const },
        setting: { ...portal.setting, objectTypeId: '2-78' as const },
      },
    };
    const known = await read(crmWith({}), undefined, installed);
    expect(value(known).involvements?.found).toHaveLength(1);
    expect(known.paths.filter((path) => path.includes('schemas'))).toEqual([]);
    const without = { ...crmWith({}), involvementType: null };
    const refused = await read(without, undefined, installed);
    expect(value(refused)).toMatchObject({ involvements: null, gaps: [{ what: 'schema', why: 'not_installed' }] });
    // HubSpot's specification has it that a read ignores associations which do not exist.
    const ignored = await read(
      without,
      (request) => {
        if (request.path.endsWith('/associations/2026-09/deals/2-77/batch/read')) return { status: 404, json: {} };
        const reply = answerOf(crmWith({}), request);
        if (!request.path.endsWith('/deals/9001') || typeof reply !== 'object' || !('json' in reply)) return null;
        const { p1_partner_involvement: _none, ...associations } = (
          reply.json as { associations: Record<string, object> }
        ).associations;
        return { json: { ...(reply.json as object), associations } };
      },
      installed,
    );
    expect(value(ignored)).toMatchObject({ involvements: null, gaps: [{ what: 'schema', why: 'not_installed' }] });
    expect(ignored.memory.involvementType).toBeNull();
  });
});

describe('what cannot be read is a gap, never an empty list', () => {
  const refuse =
    (
      part: string,
      reply: Reply = { status: 403, json: { errors: [{ context: { requiredGranularScopes: ['some.scope'] } }] } },
    ) =>
    (request: Request) =>
      request.path.includes(part) ? reply : null;
  const crm = crmWith({ lines: 3, partners: 2, earlier: 2 });

  test.each([
    ['/line_items/batch', 'lineItems', 'line_items'],
    ['/companies/batch/read', 'companies', 'companies'],
    ['/associations/2026-09/deals/companies', 'companiesOnDeal', 'associations'],
    ['/associations/2026-09/deals/2-77', 'involvements', 'involvements'],
    ['/objects/2026-09/2-77/batch', 'involvements', 'involvements'],
    ['/associations/2026-09/companies/deals', 'earlierDeals', 'earlier_deals'],
    ['/objects/2026-09/deals/batch', 'earlierDeals', 'earlier_deals'],
    ['/schemas', 'involvements', 'schema'],
  ] as const)('%s refused: %s unknown', async (path, source, what) => {
    const records = value(await read(crm, refuse(path)));
    expect(records[source]).toBeNull();
    expect(records.gaps).toContainEqual(
      expect.objectContaining({ what, why: 'forbidden', missingScope: 'some.scope' }),
    );
  });

  test.each(['/associations/2026-09/deals/companies', '/objects/2026-09/companies/batch'])(
    '%s refused for the earlier deals: the installed base stands, of its holders nothing is known',
    async (path) => {
      const forEarlier = ({ body }: Request) =>
        !['9001', '501'].includes((body as { inputs: { id: string }[] }).inputs[0]?.id ?? '');
      const { earlierDeals, gaps } = value(
        await read(crm, (request) =>
          request.path.includes(path) && forEarlier(request) ? { status: 403, json: {} } : null,
        ),
      );
      expect(earlierDeals?.deals).toHaveLength(2);
      expect(earlierDeals?.companies).toEqual([]);
      expect(gaps).toEqual([]);
    },
  );

  test('the deal itself must be read', async () => {
    expect(await read(crm, refuse('/deals/9001')).then(({ outcome }) => outcome)).toMatchObject({
      ok: false,
      failure: { kind: 'forbidden' },
    });
  });

  test('a line that did not come is named by its id', async () => {
    const { '30001': _lost, ...rest } = crm.records['line_items'] ?? {};
    const records = value(await read({ ...crm, records: { ...crm.records, line_items: rest } }));
    expect(records.lineItems?.missing).toEqual(['30001']);
    expect(records.gaps).toContainEqual({ what: 'line_items', why: 'partial', count: 1 });
  });

  test('one lost line of an earlier deal makes the installed base unknown', async () => {
    const { '40001': _lost, ...rest } = crm.records['line_items'] ?? {};
    expect(value(await read({ ...crm, records: { ...crm.records, line_items: rest } })).earlierDeals).toBeNull();
  });

  test('lines that the deal counts and did not bring are asked for', async () => {
    const deals = {
      ...crm.records['deals'],
      '9001': { ...crm.records['deals']?.['9001'], hs_num_of_associated_line_items: '3' },
    };
    const silent = { ...crm, records: { ...crm.records, deals } };
    const answer = await read(silent, (request) => {
      const reply = answerOf(silent, request);
      if (!request.path.endsWith('/deals/9001') || typeof reply !== 'object' || !('json' in reply)) return null;
      return { json: { ...(reply.json as object), associations: {} } };
    });
    expect(value(answer).lineItems?.found).toHaveLength(3);
  });

  /** The deal, as the CRM has it but for its associations, or some of its properties. */
  const dealWith =
    (of: SmallCrm, change: (associations: Readonly<Record<string, object>>) => object, properties: object = {}) =>
    (request: Request): Reply | null => {
      const reply = answerOf(of, request);
      if (!request.path.endsWith('/deals/9001') || typeof reply !== 'object' || !('json' in reply)) return null;
      const deal = reply.json as { properties: object; associations: Record<string, object> };
      const associations = change(deal.associations);
      return { json: { ...deal, properties: { ...deal.properties, ...properties }, associations } };
    };
  const without = (what: string) => (associations: Readonly<Record<string, object>>) =>
    Object.fromEntries(Object.entries(associations).filter(([key]) => key !== what));

  test.each([
    'p1_partner_involvement',
    'P1_Partner_Involvement',
    'partner_involvement',
    '2-77',
    'Partner involvements',
    'PARTNER_INVOLVEMENTS',
  ])('the key %s under which a deal shows the app’s own object loses none', async (key) => {
    const portal = manifest().portal;
    const installed = {
      ...manifest(),
      portal: { ...portal, partnerInvolvement: { ...portal.partnerInvolvement, objectTypeId: '2-77' as const } },
    };
    const rename = ({ p1_partner_involvement: own, ...rest }: Readonly<Record<string, object>>) => ({
      ...rest,
      ...(own === undefined ? {} : { [key]: own }),
    });
    const records = value(await read(crm, dealWith(crm, rename), installed));
    expect(records.involvements?.found).toHaveLength(2);
    expect(records.gaps).toEqual([]);
  });

  test('lines of which the deal says nothing, neither which nor how many, are asked for', async () => {
    const records = value(await read(crm, dealWith(crm, without('line items'))));
    expect(records.lineItems?.found).toHaveLength(3);
    expect(records.gaps).toEqual([]);
  });

  test('a deal that counts its lines to none is not asked again', async () => {
    const none = { hs_num_of_associated_line_items: '0' };
    const fresh = crmWith({ lines: 3 });
    const { paths, ...answer } = await read(fresh, dealWith(fresh, without('line items'), none));
    expect(value({ paths, ...answer }).lineItems).toEqual({ found: [], missing: [] });
    expect(paths.filter((path) => path.includes('/deals/line_items/'))).toEqual([]);
  });

  test('lines that HubSpot counts and shows nobody are missing, never none', async () => {
    const silent = { ...crm, links: { ...crm.links, 'deals/9001 -> line_items': [] } };
    const [some, all] = await Promise.all([
      read(
        crm,
        dealWith(crm, (associations) => associations, { hs_num_of_associated_line_items: '5' }),
      ),
      read(silent, dealWith(silent, without('line items'), { hs_num_of_associated_line_items: '5.0' })),
    ]);
    expect(value(some).lineItems?.found).toHaveLength(3);
    expect(value(some).lineItems?.missing).toEqual(['not-listed-1', 'not-listed-2']);
    expect(value(some).gaps).toEqual([{ what: 'line_items', why: 'partial', count: 2 }]);
    expect(value(all).lineItems).toBeNull();
    expect(value(all).gaps).toEqual([{ what: 'line_items', why: 'partial', count: 5 }]);
  });

  test('more lines than any answer can judge are counted, and not fetched', async () => {
    const { paths, ...answer } = await read(crmWith({ lines: 1_001 }));
    expect(value({ paths, ...answer }).lineItems).toBeNull();
    expect(value({ paths, ...answer }).gaps).toEqual([{ what: 'line_items', why: 'too_many', count: 1_001 }]);
    expect(paths.filter((path) => path.includes('/line_items/batch/read'))).toEqual([]);
  });

  test('companies that the deal shows and its labels do not leave open who is on it', async () => {
    const records = value(
      await read(crm, ({ path }) =>
        path.endsWith('/associations/2026-09/deals/companies/batch/read') ? { json: { results: [] } } : null,
      ),
    );
    expect(companiesKnown(records)).toBeNull();
    expect(records.unlabelled).toEqual(['501', '700', '701']);
    expect(records.gaps).toContainEqual({ what: 'associations', why: 'partial', count: 3 });
  });

  describe.each(['COMPANY', 'Companies', 'p1_company', 'buyers'])(
    'companies under the key "%s", which nobody knows',
    (key) => {
      const own = manifestSchema.parse({ ...appJson, audience: 'partner', partner: { id: '700', name: 'Agence A' } });
      type List = Readonly<Record<string, { readonly results: readonly { readonly id: string }[] }>>;
      const moved = (which: (id: string) => boolean) => (associations: Readonly<Record<string, object>>) => {
        const { companies, ...rest } = associations as List;
        const part = (is: boolean) => ({ results: (companies?.results ?? []).filter(({ id }) => which(id) === is) });
        const stays = part(false).results.length > 0 ? { companies: part(false) } : {};
        return { ...rest, ...stays, [key]: part(true) };
      };
      test.each<[string, (id: string) => boolean]>([
        ['all of them', () => true],
        ['the customer alone', (id) => id === '501'],
      ])('%s: the customer and its earlier deals are read all the same', async (_what, which) => {
        const records = value(await read(crm, dealWith(crm, moved(which))));
        expect(records.earlierDeals).toMatchObject({ customerId: '501' });
        expect(records.earlierDeals?.deals).toHaveLength(2);
        expect(records.companies?.found.map(({ id }) => id).sort()).toEqual(['501', '700', '701']);
        expect(records.gaps).toEqual([]);
        const client = crmWith({ client: 'by domain' });
        const { partnerClients } = value(await read(client, dealWith(client, moved(which)), own));
        expect(partnerClients?.map(({ id }) => id)).toEqual(['88001']);
      });
    },
  );

  test('a company that only the labels show is read', async () => {
    const records = value(await read(crm, dealWith(crm, without('companies'))));
    expect(records.companies?.found.map(({ id }) => id).sort()).toEqual(['501', '700', '701']);
    expect(records.companiesOnDeal).toHaveLength(3);
    expect(records.gaps).toEqual([]);
  });

  test('a line of an earlier deal that HubSpot counts and does not show makes the installed base unknown', async () => {
    const counted = {
      ...crm.records['deals'],
      '8000': { ...crm.records['deals']?.['8000'], hs_num_of_associated_line_items: '2' },
    };
    const records = value(await read({ ...crm, records: { ...crm.records, deals: counted } }));
    expect(records.earlierDeals).toBeNull();
    expect(records.gaps).toEqual([{ what: 'earlier_deals', why: 'partial', count: 1 }]);
  });

  test('a 207 that counts an error and shows none is not "none"', async () => {
    const counted = { status: 207, json: { results: [], numErrors: 1 } };
    const [deals, parts] = await Promise.all([
      read(crm, ({ path }) => (path.endsWith('/companies/deals/batch/read') ? counted : null)),
      read(crm, ({ path }) => (path.endsWith('/deals/2-77/batch/read') ? counted : null)),
    ]);
    expect(value(deals).earlierDeals).toBeNull();
    expect(value(deals).gaps).toEqual([{ what: 'earlier_deals', why: 'partial', count: 1 }]);
    expect(value(parts).involvements).toBeNull();
  });

  test('a line in another one’s place is no line of the deal: lines are never merged', async () => {
    const records = value(
      await read(crm, ({ path }) =>
        path.endsWith('/line_items/batch/read')
          ? {
              json: {
                results: [
                  { id: '30000', properties: {} },
                  { id: '30001', properties: {} },
                  { id: '99', properties: { amount: '9999' } },
                ],
              },
            }
          : null,
      ),
    );
    expect(records.lineItems?.found.map(({ id }) => id)).toEqual(['30000', '30001']);
    expect(records.lineItems?.missing).toEqual(['30002']);
  });

  test('an involvement of an earlier deal that was merged still holds its credit', async () => {
    const answer = await read(crm, (request) => {
      if (!request.path.endsWith('/2-77/batch/read') || !JSON.stringify(request.body).includes('"60000"')) return null;
      const reply = answerOf(crm, request);
      if (typeof reply !== 'object' || !('json' in reply)) return null;
      const text = JSON.stringify(reply.json).replace(
        '{"id":"60000","properties":{',
        '{"id":"60009","properties":{"hs_merged_object_ids":"60000;5",',
      );
      return { json: JSON.parse(text) as object };
    });
    expect(value(answer).earlierDeals?.deals.map(({ involvements }) => involvements.map(({ id }) => id))).toEqual([
      ['60009'],
      ['60001'],
    ]);
  });

  test('an earlier deal that was merged leaves open what the customer has; one that is this deal is none', async () => {
    const renamed = (old: string, now: string) =>
      read(crm, (request) => {
        if (!request.path.endsWith('/objects/2026-09/deals/batch/read')) return null;
        const reply = answerOf(crm, request);
        if (typeof reply !== 'object' || !('json' in reply)) return null;
        const text = JSON.stringify(reply.json).replace(
          `{"id":"${old}","properties":{`,
          `{"id":"${now}","properties":{"hs_merged_object_ids":"${old};5",`,
        );
        return { json: JSON.parse(text) as object };
      });
    const [other, same] = [value(await renamed('8000', '8009')), value(await renamed('8000', '9001'))];
    expect(other).toMatchObject({ earlierDeals: null, gaps: [{ what: 'earlier_deals', why: 'partial', count: 1 }] });
    expect(same.earlierDeals?.deals.map(({ deal }) => deal.id)).toEqual(['8001']);
  });

  test('associations under an id that nobody asked for are not "none" of the one that was', async () => {
    const records = value(
      await read(crm, ({ path }) =>
        path.endsWith('/companies/deals/batch/read')
          ? { json: { results: [{ from: { id: '777' }, to: [{ toObjectId: '8000' }] }] } }
          : null,
      ),
    );
    expect(records.earlierDeals).toBeNull();
    expect(records.gaps).toEqual([{ what: 'earlier_deals', why: 'partial', count: 1 }]);
  });

  test('when the customer has more deals than a card can wait for, the installed base is unknown', async () => {
    const records = value(await read(crmWith({ earlier: 501 })));
    expect(records.earlierDeals).toBeNull();
    expect(records.gaps).toEqual([{ what: 'earlier_deals', why: 'too_many', count: 501 }]);
  });

  test('where nothing tells whether an earlier deal was won, the installed base is unknown: its stage’s id is the portal’s own', async () => {
    const stage = async (properties: Record<string, string | null>) => {
      const deals = { ...crm.records['deals'], '8000': { closedate: '2024-01-10T10:00:00Z', ...properties } };
      return value(await read({ ...crm, records: { ...crm.records, deals } }));
    };
    const [untold, won, open] = await Promise.all([
      stage({ dealstage: '1234567' }),
      stage({ dealstage: '1234567', hs_is_closed_won: 'true' }),
      stage({ dealstage: '1234567', hs_is_closed: 'false' }),
    ]);
    expect(untold).toMatchObject({ earlierDeals: null, gaps: [{ what: 'earlier_deals', why: 'not_told', count: 1 }] });
    expect([won.earlierDeals?.deals.length, open.earlierDeals?.deals.length]).toEqual([2, 1]);
  });

  test('earlier deals that fail in their last round do not take a named partner along', async () => {
    const named = crmWith({ earlier: 2, named: true });
    const records = value(
      await read(named, (request) =>
        request.path.endsWith('/line_items/batch/read') && JSON.stringify(request.body).includes('40000')
          ? { status: 403, json: {} }
          : null,
      ),
    );
    expect(records.earlierDeals).toBeNull();
    expect(records.companies?.found.map(({ id }) => id)).toEqual(['501', '700', '799']);
  });
});

describe('in a partner’s own portal', () => {
  const own = manifestSchema.parse({ ...appJson, audience: 'partner', partner: { id: '700', name: 'Agence A' } });
  const clientsOf = (client: 'associated' | 'by domain' | null, fault?: (request: Request) => Reply | null) =>
    read(crmWith({ client }), fault, own).then(value);
  const refuse =
    (status: number, scopes: readonly string[] = []) =>
    (request: Request): Reply | null =>
      request.path.includes('/partner_clients')
        ? { status, json: { category: 'X', errors: [{ context: { requiredGranularScopes: scopes } }] } }
        : null;

  test('the client is found by its company, else by its domain; no such client says nothing', async () => {
    const [associated, byDomain, none] = await Promise.all([
      clientsOf('associated'),
      clientsOf('by domain'),
      clientsOf(null),
    ]);
    expect([associated, byDomain, none].map(({ partnerClients }) => partnerClients?.map(({ id }) => id))).toEqual([
      ['88001'],
      ['88001'],
      [],
    ]);
    expect([associated.gaps, byDomain.gaps, none.gaps]).toEqual([[], [], []]);
  });

  test('an account that has no such association is asked by domain', async () => {
    const records = await clientsOf('by domain', (request) =>
      request.path.includes('/associations/') && request.path.includes('partner_clients')
        ? { status: 400, json: { category: 'VALIDATION_ERROR' } }
        : null,
    );
    expect(records.partnerClients?.map(({ id }) => id)).toEqual(['88001']);
  });

  test('without the scope, or without such records, the reason is named and nothing is made of it', async () => {
    const [forbidden, absent, down] = await Promise.all([
      clientsOf('associated', refuse(403, ['crm.objects.partner-clients.read'])),
      clientsOf('associated', refuse(404)),
      clientsOf('associated', refuse(501)),
    ]);
    expect([forbidden, absent, down].map(({ partnerClients }) => partnerClients)).toEqual([null, null, null]);
    expect(forbidden.gaps).toEqual([
      { what: 'partner_clients', why: 'forbidden', count: 1, missingScope: 'crm.objects.partner-clients.read' },
    ]);
    expect(absent.gaps).toEqual([{ what: 'partner_clients', why: 'absent', count: 1 }]);
    expect(down.gaps).toEqual([{ what: 'partner_clients', why: 'unavailable', count: 1 }]);
  });

  test('an association that a 207 does not tell is not "no client"', async () => {
    const lost = {
      status: 207,
      json: { results: [], errors: [{ category: 'INTERNAL_ERROR', context: { ids: ['501'] } }] },
    };
    const records = await clientsOf('by domain', (request) =>
      request.path.includes('/associations/2026-09/companies/partner_clients') ? lost : null,
    );
    expect(records).toMatchObject({
      partnerClients: null,
      gaps: [{ what: 'partner_clients', why: 'partial', count: 1 }],
    });
  });

  test('HubSpot’s side does not ask for them', async () => {
    expect(
      (await read(crmWith({ client: 'associated' }))).paths.filter((path) => path.includes('partner_clients')),
    ).toEqual([]);
  });
});
