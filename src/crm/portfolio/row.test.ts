/** What a deal's own outputs say of it, how far that can be relied on, and that nothing is made up. */
import { partnerId } from '../../facts/primitives.ts';
import { evaluatedOf } from '../evaluated-of.ts';
import { manifest } from '../testing/recording-bench.ts';
import { rowOf } from './row.ts';

const { inputs, outputs } = manifest.portal.deals;
const now = Date.parse('2025-11-05T09:00:00Z');
const own: typeof manifest = { ...manifest, audience: 'partner', partner: { id: partnerId.parse('701'), name: 'A' } };

const amounts = JSON.stringify({
  version: 1,
  turnText: { fr: 'Partager la preuve', en: 'Share the proof' },
  byCurrency: [
    {
      currency: 'EUR',
      mrr: '740.00',
      running: { monthly: '148.00', maximum: '5328.00', until: '2028-10-15' },
      awaiting: null,
      ended: null,
      earned: null,
      unpaid: null,
      payouts: [['2025-Q4', '0.00', '0.00', '444.00', '0.00']],
    },
  ],
});
const involvement = {
  id: '51',
  properties: { [manifest.portal.partnerInvolvement.properties.partnerCompanyId]: '701' },
};

function deal(changed: Readonly<Record<string, string | null>> = {}, by = manifest) {
  const facts = { id: '9001', properties: { dealname: 'Client SA', [inputs.motion]: 'partner_collaboration' } };
  const mark = evaluatedOf({ deal: facts, involvements: { found: [involvement] } }, by);
  return {
    id: '9001',
    properties: {
      ...facts.properties,
      [outputs.evaluatedAt]: '2025-11-01T08:00:00Z',
      [outputs.evaluatedOf]: mark,
      [outputs.turn]: 'partner',
      [outputs.turnText]: 'Share the proof',
      [outputs.turnOwner]: 'partner',
      [outputs.turnDue]: '2025-11-14',
      [outputs.proofDue]: '1763078400000',
      [outputs.creditedPartner]: 'Atelier Boréal',
      [outputs.amounts]: amounts,
      ...changed,
    },
  };
}
const row = (
  changed: Readonly<Record<string, string | null>> = {},
  involvements: readonly unknown[] | null = [involvement],
  locale: 'en' | 'fr' = 'en',
) => {
  const partnerNames = new Map([['701', 'Atelier Boréal']]);
  return rowOf(deal(changed), involvements as (typeof involvement)[] | null, { manifest, now, locale, partnerNames });
};

test('a deal that says what it was evaluated of is current, with every value that the record keeps', () => {
  expect(row()).toEqual({
    dealId: '9001',
    name: 'Client SA',
    partners: ['Atelier Boréal'],
    state: 'current',
    evaluatedAt: '2025-11-01T08:00:00.000Z',
    evaluation: {
      turn: 'partner',
      turnText: 'Share the proof',
      owner: 'partner',
      due: '2025-11-14',
      proofDue: '2025-11-14',
      creditedPartner: 'Atelier Boréal',
      amounts: (JSON.parse(amounts) as { byCurrency: unknown }).byCurrency,
    },
  });
});

test.each<[string, string, Readonly<Record<string, string | null>>, readonly unknown[] | null]>([
  ['changed', 'a fact of the deal', { [inputs.motion]: 'hubspot_collaboration' }, [involvement]],
  ['changed', 'HubSpot’s sum of its lines', { hs_mrr: '900' }, [involvement]],
  ['changed', 'a partner more', {}, [involvement, { ...involvement, id: '52' }]],
  ['changed', 'a partner less', {}, []],
  ['time', 'the day has come', { [outputs.evaluateAgainFrom]: '2025-11-05T09:00:00Z' }, [involvement]],
  ['time', 'the day has come, involvements unread', { [outputs.evaluateAgainFrom]: '2025-11-05T09:00:00Z' }, null],
  ['current', 'the day is to come', { [outputs.evaluateAgainFrom]: '2025-11-05T09:00:01Z' }, [involvement]],
  ['unsure', 'involvements unread', {}, null],
  ['unsure', 'a day that is none', { [outputs.evaluateAgainFrom]: 'soon' }, [involvement]],
  ['version', 'an earlier mark', { [outputs.evaluatedOf]: '0 hubspot 0123456789ab' }, [involvement]],
  ['version', 'no mark', { [outputs.evaluatedOf]: null }, [involvement]],
  ['never', 'no instant', { [outputs.evaluatedAt]: null }, [involvement]],
  ['never', 'an instant that is none', { [outputs.evaluatedAt]: 'yesterday' }, [involvement]],
  ['never', 'for a partner', { [outputs.evaluatedOf]: '1 partner:701 0123456789ab' }, [involvement]],
])('%s: %s', (state, _, changed, involvements) => {
  const shown = row(changed, involvements);
  expect(shown.state).toBe(state);
  expect(shown.evaluation !== undefined).toBe(state !== 'never');
});

