/** A fact recorded from a card, over HTTP, in emulated portals. */
import { randomUUID } from 'node:crypto';
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import { type Manifest, manifestSchema } from '../../crm/manifest-schema.ts';
import { type Emulator, startEmulator } from '../../preview/emulator/emulator.ts';
import type { FaultProgram } from '../../preview/emulator/faults.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { judgeBy } from '../../rules/judge.ts';
import type { RecordRequestInput } from '../../contract/recording-request.ts';
import type { RecordEngagementResponse } from '../../contract/response.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { answerDeal } from '../deal-engagement/answer.ts';
import { answerRecording } from './answer.ts';

jest.setTimeout(20_000);

const portal = loadPortal('hubspot-emea');
const manifest = manifestSchema.parse(portalManifest('hubspot-emea'));
const { inputs, outputs } = manifest.portal.deals;
const { properties: part } = manifest.portal.partnerInvolvement;
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ portal });
});
afterEach(() => {
  emulator.reset();
});
afterAll(async () => {
  await emulator.close();
});

const surroundings = (of: Emulator = emulator, app: Manifest = manifest, more: Record<string, string> = {}) => ({
  environment: { HUBSPOT_API_BASE: of.url, PRIVATE_APP_ACCESS_TOKEN: of.token, ROE_NOW: of.portal.today, ...more },
  manifest: () => app,
  judge: judgeBy(rulebook20250903),
  viewOf: viewOfDeal,
  now: Date.now,
  report: (line: string) => {
    throw new Error(line);
  },
});
type World = ReturnType<typeof surroundings>;

async function viewOf(dealId: string, world: World = surroundings()) {
  const answer = await answerDeal(
    { propertiesToSend: { hs_object_id: dealId }, parameters: { locale: 'en-GB', timeZone: portal.timeZone } },
    world,
  );
  if (!answer.ok) throw new Error(answer.message);
  return answer.view;
}

type Sent = Record<string, unknown> & { readonly record: unknown };
const send = (dealId: unknown, sent: Sent, world: World = surroundings()): Promise<RecordEngagementResponse> =>
  answerRecording(
    {
      propertiesToSend: { hs_object_id: dealId },
      parameters: {
        locale: 'en-GB',
        timeZone: portal.timeZone,
        requestId: randomUUID(),
        recordedBy: 'Nora Petit',
        ...sent,
      },
    },
    world,
  );

async function record(
  dealId: string,
  fact: RecordRequestInput['record'],
  more: Record<string, unknown> = {},
  world: World = surroundings(),
) {
  const { revisions } = await viewOf(dealId, world);
  return send(dealId, { basedOn: revisions, record: fact, ...more }, world);
}

const valueOf = (type: string, id: string, property: string, of: Emulator = emulator) =>
  of.state.objects.get(of.state.types.find(type, 'v3'), id).values.get(property) ?? '';
const involvement = (property: string, id = '51002') =>
  emulator.state.objects.get(emulator.state.app!.involvement, id).values.get(property) ?? '';
const signature = {
  kind: 'link',
  partnerId: '701',
  link: 'automatic',
  signedBy: 'customer',
  signedOn: '2025-11-04',
} as const;

test('a signature is recorded: the answer shows the deal as it stands then, and the estimates are on its record', async () => {
  const before = await viewOf('9002');
  const answer = await record('9002', signature);
  expect(answer).toMatchObject({
    ok: true,
    recorded: [
      { field: 'signedBy', value: 'the customer' },
      { field: 'signedOn', value: '4 November 2025' },
    ],
  });
  if (!answer.ok) return;
  expect(answer).not.toHaveProperty('conflicts');
  expect(answer).not.toHaveProperty('warnings');
  expect(answer.view.proofs.map(({ label }) => label)).not.toEqual(before.proofs.map(({ label }) => label));
  // The card that opens next sees the same.
  const { asOf: _one, ...after } = answer.view;
  const { asOf: _other, ...next } = await viewOf('9002');
  expect(JSON.parse(JSON.stringify(after))).toMatchObject({
    proofs: next.proofs,
    status: next.status,
    revisions: next.revisions,
  });

  expect(involvement(part.automaticLinkStatus)).toBe('signed');
  expect(valueOf('deals', '9002', outputs.status)).toBe(after.status.id);
  expect(valueOf('deals', '9002', outputs.proofStatus)).toBe('signed');
  expect(valueOf('deals', '9002', outputs.edition)).toBe('2025-09-03');
  expect(valueOf('deals', '9002', outputs.evaluatedAt)).not.toBe('');
});

