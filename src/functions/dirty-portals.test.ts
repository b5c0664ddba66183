/**
 * A partner is told the same to the letter whoever else is on the deal, in whatever state their records are, as long as
 * what the whole deal decides for that partner is the same (BPW-03, FAQ-07): through every door there is.
 * `npm run fuzz` tries more portals; ROE_PORTALS says how many.
 */
import fc from 'fast-check';
import appJson from '../../app.json';
import { rulebook20250903 } from '../catalogue/testing/rulebook-20250903.ts';
import { factsFromRecords } from '../crm/facts-from-records.ts';
import { gatewayOn } from '../crm/gateway/gateway.ts';
import { blankMemory } from '../crm/gateway/installation-memory.ts';
import type { SmallCrm } from '../crm/gateway/testing/small-crm.ts';
import { elsewhereOf } from '../crm/in-doubt.ts';
import { historyOf } from '../crm/history.ts';
import { type Manifest, manifestSchema } from '../crm/manifest-schema.ts';
import { rowOf } from '../crm/portfolio/row.ts';
import { readDeal } from '../crm/read-deal.ts';
import type { DealRecords } from '../crm/records.ts';
import { strangers } from '../crm/recording/membership.ts';
import { anyOthers, anyOwn, callsOn, type Others, type Own, portalWith, viewer } from '../crm/testing/dirty-portals.ts';
import { viewInputOf } from '../crm/view-input.ts';
import { outputsToWrite, withOutputs } from '../crm/write-outputs.ts';
import { instant, partnerId, timeZone } from '../facts/primitives.ts';
import type { Elsewhere } from '../rules/verdict/redaction.ts';
import { judgeBy } from '../rules/judge.ts';
import { assessmentOf } from '../view/history/assessment.ts';
import { historyView } from '../view/history/history-view.ts';
import { outputsOf } from '../view/outputs.ts';
import { printInput } from '../view/print-input.ts';
import { summaryForPartner, viewOfDeal } from '../view/view-of-deal.ts';

const manifests = {
  partner: manifestSchema.parse({
    ...appJson,
    audience: 'partner',
    partner: { id: viewer, name: 'Agence', type: 'solutions_partner', tier: 'gold' },
  }),
  hubspot: manifestSchema.parse({ ...appJson, audience: 'hubspot', partner: null }),
};
const judge = judgeBy(rulebook20250903);
const reader = { locale: 'en', formatLocale: 'en-GB' } as const;
const context = { timeZone: timeZone.parse('Europe/Paris'), asOf: instant.parse('2025-11-05T10:00:00+01:00') };
const now = Date.parse('2025-11-05T09:00:00Z');

