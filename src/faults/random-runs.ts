/** Assessments while three calls in ten fail, each in a way of its own. */
import { againWhenLate } from './again-when-late.ts';
import type { Plan } from './failing-hubspot.ts';
import { faults } from './fault-kinds.ts';
import { judge, type Judgement } from './judge.ts';
import type { SamplePortal } from './sample-portal.ts';
import { sideBySide } from './side-by-side.ts';

export interface RandomRun {
  readonly dealId: string;
  readonly seed: number;
  readonly judgement: Judgement;
  readonly milliseconds: number;
  readonly calls: number;
  readonly failed: number;
}

const share = 0.3;
/** Of the calls that fail, so many take long to do so. */
const shareOfSlow = 0.05;
const prompt = faults.filter(({ slow }) => !slow);
const slow = faults.filter((fault) => fault.slow);

/** The same seeds give the same draws; which call draws first may differ where calls are under way together. */
export async function randomRuns(
  portals: readonly SamplePortal[],
  count: number,
  firstSeed: number,
  sideBy: number,
): Promise<RandomRun[]> {
  const deals = portals.flatMap((portal) => portal.dealIds.map((dealId) => ({ portal, dealId })));
  // Before the crowd: an answer in order must not want for time.
  for (const { portal, dealId } of deals) await portal.whole(dealId);
  const runs = Array.from({ length: count }, (_, index) => ({
    ...pick(deals, index / deals.length - Math.floor(index / deals.length)),
    seed: firstSeed + index,
  }));
  const run = async ({ portal, dealId, seed }: (typeof runs)[number]) => {
    let failed = 0;
    const plan = failing(seed, () => {
      failed += 1;
    });
    const { view } = await portal.whole(dealId);
    const { answer, milliseconds, asked } = await portal.ask(dealId, plan);
    return {
      portal,
      dealId,
      seed,
      judgement: judge(answer, view, portal.names),
      milliseconds,
      calls: asked.length,
      failed,
      fault: { slow: true },
    };
  };
  return againWhenLate(await sideBySide(runs, sideBy, run), run);
}

function failing(seed: number, onFault: () => void): Plan {
  const draw = sequence(seed);
  return () => {
    if (draw() >= share) return null;
    onFault();
    return pick(draw() < shareOfSlow ? slow : prompt, draw());
  };
}

function pick<T>(from: readonly T[], at: number): T {
  const picked = from[Math.min(from.length - 1, Math.floor(at * from.length + 1e-9))];
  if (picked === undefined) throw new RangeError('Nothing to pick from.');
  return picked;
}

/** Mulberry32: numbers in [0, 1), well mixed even for seeds in a row. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