test('the log says who is said to have recorded what, when, and what stood there before', async () => {
  await record('9002', signature);
  const [line = ''] = involvement(part.audit).split('\n');
  expect(JSON.parse(line)).toMatchObject({
    at: new Date(portal.today).toISOString(),
    saidBy: 'Nora Petit',
    kind: 'link',
    set: { [part.automaticLinkSignedOn]: ['', '2025-11-04'], [part.automaticLinkStatus]: ['sent', 'signed'] },
  });
});

test('few calls: one to look, one to write, one to look again, one for the estimates', async () => {
  const { revisions } = await viewOf('9002');
  const reading = emulator.calls.length;
  await viewOf('9002');
  const forView = emulator.calls.length - reading;
  const before = emulator.calls.length;
  await send('9002', { basedOn: revisions, record: signature });
  expect(emulator.calls.length - before).toBeLessThanOrEqual(forView + 4);
  const again = emulator.calls.length;
  const { revisions: next } = await viewOf('9002');
  // A fact of the deal takes its estimates along.
  const third = emulator.calls.length;
  await send('9002', { basedOn: next, record: { kind: 'validation', hubspotValidation: 'pending' } });
  expect(emulator.calls.length - third).toBeLessThanOrEqual(third - again + 3);
});

test('a partner’s first fact makes its one record, associated with the deal and with the partner, under its key', async () => {
  const { state } = emulator;
  const [deal, company] = [
    state.objects.get(state.types.find('deals', 'v3'), '9011'),
    state.objects.get(state.types.find('companies', 'v3'), '704'),
  ];
  state.associations.associate(deal, company, [state.associations.types.unlabelled(deal.type, company.type)]);
  const answer = await record('9011', { kind: 'part', partnerId: '704', role: 'originating', involvedInSale: true });
  expect(answer).toMatchObject({ ok: true, view: { partners: [expect.objectContaining({ id: '704' })] } });
  const made = state.objects.all(state.app!.involvement).filter((each) => each.values.get(part.key) === '9011:704');
  expect(made).toHaveLength(1);
  expect(state.associations.of(made[0]!, deal.type).map(({ toId }) => toId)).toEqual(['9011']);
  expect(state.associations.of(made[0]!, company.type).map(({ toId }) => toId)).toEqual(['704']);
});

test('what the reader has not seen is not overwritten: the newer state comes back, and nothing is written', async () => {
  const { revisions } = await viewOf('9002');
  const { state } = emulator;
  state.objects.update(state.objects.get(state.app!.involvement, '51002'), { [part.automaticLinkStatus]: 'rejected' });
  const answer = await send('9002', { basedOn: revisions, record: signature });
  expect(answer).toMatchObject({
    ok: false,
    code: 'CHANGED',
    message: expect.stringContaining('Nothing was recorded') as string,
    view: { proofs: [{ label: expect.stringContaining('ejected') as string }] },
  });
  expect(involvement(part.automaticLinkSignedOn)).toBe('');
  expect(involvement(part.audit)).toBe('');
  // Another record’s change is no obstacle.
  state.objects.update(state.objects.get(state.types.find('deals', 'v3'), '9002'), {
    [inputs.motion]: 'partner_collaboration',
  });
  const { revisions: now } = await viewOf('9002');
  state.objects.update(state.objects.get(state.types.find('deals', 'v3'), '9002'), {
    [inputs.motion]: 'hubspot_collaboration',
  });
  expect(
    await send('9002', {
      basedOn: now,
      record: { kind: 'link', partnerId: '701', link: 'manual', generatedOn: '2025-11-04' },
    }),
  ).toMatchObject({ ok: true });
});

