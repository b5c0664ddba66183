/** From the logs of a deal's records to what was recorded: in order, withdrawn or not, and what could not be read. */
import type { Recordable } from '../contract/recording-request.ts';
import { historyOf } from './history.ts';
import { blankMemory } from './gateway/installation-memory.ts';
import { readDeal } from './read-deal.ts';
import { inMemoryGateway, involvementTypeOf } from './testing/in-memory-crm.ts';
import {
  dealId,
  freshPortal,
  known,
  manifest,
  noAssessment,
  recordIn,
  revisionsIn,
} from './testing/recording-bench.ts';
import type { PortalState } from '../preview/emulator/state.ts';

const { properties: part } = manifest.portal.partnerInvolvement;
const { outputs } = manifest.portal.deals;

async function recorded(state: PortalState, ...records: readonly object[]) {
  for (const record of records) {
    const { outcome } = await recordIn({ state }, record as Recordable, await revisionsIn(state));
    if (outcome.state !== 'recorded') throw new Error(outcome.state);
  }
}

async function historyIn(state: PortalState, withHistory = true) {
  const gateway = inMemoryGateway({ state, turns: () => Promise.resolve() });
  const memory = { ...blankMemory(), involvementType: involvementTypeOf(state) };
  const read = await readDeal(dealId, { gateway, manifest, memory, withHistory });
  if (!read.ok) throw new Error(read.failure.kind);
  return { history: historyOf(read.value, manifest), calls: gateway.log.length };
}

const signature = { kind: 'link', partnerId: known, link: 'automatic', signedBy: 'customer', signedOn: '2025-11-04' };

test('the records’ logs are one history: whose record, what kind, what stood there afterwards', async () => {
  const state = freshPortal();
  await recorded(state, signature, { kind: 'validation', hubspotValidation: 'approved' });
  const { history } = await historyIn(state);
  expect(history.entries).toHaveLength(2);
  expect(history.entries).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        kind: 'link',
        partnerId: known,
        saidBy: 'Nora Petit',
        byPartner: false,
        // The state follows from the steps: it is not told besides.
        fields: [
          { field: 'signedBy', link: 'automatic', to: { said: 'customer' } },
          { field: 'signedOn', link: 'automatic', to: { said: '2025-11-04' } },
        ],
      }),
      expect.objectContaining({
        kind: 'validation',
        partnerId: null,
        fields: [{ field: 'hubspotValidation', to: { said: 'approved' } }],
      }),
    ]),
  );
  expect(history.gaps).toEqual([]);
  expect(history.saved).toEqual([]);
});

test('reading the history takes not one call more than reading the deal', async () => {
  const state = freshPortal();
  await recorded(state, signature);
  expect((await historyIn(state, true)).calls).toBe((await historyIn(state, false)).calls);
});

/** The bench has one clock: a log as two moments would have left it. */
const logged = (...lines: readonly object[]): string =>
  lines
    .map((line, index) =>
      JSON.stringify({
        at: new Date(Date.UTC(2025, 10, 5, 12 - index)).toISOString(),
        saidBy: 'Nora Petit',
        request: `r${index}`,
        asked: 'a',
        ...line,
      }),
    )
    .join('\n');

function withLog(log: string): PortalState {
  const state = freshPortal();
  const [involvement] = state.objects.all(state.app!.involvement);
  state.objects.update(involvement!, { [part.audit]: log });
  return state;
}
const at = (hour: number): string => new Date(Date.UTC(2025, 10, 5, hour)).toISOString();
const signedOn = part.automaticLinkSignedOn;

test('what a later recording withdrew is known as withdrawn, unless it was said anew first', async () => {
  const state = withLog(
    logged(
      { kind: 'link', set: { [signedOn]: ['2025-11-04', ''] } },
      { kind: 'link', set: { [signedOn]: ['2025-11-03', '2025-11-04'] } },
      { kind: 'link', set: { [signedOn]: ['', '2025-11-03'] } },
    ),
  );
  const { entries } = (await historyIn(state)).history;
  expect(entries.map(({ fields, withdrawnAt }) => [fields[0]?.to, withdrawnAt])).toEqual([
    ['withdrawn', undefined],
    [{ said: '2025-11-04' }, at(12)],
    // It was corrected, not withdrawn.
    [{ said: '2025-11-03' }, undefined],
  ]);
});

