/**
 * `npm run bench`: how many decisions a second on one core, explained and without reasons, beside other engines
 * (`decisions.ts`), by the code as it is shipped: bundled. `npm run bench -- function` measures the uploaded function of the
 * cards instead, `npm run bench -- start` the cold start of every function (`--against FOLDER` in turn with another build),
 * `npm run bench -- portfolio` that of the page of shared deals, and `roe reevaluate` over portals of so many `--deals`,
 * `npm run bench -- warehouse` holds 10,000 deals in the engines of warehouses against the function's own outcomes.
 * `--quick` measures shorter; `--json` prints the decisions' figures for a machine;
 * `--cpu` counts the time that the process itself was given, all its threads together, where others load the machine.
 */
import { parseArgs } from 'node:util';
import { runAsShipped } from './as-shipped.ts';
import { benchFunction } from './function.ts';
import { benchKills } from './kills.ts';
import { benchPortfolio } from './portfolio.ts';
import { benchReevaluate } from './reevaluate.ts';
import { benchStart } from './start.ts';
import { benchWarehouse } from './warehouse.ts';

const quick = process.argv.includes('--quick');

if (process.argv.includes('function')) {
  await benchFunction(quick ? 5 : 20, quick ? 60 : 300);
  process.exit(0);
}

if (process.argv.includes('start')) {
  const { against } = parseArgs({ strict: false, options: { against: { type: 'string' } } }).values;
  await benchStart(quick ? 5 : 15, typeof against === 'string' ? against.split(',') : []);
  process.exit(0);
}

if (process.argv.includes('warehouse')) {
  await benchWarehouse(quick ? 500 : 10_000);
  process.exit(process.exitCode ?? 0);
}

if (process.argv.includes('portfolio') && process.argv.includes('--kills')) {
  await benchKills(quick ? 1_000 : 5_000);
  process.exit(process.exitCode ?? 0);
}

if (process.argv.includes('portfolio')) {
  await benchPortfolio(quick ? 3 : 10);
  const { deals } = parseArgs({ strict: false, options: { deals: { type: 'string' } } }).values;
  const sizes = typeof deals === 'string' ? deals : quick ? '1000' : '1000,10000,100000';
  await benchReevaluate(sizes.split(',').map(Number));
  process.exit(0);
}

process.exitCode = await runAsShipped('decisions.ts', process.argv.slice(2));