test('where the log knows who came first, it is named; where somebody typed as well, nobody is', async () => {
  const { revisions } = await viewOf('9002');
  await record(
    '9002',
    { kind: 'link', partnerId: '701', link: 'automatic', sentOn: '2025-10-20' },
    { recordedBy: 'Léo Ba' },
  );
  const again = () => send('9002', { basedOn: revisions, record: signature });
  expect(await again()).toMatchObject({
    code: 'CHANGED',
    message: expect.stringContaining('Léo Ba recorded something on') as string,
  });
  const { state } = emulator;
  state.objects.update(state.objects.get(state.app!.involvement, '51002'), { [part.solidRelationship]: 'false' });
  const typed = await again();
  expect(typed).toMatchObject({ code: 'CHANGED' });
  expect(JSON.stringify(typed.ok ? '' : typed.message)).not.toContain('Léo Ba');
});

test('what was recorded brings its undo along, and with it the deal is as it was', async () => {
  const before = await viewOf('9002');
  const answer = await record('9002', { kind: 'strategy', motion: 'hubspot_collaboration' });
  if (!answer.ok) throw new Error(answer.message);
  expect(answer.undo).toEqual({ kind: 'strategy', withdraw: ['motion'] });
  const back = await send('9002', { basedOn: answer.view.revisions, record: answer.undo });
  expect(back).toMatchObject({ ok: true, view: { revisions: before.revisions, turn: before.turn } });
  // Once something else has changed, it is refused like any other recording.
  expect(
    await send('9002', { basedOn: { ...before.revisions, deal: '000000000000' }, record: answer.undo }),
  ).toMatchObject({
    code: 'CHANGED',
  });
});

test('the same request again writes nothing twice', async () => {
  const requestId = randomUUID();
  const { revisions } = await viewOf('9002');
  await send('9002', { requestId, basedOn: revisions, record: signature });
  const writes = () =>
    emulator.calls.filter(({ method, path }) => method === 'PATCH' || (method === 'POST' && !path.includes('batch')))
      .length;
  const before = writes();
  const again = await send('9002', { requestId, basedOn: revisions, record: signature });
  expect(again).toMatchObject({ ok: true, repeated: true });
  expect(writes()).toBe(before);
  expect(
    await send('9002', { requestId, basedOn: revisions, record: { ...signature, signedOn: '2025-11-03' } }),
  ).toMatchObject({ ok: false, code: 'BAD_INPUT' });
});

test('what cannot be so is refused with its rule and the next step, in the reader’s language', async () => {
  const fact = { ...signature, signedOn: '2025-10-01' };
  const { revisions } = await viewOf('9002');
  const [en, fr] = [
    await send('9002', { basedOn: revisions, record: fact }),
    await send('9002', { basedOn: revisions, record: fact, locale: 'fr-FR' }),
  ];
  expect(en).toMatchObject({
    ok: false,
    code: 'REFUSED',
    problems: [
      {
        path: 'record.signedOn',
        ruleId: 'POI-08',
        problem: expect.stringContaining('cannot be signed before it was sent') as string,
        hint: expect.stringContaining('Correct') as string,
      },
    ],
  });
  expect(fr).toMatchObject({
    ok: false,
    code: 'REFUSED',
    problems: [
      {
        problem: expect.stringContaining('avant d’être envoyé') as string,
        hint: expect.stringContaining('Corrigez') as string,
      },
    ],
  });
  expect(involvement(part.automaticLinkSignedOn)).toBe('');
});