test('an entry of a list that was taken out is withdrawn; another one of the list is not', async () => {
  const request = (moment: string, more: object = {}) => ({
    kind: 'request',
    set: { [part.requests]: ['…', '…'] },
    said: { partnerId: known, at: moment, ...more },
  });
  const state = withLog(
    logged(
      request('2025-11-03T10:00:00Z', { remove: true }),
      request('2025-11-02T10:00:00Z'),
      request('2025-11-03T10:00:00Z'),
    ),
  );
  const { entries } = (await historyIn(state)).history;
  expect(entries.map(({ said, withdrawnAt }) => [said?.kind, withdrawnAt])).toEqual([
    ['request', undefined],
    ['request', undefined],
    ['request', at(12)],
  ]);
});

test('entries of lists are kept as they were said, for the list itself is too long for a log', async () => {
  const state = freshPortal();
  const decision = {
    kind: 'decision',
    ruleId: 'POI-12',
    code: 'proof_signed_within_month',
    decided: 'granted',
    on: '2025-11-05',
    by: 'Camille, Growth',
    note: 'x'.repeat(300),
  };
  await recorded(state, decision);
  const [entry] = (await historyIn(state)).history.entries;
  expect(entry).toMatchObject({ kind: 'decision', said: decision });
});

test('lines that say nothing, and lines that gave way, are counted by their record', async () => {
  const state = withLog(
    [
      'typed by hand',
      '{"at":"when?"}',
      logged({ kind: 'link', set: {} }),
      JSON.stringify({ olderEntriesDropped: 7 }),
    ].join('\n'),
  );
  const { history } = await historyIn(state);
  expect(history.entries).toHaveLength(1);
  expect(history.gaps).toEqual([
    { partnerId: known, why: 'lines', count: 2 },
    { partnerId: known, why: 'dropped', count: 7 },
  ]);
});

