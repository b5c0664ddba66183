/**
 * Histories of deals over several quarters, each closed as it was known then: a cancellation told late, an MRR corrected, a
 * decision of HubSpot, a payment resumed, a proof withdrawn. Whatever comes, what was closed and its adjustments are in the end
 * what the facts say in the end, and no closed file changes.
 */
import fc from 'fast-check';
import type { FactsInput } from '../../facts/schema.ts';
import { grouped } from '../../rules/language/grouped.ts';
import { aDeal, aLine, aProof, datedFacts } from '../../rules/testing/a-deal.ts';
import { plainRulebook } from '../../rules/testing/plain-rulebook.ts';
import { judged as judgedOf } from '../../rules/verdict/determine.ts';
import { isZero, total } from '../../view/amounts.ts';
import { adjustmentsOf } from './adjustments.ts';
import { type ClosedQuarter, closedQuarter, opened, sealed } from './closed.ts';
import { entriesOf, type Entry, type JudgedDeal } from './entry.ts';
import { statementOf } from './statement.ts';

/** What is known of a deal at one time. */
interface Known {
  readonly monthsPaid: number;
  readonly cancelled: boolean;
  readonly mrr: readonly string[];
  readonly proof: 'in time' | 'late' | 'withdrawn';
  readonly decided: 'granted' | 'refused' | null;
}

const quarters = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'] as const;
/** Days on which they are stated, after their end, and the last of all. */
const days = ['2026-01-20', '2026-04-20', '2026-07-20', '2026-10-20'] as const;

function judged(id: string, { monthsPaid, cancelled, mrr, proof, decided }: Known, day: string): JudgedDeal {
  const signed: Partial<FactsInput> = {
    'in time': {},
    late: { proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })] },
    withdrawn: { proofs: [] },
  }[proof];
  const facts = datedFacts(
    aDeal(
      {
        asOf: `${day}T12:00:00+02:00`,
        lineItems: mrr.map((each, index) =>
          aLine(`L${index + 1}`, index === 0 ? 'Marketing Hub Professional' : 'Sales Hub Professional', each),
        ),
        payments: { monthsPaid, cancelled },
        ...signed,
        ...(decided === null ? {} : { decisions: [{ ruleId: 'POI-12', partnerId: 'A', decided, on: '2025-12-01' }] }),
      },
      { id, name: `Deal ${id}` },
    ),
  );
  const { determination, accruals } = judgedOf(facts, plainRulebook);
  return { facts, determination, accruals: accruals(), viewer: null };
}

/** What may become known between two quarters. */
const changes = {
  'the customer pays another quarter': (deal: Known): Known => ({ ...deal, monthsPaid: deal.monthsPaid + 3 }),
  'a payment comes late': (deal: Known): Known => ({ ...deal, monthsPaid: deal.monthsPaid + 1 }),
  'a cancellation is told late': (deal: Known): Known => ({
    ...deal,
    cancelled: true,
    monthsPaid: Math.max(0, deal.monthsPaid - 2),
  }),
  'the payment is resumed': (deal: Known): Known => ({ ...deal, cancelled: false, monthsPaid: deal.monthsPaid + 4 }),
  'the MRR is corrected': (deal: Known): Known => ({ ...deal, mrr: ['701.37', ...deal.mrr.slice(1)] }),
  'the MRR is corrected once more': (deal: Known): Known => ({ ...deal, mrr: ['739.99', ...deal.mrr.slice(1)] }),
  'a line is added': (deal: Known): Known => ({ ...deal, mrr: [...deal.mrr.slice(0, 1), '333.33'] }),
  'a line is taken away': (deal: Known): Known => ({ ...deal, mrr: deal.mrr.slice(0, 1) }),
  'the proof turns out late': (deal: Known): Known => ({ ...deal, proof: 'late' }),
  'the proof is withdrawn': (deal: Known): Known => ({ ...deal, proof: 'withdrawn' }),
  'the proof stands after all': (deal: Known): Known => ({ ...deal, proof: 'in time' }),
  'HubSpot grants': (deal: Known): Known => ({ ...deal, decided: 'granted' }),
  'HubSpot refuses': (deal: Known): Known => ({ ...deal, decided: 'refused' }),
};
type Change = keyof typeof changes;
const anyChange = fc.constantFrom(...(Object.keys(changes) as Change[]));

