/** A thousand times two people record at the same moment: one record a deal and partner, and no update lost unnoticed. */
import type { PortalState } from '../preview/emulator/state.ts';
import { historyOf, type StoredRecord } from '../preview/emulator/stored-record.ts';
import type { RecordRequestInput } from '../contract/recording-request.ts';
import { entryOf } from './recording/audit.ts';
import { sameValue } from './recording/between.ts';
import {
  dealId,
  freshPortal,
  known,
  manifest,
  newcomer,
  recordIn,
  type RecordingDone,
  revisionsIn,
} from './testing/recording-bench.ts';

type Fact = RecordRequestInput['record'];
interface Race {
  readonly title: string;
  readonly facts: readonly [Fact, Fact];
  /** Property -> what each of the two says it is. */
  readonly said: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>];
}

const { properties: part } = manifest.portal.partnerInvolvement;
const { inputs } = manifest.portal.deals;
const signed = (partnerId: string, signedOn: string): Fact => ({
  kind: 'link',
  partnerId,
  link: 'automatic',
  signedBy: 'customer',
  signedOn,
});
const signedOn = (date: string) => ({ [part.automaticLinkSignedOn]: date, [part.automaticLinkSignedBy]: 'customer' });

const races: readonly Race[] = [
  {
    title: 'the same fact of the deal, said differently',
    facts: [
      { kind: 'strategy', motion: 'partner_collaboration' },
      { kind: 'strategy', motion: 'hubspot_collaboration' },
    ],
    said: [{ [inputs.motion]: 'partner_collaboration' }, { [inputs.motion]: 'hubspot_collaboration' }],
  },
  {
    title: 'different facts of the deal',
    facts: [
      { kind: 'domains', purchaseDomain: 'one.example' },
      { kind: 'validation', hubspotValidation: 'refused' },
    ],
    said: [{ [inputs.purchaseDomain]: 'one.example' }, { [inputs.hubspotValidation]: 'refused' }],
  },
  {
    title: 'the same signature, two dates',
    facts: [signed(known, '2025-11-03'), signed(known, '2025-11-04')],
    said: [signedOn('2025-11-03'), signedOn('2025-11-04')],
  },
  {
    title: 'different facts of one partner',
    facts: [signed(known, '2025-11-03'), { kind: 'registration', partnerId: known, domain: 'other.example' }],
    said: [signedOn('2025-11-03'), { [part.registrationDomain]: 'other.example' }],
  },
  {
    title: 'a partner’s first record, the same fact',
    facts: [signed(newcomer, '2025-11-03'), signed(newcomer, '2025-11-04')],
    said: [signedOn('2025-11-03'), signedOn('2025-11-04')],
  },
  {
    title: 'a partner’s first record, different facts',
    facts: [
      { kind: 'part', partnerId: newcomer, role: 'competing' },
      { kind: 'registration', partnerId: newcomer, domain: 'other.example' },
    ],
    said: [{ [part.role]: 'competing' }, { [part.registrationDomain]: 'other.example' }],
  },
  {
    title: 'two requests of the same list',
    facts: [
      { kind: 'request', partnerId: known, at: '2025-10-20T09:00:00+02:00' },
      { kind: 'request', partnerId: known, at: '2025-10-21T09:00:00+02:00', repliedAt: '2025-10-21T12:00:00+02:00' },
    ],
    said: [{}, {}],
  },
  {
    title: 'two decisions of HubSpot on the same deal',
    facts: [
      { kind: 'decision', ruleId: 'POI-12', decided: 'granted', on: '2025-11-03' },
      { kind: 'decision', ruleId: 'REG-03', decided: 'refused', on: '2025-11-04' },
    ],
    said: [{}, {}],
  },
  {
    title: 'a link sent and the same link signed',
    facts: [
      { kind: 'link', partnerId: newcomer, link: 'manual', sentOn: '2025-11-01' },
      { kind: 'link', partnerId: newcomer, link: 'manual', signedBy: 'customer', signedOn: '2025-11-04' },
    ],
    said: [{ [part.manualLinkSentOn]: '2025-11-01' }, { [part.manualLinkSignedOn]: '2025-11-04' }],
  },
];

/** Repeats exactly: each seed is one interleaving. */
function numbersFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_507) + 0x9e3779b9) >>> 0;
    return (state ^ (state >>> 13)) / 2 ** 32;
  };
}

