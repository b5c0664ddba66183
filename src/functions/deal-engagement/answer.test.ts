import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import {
  type Reply,
  type Request,
  type ScriptedServer,
  startScriptedServer,
} from '../../crm/gateway/testing/scripted-server.ts';
import { answerOf, type SmallCrm } from '../../crm/gateway/testing/small-crm.ts';
import { manifest } from '../../crm/manifest.ts';
import { judgeBy } from '../../rules/judge.ts';
import { failingJudge } from '../../rules/testing/failing-judge.ts';
import { failureCodes } from '../../contract/response.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { failureMessage } from '../../view/words/failures.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { answerDeal } from './answer.ts';

const token = 'pat-eu1-very-secret';
const crm: SmallCrm = {
  involvementType: '2-77',
  records: {
    deals: {
      '9001': {
        dealname: 'Client SA',
        deal_currency_code: 'EUR',
        hs_is_closed_won: 'true',
        closedate: '2025-10-15T14:40:00Z',
        roe_motion: 'partner_collaboration',
        roe_hubspot_validation: 'approved',
        roe_specialist_approval: 'approved',
      },
    },
    line_items: { '31': { name: 'Marketing Hub Professional', hs_mrr: '740', recurringbillingfrequency: 'monthly' } },
    companies: {
      '501': {
        name: 'Client',
        domain: 'client.example',
        hs_country_code: 'FR',
        timezone: 'Europe/Paris',
        roe_installed_products: '[]',
      },
      '701': {
        name: 'Agence A',
        roe_partner_type: 'solutions_partner',
        roe_partner_tier: 'gold',
        roe_program_compliant: 'true',
      },
    },
    '2-77': {
      '51': {
        roe_partner_company_id: '701',
        roe_involved_in_sale: 'true',
        roe_registered_by: 'partner',
        roe_registration_kind: 'shared_deal',
        roe_registration_domain: 'client.example',
        roe_registered_on: '2025-09-20',
        roe_automatic_link_status: 'signed',
        roe_automatic_link_signed_by: 'customer',
        roe_automatic_link_signed_on: '2025-10-12',
        roe_automatic_link_shared_on: '2025-10-12',
        roe_automatic_link_covers: 'all',
        roe_automatic_link_confirms_services: 'true',
      },
    },
  },
  links: {
    'deals/9001 -> line_items': [{ id: '31' }],
    'deals/9001 -> companies': [
      { id: '501', labels: ['Primary'] },
      { id: '701', labels: ['Originating partner'] },
    ],
    'deals/9001 -> 2-77': [{ id: '51' }],
    'companies/501 -> deals': [{ id: '9001' }],
  },
};

const servers: ScriptedServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Asked {
  readonly context?: unknown;
  readonly reply?: (request: Request) => Reply;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly more?: Partial<DealSurroundings>;
}
const fromTheRecord = {
  propertiesToSend: { hs_object_id: '9001' },
  parameters: { locale: 'en-GB', timeZone: 'Europe/Paris' },
};

async function ask({ reply = (request) => answerOf(crm, request), environment = {}, more = {}, ...given }: Asked = {}) {
  const context = 'context' in given ? given.context : fromTheRecord;
  const server = await startScriptedServer(reply);
  servers.push(server);
  const reported: string[] = [];
  const started = performance.now();
  const answer = await answerDeal(context, {
    environment: {
      HUBSPOT_API_BASE: server.url,
      PRIVATE_APP_ACCESS_TOKEN: token,
      ROE_NOW: '2025-11-05T10:00:00+01:00',
      ...environment,
    },
    manifest,
    judge: judgeBy(rulebook20250903),
    viewOf: viewOfDeal,
    now: Date.now,
    report: (line) => reported.push(line),
    ...more,
  });
  const milliseconds = performance.now() - started;
  expect(JSON.stringify(answer) + reported.join('\n')).not.toContain(token);
  return { answer, reported, server, milliseconds };
}

const onlyDeal =
  (reply: Reply) =>
  (request: Request): Reply =>
    request.path.endsWith('/deals/9001') ? reply : answerOf(crm, request);

