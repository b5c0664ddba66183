/** The built file of the rules in the engines that warehouses have: the same outcomes as here, and nothing asked of the machine. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { rulebook } from '../catalogue/rulebook.ts';
import { datedFacts } from '../rules/testing/a-deal.ts';
import { anyCase, namedZones, offsetZones } from '../rules/testing/arbitrary-duties.ts';
import { decideAndAsk } from '../rules/verdict/decide.ts';
import { decideOnAnyClock } from '../warehouse/on-any-clock.ts';
import { engineNames, inEngine } from './engines/in-engine.ts';
import { ensureBuilt } from './built.ts';
import { rulesOfWarehouse } from './warehouse.ts';

beforeAll(ensureBuilt, 120_000);

/** A share of what `npm run bench -- warehouse` compares. */
const sample = 100;
/** As JSON has it: a key without a value is none. */
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test.each(engineNames)(
  '%s: where zones are told as offsets, every deal comes to what it does in the function',
  async (name) => {
    const deals = fc.sample(anyCase(offsetZones), { numRuns: sample, seed: 7 });
    const outcomes = await inEngine(
      name,
      rulesOfWarehouse,
      deals.map((deal) => JSON.stringify(deal)),
    );
    const ours = deals.map((deal) => written(decideAndAsk(datedFacts(written(deal)), rulebook)));
    expect(outcomes.map((text) => JSON.parse(text ?? 'null') as unknown)).toEqual(ours);
  },
);

test.each(engineNames)('%s: where zones are told by name, it says what is alike on every clock', async (name) => {
  const deals = fc.sample(anyCase(namedZones), { numRuns: sample, seed: 11 });
  const outcomes = await inEngine(
    name,
    rulesOfWarehouse,
    deals.map((deal) => JSON.stringify(deal)),
  );
  const ours = deals.map((deal) => written(decideOnAnyClock(datedFacts(written(deal)), rulebook)));
  expect(outcomes.map((text) => JSON.parse(text ?? 'null') as unknown)).toEqual(ours);
});

test.each(engineNames)(
  '%s: a row that is no deal is told what is wrong, the rest goes on, and NULL stays NULL',
  async (name) => {
    const good = JSON.stringify({ asOf: '2026-01-15T12:00:00Z', deal: { id: '1' }, lineItems: [] });
    const undated = JSON.stringify({ deal: { id: '1' } });
    const outcomes = await inEngine(name, rulesOfWarehouse, [
      good,
      '{"deal":',
      undated,
      null,
      '{"deal":{"id":"1"},"deel":{}}',
      good,
    ]);
    expect(outcomes.map((text) => JSON.parse(text ?? 'null') as unknown)).toEqual([
      expect.objectContaining({ dealId: '1', status: null }),
      { error: { problems: [expect.objectContaining({ path: '' })] } },
      { error: { problems: [expect.objectContaining({ path: 'asOf' })] } },
      null,
      { error: { problems: [expect.objectContaining({ path: 'deel' })] } },
      expect.objectContaining({ dealId: '1' }),
    ]);
  },
);

/** What Google's page of quotas allows a library file (docs.cloud.google.com/bigquery/quotas, read on 30 November 2026). */
const bigQueryLibrary = 1_000_000;

test('one file of less than half of what BigQuery takes for a library', async () => {
  const code = await readFile(rulesOfWarehouse, 'utf8');
  expect(Buffer.byteLength(code)).toBeLessThan(bigQueryLibrary / 2);
  expect(/\bIntl\b|\bTemporal\b|\brequire\(/.exec(code)).toBeNull();
});
