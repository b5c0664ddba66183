/**
 * The deals of the sample portal through everything that judges: the function of the cards' pages, the action of a workflow,
 * the command, and the warehouse's file in three engines. Each of them as it was built, and all say the same.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { rulebook } from '../catalogue/rulebook.ts';
import { writtenAmountsSchema } from '../contract/written-amounts.ts';
import { deadlineIn } from '../crm/gateway/deadline.ts';
import { createGateway } from '../crm/gateway/gateway.ts';
import { blankMemory } from '../crm/gateway/installation-memory.ts';
import { readDeal } from '../crm/read-deal.ts';
import { instantIn, zoneOf } from '../crm/times.ts';
import { viewInputOf } from '../crm/view-input.ts';
import { closeAll, emulated, manifestOf } from '../functions/shared-deals/testing/shared-deals-bench.ts';
import type { Emulator } from '../preview/emulator/emulator.ts';
import { judgeBy } from '../rules/judge.ts';
import type { Determination } from '../rules/language/determination.ts';
import { withoutReasons } from '../rules/testing/without-reasons.ts';
import type { Outcome } from '../rules/verdict/decide.ts';
import { ensureBuilt } from './built.ts';
import { engineNames, inEngine } from './engines/in-engine.ts';
import { elsewhere, uploadApp } from './paths.ts';
import { rulesOfWarehouse } from './warehouse.ts';
import { workflowAction } from './workflow.ts';

beforeAll(ensureBuilt, 120_000);
afterEach(closeAll);

const manifest = manifestOf('hubspot-emea');
const { outputs } = manifest.portal.deals;

async function node(args: readonly string[], input: string, environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, args, { env: { PATH: '', ...environment } });
  child.stdin.end(input);
  const [out, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (out === '') throw new Error(said);
  return out;
}

const around = (emulator: Emulator) => ({
  PRIVATE_APP_ACCESS_TOKEN: emulator.token,
  HUBSPOT_PORTAL_TOKEN: emulator.token,
  HUBSPOT_API_BASE: emulator.url,
  ROE_NOW: emulator.portal.today,
});

/** Calls the built file's `main` once for each context. */
const callMain = (file: string, contexts: readonly unknown[], emulator: Emulator) =>
  node(
    [
      '-e',
      `const { main } = require(process.argv[1]);
      const contexts = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      (async () => { for (const each of contexts) console.log(JSON.stringify(await main(each))); process.exit(0); })();`,
      file,
    ],
    JSON.stringify(contexts),
    around(emulator),
  );

const keptIn = ({ state: { objects, types } }: Emulator, id: string) => {
  const { values } = objects.get(types.find('deals', 'v3'), id);
  return Object.fromEntries(
    Object.values(outputs)
      .filter((name) => name !== outputs.evaluatedAt)
      .map((name) => [name, values.get(name) ?? '']),
  );
};

/** As the function reads them, told as a facts file. */
async function factsOf(emulator: Emulator, id: string): Promise<string> {
  const memory = blankMemory();
  const { url: baseUrl, token } = emulator;
  const gateway = createGateway({ baseUrl, token, deadline: deadlineIn(10_000), memory });
  const read = await readDeal(id, { gateway, manifest, memory });
  const timeZone = zoneOf(emulator.portal.timeZone);
  const asOf = instantIn(timeZone, Date.parse(emulator.portal.today));
  if (!read.ok || asOf === undefined) throw new Error(`Deal ${id} was not read.`);
  const reader = { locale: 'en', formatLocale: 'en' } as const;
  const { facts } = viewInputOf(read.value, { manifest, timeZone, asOf, judge: judgeBy(rulebook), reader });
  return JSON.stringify({ ...facts, asOf });
}

const came = ({ status, creditedPartnerId, lines, totals }: Outcome) => ({ status, creditedPartnerId, lines, totals });

test('the same deals come to the same verdicts and amounts in function, workflow, command, V8, QuickJS and DuckDB', async () => {
  const [ofFunction, ofWorkflow] = [await emulated('hubspot-emea'), await emulated('hubspot-emea')];
  const ids = ofFunction.portal.deals.map(({ deal }) => deal.id).slice(0, 20);
  const { timeZone } = ofFunction.portal;

  const asked = { parameters: { ask: 'evaluate', locale: 'en', timeZone, dealIds: ids } };
  await callMain(path.join(uploadApp, 'functions', 'shared-deals.js'), [asked], ofFunction);
  const enrolled = ids.map((id) => ({ object: { objectType: 'DEAL', objectId: Number(id) } }));
  await callMain(workflowAction, enrolled, ofWorkflow);

  const facts = await Promise.all(ids.map((id) => factsOf(ofFunction, id)));
  const roe = path.join(elsewhere, 'roe.mjs');
  const printed = await node([roe, 'evaluate', '--ndjson', '-'], facts.join('\n'));
  const judged = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Determination);
  expect(judged.map(({ dealId }) => dealId)).toEqual(ids);

  // The record says what the command says.
  for (const { dealId, status, totals } of judged) {
    const kept = keptIn(ofFunction, dealId);
    expect(kept).toEqual(keptIn(ofWorkflow, dealId));
    expect([dealId, kept[outputs.status]]).toEqual([dealId, status ?? '']);
    const { byCurrency } = writtenAmountsSchema.parse(JSON.parse(kept[outputs.amounts] ?? ''));
    const monthly = (byCurrency ?? []).flatMap(({ currency, running }) =>
      running === null ? [] : [[currency, running.monthly]],
    );
    expect([dealId, monthly]).toEqual([
      dealId,
      totals.filter((total) => total.monthly !== '0.00').map((total) => [total.currency, total.monthly]),
    ]);
  }
  // The command reads the deal itself as the function does.
  const [first = ''] = ids;
  const byItself = await node([roe, 'evaluate', '--deal', first, '--json'], '', around(ofFunction));
  expect(came(withoutReasons(JSON.parse(byItself) as Determination))).toEqual(came(withoutReasons(judged[0]!)));

  const expected = judged.map((each) => came(withoutReasons(each)));
  for (const engine of engineNames) {
    const rows = await inEngine(engine, rulesOfWarehouse, facts);
    expect(rows.map((row) => came(JSON.parse(row ?? 'null') as Outcome))).toEqual(expected);
  }
}, 120_000);
