/**
 * `npm run bench -- warehouse`: ten thousand made-up deals through the built file of the rules in a bare V8, QuickJS and
 * DuckDB, half of them with zones told as offsets and half with zones told by name, and each outcome held against the
 * function's own. Prints how long a row takes, and every row that says otherwise; then it ends with status 1.
 */
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { buildWarehouse, rulesOfWarehouse } from '../build/warehouse.ts';
import { bareV8, duckDb, quickJs } from '../build/engines/engines.ts';
import { faultsOfRow } from '../build/engines/faults-of-row.ts';
import { rulebook } from '../catalogue/rulebook.ts';
import { parseFacts } from '../facts/parse.ts';
import { anyCase, namedZones, offsetZones } from '../rules/testing/arbitrary-duties.ts';
import { decideAndAsk } from '../rules/verdict/decide.ts';
import type { Asked } from '../warehouse/agreed.ts';

const batch = 1_000;
const seed = 20_261_130;

export async function benchWarehouse(count: number): Promise<void> {
  await buildWarehouse();
  const code = await readFile(rulesOfWarehouse, 'utf8');
  console.log(`${rulesOfWarehouse}: ${Buffer.byteLength(code)} bytes, ${gzipSync(code).length} compressed`);
  const kinds = [
    { zones: 'offsets', deals: fc.sample(anyCase(offsetZones), { numRuns: count / 2, seed }) },
    { zones: 'names', deals: fc.sample(anyCase(namedZones), { numRuns: count / 2, seed }) },
  ].map(({ zones, deals }) => ({ zones, rows: deals.map((deal) => JSON.stringify(deal)) }));
  const engines = { V8: bareV8(code), QuickJS: await quickJs(code), DuckDB: await duckDb(code) };
  const table = [];
  for (const [engine, { evaluate, close }] of Object.entries(engines)) {
    for (const { zones, rows } of kinds) {
      let milliseconds = 0;
      const told: Record<Compared, number> = { same: 0, 'missing facts differ': 0, 'a line waits': 0, otherwise: 0 };
      for (let from = 0; from < rows.length; from += batch) {
        const some = rows.slice(from, from + batch);
        const begun = performance.now();
        const outcomes = await evaluate(some);
        milliseconds += performance.now() - begun;
        some.forEach((row, index) => (told[compared(row, outcomes[index] ?? null, zones === 'offsets')] += 1));
      }
      if (told.otherwise > 0) process.exitCode = 1;
      table.push({ engine, zones, deals: rows.length, ...told, 'ms a deal': (milliseconds / rows.length).toFixed(2) });
    }
    close();
  }
  console.table(table);
}

/** `missing facts differ`: verdicts and amounts are the same. `a line waits`: for a zone that is named. */
type Compared = 'same' | 'missing facts differ' | 'a line waits' | 'otherwise';

function compared(row: string, outcome: string | null, exactly: boolean): Compared {
  const parsed = parseFacts(JSON.parse(row));
  if (!parsed.ok || parsed.facts.asOf === undefined || outcome === null) throw new Error(`No outcome of ${row}`);
  const ours = decideAndAsk({ ...parsed.facts, asOf: parsed.facts.asOf }, rulebook);
  const told = JSON.parse(outcome) as Asked;
  const written = JSON.parse(JSON.stringify(ours)) as Asked;
  if (isDeepStrictEqual(told, written)) return 'same';
  const faults = exactly ? ['it differs'] : faultsOfRow(told, ours);
  const verdicts = ({ status, creditedPartnerId, lines, totals }: Asked) => [status, creditedPartnerId, lines, totals];
  if (faults.length === 0)
    return isDeepStrictEqual(verdicts(told), verdicts(written)) ? 'missing facts differ' : 'a line waits';
  console.log(faults.join('; '), row);
  return 'otherwise';
}
