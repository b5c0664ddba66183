/**
 * `npm run faults`: writes docs/faults.md and docs/faults-recording.md. `-- --all`: every deal, every endpoint, every fault;
 * every recording. `-- --random 1000 [seed]`: so many assessments while three calls in ten fail. Exits with 1 where an
 * answer is wrong.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuilt } from '../build/built.ts';
import { root } from '../build/paths.ts';
import { listPortals } from '../preview/portals/load.ts';
import { cellsOf, type CellResult, runCells } from './matrix.ts';
import { factsToRecord, newInvolvement } from './facts-to-record.ts';
import { faultsPage, recordingPage } from './page.ts';
import { randomRuns } from './random-runs.ts';
import { runRecordings } from './recording.ts';
import { dealsOfTheMatrix } from './sample-deals.ts';
import { openSamplePortal, type SamplePortal } from './sample-portal.ts';

await ensureBuilt();
const portals = new Map<string, SamplePortal>();
for (const { name } of listPortals()) portals.set(name, await openSamplePortal(name));

const counted = (kinds: readonly string[]): string =>
  [...new Set(kinds)]
    .sort()
    .map((kind) => `${kinds.filter((each) => each === kind).length} ${kind}`)
    .join(', ');

function report(
  outcomes: readonly Pick<CellResult, 'judgement' | 'milliseconds' | 'dealId'>[],
  title: (index: number) => string,
): void {
  outcomes.forEach(({ judgement }, index) => {
    if (judgement.is === 'wrong') console.log(`WRONG  ${title(index)}: ${judgement.because.join('; ')}`);
  });
  const slowest = Math.max(...outcomes.map(({ milliseconds }) => milliseconds));
  console.log(
    `${outcomes.length} assessments: ${counted(outcomes.map(({ judgement }) => judgement.is))}; the slowest took ${(slowest / 1000).toFixed(1)} s`,
  );
  if (slowest > 8_000 || outcomes.some(({ judgement }) => judgement.is === 'wrong')) process.exitCode = 1;
}

const [mode, count = '1000', seed = '1'] = process.argv.slice(2);
if (mode === '--random') {
  const runs = await randomRuns([...portals.values()], Number(count), Number(seed), 24);
  report(runs, (index) => `deal ${runs[index]?.dealId ?? ''}, seed ${runs[index]?.seed ?? ''}`);
  const [calls, failed] = [
    runs.reduce((sum, run) => sum + run.calls, 0),
    runs.reduce((sum, run) => sum + run.failed, 0),
  ];
  console.log(`${failed} of ${calls} calls failed (${((100 * failed) / calls).toFixed(1)} %)`);
} else {
  const all = mode === '--all';
  const deals = all
    ? [...portals].flatMap(([name, { dealIds }]) => dealIds.map((id) => [name, id] as const))
    : dealsOfTheMatrix;
  const outcomes = await runCells(await cellsOf(deals, portals, all), portals);
  report(
    outcomes,
    (index) =>
      `${outcomes[index]?.dealId ?? ''} ${outcomes[index]?.endpoint ?? ''}, ${outcomes[index]?.fault.name ?? ''}`,
  );
  if (!all) await writeFile(path.join(root, 'docs', 'faults.md'), faultsPage(outcomes));
  for (const fact of all ? factsToRecord : [newInvolvement]) {
    const recordings = await runRecordings(fact, all);
    for (const { step, fault, wrong } of recordings)
      if (wrong.length > 0) console.log(`WRONG  ${fact.name}, ${step}, ${fault.name}: ${wrong.join('; ')}`);
    const slowest = Math.max(...recordings.map(({ milliseconds }) => milliseconds));
    console.log(
      `${recordings.length} recordings of ${fact.name}: ${counted(recordings.map(({ said }) => said))}; the slowest took ${(slowest / 1000).toFixed(1)} s`,
    );
    if (recordings.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
    if (!all) await writeFile(path.join(root, 'docs', 'faults-recording.md'), recordingPage(recordings));
  }
}
await Promise.all([...portals.values()].map((portal) => portal.close()));