test('the text’s own example comes out of the CRM: 148 a month, 444 a quarter, 5,328 at most', async () => {
  const { answer } = await ask();
  expect(answer).toMatchObject({ ok: true, view: { audience: 'hubspot', locale: 'en', status: { id: 'eligible' } } });
  expect(JSON.stringify(answer)).toMatch(/€148\.00.*€444\.00.*€5,328\.00/);
});

test('the answer is in the reader’s language', async () => {
  const context = {
    propertiesToSend: { hs_object_id: 9001 },
    parameters: { locale: 'fr-CA', timeZone: 'America/Montreal' },
  };
  const { answer } = await ask({ context });
  expect(answer).toMatchObject({ ok: true, view: { locale: 'fr' } });
});

test.each([
  undefined,
  null,
  'x',
  {},
  { propertiesToSend: {} },
  { propertiesToSend: { hs_object_id: '' } },
  { propertiesToSend: { hs_object_id: '9001/../1' } },
  { propertiesToSend: { hs_object_id: '1e3' } },
  { propertiesToSend: { hs_object_id: 1.5 } },
  { propertiesToSend: { hs_object_id: -1 } },
  { propertiesToSend: { hs_object_id: '12345678901234567890' } },
  { propertiesToSend: { hs_object_id: ['9001'] } },
  { parameters: { dealId: '9001' } },
  { propertiesToSend: { hs_object_id: '9001' }, parameters: 'fr' },
])('bad input %j is told and asks nothing', async (context) => {
  const { answer, server } = await ask({ context });
  expect(answer).toMatchObject({ ok: false, code: 'BAD_INPUT' });
  expect(server.requests).toEqual([]);
});

test('a locale or zone that is none does not stop the answer', async () => {
  const context = {
    propertiesToSend: { hs_object_id: '9001' },
    parameters: { locale: '??', timeZone: 'Mars/Olympus' },
  };
  expect((await ask({ context })).answer).toMatchObject({ ok: true, view: { locale: 'en' } });
});

test.each(['', undefined, '  '])('no token (%j) is told and asks nothing', async (value) => {
  const { answer, server } = await ask({ environment: { PRIVATE_APP_ACCESS_TOKEN: value } });
  expect(answer).toMatchObject({ ok: false, code: 'NO_TOKEN' });
  expect(server.requests).toEqual([]);
});

test.each(['http://127.0.0.1.evil.example', 'http://127.0.0.1@evil.example', 'https://evil.example'])(
  'the token never goes to %s',
  async (base) => {
    const { answer, reported } = await ask({ environment: { HUBSPOT_API_BASE: base } });
    expect(answer).toMatchObject({ ok: false, code: 'INTERNAL' });
    expect(reported).toHaveLength(1);
  },
);