const atFirst: Known = { monthsPaid: 3, cancelled: false, mrr: ['740.00', '450.00'], proof: 'in time', decided: null };
const ids = ['9001', '9002'] as const;

/** By deal, line, month, whose it is, currency and kind; nothing is nothing. */
function summed(entries: readonly Entry[]): readonly (readonly [string, string])[] {
  const groups = grouped(entries, ({ dealId, lineItemId, month, partnerId, currency, kind }) =>
    JSON.stringify([dealId, lineItemId, month, partnerId, currency, kind]),
  );
  return [...groups]
    .map(([key, of]) => [key, total(of.map(({ amount }) => amount))] as const)
    .filter(([, amount]) => !isZero(amount))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

interface Closing {
  readonly file: string;
  readonly closed: ClosedQuarter;
}

function closing(quarter: string, deals: readonly JudgedDeal[], before: readonly Closing[]): Closing {
  const known = before.map(({ closed }) => closed);
  const { entries, adjustments, mismatches } = statementOf(deals, quarter, null, adjustmentsOf(known, deals, quarter));
  expect(mismatches).toEqual([]);
  const file = sealed(closedQuarter({ quarter, closedAt: '2026-11-01T09:00:00Z' }, deals, entries, adjustments));
  const answer = opened(Buffer.from(file));
  if (!answer.ok) throw new Error(answer.why);
  return { file, closed: answer.closed };
}

/** Each step: what becomes known of either deal before the next quarter is closed. */
const anyHistory = fc.record({
  steps: fc.array(fc.array(fc.tuple(fc.constantFrom(...ids), anyChange), { maxLength: 4 }), {
    minLength: 2,
    maxLength: quarters.length,
  }),
  /** In which order the closed files are given. */
  turned: fc.boolean(),
});

function states(steps: readonly (readonly (readonly [string, Change])[])[]): Map<string, Known>[] {
  const now = new Map<string, Known>(ids.map((id) => [id, atFirst]));
  return steps.map((step) => {
    for (const [id, change] of step) now.set(id, changes[change](now.get(id) ?? atFirst));
    return new Map(now);
  });
}

const dealsOf = (state: Map<string, Known>, day: string): JudgedDeal[] =>
  [...state].map(([id, known]) => judged(id, known, day));

test('all that was closed, with its adjustments and those of the open quarter, is what the last state brings', () => {
  const seen = new Set<Change>();
  let adjusted = 0;
  fc.assert(
    fc.property(anyHistory, ({ steps, turned }) => {
      const all = states(steps);
      const closings: Closing[] = [];
      const last = all.length - 1;
      for (const [index, state] of all.slice(0, last).entries()) {
        const before = turned ? closings.toReversed() : closings;
        closings.push(closing(quarters[index]!, dealsOf(state, days[index]!), before));
      }
      const open = quarters[last]!;
      const deals = dealsOf(all[last]!, days[last]!);
      const statement = statementOf(
        deals,
        open,
        null,
        adjustmentsOf(
          closings.map(({ closed }) => closed),
          deals,
          open,
        ),
      );
      const stated = [
        ...closings.flatMap(({ closed }) => [...closed.entries, ...closed.adjustments]),
        ...statement.entries,
        ...statement.adjustments,
      ];
      const is = deals.flatMap((deal) => quarters.slice(0, last + 1).flatMap((quarter) => entriesOf(deal, quarter)));
      expect(summed(stated)).toEqual(summed(is));
      // Every adjustment stands in the open quarter and names the closed one.
      for (const each of statement.adjustments) {
        expect([each.quarter, closings.some(({ closed }) => closed.quarter === each.adjusts)]).toEqual([open, true]);
        expect(each.adjusts < open).toBe(true);
      }
      for (const { file, closed } of closings) {
        expect(opened(Buffer.from(file))).toEqual({ ok: true, closed });
        expect(sealedAgain(closed, file)).toBe(file);
      }
      adjusted += stated.filter((each) => 'adjusts' in each).length;
      for (const [, change] of steps.flat()) seen.add(change);
    }),
    { numRuns: 120 },
  );
  expect([...seen].sort()).toEqual(Object.keys(changes).sort());
  expect(adjusted).toBeGreaterThan(200);
});

/** What the file says, written down once more. */
const sealedAgain = (closed: ClosedQuarter, file: string): string =>
  `${JSON.stringify({ ...closed, seal: /"seal": "(\w+)"/.exec(file)?.[1] }, null, 1)}\n`;

test('what is stated once more of the same facts is adjusted in nothing', () => {
  fc.assert(
    fc.property(anyHistory, ({ steps }) => {
      const all = states(steps);
      const closings: Closing[] = [];
      for (const [index, state] of all.entries())
        closings.push(closing(quarters[index]!, dealsOf(state, days[index]!), closings));
      const same = dealsOf(all.at(-1)!, days[all.length - 1]!);
      const known = closings.map(({ closed }) => closed);
      expect(adjustmentsOf(known, same, '2026-Q4').adjustments).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a change that is taken back is adjusted twice, and comes to nothing', () => {
  fc.assert(
    fc.property(anyChange, anyChange, (one, other) => {
      const there = changes[other](changes[one](atFirst));
      const first = closing('2025-Q4', [judged('9001', atFirst, days[0])], []);
      const second = closing('2026-Q1', [judged('9001', there, days[1])], [first]);
      const back = [judged('9001', atFirst, days[2])];
      const third = closing('2026-Q2', back, [first, second]);
      const of = (wanted: string) =>
        [first, second, third].flatMap(({ closed }) => [
          ...closed.entries.filter(({ quarter }) => quarter === wanted && closed.quarter === wanted),
          ...closed.adjustments.filter(({ adjusts }) => adjusts === wanted),
        ]);
      expect(summed(of('2025-Q4'))).toEqual(summed(back.flatMap((deal) => entriesOf(deal, '2025-Q4'))));
      expect(summed(of('2026-Q1'))).toEqual(summed(back.flatMap((deal) => entriesOf(deal, '2026-Q1'))));
    }),
    { numRuns: 60 },
  );
});

describe('a closed file of which one byte is another', () => {
  const { file } = closing('2025-Q4', [judged('9001', { ...atFirst, mrr: ['740.00'] }, days[0])], []);
  const bytes = Buffer.from(file);
  const flipped = (at: number, bit: number): Buffer => {
    const other = Buffer.from(bytes);
    other[at] = (other[at] ?? 0) ^ (1 << bit);
    return other;
  };

  test('is refused, wherever it stands and whether a program still reads it or not', () => {
    const taken: string[] = [];
    const whys = new Set<string>();
    for (let at = 0; at < bytes.length; at += 1)
      for (const bit of [0, 1, 4, 5, 7]) {
        const answer = opened(flipped(at, bit));
        if (answer.ok) taken.push(`${at}/${bit}`);
        else whys.add(answer.why);
      }
    expect(taken).toEqual([]);
    expect([...whys].sort()).toEqual(['altered', 'unreadable']);
  });

  test('so is one with a byte more or less, other line ends, or spaces of another width', () => {
    for (const other of [
      file.slice(0, -1),
      `${file}\n`,
      `\uFEFF${file}`,
      file.replaceAll('\n', '\r\n'),
      JSON.stringify(JSON.parse(file)),
      JSON.stringify(JSON.parse(file), null, 2),
    ])
      expect(opened(Buffer.from(other)).ok).toBe(false);
  });
});