test.each<[string, unknown, string[]]>([
  ['nothing', { kind: 'strategy' }, ['record']],
  ['an unknown kind', { kind: 'bribe' }, ['record.kind']],
  [
    'an unknown field and a value that is none',
    { kind: 'strategy', motion: 'sideways', colour: 'red' },
    ['record.motion', 'record.colour'],
  ],
  [
    'a day that does not exist, and a fact said and withdrawn at once',
    {
      kind: 'link',
      partnerId: '701',
      link: 'automatic',
      signedOn: '2025-02-30',
      sharedOn: '2025-11-01',
      withdraw: ['sharedOn'],
    },
    ['record.signedOn', 'record.sharedOn'],
  ],
  ['a domain that is none', { kind: 'domains', purchaseDomain: 'client at example' }, ['record.purchaseDomain']],
  ['an id that is a path', { kind: 'profile', partnerId: '..', tier: 'gold' }, ['record.partnerId']],
  [
    'a line whose id would be every line, and one that would be two',
    { kind: 'link', partnerId: '701', link: 'automatic', coversLineItems: ['all', '1;2'] },
    ['record.coversLineItems[0]', 'record.coversLineItems[1]'],
  ],
  [
    'an onboarding that would be read as two',
    { kind: 'link', partnerId: '701', link: 'automatic', onboardingFor: ['Sales Hub;Marketing Hub'] },
    ['record.onboardingFor[0]'],
  ],
  [
    'an empty list, which its property would keep as unknown',
    { kind: 'link', partnerId: '701', link: 'automatic', coversLineItems: [], onboardingFor: [] },
    ['record.coversLineItems', 'record.onboardingFor'],
  ],
  [
    'an address with a line of its own',
    {
      kind: 'link',
      partnerId: '701',
      link: 'automatic',
      address: 'https://confirmation.hubspot.example/1\n{"at":"2025"}',
    },
    ['record.address'],
  ],
  ['a request without its partner', { kind: 'request', at: '2025-11-03T10:00:00+01:00' }, ['record.partnerId']],
])('a request that says %s is refused whole, every problem named', async (_title, fact, paths) => {
  const before = emulator.calls.length;
  const answer = await send('9002', { record: fact });
  expect(answer).toMatchObject({ ok: false, code: 'BAD_INPUT' });
  if (answer.ok) return;
  expect((answer.problems ?? []).map(({ path }) => path).sort()).toEqual([...paths].sort());
  for (const { problem, hint } of answer.problems ?? [])
    expect([problem.length > 10, hint.length > 5]).toEqual([true, true]);
  expect(emulator.calls.length).toBe(before);
});

test('a credit that was recorded is told by the products’ names', async () => {
  expect(
    await record('9002', { kind: 'credit', partnerId: '701', productLines: ['sales_hub', 'hubspot_credits'] }),
  ).toMatchObject({ ok: true, recorded: [{ field: 'productLines', value: 'Sales Hub and HubSpot Credits' }] });
});

test('null and absent mean the same; a pasted address is a domain', async () => {
  expect(
    await record('9002', {
      kind: 'domains',
      purchaseDomain: 'https://www.Volteo-Energie.example/shop',
      relatedDomains: null,
    } as never),
  ).toMatchObject({ ok: true });
  expect(valueOf('deals', '9002', inputs.purchaseDomain)).toBe('volteo-energie.example');
});

test.each<[string, RecordRequestInput['record'], string]>([
  ['a company that is not on the deal', { kind: 'part', partnerId: '706', role: 'competing' }, 'record.partnerId'],
  ['the customer', { kind: 'part', partnerId: '502', role: 'competing' }, 'record.partnerId'],
  [
    'a recommended company that is not on the deal',
    { kind: 'recommendation', byPartnerId: '701', recommendedPartnerIds: ['706'] },
    'record.recommendedPartnerIds[0]',
  ],
  [
    'a line that is not on the deal',
    { kind: 'link', partnerId: '701', link: 'automatic', coversLineItems: ['1'] },
    'record.coversLineItems[0]',
  ],
])('%s is refused', async (_title, fact, path) => {
  const answer = await record('9002', fact);
  expect(answer).toMatchObject({ ok: false, code: 'REFUSED', problems: [{ path }] });
  expect(emulator.calls.filter(({ method }) => method === 'PATCH')).toEqual([]);
});

test('a portal without the place for it says so, and nothing is written', async () => {
  const bare = await startEmulator({ portal, installed: false });
  try {
    const world = surroundings(bare);
    expect(await send('9002', { record: signature }, world)).toMatchObject({
      ok: false,
      code: 'NOT_INSTALLED',
      message: expect.stringContaining('roe install') as string,
    });
    const { revisions } = await viewOf('9002', world);
    expect(
      await send('9002', { basedOn: revisions, record: { kind: 'strategy', motion: 'partner_collaboration' } }, world),
    ).toMatchObject({ ok: false, code: 'NOT_INSTALLED' });
  } finally {
    await bare.close();
  }
});