async function recordsIn(crm: SmallCrm, manifest: Manifest): Promise<DealRecords> {
  const memory = blankMemory();
  const read = await readDeal('9001', {
    gateway: gatewayOn(callsOn(crm), memory),
    manifest,
    memory,
    withHistory: true,
  });
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

/** What others decide for the partner, line by line. */
function decided(records: DealRecords, manifest: Manifest): string {
  const judged = (of: DealRecords): Elsewhere =>
    judge.elsewhere(partnerId.parse(viewer), {
      ...factsFromRecords(of, { ...context, manifest }).facts,
      asOf: context.asOf,
    });
  const { ofLine, credited } = elsewhereOf(records, manifest, judged);
  return JSON.stringify([[...ofLine], credited]);
}

interface Told {
  readonly decided: string;
  readonly doors: Readonly<Record<string, string>>;
}

/** In its own portal: the card, the terminal, what "why" and "why not" are asked of, what is kept on the deal, a refused recording. */
async function inOwnPortal(crm: SmallCrm): Promise<Told> {
  const manifest = manifests.partner;
  const records = await recordsIn(crm, manifest);
  const input = viewInputOf(records, { ...context, manifest, judge, reader });
  const options = {
    gateway: { updateRecord: () => Promise.reject(new Error('nothing is written here')) } as never,
    manifest,
    dealId: '9001',
    now,
    outputsOf: (of: DealRecords) => {
      const its = viewInputOf(of, { ...context, manifest, judge, reader });
      return { outputs: outputsOf(its), gaps: its.gaps };
    },
  };
  const asked = [viewer, '8001', '9999'].map((id) => {
    const record = { kind: 'registration', partnerId: partnerId.parse(id), registrationKind: 'domain' } as const;
    return strangers(record, records, manifest);
  });
  const written = outputsToWrite(records, options);
  // Whoever looked them up.
  const partnerNames = new Map(
    (records.companies?.found ?? []).map(({ id, properties }) => [id, properties['name'] ?? '']),
  );
  const kept = written.values === null ? records.deal : withOutputs(records.deal, written.values);
  return {
    decided: decided(records, manifest),
    doors: {
      card: JSON.stringify(viewOfDeal(input)),
      terminal: printInput(input).join(''),
      'evaluate --json': JSON.stringify(input.determination),
      'gaps on stderr': JSON.stringify(input.gaps),
      // Why, and why not, are asked of these.
      facts: JSON.stringify(input.facts),
      outputs: JSON.stringify(written),
      portfolio: JSON.stringify(
        rowOf(kept, records.involvements?.found ?? null, { manifest, now, locale: 'en', partnerNames }),
      ),
      refusals: JSON.stringify(asked),
      revisions: JSON.stringify(input.revisions ?? null),
      history: JSON.stringify(historyView(input, historyOf(records, manifest))),
      'what would be saved': JSON.stringify(assessmentOf(input)),
    },
  };
}

/** On HubSpot's side: what a specialist copies for the partner, and the partner's own case in full. */
async function copied(crm: SmallCrm): Promise<Told> {
  const manifest = manifests.hubspot;
  const records = await recordsIn(crm, manifest);
  const input = viewInputOf(records, { ...context, manifest, judge, reader });
  if (input.audience !== 'hubspot') throw new TypeError('The portal is HubSpot’s.');
  const own = input.caseOf(viewer);
  return {
    decided: decided(records, manifest),
    doors: {
      summary: summaryForPartner(input, viewer, 'en'),
      'own view': JSON.stringify(viewOfDeal(own)),
    },
  };
}

const nobody: Others = { rivals: [], deal: {} };
const portals = Number(process.env['ROE_PORTALS'] ?? 150);

test.each([
  ['in the partner’s own portal', manifests.partner, inOwnPortal],
  ['in a summary that HubSpot’s side copies', manifests.hubspot, copied],
] as const)(
  '%s',
  async (_where, manifest, told) => {
    const alone = new Map<string, Promise<Told>>();
    const byDecision = new Map<string, { readonly told: Told; readonly others: Others }>();
    let compared = 0;
    const cases = anyOwn.chain((own) => fc.tuple(fc.constant(own), anyOthers(manifest, own)));
    const toldAlone = (own: Own): Promise<Told> => {
      const key = JSON.stringify(own);
      const known = alone.get(key) ?? told(portalWith(manifest, own, nobody));
      alone.set(key, known);
      return known;
    };
    await fc.assert(
      fc.asyncProperty(cases, async ([own, others]) => {
        const with_ = await told(portalWith(manifest, own, others));
        for (const [door, answer] of Object.entries(with_.doors))
          expect([door, /Rival|Bureau|80(0[1-9]|1[0-2])|evil/.exec(answer)]).toEqual([door, null]);
        const one = await toldAlone(own);
        if (one.decided === with_.decided) {
          compared += 1;
          expect(with_.doors).toEqual(one.doors);
        }
        // Where others decide something, it is the same whoever they are.
        const key = `${JSON.stringify(own)} ${with_.decided}`;
        const before = byDecision.get(key);
        if (before === undefined) byDecision.set(key, { told: with_, others });
        else expect(with_.doors).toEqual(before.told.doors);
      }),
      { numRuns: portals },
    );
    expect(compared).toBeGreaterThan(portals / 10);
  },
  600_000,
);

describe.each([
  ['in the partner’s own portal', manifests.partner, inOwnPortal],
  ['in a summary that HubSpot’s side copies', manifests.hubspot, copied],
] as const)('%s', (_where, manifest, told) => {
  const own = { won: true, signed: true, dirty: false, decided: false };
  const { properties: part } = manifest.portal.partnerInvolvement;
  type Rival = Others['rivals'][number];
  const rivals = (count: number, more: Partial<Rival> = {}): Others => ({
    deal: {},
    rivals: Array.from({ length: count }, (_, index) => ({
      id: String(8001 + index),
      company: { name: `Rival ${index}` },
      involvement: { [part.automaticLinkStatus]: 'rejected', [part.automaticLinkCovers]: 'all' },
      twice: null,
      shown: 'by both answers',
      named: 'by its id',
      label: manifest.portal.associationLabels.competing.label,
      ...more,
    })),
  });
  const toldOf = (others: Others): Promise<Told> => told(portalWith(manifest, own, others));
  const settled = JSON.stringify([
    [
      ['31', 'nothing'],
      ['32', 'nothing'],
    ],
    true,
  ]);

  test.each([1, 10, 12, 99])(
    '%d rivals, of whom none has a proof: the rules are met as without them',
    async (count) => {
      const [alone, beside] = [await toldOf(nobody), await toldOf(rivals(count))];
      expect(alone.decided).toBe(settled);
      expect(beside.decided).toBe(settled);
      expect(beside.doors).toEqual(alone.doors);
    },
  );

  if (told === inOwnPortal)
    test('of the deal’s log and of what was saved its own is told, and nothing else', async () => {
      const decided = { ...own, decided: true };
      const { outputs } = manifest.portal.deals;
      const log = '{"at":"2025-10-22T08:00:00.000Z","saidBy":"Rival","kind":"list","set":{},"request":"r","asked":"a"}';
      const { doors } = await told(portalWith(manifest, decided, { rivals: [], deal: { [outputs.audit]: log } }));
      expect(doors['history']).toContain('Nora Petit');
      expect(doors['history']).not.toContain('Rival');
    });

  test('more rivals than one answer can judge are no other news than one', async () => {
    const unproven = { involvement: {} };
    const waiting = (count: number) =>
      told(portalWith(manifest, { ...own, won: false, signed: false }, rivals(count, unproven)));
    const [one, twelve, most] = [await waiting(1), await waiting(12), await waiting(120)];
    expect(twelve.doors).toEqual(one.doors);
    expect(most.doors).toEqual(one.doors);
    expect(JSON.stringify(most.doors)).not.toContain('too_many');
  });

  test.each<[string, Partial<Rival>]>([
    ['a rival without a word on its part', { involvement: 'none' }],
    ['a rival that was turned down', {}],
    ['a rival of whose part nothing is recorded yet', { involvement: {} }],
    ['a rival that nobody labelled', { label: null, involvement: 'none' }],
  ])('%s, shown by one of HubSpot’s two answers: nothing else is told than without it', async (_what, more) => {
    const alone = await toldOf(nobody);
    for (const shown of ['by the deal alone', 'by the labels alone'] as const) {
      const beside = await toldOf(rivals(2, { ...more, shown }));
      expect([shown, beside.decided]).toEqual([shown, settled]);
      expect(beside.doors).toEqual(alone.doors);
    }
  });

  test('where the credit depends on what the company is, it is not settled, and nobody is told why', async () => {
    const signed = Object.fromEntries(
      Object.entries({ Status: 'signed', SignedBy: 'customer', SignedOn: '2025-10-12', Covers: 'all' }).map(
        ([key, value]) => [part[`automaticLink${key}` as 'automaticLinkStatus'], value],
      ),
    );
    const beside = await toldOf(rivals(1, { involvement: signed, shown: 'by the deal alone' }));
    expect(beside.decided).not.toBe(settled);
    expect(JSON.stringify(beside.doors)).not.toMatch(/Rival|8001|associations/);
  });
});