test.each<[string, Readonly<Record<string, string | null>>, object]>([
  ['a turn that nobody knows', { [outputs.turn]: 'soon' }, { turn: null }],
  ['no turn', { [outputs.turn]: null }, { turn: null }],
  ['no words of a turn', { [outputs.turnText]: null, [outputs.amounts]: null }, { turnText: '', amounts: undefined }],
  ['an owner that nobody knows', { [outputs.turnOwner]: 'boss' }, { owner: null }],
  ['a date that is none', { [outputs.turnDue]: '14/11/2025' }, { due: undefined }],
  ['amounts cut off', { [outputs.amounts]: amounts.slice(0, -5) }, { amounts: undefined }],
  [
    'amounts of another version',
    { [outputs.amounts]: amounts.replace('"version":1', '"version":2') },
    { amounts: undefined },
  ],
  ['an amount with a comma', { [outputs.amounts]: amounts.replace('148.00', '148,00') }, { amounts: undefined }],
  ['an amount that is a number', { [outputs.amounts]: amounts.replace('"148.00"', '148') }, { amounts: undefined }],
  ['no amounts', { [outputs.amounts]: null }, { amounts: undefined }],
  [
    'payouts that did not fit',
    { [outputs.amounts]: amounts.replace(/}$/, ',"payoutsLeftOut":true}') },
    { payoutsLeftOut: true },
  ],
])('%s: absent, and nothing else with it', (_, changed, expected) => {
  const { evaluation = {} } = row(changed);
  for (const [key, value] of Object.entries(expected)) expect([key, evaluation[key as never]]).toEqual([key, value]);
  expect({ ...row().evaluation, ...Object.fromEntries(Object.keys(expected).map((key) => [key, null])) }).toMatchObject(
    Object.fromEntries(Object.entries(evaluation).filter(([key]) => !(key in expected))),
  );
});

test('what the turn is about is told in the reader’s language; where the record has it in one alone, in that', () => {
  expect(row({}, [involvement], 'fr').evaluation?.turnText).toBe('Partager la preuve');
  expect(row({ [outputs.amounts]: null }, [involvement], 'fr').evaluation?.turnText).toBe('Share the proof');
});

test('lines that nobody knows have no amounts, and the turn is told all the same', () => {
  const unknown = JSON.stringify({ version: 1, byCurrency: null, turnText: { fr: 'Quoi ?', en: 'What?' } });
  const { evaluation } = row({ [outputs.amounts]: unknown });
  expect([evaluation?.turnText, evaluation?.amounts]).toEqual(['What?', undefined]);
});

test('a deal outside the dates of the rules says so', () => {
  const outside = amounts.replace('"version":1', '"version":1,"outsideDates":true');
  expect(row({ [outputs.amounts]: outside }).evaluation?.outsideDates).toBe(true);
  expect(row().evaluation).not.toHaveProperty('outsideDates');
});

test('what follows from announced terms is marked as provisional', () => {
  const provisional = amounts.replace('"version":1', '"version":1,"provisional":true');
  expect(row({ [outputs.amounts]: provisional }).evaluation?.provisional).toBe(true);
  expect(row().evaluation).not.toHaveProperty('provisional');
});

test('partners are named once each; one whose name was not read by its id', () => {
  const part = (id: string, of: string) => ({
    id,
    properties: { [manifest.portal.partnerInvolvement.properties.partnerCompanyId]: of },
  });
  expect(row({}, [part('1', '701'), part('2', '702'), part('3', '701')]).partners).toEqual(['Atelier Boréal', '702']);
  expect(row({}, null).partners).toBeUndefined();
});

test('a deal without a name is called by its id', () => {
  expect(row({ dealname: ' ' }).name).toBe('9001');
});

describe('in a partner’s own portal', () => {
  const shown = (changed: Readonly<Record<string, string | null>>, parts: readonly (typeof involvement)[] | null) =>
    rowOf(deal(changed, own), parts, {
      manifest: own,
      now,
      locale: 'en',
      partnerNames: new Map([['701', 'Atelier Boréal']]),
    });

  test('nobody is named, not even as the one who is credited', () => {
    expect(shown({}, [involvement])).toMatchObject({ state: 'current', evaluation: { turnText: 'Share the proof' } });
    expect(JSON.stringify(shown({}, [involvement]))).not.toContain('Boréal');
  });

  test('another partner’s part changes nothing', () => {
    const rival = { id: '52', properties: { [manifest.portal.partnerInvolvement.properties.partnerCompanyId]: '702' } };
    expect(shown({}, [involvement, rival]).state).toBe('current');
  });

  test.each([
    ['HubSpot', '1 hubspot 0123456789ab'],
    ['another partner', '1 partner:702 0123456789ab'],
    ['nobody knows whom', null],
  ])('what was evaluated for %s is never shown, in no part', (_, mark) => {
    expect(shown({ [outputs.evaluatedOf]: mark }, [involvement])).toEqual({
      dealId: '9001',
      name: 'Client SA',
      state: 'never',
    });
  });
});
