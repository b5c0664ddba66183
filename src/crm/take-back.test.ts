/** A recording that made a partner's record is undone as a whole: the record goes, and nothing of anybody else's with it. */
import type { PortalState } from '../preview/emulator/state.ts';
import type { StoredRecord } from '../preview/emulator/stored-record.ts';
import type { RecordRequestInput } from '../contract/recording-request.ts';
import type { GatewayFailure } from './gateway/failure.ts';
import { isOfOneRecording } from './recording/sole-recording.ts';
import { known, manifest, newcomer, freshPortal, recordIn, revisionsIn } from './testing/recording-bench.ts';

const { properties: part } = manifest.portal.partnerInvolvement;
const lost: GatewayFailure = { kind: 'timeout' };
const first = { kind: 'part', partnerId: newcomer, role: 'competing' } as const;
const removal = (partnerId: string) => ({ kind: 'involvement', partnerId, remove: true }) as const;

const recordsOf = (state: PortalState, partnerId: string, archived = false): StoredRecord[] =>
  state.objects
    .all(state.app!.involvement, archived)
    .filter(({ values }) => values.get(part.partnerCompanyId) === partnerId);

async function recorded(state: PortalState, record: RecordRequestInput['record']) {
  return (await recordIn({ state }, record, await revisionsIn(state))).outcome;
}

test('the record that the recording made goes to the bin, and the deal is as it was', async () => {
  const state = freshPortal();
  const before = await revisionsIn(state);
  const made = await recorded(state, first);
  expect(made).toMatchObject({ state: 'recorded', undo: removal(newcomer) });
  const back = await recorded(state, removal(newcomer));
  expect(back).toMatchObject({ state: 'recorded', repeated: false, conflicts: [], warnings: [] });
  expect(back).not.toHaveProperty('undo');
  expect(recordsOf(state, newcomer)).toEqual([]);
  expect(recordsOf(state, newcomer, true)).toHaveLength(1);
  expect(await revisionsIn(state)).toEqual(before);
});

test('the partner can be recorded again at once, whatever HubSpot holds for what is in the bin', async () => {
  const state = freshPortal();
  await recorded(state, first);
  await recorded(state, removal(newcomer));
  // No record in the bin has the key that the next one needs.
  expect(recordsOf(state, newcomer, true).map(({ values }) => values.get(part.key) ?? '')).toEqual(['']);
  expect(await recorded(state, first)).toMatchObject({ state: 'recorded' });
  expect(recordsOf(state, newcomer)).toHaveLength(1);
});

test('a record with more than that is not removed', async () => {
  const state = freshPortal();
  await recorded(state, first);
  await recorded(state, { kind: 'registration', partnerId: newcomer, domain: 'other.example' });
  for (const partnerId of [newcomer, known]) {
    expect(await recorded(state, removal(partnerId))).toMatchObject({
      state: 'refused',
      refusals: [{ code: 'record_holds_more' }],
    });
    expect(recordsOf(state, partnerId)).toHaveLength(1);
  }
});

test('nor one on which somebody typed by hand', async () => {
  const state = freshPortal();
  await recorded(state, first);
  const [record] = recordsOf(state, newcomer);
  state.objects.update(record!, { [part.registrationDomain]: 'typed.example' });
  expect(await recorded(state, removal(newcomer))).toMatchObject({ refusals: [{ code: 'record_holds_more' }] });
});

test('what the user had not seen is not removed', async () => {
  const state = freshPortal();
  await recorded(state, first);
  const seen = await revisionsIn(state);
  await recorded(state, { kind: 'registration', partnerId: newcomer, domain: 'other.example' });
  expect((await recordIn({ state }, removal(newcomer), seen)).outcome).toMatchObject({ state: 'changed' });
});

test('somebody who records at the same moment loses nothing unnoticed', async () => {
  const state = freshPortal();
  await recorded(state, first);
  const seen = await revisionsIn(state);
  const [record] = recordsOf(state, newcomer);
  const { outcome } = await recordIn(
    {
      state,
      fault: (call) => {
        if (call.startsWith('DELETE')) state.objects.update(record!, { [part.registrationDomain]: 'quick.example' });
        return null;
      },
    },
    removal(newcomer),
    seen,
  );
  expect(outcome).toMatchObject({ state: 'recorded', warnings: ['more_was_removed'] });
});

describe.each([true, false])('a call without an answer, carried out: %s', (carriedOut) => {
  test.each(['PATCH', 'DELETE'])('%s: asked again, it ends as if nothing had happened', async (method) => {
    const state = freshPortal();
    await recorded(state, first);
    const seen = await revisionsIn(state);
    const { outcome, requestId } = await recordIn(
      { state, fault: (call) => (call.startsWith(method) ? { failure: lost, carriedOut } : null) },
      removal(newcomer),
      seen,
    );
    const isGone = carriedOut && method === 'DELETE';
    expect(outcome.state).toBe(isGone ? 'recorded' : 'uncertain');
    expect((await recordIn({ state }, removal(newcomer), seen, requestId)).outcome).toMatchObject({
      state: 'recorded',
      repeated: isGone,
    });
    expect(recordsOf(state, newcomer)).toEqual([]);
  });
});

test('a log that dropped lines, or one that nobody can read, proves nothing', () => {
  const line = JSON.stringify({ at: '2025-11-05', saidBy: 'x', kind: 'part', set: {}, request: 'r', asked: 'a' });
  const of = (log: string) => isOfOneRecording({ id: '1', properties: { [part.audit]: log } }, manifest);
  expect(of(line)).toBe(true);
  expect(of(`${line}\n{"olderEntriesDropped":3}`)).toBe(false);
  expect(of('typed by hand')).toBe(false);
  expect(of('')).toBe(false);
});
