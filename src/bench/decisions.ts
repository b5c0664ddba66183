/**
 * How many decisions a second on one core. First the subset of rules that json-rules-engine and zen-engine can express as
 * well, in one run, on the same deals (ours is the full determination: it decides more). Then the full engine alone, with
 * 1, 10 and 100 lines a deal. A decision is the verdict on one line.
 */
import { Bench, type Task } from 'tinybench';
import { rulebook } from '../catalogue/rulebook.ts';
import { decide } from '../rules/verdict/decide.ts';
import { determine } from '../rules/verdict/determine.ts';
import { dealWith } from './deals.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { subsetLines } from './subset.ts';
import { zenEngine } from './zen-engine.ts';

const quick = process.argv.includes('--quick');
const ownTime = process.argv.includes('--cpu');
const cpuMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const sizes = [1, 10, 100];
/** Different deals in turn, so that nobody is measured on an answer that it remembers. */
const variety = 64;

interface Row {
  readonly engine: string;
  readonly lines: number;
  readonly decisionsPerSecond: number;
  /** Microseconds a deal. */
  readonly p50: number;
  readonly p99: number;
}

/** An engine that answers at once is not made to wait for a promise. */
type Decide = { readonly now: (seed: number) => unknown } | { readonly later: (seed: number) => Promise<unknown> };

async function measure(engine: string, lines: number, decide: Decide): Promise<Row> {
  let seed = 0;
  const bench = new Bench({
    time: quick ? 300 : 2000,
    warmupTime: quick ? 100 : 500,
    ...(ownTime ? { now: cpuMilliseconds } : {}),
  });
  if ('now' in decide) {
    bench.add(engine, () => {
      decide.now(seed++ % variety);
    });
  } else {
    bench.add(engine, async () => {
      await decide.later(seed++ % variety);
    });
  }
  await bench.run();
  const { latency } = resultOf(bench.tasks[0]);
  return {
    engine,
    lines,
    decisionsPerSecond: (lines * 1000) / latency.mean,
    p50: latency.p50 * 1000,
    p99: latency.p99 * 1000,
  };
}

interface Memory {
  /** Kilobytes of heap that one determination takes as long as somebody keeps it. */
  readonly kept: number;
  /** Megabytes that the heap is larger after many determinations that nobody keeps; about zero: nothing is left behind. */
  readonly left: number;
}

function memoryOf(decide: (seed: number) => unknown): Memory {
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const start = heap();
  const kept = Array.from({ length: variety }, (_, seed) => decide(seed));
  const perDeal = (heap() - start) / kept.length / 2 ** 10;
  kept.length = 0;
  const before = heap();
  for (let seed = 0; seed < variety * 50; seed += 1) decide(seed % variety);
  return { kept: perDeal, left: (heap() - before) / 2 ** 20 };
}

function resultOf(task: Task | undefined) {
  const result = task?.result;
  if (result === undefined || !('latency' in result)) throw new Error('The benchmark did not complete.');
  return result;
}

const [explained, withoutReasons] = ['rules-of-engagement', 'the same without reasons'];
const jsonRules = jsonRulesEngine();
const zen = zenEngine();
const rows: Row[] = [];
const memory = new Map<number, Memory>();
for (const lines of sizes) {
  const deals = Array.from({ length: variety }, (_, seed) => dealWith(lines, seed));
  const subset = deals.map((facts) => subsetLines(facts, rulebook.classify));
  const deal = (seed: number) => {
    const facts = deals[seed];
    if (facts === undefined) throw new Error(`No deal ${seed}`);
    return facts;
  };
  for (let seed = 0; seed < variety; seed += 1) await agree(seed);
  const ours = (seed: number) => determine(deal(seed), rulebook);
  rows.push(await measure(explained, lines, { now: ours }));
  rows.push(await measure(withoutReasons, lines, { now: (seed) => decide(deal(seed), rulebook) }));
  rows.push(await measure('json-rules-engine', lines, { later: (seed) => eachLine(seed, jsonRules) }));
  rows.push(await measure('zen-engine with trace', lines, { later: (seed) => eachLine(seed, zen) }));
  memory.set(lines, memoryOf(ours));

  async function eachLine(seed: number, decide: typeof zen) {
    for (const line of subset[seed] ?? []) await decide(line);
  }

  /** The engines are compared on the same answers or not at all. */
  async function agree(seed: number) {
    const ours = determine(deal(seed), rulebook);
    for (const [index, line] of (subset[seed] ?? []).entries()) {
      // A Starter line beside a Pro one is HubSpot's to decide, which the subset cannot say.
      if (line.edition === 'starter') continue;
      const expected = Number(ours.lines[index]?.commission.monthly ?? Number.NaN);
      for (const decide of [jsonRules, zen]) {
        const { monthly } = await decide(line);
        if (Math.abs(monthly - expected) > 0.005 + Number.EPSILON * expected) {
          throw new Error(`Line ${index} of deal ${seed}: ${monthly} where ours is ${expected}`);
        }
      }
    }
  }
}

/** Time a line against the deal of one line: below 1, a line of a long deal costs less than a deal of one. */
const full = rows.filter(({ engine }) => engine === explained);
const bare = rows.filter(({ engine }) => engine === withoutReasons);
const perLine = (row: Row | undefined) => (row === undefined ? Number.NaN : row.p50 / row.lines);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ engines: rows, memory: Object.fromEntries(memory) }));
} else {
  console.log(`Node ${process.version}, one core; a decision is the verdict on one line, explained`);
  console.log('\nWhat all three can express, on the same deals (ours judges by every rule, not by the subset alone)');
  console.table(
    rows.map(({ engine, lines, decisionsPerSecond, p50 }) => ({
      engine,
      'lines a deal': lines,
      'decisions/s': Math.round(decisionsPerSecond),
      'p50 µs a deal': p50.toFixed(1),
    })),
  );
  console.log('\nThe full engine');
  console.table(
    full.map((row, index) => ({
      'lines a deal': row.lines,
      'decisions/s': Math.round(row.decisionsPerSecond),
      'without reasons': Math.round(bare[index]?.decisionsPerSecond ?? Number.NaN),
      'p50 µs a deal': row.p50.toFixed(1),
      'p99 µs a deal': row.p99.toFixed(1),
      'µs a line': perLine(row).toFixed(1),
      'a line, against the deal of one': (perLine(row) / perLine(full[0])).toFixed(2),
      'KB a deal, kept': memory.get(row.lines)?.kept.toFixed(0),
      'MB left behind': memory.get(row.lines)?.left.toFixed(2),
    })),
  );
}
