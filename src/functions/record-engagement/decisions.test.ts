/** HubSpot's decision, recorded from the form beside the question, over HTTP in emulated portals. */
import { randomUUID } from 'node:crypto';
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import { type Manifest, manifestSchema } from '../../crm/manifest-schema.ts';
import { type Emulator, startEmulator } from '../../preview/emulator/emulator.ts';
import { loadPortal, type Portal, portalManifest } from '../../preview/portals/load.ts';
import { judgeBy } from '../../rules/judge.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { answerDeal } from '../deal-engagement/answer.ts';
import { answerRecording } from './answer.ts';

jest.setTimeout(20_000);

class Bench {
  readonly manifest: Manifest;

  constructor(
    readonly portal: Portal,
    readonly emulator: Emulator,
  ) {
    this.manifest = manifestSchema.parse(portalManifest(portal.name));
  }

  static async open(name: string): Promise<Bench> {
    const portal = loadPortal(name);
    return new Bench(portal, await startEmulator({ portal }));
  }

  get #world() {
    const { url, token } = this.emulator;
    return {
      environment: { HUBSPOT_API_BASE: url, PRIVATE_APP_ACCESS_TOKEN: token, ROE_NOW: this.portal.today },
      manifest: () => this.manifest,
      judge: judgeBy(rulebook20250903),
      viewOf: viewOfDeal,
      now: Date.now,
      report: (line: string) => {
        throw new Error(line);
      },
    };
  }

  async view(dealId: string, locale = 'en-GB') {
    const answer = await answerDeal(
      { propertiesToSend: { hs_object_id: dealId }, parameters: { locale, timeZone: this.portal.timeZone } },
      this.#world,
    );
    if (!answer.ok) throw new Error(answer.message);
    return answer.view;
  }

  /** The form beside the first question that the deal leaves to HubSpot. */
  async form(dealId: string): Promise<RecordForm> {
    const { recording } = await this.view(dealId);
    const form = Object.values(recording.actions).find(({ fixed }) => fixed['kind'] === 'decision');
    if (form === undefined) throw new Error(`Nothing on ${dealId} is left to HubSpot.`);
    return form;
  }

  async record(dealId: string, record: object, locale = 'en-GB') {
    const { revisions } = await this.view(dealId);
    return answerRecording(
      {
        propertiesToSend: { hs_object_id: dealId },
        parameters: {
          locale,
          timeZone: this.portal.timeZone,
          requestId: randomUUID(),
          recordedBy: 'Nora Petit',
          basedOn: revisions,
          record,
        },
      },
      this.#world,
    );
  }

  property(dealId: string, name: string): string {
    const { objects, types } = this.emulator.state;
    return objects.get(types.find('deals', 'v3'), dealId).values.get(name) ?? '';
  }

  write(dealId: string, values: Readonly<Record<string, string>>): void {
    const { objects, types } = this.emulator.state;
    objects.update(objects.get(types.find('deals', 'v3'), dealId), values);
  }

  decisions(dealId: string): unknown {
    return JSON.parse(this.property(dealId, this.manifest.portal.deals.inputs.decisions) || 'null') as unknown;
  }
}

const granted = { decided: 'granted', on: '2025-11-04' } as const;

