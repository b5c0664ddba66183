/** The built function that records, while HubSpot fails: never a lost record, never a second one, never a false word. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuilt } from '../build/built.ts';
import { root } from '../build/paths.ts';
import { newInvolvement } from './facts-to-record.ts';
import { recordingPage } from './page.ts';
import { type RecordingCellResult, runRecordings } from './recording.ts';
import { RecordingBench } from './recording-bench.ts';

jest.setTimeout(600_000);

let outcomes: readonly RecordingCellResult[];
beforeAll(async () => {
  await ensureBuilt();
  outcomes = await runRecordings(newInvolvement);
});

const told = ({ step, fault, onwards, said, wrong }: RecordingCellResult): string =>
  `${step}, ${fault.name}${onwards ? ' and onwards' : ''}: ${said}: ${wrong.join('; ')}`;

test('whatever call fails however, the same request again leaves one record with the fact and one line in its log', () => {
  expect(outcomes.filter(({ wrong }) => wrong.length > 0).map(told)).toEqual([]);
});

test('what goes wrong once is asked again where that cannot write twice', () => {
  const passing = outcomes.filter(({ fault }) => fault.passing);
  // Only HubSpot's own "not now" proves that nothing was written.
  expect(passing.filter(({ fault, said }) => fault.name.startsWith('429') && said !== 'ok').map(told)).toEqual([]);
  expect(passing.filter(({ answer }) => !answer.ok && answer.code !== 'UNCERTAIN').map(told)).toEqual([]);
});

test('a write whose answer is lost is never called nothing', () => {
  const lost = outcomes.filter(
    ({ fault, step }) => fault.name.startsWith('written') && step.startsWith('POST /crm/objects/partner_involvement'),
  );
  expect(lost.length).toBeGreaterThan(5);
  for (const { answer } of lost) expect(answer.ok || answer.code === 'UNCERTAIN').toBe(true);
});

test('every refusal names the next step, in both languages', async () => {
  const bench = await RecordingBench.start();
  const codes = new Map(
    outcomes.flatMap((outcome) => (outcome.answer.ok || outcome.fault.slow ? [] : [[outcome.said, outcome] as const])),
  );
  expect(codes.size).toBeGreaterThan(4);
  for (const { answer, fault } of codes.values()) {
    await bench.prepare(newInvolvement);
    // The deal's own reading fails in the same way: its words are the same code's, or another's with a next step too.
    const { answer: french } = await bench.attempt(
      newInvolvement,
      ({ path: asked }) => (asked.includes('/deals/9002?') ? fault : null),
      'fr',
    );
    expect(answer.ok ? '' : answer.message).toMatch(
      /Try again|Ask an admin|Ask the admin|Record again|record again|check it|Look for it/,
    );
    if (!french.ok)
      expect(french.message).toMatch(/Réessayez|Demandez à|Enregistrer|enregistrez de nouveau|vérifiez-le|Cherchez-la/);
  }
  await bench.close();
});

test('docs/faults-recording.md says what is so', async () => {
  expect(await readFile(path.join(root, 'docs', 'faults-recording.md'), 'utf8')).toBe(recordingPage(outcomes));
});
