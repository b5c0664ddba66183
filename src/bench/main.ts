/**
 * `npm run bench`: how many decisions a second on one core, with their explanation.
 *
 * First the subset of rules that json-rules-engine and zen-engine can express as well, in one run, on the same deals
 * (ours is the full determination: it decides more). Then the full engine alone, with 1, 10 and 100 lines a deal.
 * A decision is the verdict on one line. `npm run bench -- function` measures the uploaded function instead. `--quick` measures shorter; `--json` prints the figures for a machine.
 */
import { Bench, type Task } from 'tinybench';
import { rulebook } from '../catalogue/rulebook.ts';
import { determine } from '../rules/determine.ts';
import { dealWith } from './deals.ts';
import { benchFunction } from './function.ts';
import { jsonRulesEngine } from './json-rules-engine.ts';
import { subsetLines } from './subset.ts';
import { zenEngine } from './zen-engine.ts';

const quick = process.argv.includes('--quick');
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
  /** Megabytes of heap that a thousand deals leave behind before collection, by the process's own account. */
  readonly heapGrowth: number;
}

async function measure(engine: string, lines: number, decide: (seed: number) => unknown): Promise<Row> {
  let seed = 0;
  const next = () => decide(seed++ % variety);
  const bench = new Bench({ time: quick ? 300 : 2000, warmupTime: quick ? 100 : 500 });
  bench.add(engine, async () => {
    await next();
  });
  await bench.run();
  const { latency } = resultOf(bench.tasks[0]);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let deal = 0; deal < 1000 / lines; deal += 1) await next();
  const heapGrowth = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  return { engine, lines, decisionsPerSecond: (lines * 1000) / latency.mean, p50: latency.p50 * 1000, p99: latency.p99 * 1000, heapGrowth };
}

function resultOf(task: Task | undefined) {
  const result = task?.result;
  if (result === undefined || !('latency' in result)) throw new Error('The benchmark did not complete.');
  return result;
}

if (process.argv.includes('function')) {
  await benchFunction(quick ? 5 : 20, quick ? 60 : 300);
  process.exit(0);
}

const jsonRules = jsonRulesEngine();
const zen = zenEngine();
const rows: Row[] = [];
for (const lines of sizes) {
  const deals = Array.from({ length: variety }, (_, seed) => dealWith(lines, seed));
  const subset = deals.map((facts) => subsetLines(facts, rulebook.classify));
  const deal = (seed: number) => {
    const facts = deals[seed];
    if (facts === undefined) throw new Error(`No deal ${seed}`);
    return facts;
  };
  for (let seed = 0; seed < variety; seed += 1) await agree(seed);
  rows.push(await measure('rules-of-engagement', lines, (seed) => determine(deal(seed), rulebook)));
  rows.push(await measure('json-rules-engine', lines, (seed) => eachLine(seed, jsonRules)));
  rows.push(await measure('zen-engine with trace', lines, (seed) => eachLine(seed, zen)));

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

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(rows));
} else {
  console.log(`Node ${process.version}, one core; a decision is the verdict on one line, explained`);
  console.table(
    rows.map(({ engine, lines, decisionsPerSecond, p50, p99, heapGrowth }) => ({
      engine,
      'lines a deal': lines,
      'decisions/s': Math.round(decisionsPerSecond),
      'p50 µs a deal': p50.toFixed(1),
      'p99 µs a deal': p99.toFixed(1),
      'MB heap / 1000 decisions': heapGrowth.toFixed(1),
    })),
  );
}