describe('on HubSpot’s side', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open('hubspot-emea');
  });
  afterEach(() => {
    bench.emulator.reset();
  });
  afterAll(() => bench.emulator.close());
  /** Signed within the month and after the close: HubSpot decides. */
  const late = '9003';
  const ofLate = async (more: object) => ({ ...(await bench.form(late)).fixed, ...granted, ...more });

  test('granted: what waited is met, and its amount is in the totals of the answer and on the record', async () => {
    const before = await bench.view(late);
    expect(before.status.id).toBe('needs_hubspot_decision');
    const answer = await bench.record(
      late,
      await ofLate({ by: 'Camille, Growth', note: 'Late; the customer was ill' }),
    );
    expect(answer).toMatchObject({
      ok: true,
      recorded: [
        { field: 'decided', label: 'HubSpot’s decision', value: 'granted' },
        { field: 'on', label: 'Day of the decision', value: '4 November 2025' },
        { field: 'by', label: 'Decided by', value: 'Camille, Growth' },
        { field: 'note', label: 'Note', value: 'Late; the customer was ill' },
        { field: 'partnerId', label: 'Partner concerned' },
        { field: 'ruleId', value: 'POI-12' },
      ],
      view: { status: { id: 'eligible' } },
    });
    if (!answer.ok) return;
    expect(answer.recorded).toHaveLength(6);
    expect(answer.view.nextActions.filter(({ id }) => id.startsWith('decide_proof'))).toEqual([]);
    expect(bench.property(late, bench.manifest.portal.deals.outputs.status)).toBe('eligible');
    expect(Number(bench.property(late, bench.manifest.portal.deals.outputs.monthlyCommission))).toBeGreaterThan(0);
    const { asOf: _now, ...next } = await bench.view(late);
    expect(next).toMatchObject({ status: answer.view.status, revisions: answer.view.revisions });
  });

  test('refused: the line is lost, in both languages’ words', async () => {
    expect(await bench.record(late, await ofLate({ decided: 'refused' }), 'fr-FR')).toMatchObject({
      ok: true,
      recorded: [
        { label: 'Décision de HubSpot', value: 'refusé' },
        { label: 'Jour de la décision', value: '4 novembre 2025' },
        {},
        {},
      ],
      view: { status: { id: 'not_eligible' } },
    });
  });

  test('it is an entry of the deal’s list, and a line of its log', async () => {
    await bench.record(late, await ofLate({ by: 'Camille' }));
    expect(bench.decisions(late)).toEqual([
      {
        ruleId: 'POI-12',
        code: 'proof_signed_within_month',
        partnerId: expect.any(String) as string,
        decided: 'granted',
        by: 'Camille',
        on: '2025-11-04',
      },
    ]);
    const [line = ''] = bench.property(late, bench.manifest.portal.deals.outputs.audit).split('\n');
    expect(JSON.parse(line)).toMatchObject({
      saidBy: 'Nora Petit',
      kind: 'decision',
      set: { [bench.manifest.portal.deals.inputs.decisions]: ['', expect.stringContaining('POI-12') as string] },
    });
  });

  test('decided anew on the same day, it is corrected; on a later one, both are kept and the later one wins', async () => {
    await bench.record(late, await ofLate({ by: 'Camille' }));
    const [entry] = bench.decisions(late) as { ruleId: string; code: string; partnerId: string }[];
    const again = (more: object) =>
      bench.record(late, {
        kind: 'decision',
        ruleId: entry!.ruleId,
        code: entry!.code,
        partnerId: entry!.partnerId,
        ...granted,
        ...more,
      });
    expect(await again({ decided: 'refused' })).toMatchObject({ ok: true, view: { status: { id: 'not_eligible' } } });
    expect(bench.decisions(late)).toEqual([{ ...entry, decided: 'refused' }]);
    expect(await again({ on: '2025-11-05' })).toMatchObject({ ok: true, view: { status: { id: 'eligible' } } });
    expect(bench.decisions(late)).toHaveLength(2);
    expect(await again({ on: '2025-11-05', remove: true })).toMatchObject({
      ok: true,
      view: { status: { id: 'not_eligible' } },
    });
    expect(await again({ remove: true })).toMatchObject({
      ok: true,
      view: { status: { id: 'needs_hubspot_decision' } },
    });
    expect(bench.decisions(late)).toBeNull();
  });

  test('of one line, it leaves the others as they were', async () => {
    const form = await bench.form('9029');
    expect(form.fixed).toMatchObject({ lineItemId: '31041' });
    const before = await bench.view('9029');
    const answer = await bench.record('9029', { ...form.fixed, ...granted });
    if (!answer.ok) throw new Error(answer.message);
    const verdicts = ({ lines }: typeof before) =>
      Object.fromEntries(lines.map(({ id, credit }) => [id, credit.verdict]));
    const { '31041': decided, ...others } = verdicts(answer.view);
    const { '31041': open, ...othersBefore } = verdicts(before);
    expect([open, decided]).toEqual(['needs_hubspot_decision', 'yes']);
    expect(others).toEqual(othersBefore);
  });

  test.each([
    ['an unknown rule', { ruleId: 'POI-99' }, 'record.ruleId', 'There is no rule POI-99', 'ELIG-04'],
    ['a day that lies ahead', { on: '2025-11-06' }, 'record.on', 'in the future', 'ELIG-04'],
    ['a company that is not on the deal', { partnerId: '799' }, 'record.partnerId', 'not associated', 'REG-02'],
    ['a line that is not on the deal', { lineItemId: '799' }, 'record.lineItemId', 'Line 799', 'POI-07'],
  ])('%s is refused by name, and nothing is kept', async (_what, more, path, problem, ruleId) => {
    const answer = await bench.record(late, await ofLate(more));
    expect(answer).toMatchObject({
      ok: false,
      code: 'REFUSED',
      problems: [{ path, problem: expect.stringContaining(problem) as string, ruleId }],
    });
    expect(bench.decisions(late)).toBeNull();
  });

  test.each([
    ['what was decided', { decided: 'perhaps' }, 'record.decided'],
    ['its day', { on: 'soon' }, 'record.on'],
    ['its rule', { ruleId: 'no rule' }, 'record.ruleId'],
    ['who took it', { by: 'two\nlines' }, 'record.by'],
  ])('%s is read at the border', async (_what, more, path) => {
    expect(await bench.record(late, await ofLate(more))).toMatchObject({
      ok: false,
      code: 'BAD_INPUT',
      problems: [{ path }],
    });
  });

  test('a list that somebody damaged decides nothing, and is not written over', async () => {
    const property = bench.manifest.portal.deals.inputs.decisions;
    bench.write(late, { [property]: '[{"ruleId":' });
    expect((await bench.view(late)).status.id).toBe('needs_hubspot_decision');
    expect(await bench.record(late, await ofLate({}))).toMatchObject({ ok: false, code: 'REFUSED' });
    expect(bench.property(late, property)).toBe('[{"ruleId":');
  });
});

