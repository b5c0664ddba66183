/** What HubSpot's own tools say of the upload. */
import { budgetOf } from '../card-budgets.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { ensureBuilt } from '../built.ts';
import { declaredComponents, frontEnds } from '../components.ts';
import { runProgram } from './run-program.ts';

beforeAll(ensureBuilt, 120_000);

const parsedProject = z.object({
  platformVersion: z.string(),
  known: z.boolean(),
  legacy: z.boolean(),
  uids: z.array(z.string()),
  skipped: z.array(z.unknown()),
});

const builtFrontEnds = z.record(
  z.string(),
  z.object({ file: z.string(), bytes: z.int(), gzipped: z.int(), manifest: z.looseObject({}) }),
);

test("HubSpot's project parser finds every component and skips none", async () => {
  const project = parsedProject.parse(await runProgram('parse-project'));
  expect(project).toMatchObject({ platformVersion: '2026.09', known: true, legacy: false, skipped: [] });
  const declared = (await declaredComponents()).map(({ component }) => component.uid);
  expect(declared.length).toBeGreaterThanOrEqual(3);
  expect(project.uids).toEqual(expect.arrayContaining([...declared, 'roe_app']));
}, 60_000);

test("HubSpot's builder builds every card, the pages and the settings, within the budget", async () => {
  const outDir = await mkdtemp(path.join(tmpdir(), 'roe-cards-'));
  try {
    const built = builtFrontEnds.parse(await runProgram('build-front-ends', { arguments: [outDir] }));
    const declared = frontEnds(await declaredComponents());
    expect(Object.keys(built).sort()).toEqual(declared.map(({ uid }) => uid).sort());
    for (const [uid, { gzipped }] of Object.entries(built)) {
      expect({ uid, withinBudget: gzipped <= budgetOf(uid), gzipped }).toEqual({ uid, withinBudget: true, gzipped });
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}, 120_000);