test('estimates are not written anew where nothing changed, nor from a deal that was read in part', async () => {
  await record('9002', signature);
  const stamp = valueOf('deals', '9002', outputs.evaluatedAt);
  await record('9002', {
    kind: 'link',
    partnerId: '701',
    link: 'automatic',
    address: 'https://confirmation.hubspot.example/other',
  });
  expect(valueOf('deals', '9002', outputs.evaluatedAt)).toBe(stamp);

  const { revisions } = await viewOf('9002');
  emulator.faults.add({ path: /line_items.batch.read/, answer: { kind: 'status', status: 500 } });
  const answer = await send('9002', {
    basedOn: revisions,
    record: { kind: 'validation', hubspotValidation: 'refused' },
  });
  expect(answer).toMatchObject({ ok: true, warnings: [{ id: 'outputs_not_certain' }] });
  expect(valueOf('deals', '9002', inputs.hubspotValidation)).toBe('refused');
  expect(valueOf('deals', '9002', outputs.evaluatedAt)).toBe(stamp);
}, 20_000);

describe('when HubSpot is in trouble', () => {
  const write = { method: 'PATCH', path: /2-\d+\/51002/ } as const;

  test.each<[string, FaultProgram, object]>([
    [
      'the answer to the write is lost: it is found written',
      { ...write, nth: 1, answer: { kind: 'lost' } },
      { ok: true },
    ],
    [
      'the write is cut off before it arrives: it is written the second time',
      { ...write, nth: 1, answer: { kind: 'reset' } },
      { ok: true },
    ],
    ['half of the answer arrives', { ...write, nth: 1, answer: { kind: 'truncated' } }, { ok: true }],
    ['the answer is no JSON', { ...write, nth: 1, answer: { kind: 'wrong_json' } }, { ok: true }],
    ['the record is locked for a moment', { ...write, nth: 1, answer: { kind: 'status', status: 423 } }, { ok: true }],
    ['502, once', { ...write, nth: 1, answer: { kind: 'status', status: 502 } }, { ok: true }],
    [
      '503, always: nobody claims what nobody knows',
      { ...write, answer: { kind: 'status', status: 503 } },
      { ok: false, code: 'UNCERTAIN' },
    ],
    [
      'a scope is missing',
      { ...write, answer: { kind: 'status', status: 403, scopes: ['crm.objects.custom.write'] } },
      { ok: false, code: 'FORBIDDEN', missingScope: 'crm.objects.custom.write' },
    ],
    [
      'the daily limit is reached',
      { ...write, answer: { kind: 'status', status: 429, policy: 'DAILY' } },
      { ok: false, code: 'RATE_LIMITED', retryAfter: 3600 },
    ],
    [
      'the estimates cannot be written',
      { method: 'PATCH', path: /deals\/9002/, answer: { kind: 'status', status: 500 } },
      { ok: true, warnings: [{ id: 'outputs_not_written' }] },
    ],
    [
      'the companies of the deal cannot be read: nobody can tell who is on it',
      { path: /deals\/companies/, answer: { kind: 'status', status: 500 } },
      { ok: false, code: 'HUBSPOT_DOWN' },
    ],
  ])(
    '%s',
    async (_title, fault, expected) => {
      const { revisions } = await viewOf('9002');
      emulator.faults.add(fault);
      const requestId = randomUUID();
      const answer = await send('9002', { requestId, basedOn: revisions, record: signature });
      expect(answer).toMatchObject(expected);
      expect(JSON.stringify(answer)).not.toContain(emulator.token);
      // Repeated once HubSpot is well again, it ends right whatever was said before.
      emulator.faults.clear();
      expect(await send('9002', { requestId, basedOn: revisions, record: signature })).toMatchObject({ ok: true });
      expect(involvement(part.automaticLinkSignedOn)).toBe('2025-11-04');
      expect(involvement(part.audit).split(requestId)).toHaveLength(2);
      expect(valueOf('deals', '9002', outputs.proofStatus)).toBe('signed');
    },
    30_000,
  );

  /** Real time: both wait at once, each in a portal of its own. */
  test('everything hangs, or only the write: there is an answer within eight seconds, and it claims nothing that nobody knows', async () => {
    const answers = [/./, /2-\d+\/51002$/].map(async (path, index) => {
      const own = await startEmulator({ portal });
      try {
        const world = surroundings(own);
        const { revisions } = await viewOf('9002', world);
        own.faults.add({ ...(index === 0 ? {} : { method: 'PATCH' }), path, answer: { kind: 'hang' } });
        const start = performance.now();
        const answer = await send('9002', { basedOn: revisions, record: signature }, world);
        expect(performance.now() - start).toBeLessThan(8_000);
        return answer;
      } finally {
        await own.close();
      }
    });
    const [all, write] = await Promise.all(answers);
    expect(all).toMatchObject({
      ok: false,
      code: 'TIMEOUT',
      message: expect.stringContaining('Nothing was recorded') as string,
    });
    expect(write).toMatchObject({ ok: false, code: 'UNCERTAIN' });
  }, 30_000);
});