describe('an assessment is saved', () => {
  const save = { kind: 'assessment' } as const;
  const valueOf = (state: PortalState, property: string) =>
    state.objects.get(state.types.find('deals', 'v3'), dealId).values.get(property) ?? '';

  test('with who, when and of which facts; the log has its line and not its text', async () => {
    const state = freshPortal();
    await recorded(state, save);
    const { history } = await historyIn(state);
    expect(history.saved).toEqual([
      expect.objectContaining({ ...noAssessment, by: 'Nora Petit', at: '2025-11-05T09:00:00.000Z', of: history.mark }),
    ]);
    expect(JSON.parse(valueOf(state, outputs.audit))).toMatchObject({
      kind: 'assessment',
      set: { [outputs.assessments]: ['', ''] },
    });
    expect(history.entries).toEqual([expect.objectContaining({ kind: 'assessment', partnerId: null })]);
  });

  test('once, however often the same request comes', async () => {
    const state = freshPortal();
    const basedOn = await revisionsIn(state);
    const { requestId } = await recordIn({ state }, save, basedOn);
    const stood = valueOf(state, outputs.assessments);
    const again = await recordIn({ state }, save, basedOn, requestId);
    expect(again.outcome).toMatchObject({ state: 'recorded', repeated: true });
    expect(valueOf(state, outputs.assessments)).toBe(stood);
  });

  test('the same as the last writes nothing and names it', async () => {
    const state = freshPortal();
    await recorded(state, save);
    const stood = [valueOf(state, outputs.assessments), valueOf(state, outputs.audit)];
    const { outcome, calls } = await recordIn({ state }, save, await revisionsIn(state));
    expect(outcome).toMatchObject({ state: 'saved_already', last: { by: 'Nora Petit' } });
    expect([valueOf(state, outputs.assessments), valueOf(state, outputs.audit)]).toEqual(stood);
    expect(calls.filter((path) => path.includes('update'))).toEqual([]);
    // Other facts, the same result: that it is still the same is worth keeping.
    await recorded(state, { kind: 'validation', hubspotValidation: 'pending' }, save);
    expect((await historyIn(state)).history.saved).toHaveLength(2);
  });

  test('not of a deal that says something else by now, on whichever of its records', async () => {
    const state = freshPortal();
    const seen = await revisionsIn(state);
    await recorded(state, signature);
    const { outcome } = await recordIn({ state }, save, seen);
    expect(outcome).toMatchObject({ state: 'changed' });
    expect(valueOf(state, outputs.assessments)).toBe('');
  });

  test.each(['typed by hand', '{"version":2,"saved":[]}'])('never over what it cannot read: %s', async (text) => {
    const state = freshPortal();
    state.objects.update(state.objects.get(state.types.find('deals', 'v3'), dealId), { [outputs.assessments]: text });
    const { outcome } = await recordIn({ state }, save, await revisionsIn(state));
    expect(outcome).toMatchObject({
      state: 'refused',
      refusals: [{ code: 'assessments_unreadable', values: { property: outputs.assessments } }],
    });
    expect(valueOf(state, outputs.assessments)).toBe(text);
    expect((await historyIn(state)).history.saved).toEqual({ unreadable: outputs.assessments });
  });

  test('in a property that is full the oldest gives way, and that is said', async () => {
    const state = freshPortal();
    const longest = Array.from({ length: 16 }, (_, index) => ({
      ...noAssessment,
      turn: { kind: 'on_track', text: { fr: 'x'.repeat(500), en: 'y'.repeat(500) } },
      lines: Array.from({ length: 30 }, (__, line) => ({
        id: String(31_000 + line),
        name: 'z'.repeat(60),
        credit: 'yes',
        commission: 'yes',
        brief: 'earns',
        monthly: null,
        currency: null,
      })),
      id: `old-${index}`,
      at: new Date(Date.UTC(2025, 9, 30 - index)).toISOString(),
      by: 'Léo Ba',
      of: '1 hubspot 0123456789ab',
    }));
    let kept = longest.length;
    const textOf = () => JSON.stringify({ version: 1, saved: longest.slice(0, kept) });
    while (textOf().length > 65_536) kept -= 1;
    state.objects.update(state.objects.get(state.types.find('deals', 'v3'), dealId), {
      [outputs.assessments]: textOf(),
    });
    const full = { ...noAssessment, lines: longest[0]!.lines as never };
    const { outcome } = await recordIn({ state, assessmentOf: () => full }, save, await revisionsIn(state));
    expect(outcome).toMatchObject({ state: 'recorded', warnings: ['oldest_assessment_dropped'] });
    const { saved } = (await historyIn(state)).history;
    const ids = 'unreadable' in saved ? [] : saved.map(({ id }) => id);
    expect(ids).toHaveLength(kept);
    expect(ids).not.toContain(`old-${kept - 1}`);
    expect(ids).toContain('old-0');
  });

  test('and two who save at the same moment are both kept', async () => {
    const state = freshPortal();
    const basedOn = await revisionsIn(state);
    const turn = () =>
      new Promise<void>((done) => {
        setTimeout(done, 0);
      });
    const other = { ...noAssessment, edition: '2026-01-01' };
    const both = await Promise.all([
      recordIn({ state, turns: turn }, save, basedOn),
      recordIn({ state, turns: turn, assessmentOf: () => other }, save, basedOn),
    ]);
    expect(both.map(({ outcome }) => outcome.state)).toEqual(['recorded', 'recorded']);
    const { saved } = (await historyIn(state)).history;
    expect('unreadable' in saved ? [] : saved.map(({ edition }) => edition).sort()).toEqual([
      '2025-09-03',
      '2026-01-01',
    ]);
  });
});