describe('in a partner’s own portal', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open('partner-agence');
  });
  afterEach(() => {
    bench.emulator.reset();
  });
  afterAll(() => bench.emulator.close());
  const dealId = '7005';
  const decision = { kind: 'decision', ruleId: 'POI-12', ...granted } as const;

  test('the partner records one about itself', async () => {
    const { decisions } = bench.manifest.portal.deals.inputs;
    bench.write(dealId, { [decisions]: JSON.stringify([{ ruleId: 'POI-12', partnerId: '9', decided: 'refused' }]) });
    expect(await bench.record(dealId, { ...decision, partnerId: '1201' })).toMatchObject({
      ok: true,
      recorded: [{ value: 'granted (recorded by you)' }, {}, { value: 'you' }, {}],
    });
    // What stands there about another stays, unseen.
    expect(bench.decisions(dealId)).toEqual([
      { ruleId: 'POI-12', partnerId: '9', decided: 'refused' },
      { ruleId: 'POI-12', partnerId: '1201', ...granted },
    ]);
  });

  describe('whatever stands there about others', () => {
    const about9 = { ruleId: 'BPW-08', partnerId: '9', decided: 'granted', by: 'Rival Petit', note: 'Rival' };
    const others: readonly (readonly [string, string, string])[] = [
      ['a list that was cut off', '[{"ruleId":"Rival', '"[{\\"ruleId\\":\\"Rival"'],
      ['no list at all', 'Rival was chosen by phone', '"Rival was chosen by phone"'],
      ['an entry without a list', JSON.stringify(about9), JSON.stringify(about9)],
      [
        'entries that cannot be read',
        '[ {"ruleId":"Rival","partnerId":"9"} , 12345678901234567890, {"partnerId":"9","a":"],\\"Rival","a":[{}]} ]',
        '{"ruleId":"Rival","partnerId":"9"},12345678901234567890,{"partnerId":"9","a":"],\\"Rival","a":[{}]}',
      ],
      ...[501, 600].map((count) => {
        const entry = (index: number) =>
          `{"ruleId":"POI-12","partnerId":"9","decided":"refused","code":"rival_${String(index)}"}`;
        const list = Array.from({ length: count }, (_, index) => entry(index)).join(',');
        return [`${String(count)} entries`, `[${list}]`, list] as const;
      }),
    ];
    const own = { ruleId: 'POI-12', partnerId: '1201', ...granted };
    const settled = (view: object): string =>
      JSON.stringify({ ...view, asOf: '' }).replace(/\b\d{1,2}:\d{2}(:\d{2})?\b/g, '');

    test.each(others)(
      '%s: its own is kept beside it, corrected, taken out again, and nothing is lost',
      async (_what, stands, kept) => {
        const { inputs, outputs } = bench.manifest.portal.deals;
        const alone = await bench.record(dealId, { ...decision, partnerId: '1201' });
        bench.emulator.reset();
        bench.write(dealId, { [inputs.decisions]: stands });
        const answer = await bench.record(dealId, { ...decision, partnerId: '1201' });
        expect(settled(answer)).toBe(settled(alone));
        expect(bench.property(dealId, inputs.decisions)).toBe(`[${kept},${JSON.stringify(own)}]`);
        const again = await bench.record(dealId, { ...decision, partnerId: '1201', decided: 'refused' });
        expect(again).toMatchObject({ ok: true });
        const log = bench.property(dealId, outputs.audit);
        expect(log.split('\n')).toHaveLength(2);
        expect(log).not.toMatch(/Rival|rival|"9"|12345/);
        expect(log).toContain('1201');
        expect(log).toContain('"saidBy":"Nora Petit (Atelier Boréal)"');
        expect(await bench.record(dealId, { ...decision, partnerId: '1201', remove: true })).toMatchObject({
          ok: true,
        });
        expect(bench.property(dealId, inputs.decisions)).toBe(`[${kept}]`);
      },
    );

    test('one of its own that cannot be read is said, and not written over', async () => {
      const { inputs } = bench.manifest.portal.deals;
      const damaged = '[{"partnerId":"1201","decided":"perhaps"}]';
      bench.write(dealId, { [inputs.decisions]: damaged });
      expect(await bench.record(dealId, { ...decision, partnerId: '1201' })).toMatchObject({
        ok: false,
        code: 'REFUSED',
      });
      expect(bench.property(dealId, inputs.decisions)).toBe(damaged);
    });
  });

  test.each([
    ['another partner', { partnerId: '9' }, 'record.partnerId'],
    ['the whole deal', {}, 'record.partnerId'],
    ['itself, with who took it', { partnerId: '1201', by: 'Camille' }, 'record.by'],
    ['itself, with a note', { partnerId: '1201', note: 'seen' }, 'record.note'],
  ])('one about %s is not recorded', async (_what, more, path) => {
    expect(await bench.record(dealId, { ...decision, ...more })).toMatchObject({
      ok: false,
      code: 'REFUSED',
      problems: [{ path, ruleId: 'BPW-03' }],
    });
  });

  test('what is decided of another changes nothing that the partner sees, and who decided is told to nobody', async () => {
    const { decisions } = bench.manifest.portal.deals.inputs;
    const untold = { by: 'Camille Secret', note: 'Confidential' };
    const stands = (...entries: object[]) => {
      bench.write(dealId, { [decisions]: JSON.stringify(entries) });
      return bench.view(dealId);
    };
    const own = { ruleId: 'POI-12', partnerId: '1201', ...granted };
    const alone = await stands(own);
    const beside = await stands({ ...own, ...untold }, { ...own, ...untold, partnerId: '9' });
    const settled = ({ asOf: _now, ...view }: typeof alone): string =>
      JSON.stringify(view).replace(/\b\d{1,2}:\d{2}(:\d{2})?\b/g, '');
    expect(settled(beside)).toBe(settled(alone));
    expect(JSON.stringify(beside)).not.toMatch(/Secret|Confidential/);
    bench.write(dealId, { [decisions]: 'not a list' });
    const damaged = await bench.view(dealId);
    bench.write(dealId, { [decisions]: '' });
    expect(settled(damaged)).toBe(settled(await bench.view(dealId)));
  });
});