async function wait(turns: number): Promise<void> {
  for (let left = Math.floor(turns); left > 0; left -= 1) await Promise.resolve();
}
/** Each call takes its time on the way there and back. */
const turnsFrom = (random: () => number) => () => wait(random() * 40);

function recordOf(state: PortalState, fact: Fact): StoredRecord {
  if (!('partnerId' in fact)) return state.objects.get(state.types.find('deals', 'v3'), dealId);
  const involvement = state.app?.involvement;
  if (involvement === undefined) throw new Error('not installed');
  const all = state.objects
    .all(involvement)
    .filter((record) => record.values.get(part.key) === `${dealId}:${fact.partnerId}`);
  expect(all).toHaveLength(1);
  const [record] = all;
  const onDeal = state.associations
    .of(state.objects.get(state.types.find('deals', 'v3'), dealId), involvement)
    .map(({ toId }) => toId);
  expect(onDeal).toContain(record!.id);
  return record!;
}

/** The update is in the record; or it is not, and one of the two was told who wrote what. */
function noticed(
  record: StoredRecord,
  said: Readonly<Record<string, string>>,
  own: RecordingDone,
  other: RecordingDone,
): string[] {
  if (own.outcome.state !== 'recorded') return [];
  const { conflicts } = own.outcome;
  const others = other.outcome.state === 'recorded' ? other.outcome.conflicts : [];
  return Object.entries(said).flatMap(([property, value]) => {
    if (sameValue(record.values.get(property) ?? '', value)) return [];
    const told =
      conflicts.some((each) => each.property === property && each.now === 'theirs_stands') ||
      others.some((each) => each.property === property && sameValue(each.value, value));
    const kept = historyOf(record, property).some((each) => sameValue(each.value, value));
    return told && kept ? [] : [`${property}: ${value} was lost, and nobody was told`];
  });
}

const rounds = 125;

test.each(races)(
  '$title, 125 times: one record, nothing lost unnoticed',
  async ({ facts, said }) => {
    const seen = new Set<string>();
    for (let round = 1; round <= rounds; round += 1) {
      const random = numbersFrom(round);
      const state = freshPortal();
      const basedOn = await revisionsIn(state);
      const [one, two] = await Promise.all(
        facts.map(async (fact) => {
          await wait(random() * 400);
          return recordIn({ state, turns: turnsFrom(random) }, fact, basedOn);
        }) as [Promise<RecordingDone>, Promise<RecordingDone>],
      );
      const outcomes = [one.outcome.state, two.outcome.state];
      seen.add(outcomes.join(' '));
      // Somebody always gets through, and who does not is told that the record changed.
      expect({ round, outcomes, some: outcomes.includes('recorded') }).toMatchObject({ some: true });
      expect(outcomes.filter((state) => state !== 'recorded' && state !== 'changed')).toEqual([]);
      const record = recordOf(state, facts[0]);
      expect({ round, lost: [...noticed(record, said[0], one, two), ...noticed(record, said[1], two, one)] }).toEqual({
        round,
        lost: [],
      });

      const log = record.values.get(part.audit) ?? '';
      for (const { outcome, requestId } of [one, two]) {
        const logged = entryOf(log, requestId) !== null;
        expect({ round, state: outcome.state, logged }).toEqual({
          round,
          state: outcome.state,
          logged: outcome.state === 'recorded',
        });
      }
      if (facts[0].kind === 'request') {
        const list = record.values.get(part.requests) ?? '';
        for (const [index, { outcome }] of [one, two].entries()) {
          const fact = facts[index]!;
          if (outcome.state === 'recorded' && fact.kind === 'request')
            expect({ round, list }).toEqual({ round, list: expect.stringContaining(fact.at) as string });
        }
      }
      if (facts[0].kind === 'decision') {
        const list = record.values.get(inputs.decisions) ?? '';
        for (const [index, { outcome }] of [one, two].entries()) {
          const fact = facts[index]!;
          if (outcome.state === 'recorded' && fact.kind === 'decision')
            expect({ round, list }).toEqual({ round, list: expect.stringContaining(fact.ruleId) as string });
        }
      }
      if (facts[1].kind === 'link' && facts[1].link === 'manual' && two.outcome.state === 'recorded')
        expect(record.values.get(part.manualLinkStatus)).toBe('signed');
    }
    // The interleavings are real: now and then both get through, now and then one is stopped.
    expect(seen.size).toBeGreaterThan(1);
  },
  60_000,
);