describe('every failure has its code and says what to do', () => {
  test.each<[string, Reply, object]>([
    ['401', { status: 401, json: { correlationId: 'c-401' } }, { code: 'UNAUTHORIZED', correlationId: 'c-401' }],
    [
      '403',
      { status: 403, json: { errors: [{ context: { requiredGranularScopes: ['crm.objects.deals.read'] } }] } },
      { code: 'FORBIDDEN', missingScope: 'crm.objects.deals.read' },
    ],
    ['404', { status: 404, json: { category: 'OBJECT_NOT_FOUND' } }, { code: 'NOT_FOUND' }],
    [
      '429 for long',
      { status: 429, json: { policyName: 'TEN_SECONDLY_ROLLING' } },
      { code: 'RATE_LIMITED', retryAfter: 10 },
    ],
    ['429 for the day', { status: 429, json: { policyName: 'DAILY' } }, { code: 'RATE_LIMITED', retryAfter: 3600 }],
    ['500', { status: 500, text: '' }, { code: 'HUBSPOT_DOWN' }],
    ['502', { status: 502, text: '<html>' }, { code: 'HUBSPOT_DOWN' }],
    ['a reset', 'reset', { code: 'HUBSPOT_DOWN' }],
    ['a cut body', 'truncate', { code: 'UNREADABLE' }],
    ['wrong JSON', { json: ['surprise'] }, { code: 'UNREADABLE' }],
    ['no JSON', { text: 'ok' }, { code: 'UNREADABLE' }],
  ])('%s', async (_, reply, expected) => {
    const { answer } = await ask({ reply: onlyDeal(reply) });
    expect(answer).toMatchObject({ ok: false, ...expected });
    if (!answer.ok) expect(answer.message).toBe(failureMessage(answer.code, 'en', answer));
  });

  test('HubSpot hangs: an answer within 8 seconds', async () => {
    const { answer, milliseconds } = await ask({ reply: () => 'hang' });
    expect(answer).toMatchObject({ ok: false, code: 'TIMEOUT' });
    expect(milliseconds).toBeLessThan(8_000);
  }, 12_000);

  test('everything but the deal hangs: a partial answer within 8 seconds', async () => {
    const { answer, milliseconds } = await ask({
      reply: (request) =>
        request.path.endsWith('/deals/9001') || request.path.includes('schemas') ? answerOf(crm, request) : 'hang',
    });
    expect(answer).toMatchObject({ ok: true });
    expect(JSON.stringify(answer)).not.toContain('€148');
    expect(milliseconds).toBeLessThan(8_000);
  }, 12_000);

  test('a fault of the app says nothing of the deal or of the code', async () => {
    const { answer, reported } = await ask({
      more: {
        judge: failingJudge(judgeBy(rulebook20250903), 'Client SA owes Agence A'),
      },
    });
    expect(answer).toEqual({ ok: false, code: 'INTERNAL', message: failureMessage('INTERNAL', 'en') });
    expect(reported.join('')).not.toContain('Client SA');
  });

  test('in two languages, each different from the others', () => {
    for (const locale of ['fr', 'en'] as const) {
      const messages = failureCodes.map((code) =>
        failureMessage(code, locale, { retryAfter: 10, missingScope: 'a.b' }),
      );
      expect(new Set(messages).size).toBe(failureCodes.length);
      for (const message of messages) expect(message).toMatch(/\.$/);
    }
    expect(failureMessage('RATE_LIMITED', 'fr', { retryAfter: 1 })).toContain('dans 1 seconde.');
    expect(failureMessage('RATE_LIMITED', 'en', { retryAfter: 90 })).toContain('in 2 minutes');
  });
});

describe('a verdict is never wrong because something was not read', () => {
  const sources = [
    '/line_items/batch',
    '/companies/batch',
    '/associations/2026-09/deals/companies',
    '/associations/2026-09/deals/2-77',
    '/objects/2026-09/2-77/batch',
    '/associations/2026-09/companies/deals',
    '/schemas',
  ];
  const faults: Readonly<Record<string, Reply>> = {
    '403': { status: 403, json: {} },
    '404': { status: 404, json: {} },
    '500': { status: 500, text: '' },
    '429': { status: 429, json: { policyName: 'DAILY' } },
    reset: 'reset',
    truncate: 'truncate',
    shape: { json: { results: 'none' } },
    text: { text: 'ok' },
    '207': {
      status: 207,
      json: { results: [], numErrors: 1, errors: [{ category: 'OBJECT_NOT_FOUND', subCategory: 'x' }] },
    },
  };
  let whole: unknown;
  beforeAll(async () => {
    const { answer } = await ask();
    whole = answer.ok ? answer.view.commission : answer;
  });
  test.each(sources.flatMap((source) => Object.keys(faults).map((fault) => [source, fault] as const)))(
    '%s: %s',
    async (source, fault) => {
      const reply = faults[fault];
      if (reply === undefined) throw new Error(fault);
      const { answer } = await ask({
        reply: (request) => (request.path.includes(source) ? reply : answerOf(crm, request)),
      });
      if (!answer.ok) throw new Error(answer.code);
      // With everything read the deal is eligible; with less it may be open or the same, it cannot be refused.
      expect(answer.view.status.id).not.toBe('not_eligible');
      // Nor is it nothing: what could not be read may be there.
      expect(answer.view.nothing).toBeUndefined();
      expect(answer.view.status.id).not.toBe('nothing');
      expect(answer.view.commission).toEqual(
        answer.view.status.id === 'eligible' ? whole : expect.not.objectContaining({ kind: 'amounts' }),
      );
      expect(answer.view.notices.length).toBeGreaterThan(0);
    },
  );
});
