/** A recording that dies half way, at each of its calls, and its repetition with the same id: it ends as if nothing had happened. */
import type { RecordFactOptions } from './write-facts.ts';
import type { GatewayFailure } from './gateway/failure.ts';
import type { PortalState } from '../preview/emulator/state.ts';
import type { RecordRequestInput } from '../contract/recording-request.ts';
import {
  dealId,
  freshPortal,
  known,
  manifest,
  newcomer,
  noOutputs,
  recordIn,
  revisionsIn,
} from './testing/recording-bench.ts';

const { properties: part } = manifest.portal.partnerInvolvement;
const { inputs, outputs } = manifest.portal.deals;
const lost: GatewayFailure = { kind: 'timeout' };
const outputsOf: RecordFactOptions['outputsOf'] = ({ gaps }) => ({
  outputs: {
    ...noOutputs,
    status: 'pending',
    nextAction: 'x',
    proofStatus: 'signed',
    monthlyCommission: '1.00',
    maximumCommission: '36.00',
    commissionCurrency: 'EUR',
    edition: '2025-09-03',
  },
  gaps,
});

const facts: readonly {
  readonly title: string;
  readonly fact: RecordRequestInput['record'];
  readonly property: string;
  readonly value: string;
}[] = [
  {
    title: 'a fact of the deal',
    fact: { kind: 'validation', hubspotValidation: 'refused' },
    property: inputs.hubspotValidation,
    value: 'refused',
  },
  {
    title: 'a fact of a partner',
    fact: { kind: 'link', partnerId: known, link: 'automatic', signedBy: 'customer', signedOn: '2025-11-03' },
    property: part.automaticLinkSignedOn,
    value: '2025-11-03',
  },
  {
    title: 'a partner’s first fact',
    fact: { kind: 'part', partnerId: newcomer, role: 'competing' },
    property: part.role,
    value: 'competing',
  },
  {
    title: 'an entry of a list',
    fact: { kind: 'absence', partnerId: known, from: '2025-10-01', to: '2025-10-05', announced: true },
    property: part.outOfOffice,
    value: '[{"from":"2025-10-01","to":"2025-10-05","announced":true}]',
  },
];

function recordsOf(state: PortalState, fact: RecordRequestInput['record']) {
  if (!('partnerId' in fact)) return [state.objects.get(state.types.find('deals', 'v3'), dealId)];
  return state.objects
    .all(state.app!.involvement)
    .filter((record) => record.values.get(part.key) === `${dealId}:${fact.partnerId}`);
}

function expectRight(state: PortalState, { fact, property, value }: (typeof facts)[number], requestId: string): void {
  const [record, ...more] = recordsOf(state, fact);
  expect(more).toEqual([]);
  expect(record?.values.get(property)).toBe(value);
  const log = record?.values.get(part.audit) ?? '';
  expect(log.split(requestId)).toHaveLength(2);
  const deal = state.objects.get(state.types.find('deals', 'v3'), dealId);
  expect(deal.values.get(outputs.maximumCommission)).toBe('36.00');
  expect(state.associations.of(deal, state.app!.involvement).map(({ toId }) => toId)).toContainEqual(
    record!.type === deal.type ? expect.anything() : record!.id,
  );
}