describe('in a partner’s own portal', () => {
  const own = loadPortal('partner-agence');
  const app = manifestSchema.parse(portalManifest('partner-agence'));
  let agency: Emulator;
  beforeAll(async () => {
    agency = await startEmulator({ portal: own });
  });
  afterAll(async () => {
    await agency.close();
  });
  const world = () => surroundings(agency, app);

  test('the partner records its own facts, and the record keeps only its own standing', async () => {
    const view = await viewOf('7005', world());
    expect(Object.keys(view.revisions).sort()).toEqual(['company:1201', 'deal', 'involvement:1201']);
    const answer = await record(
      '7005',
      { kind: 'link', partnerId: '1201', link: 'automatic', signedBy: 'customer', signedOn: '2025-10-28' },
      {},
      world(),
    );
    expect(answer).toMatchObject({ ok: true, view: { audience: 'partner' } });
    expect(valueOf('deals', '7005', outputs.proofStatus, agency)).toBe('signed');
    expect(valueOf('deals', '7005', outputs.nextAction, agency)).not.toMatch(/another|autre|702|competing/i);
  });

  test.each<[string, RecordRequestInput['record']]>([
    ['another partner’s part', { kind: 'part', partnerId: '1', role: 'competing' }],
    ['another partner as recommended', { kind: 'recommendation', recommendedPartnerIds: ['1'] }],
    [
      'whether a recommendation was discussed with the others',
      { kind: 'recommendation', discussedWithAllParties: true },
    ],
    ['the customer’s choice, withdrawn unseen', { kind: 'recommendation', withdraw: ['chosenPartnerId'] }],
    ['who onboards a line, in place of another', { kind: 'onboarding_by_line', lineItemIds: ['70051'], by: '1201' }],
    ['that nobody is known to onboard a line any more', { kind: 'onboarding_by_line', lineItemIds: ['70051'] }],
    ['the breach of whoever holds the credit', { kind: 'payments', monthsPaid: 2, partnerBreachAfterMonths: 3 }],
    ['a line that is not on the deal', { kind: 'link', partnerId: '1201', link: 'automatic', coversLineItems: ['1'] }],
    ['its profile, which stands in app.json', { kind: 'profile', partnerId: '1201', tier: 'elite' }],
  ])('%s is not recorded', async (_title, fact) => {
    expect(await record('7005', fact, {}, world())).toMatchObject({ ok: false, code: 'REFUSED' });
  });

  test('the answer is the same whether or not others recommended this partner', async () => {
    const asked = () => record('7005', { kind: 'recommendation', byPartnerId: '1201' }, {}, world());
    const alone = await asked();
    const { state } = agency;
    state.objects.update(state.objects.get(state.types.find('deals', 'v3'), '7005'), {
      [inputs.recommendedPartners]: '1201;999',
    });
    expect(alone).toMatchObject({
      ok: false,
      code: 'REFUSED',
      problems: [{ path: 'record.byPartnerId', ruleId: 'BPW-03' }],
    });
    expect(await asked()).toEqual(alone);
    agency.reset();
  });
});