describe.each(facts)('$title', (each) => {
  test.each([
    ['and HubSpot had not seen the call', false],
    ['and HubSpot had carried it out', true],
  ])('dies at any call %s', async (_title, carriedOut) => {
    const calm = freshPortal();
    const { calls } = await recordIn({ state: calm, outputsOf }, each.fact, await revisionsIn(calm));
    for (let at = 1; at <= calls.length; at += 1) {
      const state = freshPortal();
      const basedOn = await revisionsIn(state);
      const first = await recordIn(
        {
          state,
          outputsOf,
          fault: (_call, count) => (count < at ? null : { failure: lost, carriedOut: count === at && carriedOut }),
        },
        each.fact,
        basedOn,
      );
      // Whatever it says, it does not claim that nothing was recorded where it may have been.
      const recorded = recordsOf(state, each.fact).some((record) => record.values.get(each.property) === each.value);
      if (recorded)
        expect({ at, state: first.outcome.state }).toEqual({
          at,
          state: expect.stringMatching(/^(recorded|uncertain)$/) as string,
        });
      const second = await recordIn({ state, outputsOf }, each.fact, basedOn, first.requestId);
      expect({ at, call: calls[at - 1], state: second.outcome.state }).toMatchObject({ state: 'recorded' });
      expectRight(state, each, first.requestId);
    }
  });

  test.each([
    ['HubSpot had not seen it', false],
    ['HubSpot had carried it out', true],
  ])('one call is lost, %s, and the others get through', async (_title, carriedOut) => {
    const calm = freshPortal();
    const { calls } = await recordIn({ state: calm, outputsOf }, each.fact, await revisionsIn(calm));
    for (let at = 1; at <= calls.length; at += 1) {
      const state = freshPortal();
      const basedOn = await revisionsIn(state);
      const first = await recordIn(
        { state, outputsOf, fault: (_call, count) => (count === at ? { failure: lost, carriedOut } : null) },
        each.fact,
        basedOn,
      );
      const again =
        first.outcome.state === 'recorded'
          ? first
          : await recordIn({ state, outputsOf }, each.fact, basedOn, first.requestId);
      expect({ at, call: calls[at - 1], state: again.outcome.state }).toMatchObject({ state: 'recorded' });
      const twice = await recordIn({ state, outputsOf }, each.fact, basedOn, first.requestId);
      expect(twice.outcome).toMatchObject({ state: 'recorded', repeated: true });
      expectRight(state, each, first.requestId);
    }
  });
});

test('the same id for something else is no repetition', async () => {
  const state = freshPortal();
  const basedOn = await revisionsIn(state);
  const { requestId } = await recordIn({ state }, { kind: 'validation', hubspotValidation: 'refused' }, basedOn);
  expect(
    (await recordIn({ state }, { kind: 'validation', hubspotValidation: 'approved' }, basedOn, requestId)).outcome,
  ).toEqual({ state: 'id_reused' });
});

test('a repetition whose line another writer wrote over is known by HubSpot’s history, and gets its line back', async () => {
  const state = freshPortal();
  const basedOn = await revisionsIn(state);
  const fact = { kind: 'validation', hubspotValidation: 'refused' } as const;
  const { requestId } = await recordIn({ state }, fact, basedOn);
  const deal = state.objects.get(state.types.find('deals', 'v3'), dealId);
  state.objects.update(deal, { [outputs.audit]: '' });
  expect((await recordIn({ state }, fact, basedOn, requestId)).outcome).toMatchObject({
    state: 'recorded',
    repeated: true,
  });
  expect(deal.values.get(outputs.audit)).toContain(requestId);
});

test('a record that lost its association with the deal gets it back, and its user sees it before recording on it', async () => {
  const state = freshPortal();
  const [record] = recordsOf(state, { kind: 'part', partnerId: known, role: 'invited' });
  const deal = state.objects.get(state.types.find('deals', 'v3'), dealId);
  state.associations.remove(deal, record!);
  const unseen = await revisionsIn(state);
  expect(unseen).not.toHaveProperty(`involvement:${known}`);
  const fact = { kind: 'part', partnerId: known, role: 'invited' } as const;
  expect((await recordIn({ state }, fact, unseen)).outcome.state).toBe('changed');
  const seen = await revisionsIn(state);
  expect(seen).toHaveProperty([`involvement:${known}`]);
  expect((await recordIn({ state }, fact, seen)).outcome.state).toBe('recorded');
  expect(state.objects.all(state.app!.involvement)).toHaveLength(1);
});

test('a record made by hand, without its key, is the partner’s record: it gets the key, and no second one is made', async () => {
  const state = freshPortal();
  const [record] = recordsOf(state, { kind: 'part', partnerId: known, role: 'invited' });
  state.objects.update(record!, { [part.key]: '' });
  expect(
    (await recordIn({ state }, { kind: 'part', partnerId: known, role: 'invited' }, await revisionsIn(state))).outcome
      .state,
  ).toBe('recorded');
  expect(state.objects.all(state.app!.involvement)).toHaveLength(1);
  expect(record!.values.get(part.key)).toBe(`${dealId}:${known}`);
});
